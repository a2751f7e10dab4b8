import type { ClientSession, Connection, Model, QueryFilter } from 'mongoose';
import { checked, nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Work } from '../../../platform/mongo/unit-of-work';
import type { Viewer } from '../../../platform/viewer';
import { accessEntryCollection, accessHeadCollection, type AccessEntry, type AccessHead } from '../models/access-entry';

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

  /** Newest first, older than one entry, by its time, place in its log and id; for the carer whose records these all are. */
  async newest(
    carerIds: readonly string[],
    limit: number,
    before?: readonly [Date, number, string],
  ): Promise<AccessEntry[]> {
    const { viewer } = this;
    if (viewer.role !== 'carer' || !carerIds.includes(viewer.ref)) return [];
    const [at, sequence, _id] = before ?? [];
    const mine: QueryFilter<AccessEntry> = { carerId: { $in: [...carerIds] } };
    if (at && sequence !== undefined && _id !== undefined)
      mine.$or = [{ at: { $lt: at } }, { at, sequence: { $lt: sequence } }, { at, sequence, _id: { $lt: _id } }];
    const query = this.model.find(mine);
    return query.sort({ at: -1, sequence: -1, _id: -1 }).limit(limit).lean<AccessEntry[]>().exec();
  }

  /** Which of these entries are there. */
  async known(ids: readonly string[], session?: ClientSession): Promise<ReadonlySet<string>> {
    const query = this.model.find({ _id: { $in: [...ids] } }, { _id: 1 });
    if (session) query.session(session);
    return new Set((await query.lean<{ _id: string }[]>().exec()).map(({ _id }) => _id));
  }

  /** As they are with all that the work itself has appended. */
  async heads(carerIds: readonly string[], { session, writes }: Work): Promise<AccessHead[]> {
    await writes.sentOf(this.headModel, session);
    return this.headModel
      .find({ _id: { $in: [...carerIds] } })
      .session(session)
      .lean<AccessHead[]>()
      .exec();
  }

  /** The heads go first: two who append to one log at once collide there, and the second starts again. */
  async append(entries: readonly AccessEntry[], heads: readonly AccessHead[], { writes }: Work): Promise<void> {
    for (const { _id, length, hash, signature } of heads)
      writes.upsert(this.headModel, _id, { length, hash, signature });
    for (const entry of entries) writes.insert(this.model, await checked(this.model, entry));
  }

  /** Where all logs end, and then one log from its beginning, and how many entries there are: for the audit. */
  allHeads(): AsyncIterable<AccessHead> {
    this.forTheHub();
    return this.headModel.find().sort({ _id: 1 }).lean<AccessHead>().cursor();
  }

  wholeLog(carerId: string): AsyncIterable<AccessEntry> {
    this.forTheHub();
    return this.model.find({ carerId }).sort({ sequence: 1 }).lean<AccessEntry>().cursor();
  }

  /** An entry that belongs to none of these logs' ends. */
  async strayEntry(knownLogs: ReadonlySet<string>): Promise<AccessEntry | undefined> {
    const carerIds = await this.model.distinct('carerId').exec();
    const stray = carerIds.find((carerId) => !knownLogs.has(carerId));
    return stray === undefined
      ? undefined
      : ((await this.model.findOne({ carerId: stray }).lean<AccessEntry>().exec()) ?? undefined);
  }

  private forTheHub(): void {
    if (this.viewer.role !== 'hub') throw new Error('whole access logs are for the hub itself');
  }
}
