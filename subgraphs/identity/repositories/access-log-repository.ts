import type { ClientSession, Connection, Model } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { accessEntryCollection, accessHeadCollection, type AccessEntry, type AccessHead } from '../model/access-entry';

/** Access logs, for one viewer: a carer reads their own. Anybody's look adds to it; nothing changes or removes an entry. */
export class AccessLogRepository extends ViewerRepository<AccessEntry> {
  private readonly headModel: Model<AccessHead>;

  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, accessEntryCollection));
    this.headModel = modelOf(connection, accessHeadCollection);
  }

  protected override readable(): Readable<AccessEntry> {
    return this.viewer.role === 'carer' ? { carerId: this.viewer.ref } : nothing;
  }

  /** Newest first, older than the entry with the sequence number `before`. */
  newest(carerId: string, limit: number, before?: number): Promise<AccessEntry[]> {
    const older = before === undefined ? {} : { sequence: { $lt: before } };
    return this.find({ carerId, ...older }, { sort: { sequence: -1 }, limit });
  }

  /** Which of these entries are there. */
  async known(ids: readonly string[], session?: ClientSession): Promise<ReadonlySet<string>> {
    const query = this.model.find({ _id: { $in: [...ids] } }, { _id: 1 });
    if (session) query.session(session);
    return new Set((await query.lean<{ _id: string }[]>().exec()).map(({ _id }) => _id));
  }

  async heads(carerIds: readonly string[], session: ClientSession): Promise<AccessHead[]> {
    return this.headModel
      .find({ _id: { $in: [...carerIds] } })
      .session(session)
      .lean<AccessHead[]>()
      .exec();
  }

  /** The heads go first: two who append to one log at once collide there, and the second starts again. */
  async append(entries: readonly AccessEntry[], heads: readonly AccessHead[], session: ClientSession): Promise<void> {
    await this.headModel.bulkWrite(
      heads.map(({ _id, length, hash }) => ({
        updateOne: { filter: { _id }, update: { $set: { length, hash } }, upsert: true },
      })),
      { session },
    );
    await this.model.insertMany([...entries], { session });
  }
}
