import { membershipChanged, type MembershipChanged } from '../../domain/membership/events';
import { calendarDate } from '../../platform/calendar-date';
import { newId } from '../../platform/ids';
import type { Viewer } from '../../platform/viewer';
import { byMeasure, type Additions } from '../../subgraphs/insight/services/counting/additions';
import { withAdded } from '../../subgraphs/insight/services/counting/monthly-counts';
import { tallyId, type Tally } from '../../subgraphs/insight/models/tally';
import type { TestSubgraphs } from '../support/subgraphs';

export const analyst: Viewer = { role: 'analyst', subject: 'an-analyst', organisation: 'og_analysis' };

type Day = string;

/** Returns a membership of a carer in Stevenage from the beginning of 2026 by default. */
export function membership(
  parts: Partial<Omit<MembershipChanged, 'issuedOn' | 'validFrom' | 'validUntil' | 'endedOn' | 'graceUntil'>> & {
    from?: Day;
    until?: Day;
    endedOn?: Day;
    graceUntil?: Day;
  },
): MembershipChanged {
  const { from = '2026-01-01', until, endedOn, graceUntil, ...rest } = parts;
  return {
    membershipId: newId('m'),
    carerRef: newId('c'),
    sector: 'community',
    schemeId: 'sc_card',
    area: 'E07000243',
    ageBand: '35-49',
    issuedOn: calendarDate(from),
    validFrom: calendarDate(from),
    ...(until && { validUntil: calendarDate(until) }),
    ...(endedOn && { endedOn: calendarDate(endedOn) }),
    ...(graceUntil && { graceUntil: calendarDate(graceUntil) }),
    version: 1,
    ...rest,
  };
}

/** Returns equal memberships of `count` carers. */
export function many(count: number, parts: Parameters<typeof membership>[0]): MembershipChanged[] {
  return Array.from({ length: count }, () => membership(parts));
}

/** Sends events to insight as the relay does: one by one, each once. */
export async function tell(
  subgraphs: TestSubgraphs,
  bodies: readonly unknown[],
  type: string = membershipChanged,
): Promise<void> {
  const { sink } = subgraphs.running('insight');
  for (const body of bodies) await sink.apply({ id: newId('ev'), type, aggregate: 'a', at: new Date(), body });
}

/** Returns the tally of some additions. */
export function tallyOf(additions: Additions, area: string, heading: string): Tally {
  const _id = tallyId(area, heading);
  const counts = [...byMeasure(additions.get(_id) ?? new Map<number, number>())].map(
    ([measure, months]) => [measure, withAdded(undefined, months)] as const,
  );
  return { _id, counts: Object.fromEntries(counts) };
}
