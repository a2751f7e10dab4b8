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

/** MongoDB 8.0, the first where one command writes to several collections. */
const writesToSeveral = 25;

/**
 * Writes of one transaction that need not be in the store before its end. Together they are one command, in the order in which
 * they came; before MongoDB 8.0 one for each collection.
 */
export class DeferredWrites {
  private waiting: DeferredWrite[] = [];

  constructor(
    private readonly connection: Connection,
    private readonly wireVersion: () => Promise<number>,
  ) {}

  /** A new record, as it is to be stored: nothing looks at its shape any more. */
  insert<T>(model: Model<T>, document: object): void {
    this.add(model, { name: 'insertOne', document });
  }

  /** Fields of the record with an id, which is made where it is not there. */
  upsert<T>(model: Model<T>, id: string, fields: object): void {
    this.add(model, { name: 'updateOne', filter: { _id: id }, update: { $set: fields }, upsert: true });
  }

  /** To be waited for before the transaction reads a collection that it may have written to. */
  async sentOf<T>(model: Model<T>, session: ClientSession): Promise<void> {
    const { collectionName } = model.collection;
    if (this.waiting.some(({ collection }) => collection.collectionName === collectionName)) await this.send(session);
  }

  /** @throws what each write would have thrown by itself, so that a transaction that must begin again does so. */
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

/** The driver wraps what the store answers, and with it the labels by which a transaction knows that it has to begin again. */
function reasonOf(error: unknown): unknown {
  if (!(error instanceof mongo.MongoClientBulkWriteError)) return error;
  const [refused] = error.writeErrors.values();
  return error.cause ?? (refused ? Object.assign(error, refused) : error);
}
