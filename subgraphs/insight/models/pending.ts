import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/**
 * Additions of events that no request has needed yet. An event changes hundreds of numbers in some fifty tallies. Here
 * those of many events are one record. The next request, or the event that exceeds the limit, adds them up.
 */
export interface Pending {
  readonly _id: string;
  /** As JSON: the store never reads inside, and one text takes a tenth of the time of so many fields. */
  readonly additions: string;
  /** The scheme of the rows; empty where one carer's change has several schemes. */
  readonly schemeId?: string;
}

export const pendingCollection: Collection<Pending> = {
  name: 'pending',
  schema: new Schema<Pending>(
    { _id: { type: String, required: true }, additions: { type: String, required: true }, schemeId: String },
    schemaOptions,
  ),
};
