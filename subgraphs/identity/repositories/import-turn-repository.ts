import type { ClientSession, Connection, Model } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { importQueueCollection, type WaitingImport } from '../models/import-queue';
import { importTurnCollection, type ImportTurn } from '../models/import-turn';

const longAgo = new Date(0);

/** The one record that says whose turn it is to import. It names no person, and no one reads it but by asking for a turn. */
export class ImportTurnRepository extends ViewerRepository<ImportTurn> {
  private readonly queue: Model<WaitingImport>;

  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, importTurnCollection));
    this.queue = modelOf(connection, importQueueCollection);
  }

  protected override readable(): Readable<ImportTurn> {
    return nothing;
  }

  /** Takes the turn, or goes on having it; false where another import has it. */
  async take(owner: string, now: Date, until: Date, session?: ClientSession): Promise<boolean> {
    const first = { $setOnInsert: { owner, until: longAgo } };
    if (!session) await this.model.updateOne({ _id: 'turn' }, first, { upsert: true }).exec();
    const free = { _id: 'turn', $or: [{ owner }, { until: { $lte: now } }] };
    const query = this.model.updateOne(free, { $set: { owner, until } });
    if (session) query.session(session);
    return (await query.exec()).matchedCount === 1;
  }

  /** The scheme that has waited longest and still asks; undefined where none does. */
  async firstWaiting(now: Date): Promise<string | undefined> {
    const asker = this.queue.find({ until: { $gt: now } }).sort({ since: 1, _id: 1 });
    return (await asker.limit(1).lean().exec())[0]?._id;
  }

  /** Keeps a scheme's place in the queue; a place that ran out is lost, and the scheme goes to the end. */
  async wait(schemeId: string, now: Date, until: Date): Promise<void> {
    await this.queue.deleteOne({ _id: schemeId, until: { $lte: now } }).exec();
    await this.queue
      .updateOne({ _id: schemeId }, { $setOnInsert: { since: now }, $set: { until } }, { upsert: true })
      .exec();
  }

  async waitNoLonger(schemeId: string): Promise<void> {
    await this.queue.deleteOne({ _id: schemeId }).exec();
  }

  async giveBack(owner: string): Promise<void> {
    await this.model.updateOne({ _id: 'turn', owner }, { $set: { until: longAgo } }).exec();
  }
}
