import { createHash } from 'node:crypto';
import { Schema, type Connection, type Model } from 'mongoose';
import type { CalendarDate } from '../../platform/calendar-date';
import { modelOf, schemaOptions, type Collection } from '../../platform/mongo/collection';

/** The tombstone of one pseudonym: its digest, and the day of the erasure. */
interface ErasedCarer {
  readonly _id: string;
  readonly on: CalendarDate;
}

export const erasedCarerCollection: Collection<ErasedCarer> = {
  name: 'erasedcarers',
  schema: new Schema<ErasedCarer>(
    { _id: { type: String, required: true }, on: { type: String, required: true } },
    schemaOptions,
  ),
};

/**
 * The pseudonyms of erased carers in one subgraph: later data for them is refused. A pseudonym cannot be guessed, so
 * its digest finds it again and cannot be traced back to it.
 */
export class ErasedCarers {
  private readonly model: Model<ErasedCarer>;

  constructor(connection: Connection) {
    this.model = modelOf(connection, erasedCarerCollection);
  }

  /**
   * Sets the tombstones at once, outside any transaction. The erasure that follows sees all that commits before them,
   * and all that begins after them is refused.
   */
  async add(carerRefs: readonly string[], on: CalendarDate): Promise<void> {
    const writes = carerRefs.map(digest).map((_id) => ({
      updateOne: { filter: { _id }, update: { $setOnInsert: { on } }, upsert: true },
    }));
    if (writes.length > 0) await this.model.bulkWrite(writes);
  }

  /** Returns those of the pseudonyms that were erased. */
  async among(carerRefs: readonly string[]): Promise<ReadonlySet<string>> {
    const byDigest = new Map(carerRefs.map((ref) => [digest(ref), ref]));
    if (byDigest.size === 0) return new Set();
    const found = await this.model
      .find({ _id: { $in: [...byDigest.keys()] } }, { _id: 1 })
      .lean()
      .exec();
    return new Set(found.flatMap(({ _id }) => byDigest.get(_id) ?? []));
  }

  async has(carerRef: string): Promise<boolean> {
    return (await this.among([carerRef])).has(carerRef);
  }
}

function digest(carerRef: string): string {
  return createHash('sha256').update(carerRef).digest('base64url');
}
