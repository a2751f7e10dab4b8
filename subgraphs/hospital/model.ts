import { Schema } from 'mongoose';
import { placeSchema, type OfferStrength } from '../../kit/offer/offer';
import { passportCollection, type Passport } from '../../kit/passport/passport';
import type { Place } from '../../kit/places/place';
import type { CalendarDate } from '../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../platform/mongo/collection';

/** A passport issued in a hospital. What kind it is follows from its scheme. */
export interface HospitalPassport extends Passport {
  /** The ward that issued it, where a ward did. */
  readonly ward?: string;
}

export const hospitalPassports = passportCollection<HospitalPassport>({ ward: String });

/** A hospital of a trust. `trust` is always an ODS code of today, here and in every record below. */
export interface Site {
  readonly _id: string;
  readonly trust: string;
  readonly place: Place;
}

export const siteCollection: Collection<Site> = {
  name: 'sites',
  schema: new Schema<Site>(
    {
      _id: { type: String, required: true },
      trust: { type: String, required: true },
      place: { type: placeSchema, required: true },
    },
    schemaOptions,
  ).index({ trust: 1 }),
};

export interface Ward {
  readonly _id: string;
  readonly trust: string;
  readonly site: string;
  readonly name: string;
}

export const wardCollection: Collection<Ward> = {
  name: 'wards',
  schema: new Schema<Ward>(
    {
      _id: { type: String, required: true },
      trust: { type: String, required: true },
      site: { type: String, required: true },
      name: { type: String, required: true },
    },
    schemaOptions,
  ).index({ trust: 1, name: 1 }),
};

/** Something that a trust lets carers do. */
export interface WardEntitlement {
  readonly title: string;
  readonly strength: OfferStrength;
}

const entitlementSchema = new Schema<WardEntitlement>(
  { title: { type: String, required: true }, strength: { type: String, required: true } },
  schemaOptions,
);

/** A trust recognises another organisation's scheme for some entitlements, as long as the agreement runs. */
export interface SchemeRecognition {
  readonly _id: string;
  readonly trust: string;
  /** The setting of the scheme that is recognised: often community, sometimes another trust's. */
  readonly sector: string;
  readonly schemeId: string;
  readonly opens: readonly WardEntitlement[];
  readonly validFrom: CalendarDate;
  readonly validUntil?: CalendarDate;
}

export const recognitionCollection: Collection<SchemeRecognition> = {
  name: 'recognitions',
  schema: new Schema<SchemeRecognition>(
    {
      _id: { type: String, required: true },
      trust: { type: String, required: true },
      sector: { type: String, required: true },
      schemeId: { type: String, required: true },
      opens: { type: [entitlementSchema], required: true },
      validFrom: { type: String, required: true },
      validUntil: String,
    },
    schemaOptions,
  ).index({ trust: 1, schemeId: 1 }),
};

export type HospitalPassportKind = 'CARER_PASSPORT' | 'JOHNS_CAMPAIGN' | 'BUTTERFLY_SCHEME';

/** What a trust's own scheme is, and what its passports open there. */
export interface SchemeRules {
  /** The scheme's id. */
  readonly _id: string;
  readonly kind: HospitalPassportKind;
  readonly opens: readonly WardEntitlement[];
  /** Whether a passport opens anything only on the ward that issued it: it is given at that ward's discretion. */
  readonly boundToWard: boolean;
}

export const schemeRulesCollection: Collection<SchemeRules> = {
  name: 'scheme_rules',
  schema: new Schema<SchemeRules>(
    {
      _id: { type: String, required: true },
      kind: { type: String, required: true },
      opens: { type: [entitlementSchema], required: true },
      boundToWard: { type: Boolean, required: true },
    },
    schemaOptions,
  ),
};

interface JohnsCampaignPledge {
  readonly pledgedOn: CalendarDate;
  /** Greater Manchester's standard: carers are not asked to leave even at protected mealtimes. */
  readonly atMealtimes: boolean;
}

/** What holds at a trust whatever the scheme. */
export interface TrustRules {
  /** The trust's ODS code. */
  readonly _id: string;
  readonly johnsCampaign?: JohnsCampaignPledge;
  readonly butterflySchemeSince?: CalendarDate;
  readonly parkingForCarers?: WardEntitlement;
}

export const trustRulesCollection: Collection<TrustRules> = {
  name: 'trust_rules',
  schema: new Schema<TrustRules>(
    {
      _id: { type: String, required: true },
      johnsCampaign: new Schema<JohnsCampaignPledge>(
        { pledgedOn: { type: String, required: true }, atMealtimes: { type: Boolean, required: true } },
        schemaOptions,
      ),
      butterflySchemeSince: String,
      parkingForCarers: entitlementSchema,
    },
    schemaOptions,
  ),
};
