import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { registerEntryCollection, type RegisterEntry } from '../models/register-entry';

/** Entries of registers: the hub's own books. No one reads them but the hub itself. */
export class RegisterEntryRepository extends ViewerRepository<RegisterEntry> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, registerEntryCollection));
  }

  protected override readable(): Readable<RegisterEntry> {
    return this.viewer.role === 'hub' ? {} : nothing;
  }

  /** The entries with one of these digests of name and date of birth. */
  ofPersons(persons: readonly string[]): Promise<RegisterEntry[]> {
    return persons.length === 0 ? Promise.resolve([]) : this.find({ person: { $in: [...persons] } });
  }

  /** Stores entries as they are now, new or changed. */
  async putAll(entries: readonly RegisterEntry[], session: ClientSession): Promise<void> {
    if (entries.length === 0) return;
    const puts = entries.map((entry) => ({
      replaceOne: { filter: { _id: entry._id }, replacement: entry, upsert: true },
    }));
    await this.model.bulkWrite(puts, { session });
  }

  /** What is left is that the row was there, so that it is not taken in again. */
  async markErased(carerIds: readonly string[], session: ClientSession): Promise<void> {
    await this.model
      .updateMany(
        { carerId: { $in: [...carerIds] } },
        { $set: { erased: true, digest: '-' }, $unset: { person: 1, anchor: 1 } },
      )
      .session(session)
      .exec();
  }
}
