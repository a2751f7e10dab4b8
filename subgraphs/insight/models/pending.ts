import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/**
 * What events added and nobody has asked for yet. An event changes hundreds of numbers of some fifty tallies: put here, those of
 * many events are one record, and the next question, or the event that makes too many, adds them up.
 */
export interface Pending {
  readonly _id: string;
  /** As JSON: the store never looks inside, and one text is written and read in a tenth of the time of so many fields. */
  readonly additions: string;
  /** The scheme whose rows it comes from; empty where one carer's change came from several. */
  readonly schemeId?: string;
}

export const pendingCollection: Collection<Pending> = {
  name: 'pending',
  schema: new Schema<Pending>(
    { _id: { type: String, required: true }, additions: { type: String, required: true }, schemeId: String },
    schemaOptions,
  ),
};
