import { Schema, type ClientSession, type Connection } from 'mongoose';
import { modelOf, schemaOptions, type Collection } from '../mongo/collection';
import type { HubEvent } from './event';
import { EventNotApplied, isStoreTrouble, reasonOf } from './not-applied';

interface AppliedEvent {
  readonly _id: string;
  readonly at: Date;
}

export const inboxCollection: Collection<AppliedEvent> = {
  name: 'inbox',
  schema: new Schema<AppliedEvent>(
    { _id: { type: String, required: true }, at: { type: Date, required: true } },
    schemaOptions,
  ),
};

/** Applies one event within the transaction that also records it. */
export interface Consumer {
  (event: HubEvent, session: ClientSession): Promise<void>;
  /** Applies many of its type within one transaction, in their order, where that is cheaper than one by one. */
  readonly all?: ConsumerOfMany;
}
type ConsumerOfMany = (events: readonly HubEvent[], session: ClientSession) => Promise<void>;
export type Consumers = Readonly<Record<string, Consumer>>;

/** Makes the consumer of a type whose events can also be applied many at once. */
export function inBulk(all: ConsumerOfMany): Consumer {
  return Object.assign((event: HubEvent, session: ClientSession) => all([event], session), { all });
}

/** The relay's target for events, in this process or another. */
export interface EventSink {
  readonly name: string;
  accepts(type: string): boolean;
  /** @throws EventNotApplied where the consumer fails; anything else says that the consumer cannot be reached now */
  apply(event: HubEvent): Promise<void>;
  /** Returns true if `applyAll` accepts events of a type. Where it is left out, `applyAll` accepts none. */
  takesMany?(type: string): boolean;
  /** Applies events of one type, all of them or none. */
  applyAll?(events: readonly HubEvent[]): Promise<void>;
}

/** Applies each event once, however often it is delivered. */
export class Inbox implements EventSink {
  constructor(
    readonly name: string,
    private readonly connection: Connection,
    private readonly consumers: Consumers,
  ) {}

  accepts(type: string): boolean {
    return Object.hasOwn(this.consumers, type);
  }

  takesMany(type: string): boolean {
    return this.consumers[type]?.all !== undefined;
  }

  async applyAll(events: readonly HubEvent[]): Promise<void> {
    const [first] = events;
    const all = first && this.consumers[first.type]?.all;
    if (!all) return;
    const applied = modelOf(this.connection, inboxCollection);
    await this.connection.transaction(async (session) => {
      const ids = events.map(({ id }) => id);
      const before = await applied
        .find({ _id: { $in: ids } }, { _id: 1 })
        .session(session)
        .lean()
        .exec();
      const known = new Set(before.map(({ _id }) => _id));
      const fresh = events.filter(({ id }) => !known.has(id));
      if (fresh.length === 0) return;
      const cached = fresh.map(({ id, at }) => ({ _id: id, at }));
      await applied.insertMany(cached, { session, lean: true });
      await all(fresh, session);
    });
  }

  async apply(event: HubEvent): Promise<void> {
    const consumer = this.consumers[event.type];
    if (!consumer) return;
    const applied = modelOf(this.connection, inboxCollection);
    try {
      await this.connection.transaction(async (session) => {
        if (await applied.exists({ _id: event.id }).session(session)) return;
        await applied.create([{ _id: event.id, at: event.at }], { session });
        await consumer(event, session);
      });
    } catch (error) {
      throw isStoreTrouble(error) ? error : new EventNotApplied(reasonOf(error), error);
    }
  }
}
