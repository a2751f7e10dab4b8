import { isSmall, largestSuppressed, published, rangeOf, type Figure, type Range } from './figure';

/** Each figure that is kept back could still stand for this many counts from 1 to 7, whoever does the sum. */
const doubt = 3;

/** How parts go together: months add up to the quarter that holds them; the carers of settings overlap. */
export type Relation = 'add up' | 'overlap';

export interface Split {
  readonly total: { readonly count: number; readonly figure: Figure };
  readonly counts: readonly number[];
  readonly relation: Relation;
}

export interface Suppression {
  readonly parts: readonly boolean[];
  /** Whether the total has to be kept back as well, because nothing else protects the parts. */
  readonly total: boolean;
}

/**
 * What is kept back of a total and its parts. Parts from 1 to 7 are. Where the total less the other parts would give one of
 * them away, others keep it company, the smallest first, until it cannot be told any more; then the empty parts, so that
 * nobody can tell how many the total is shared by; then the total.
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

/** What anybody knows of the total. Kept back itself, it is from 1 to 7 unless it only keeps another company. */
function knownOf({ count, figure }: Split['total']): Range | undefined {
  return rangeOf(figure) ?? (isSmall(count) ? { low: 1, high: largestSuppressed } : undefined);
}

/** For how many counts from 1 to 7 a small part could stand, by the total and the parts that are shown. */
function candidates(total: Range, counts: readonly number[], kept: readonly boolean[], relation: Relation): number {
  const small = counts.filter(isSmall).length;
  const company = counts.filter((count, at) => kept[at] && !isSmall(count)).length;
  const shown = addedUp(counts.filter((_count, at) => !kept[at]));
  const least = company > 0 ? 1 : total.low - shown.high - largestSuppressed * (small - 1);
  const rest = relation === 'overlap' ? 0 : shown.low + (small - 1) + (largestSuppressed + 1) * company;
  return countsBetween(least, total.high - rest);
}

/** Where there are two parts only, both less the total is how many stand in both: a count of its own. */
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

/** What anybody knows of the sum of some counts that are shown. */
function addedUp(counts: readonly number[]): Range {
  const ranges = counts.flatMap((count) => rangeOf(published(count)) ?? []);
  return {
    low: ranges.reduce((sum, { low }) => sum + low, 0),
    high: ranges.reduce((sum, { high }) => sum + high, 0),
  };
}

/** How many of the counts from 1 to 7 lie between two bounds. */
function countsBetween(least: number, most: number): number {
  return Math.min(largestSuppressed, most) - Math.max(1, least) + 1;
}
