import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { checkCollection, type Check } from '../model/check';

/** Checks, for one viewer: a trust's ward staff see those of their own trust. */
export class CheckRepository extends ViewerRepository<Check> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, checkCollection));
  }

  protected override readable(): Readable<Check> {
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
