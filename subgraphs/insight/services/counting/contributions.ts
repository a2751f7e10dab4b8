import { addDays } from '../../../../platform/calendar-date';
import type { CarerRecord, Membership } from '../../models/carer';
import type { Measure } from '../../models/tally';
import { currentCode } from '../areas';
import { changesUnder, put, type Additions } from './additions';
import {
  ageHeading,
  bothHeading,
  everybody,
  hoursHeading,
  notKnown,
  planHeading,
  routeHeading,
  schemeHeading,
  sectorHeading,
  waitHeading,
  waitOf,
  type Wait,
} from './headings';
import type { CareHours } from '../../../../domain/passport/passport-statistics';
import { monthNumber } from './month';
import { usableDays, type UsableDays } from './usable-days';

/** The lengths of period, in months, within which a carer counts once, however often they were reached. */
export const lengths = [1, 3, 12] as const;
export type Length = (typeof lengths)[number];

/**
 * Adds one carer to the figures of their authority: once under each heading, however many passports they hold. With
 * `sign` -1 it subtracts the same.
 */
export function contribute(into: Additions, { memberships }: CarerRecord, sign: 1 | -1): void {
  const latest = latestOf(memberships);
  if (!latest) return;
  // The authority may have been joined to another since the carer was stored; use the present one.
  const area = currentCode(latest.area);
  const putUnder = (heading: string, factor = 1): Put => {
    const under = changesUnder(into, area, heading);
    return (measure, month, count) => put(under, measure, month, sign * factor * count);
  };
  const reached = inOrder(memberships);
  const bySector = grouped(reached, ({ membership }) => membership.sector);

  countCarer(reached, putUnder(everybody));
  countReached(reached, putUnder(ageHeading(latest.ageBand)));
  for (const [sector, there] of bySector) {
    const put = putUnder(sectorHeading(sector));
    countCarer(there, put);
    const [first] = there;
    if (first && reached[0]?.membership.sector !== sector) put('further', first.months.first, 1);
  }
  for (const [schemeId, there] of grouped(reached, ({ membership }) => membership.schemeId))
    countCarer(there, putUnder(schemeHeading(schemeId)));
  for (const [route, there] of grouped(reached, ({ membership }) => membership.statistics?.route ?? notKnown))
    countReached(there, putUnder(routeHeading(route)));
  countReached(reached, putUnder(hoursHeading(hoursOf(memberships))));
  const planned = sincePlan(reached);
  countReached(planned, putUnder(planHeading('recorded')));
  // Carers without a plan are those reached, less those with a plan, in any period.
  countReached(reached, putUnder(planHeading('none')));
  countReached(planned, putUnder(planHeading('none'), -1));
  for (const membership of memberships) {
    countPassport(membership, putUnder(sectorHeading(membership.sector)));
    const issued = monthNumber(membership.issuedOn);
    putUnder(everybody)('issued', issued, 1);
    putUnder(waitHeading(waitFor(membership)))('issued', issued, 1);
  }

  // Carers in both of two sectors are those in the one, plus those in the other, less those in either, in any period.
  for (const [one, inOne] of bySector) {
    for (const [other, inOther] of bySector) {
      if (one >= other) continue;
      countReached(inOne, putUnder(bothHeading(one, other)));
      countReached(inOther, putUnder(bothHeading(one, other)));
      countReached(inOrderOfDays([...inOne, ...inOther]), putUnder(bothHeading(one, other), -1));
    }
  }
}

/** Adds to a measure in a month, given by its number. */
type Put = (measure: Measure, month: number, count: number) => void;

/** A run of months, by their numbers. */
interface Run {
  readonly first: number;
  /** The last month; undefined where the run has no end. */
  readonly last?: number;
}

interface Reached {
  readonly membership: Membership;
  readonly days: UsableDays;
  readonly months: Run;
}

/** Returns the passport issued last, which decides where the carer lives and how old they are. */
function latestOf(memberships: readonly Membership[]): Membership | undefined {
  return memberships.reduce<Membership | undefined>(
    (found, membership) => (found && found.issuedOn > membership.issuedOn ? found : membership),
    undefined,
  );
}

