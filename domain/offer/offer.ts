import { Schema } from 'mongoose';
import type { CalendarDate } from '../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../platform/mongo/collection';
import type { Place } from '../geography/place';
import type { OfferCategoryCode } from './categories';

export type OfferStrength = 'STATUTORY' | 'CONTRACTUAL' | 'DISCRETIONARY';

/** HOLDERS: only for holders of a passport of the offer's scheme. EVERY_CARER: for any carer, as a legal right is. */
export type OfferAudience = 'HOLDERS' | 'EVERY_CARER';

export interface Offer {
  readonly _id: string;
  readonly schemeId: string;
  /** The scheme's organisation: identifies its staff without a second query. */
  readonly organisation: string;
  readonly title: string;
  readonly summary: string;
  readonly strength: OfferStrength;
  readonly audience: OfferAudience;
  readonly category: OfferCategoryCode;
  readonly provider: string;
  readonly places: readonly Place[];
  readonly howToClaim: string;
  readonly url?: string;
  readonly validFrom: CalendarDate;
  readonly validUntil?: CalendarDate;
  readonly assuredOn: CalendarDate;
  readonly minimumAge?: number;
  readonly maximumAge?: number;
  readonly version: number;
}

/** An offer as its own sector stores it. */
export interface KeptOffer extends Offer {
  /** The time of the last change, so that a holder of a copy can ask for newer ones. */
  readonly changedAt: Date;
}

export const placeSchema = new Schema<Place>(
  {
    name: { type: String, required: true },
    address: String,
    postcode: String,
    area: String,
    point: new Schema(
      { latitude: { type: Number, required: true }, longitude: { type: Number, required: true } },
      schemaOptions,
    ),
  },
  schemaOptions,
);

/** The fields of an offer that both its own sector and the directory store. */
export const offerFields = {
  _id: { type: String, required: true },
  schemeId: { type: String, required: true },
  organisation: { type: String, required: true },
  title: { type: String, required: true },
  summary: { type: String, required: true },
  strength: { type: String, required: true },
  audience: { type: String, required: true },
  category: { type: String, required: true },
  provider: { type: String, required: true },
  places: { type: [placeSchema], required: true },
  howToClaim: { type: String, required: true },
  url: String,
  validFrom: { type: String, required: true },
  validUntil: String,
  assuredOn: { type: String, required: true },
  minimumAge: Number,
  maximumAge: Number,
  version: { type: Number, required: true },
} as const;

export const offerCollection: Collection<KeptOffer> = {
  name: 'offers',
  schema: new Schema<KeptOffer>({ ...offerFields, changedAt: { type: Date, required: true } }, schemaOptions)
    .index({ schemeId: 1, _id: 1 })
    .index({ schemeId: 1, assuredOn: 1, _id: 1 })
    .index({ schemeId: 1, changedAt: 1, _id: 1 }),
};
