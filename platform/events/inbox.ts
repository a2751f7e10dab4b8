import { Schema, type ClientSession, type Connection } from 'mongoose';
import { modelOf, schemaOptions, type Collection } from '../mongo/collection';
import type { HubEvent } from './event';

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

/** Applies one event within the transaction that also remembers it. */
export type Consumer = (event: HubEvent, session: ClientSession) => Promise<void>;
export type Consumers = Readonly<Record<string, Consumer>>;

/** Where the relay brings events to, in this process or another. */
export interface EventSink {
  readonly name: string;
  accepts(type: string): boolean;
  apply(event: HubEvent): Promise<void>;
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

  async apply(event: HubEvent): Promise<void> {
    const consumer = this.consumers[event.type];
    if (!consumer) return;
    const applied = modelOf(this.connection, inboxCollection);
    await this.connection.transaction(async (session) => {
      if (await applied.exists({ _id: event.id }).session(session)) return;
      await applied.create([{ _id: event.id, at: event.at }], { session });
      await consumer(event, session);
    });
  }
}
