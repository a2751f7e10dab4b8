import type { Measure } from '../model/tally';
import type { Month } from './month';

/** What is to be added to tallies: by area, heading, measure and month. */
export type Additions = Record<string, ByHeading>;
type ByHeading = Record<string, ByMeasure>;
export type ByMeasure = Partial<Record<Measure, Record<Month, number>>>;

export interface Addition {
  readonly area: string;
  readonly heading: string;
  readonly measure: Measure;
  readonly month: Month;
  readonly count: number;
}

export function add(into: Additions, { area, heading, measure, month, count }: Addition): void {
  put(measuresOf(into, area, heading), measure, month, count);
}

export function measuresOf(into: Additions, area: string, heading: string): ByMeasure {
  return ((into[area] ??= {})[heading] ??= {});
}

export function put(into: ByMeasure, measure: Measure, month: Month, count: number): void {
  const counts = (into[measure] ??= {});
  counts[month] = (counts[month] ?? 0) + count;
}

/** Adds all of one area to another, or to the same area elsewhere. */
export function addAll(into: Additions, area: string, added: ByHeading): void {
  const headings = (into[area] ??= {});
  for (const [heading, measures] of Object.entries(added)) {
    const ofHeading = (headings[heading] ??= {});
    for (const [measure, months] of Object.entries(measures) as [Measure, Record<Month, number>][]) {
      const counts = (ofHeading[measure] ??= {});
      for (const [month, count] of Object.entries(months) as [Month, number][])
        counts[month] = (counts[month] ?? 0) + count;
    }
  }
}

/** Without what came to nothing: most of what a carer adds is what was taken away when their passport changed. */
export function withoutNothing(additions: Additions): Additions {
  const left: Additions = {};
  for (const [area, headings] of Object.entries(additions)) {
    const there: ByHeading = {};
    for (const [heading, measures] of Object.entries(headings)) {
      const counts: ByMeasure = {};
      for (const [measure, month, count] of countsOf(measures)) (counts[measure] ??= {})[month] = count;
      if (Object.keys(counts).length > 0) there[heading] = counts;
    }
    if (Object.keys(there).length > 0) left[area] = there;
  }
  return left;
}

/** One by one, without those that came to nothing. */
export function* eachOf(additions: Additions): Generator<Addition> {
  for (const [area, headings] of Object.entries(additions))
    for (const [heading, measures] of Object.entries(headings))
      for (const [measure, month, count] of countsOf(measures)) yield { area, heading, measure, month, count };
}

export function countsOf(measures: ByMeasure): [measure: Measure, month: Month, count: number][] {
  const counts: [Measure, Month, number][] = [];
  for (const [measure, months] of Object.entries(measures) as [Measure, Record<Month, number>][])
    for (const [month, count] of Object.entries(months) as [Month, number][])
      if (count !== 0) counts.push([measure, month, count]);
  return counts;
}
