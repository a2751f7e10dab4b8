import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { wardCheckCollection, type WardCheck } from '../models/ward-check';

/** Checks, for one viewer: a trust's ward staff see those of their own trust. */
export class WardCheckRepository extends ViewerRepository<WardCheck> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, wardCheckCollection));
  }

  protected override readable(): Readable<WardCheck> {
    const { viewer } = this;
    return viewer.role === 'ward' ? { organisation: viewer.organisation } : nothing;
  }

  /** A check stays with the trust that made it, and no longer says whom it was about. */
  async forget(carerIds: readonly string[], session: ClientSession): Promise<void> {
    const unnamed = { $unset: { carerId: 1 }, $set: { recognised: [] } } as const;
    await this.model
      .updateMany({ carerId: { $in: [...carerIds] } }, unnamed)
      .session(session)
      .exec();
  }
}
