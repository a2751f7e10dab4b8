/** A count after disclosure control, as it is published. */
export interface Figure {
  /** To the nearest 5; null where it is kept back. */
  readonly value: number | null;
  readonly suppressed: boolean;
  /** As it is printed: a number, or an asterisk. */
  readonly display: string;
}

/** Counts from 1 to this are kept back. */
export const largestKeptBack = 7;
const step = 5;

export const keptBack: Figure = { value: null, suppressed: true, display: '*' };

/** What a figure that is kept back counts for in a total of areas: the nearest 5 to the middle of 1 to 7. */
const inTotals = 5;

export function toNearest5(count: number): number {
  return Math.round(count / step) * step;
}

function shown(value: number): Figure {
  return { value, suppressed: false, display: String(value) };
}

/** The rule for health figures below the nation: 0 is shown, 1 to 7 is kept back, the rest is to the nearest 5. */
export function published(count: number): Figure {
  return count >= 1 && count <= largestKeptBack ? keptBack : shown(toNearest5(count));
}

/** Of a whole nation nothing is kept back; where there is anybody, at least 5 are shown, so that 0 always means nobody. */
export function publishedOfNation(count: number): Figure {
  return shown(count === 0 ? 0 : Math.max(step, toNearest5(count)));
}

/** A total over areas, from nothing but their published figures, so that it tells nothing that they do not. */
export function totalOf(figures: readonly Figure[]): Figure {
  const [only] = figures;
  if (only && figures.length === 1) return only;
  const total = figures.reduce((sum, { value }) => sum + (value ?? inTotals), 0);
  return total > 0 && total <= largestKeptBack && figures.some(({ suppressed }) => suppressed)
    ? keptBack
    : shown(total);
}

/** How many of every hundred, to one decimal, from figures as they are published; null where one is kept back or 0. */
export function percentage(part: Figure, whole: number | null): number | null {
  const of = whole === null ? 0 : toNearest5(whole);
  return part.value === null || of === 0 ? null : Math.round((part.value / of) * 1000) / 10;
}

export const rule =
  'Counts of people and of their passports: 0 is shown, 1 to 7 is kept back (*), the rest is to the nearest 5; of a whole ' +
  'nation nothing is kept back. A total of several areas is the sum of their published figures, in which a figure that is ' +
  'kept back counts as 5. Percentages are from rounded figures. Periods are one, three or twelve whole months that are over.';
