import type { Measure } from '../model/tally';
import type { Month } from './month';

/** What is to be added to tallies: by area, heading, measure and month. */
export type Additions = Record<string, ByHeading>;
type ByHeading = Record<string, ByMeasure>;
type ByMeasure = Partial<Record<Measure, Record<Month, number>>>;

export interface Addition {
  readonly area: string;
  readonly heading: string;
  readonly measure: Measure;
  readonly month: Month;
  readonly count: number;
}

export function add(into: Additions, { area, heading, measure, month, count }: Addition): void {
  const counts = (((into[area] ??= {})[heading] ??= {})[measure] ??= {});
  counts[month] = (counts[month] ?? 0) + count;
}

/** One by one, without those that came to nothing. */
export function* eachOf(additions: Additions): Generator<Addition> {
  for (const [area, headings] of Object.entries(additions))
    for (const [heading, measures] of Object.entries(headings))
      for (const [measure, months] of Object.entries(measures) as [Measure, Record<Month, number>][])
        for (const [month, count] of Object.entries(months) as [Month, number][])
          if (count !== 0) yield { area, heading, measure, month, count };
}
