import type { ByMonth, Happening, Step, Tally } from '../model/tally';
import type { Month } from './month';

const entries = (counts: ByMonth | undefined) => Object.entries(counts ?? {}) as [Month, number][];

/** The figure of a month, from all the steps up to it. */
export function standing(tally: Tally | undefined, step: Step, month: Month): number {
  return entries(tally?.counts[step]).reduce((sum, [at, change]) => (at <= month ? sum + change : sum), 0);
}

/** The figure of a period, from what happened in it. */
export function happened(tally: Tally | undefined, happening: Happening, first: Month, last: Month): number {
  return entries(tally?.counts[happening]).reduce(
    (sum, [at, count]) => (at >= first && at <= last ? sum + count : sum),
    0,
  );
}
