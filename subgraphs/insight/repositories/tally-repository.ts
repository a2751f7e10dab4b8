import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import type { Additions } from '../counting/contributions';
import { tallyCollection, tallyId, type Tally } from '../model/tally';

/** Counts before disclosure control: analysts' questions are answered from them, never with them. */
export class TallyRepository extends ViewerRepository<Tally> {
  constructor(
    viewer: Viewer,
    connection: Connection,
    private readonly session: ClientSession | null = null,
  ) {
    super(viewer, modelOf(connection, tallyCollection));
  }

  protected override readable(): Readable<Tally> {
    return this.viewer.role === 'analyst' || this.viewer.role === 'hub' ? {} : nothing;
  }

  /** The tallies of some areas under some headings, by their ids; what was never counted is not there. */
  async under(areas: readonly string[], headings: readonly string[]): Promise<Map<string, Tally>> {
    const ids = areas.flatMap((area) => headings.map((heading) => tallyId(area, heading)));
    return new Map((await this.find({ _id: { $in: ids } })).map((tally) => [tally._id, tally]));
  }

  async addAll(additions: Additions): Promise<void> {
    const writes = [...additions].flatMap(([_id, counts]) => {
      const changed = [...counts].filter(([, count]) => count !== 0);
      if (changed.length === 0) return [];
      const $inc = Object.fromEntries(changed.map(([key, count]) => [`counts.${key}`, count]));
      return { updateOne: { filter: { _id }, update: { $inc }, upsert: true } };
    });
    if (writes.length === 0) return;
    await this.model.bulkWrite(writes, { ordered: false, ...(this.session && { session: this.session }) });
  }
}
