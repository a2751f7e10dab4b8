import type { Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { learntWeightsCollection, type LearntWeights } from '../models/learnt-weights';

/** What registers have taught, for the hub itself. */
export class LearntWeightsRepository extends ViewerRepository<LearntWeights> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, learntWeightsCollection));
  }

  protected override readable(): Readable<LearntWeights> {
    return this.viewer.role === 'hub' ? {} : nothing;
  }

  async put(weights: LearntWeights): Promise<void> {
    await this.model.replaceOne({ _id: weights._id }, weights, { upsert: true }).exec();
  }
}
