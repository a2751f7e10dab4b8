import type { Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { StaffViewer, Viewer } from '../../../platform/viewer';
import { numberRunCollection, type NumberRun } from '../models/number-run';

/** Which organisations' staff tried neighbouring numbers of cards, for the hub alone. */
export class NumberRunRepository extends ViewerRepository<NumberRun> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, numberRunCollection));
  }

  protected override readable(): Readable<NumberRun> {
    return this.viewer.role === 'hub' ? {} : nothing;
  }

  async note({ role, organisation }: Pick<StaffViewer, 'role' | 'organisation'>, at: Date): Promise<void> {
    const _id = JSON.stringify([role, organisation]);
    await this.model.updateOne({ _id }, { $set: { at } }, { upsert: true }).exec();
  }

  since(at: Date): Promise<number> {
    return this.count({ at: { $gt: at } });
  }
}
