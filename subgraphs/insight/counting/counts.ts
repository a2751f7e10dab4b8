import { fieldsOf, type Happening, type Step, type Tally } from '../model/tally';
import type { Block } from './blocks';
import type { Month } from './month';

/** The figure at the end of a month: all changes of the years before, and of the months of its own year. */
export function standing(tally: Tally | undefined, step: Step, month: Month): number {
  const [year, ofYear] = fieldsOf(month);
  let figure = 0;
  for (const [each, change] of Object.entries(tally?.years[step] ?? {})) if (each < year) figure += change;
  for (const [each, change] of Object.entries(tally?.months[step]?.[year] ?? {})) if (each <= ofYear) figure += change;
  return figure;
}

/** What happened in a month, quarter or year. */
export function happened(tally: Tally | undefined, happening: Happening, { first, last }: Block): number {
  const [year, from] = fieldsOf(first);
  const [, to] = fieldsOf(last);
  let figure = 0;
  for (const [each, count] of Object.entries(tally?.months[happening]?.[year] ?? {}))
    if (each >= from && each <= to) figure += count;
  return figure;
}
