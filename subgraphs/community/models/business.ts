import { Schema } from 'mongoose';
import { placeSchema } from '../../../domain/offer/offer';
import { passportCollection, type Passport } from '../../../domain/passport/passport';
import type { Place } from '../../../domain/geography/place';
import type { CalendarDate } from '../../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';
import type { Opening } from '../services/opening';

/** A carers card. How its holder came to the scheme is among what is counted of it. */
export interface CommunityPassport extends Passport {
  /** The scheme's groups and newsletters that its holder, an adult, wants to hear from. */
  readonly connectedTo?: readonly string[];
  /** The registers of carers that its holder stands on, one entry for each. */
  readonly registers?: readonly CarersRegisterEntry[];
}

/** That a GP's practice or a council has somebody on its register of carers. */
export interface CarersRegisterEntry {
  readonly keeper: 'GP_PRACTICE' | 'COUNCIL';
  /** The practice's ODS code, or the council's GSS code. */
  readonly code: string;
  readonly on: CalendarDate;
}

export const communityPassports = passportCollection<CommunityPassport>({
  connectedTo: { type: [String], default: undefined },
  registers: {
    type: [
      new Schema<CarersRegisterEntry>(
        {
          keeper: { type: String, required: true },
          code: { type: String, required: true },
          on: { type: String, required: true },
        },
        schemaOptions,
      ),
    ],
    default: undefined,
  },
});

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
  /** The digest of the code at its till, with which it counts redemptions; missing where it was never given one. */
  readonly till?: string;
  readonly sticker?: Sticker;
}

/** A sticker for a shop's window. */
export interface Sticker {
  readonly state: 'ORDERED' | 'PRINTED';
  readonly orderedOn: CalendarDate;
  readonly printedOn?: CalendarDate;
}

export const businessCollection: Collection<Business> = {
  name: 'businesses',
  schema: new Schema<Business>(
    {
      _id: { type: String, required: true },
      schemeId: { type: String, required: true },
      name: { type: String, required: true },
      offers: { type: [String], required: true },
      till: String,
      sticker: new Schema<Sticker>(
        { state: { type: String, required: true }, orderedOn: { type: String, required: true }, printedOn: String },
        schemaOptions,
      ),
    },
    schemaOptions,
  )
    .index({ schemeId: 1, _id: 1 })
    .index({ offers: 1 })
    .index({ till: 1 }, { unique: true, sparse: true })
    .index({ schemeId: 1, 'sticker.state': 1, _id: 1 }),
};

export interface Branch {
  readonly _id: string;
  readonly business: string;
  readonly place: Place;
  /** When it is open, where somebody told. */
  readonly opening?: readonly Opening[];
}

export const branchCollection: Collection<Branch> = {
  name: 'branches',
  schema: new Schema<Branch>(
    {
      _id: { type: String, required: true },
      business: { type: String, required: true },
      place: { type: placeSchema, required: true },
      opening: {
        type: [
          new Schema<Opening>(
            {
              byday: { type: String, required: true },
              opensAt: { type: String, required: true },
              closesAt: { type: String, required: true },
            },
            schemaOptions,
          ),
        ],
        default: undefined,
      },
    },
    schemaOptions,
  ).index({ business: 1 }),
};
