import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** A person has said that two records are two people. Nothing joins them again by itself. */
export interface NotTheSame {
  /** Both ids, the smaller first. */
  readonly _id: string;
  readonly carers: readonly string[];
}

export function notTheSame(one: string, other: string): NotTheSame {
  const carers = [one, other].sort();
  return { _id: carers.join('|'), carers };
}

export const notTheSameCollection: Collection<NotTheSame> = {
  name: 'notthesame',
  schema: new Schema<NotTheSame>(
    { _id: { type: String, required: true }, carers: { type: [String], required: true } },
    schemaOptions,
  ).index({ carers: 1 }),
};
