import { Schema } from 'mongoose';
import { placeSchema, type OfferStrength } from '../../../domain/offer/offer';
import { passportCollection, type Passport } from '../../../domain/passport/passport';
import type { Place } from '../../../domain/geography/place';
import type { TrustChanged } from '../../../domain/sector/events';
import type { CalendarDate } from '../../../platform/calendar-date';
import { schemaOptions, type Collection } from '../../../platform/mongo/collection';

/** The care that a carer and a ward can agree that the carer gives or is present for. */
export type AgreedCare = 'MEALS' | 'PERSONAL_CARE' | 'TESTS' | 'MEETINGS' | 'OVERNIGHT' | 'DISCHARGE';

/** The agreement sheet. It holds the agreed care and nothing about the patient. */
export interface CareAgreement {
  readonly on: CalendarDate;
  readonly care: readonly AgreedCare[];
}

/** A passport issued in a hospital. Its scheme determines its kind. */
export interface HospitalPassport extends Passport {
  /** The ward that issued it or last agreed it, if any. */
  readonly ward?: string;
  readonly agreement?: CareAgreement;
  /** The member of staff for a young carer to go to. */
  readonly namedStaff?: string;
}

export const hospitalPassports = passportCollection<HospitalPassport>({
  ward: String,
  agreement: new Schema<CareAgreement>(
    { on: { type: String, required: true }, care: { type: [String], required: true } },
    schemaOptions,
  ),
  namedStaff: { type: String, thirdParty: true },
});

/** The topics that the person cared for can agree to, each separately. */
export type ConsentTopic = 'TAKING_PART' | 'CARE_PLAN' | 'MEDICATION' | 'DISCHARGE';

export type ConsentState = 'GIVEN' | 'REFUSED' | 'CANNOT_BE_GIVEN';

/** The cared-for person's own decisions about one carer's part. The trust keeps them; they hold no names. */
export interface CaredForConsent {
  /** The passport's id. */
  readonly _id: string;
  readonly organisation: string;
  readonly decisions: readonly { readonly topic: ConsentTopic; readonly state: ConsentState }[];
  readonly recordedOn: CalendarDate;
  /** The day by which staff ask the person again. */
  readonly reviewOn: CalendarDate;
  readonly version: number;
}

export const caredForConsentCollection: Collection<CaredForConsent> = {
  name: 'cared_for_consents',
  schema: new Schema<CaredForConsent>(
    {
      _id: { type: String, required: true, passport: true },
      organisation: { type: String, required: true },
      decisions: {
        type: [
          new Schema(
            { topic: { type: String, required: true }, state: { type: String, required: true } },
            schemaOptions,
          ),
        ],
        required: true,
      },
      recordedOn: { type: String, required: true },
      reviewOn: { type: String, required: true },
      version: { type: Number, required: true },
    },
    schemaOptions,
  ),
};

/** A hospital of a trust. `trust` is always a current ODS code, here and in every record below. */
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
  readonly isForChildren?: boolean;
}

export const wardCollection: Collection<Ward> = {
  name: 'wards',
  schema: new Schema<Ward>(
    {
      _id: { type: String, required: true },
      trust: { type: String, required: true },
      site: { type: String, required: true },
      name: { type: String, required: true },
      isForChildren: Boolean,
    },
    schemaOptions,
  ).index({ trust: 1, name: 1 }),
};

/** An entitlement that a trust gives to carers. */
export interface WardEntitlement {
  readonly title: string;
  readonly strength: OfferStrength;
  /** For parking: the price in pence, if it is known. */
  readonly pence?: number;
  /** For parking: the number of days at a time. */
  readonly days?: number;
  readonly isRenewable?: boolean;
  /** The topic that the patient must have agreed to, because the entitlement reveals something about them. */
  readonly needsConsent?: ConsentTopic;
}

const entitlementSchema = new Schema<WardEntitlement>(
  {
    title: { type: String, required: true },
    strength: { type: String, required: true },
    pence: Number,
    days: Number,
    isRenewable: Boolean,
    needsConsent: String,
  },
  schemaOptions,
);

/** An agreement by which a trust recognises another organisation's scheme for some entitlements. */
export interface SchemeRecognition {
  readonly _id: string;
  readonly trust: string;
  /** The sector of the recognised scheme: often community, sometimes another trust's. */
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

/** The lists of one trust that were last sent to identity, by the trust's ODS code. */
export interface TrustSnapshot extends Omit<TrustChanged, 'trust'> {
  readonly _id: string;
}

export const trustSnapshotCollection: Collection<TrustSnapshot> = {
  name: 'trust_snapshots',
  schema: new Schema<TrustSnapshot>(
    {
      _id: { type: String, required: true },
      wards: { type: [String], required: true },
      recognises: {
        type: [
          new Schema(
            {
              sector: { type: String, required: true },
              schemeId: { type: String, required: true },
              validFrom: String,
              validUntil: String,
            },
            schemaOptions,
          ),
        ],
        required: true,
      },
      version: { type: Number, required: true },
    },
    schemaOptions,
  ),
};

export type HospitalPassportKind = 'CARER_PASSPORT' | 'JOHNS_CAMPAIGN' | 'BUTTERFLY_SCHEME' | 'TRIANGLE_OF_CARE';

/** Start and end, as times of the day in the United Kingdom: 08:00. */
export interface DailyHours {
  readonly from: string;
  readonly to: string;
}

/** The kind of a trust's own scheme, and what its passports open there. */
export interface WardRules {
  /** The scheme's id. */
  readonly _id: string;
  readonly kind: HospitalPassportKind;
  readonly opens: readonly WardEntitlement[];
  /** Whether a passport opens anything only on the ward that issued it, at that ward's discretion. */
  readonly boundToWard: boolean;
  readonly adultWardsOnly?: boolean;
  /** The hours in which a passport opens anything; absent: day and night. */
  readonly hours?: DailyHours;
  /** The ages of carers who get a named member of staff, both bounds included. */
  readonly namedStaffForAges?: { readonly from: number; readonly to: number };
  /** Whether the agreement must be signed before the passport is issued. */
  readonly signedAgreementFirst?: boolean;
}

export const wardRulesCollection: Collection<WardRules> = {
  name: 'ward_rules',
  schema: new Schema<WardRules>(
    {
      _id: { type: String, required: true },
      kind: { type: String, required: true },
      opens: { type: [entitlementSchema], required: true },
      boundToWard: { type: Boolean, required: true },
      adultWardsOnly: Boolean,
      hours: new Schema<DailyHours>(
        { from: { type: String, required: true }, to: { type: String, required: true } },
        schemaOptions,
      ),
      namedStaffForAges: new Schema(
        { from: { type: Number, required: true }, to: { type: Number, required: true } },
        schemaOptions,
      ),
      signedAgreementFirst: Boolean,
    },
    schemaOptions,
  ),
};

interface JohnsCampaignPledge {
  readonly pledgedOn: CalendarDate;
  /** Greater Manchester's standard: carers are not asked to leave even at protected mealtimes. */
  readonly atMealtimes: boolean;
}

/** The rules of a trust for all schemes. */
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
