import { Schema } from 'mongoose';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/**
 * The state of closing the figures: one record. A month is closed once it is over and an analyst has requested figures.
 */
export interface Closing {
  readonly _id: string;
  /** The number of the last closed month. */
  readonly through?: number;
  /** The quarter, counted from the year 0, in which late additions were last revised. */
  readonly revisedIn?: number;
  /** Counts the transactions that added up, so that none of them runs beside a closing. */
  readonly sums: number;
}

export const closingCollection: Collection<Closing> = {
  name: 'closings',
  schema: new Schema<Closing>(
    {
      _id: { type: String, required: true },
      through: Number,
      revisedIn: Number,
      sums: { type: Number, required: true },
    },
    schemaOptions,
  ),
};

/**
 * The additions of events to closed months. They wait for a revision, and longer where their batch would reveal a
 * count.
 */
export interface LateAddition {
  readonly _id: string;
  /** The quarter of arrival, counted from the year 0. */
  readonly quarter: number;
  /** The scheme of the rows; empty where one carer's change has several schemes. */
  readonly schemeId: string;
  /** As JSON; see counting/additions.ts. */
  readonly additions: string;
}

export const lateAdditionCollection: Collection<LateAddition> = {
  name: 'lateadditions',
  schema: new Schema<LateAddition>(
    {
      _id: { type: String, required: true },
      quarter: { type: Number, required: true },
      schemeId: { type: String },
      additions: { type: String, required: true },
    },
    schemaOptions,
  ).index({ quarter: 1 }),
};
