import { isSmall, largestKeptBack, published, rangeOf, type Figure, type Range } from './figure';

/** Each figure that is kept back could still stand for this many counts from 1 to 7, whoever does the sum. */
const doubt = 3;

/** How parts go together: areas add up to the area that holds them; the carers of settings overlap. */
export type Relation = 'add up' | 'overlap';

interface Split {
  readonly total: { readonly count: number; readonly figure: Figure };
  readonly counts: readonly number[];
  readonly relation: Relation;
}

/**
 * Which parts of a total are kept back. Those from 1 to 7 are; and where the total less the other parts would give one of them
 * away, others keep it company, the smallest first, until it cannot be told any more. Where no other is left, the empty parts
 * are kept back as well, so that nobody can tell how many the total is shared by.
 */
export function partsKeptBack({ total, counts, relation }: Split): boolean[] {
  const kept = counts.map(isSmall);
  const range = knownOf(total);
  if (!range) return kept;
  if (!kept.includes(true)) return relation === 'overlap' ? overlapKeptBack(total.count, range, counts) : kept;
  const others = counts.map((count, at) => ({ count, at })).filter(({ count }) => count > largestKeptBack);
  others.sort((one, other) => other.count - one.count || other.at - one.at);
  while (candidates(range, counts, kept, relation) < doubt) {
    const next = others.pop();
    if (!next) return counts.map(() => true);
    kept[next.at] = true;
  }
  return kept;
}

/** Where there are two parts only, both less the total is how many stand in both: a count of its own. */
function overlapKeptBack(total: number, range: Range, counts: readonly number[]): boolean[] {
  const there = counts.filter((count) => count > 0);
  const smallest = Math.min(...there);
  const known = there.flatMap((count) => rangeOf(published(count)) ?? []);
  const least = sumOf(known, ({ low }) => low) - range.high;
  const most = sumOf(known, ({ high }) => high) - range.low;
  const givenAway =
    there.length === 2 &&
    isSmall(sumOf(there, (count) => count) - total) &&
    Math.min(largestKeptBack, most) - Math.max(1, least) + 1 < doubt;
  return counts.map((_count, at) => givenAway && at === counts.indexOf(smallest));
}

function sumOf<T>(all: readonly T[], count: (each: T) => number): number {
  return all.reduce((sum, each) => sum + count(each), 0);
}

/** What anybody knows of the total. Kept back itself, it is from 1 to 7 unless it only keeps another company. */
function knownOf({ count, figure }: Split['total']): Range | undefined {
  return rangeOf(figure) ?? (isSmall(count) ? { low: 1, high: largestKeptBack } : undefined);
}

/** For how many counts from 1 to 7 a small part could stand, by the total and the parts that are shown. */
function candidates(total: Range, counts: readonly number[], kept: readonly boolean[], relation: Relation): number {
  let small = 0;
  let company = 0;
  let low = 0;
  let high = 0;
  counts.forEach((count, at) => {
    if (isSmall(count)) small += 1;
    else if (kept[at]) company += 1;
    else {
      const range = rangeOf(published(count));
      low += range?.low ?? 0;
      high += range?.high ?? 0;
    }
  });
  const least = company > 0 ? 1 : total.low - high - largestKeptBack * (small - 1);
  const most = relation === 'overlap' ? total.high : total.high - low - (small - 1) - (largestKeptBack + 1) * company;
  return Math.min(largestKeptBack, most) - Math.max(1, least) + 1;
}
