/** A count after disclosure control, as it is published. */
export interface Figure {
  /** To the nearest 5; null where it is kept back. */
  readonly value: number | null;
  readonly suppressed: boolean;
  /** As it is printed: a number, or an asterisk. */
  readonly display: string;
}

/** Counts from 1 to this are kept back. */
export const largestSuppressed = 7;
const step = 5;

export const suppressedFigure: Figure = { value: null, suppressed: true, display: '*' };

/** What a figure that is kept back counts for in a total: the nearest 5 to the middle of 1 to 7. */
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

/** The rule for health figures below the nation: 0 is shown, 1 to 7 is kept back, the rest is to the nearest 5. */
export function published(count: number): Figure {
  return isSmall(count) ? suppressedFigure : shown(toNearest5(count));
}

/** Of a whole nation nothing is kept back. Where there is anybody, at least 5 are shown, so that 0 always means nobody. */
export function publishedOfNation(count: number): Figure {
  return shown(count === 0 ? 0 : Math.max(step, toNearest5(count)));
}

/** What a figure counts for in a total. */
export function valueInTotal({ value }: Figure): number {
  return value ?? inTotals;
}

/** A total of nothing but published figures, so that it tells nothing that they do not. */
export function totalOf(figures: readonly Figure[]): Figure {
  const there = figures.filter(({ value }) => value !== 0);
  const [only] = there;
  if (only && there.length === 1) return only;
  return shown(there.reduce((sum, figure) => sum + valueInTotal(figure), 0));
}

/** How many of every hundred, to one decimal, from rounded figures; null where one is kept back or 0. */
export function percentage(part: Figure, whole: number | null): number | null {
  const of = whole === null ? 0 : toNearest5(whole);
  return part.value === null || of === 0 ? null : Math.round((part.value / of) * 1000) / 10;
}

/** What anybody can tell of a count from its figure. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Undefined where a figure that is kept back could stand for any count. */
export function rangeOf({ value }: Figure): Range | undefined {
  if (value === null) return undefined;
  if (value === 0) return { low: 0, high: 0 };
  return value === step
    ? { low: 1, high: largestSuppressed }
    : { low: Math.max(largestSuppressed + 1, value - 2), high: value + 2 };
}
