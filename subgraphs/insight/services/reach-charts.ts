import { partsOf } from './areas';
import { monthInWords, type Chart } from './charts/chart';
import { coverageChart } from './charts/coverage';
import { growthChart } from './charts/growth';
import { overlapChart } from './charts/overlap';
import type { Reach } from './reach';

export type ChartKind = 'GROWTH' | 'COVERAGE' | 'OVERLAP';

/** Draws a chart of the figures of reach, and of nothing beyond them. */
export async function chartOf(reach: Reach, kind: ChartKind): Promise<Chart> {
  const where = placesInWords(reach);
  const period = `${monthInWords(reach.from)} to ${monthInWords(reach.to)}`;
  switch (kind) {
    case 'GROWTH':
      return growthChart(await reach.byMonth(), where);
    case 'COVERAGE':
      return coverageChart(await covered(reach), where, period);
    case 'OVERLAP': {
      const overlaps = await reach.overlaps();
      return overlapChart(
        reach.settings.map(({ name }) => name),
        overlaps.map(({ sectors: [one, other], carers }) => ({ settings: [one.name, other.name], carers })),
        where,
        period,
      );
    }
  }
}

/** Returns several areas side by side, or the parts of a single one, such as the regions of a nation. */
async function covered(reach: Reach) {
  const [only] = reach.areas;
  const parts = only && reach.areas.length === 1 ? partsOf(only) : [];
  return Promise.all(
    reach
      .of(parts.length > 0 ? parts : reach.areas)
      .apart()
      .map(async (part) => ({
        name: part.areas[0]?.name ?? '',
        carers: await part.carers(),
        unpaidCarers: part.unpaidCarers,
        percentage: await part.percentageOfUnpaidCarers(),
      })),
  );
}

function placesInWords({ areas }: Reach): string {
  const names = areas.map(({ name }) => name);
  if (names.length > 4) return `${names.length} areas`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
