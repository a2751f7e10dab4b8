import { Schema } from 'mongoose';
import { placeSchema } from '../../../domain/offer/offer';
import { passportCollection, type Passport } from '../../../domain/passport/passport';
import type { Place } from '../../../domain/geography/place';
import type { CalendarDate } from '../../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';
import type { Opening } from '../services/opening';

/** A carers card. Its statistics include the holder's route to the scheme. */
export interface CommunityPassport extends Passport {
  /** The scheme's groups and newsletters that its holder, an adult, wants to hear from. */
  readonly connectedTo?: readonly string[];
  /** The registers of carers that its holder stands on, one entry for each. */
  readonly registers?: readonly CarersRegisterEntry[];
}

/** An entry of a carer on the register of a GP practice or a council. */
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

/** The kind of a community scheme: not every scheme gives a card, and not every card a discount. */
export type CommunityKind = 'CARERS_CARD' | 'EMERGENCY_CARD' | 'SELF_MADE_CARD' | 'CARERS_REGISTER' | 'SUPPORT_SERVICE';

/** An item on a card, for people who find it or check it. */
export type OnCard = 'PHOTO' | 'NUMBER' | 'DATES' | 'ISSUE_NUMBER' | 'EMERGENCY_PHONE' | 'PIN';

/** The rules of a scheme's card beyond the rules that all sectors have. */
export interface CardRules {
  /** The scheme's id. */
  readonly _id: string;
  readonly kind: CommunityKind;
  readonly onCard: readonly OnCard[];
  /** The maximum number of people named on an emergency card; Ealing and Carmarthenshire allow three. */
  readonly emergencyNominees?: number;
  /** The services for carers that learn of a new sign-up. */
  readonly signUpLeadsTo: readonly string[];
  /** The funders, if they are known. */
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

/** A business that gives offers to a scheme's holders. */
export interface Business {
  readonly _id: string;
  readonly schemeId: string;
  readonly name: string;
  /** The ids of its offers, which its branches give. */
  readonly offers: readonly string[];
  /** The digest of the till code with which it counts redemptions; absent if it never got one. */
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
  /** The opening hours, if they are known. */
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
