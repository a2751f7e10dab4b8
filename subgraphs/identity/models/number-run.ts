import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** Staff of an organisation last tried neighbouring numbers of cards. It says nothing of whose cards. */
export interface NumberRun {
  /** Role and organisation. */
  readonly _id: string;
  readonly at: Date;
}

export const numberRunCollection: Collection<NumberRun> = {
  name: 'numberruns',
  schema: new Schema<NumberRun>(
    { _id: { type: String, required: true }, at: { type: Date, required: true } },
    schemaOptions,
  ).index({ at: 1 }),
};
