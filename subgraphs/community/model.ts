import { Schema } from 'mongoose';
import { placeSchema } from '../../kit/offer/offer';
import { passportCollection, type Passport } from '../../kit/passport/passport';
import type { Place } from '../../kit/places/place';
import { schemaOptions, type Collection } from '../../platform/mongo/collection';

/** A carers card. How its holder came to the scheme is among what is counted of it. */
export type CommunityPassport = Passport;

export const communityPassports = passportCollection<CommunityPassport>();

/** What a community scheme is: not each of them gives a card, and not each card a discount. */
export type CommunityKind = 'CARERS_CARD' | 'EMERGENCY_CARD' | 'SELF_MADE_CARD' | 'CARERS_REGISTER' | 'SUPPORT_SERVICE';

/** What stands on a card for whoever finds it or is shown it. */
export type OnCard = 'PHOTO' | 'NUMBER' | 'DATES' | 'ISSUE_NUMBER' | 'EMERGENCY_PHONE' | 'PIN';

/** What a scheme's card is like, beyond the rules that all sectors have. */
export interface CardRules {
  /** The scheme's id. */
  readonly _id: string;
  readonly kind: CommunityKind;
  readonly onCard: readonly OnCard[];
  /** How many people may be named on an emergency card; Ealing and Carmarthenshire allow three. */
  readonly emergencyNominees?: number;
  /** What is told to the carers' own services when somebody signs up. */
  readonly signUpLeadsTo: readonly string[];
  /** Who pays for it, where that is told. */
  readonly fundedBy: readonly string[];
}

export const cardRulesCollection: Collection<CardRules> = {
  name: 'card_rules',
  schema: new Schema<CardRules>(
    {
      _id: { type: String, required: true },
      kind: { type: String, required: true },
      onCard: { type: [String], required: true },
      emergencyNominees: Number,
      signUpLeadsTo: { type: [String], required: true },
      fundedBy: { type: [String], required: true },
    },
    schemaOptions,
  ),
};

/** A business that gives something to a scheme's holders. */
export interface Business {
  readonly _id: string;
  readonly schemeId: string;
  readonly name: string;
  /** The ids of its offers, which are had at its branches. */
  readonly offers: readonly string[];
}

export const businessCollection: Collection<Business> = {
  name: 'businesses',
  schema: new Schema<Business>(
    {
      _id: { type: String, required: true },
      schemeId: { type: String, required: true },
      name: { type: String, required: true },
      offers: { type: [String], required: true },
    },
    schemaOptions,
  )
    .index({ schemeId: 1, _id: 1 })
    .index({ offers: 1 }),
};

export interface Branch {
  readonly _id: string;
  readonly business: string;
  readonly place: Place;
}

export const branchCollection: Collection<Branch> = {
  name: 'branches',
  schema: new Schema<Branch>(
    {
      _id: { type: String, required: true },
      business: { type: String, required: true },
      place: { type: placeSchema, required: true },
    },
    schemaOptions,
  ).index({ business: 1 }),
};
