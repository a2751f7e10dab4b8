import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../mongo/collection';

/** An event as its outbox stores it. */
export interface StoredEvent {
  readonly _id: string;
  /** Order of writing within the subgraph. */
  readonly order: number;
  readonly type: string;
  readonly aggregate: string;
  readonly at: Date;
  readonly body: unknown;
  /** The number of times that a consumer failed to apply it. */
  readonly failures?: number;
  /** The fencing number of the relay that recorded the last failure: an older relay cannot record another. */
  readonly fence?: number;
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
      failures: Number,
      fence: Number,
    },
    schemaOptions,
  ).index({ order: 1 }),
};
