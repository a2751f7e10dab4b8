import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';
import type { Additions } from '../counting/additions';

/**
 * What events added and nobody has asked for yet. An event changes some fifty numbers of a score of tallies: put here it is one
 * record, and the next question, or the next thousand events, add up many of them at once.
 */
export interface Pending {
  readonly _id: string;
  readonly additions: Additions;
}

export const pendingCollection: Collection<Pending> = {
  name: 'pending',
  schema: new Schema<Pending>(
    { _id: { type: String, required: true }, additions: { type: Schema.Types.Mixed, required: true } },
    schemaOptions,
  ),
};
