import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { importTurnCollection, type ImportTurn } from '../model/import-turn';

const longAgo = new Date(0);

/** The one record that says whose turn it is to import. It names no person, and nobody reads it but by asking for a turn. */
export class ImportTurnRepository extends ViewerRepository<ImportTurn> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, importTurnCollection));
  }

  protected override readable(): Readable<ImportTurn> {
    return nothing;
  }

  /** Takes the turn, or goes on having it; false where it is somebody else's. */
  async take(owner: string, now: Date, until: Date, session?: ClientSession): Promise<boolean> {
    const first = { $setOnInsert: { owner, until: longAgo } };
    if (!session) await this.model.updateOne({ _id: 'turn' }, first, { upsert: true }).exec();
    const free = { _id: 'turn', $or: [{ owner }, { until: { $lte: now } }] };
    const query = this.model.updateOne(free, { $set: { owner, until } });
    if (session) query.session(session);
    return (await query.exec()).matchedCount === 1;
  }

  async giveBack(owner: string): Promise<void> {
    await this.model.updateOne({ _id: 'turn', owner }, { $set: { until: longAgo } }).exec();
  }
}
