import { Schema } from 'mongoose';
import type { CalendarDate } from '../../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** A number of redemptions of an offer, without any data about the cards. */
export interface Redemption {
  readonly _id: string;
  readonly business: string;
  readonly branch: string;
  readonly offer: string;
  readonly on: CalendarDate;
  readonly count: number;
}

export const redemptionCollection: Collection<Redemption> = {
  name: 'redemptions',
  schema: new Schema<Redemption>(
    {
      _id: { type: String, required: true },
      business: { type: String, required: true },
      branch: { type: String, required: true },
      offer: { type: String, required: true },
      on: { type: String, required: true },
      count: { type: Number, required: true },
    },
    schemaOptions,
  ).index({ business: 1, on: 1 }),
};
