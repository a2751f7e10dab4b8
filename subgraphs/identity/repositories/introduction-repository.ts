import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import { isStaff, type Viewer } from '../../../platform/viewer';
import { introductionCollection, type IntroductionRecord } from '../model/introduction';

/** Introductions, for one viewer: staff see those that their own organisation asked for. */
export class IntroductionRepository extends ViewerRepository<IntroductionRecord> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, introductionCollection));
  }

  protected override readable(): Readable<IntroductionRecord> {
    const { viewer } = this;
    return isStaff(viewer) ? { organisation: viewer.organisation } : nothing;
  }

  async forget(carerIds: readonly string[], session: ClientSession): Promise<void> {
    await this.model
      .deleteMany({ carerId: { $in: [...carerIds] } })
      .session(session)
      .exec();
  }
}
