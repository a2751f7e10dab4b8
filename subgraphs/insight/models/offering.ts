import { Schema } from 'mongoose';
import type { CalendarDate } from '../../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** Stands among the areas of an offer that is bound to no place. */
export const everywhere = 'everywhere';

export interface CountedScheme {
  readonly _id: string;
  readonly sector: string;
  readonly name: string;
  /** The organisation that runs it, and may have its report. */
  readonly organisation?: string;
  /** Present GSS codes; empty where the scheme is not bound to a place. */
  readonly areas: readonly string[];
  readonly version: number;
}

export interface KnownOffer {
  readonly _id: string;
  readonly sector: string;
  readonly schemeId: string;
  /** Whether it has places of its own. Without them it is available wherever its scheme runs. */
  readonly placed: boolean;
  /** Present GSS codes, or `everywhere`. */
  readonly areas: readonly string[];
  readonly validFrom: CalendarDate;
  readonly validUntil?: CalendarDate;
  readonly assuredOn: CalendarDate;
  readonly version: number;
}

export const schemeCollection: Collection<CountedScheme> = {
  name: 'schemes',
  schema: new Schema<CountedScheme>(
    {
      _id: { type: String, required: true },
      sector: { type: String, required: true },
      name: { type: String, required: true },
      organisation: String,
      areas: { type: [String], required: true },
      version: { type: Number, required: true },
    },
    schemaOptions,
  ),
};

export const offerCollection: Collection<KnownOffer> = {
  name: 'offers',
  schema: new Schema<KnownOffer>(
    {
      _id: { type: String, required: true },
      sector: { type: String, required: true },
      schemeId: { type: String, required: true },
      placed: { type: Boolean, required: true },
      areas: { type: [String], required: true },
      validFrom: { type: String, required: true },
      validUntil: String,
      assuredOn: { type: String, required: true },
      version: { type: Number, required: true },
    },
    schemaOptions,
  )
    .index({ areas: 1, validFrom: 1 })
    .index({ schemeId: 1 }),
};
