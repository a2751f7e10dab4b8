import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { newId } from '../../../platform/ids';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { textOf, type Additions } from '../services/counting/additions';
import { pendingCollection, type Pending } from '../models/pending';

/** Stores what waits to be added to the tallies: single events, so no caller may read them. */
export class PendingRepository extends ViewerRepository<Pending> {
  constructor(
    viewer: Viewer,
    connection: Connection,
    private readonly session: ClientSession | null = null,
  ) {
    super(viewer, modelOf(connection, pendingCollection));
  }

  protected override readable(): Readable<Pending> {
    return this.viewer.role === 'hub' ? {} : nothing;
  }

  /**
   * Stores the additions of each scheme separately: late rows are shown only where no one organisation could have
   * padded them.
   */
  async wait(byScheme: ReadonlyMap<string, Additions>): Promise<void> {
    const pending = [...byScheme].map(([schemeId, additions]) => ({
      _id: newId('pe'),
      additions: textOf(additions),
      schemeId,
    }));
    if (pending.length > 0) await this.model.insertMany(pending, { session: this.session, lean: true });
  }

  /** Returns some of the waiting records, and deletes them. */
  async take(limit: number): Promise<Pending[]> {
    const taken = await this.model.find().sort({ _id: 1 }).limit(limit).session(this.session).lean<Pending[]>().exec();
    const _id = { $in: taken.map((pending) => pending._id) };
    if (taken.length > 0) await this.model.deleteMany({ _id }).session(this.session).exec();
    return taken;
  }

  async forgetAll(): Promise<void> {
    await this.model.deleteMany({}).session(this.session).exec();
  }
}
