import type { Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { isChangedMeanwhile } from '../../../platform/mongo/changed-meanwhile';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { importCountCollection, type ImportCount, type ImportSize } from '../models/import-count';

/** How often schemes import. Only the hub itself reads it. */
export class ImportCountRepository extends ViewerRepository<ImportCount> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, importCountCollection));
  }

  protected override readable(): Readable<ImportCount> {
    return this.viewer.role === 'hub' ? {} : nothing;
  }

  /** Counts one more, and returns how many there are in the hour now. Each of those who count at once gets its own number. */
  async countOneMore(schemeId: string, size: ImportSize, hour: Date): Promise<number> {
    const _id = `${schemeId} ${size}`;
    for (;;) {
      const more = { $inc: { count: 1 } };
      const counted = await this.model.findOneAndUpdate({ _id, hour }, more, { returnDocument: 'after' }).lean().exec();
      if (counted) return counted.count;
      try {
        // The first of the hour takes the place of the hour before.
        const first = { _id, schemeId, size, hour, count: 0 };
        await this.model.replaceOne({ _id, hour: { $ne: hour } }, first, { upsert: true }).exec();
      } catch (error) {
        // Another process was the first.
        if (!isChangedMeanwhile(error)) throw error;
      }
    }
  }

  ofHour(hour: Date): Promise<ImportCount[]> {
    return this.find({ hour });
  }
}
