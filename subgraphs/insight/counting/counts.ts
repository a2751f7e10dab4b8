import type { Happening, Step, Tally } from '../model/tally';
import type { Block } from './blocks';
import type { Month } from './month';

/** The figure at the end of a month: all changes of the years before, and of the months of its own year. */
export function standing(tally: Tally | undefined, step: Step, month: Month): number {
  const year = month.slice(0, 4);
  let figure = 0;
  for (const [each, change] of Object.entries(tally?.years[step] ?? {})) if (each < year) figure += change;
  for (const [each, change] of Object.entries(tally?.months[step]?.[year] ?? {}))
    if (each <= month.slice(5)) figure += change;
  return figure;
}

/** What happened in a month, quarter or year. */
export function happened(tally: Tally | undefined, happening: Happening, { first, last }: Block): number {
  let figure = 0;
  for (const [month, count] of Object.entries(tally?.months[happening]?.[first.slice(0, 4)] ?? {}))
    if (month >= first.slice(5) && month <= last.slice(5)) figure += count;
  return figure;
}
