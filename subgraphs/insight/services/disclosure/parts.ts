import { isSmall, largestSuppressed, published, rangeOf, type Figure, type Range } from './figure';

/** Each suppressed figure could still stand for this many counts from 1 to 7, whatever a reader calculates. */
const doubt = 3;

/** The relation of parts to a total: months add up to their quarter; the carers of settings overlap. */
export type Relation = 'add up' | 'overlap';

export interface Split {
  readonly total: { readonly count: number; readonly figure: Figure };
  readonly counts: readonly number[];
  readonly relation: Relation;
}

export interface Suppression {
  readonly parts: readonly boolean[];
  /** Whether the total must be suppressed as well, because nothing else protects the parts. */
  readonly total: boolean;
}

/**
 * Decides which of a total and its parts are suppressed. Parts from 1 to 7 are. Where the total less the other parts
 * would reveal one, others are suppressed too, the smallest first, until it is safe. The empty parts follow, to hide
 * how many share the total; then the total.
 */
export function suppressionOf(split: Split): Suppression {
  const { total, counts, relation } = split;
  const parts = counts.map(isSmall);
  const range = knownOf(total);
  if (!range) return { parts, total: false };
  if (!parts.includes(true)) return { parts: overlapGivenAway(split, range), total: false };
  const others = counts.map((count, at) => ({ count, at })).filter(({ count }) => count > largestSuppressed);
  others.sort((one, other) => other.count - one.count || other.at - one.at);
  while (candidates(range, counts, parts, relation) < doubt) {
    const next = others.pop();
    if (!next) return { parts: counts.map(() => true), total: !counts.includes(0) };
    parts[next.at] = true;
  }
  return { parts, total: false };
}

/** Returns the public range of the total. A suppressed total is from 1 to 7, unless it only protects another figure. */
function knownOf({ count, figure }: Split['total']): Range | undefined {
  return rangeOf(figure) ?? (isSmall(count) ? { low: 1, high: largestSuppressed } : undefined);
}

/** Returns how many counts from 1 to 7 a small part could have, given the total and the shown parts. */
function candidates(total: Range, counts: readonly number[], kept: readonly boolean[], relation: Relation): number {
  const small = counts.filter(isSmall).length;
  const company = counts.filter((count, at) => kept[at] && !isSmall(count)).length;
  const shown = addedUp(counts.filter((_count, at) => !kept[at]));
  const least = company > 0 ? 1 : total.low - shown.high - largestSuppressed * (small - 1);
  const rest = relation === 'overlap' ? 0 : shown.low + (small - 1) + (largestSuppressed + 1) * company;
  return countsBetween(least, total.high - rest);
}

/** With only two parts, both less the total is the number in both: a count of its own. */
function overlapGivenAway({ total, counts, relation }: Split, range: Range): boolean[] {
  const there = counts.filter((count) => count > 0);
  const inBoth = there.reduce((sum, count) => sum + count, 0) - total.count;
  const known = addedUp(there);
  const givenAway =
    relation === 'overlap' &&
    there.length === 2 &&
    isSmall(inBoth) &&
    countsBetween(known.low - range.high, known.high - range.low) < doubt;
  const smallest = counts.indexOf(Math.min(...there));
  return counts.map((_count, at) => givenAway && at === smallest);
}

/** Returns the public range of the sum of some shown counts. */
function addedUp(counts: readonly number[]): Range {
  const ranges = counts.flatMap((count) => rangeOf(published(count)) ?? []);
  return {
    low: ranges.reduce((sum, { low }) => sum + low, 0),
    high: ranges.reduce((sum, { high }) => sum + high, 0),
  };
}

/** Returns how many counts from 1 to 7 lie between two bounds. */
function countsBetween(least: number, most: number): number {
  return Math.min(largestSuppressed, most) - Math.max(1, least) + 1;
}
