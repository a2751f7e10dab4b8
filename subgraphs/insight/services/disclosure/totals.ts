import {
  suppressedFigure,
  largestSuppressed,
  published,
  publishedOfNation,
  rangeOf,
  valueInTotal,
  type Figure,
  type Range,
} from './figure';

/** A count of people in an area, and the counts that add up to it; an authority has no parts. */
export interface TotalFigure {
  readonly name: string;
  readonly count: number;
  /** A nation is part of no larger total, and never suppressed. */
  readonly isNation: boolean;
  readonly parts: readonly TotalFigure[];
}

/** The published facts of an area, beside the figures of its authorities. */
export interface Reckoned {
  /** Groups of authorities whose exact sums are published. No authority is in two groups. */
  readonly sums: readonly (readonly TotalFigure[])[];
  /** The authorities with any count that are in no group. */
  readonly apart: readonly TotalFigure[];
}

/**
 * The distance of a sum from the least and the most that its parts allow. With it, any two suppressed parts can be any
 * counts from 1 to 7. A person who has one of them, such as the authority itself, or has narrowed it by months and
 * settings, learns nothing of the other.
 */
const leeway = 2 * (largestSuppressed - 1);

/**
 * Decides the parts of an area's figure. Authorities are added up if their sum, with their figures, still allows any
 * two suppressed ones all counts from 1 to 7. If not, they stay apart, until a larger area has enough others to add
 * them up with.
 *
 * All figures of larger areas follow from the authorities' figures and these sums, and no authority is in two.
 * Subtracting areas from one another, over any number of levels, reveals no more than each sum by itself.
 */
export function reckon(total: TotalFigure): Reckoned {
  if (total.parts.length === 0) return { sums: [], apart: total.count === 0 ? [] : [total] };
  const parts = total.parts.map(reckon);
  const sums = parts.flatMap((part) => part.sums);
  const apart = parts.flatMap((part) => part.apart);
  return apart.length > 0 && tellsNothing(apart) ? { sums: [...sums, apart], apart: [] } : { sums, apart };
}

/**
 * Returns the figure of an area. An authority's says nothing of any other. In an area made of others, authorities not
 * added up count with their own figures. Where all non-empty figures are suppressed, so is the total.
 */
export function figureOf(total: TotalFigure): Figure {
  if (total.parts.length === 0) return published(total.count);
  const { sums, apart } = reckon(total);
  const exact = sums.reduce((all, sum) => all + sumOf(sum), 0);
  if (total.isNation) return publishedOfNation(Math.round(exact + middleOf(roughSum(apart))));
  const figures = apart.map(({ count }) => published(count));
  if (sums.length === 0 && figures.length > 0 && figures.every(({ suppressed }) => suppressed)) return suppressedFigure;
  return published(figures.reduce((all, figure) => all + valueInTotal(figure), exact));
}

/**
 * Returns the published range of the sum of a nation's authorities that are not added up: near its lower or upper end,
 * or unknown. Any two suppressed figures can still be any counts from 1 to 7.
 */
export function roughSum(apart: readonly TotalFigure[]): Range {
  const { low, high } = rangeOfAll(apart);
  const sum = sumOf(apart);
  if (high - low > 2 * leeway && sum <= low + leeway) return { low, high: low + leeway };
  if (high - low > 2 * leeway && sum >= high - leeway) return { low: high - leeway, high };
  return { low, high };
}

/** Returns whether the exact sum reveals nothing of a count beyond its own figure. */
function tellsNothing(summed: readonly TotalFigure[]): boolean {
  const { low, high } = rangeOfAll(summed);
  const sum = sumOf(summed);
  return sum >= low + leeway && sum <= high - leeway;
}

/** Returns the range of the sum of some authorities' counts, by their own figures. */
function rangeOfAll(authorities: readonly TotalFigure[]): Range {
  let [low, high] = [0, 0];
  for (const { count } of authorities) {
    const range = rangeOf(published(count)) ?? { low: 1, high: largestSuppressed };
    low += range.low;
    high += range.high;
  }
  return { low, high };
}

function sumOf(totals: readonly TotalFigure[]): number {
  return totals.reduce((sum, { count }) => sum + count, 0);
}

function middleOf({ low, high }: Range): number {
  return (low + high) / 2;
}
