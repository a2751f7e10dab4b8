import type { ClientSession, Connection } from 'mongoose';
import { ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import { perConnection } from '../../../platform/mongo/per-connection';
import type { Viewer } from '../../../platform/viewer';
import { knownTrustCollection, type KnownTrust } from '../models/known-trust';

const rememberedMilliseconds = 10_000;
const cached = perConnection(() => new Map<string, { readonly trust: KnownTrust; readonly until: number }>());

/** Wards and recognised schemes of trusts. The hospital sector shows the same to every caller. */
export class KnownTrustRepository extends ViewerRepository<KnownTrust> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, knownTrustCollection));
  }

  protected override readable(): Readable<KnownTrust> {
    return {};
  }

  /** As it is now, or was up to ten seconds ago: each ward check asks, and a trust changes a few times a year. */
  async recent(id: string, now: Date): Promise<KnownTrust | undefined> {
    const trusts = cached(this.model.db);
    const known = trusts.get(id);
    if (known && now.getTime() < known.until) return known.trust;
    const trust = await this.findById(id);
    if (trust) trusts.set(id, { trust, until: now.getTime() + rememberedMilliseconds });
    return trust;
  }

  async put(trust: KnownTrust, session: ClientSession): Promise<void> {
    await this.model.replaceOne({ _id: trust._id }, trust, { upsert: true }).session(session).exec();
    cached(this.model.db).delete(trust._id);
  }
}
