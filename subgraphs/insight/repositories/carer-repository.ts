import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { carerCollection, type CarerRecord } from '../models/carer';

/** Stores single carers. No caller may read them; the hub itself counts them. */
export class CountedCarerRepository extends ViewerRepository<CarerRecord> {
  constructor(
    viewer: Viewer,
    private readonly connection: Connection,
    private readonly session: ClientSession | null = null,
  ) {
    super(viewer, modelOf(connection, carerCollection));
  }

  protected override readable(): Readable<CarerRecord> {
    return this.viewer.role === 'hub' ? {} : nothing;
  }

  /** Returns the carers with these pseudonyms, and the present holders of these memberships. */
  async concernedBy(refs: readonly string[], membershipIds: readonly string[]): Promise<CarerRecord[]> {
    const holders = await this.inSession({ 'memberships.membershipId': { $in: membershipIds } });
    const known = new Set(holders.map(({ _id }) => _id));
    const others = refs.filter((ref) => !known.has(ref));
    return [...holders, ...(others.length > 0 ? await this.inSession({ _id: { $in: others } }) : [])];
  }

  private async inSession(filter: Readonly<Record<string, unknown>>): Promise<CarerRecord[]> {
    const narrowed = this.narrowed(filter);
    return narrowed ? this.model.find(narrowed).session(this.session).lean<CarerRecord[]>().exec() : [];
  }

  /** Stores carers, new or known, in their present state. A carer with no membership is deleted. */
  async store(carers: readonly CarerRecord[], isKnown: (ref: string) => boolean = () => true): Promise<void> {
    const fresh = carers.filter(({ _id }) => !isKnown(_id));
    if (fresh.length > 0) await this.model.insertMany(fresh, { session: this.session, lean: true });
    const known = carers.filter(({ _id }) => isKnown(_id));
    if (known.length === 0) return;
    const writes = known.map((carer) =>
      carer.memberships.length === 0
        ? { deleteOne: { filter: { _id: carer._id } } }
        : { replaceOne: { filter: { _id: carer._id }, replacement: carer, upsert: true } },
    );
    // Use the driver directly: the records are our own, and casting them takes longer than writing them.
    await this.connection
      .collection<CarerRecord>(carerCollection.name)
      .bulkWrite(writes, { ordered: false, ...(this.session && { session: this.session }) });
  }
}