/** Returns the hours of care from the last issued passport that has them. */
function hoursOf(memberships: readonly Membership[]): CareHours | typeof notKnown {
  return latestOf(memberships.filter(({ statistics }) => statistics?.hours))?.statistics?.hours ?? notKnown;
}

function waitFor({ issuedOn, statistics }: Membership): Wait {
  return statistics?.appliedOn === undefined ? notKnown : waitOf(statistics.appliedOn, issuedOn);
}

/** Returns the memberships whose holder has a plan, from the first day of the plan. */
function sincePlan(reached: readonly Reached[]): Reached[] {
  const planned = reached.flatMap(({ membership, days }) => {
    const planOn = membership.statistics?.planOn;
    if (planOn === undefined || (days.last !== undefined && days.last < planOn)) return [];
    const since: UsableDays = { ...days, first: planOn > days.first ? planOn : days.first };
    return [{ membership, days: since, months: monthsOf(since) }];
  });
  return inOrderOfDays(planned);
}

/** Returns the memberships with any usable day, by their first day; two of one day by their settings. */
function inOrder(memberships: readonly Membership[]): Reached[] {
  return inOrderOfDays(
    memberships.flatMap((membership) => {
      const days = usableDays(membership);
      return days ? { membership, days, months: monthsOf(days) } : [];
    }),
  );
}

function inOrderOfDays(reached: Reached[]): Reached[] {
  const orderOf = ({ days, membership }: Reached) => `${days.first} ${membership.sector} ${membership.membershipId}`;
  return reached.sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}

function grouped(reached: readonly Reached[], keyOf: (reached: Reached) => string): Map<string, Reached[]> {
  const groups = new Map<string, Reached[]>();
  for (const each of reached) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return groups;
}

function monthsOf({ first, last }: UsableDays): Run {
  return { first: monthNumber(first), ...(last && { last: monthNumber(last) }) };
}

function countCarer(reached: readonly Reached[], put: Put): void {
  const [first] = reached;
  if (first) put('first', first.months.first, 1);
  countReached(reached, put);
}

function countReached(reached: readonly Reached[], put: Put): void {
  for (const length of lengths) {
    for (const { first, last } of runsWithin(reached, length)) {
      put(`within${length}`, first, 1);
      if (last !== undefined) put(`within${length}`, last + 1, -1);
    }
  }
}

/** Returns the runs of months that can end a period of `length` months with a month in which the carer was reached. */
function runsWithin(reached: readonly Reached[], length: number): Run[] {
  const runs: Run[] = [];
  for (const { months } of reached) {
    const last = months.last === undefined ? undefined : months.last + length - 1;
    const reach: Run = { first: months.first, ...(last !== undefined && { last }) };
    const before = runs.at(-1);
    if (!before || (before.last !== undefined && before.last + 1 < reach.first)) runs.push(reach);
    else if (before.last !== undefined && (last === undefined || last > before.last))
      runs[runs.length - 1] = { ...reach, first: before.first };
  }
  return runs;
}

function countPassport(membership: Membership, put: Put): void {
  const { issuedOn, validUntil, endedOn, statistics } = membership;
  put('issued', monthNumber(issuedOn), 1);
  for (const day of statistics?.renewedOn ?? []) put('renewed', monthNumber(day), 1);
  const endedBefore = endedOn !== undefined && (validUntil === undefined || endedOn <= validUntil);
  if (endedBefore) put('ended', monthNumber(endedOn), 1);
  else if (validUntil) put('expired', monthNumber(validUntil), 1);
  const usable = usableDays(membership);
  if (!usable) return;
  // The last day of a month decides: the first month that does not count is the one with the day after the last of use.
  const from = monthNumber(usable.first);
  const to = usable.last && monthNumber(addDays(usable.last, 1));
  if (from === to) return;
  put('active', from, 1);
  if (to !== undefined) put('active', to, -1);
}
