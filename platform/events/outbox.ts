import { Schema, type ClientSession, type Connection, type Model } from 'mongoose';
import { modelOf, schemaOptions, type Collection } from '../mongo/collection';
import type { WaitingWrites } from '../mongo/waiting-writes';
import { newId } from '../ids';
import type { HubEvent } from './event';

interface StoredEvent {
  readonly _id: string;
  /** Order of writing within the subgraph. */
  readonly order: number;
  readonly type: string;
  readonly aggregate: string;
  readonly at: Date;
  readonly body: unknown;
}

export const outboxCollection: Collection<StoredEvent> = {
  name: 'outbox',
  schema: new Schema<StoredEvent>(
    {
      _id: { type: String, required: true },
      order: { type: Number, required: true },
      type: { type: String, required: true },
      aggregate: { type: String, required: true },
      at: { type: Date, required: true },
      body: { type: Schema.Types.Mixed, required: true },
    },
    schemaOptions,
  ).index({ order: 1 }),
};

/** Where the relay takes a subgraph's events from, in this process or another. */
export interface EventSource {
  pending(limit: number): Promise<HubEvent[]>;
  delivered(ids: readonly string[]): Promise<void>;
  /** How many wait. */
  waiting(): Promise<number>;
}

/** Events of one subgraph that are written with the change they tell of, and wait here until every consumer has them. */
export class Outbox implements EventSource {
  private readonly model: Model<StoredEvent>;
  private lastOrder = 0;
  /** Called after a commit that wrote events, so that the relay need not wait for its next look. */
  onWritten: () => void = () => undefined;

  constructor(connection: Connection) {
    this.model = modelOf(connection, outboxCollection);
  }

  async write(events: readonly Omit<HubEvent, 'id'>[], session: ClientSession): Promise<void> {
    if (events.length > 0) await this.model.insertMany(this.stored(events), { session, lean: true });
  }

  /** As `write`, with all else that a work writes. */
  add(events: readonly Omit<HubEvent, 'id'>[], writes: WaitingWrites): void {
    for (const event of this.stored(events)) writes.insert(this.model, event);
  }

  private stored(events: readonly Omit<HubEvent, 'id'>[]): StoredEvent[] {
    return events.map((event) => ({ ...event, _id: newId('ev'), order: this.nextOrder(event.at) }));
  }

  /** Microseconds since 1970 that never stand still within this process. Consumers settle ties by aggregate version. */
  private nextOrder(at: Date): number {
    this.lastOrder = Math.max(this.lastOrder + 1, at.getTime() * 1000);
    return this.lastOrder;
  }

  async pending(limit: number): Promise<HubEvent[]> {
    const stored = await this.model.find().sort({ order: 1 }).limit(limit).lean().exec();
    return stored.map(({ _id, type, aggregate, at, body }) => ({ id: _id, type, aggregate, at, body }));
  }

  /** What all have taken in is kept no longer: an erasure would have to find it here. */
  async delivered(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.model.deleteMany({ _id: { $in: [...ids] } }).exec();
  }

  waiting(): Promise<number> {
    return this.model.countDocuments().exec();
  }
}
