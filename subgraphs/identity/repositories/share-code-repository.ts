import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { shareCodeCollection, type ShareCode } from '../models/share-code';

/** Share codes, for one viewer: a carer sees their own. Staff can only use one up, by saying it. */
export class ShareCodeRepository extends ViewerRepository<ShareCode> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, shareCodeCollection));
  }

  protected override readable(): Readable<ShareCode> {
    return this.viewer.role === 'carer' ? { carerId: this.viewer.ref } : nothing;
  }

  countOpen(carerId: string, now: Date): Promise<number> {
    return this.count({ carerId, expiresAt: { $gt: now }, usedAt: null });
  }

  /** Uses up a code that is still good; undefined where there is none. Of two who say it at once, one is refused. */
  async use(code: string, now: Date, session: ClientSession): Promise<ShareCode | undefined> {
    const open = { code, expiresAt: { $gt: now }, usedAt: null };
    const used = await this.model
      .findOneAndUpdate(open, { $set: { usedAt: now } }, { session })
      .lean<ShareCode>()
      .exec();
    return used ?? undefined;
  }

  /** No one's codes are good any longer. */
  async forgetAll(): Promise<void> {
    await this.model.deleteMany({}).exec();
  }

  async forget(carerIds: readonly string[], session: ClientSession): Promise<void> {
    await this.model
      .deleteMany({ carerId: { $in: [...carerIds] } })
      .session(session)
      .exec();
  }
}
