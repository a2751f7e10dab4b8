import type { ClientSession, Model, QueryFilter } from 'mongoose';
import { ChangedMeanwhile } from '../mongo/changed-meanwhile';
import type { Work } from '../mongo/unit-of-work';
import type { Viewer } from '../viewer';

/** A policy's answer for a viewer who may see nothing. No query is sent. */
export const nothing = Symbol('nothing');

export type Readable<T> = QueryFilter<T> | typeof nothing;

export interface Listing {
  readonly sort?: Readonly<Record<string, 1 | -1>>;
  readonly limit?: number;
}

/**
 * The only way to stored records. It is always built for one viewer, and every read is narrowed by `readable`. So a
 * root field, a nested field and an entity reference cannot disagree about who may see a record.
 */
export abstract class ViewerRepository<T extends { _id: string }> {
  protected constructor(
    protected readonly viewer: Viewer,
    protected readonly model: Model<T>,
  ) {}

  /** The records that this viewer may read, as a filter that is added to every query. */
  protected abstract readable(): Readable<T>;

  protected narrowed(filter: QueryFilter<T>): QueryFilter<T> | undefined {
    const readable = this.readable();
    if (readable === nothing) return undefined;
    return Object.keys(readable).length === 0 ? filter : { $and: [filter, readable] };
  }

  async find(filter: QueryFilter<T>, { sort, limit }: Listing = {}): Promise<T[]> {
    const narrowed = this.narrowed(filter);
    if (!narrowed) return [];
    const query = this.model.find(narrowed);
    if (sort) query.sort(sort);
    if (limit !== undefined) query.limit(limit);
    return query.lean<T[]>().exec();
  }

  async findOne(filter: QueryFilter<T>): Promise<T | undefined> {
    return (await this.find(filter, { limit: 1 }))[0];
  }

  findById(id: string): Promise<T | undefined> {
    return this.findOne({ _id: id });
  }

  /**
   * Returns records in the order of the ids. An entry is undefined where the record is missing or not for this viewer.
   */
  async findByIds(ids: readonly string[]): Promise<(T | undefined)[]> {
    const found = new Map((await this.find({ _id: { $in: [...ids] } })).map((record) => [record._id, record]));
    return ids.map((id) => found.get(id));
  }

  /** Returns the next page in id order. Pass '' for the first page. */
  batchAfter(id: string, limit: number): Promise<T[]> {
    return this.find({ _id: { $gt: id } }, { sort: { _id: 1 }, limit });
  }

  async count(filter: QueryFilter<T>): Promise<number> {
    const narrowed = this.narrowed(filter);
    return narrowed ? this.model.countDocuments(narrowed).exec() : 0;
  }

  /** Stores the record at the end of the work: the work itself does not find it yet. */
  async add(record: T, { writes }: Work): Promise<void> {
    writes.insert(this.model, await checked(this.model, record));
  }

  /** Stores many records at once. The types ensure their shape. */
  async addMany(records: readonly T[], session: ClientSession): Promise<void> {
    if (records.length > 0) await this.model.insertMany([...records], { session, lean: true });
  }
}

/** Returns a record as it is stored. @throws where it does not have the shape of its collection. */
export async function checked<T>(model: Model<T>, record: T): Promise<object> {
  const document = new model(record);
  await document.validate();
  return document.toBSON();
}

/** A record that counts its changes. */
export interface Versioned {
  readonly _id: string;
  readonly version: number;
}

/** A repository of records that change: a change is made on the version that was read, or not at all. */
export abstract class VersionedRepository<T extends Versioned> extends ViewerRepository<T> {
  /** Stores the next version. Returns false when another request was faster. */
  async replace(record: T, session: ClientSession): Promise<boolean> {
    const before = { _id: record._id, version: record.version - 1 } as QueryFilter<T>;
    const { modifiedCount } = await this.model.replaceOne(before, record).session(session).exec();
    return modifiedCount === 1;
  }

  /** Stores the next version. Throws ChangedMeanwhile, and the unit of work then begins again. */
  async replaceOrFail(record: T, session: ClientSession): Promise<void> {
    if (!(await this.replace(record, session))) throw new ChangedMeanwhile();
  }
}
