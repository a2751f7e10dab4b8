import type { Happening, Step, Tally } from '../../models/tally';
import type { Block } from './blocks';
import { monthNumber, type Month } from './month';
import { sumOf } from './monthly-counts';

/** Returns the figure at the end of a month: the sum of all changes until then. */
export function standing(tally: Tally | undefined, step: Step, month: Month): number {
  return sumOf(tally?.counts[step], 0, monthNumber(month));
}

/** Returns the count of a month, quarter or year. */
export function happened(tally: Tally | undefined, happening: Happening, { first, last }: Block): number {
  return sumOf(tally?.counts[happening], monthNumber(first), monthNumber(last));
}
