import type { ClientSession, Connection } from 'mongoose';
import { nothing, VersionedRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { carerCollection, groupOf, personOf, type Carer } from '../models/carer';
import { refKey } from '../services/refs';

/**
 * Carers, for one viewer: a carer sees their own records, an employer's HR those who agree to it now, and no one else any.
 * The hub itself sees all, to keep links.
 */
export class CarerRepository extends VersionedRepository<Carer> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, carerCollection));
  }

  protected override readable(): Readable<Carer> {
    const { viewer } = this;
    if (viewer.role === 'hub') return {};
    if (viewer.role === 'carer') return { $or: [{ _id: viewer.ref }, { person: viewer.ref }] };
    if (viewer.role === 'hr') {
      const { organisation } = viewer;
      const use = { sector: 'employer', organisation, purpose: 'EMPLOYER_REVIEW', withdrawnAt: null };
      // A record that was joined to another is silent: its carer sees the consents of the one that stands for both.
      return { person: null, consents: { $elemMatch: use } };
    }
    return nothing;
  }

  /** In the order of the keys, with undefined for what is not there or not for this viewer. */
  async byRefs(keys: readonly string[]): Promise<(Carer | undefined)[]> {
    const found = await this.byRef(keys);
    return keys.map((key) => found.get(key));
  }

  async byRef(keys: readonly string[]): Promise<ReadonlyMap<string, Carer>> {
    const found = new Map<string, Carer>();
    if (keys.length === 0) return found;
    for (const carer of await this.find({ refs: { $in: [...keys] } }))
      for (const key of carer.refs) found.set(key, carer);
    return found;
  }

  /** Which records share a blind blocking key with one of these, and in which version; they are many, and mostly known. */
  async versionsByBlocks(blocks: readonly string[]): Promise<Pick<Carer, '_id' | 'version'>[]> {
    const narrowed = this.narrowed({ blocks: { $in: [...blocks] } });
    if (!narrowed) return [];
    return this.model.find(narrowed, { version: 1 }).lean<Pick<Carer, '_id' | 'version'>[]>().exec();
  }

  /** Some of those whose blocking keys are still to be worked out. */
  unindexed(limit: number): Promise<Carer[]> {
    return this.find({ unindexed: true }, { limit });
  }

  /** All records that are counted as these carers, in no order. */
  async allOfGroups(groups: readonly string[]): Promise<Carer[]> {
    if (groups.length === 0) return [];
    const ids = [...new Set(groups)];
    return [...(await this.find({ _id: { $in: ids } })), ...(await this.find({ group: { $in: ids } }))];
  }

  /** Persons of version 0.1, whose records have a person and no group yet: for its migration only. */
  async joinedPersons(limit: number): Promise<string[]> {
    const joined = await this.find({ person: { $ne: null }, group: null }, { limit });
    return [...new Set(joined.map(personOf))];
  }

  /** All records of persons of version 0.1: for its migration only. */
  async allJoined(persons: readonly string[]): Promise<Carer[]> {
    return this.find({ $or: [{ _id: { $in: [...persons] } }, { person: { $in: [...persons] } }] });
  }

  /** These records and those that stand for their persons and groups, by id. */
  async withStanding(ids: readonly string[]): Promise<ReadonlyMap<string, Carer>> {
    const records = await this.find({ _id: { $in: [...new Set(ids)] } });
    const others = records.flatMap((record) => [personOf(record), groupOf(record)]).filter((id) => !ids.includes(id));
    const standing = others.length > 0 ? await this.find({ _id: { $in: [...new Set(others)] } }) : [];
    return new Map([...records, ...standing].map((carer) => [carer._id, carer]));
  }

  /** All records of one person, the one that stands for it first. */
  async recordsOf(person: string): Promise<Carer[]> {
    const standing = await this.findById(person);
    return [...(standing ? [standing] : []), ...(await this.find({ person }))];
  }

  /** The carer whose card or code a ward was shown. Every such look is recorded by the service that asks. */
  async shownToWard(carerId: string): Promise<Carer | undefined> {
    if (this.viewer.role !== 'ward') return undefined;
    return (await this.model.findById(carerId).lean<Carer>().exec()) ?? undefined;
  }

  /** A record of the same person that came in with a register, for a ward that was shown the carer's own share code. */
  async verifiedShownToWard(person: string): Promise<Carer | undefined> {
    if (this.viewer.role !== 'ward') return undefined;
    return (await this.model.findOne({ person, ownWord: null }).lean<Carer>().exec()) ?? undefined;
  }

  /** Stores the next versions, as many as were still in the version before. */
  async replaceAll(carers: readonly Carer[], session: ClientSession): Promise<number> {
    if (carers.length === 0) return 0;
    const replacements = carers.map((carer) => ({
      replaceOne: { filter: { _id: carer._id, version: carer.version - 1 }, replacement: carer },
    }));
    return (await this.model.bulkWrite(replacements, { session })).modifiedCount;
  }

  /** Notes that a carer changes something; false where they were erased. An erasure at the same time begins again, or this does. */
  async act(carerId: string, session: ClientSession): Promise<boolean> {
    const standing = { _id: carerId, key: { $exists: true } };
    return (
      (
        await this.model
          .updateOne(standing, { $inc: { acts: 1 } })
          .session(session)
          .exec()
      ).modifiedCount === 1
    );
  }

  /** Makes the carer found by a ref, that of a sector which joined the hub later than the carer. */
  async keepRef(carerId: string, subgraph: string, ref: string, session: ClientSession): Promise<void> {
    const add = { $addToSet: { refs: refKey(subgraph, ref) } };
    await this.model.updateOne({ _id: carerId }, add).session(session).exec();
  }
}
