import { mongo, type ClientSession, type Connection, type Model } from 'mongoose';

type Write =
  | { readonly name: 'insertOne'; readonly document: mongo.Document }
  | {
      readonly name: 'updateOne';
      readonly filter: mongo.Document;
      readonly update: mongo.Document;
      readonly upsert: true;
    };

interface DeferredWrite {
  readonly collection: mongo.Collection;
  readonly write: Write;
}

/** MongoDB 8.0, the first version in which one command writes to several collections. */
const writesToSeveral = 25;

/**
 * Writes of one transaction that need not be in the store before its end. They are sent as one command, in order.
 * Before MongoDB 8.0 there is one command for each collection.
 */
export class DeferredWrites {
  private waiting: DeferredWrite[] = [];

  constructor(
    private readonly connection: Connection,
    private readonly wireVersion: () => Promise<number>,
  ) {}

  /** Adds a new record as it is to be stored: its shape is not checked any more. */
  insert<T>(model: Model<T>, document: object): void {
    this.add(model, { name: 'insertOne', document });
  }

  /** Sets fields of the record with an id, and creates the record where it is missing. */
  upsert<T>(model: Model<T>, id: string, fields: object): void {
    this.add(model, { name: 'updateOne', filter: { _id: id }, update: { $set: fields }, upsert: true });
  }

  /** Await this before the transaction reads a collection that it may have written to. */
  async sentOf<T>(model: Model<T>, session: ClientSession): Promise<void> {
    const { collectionName } = model.collection;
    if (this.waiting.some(({ collection }) => collection.collectionName === collectionName)) await this.send(session);
  }

  /** @throws the error that each write would throw by itself, so that a transaction that must begin again does so. */
  async send(session: ClientSession): Promise<void> {
    const waiting = this.waiting;
    if (waiting.length === 0) return;
    this.waiting = [];
    if ((await this.wireVersion()) < writesToSeveral) return sendByCollection(waiting, session);
    const { name } = this.connection;
    const writes = waiting.map(({ collection, write }) => ({
      namespace: `${name}.${collection.collectionName}`,
      ...write,
    }));
    try {
      await this.connection.getClient().bulkWrite(writes, { session });
    } catch (error) {
      throw reasonOf(error);
    }
  }

  private add<T>(model: Model<T>, write: Write): void {
    this.waiting.push({ collection: model.collection, write });
  }
}

async function sendByCollection(waiting: readonly DeferredWrite[], session: ClientSession): Promise<void> {
  for (const collection of new Set(waiting.map((each) => each.collection))) {
    const writes = waiting
      .filter((each) => each.collection === collection)
      .map(({ write }) => (write.name === 'insertOne' ? { insertOne: write } : { updateOne: write }));
    await collection.bulkWrite(writes, { session, ignoreUndefined: true });
  }
}

/** The driver wraps the store's answer, and its labels too: by these a transaction detects that it must begin again. */
function reasonOf(error: unknown): unknown {
  if (!(error instanceof mongo.MongoClientBulkWriteError)) return error;
  const [refused] = error.writeErrors.values();
  return error.cause ?? (refused ? Object.assign(error, refused) : error);
}
