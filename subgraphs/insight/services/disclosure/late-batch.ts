import { largestSuppressed } from './figure';
import type { Additions } from '../counting/additions';

/** The late additions of one organisation's rows. */
export interface LateRows {
  /** Undefined where the rows are of several organisations: these count as no organisation. */
  readonly organisation: string | undefined;
  readonly additions: Additions;
}

/** The fewest organisations in a batch: with fewer, two could together work out the rows of the third. */
const leastOrganisations = 3;

/**
 * Returns the late rows that a revision may show. At least three organisations must change each count, and by more than
 * 7 without the one that changes it most. An organisation that pads its rows then cannot infer the earlier count from
 * the revised figure. A scheme's own counts are exempt: its organisation has them.
 */
export function showable<Rows extends LateRows>(late: readonly Rows[]): readonly Rows[] {
  const byCount = changesByCount(late);
  const left = late.filter(({ additions }) => countsOf(additions).every((name) => isBatch(byCount.get(name))));
  // Rows that stay out may have hidden others.
  return left.length === late.length ? left : showable(left);
}

function isBatch(byOrganisation: ReadonlyMap<string, number> | undefined): boolean {
  const changes = [...(byOrganisation?.values() ?? [])];
  const all = changes.reduce((sum, change) => sum + change, 0);
  return changes.length >= leastOrganisations && all - Math.max(...changes) > largestSuppressed;
}

function changesByCount(late: readonly LateRows[]): Map<string, Map<string, number>> {
  const byCount = new Map<string, Map<string, number>>();
  for (const { organisation, additions } of late) {
    if (organisation === undefined) continue;
    for (const [id, changes] of additions)
      for (const [place, change] of changes) {
        const name = `${id}#${String(place)}`;
        const known = byCount.get(name) ?? new Map<string, number>();
        byCount.set(name, known.set(organisation, (known.get(organisation) ?? 0) + Math.abs(change)));
      }
  }
  return byCount;
}

function countsOf(additions: Additions): string[] {
  return [...additions].flatMap(([id, changes]) =>
    id.includes('|scheme:') ? [] : [...changes.keys()].map((place) => `${id}#${String(place)}`),
  );
}
