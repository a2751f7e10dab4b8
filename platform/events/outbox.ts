import type { ClientSession, Connection, Model, QueryFilter } from 'mongoose';
import { modelOf } from '../mongo/collection';
import type { DeferredWrites } from '../mongo/deferred-writes';
import { newId } from '../ids';
import { DeadLetters } from './dead-letters';
import type { HubEvent } from './event';
import { StoredRelayLease, type LeaseStore } from './relay-lease';
import { outboxCollection, type StoredEvent } from './stored-event';

/** The number of failures after which an event becomes a dead letter. */
export const mostFailures = 5;

/** The aggregates and types that the relay skips for now. */
export interface SetAside {
  readonly aggregates: readonly string[];
  readonly types: readonly string[];
}

/** A consumer could not apply an event. */
export interface Failure {
  readonly id: string;
  readonly consumer: string;
  readonly reason: string;
  readonly at: Date;
}

/** The relay's source of a subgraph's events, in this process or another. */
export interface EventSource {
  /** The number of events in one answer of `pending` where more wait. */
  readonly page: number;
  /** The events that can be delivered, oldest first: none of an aggregate or a type that the relay has set aside. */
  pending(limit: number, aside?: SetAside): Promise<HubEvent[]>;
  delivered(ids: readonly string[]): Promise<void>;
  /**
   * Counts failures, each for the event that could not be applied. After the fifth the event is a dead letter.
   *
   * @param fence the fencing number of the relay that tried
   */
  failed(failures: readonly Failure[], fence: number): Promise<void>;
  /** The number of events that wait. */
  waiting(): Promise<number>;
  /** The aggregates of the dead letters, one for each letter: their later events wait for an operator. */
  dead(): Promise<string[]>;
  /** Lets one relay of several work at a time. The relays agree on one source that stores the lease. */
  readonly lease: LeaseStore;
}

/** Stores the events of one subgraph with the change that they describe, until every consumer has applied them. */
export class Outbox implements EventSource {
  readonly page = 1_000;
  readonly lease: LeaseStore;
  private readonly model: Model<StoredEvent>;
  private readonly deadLetters: DeadLetters;
  private lastOrder = 0;
  /** Called after a commit that wrote events, so that the relay need not wait for its next poll. */
  onWritten: () => void = () => undefined;

  constructor(private readonly connection: Connection) {
    this.model = modelOf(connection, outboxCollection);
    this.deadLetters = new DeadLetters(connection);
    this.lease = new StoredRelayLease(connection);
  }

  async write(events: readonly Omit<HubEvent, 'id'>[], session: ClientSession): Promise<void> {
    if (events.length > 0) await this.model.insertMany(this.stored(events), { session, lean: true });
  }

  /** Does the same as `write`, together with all other writes of a unit of work. */
  add(events: readonly Omit<HubEvent, 'id'>[], writes: DeferredWrites): void {
    for (const event of this.stored(events)) writes.insert(this.model, event);
  }

  private stored(events: readonly Omit<HubEvent, 'id'>[]): StoredEvent[] {
    return events.map((event) => ({ ...event, _id: newId('ev'), order: this.nextOrder(event.at) }));
  }

  /** Microseconds since 1970, which always increase within this process. Consumers settle ties by aggregate version. */
  private nextOrder(at: Date): number {
    this.lastOrder = Math.max(this.lastOrder + 1, at.getTime() * 1000);
    return this.lastOrder;
  }

  async pending(limit: number, aside: SetAside = { aggregates: [], types: [] }): Promise<HubEvent[]> {
    const filter: QueryFilter<StoredEvent> = {
      ...(aside.aggregates.length > 0 && { aggregate: { $nin: [...aside.aggregates] } }),
      ...(aside.types.length > 0 && { type: { $nin: [...aside.types] } }),
    };
    const stored = await this.model.find(filter).sort({ order: 1 }).limit(limit).lean().exec();
    return stored.map(({ _id, type, aggregate, at, body }) => ({ id: _id, type, aggregate, at, body }));
  }

  async failed(failures: readonly Failure[], fence: number): Promise<void> {
    const ids = failures.map(({ id }) => id);
    const ownOrOlder = { _id: { $in: ids }, $or: [{ fence: null }, { fence: { $lte: fence } }] };
    await this.model.updateMany(ownOrOlder, { $inc: { failures: 1 }, $set: { fence } }).exec();
    const past = { _id: { $in: ids }, fence, failures: { $gte: mostFailures } };
    const dead = new Set((await this.model.find(past, { _id: 1 }).lean().exec()).map(({ _id }) => _id));
    for (const failure of failures)
      if (dead.has(failure.id)) await this.connection.transaction((session) => this.bury(failure, session));
  }

  private async bury({ id, consumer, reason, at }: Failure, session: ClientSession): Promise<void> {
    const event = await this.model.findOneAndDelete({ _id: id }).session(session).lean<StoredEvent>().exec();
    if (!event) return;
    const { failures: _failures, fence: _fence, ...dead } = event;
    await this.deadLetters.add({ ...dead, consumer, reason, failedAt: at }, session);
  }

  /** Events that all consumers have applied are deleted: an erasure would have to find them here. */
  async delivered(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.model.deleteMany({ _id: { $in: [...ids] } }).exec();
  }

  waiting(): Promise<number> {
    return this.model.countDocuments().exec();
  }

  dead(): Promise<string[]> {
    return this.deadLetters.aggregates();
  }
}
