import type { SubgraphFigure } from '../../../../platform/subgraph/figure';
import type { SubgraphStore } from '../../../../platform/subgraph/subgraph';
import { hub } from '../../../../platform/viewer';
import type { ImportSize } from '../../models/import-count';
import { ImportCountRepository } from '../../repositories/import-count-repository';

const hourMilliseconds = 60 * 60 * 1_000;

/** Imports of an app for one scheme in one hour, by size. docs/limits.md says why honest use stays below. */
export const mostAnHour: Readonly<Record<ImportSize, number>> = {
  '1 to 9': 240,
  '10 to 99': 120,
  '100 or more': 600,
};

/** Counts imports by scheme and size, so that many small ones, a way to probe for people, are slowed down and seen. */
export class ImportRate {
  private readonly counts: ImportCountRepository;

  constructor(private readonly store: SubgraphStore) {
    this.counts = new ImportCountRepository(hub, store.connection);
  }

  /** Counts an import. Returns when the next hour begins, where this one is more than an app may make. */
  async note(schemeId: string, rows: number): Promise<Date | undefined> {
    const hour = this.hour();
    const size = sizeOf(rows);
    const count = await this.counts.countOneMore(schemeId, size, hour);
    return count > mostAnHour[size] ? new Date(hour.getTime() + hourMilliseconds) : undefined;
  }

  async figures(): Promise<SubgraphFigure[]> {
    const counts = await this.counts.ofHour(this.hour());
    return counts.map(({ schemeId: scheme, size, count: value }) => ({
      name: 'register_imports',
      labels: { scheme, size },
      value,
    }));
  }

  private hour(): Date {
    const now = this.store.clock().getTime();
    return new Date(now - (now % hourMilliseconds));
  }
}

function sizeOf(rows: number): ImportSize {
  if (rows < 10) return '1 to 9';
  return rows < 100 ? '10 to 99' : '100 or more';
}
