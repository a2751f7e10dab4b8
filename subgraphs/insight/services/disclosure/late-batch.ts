import { largestSuppressed } from './figure';
import type { Additions } from '../counting/additions';

/** What the rows of one organisation add late. */
export interface LateRows {
  /** Undefined where the rows are of several organisations: these count for none. */
  readonly organisation: string | undefined;
  readonly additions: Additions;
}

/** Fewer organisations than this make no batch: two of them could know all but the third's rows together. */
const leastOrganisations = 3;

/**
 * The late rows that may be shown in a revision. Each count that they change has to be changed by three organisations at least,
 * and by more than 7 without the one that changes it most. An organisation that pads its rows cannot then tell from the
 * revised figure what was there before. A scheme's own counts are not looked at: its organisation knows them.
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
