/** A count after disclosure control, as it is published. */
export interface Figure {
  /** To the nearest 5; null where it is suppressed. */
  readonly value: number | null;
  readonly suppressed: boolean;
  /** The printed form: a number, or an asterisk. */
  readonly display: string;
}

/** Counts from 1 to this are suppressed. */
export const largestSuppressed = 7;
const step = 5;

export const suppressedFigure: Figure = { value: null, suppressed: true, display: '*' };

/** The value of a suppressed figure in a total: the nearest 5 to the middle of 1 to 7. */
const inTotals = 5;

export function isSmall(count: number): boolean {
  return count >= 1 && count <= largestSuppressed;
}

export function toNearest5(count: number): number {
  return Math.round(count / step) * step;
}

function shown(value: number): Figure {
  return { value, suppressed: false, display: String(value) };
}

/**
 * Applies the rule for health figures below the nation: 0 is shown, 1 to 7 is suppressed, the rest is to the nearest 5.
 */
export function published(count: number): Figure {
  return isSmall(count) ? suppressedFigure : shown(toNearest5(count));
}

/**
 * Returns a nation's figure, of which nothing is suppressed. Any count above 0 shows at least 5, so that 0 always means
 * no one.
 */
export function publishedOfNation(count: number): Figure {
  return shown(count === 0 ? 0 : Math.max(step, toNearest5(count)));
}

/** Returns the value of a figure in a total. */
export function valueInTotal({ value }: Figure): number {
  return value ?? inTotals;
}

/** Adds up published figures only, so the total reveals nothing that they do not. */
export function totalOf(figures: readonly Figure[]): Figure {
  const there = figures.filter(({ value }) => value !== 0);
  const [only] = there;
  if (only && there.length === 1) return only;
  return shown(there.reduce((sum, figure) => sum + valueInTotal(figure), 0));
}

/** Returns how many of every hundred, to one decimal, from rounded figures; null where one is suppressed or 0. */
export function percentage(part: Figure, whole: number | null): number | null {
  const of = whole === null ? 0 : toNearest5(whole);
  return part.value === null || of === 0 ? null : Math.round((part.value / of) * 1000) / 10;
}

/** The range of counts that a reader can infer from a figure. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Returns undefined where a suppressed figure could stand for any count. */
export function rangeOf({ value }: Figure): Range | undefined {
  if (value === null) return undefined;
  if (value === 0) return { low: 0, high: 0 };
  return value === step
    ? { low: 1, high: largestSuppressed }
    : { low: Math.max(largestSuppressed + 1, value - 2), high: value + 2 };
}
