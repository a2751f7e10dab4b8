import { Schema, type ClientSession, type Connection, type Model } from 'mongoose';
import { modelOf, schemaOptions, type Collection } from '../mongo/collection';
import { outboxCollection, type StoredEvent } from './stored-event';

/**
 * An event that a consumer failed to apply too often. It waits for an operator, and so do the later events of its
 * aggregate.
 */
export interface DeadLetter extends StoredEvent {
  /** The subgraph that could not apply it. */
  readonly consumer: string;
  /** The reason of the failure. Names no person. */
  readonly reason: string;
  readonly failedAt: Date;
}

export const deadLetterCollection: Collection<DeadLetter> = {
  name: 'deadletters',
  schema: new Schema<DeadLetter>(
    {
      _id: { type: String, required: true },
      order: { type: Number, required: true },
      type: { type: String, required: true },
      aggregate: { type: String, required: true },
      at: { type: Date, required: true },
      body: { type: Schema.Types.Mixed, required: true },
      consumer: { type: String, required: true },
      reason: { type: String, required: true },
      failedAt: { type: Date, required: true },
    },
    schemaOptions,
  ).index({ aggregate: 1 }),
};

/** A dead letter, and the number of later events of its aggregate that wait for it. */
export interface ListedDeadLetter extends Omit<DeadLetter, 'body'> {
  readonly waiting: number;
}

/** The dead letters of one subgraph's outbox, for an operator. */
export class DeadLetters {
  private readonly letters: Model<DeadLetter>;
  private readonly outbox: Model<StoredEvent>;

  constructor(private readonly connection: Connection) {
    this.letters = modelOf(connection, deadLetterCollection);
    this.outbox = modelOf(connection, outboxCollection);
  }

  /** The aggregates whose events wait. */
  async aggregates(): Promise<string[]> {
    // The sort lets the store read its index alone.
    const letters = await this.letters.find({}, { _id: 0, aggregate: 1 }).sort({ aggregate: 1 }).lean().exec();
    return letters.map(({ aggregate }) => aggregate);
  }

  /** In the order in which the events were written. */
  async list(): Promise<ListedDeadLetter[]> {
    const letters = await this.letters
      .find({}, { body: 0 })
      .sort({ order: 1 })
      .lean<Omit<DeadLetter, 'body'>[]>()
      .exec();
    return Promise.all(
      letters.map(async (letter) => ({
        ...letter,
        waiting: await this.outbox.countDocuments({ aggregate: letter.aggregate }).exec(),
      })),
    );
  }

  /** Stores an event as a dead letter, in the transaction that takes it out of the outbox. */
  async add(letter: DeadLetter, session: ClientSession): Promise<void> {
    await this.letters.create([letter], { session });
  }

  /** Puts the event back in its old place, before the later ones of its aggregate. Returns false if there is none. */
  retry(id: string): Promise<boolean> {
    return this.connection.transaction(async (session) => {
      const letter = await this.letters.findOneAndDelete({ _id: id }).session(session).lean().exec();
      if (!letter) return false;
      const { _id, order, type, aggregate, at, body } = letter;
      await this.outbox.create([{ _id, order, type, aggregate, at, body }], { session });
      return true;
    });
  }

  /** Deletes the event, so that the later ones of its aggregate go on. Returns false where there is no such letter. */
  async discard(id: string): Promise<boolean> {
    return (await this.letters.deleteOne({ _id: id }).exec()).deletedCount === 1;
  }
}
