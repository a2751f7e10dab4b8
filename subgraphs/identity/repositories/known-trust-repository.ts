import type { ClientSession, Connection } from 'mongoose';
import { ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { knownTrustCollection, type KnownTrust } from '../model/known-trust';

/** Wards and recognised schemes of trusts. The hospital sector shows the same to every caller. */
export class KnownTrustRepository extends ViewerRepository<KnownTrust> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, knownTrustCollection));
  }

  protected override readable(): Readable<KnownTrust> {
    return {};
  }

  async put(trust: KnownTrust, session: ClientSession): Promise<void> {
    await this.model.replaceOne({ _id: trust._id }, trust, { upsert: true }).session(session).exec();
  }
}
