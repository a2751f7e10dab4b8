import { addDays } from '../../../platform/calendar-date';
import { withHolders } from '../areas';
import type { CarerRecord, Membership } from '../model/carer';
import { tallyId, type Measure } from '../model/tally';
import { addMonths, monthOf, type Month } from './month';
import { usableDays, type UsableDays } from './usable-days';

/** The headings under which carers are counted. */
export const everybody = 'all';
export const sectorHeading = (sector: string) => `sector:${sector}`;

/** The lengths of period, in months, for which a carer is counted once however often they were reached. */
export const lengths = [1, 3, 12] as const;
export type Length = (typeof lengths)[number];

/** What is added to each tally: by tally, then by measure and month ("within12.2026-11"). */
export type Additions = Map<string, Map<string, number>>;

export function add(into: Additions, tally: string, measure: Measure, month: Month, count: number): void {
  const counts = into.get(tally) ?? new Map<string, number>();
  into.set(tally, counts);
  const key = `${measure}.${month}`;
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/**
 * Adds what one carer adds to the tallies of the authority that they live in and of every area that holds it: the carer
 * once under each heading, however many passports stand behind it. With `sign` -1 it takes the same away again.
 */
export function contribute(into: Additions, { memberships }: CarerRecord, sign: 1 | -1): void {
  const home = latest(memberships);
  if (!home) return;
  const headings = new Map<string, Membership[]>([[everybody, [...memberships]]]);
  for (const membership of memberships) {
    const heading = sectorHeading(membership.sector);
    const held = headings.get(heading);
    if (held) held.push(membership);
    else headings.set(heading, [membership]);
  }
  for (const area of withHolders(home.area)) {
    for (const [heading, held] of headings) {
      const put = (measure: Measure, month: Month, count: number) =>
        add(into, tallyId(area, heading), measure, month, sign * count);
      countCarer(held, put);
      if (heading !== everybody) for (const membership of held) countPassport(membership, put);
    }
  }
}

/** A carer lives where the passport issued last says. */
function latest(memberships: readonly Membership[]): Membership | undefined {
  return memberships.reduce<Membership | undefined>(
    (found, membership) => (found && found.issuedOn > membership.issuedOn ? found : membership),
    undefined,
  );
}

type Put = (measure: Measure, month: Month, count: number) => void;

interface Run {
  readonly first: Month;
  /** The last month; undefined where no end is in sight. */
  readonly last?: Month;
}

function countCarer(held: readonly Membership[], put: Put): void {
  const reached = held.flatMap((membership) => usableDays(membership) ?? []).map(monthsOf);
  reached.sort((one, other) => (one.first < other.first ? -1 : 1));
  const [earliest] = reached;
  if (!earliest) return;
  put('first', earliest.first, 1);
  for (const length of lengths) {
    for (const { first, last } of runsWithin(reached, length)) {
      put(`within${length}`, first, 1);
      if (last) put(`within${length}`, addMonths(last, 1), -1);
    }
  }
}

function monthsOf({ first, last }: UsableDays): Run {
  return { first: monthOf(first), ...(last && { last: monthOf(last) }) };
}

/**
 * The runs of months in which a period of `length` months can end and hold a month in which the carer was reached. Months
 * reached come in the order of their first.
 */
function runsWithin(reached: readonly Run[], length: number): Run[] {
  const runs: Run[] = [];
  for (const { first, last } of reached) {
    const reach: Run = { first, ...(last && { last: addMonths(last, length - 1) }) };
    const before = runs.at(-1);
    if (!before || (before.last && addMonths(before.last, 1) < first)) runs.push(reach);
    else if (before.last && (!reach.last || reach.last > before.last))
      runs[runs.length - 1] = { first: before.first, ...(reach.last && { last: reach.last }) };
  }
  return runs;
}

function countPassport(membership: Membership, put: Put): void {
  const { issuedOn, validUntil, endedOn } = membership;
  put('issued', monthOf(issuedOn), 1);
  const endedBefore = endedOn !== undefined && (validUntil === undefined || endedOn <= validUntil);
  if (endedBefore) put('ended', monthOf(endedOn), 1);
  else if (validUntil) put('expired', monthOf(validUntil), 1);
  const usable = usableDays(membership);
  if (!usable) return;
  // A month counts by its last day: the first that does not is the one that holds the day after the last of use.
  const from = monthOf(usable.first);
  const to = usable.last && monthOf(addDays(usable.last, 1));
  if (from === to) return;
  put('active', from, 1);
  if (to) put('active', to, -1);
}
