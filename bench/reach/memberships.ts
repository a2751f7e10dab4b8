import { seeded, type Random } from '../../networks/demo/random';
import type { MembershipChanged } from '../../domain/membership/events';
import { careHours, signUpRoutes } from '../../domain/passport/passport-statistics';
import { allAuthorities } from '../../domain/geography/area';
import { addDays, addMonths, calendarDate } from '../../platform/calendar-date';
import { sectorsOf } from '../../platform/subgraph/subgraph-list';
import type { Additions } from '../../subgraphs/insight/services/counting/additions';
import { contribute } from '../../subgraphs/insight/services/counting/contributions';
import { ageBands } from '../../subgraphs/insight/services/counting/headings';
import { withChanges } from '../../subgraphs/insight/services/counting/memberships';
import { carerCollection, type CarerRecord } from '../../subgraphs/insight/models/carer';
import { TallyService } from '../../subgraphs/insight/services/tally-service';
import { subgraphList } from '../../subgraphs/registry';
import type { OpenedInsight } from './opened';

const today = calendarDate('2026-11-21');
const authorities = allAuthorities();
const sectors = sectorsOf(subgraphList).map(({ code }) => code);

/** Returns a carer's passport, issued within the last `days`. */
export function madeUp(random: Random, id: string, people: number, days = 1_800): MembershipChanged {
  const authority = random.pick(authorities);
  const carer = random.below(people);
  const sector = random.next() < 0.6 ? 'community' : random.pick(sectors);
  const from = addDays(today, -random.below(days));
  return {
    membershipId: id,
    // A carer lives in one place, so the reference and the area go together.
    carerRef: `${authority.code}-${String(carer)}`,
    sector,
    schemeId: `sc_${sector}_${authority.upperTier ?? authority.code}`,
    area: authority.code,
    ageBand: random.pick(ageBands),
    issuedOn: from,
    validFrom: from,
    ...(random.next() < 0.9 && { validUntil: addDays(addMonths(from, sector === 'hospital' ? 2 : 36), -1) }),
    ...(random.next() < 0.05 && { endedOn: addDays(from, 30) }),
    statistics: {
      ...(random.next() < 0.7 && { route: random.pick(signUpRoutes) }),
      ...(random.next() < 0.7 && { appliedOn: addDays(from, -random.below(70)) }),
      ...(random.next() < 0.6 && { hours: random.pick(careHours) }),
      ...(random.next() < 0.3 && { planOn: from }),
    },
    version: 1,
  };
}

/** Writes carers and tallies as the same number of events would have left them. */
export async function fill({ insight: { store }, peopleByAuthority, memberships }: OpenedInsight): Promise<void> {
  const random = seeded('bench reach');
  const all = Array.from({ length: memberships }, (_, at) => madeUp(random, `m${String(at)}`, peopleByAuthority));
  const records = [...withChanges([], all).values()];
  const additions: Additions = new Map();
  for (const carer of records) contribute(additions, carer, 1);
  const carers = store.connection.collection<CarerRecord>(carerCollection.name);
  for (let at = 0; at < records.length; at += 5_000)
    await carers.insertMany(records.slice(at, at + 5_000), { ordered: false });
  await new TallyService(store).add(additions);
}
