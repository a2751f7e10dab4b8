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
  /** A nation is part of no larger total, and never kept back. */
  readonly isNation: boolean;
  readonly parts: readonly TotalFigure[];
}

/** What is told of an area, beside the figures of its authorities. */
export interface Reckoned {
  /** Authorities that are added up: their sum is told, exactly. No authority is in two of these. */
  readonly sums: readonly (readonly TotalFigure[])[];
  /** The authorities where there is somebody that are in none of these. */
  readonly apart: readonly TotalFigure[];
}

/**
 * How far a sum stays from the least and the most that it could be by what is known of its parts: so far that two of those that
 * are kept back could be any counts from 1 to 7. Then somebody who knows the one, such as the authority itself, or has
 * narrowed it by months and settings, still learns nothing of the other.
 */
const leeway = 2 * (largestSuppressed - 1);

/**
 * What the figure of an area is made of. The authorities of an area are added up if whoever knows their sum, and the figures
 * of each, could still take any two that are kept back for any counts from 1 to 7. If not, they stay apart, until a larger
 * area holds enough others to add them up with.
 *
 * All that is said of larger areas follows from the authorities' figures and from these sums, and no authority is in two.
 * So whoever subtracts areas from one another, over however many levels, learns no more than each sum tells by itself.
 */
export function reckon(total: TotalFigure): Reckoned {
  if (total.parts.length === 0) return { sums: [], apart: total.count === 0 ? [] : [total] };
  const parts = total.parts.map(reckon);
  const sums = parts.flatMap((part) => part.sums);
  const apart = parts.flatMap((part) => part.apart);
  return apart.length > 0 && tellsNothing(apart) ? { sums: [...sums, apart], apart: [] } : { sums, apart };
}

/**
 * The figure of an area. An authority's says nothing of any other. In an area that is made of others, authorities that are
 * not added up stand with their own figures; where all that there is is kept back, so is the total.
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
 * What is told of the sum of a nation's authorities that are not added up: that it is near its lower end, or its upper end, or
 * nothing. It is never told so closely that two that are kept back could not be any counts from 1 to 7.
 */
export function roughSum(apart: readonly TotalFigure[]): Range {
  const { low, high } = rangeOfAll(apart);
  const sum = sumOf(apart);
  if (high - low > 2 * leeway && sum <= low + leeway) return { low, high: low + leeway };
  if (high - low > 2 * leeway && sum >= high - leeway) return { low: high - leeway, high };
  return { low, high };
}

/** Whether somebody who knows the sum exactly learns nothing of a count that its own figure does not tell. */
function tellsNothing(summed: readonly TotalFigure[]): boolean {
  const { low, high } = rangeOfAll(summed);
  const sum = sumOf(summed);
  return sum >= low + leeway && sum <= high - leeway;
}

/** What is known of the sum of some authorities' counts by their own figures. */
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
