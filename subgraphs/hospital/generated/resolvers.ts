import type { CalendarDate } from '../../../platform/calendar-date';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Place as PlaceRecord } from '../../../domain/geography/place';
import type { Scheme as SchemeRecord } from '../../../domain/scheme/scheme';
import type { Offer as OfferRecord } from '../../../domain/offer/offer';
import type { HospitalPassport as HospitalPassportRecord, Site as SiteRecord, Ward as WardRecord, SchemeRecognition as SchemeRecognitionRecord, CaredForConsent as CaredForConsentRecord, CareAgreement as CareAgreementRecord } from '../models/trust';
import type { RegisteredTrust as TrustRecord } from '../services/trust-register';
import type { WardCheckReference } from '../services/ward-allowance-service';
import type { WardAllowance as WardAllowanceValue } from '../services/ward-allowance';
import type { HospitalContext } from '../context';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A day in the United Kingdom, as YYYY-MM-DD, from 1900-01-01 to 2199-12-31. If there is no last day, omit it or send
   * null.
   */
  Date: { input: CalendarDate; output: string; }
  /** An instant, as RFC 3339 in UTC: 2026-11-21T09:30:00.000Z. */
  DateTime: { input: Date; output: Date; }
  /** A code of the Government Statistical Service for an area, such as E06000058. */
  GssCode: { input: string; output: string; }
  /** A code of the Organisation Data Service: three characters for an NHS trust (RXF), five for a site (RXF05). */
  OdsCode: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Ages, the youngest and the oldest included. */
export type AgesInput = {
  /** The youngest, in years. */
  readonly from: Scalars['Int']['input'];
  /** The oldest, in years. */
  readonly to: Scalars['Int']['input'];
};

/** The agreement of a carer and a ward. */
export type AgreeOnWardInput = {
  /** The care that the carer gives or is present for. It replaces the previous agreement. */
  readonly care: ReadonlyArray<AgreedCare>;
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
  /** The ward where the patient is now. It must belong to the viewer's trust. */
  readonly ward: Scalars['ID']['input'];
};

/** The result of an agreement. */
export type AgreeOnWardResult = AgreedOnWard | PassportEndedAlready | PassportNotYours | RequestRepeated | WardNotYours;

/** The scheme that a trust recognises, and its entitlements. */
export type AgreeRecognitionInput = {
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The entitlements that its passports give at the trust. */
  readonly opens: ReadonlyArray<WardEntitlementInput>;
  /** The scheme's id. */
  readonly schemeId: Scalars['ID']['input'];
  /** The setting of the scheme, by its code. */
  readonly sector: Scalars['ID']['input'];
  /** The first day of the agreement; today by default. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; no end by default. A past day ends the agreement. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** The result of an agreement. */
export type AgreeRecognitionResult = RecognitionAgreed | RequestRepeated | TrustRulesRefused;

/** The care that a carer and a ward can agree that the carer gives or is present for. */
export type AgreedCare =
  /** Planning the discharge. */
  | 'DISCHARGE'
  /** Meals and drinks, protected mealtimes included. */
  | 'MEALS'
  /** Ward rounds and meetings about care. */
  | 'MEETINGS'
  /** Staying overnight. */
  | 'OVERNIGHT'
  /** Washing and dressing. */
  | 'PERSONAL_CARE'
  /** Tests and examinations. */
  | 'TESTS';

/** The agreement is recorded. */
export type AgreedOnWard = {
  readonly __typename?: 'AgreedOnWard';
  /** The passport after the change. */
  readonly passport: HospitalPassport;
};

/** The carer has this already, or an earlier application for it is still undecided. */
export type AlreadyApplied = UserError & {
  readonly __typename?: 'AlreadyApplied';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The decision of an organisation on an application. */
export type ApplicationDecision =
  /** Gives the carer what they asked for. */
  | 'GRANT'
  /** Refuses it and tells the carer why. */
  | 'REFUSE';

/** The application does not exist, belongs to another person or organisation, or is decided. */
export type ApplicationNotWaiting = UserError & {
  readonly __typename?: 'ApplicationNotWaiting';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The state of an application. */
export type ApplicationState =
  /** The organisation gave the carer what they asked for. */
  | 'GRANTED'
  /** The organisation refused it and gave a reason. */
  | 'REFUSED'
  /** No one has decided it yet. */
  | 'WAITING'
  /** The carer withdrew it. */
  | 'WITHDRAWN';

/** An area of the United Kingdom, by its current code. The hub replaces an old code with its successor. */
export type Area = {
  readonly __typename?: 'Area';
  /** The current GSS code. */
  readonly code: Scalars['GssCode']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** The result of checking an offer. */
export type AssureHospitalOfferResult = HospitalOfferAssured | OfferNotYours | RequestRepeated;

/** A value of the branding cannot be used; nothing was changed. */
export type BrandingRefused = UserError & {
  readonly __typename?: 'BrandingRefused';
  /** The field of the input that has the problem. */
  readonly field: Scalars['String']['output'];
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** An agreement of a carer and a ward. It holds nothing about the patient. */
export type CareAgreement = {
  readonly __typename?: 'CareAgreement';
  /** The care that the carer gives or is present for. */
  readonly care: ReadonlyArray<AgreedCare>;
  /** The day of agreement or signature. */
  readonly on: Scalars['Date']['output'];
};

/** The cared-for person's own decisions about one carer's part. They can be changed at any time. */
export type CaredForConsent = {
  readonly __typename?: 'CaredForConsent';
  /** One decision for each topic that was asked. */
  readonly decisions: ReadonlyArray<ConsentDecision>;
  /** The day of the latest decision. */
  readonly recordedOn: Scalars['Date']['output'];
  /** The day by which staff ask the person again. */
  readonly reviewOn: Scalars['Date']['output'];
};

/** The decision is recorded. */
export type CaredForConsentRecorded = {
  readonly __typename?: 'CaredForConsentRecorded';
  /** All decisions after the change. */
  readonly consent: CaredForConsent;
};

export type Carer = {
  readonly __typename?: 'Carer';
  /** The carer's passports in the setting: Hospitals. */
  readonly hospitalPassports?: Maybe<ReadonlyArray<HospitalPassport>>;
  /** All stored data about the carer in the setting: Hospitals. */
  readonly hospitalRecord?: Maybe<ReadonlyArray<PersonalDataRecord>>;
  /** A carer's pseudonym at one subgraph, which no other subgraph knows. */
  readonly hospitalRef: Scalars['ID']['output'];
};

/** A person that schemes for unpaid carers may exclude. */
export type CarerExclusion =
  /** A foster parent. */
  | 'FOSTER_PARENT'
  /** A person who is paid to care. */
  | 'PAID_CARE_WORKER';

/** The scheme's rules exclude the carer, or need an answer that the input does not give. */
export type CarerNotEligible = UserError & {
  readonly __typename?: 'CarerNotEligible';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The cared-for person's decision about one topic. */
export type ConsentDecision = {
  readonly __typename?: 'ConsentDecision';
  /** The decision. */
  readonly state: ConsentState;
  /** The topic. */
  readonly topic: ConsentTopic;
};

/** A decision of the person cared for. */
export type ConsentDecisionInput = {
  /** The decision. */
  readonly state: ConsentState;
  /** The topic. */
  readonly topic: ConsentTopic;
};

/** The three states of consent. */
export type ConsentState =
  /** The person cannot decide this now; the team decides in their best interests. */
  | 'CANNOT_BE_GIVEN'
  /** The person agrees. */
  | 'GIVEN'
  /** The person does not agree. It never stops staff from listening to the carer. */
  | 'REFUSED';

/** The topics that the person cared for can agree to, each separately. */
export type ConsentTopic =
  /** The carer is informed about the care plan. */
  | 'CARE_PLAN'
  /** The carer is informed about plans for discharge. */
  | 'DISCHARGE'
  /** The carer is informed about medication. */
  | 'MEDICATION'
  /** The carer is present and takes part in care. */
  | 'TAKING_PART';

/** Hours of the day in the United Kingdom. */
export type DailyHours = {
  readonly __typename?: 'DailyHours';
  /** The start, as 08:00. */
  readonly from: Scalars['String']['output'];
  /** The end, as 22:00. */
  readonly to: Scalars['String']['output'];
};

/** Hours of the day in the United Kingdom. */
export type DailyHoursInput = {
  /** The start, as 08:00. */
  readonly from: Scalars['String']['input'];
  /** The end, as 22:00; later than the start. */
  readonly to: Scalars['String']['input'];
};

/** The carers that a scheme is for. */
export type Eligibility = {
  readonly __typename?: 'Eligibility';
  /** Whether the scheme asks for evidence of caring. */
  readonly evidence: EvidenceRule;
  /** The minimum hours of care a day. If hours a week are set too, either is enough. */
  readonly hoursADay?: Maybe<Scalars['Int']['output']>;
  /** The minimum hours of care in seven days. If hours a day are set too, either is enough. */
  readonly hoursAWeek?: Maybe<Scalars['Int']['output']>;
  /** The oldest age, in years. */
  readonly maximumAge?: Maybe<Scalars['Int']['output']>;
  /** The youngest age, in years. */
  readonly minimumAge?: Maybe<Scalars['Int']['output']>;
  /** The people who cannot join. */
  readonly notFor: ReadonlyArray<CarerExclusion>;
};

/** The carers that a scheme is for. */
export type EligibilityInput = {
  /** Whether the scheme asks for evidence of caring. */
  readonly evidence: EvidenceRule;
  /** The minimum hours of care a day. */
  readonly hoursADay?: InputMaybe<Scalars['Int']['input']>;
  /** The minimum hours of care in seven days. */
  readonly hoursAWeek?: InputMaybe<Scalars['Int']['input']>;
  /** The oldest age, in years. */
  readonly maximumAge?: InputMaybe<Scalars['Int']['input']>;
  /** The youngest age, in years. */
  readonly minimumAge?: InputMaybe<Scalars['Int']['input']>;
  /** The people who cannot join. */
  readonly notFor: ReadonlyArray<CarerExclusion>;
};

/** The result of ending an offer. */
export type EndHospitalOfferResult = HospitalOfferEnded | OfferNotYours | RequestRepeated;

/** The passport to end, and the reason. */
export type EndHospitalPassportInput = {
  /** Any text. Send the same text with a repeated request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
  /** The reason: LOST, WITHDRAWN, WITHHELD or ENDED (caring has ended). */
  readonly reason: HospitalPassportEnd;
};

/** The result of ending a passport. */
export type EndHospitalPassportResult = HospitalPassportEnded | NotInRules | PassportEndedAlready | PassportNotYours | RequestRepeated;

/** Reasons that end a passport before its last day. Loss and the end of caring always do. */
export type Endings = {
  readonly __typename?: 'Endings';
  /** Whether the scheme's staff may withdraw it. */
  readonly withdrawnByStaff: Scalars['Boolean']['output'];
  /** Whether it ends when the person cared for withdraws consent. */
  readonly withdrawnWithConsent: Scalars['Boolean']['output'];
  /** Whether the scheme withholds it for misuse. */
  readonly withheldForMisuse: Scalars['Boolean']['output'];
};

/** Reasons that end a passport before its last day, other than loss and the end of caring. */
export type EndingsInput = {
  /** Whether the scheme's staff may withdraw it. */
  readonly withdrawnByStaff: Scalars['Boolean']['input'];
  /** Whether it ends when the person cared for withdraws consent. */
  readonly withdrawnWithConsent: Scalars['Boolean']['input'];
  /** Whether the scheme withholds it for misuse. */
  readonly withheldForMisuse: Scalars['Boolean']['input'];
};

/** Whether the scheme asks for evidence of caring. */
export type EvidenceRule =
  /** The scheme must not ask for evidence. */
  | 'FORBIDDEN'
  /** The scheme may ask for evidence, and the carer need not give it. */
  | 'MAY_BE_ASKED'
  /** The scheme issues no passport without evidence. */
  | 'NEEDED';

/** The facts about a holder that a scheme's rules ask for. The hub checks them and does not store them. */
export type HolderInput = {
  /** The carer's age in years. */
  readonly age?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the staff have seen evidence of caring. */
  readonly evidenceSeen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Hours of care a day. */
  readonly hoursADay?: InputMaybe<Scalars['Int']['input']>;
  /** Hours of care in seven days. */
  readonly hoursAWeek?: InputMaybe<Scalars['Int']['input']>;
  /** The exclusions that apply to the carer. */
  readonly isA?: InputMaybe<ReadonlyArray<CarerExclusion>>;
};

/** An offer of the setting: Hospitals. */
export type HospitalOffer = Offer & {
  readonly __typename?: 'HospitalOffer';
  /** The day that the scheme's staff last checked that it is still true. */
  readonly assuredOn: Scalars['Date']['output'];
  /** Its category. */
  readonly category: OfferCategory;
  /** The steps to get it: what to show, say or do. */
  readonly howToClaim: Scalars['String']['output'];
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
  /** The oldest age that it is for, in years. */
  readonly maximumAge?: Maybe<Scalars['Int']['output']>;
  /** The youngest age that it is for, in years. */
  readonly minimumAge?: Maybe<Scalars['Int']['output']>;
  /** The places of the offer; empty where it is not bound to a place. */
  readonly places: ReadonlyArray<Place>;
  /** The organisation that gives it. */
  readonly provider: Scalars['String']['output'];
  /** The scheme that it belongs to. */
  readonly scheme: HospitalScheme;
  /** The setting that it belongs to. */
  readonly sector: Sector;
  /** How strong the claim is. */
  readonly strength: OfferStrength;
  /** A description in a few sentences. */
  readonly summary: Scalars['String']['output'];
  /** A description in one line. */
  readonly title: Scalars['String']['output'];
  /** A web page with more. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The first day of the offer. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day of the offer; null where no end is set. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** An offer was checked. */
export type HospitalOfferAssured = {
  readonly __typename?: 'HospitalOfferAssured';
  /** The offer as it is now. */
  readonly offer: HospitalOffer;
};

/** One page of offers of the setting: Hospitals. */
export type HospitalOfferConnection = {
  readonly __typename?: 'HospitalOfferConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<HospitalOfferEdge>;
  /** The position of the page in its list. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of offers. */
export type HospitalOfferEdge = {
  readonly __typename?: 'HospitalOfferEdge';
  /** The position of the entry in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The offer. */
  readonly node: HospitalOffer;
};

/** An offer was ended. */
export type HospitalOfferEnded = {
  readonly __typename?: 'HospitalOfferEnded';
  /** The offer as it is now. */
  readonly offer: HospitalOffer;
};

/** The offer to end, or to confirm as checked. */
export type HospitalOfferInput = {
  /** Any text. Send the same text with a repeated request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The offer's id. */
  readonly offerId: Scalars['ID']['input'];
};

/** An offer was published. */
export type HospitalOfferPublished = {
  readonly __typename?: 'HospitalOfferPublished';
  /** The new offer. */
  readonly offer: HospitalOffer;
};

/** A passport of the setting: Hospitals. Its holder sees it, and so do the staff of the organisation that issued it. */
export type HospitalPassport = Passport & {
  readonly __typename?: 'HospitalPassport';
  /** The agreement of the carer and the ward about what the carer does; null if there is none. */
  readonly agreement?: Maybe<CareAgreement>;
  /**
   * The cared-for person's decisions about the carer's part; null if staff have not asked. The decisions belong to the
   * patient, so only the trust's staff can read them.
   */
  readonly caredForConsent?: Maybe<CaredForConsent>;
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
  /** 1 for the first card, and one more with each renewal or replacement. */
  readonly issueNumber: Scalars['Int']['output'];
  /** The day that it was issued. */
  readonly issuedOn: Scalars['Date']['output'];
  /** The kind of passport. */
  readonly kind: HospitalPassportKind;
  /** The member of staff for a young carer to go to; null if none was named. */
  readonly namedStaff?: Maybe<Scalars['String']['output']>;
  /** The number that is printed on it. */
  readonly number: Scalars['String']['output'];
  /** The day from which it can be renewed and the scheme sends its form; null where it is not renewed by a form. */
  readonly renewableFrom?: Maybe<Scalars['Date']['output']>;
  /** The rules of its issue or last renewal; the scheme's current rules may be others. */
  readonly rules: SchemeRules;
  /** The scheme that issued it. */
  readonly scheme: HospitalScheme;
  /** Its status today. */
  readonly status: PassportStatus;
  /** The reason of its status, in words for its holder. */
  readonly statusReason: Scalars['String']['output'];
  /** The trust that issued it; null if the issuer is not a trust. */
  readonly trust?: Maybe<Trust>;
  /** Its first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** Its last day; null where it is bound to no date. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** The ward that issued it; null if no ward did. */
  readonly ward?: Maybe<Ward>;
};

/** The reason that a passport ends before its last day. */
export type HospitalPassportEnd =
  /** Caring has ended; the scheme's period of grace begins. */
  | 'ENDED'
  /** The card is lost. */
  | 'LOST'
  /** The scheme takes it back, or the person cared for withdrew consent. */
  | 'WITHDRAWN'
  /** It was misused. */
  | 'WITHHELD';

/** A passport was ended. */
export type HospitalPassportEnded = {
  readonly __typename?: 'HospitalPassportEnded';
  /** The passport as it is now. */
  readonly passport: HospitalPassport;
};

/** A passport was issued. */
export type HospitalPassportIssued = {
  readonly __typename?: 'HospitalPassportIssued';
  /** The new passport. */
  readonly passport: HospitalPassport;
};

/** The kind of a hospital passport. */
export type HospitalPassportKind =
  /** The Butterfly Scheme, which the person cared for has opted in to. */
  | 'BUTTERFLY_SCHEME'
  /** The trust's own carer passport. */
  | 'CARER_PASSPORT'
  /** John's Campaign: the right of carers to stay with the person they care for. */
  | 'JOHNS_CAMPAIGN'
  /** The Triangle of Care of mental health trusts: staff, patient and carer together. */
  | 'TRIANGLE_OF_CARE';

/** A passport was renewed. */
export type HospitalPassportRenewed = {
  readonly __typename?: 'HospitalPassportRenewed';
  /** The passport as it is now. */
  readonly passport: HospitalPassport;
};

/** A lost card was replaced. */
export type HospitalPassportReplaced = {
  readonly __typename?: 'HospitalPassportReplaced';
  /** The passport behind the new card. */
  readonly passport: HospitalPassport;
};

/** A scheme of the setting: Hospitals. */
export type HospitalScheme = Scheme & {
  readonly __typename?: 'HospitalScheme';
  /** The areas where it runs; empty where it is not bound to a place. */
  readonly areas: ReadonlyArray<Area>;
  /** Its branding on paper, and its contact details. */
  readonly branding: SchemeBranding;
  /** The number of its passports with their last day in the next calendar month; null for viewers who do not run the scheme. */
  readonly expiringNextMonth?: Maybe<Scalars['Int']['output']>;
  /** The hours of the day in which its passports give any entitlement; null for day and night. */
  readonly hours?: Maybe<DailyHours>;
  /** How a carer joins. */
  readonly howToJoin: Scalars['String']['output'];
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
  /** The kind of its passports. */
  readonly kind: HospitalPassportKind;
  /** The name that its users give it: Carers Card, Carer Passport, Carers Register. */
  readonly localName: Scalars['String']['output'];
  /** Its full name. */
  readonly name: Scalars['String']['output'];
  /** One page of the scheme's offers. */
  readonly offers: HospitalOfferConnection;
  /** The entitlements that its passports give at the trust that runs it. */
  readonly opens: ReadonlyArray<WardEntitlement>;
  /** The organisation that runs it. */
  readonly organisation: Scalars['String']['output'];
  /** Its rules: who can have its passports, how long they are valid, how they are renewed, replaced and ended. */
  readonly rules: SchemeRules;
  /** The setting that it belongs to. */
  readonly sector: Sector;
  /** The number of its offers that were not checked for a year; null for viewers who do not run the scheme. */
  readonly staleOfferCount?: Maybe<Scalars['Int']['output']>;
  /** One page of its offers that were not checked for a year, the longest ago first: the scheme's staff should check them. */
  readonly staleOffers: HospitalOfferConnection;
  /** A description in a few sentences. */
  readonly summary: Scalars['String']['output'];
  /** The trust that runs it; null if no trust runs it. */
  readonly trust?: Maybe<Trust>;
  /** A web page with more. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A scheme of the setting: Hospitals. */
export type HospitalSchemeOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A scheme of the setting: Hospitals. */
export type HospitalSchemeStaleOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The branding is set; everything printed from now on uses it. */
export type HospitalSchemeBrandingSet = {
  readonly __typename?: 'HospitalSchemeBrandingSet';
  /** The scheme as it is now. */
  readonly scheme: HospitalScheme;
};

/** The rules are set; they hold for passports from today. */
export type HospitalSchemeRulesSet = {
  readonly __typename?: 'HospitalSchemeRulesSet';
  /** The scheme as it is now. */
  readonly scheme: HospitalScheme;
};

/** Identity did not make the introduction, or it is for another setting or scheme, was used before, or is too old. */
export type IntroductionRefused = UserError & {
  readonly __typename?: 'IntroductionRefused';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The carer to issue a passport to, and its scheme. */
export type IssueHospitalPassportInput = {
  /** The care agreed with the carer, if they signed an agreement. */
  readonly agreedCare?: InputMaybe<ReadonlyArray<AgreedCare>>;
  /** The facts that the scheme's rules ask of its holders; they are checked and stored nowhere. */
  readonly holder?: InputMaybe<HolderInput>;
  /** Any text. Send the same text with a repeated request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The introduction from identity in return for the carer's share code; valid once, for ten minutes. */
  readonly introduction: Scalars['String']['input'];
  /** The member of staff for a young carer to go to. */
  readonly namedStaff?: InputMaybe<Scalars['String']['input']>;
  /** The scheme's id. */
  readonly schemeId: Scalars['ID']['input'];
  /** The first day; today if left out. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day, where the scheme's own rule does not set it (a stay in hospital, for example). */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the ward that issues it. Without a ward, the trust issues it and it belongs to no ward. */
  readonly ward?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of issuing a passport. */
export type IssueHospitalPassportResult = CarerNotEligible | HospitalPassportIssued | IntroductionRefused | RequestRepeated | SchemeNotYours | WardNotYours;

/** A trust's pledge that carers of people with dementia may stay with them. */
export type JohnsCampaignPledge = {
  readonly __typename?: 'JohnsCampaignPledge';
  /** Whether carers may stay at mealtimes, protected ones included. */
  readonly atMealtimes: Scalars['Boolean']['output'];
  /** The day of the pledge. */
  readonly pledgedOn: Scalars['Date']['output'];
};

/** A trust's pledge that carers of people with dementia may stay with them. */
export type JohnsCampaignPledgeInput = {
  /** Whether carers may stay at mealtimes, protected ones included. */
  readonly atMealtimes: Scalars['Boolean']['input'];
  /** The day of the pledge. */
  readonly pledgedOn: Scalars['Date']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Records what a ward and a carer agree that the carer does: first, again, or after a transfer from another ward. */
  readonly agreeOnWard: AgreeOnWardResult;
  /** Recognises another organisation's scheme for some entitlements. A new agreement replaces the previous one. */
  readonly agreeRecognition: AgreeRecognitionResult;
  /** Records that the scheme's staff checked today that an offer is still true. */
  readonly assureHospitalOffer: AssureHospitalOfferResult;
  /** Ends an offer: from today it is hidden. */
  readonly endHospitalOffer: EndHospitalOfferResult;
  /** Ends a passport before its last day. */
  readonly endHospitalPassport: EndHospitalPassportResult;
  /** Issues a passport to a carer with an introduction from identity. */
  readonly issueHospitalPassport: IssueHospitalPassportResult;
  /** Publishes an offer of one of the viewer's schemes. */
  readonly publishHospitalOffer: PublishHospitalOfferResult;
  /**
   * Records the cared-for person's decisions about a carer's part. If the scheme's rules say so, a refusal ends the
   * passport.
   */
  readonly recordCaredForConsent: RecordCaredForConsentResult;
  /** Renews a passport by the scheme's current rules. */
  readonly renewHospitalPassport: RenewHospitalPassportResult;
  /** Gives a new card, with a number of its own, for one that was lost. */
  readonly replaceHospitalPassport: ReplaceHospitalPassportResult;
  /** Sets up the branding on paper and the contact details of one of the viewer's schemes. */
  readonly setHospitalSchemeBranding: SetHospitalSchemeBrandingResult;
  /** Sets up the rules of one of the viewer's schemes. Passports that were issued before stay under theirs until they are renewed. */
  readonly setHospitalSchemeRules: SetHospitalSchemeRulesResult;
  /** Sets the trust's rules for all schemes: its pledges, and parking for carers. They replace the previous rules. */
  readonly setTrustRules: SetTrustRulesResult;
  /**
   * Sets what the passports of one of the trust's own schemes open on its wards. It applies at once, also to existing
   * passports.
   */
  readonly setWardRules: SetWardRulesResult;
};


export type MutationAgreeOnWardArgs = {
  input: AgreeOnWardInput;
};


export type MutationAgreeRecognitionArgs = {
  input: AgreeRecognitionInput;
};


export type MutationAssureHospitalOfferArgs = {
  input: HospitalOfferInput;
};


export type MutationEndHospitalOfferArgs = {
  input: HospitalOfferInput;
};


export type MutationEndHospitalPassportArgs = {
  input: EndHospitalPassportInput;
};


export type MutationIssueHospitalPassportArgs = {
  input: IssueHospitalPassportInput;
};


export type MutationPublishHospitalOfferArgs = {
  input: PublishHospitalOfferInput;
};


export type MutationRecordCaredForConsentArgs = {
  input: RecordCaredForConsentInput;
};


export type MutationRenewHospitalPassportArgs = {
  input: RenewPassportInput;
};


export type MutationReplaceHospitalPassportArgs = {
  input: ReplacePassportInput;
};


export type MutationSetHospitalSchemeBrandingArgs = {
  input: SetSchemeBrandingInput;
};


export type MutationSetHospitalSchemeRulesArgs = {
  input: SetSchemeRulesInput;
};


export type MutationSetTrustRulesArgs = {
  input: SetTrustRulesInput;
};


export type MutationSetWardRulesArgs = {
  input: SetWardRulesInput;
};

/** The scheme's rules do not allow this, or not yet. */
export type NotInRules = UserError & {
  readonly __typename?: 'NotInRules';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** A passport of this trust that gives nothing on this ward, or not all that it could. */
export type NotOpened = {
  readonly __typename?: 'NotOpened';
  /** The basis that it would have. */
  readonly basis: Scalars['String']['output'];
  /** The reason, in words for the nurse: its last day, another ward, a decision of the patient. */
  readonly reason: Scalars['String']['output'];
};

/** A benefit that an organisation offers to carers because they are carers. */
export type Offer = {
  /** The day that its provider or scheme last confirmed that it is still true. */
  readonly assuredOn: Scalars['Date']['output'];
  /** Its subject. */
  readonly category: OfferCategory;
  /** Instructions for the carer: what to show, say or do to get it. */
  readonly howToClaim: Scalars['String']['output'];
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
  /** The oldest age that it is for, in years. */
  readonly maximumAge?: Maybe<Scalars['Int']['output']>;
  /** The youngest age that it is for, in years. */
  readonly minimumAge?: Maybe<Scalars['Int']['output']>;
  /** The places where a carer can get it; empty if it is not bound to a place. */
  readonly places: ReadonlyArray<Place>;
  /** The organisation or business that gives it. */
  readonly provider: Scalars['String']['output'];
  /** The setting that it belongs to. */
  readonly sector: Sector;
  /** The strength of the claim. */
  readonly strength: OfferStrength;
  /** A summary of a few sentences. */
  readonly summary: Scalars['String']['output'];
  /** Its title, in one line. */
  readonly title: Scalars['String']['output'];
  /** The address of a page with more information. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The first day that a carer can get it. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day that a carer can get it; null if no end is set. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** The subject of an offer. */
export type OfferCategory = {
  readonly __typename?: 'OfferCategory';
  /** Its code, such as parking. */
  readonly code: Scalars['ID']['output'];
  /** Its name, for people. */
  readonly name: Scalars['String']['output'];
};

/** The offer does not exist, has ended, or belongs to another organisation. */
export type OfferNotYours = UserError & {
  readonly __typename?: 'OfferNotYours';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** A value of the offer cannot be used. */
export type OfferRefused = UserError & {
  readonly __typename?: 'OfferRefused';
  /** The field of the input that has the problem. */
  readonly field: Scalars['String']['output'];
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The strength of a claim to an offer. */
export type OfferStrength =
  /** Part of a contract or of a signed agreement. */
  | 'CONTRACTUAL'
  /** Given freely. The provider can change or withdraw it. */
  | 'DISCRETIONARY'
  /** A right in law. */
  | 'STATUTORY';

/** The position of a page in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last entry: the `after` of the next page. Null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether the list has entries after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the list has entries before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first entry; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A trust's parking rules for carers. */
export type ParkingRules = {
  readonly __typename?: 'ParkingRules';
  /** The concession for a holder of the trust's carer passport; null if carers get none. */
  readonly forCarers?: Maybe<WardEntitlement>;
  /** The people who park free at every trust in England, carers or not. */
  readonly freeFor: ReadonlyArray<Scalars['String']['output']>;
};

/** A carer's recognition by one scheme: the record behind a card, a badge or an entry in a register. */
export type Passport = {
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
  /** The day of issue. */
  readonly issuedOn: Scalars['Date']['output'];
  /** The number printed on it. */
  readonly number: Scalars['String']['output'];
  /** The scheme that issued it. */
  readonly scheme: Scheme;
  /** Its status today. */
  readonly status: PassportStatus;
  /** The reason for its status, in words for its holder. */
  readonly statusReason: Scalars['String']['output'];
  /** Its first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** Its last day; null if it has none. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** The passport was reported lost, withdrawn or withheld, or has ended, and does not allow this step. */
export type PassportEndedAlready = UserError & {
  readonly __typename?: 'PassportEndedAlready';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The passport does not exist, or another organisation issued it. */
export type PassportNotYours = UserError & {
  readonly __typename?: 'PassportNotYours';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The status of a passport on the requested day. The hub derives it from the dates and never stores it. */
export type PassportStatus =
  /** It is valid. */
  | 'ACTIVE'
  /** Caring has ended. */
  | 'ENDED'
  /** Its last day is past. */
  | 'EXPIRED'
  /** Caring has ended, and the card can still be used during the scheme's period of grace. */
  | 'IN_GRACE'
  /** Its holder reported the card lost. The scheme can issue a new one. */
  | 'LOST'
  /** It begins on a later day. */
  | 'NOT_YET_VALID'
  /** The scheme withdrew it, or the person cared for withdrew consent. */
  | 'WITHDRAWN'
  /** The scheme withholds it because of misuse. */
  | 'WITHHELD';

/** One field of a record about a carer. */
export type PersonalDataField = {
  readonly __typename?: 'PersonalDataField';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its value, as text. */
  readonly value: Scalars['String']['output'];
};

/** One record about a carer, as it is stored, for the carer to keep. It omits data about other people. */
export type PersonalDataRecord = {
  readonly __typename?: 'PersonalDataRecord';
  /** Its fields. */
  readonly fields: ReadonlyArray<PersonalDataField>;
  /** The kind of record. */
  readonly kind: Scalars['String']['output'];
};

/** A place that a person can visit. */
export type Place = {
  readonly __typename?: 'Place';
  /** Its address, in one line. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** The area that contains it. */
  readonly area?: Maybe<Area>;
  /** Its name: of a branch, a site or a campus. */
  readonly name: Scalars['String']['output'];
  /** Its point on the map; null if it is not known. */
  readonly point?: Maybe<Point>;
  /** Its postcode. */
  readonly postcode?: Maybe<Scalars['String']['output']>;
};

/** A point on the map. */
export type Point = {
  readonly __typename?: 'Point';
  /** Degrees north. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east. */
  readonly longitude: Scalars['Float']['output'];
};

/** An offer to publish. */
export type PublishHospitalOfferInput = {
  /** The code of its category. */
  readonly category: Scalars['ID']['input'];
  /** The steps to get it: what to show, say or do. */
  readonly howToClaim: Scalars['String']['input'];
  /** Any text. Send the same text with a repeated request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The postcode of its place; without one it is bound to no place. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** The organisation that gives it. */
  readonly provider: Scalars['String']['input'];
  /** The scheme that it belongs to. */
  readonly schemeId: Scalars['ID']['input'];
  /** A description in a few sentences. */
  readonly summary: Scalars['String']['input'];
  /** A description in one line. */
  readonly title: Scalars['String']['input'];
  /** The first day; today if left out. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day, where an end is set. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** The result of publishing an offer. */
export type PublishHospitalOfferResult = HospitalOfferPublished | OfferRefused | RequestRepeated | SchemeNotYours;

export type Query = {
  readonly __typename?: 'Query';
  /** A scheme of the setting Hospitals, by its id. */
  readonly hospitalScheme?: Maybe<HospitalScheme>;
  /** Returns a trust by its ODS code. For a trust that joined another, it returns that other trust. */
  readonly trust?: Maybe<Trust>;
};


export type QueryHospitalSchemeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTrustArgs = {
  odsCode: Scalars['OdsCode']['input'];
};

/** A passport that can be used today, as the trust needs to know it to say what it opens. */
export type RecognisedPassport = {
  readonly __typename?: 'RecognisedPassport';
  /** The scheme's id. */
  readonly schemeId: Scalars['ID']['output'];
  /** The scheme's name. */
  readonly schemeName: Scalars['String']['output'];
  /** The setting's code. */
  readonly sector: Scalars['String']['output'];
  /** Its last day; null if it has none. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** The agreement is recorded. */
export type RecognitionAgreed = {
  readonly __typename?: 'RecognitionAgreed';
  /** The agreement. */
  readonly recognition: SchemeRecognition;
};

/** The cared-for person's decisions about a carer's part. */
export type RecordCaredForConsentInput = {
  /** The decisions. Topics not named keep their previous decision. */
  readonly decisions: ReadonlyArray<ConsentDecisionInput>;
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
  /** The day by which staff ask the person again; three months from today by default. */
  readonly reviewOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The result of recording a decision. */
export type RecordCaredForConsentResult = CaredForConsentRecorded | PassportNotYours | RequestRepeated;

/** A refusal needs a reason, and the request gives none. */
export type RefusalReasonMissing = UserError & {
  readonly __typename?: 'RefusalReasonMissing';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The result of renewing a passport. */
export type RenewHospitalPassportResult = HospitalPassportRenewed | NotInRules | PassportEndedAlready | PassportNotYours | RequestRepeated;

/** The passport to renew, and the way. */
export type RenewPassportInput = {
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
  /** The way in which the holder renews it. */
  readonly way: RenewalWay;
};

/** The rules for renewal of a scheme's passports. */
export type Renewal = {
  readonly __typename?: 'Renewal';
  /** The number of months before the last day when renewal starts and a form is sent; null if it does not matter. */
  readonly monthsBefore?: Maybe<Scalars['Int']['output']>;
  /** The ways to renew; empty if passports are not renewed and their holders join again. */
  readonly ways: ReadonlyArray<RenewalWay>;
};

/** The rules for renewal of a scheme's passports. */
export type RenewalInput = {
  /** The number of months before the last day when renewal starts, from 1 to 24. */
  readonly monthsBefore?: InputMaybe<Scalars['Int']['input']>;
  /** The ways to renew; empty if passports are not renewed. */
  readonly ways: ReadonlyArray<RenewalWay>;
};

/** A way to renew a passport. */
export type RenewalWay =
  /** By a form that the holder returns by post. */
  | 'BY_POST'
  /** At a centre, in person. */
  | 'IN_PERSON'
  /** On line. */
  | 'ONLINE';

/** The result of replacing a lost card. */
export type ReplaceHospitalPassportResult = HospitalPassportReplaced | NotInRules | PassportEndedAlready | PassportNotYours | RequestRepeated;

/** The lost card to replace. */
export type ReplacePassportInput = {
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
};

/** The rules for replacement of lost cards. */
export type Replacement = {
  readonly __typename?: 'Replacement';
  /** The fee for a new card, in pence. */
  readonly feePence: Scalars['Int']['output'];
};

/** The rules for replacement of lost cards. */
export type ReplacementInput = {
  /** The fee for a new card, in pence, from 0 to 5000. */
  readonly feePence: Scalars['Int']['input'];
};

/** The idempotency key was used within the last day: with another input, or for something that has changed since or that the viewer can no longer see. */
export type RequestRepeated = UserError & {
  readonly __typename?: 'RequestRepeated';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** One fault in a scheme's rules. */
export type RulesFault = {
  readonly __typename?: 'RulesFault';
  /** The path of the field in the input: eligibility.minimumAge. */
  readonly field: Scalars['String']['output'];
  /** The problem with it, in words for a manager. */
  readonly message: Scalars['String']['output'];
};

/** Another person changed the rules since the manager read them. */
export type RulesOutdated = UserError & {
  readonly __typename?: 'RulesOutdated';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** Some of the rules cannot be used; nothing was changed. */
export type RulesRefused = UserError & {
  readonly __typename?: 'RulesRefused';
  /** All the faults, so that the manager can correct them together. */
  readonly faults: ReadonlyArray<RulesFault>;
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** An organisation's arrangement for recognising carers: a carers card, a ward passport, an employer's passport. */
export type Scheme = {
  /** The areas where it runs; empty if it is not bound to a place. */
  readonly areas: ReadonlyArray<Area>;
  /** The way for a carer to join. */
  readonly howToJoin: Scalars['String']['output'];
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
  /** The name that its users give it: Carers Card, Carer Passport, Carers Register. */
  readonly localName: Scalars['String']['output'];
  /** Its full name. */
  readonly name: Scalars['String']['output'];
  /** The organisation that runs it. */
  readonly organisation: Scalars['String']['output'];
  /** The setting that it belongs to. */
  readonly sector: Sector;
  /** A summary of a few sentences. */
  readonly summary: Scalars['String']['output'];
  /** The address of a page with more information. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** The scheme's appearance on paper and its contact details. */
export type SchemeBranding = {
  readonly __typename?: 'SchemeBranding';
  /** Its postal address, line by line. */
  readonly address: ReadonlyArray<Scalars['String']['output']>;
  /** Its colour: # and six hexadecimal digits. */
  readonly colour: Scalars['String']['output'];
  /** Its e-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** The number on its emergency cards. */
  readonly emergencyTelephone?: Maybe<Scalars['String']['output']>;
  /** The ways to renew, in the scheme's own words. */
  readonly howToRenew: ReadonlyArray<Scalars['String']['output']>;
  /** Its name in Welsh; null where it has none. */
  readonly nameInWelsh?: Maybe<Scalars['String']['output']>;
  /** Its telephone number, as it is printed. */
  readonly telephone?: Maybe<Scalars['String']['output']>;
  /** Its website, as it is printed. */
  readonly website?: Maybe<Scalars['String']['output']>;
};

/** The scheme does not exist in this setting, or it belongs to the organisation itself. */
export type SchemeNotRecognisable = UserError & {
  readonly __typename?: 'SchemeNotRecognisable';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The scheme does not exist, or it is another organisation's. */
export type SchemeNotYours = UserError & {
  readonly __typename?: 'SchemeNotYours';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** An agreement by which a trust recognises another organisation's scheme for some entitlements. */
export type SchemeRecognition = {
  readonly __typename?: 'SchemeRecognition';
  /** The entitlements that a passport of the scheme gives at the trust. */
  readonly opens: ReadonlyArray<WardEntitlement>;
  /** The scheme's id. */
  readonly schemeId: Scalars['ID']['output'];
  /** The setting of the scheme, by its code. */
  readonly sector: Scalars['ID']['output'];
  /** The first day of the agreement. */
  readonly validFrom: Scalars['Date']['output'];
  /** Its last day; null if no end is set. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** The rules of a scheme. A version never changes; each change by a manager makes the next version. */
export type SchemeRules = {
  readonly __typename?: 'SchemeRules';
  /** The carers that the scheme is for. */
  readonly eligibility: Eligibility;
  /** Reasons that end a passport before its last day. Loss and the end of caring always do. */
  readonly endings: Endings;
  /** The rules for renewal of its passports. */
  readonly renewal: Renewal;
  /** The rules for replacement of lost cards; null if their holders must join again. */
  readonly replacement?: Maybe<Replacement>;
  /** The first day that the scheme issues passports under this version. */
  readonly since: Scalars['Date']['output'];
  /** The validity of its passports. */
  readonly validity: Validity;
  /** The number of the version: 1 for the first, and one more with each change. */
  readonly version: Scalars['Int']['output'];
};

/** A setting that recognises carers. Sectors are records, not a fixed list: a new one needs no change here. */
export type Sector = {
  readonly __typename?: 'Sector';
  /** Its code, such as hospital. */
  readonly code: Scalars['ID']['output'];
  /** Its name, for people. */
  readonly name: Scalars['String']['output'];
};

/** The result of setting up a scheme's branding. */
export type SetHospitalSchemeBrandingResult = BrandingRefused | HospitalSchemeBrandingSet | RequestRepeated | SchemeNotYours;

/** The result of setting up a scheme's rules. */
export type SetHospitalSchemeRulesResult = HospitalSchemeRulesSet | RequestRepeated | RulesOutdated | RulesRefused | SchemeNotYours;

/** The scheme's appearance on paper and contact details, as its manager sets them. */
export type SetSchemeBrandingInput = {
  /** Its postal address, line by line; at most six. */
  readonly address: ReadonlyArray<Scalars['String']['input']>;
  /** Its colour: # and six hexadecimal digits. */
  readonly colour: Scalars['String']['input'];
  /** Its e-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The number on its emergency cards. */
  readonly emergencyTelephone?: InputMaybe<Scalars['String']['input']>;
  /** The ways to renew, in the scheme's own words; at most six. */
  readonly howToRenew: ReadonlyArray<Scalars['String']['input']>;
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its name in Welsh. */
  readonly nameInWelsh?: InputMaybe<Scalars['String']['input']>;
  /** The scheme's id. */
  readonly schemeId: Scalars['ID']['input'];
  /** Its telephone number, as it is to be printed. */
  readonly telephone?: InputMaybe<Scalars['String']['input']>;
  /** Its website, as it is to be printed. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** The rules of a scheme, as its manager sets them. */
export type SetSchemeRulesInput = {
  /** The carers that the scheme is for. */
  readonly eligibility: EligibilityInput;
  /** The reasons that end a passport before its last day. */
  readonly endings: EndingsInput;
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The rules for renewal of its passports. */
  readonly renewal: RenewalInput;
  /** The rules for replacement of lost cards. Omit it if their holders must join again. */
  readonly replacement?: InputMaybe<ReplacementInput>;
  /** The version that these rules replace: the one that the manager read. */
  readonly replacesVersion: Scalars['Int']['input'];
  /** The scheme's id. */
  readonly schemeId: Scalars['ID']['input'];
  /** The validity of its passports. */
  readonly validity: ValidityInput;
};

/** The rules of a trust for all schemes. */
export type SetTrustRulesInput = {
  /** The day since which the trust takes part in the Butterfly Scheme; it does not by default. */
  readonly butterflySchemeSince?: InputMaybe<Scalars['Date']['input']>;
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The pledge to John's Campaign; none by default. */
  readonly johnsCampaign?: InputMaybe<JohnsCampaignPledgeInput>;
  /** The parking concession for holders of the trust's carer passport; none by default. */
  readonly parkingForCarers?: InputMaybe<WardEntitlementInput>;
};

/** The result of setting a trust's rules. */
export type SetTrustRulesResult = RequestRepeated | TrustRulesRefused | TrustRulesSet;

/** The rules for a scheme's passports on the wards of the trust that runs it. */
export type SetWardRulesInput = {
  /** Whether it is for adult wards only. */
  readonly adultWardsOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a passport gives entitlements only on the ward that issued it, at that ward's discretion. */
  readonly boundToWard: Scalars['Boolean']['input'];
  /** The hours of the day in which it gives any entitlement; day and night by default. */
  readonly hours?: InputMaybe<DailyHoursInput>;
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The kind of its passports. */
  readonly kind: HospitalPassportKind;
  /** The ages at which a carer has a named member of staff; none by default. */
  readonly namedStaffForAges?: InputMaybe<AgesInput>;
  /** The entitlements that they give. */
  readonly opens: ReadonlyArray<WardEntitlementInput>;
  /** The id of one of the trust's own schemes. */
  readonly schemeId: Scalars['ID']['input'];
  /** Whether the agreement must be signed before the passport is issued. */
  readonly signedAgreementFirst?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The result of setting a scheme's rules on the wards. */
export type SetWardRulesResult = RequestRepeated | SchemeNotYours | TrustRulesRefused | WardRulesSet;

/** A hospital of a trust. */
export type Site = {
  readonly __typename?: 'Site';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its place, under the name that people know. */
  readonly place: Place;
};

/** The passport cannot be transferred: it is not valid today, or the other organisation does not recognise its scheme. */
export type TransferRefused = UserError & {
  readonly __typename?: 'TransferRefused';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** An NHS trust or Welsh health board. */
export type Trust = {
  readonly __typename?: 'Trust';
  /** The authority where most of its patients live. */
  readonly area?: Maybe<Area>;
  /** The day since which it takes part in the Butterfly Scheme; null if it does not. */
  readonly butterflySchemeSince?: Maybe<Scalars['Date']['output']>;
  /** The day that it closed; null while it is open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Codes of trusts that joined it. They find this trust too. */
  readonly formerly: ReadonlyArray<Scalars['OdsCode']['output']>;
  /** Its pledge to John's Campaign; null if it has made none. */
  readonly johnsCampaign?: Maybe<JohnsCampaignPledge>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its ODS code today. */
  readonly odsCode: Scalars['OdsCode']['output'];
  /** Its parking rules for carers; null if it has given none. */
  readonly parking?: Maybe<ParkingRules>;
  /** The schemes of other organisations that it recognises, and their entitlements. */
  readonly recognises: ReadonlyArray<SchemeRecognition>;
  /** Its schemes for carers. */
  readonly schemes: ReadonlyArray<HospitalScheme>;
  /** Its hospitals. */
  readonly sites: ReadonlyArray<Site>;
  /** Its wards, in name order. */
  readonly wards: ReadonlyArray<Ward>;
};

/** A value of the rules cannot be used; nothing was changed. */
export type TrustRulesRefused = UserError & {
  readonly __typename?: 'TrustRulesRefused';
  /** The field of the input that has the problem. */
  readonly field: Scalars['String']['output'];
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The rules are in force. */
export type TrustRulesSet = {
  readonly __typename?: 'TrustRulesSet';
  /** The trust after the change. */
  readonly trust: Trust;
};

/** An error that a person can correct. Mutations return one of these, not an entry in `errors`. */
export type UserError = {
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The validity of a scheme's passports. */
export type Validity = {
  readonly __typename?: 'Validity';
  /** The period of grace in months, in which the card can still be used after caring has ended; null for none. */
  readonly graceMonths?: Maybe<Scalars['Int']['output']>;
  /** The rule that sets the last day. */
  readonly kind: ValidityKind;
  /** For a fixed term: its length in months. */
  readonly months?: Maybe<Scalars['Int']['output']>;
  /** For a stay in hospital: whether another ward must agree it again before it holds there; null for no. */
  readonly reagreedOnTransfer?: Maybe<Scalars['Boolean']['output']>;
};

/** The validity of a scheme's passports. */
export type ValidityInput = {
  /** The period of grace in months, from 1 to 24, in which the card can still be used after caring has ended. */
  readonly graceMonths?: InputMaybe<Scalars['Int']['input']>;
  /** The rule that sets the last day. */
  readonly kind: ValidityKind;
  /** For a fixed term only: its length in months, from 1 to 120. */
  readonly months?: InputMaybe<Scalars['Int']['input']>;
  /** For a stay in hospital only: whether another ward must agree it again. */
  readonly reagreedOnTransfer?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The rule that sets the last day of a passport. */
export type ValidityKind =
  /** The expected day of discharge. */
  | 'ADMISSION'
  /** No last day: the passport is reviewed every year, and at each change. */
  | 'ANNUAL_REVIEW'
  /** A number of months. */
  | 'FIXED'
  /** The end of the school term. */
  | 'TERMLY';

/** A ward of a hospital. */
export type Ward = {
  readonly __typename?: 'Ward';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The hospital that contains it. */
  readonly site?: Maybe<Site>;
  /** The trust that runs it. */
  readonly trust?: Maybe<Trust>;
};

/** A permission of a carer on a ward. */
export type WardAllowance = {
  readonly __typename?: 'WardAllowance';
  /**
   * Its basis: a passport of this trust, John's Campaign, the Butterfly Scheme, or a recognised scheme of another
   * organisation.
   */
  readonly basis: Scalars['String']['output'];
  /** For parking: the number of days at a time; null if it is not limited. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** For parking: whether the carer can renew it after those days; null if it is not limited. */
  readonly isRenewable?: Maybe<Scalars['Boolean']['output']>;
  /** For parking: the price in pence; 0 if it is free, null if it is not known. */
  readonly pence?: Maybe<Scalars['Int']['output']>;
  /** The strength of the claim. */
  readonly strength: OfferStrength;
  /** A few words: visit outside visiting hours, stay at mealtimes, park without charge. */
  readonly title: Scalars['String']['output'];
  /** The last day that it holds; null if it has none. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

export type WardCheck = {
  readonly __typename?: 'WardCheck';
  /** The permissions of this person at this trust on this ward, with their basis and last day. */
  readonly allowances?: Maybe<ReadonlyArray<WardAllowance>>;
  /** The carer's reference in hospitals, as identity states it. */
  readonly hospitalRef?: Maybe<Scalars['ID']['output']>;
  /** The check's id, as it stands in the carer's access log. */
  readonly id: Scalars['ID']['output'];
  /**
   * The reasons why passports of this trust give nothing on this ward, or not all that they could. It names no other
   * scheme.
   */
  readonly notOpened?: Maybe<ReadonlyArray<NotOpened>>;
  /** The carer's usable passports of schemes that the trust recognises, today and as identity states them. */
  readonly recognised: ReadonlyArray<RecognisedPassport>;
  /** The trust that asks, as identity states it. */
  readonly trust: Scalars['OdsCode']['output'];
  /** The ward that asks, as identity states it. */
  readonly ward: Scalars['ID']['output'];
};

/** An entitlement that a trust gives to carers. */
export type WardEntitlement = {
  readonly __typename?: 'WardEntitlement';
  /** For parking: the number of days at a time; null if it is not limited. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** For parking: whether the carer can renew it after those days; null if it is not limited. */
  readonly isRenewable?: Maybe<Scalars['Boolean']['output']>;
  /** The topic that the person cared for must have agreed to first; null if it reveals nothing about them. */
  readonly needsConsent?: Maybe<ConsentTopic>;
  /** For parking: the price in pence; 0 if it is free, null if it is not known. */
  readonly pence?: Maybe<Scalars['Int']['output']>;
  /** The strength of the claim. */
  readonly strength: OfferStrength;
  /** A few words: visit outside visiting hours, stay at mealtimes, park without charge. */
  readonly title: Scalars['String']['output'];
};

/** An entitlement that a trust gives to carers. */
export type WardEntitlementInput = {
  /** For parking: the number of days at a time. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  /** For parking: whether the carer can renew it after those days. */
  readonly isRenewable?: InputMaybe<Scalars['Boolean']['input']>;
  /** The topic that the person cared for must have agreed to first, if it reveals something about them. */
  readonly needsConsent?: InputMaybe<ConsentTopic>;
  /** For parking: the price in pence. */
  readonly pence?: InputMaybe<Scalars['Int']['input']>;
  /** The strength of the claim. */
  readonly strength: OfferStrength;
  /** A few words that say what the carer may do. */
  readonly title: Scalars['String']['input'];
};

/** The ward does not exist, or it belongs to another trust. */
export type WardNotYours = UserError & {
  readonly __typename?: 'WardNotYours';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The rules are in force. */
export type WardRulesSet = {
  readonly __typename?: 'WardRulesSet';
  /** The scheme after the change. */
  readonly scheme: HospitalScheme;
};

/** The application to withdraw. */
export type WithdrawApplicationInput = {
  /** The application's id. */
  readonly applicationId: Scalars['ID']['input'];
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Carer: Carer;
  HospitalOffer: HospitalOffer;
  HospitalPassport: HospitalPassport;
  HospitalScheme: HospitalScheme;
  Sector: Sector;
  Site: Site;
  Trust: Trust;
  Ward: Ward;
  WardCheck: WardCheck;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Carer:
    ( { __typename: 'Carer' }
    & GraphQLRecursivePick<FederationTypes['Carer'], {"hospitalRef":true}> );
  HospitalOffer:
    ( { __typename: 'HospitalOffer' }
    & GraphQLRecursivePick<FederationTypes['HospitalOffer'], {"id":true}> );
  HospitalPassport:
    ( { __typename: 'HospitalPassport' }
    & GraphQLRecursivePick<FederationTypes['HospitalPassport'], {"id":true}> );
  HospitalScheme:
    ( { __typename: 'HospitalScheme' }
    & GraphQLRecursivePick<FederationTypes['HospitalScheme'], {"id":true}> );
  Sector:
    ( { __typename: 'Sector' }
    & GraphQLRecursivePick<FederationTypes['Sector'], {"code":true}> );
  Site:
    ( { __typename: 'Site' }
    & GraphQLRecursivePick<FederationTypes['Site'], {"id":true}> );
  Trust:
    ( { __typename: 'Trust' }
    & GraphQLRecursivePick<FederationTypes['Trust'], {"odsCode":true}> );
  Ward:
    ( { __typename: 'Ward' }
    & GraphQLRecursivePick<FederationTypes['Ward'], {"id":true}> );
  WardCheck:
    ( { __typename: 'WardCheck' }
    & GraphQLRecursivePick<FederationTypes['WardCheck'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['WardCheck'], {"trust":true,"ward":true,"hospitalRef":true,"recognised":{"sector":true,"schemeId":true,"schemeName":true,"validUntil":true}}>
        | GraphQLRecursivePick<FederationTypes['WardCheck'], {"trust":true,"ward":true,"hospitalRef":true,"recognised":{"sector":true,"schemeId":true,"schemeName":true,"validUntil":true}}>
        | GraphQLRecursivePick<FederationTypes['WardCheck'], {"trust":true,"ward":true,"hospitalRef":true,"recognised":{"sector":true,"schemeId":true,"schemeName":true,"validUntil":true}}> ) );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AgreeOnWardResult:
    | ( Omit<AgreedOnWard, 'passport'> & { passport: _RefType['HospitalPassport'] } )
    | ( PassportEndedAlready )
    | ( PassportNotYours )
    | ( RequestRepeated )
    | ( WardNotYours )
  ;
  AgreeRecognitionResult:
    | ( Omit<RecognitionAgreed, 'recognition'> & { recognition: _RefType['SchemeRecognition'] } )
    | ( RequestRepeated )
    | ( TrustRulesRefused )
  ;
  AssureHospitalOfferResult:
    | ( Omit<HospitalOfferAssured, 'offer'> & { offer: _RefType['HospitalOffer'] } )
    | ( OfferNotYours )
    | ( RequestRepeated )
  ;
  EndHospitalOfferResult:
    | ( Omit<HospitalOfferEnded, 'offer'> & { offer: _RefType['HospitalOffer'] } )
    | ( OfferNotYours )
    | ( RequestRepeated )
  ;
  EndHospitalPassportResult:
    | ( Omit<HospitalPassportEnded, 'passport'> & { passport: _RefType['HospitalPassport'] } )
    | ( NotInRules )
    | ( PassportEndedAlready )
    | ( PassportNotYours )
    | ( RequestRepeated )
  ;
  IssueHospitalPassportResult:
    | ( CarerNotEligible )
    | ( Omit<HospitalPassportIssued, 'passport'> & { passport: _RefType['HospitalPassport'] } )
    | ( IntroductionRefused )
    | ( RequestRepeated )
    | ( SchemeNotYours )
    | ( WardNotYours )
  ;
  PublishHospitalOfferResult:
    | ( Omit<HospitalOfferPublished, 'offer'> & { offer: _RefType['HospitalOffer'] } )
    | ( OfferRefused )
    | ( RequestRepeated )
    | ( SchemeNotYours )
  ;
  RecordCaredForConsentResult:
    | ( Omit<CaredForConsentRecorded, 'consent'> & { consent: _RefType['CaredForConsent'] } )
    | ( PassportNotYours )
    | ( RequestRepeated )
  ;
  RenewHospitalPassportResult:
    | ( Omit<HospitalPassportRenewed, 'passport'> & { passport: _RefType['HospitalPassport'] } )
    | ( NotInRules )
    | ( PassportEndedAlready )
    | ( PassportNotYours )
    | ( RequestRepeated )
  ;
  ReplaceHospitalPassportResult:
    | ( Omit<HospitalPassportReplaced, 'passport'> & { passport: _RefType['HospitalPassport'] } )
    | ( NotInRules )
    | ( PassportEndedAlready )
    | ( PassportNotYours )
    | ( RequestRepeated )
  ;
  SetHospitalSchemeBrandingResult:
    | ( BrandingRefused )
    | ( Omit<HospitalSchemeBrandingSet, 'scheme'> & { scheme: _RefType['HospitalScheme'] } )
    | ( RequestRepeated )
    | ( SchemeNotYours )
  ;
  SetHospitalSchemeRulesResult:
    | ( Omit<HospitalSchemeRulesSet, 'scheme'> & { scheme: _RefType['HospitalScheme'] } )
    | ( RequestRepeated )
    | ( RulesOutdated )
    | ( RulesRefused )
    | ( SchemeNotYours )
  ;
  SetTrustRulesResult:
    | ( RequestRepeated )
    | ( TrustRulesRefused )
    | ( Omit<TrustRulesSet, 'trust'> & { trust: _RefType['Trust'] } )
  ;
  SetWardRulesResult:
    | ( RequestRepeated )
    | ( SchemeNotYours )
    | ( TrustRulesRefused )
    | ( Omit<WardRulesSet, 'scheme'> & { scheme: _RefType['HospitalScheme'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Offer: ( OfferRecord );
  Passport: ( HospitalPassportRecord );
  Scheme: ( SchemeRecord );
  UserError:
    | ( AlreadyApplied )
    | ( ApplicationNotWaiting )
    | ( BrandingRefused )
    | ( CarerNotEligible )
    | ( IntroductionRefused )
    | ( NotInRules )
    | ( OfferNotYours )
    | ( OfferRefused )
    | ( PassportEndedAlready )
    | ( PassportNotYours )
    | ( RefusalReasonMissing )
    | ( RequestRepeated )
    | ( RulesOutdated )
    | ( RulesRefused )
    | ( SchemeNotRecognisable )
    | ( SchemeNotYours )
    | ( TransferRefused )
    | ( TrustRulesRefused )
    | ( WardNotYours )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgesInput: AgesInput;
  AgreeOnWardInput: AgreeOnWardInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgreeOnWardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreeOnWardResult']>;
  AgreeRecognitionInput: AgreeRecognitionInput;
  AgreeRecognitionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreeRecognitionResult']>;
  AgreedCare: AgreedCare;
  AgreedOnWard: ResolverTypeWrapper<Omit<AgreedOnWard, 'passport'> & { passport: ResolversTypes['HospitalPassport'] }>;
  AlreadyApplied: ResolverTypeWrapper<AlreadyApplied>;
  ApplicationDecision: ApplicationDecision;
  ApplicationNotWaiting: ResolverTypeWrapper<ApplicationNotWaiting>;
  ApplicationState: ApplicationState;
  Area: ResolverTypeWrapper<Area>;
  AssureHospitalOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssureHospitalOfferResult']>;
  BrandingRefused: ResolverTypeWrapper<BrandingRefused>;
  CareAgreement: ResolverTypeWrapper<CareAgreementRecord>;
  CaredForConsent: ResolverTypeWrapper<CaredForConsentRecord>;
  CaredForConsentRecorded: ResolverTypeWrapper<Omit<CaredForConsentRecorded, 'consent'> & { consent: ResolversTypes['CaredForConsent'] }>;
  Carer: ResolverTypeWrapper<Omit<Carer, 'hospitalPassports'> & { hospitalPassports?: Maybe<ReadonlyArray<ResolversTypes['HospitalPassport']>> }>;
  CarerExclusion: CarerExclusion;
  CarerNotEligible: ResolverTypeWrapper<CarerNotEligible>;
  ConsentDecision: ResolverTypeWrapper<ConsentDecision>;
  ConsentDecisionInput: ConsentDecisionInput;
  ConsentState: ConsentState;
  ConsentTopic: ConsentTopic;
  DailyHours: ResolverTypeWrapper<DailyHours>;
  DailyHoursInput: DailyHoursInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Eligibility: ResolverTypeWrapper<Eligibility>;
  EligibilityInput: EligibilityInput;
  EndHospitalOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndHospitalOfferResult']>;
  EndHospitalPassportInput: EndHospitalPassportInput;
  EndHospitalPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndHospitalPassportResult']>;
  Endings: ResolverTypeWrapper<Endings>;
  EndingsInput: EndingsInput;
  EvidenceRule: EvidenceRule;
  GssCode: ResolverTypeWrapper<Scalars['GssCode']['output']>;
  HolderInput: HolderInput;
  HospitalOffer: ResolverTypeWrapper<OfferRecord>;
  HospitalOfferAssured: ResolverTypeWrapper<Omit<HospitalOfferAssured, 'offer'> & { offer: ResolversTypes['HospitalOffer'] }>;
  HospitalOfferConnection: ResolverTypeWrapper<Omit<HospitalOfferConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['HospitalOfferEdge']> }>;
  HospitalOfferEdge: ResolverTypeWrapper<Omit<HospitalOfferEdge, 'node'> & { node: ResolversTypes['HospitalOffer'] }>;
  HospitalOfferEnded: ResolverTypeWrapper<Omit<HospitalOfferEnded, 'offer'> & { offer: ResolversTypes['HospitalOffer'] }>;
  HospitalOfferInput: HospitalOfferInput;
  HospitalOfferPublished: ResolverTypeWrapper<Omit<HospitalOfferPublished, 'offer'> & { offer: ResolversTypes['HospitalOffer'] }>;
  HospitalPassport: ResolverTypeWrapper<HospitalPassportRecord>;
  HospitalPassportEnd: HospitalPassportEnd;
  HospitalPassportEnded: ResolverTypeWrapper<Omit<HospitalPassportEnded, 'passport'> & { passport: ResolversTypes['HospitalPassport'] }>;
  HospitalPassportIssued: ResolverTypeWrapper<Omit<HospitalPassportIssued, 'passport'> & { passport: ResolversTypes['HospitalPassport'] }>;
  HospitalPassportKind: HospitalPassportKind;
  HospitalPassportRenewed: ResolverTypeWrapper<Omit<HospitalPassportRenewed, 'passport'> & { passport: ResolversTypes['HospitalPassport'] }>;
  HospitalPassportReplaced: ResolverTypeWrapper<Omit<HospitalPassportReplaced, 'passport'> & { passport: ResolversTypes['HospitalPassport'] }>;
  HospitalScheme: ResolverTypeWrapper<SchemeRecord>;
  HospitalSchemeBrandingSet: ResolverTypeWrapper<Omit<HospitalSchemeBrandingSet, 'scheme'> & { scheme: ResolversTypes['HospitalScheme'] }>;
  HospitalSchemeRulesSet: ResolverTypeWrapper<Omit<HospitalSchemeRulesSet, 'scheme'> & { scheme: ResolversTypes['HospitalScheme'] }>;
  IntroductionRefused: ResolverTypeWrapper<IntroductionRefused>;
  IssueHospitalPassportInput: IssueHospitalPassportInput;
  IssueHospitalPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueHospitalPassportResult']>;
  JohnsCampaignPledge: ResolverTypeWrapper<JohnsCampaignPledge>;
  JohnsCampaignPledgeInput: JohnsCampaignPledgeInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotInRules: ResolverTypeWrapper<NotInRules>;
  NotOpened: ResolverTypeWrapper<NotOpened>;
  OdsCode: ResolverTypeWrapper<Scalars['OdsCode']['output']>;
  Offer: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Offer']>;
  OfferCategory: ResolverTypeWrapper<OfferCategory>;
  OfferNotYours: ResolverTypeWrapper<OfferNotYours>;
  OfferRefused: ResolverTypeWrapper<OfferRefused>;
  OfferStrength: OfferStrength;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParkingRules: ResolverTypeWrapper<ParkingRules>;
  Passport: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Passport']>;
  PassportEndedAlready: ResolverTypeWrapper<PassportEndedAlready>;
  PassportNotYours: ResolverTypeWrapper<PassportNotYours>;
  PassportStatus: PassportStatus;
  PersonalDataField: ResolverTypeWrapper<PersonalDataField>;
  PersonalDataRecord: ResolverTypeWrapper<PersonalDataRecord>;
  Place: ResolverTypeWrapper<PlaceRecord>;
  Point: ResolverTypeWrapper<Point>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PublishHospitalOfferInput: PublishHospitalOfferInput;
  PublishHospitalOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishHospitalOfferResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecognisedPassport: ResolverTypeWrapper<RecognisedPassport>;
  RecognitionAgreed: ResolverTypeWrapper<Omit<RecognitionAgreed, 'recognition'> & { recognition: ResolversTypes['SchemeRecognition'] }>;
  RecordCaredForConsentInput: RecordCaredForConsentInput;
  RecordCaredForConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCaredForConsentResult']>;
  RefusalReasonMissing: ResolverTypeWrapper<RefusalReasonMissing>;
  RenewHospitalPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenewHospitalPassportResult']>;
  RenewPassportInput: RenewPassportInput;
  Renewal: ResolverTypeWrapper<Renewal>;
  RenewalInput: RenewalInput;
  RenewalWay: RenewalWay;
  ReplaceHospitalPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplaceHospitalPassportResult']>;
  ReplacePassportInput: ReplacePassportInput;
  Replacement: ResolverTypeWrapper<Replacement>;
  ReplacementInput: ReplacementInput;
  RequestRepeated: ResolverTypeWrapper<RequestRepeated>;
  RulesFault: ResolverTypeWrapper<RulesFault>;
  RulesOutdated: ResolverTypeWrapper<RulesOutdated>;
  RulesRefused: ResolverTypeWrapper<RulesRefused>;
  Scheme: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Scheme']>;
  SchemeBranding: ResolverTypeWrapper<SchemeBranding>;
  SchemeNotRecognisable: ResolverTypeWrapper<SchemeNotRecognisable>;
  SchemeNotYours: ResolverTypeWrapper<SchemeNotYours>;
  SchemeRecognition: ResolverTypeWrapper<SchemeRecognitionRecord>;
  SchemeRules: ResolverTypeWrapper<SchemeRules>;
  Sector: ResolverTypeWrapper<Sector>;
  SetHospitalSchemeBrandingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetHospitalSchemeBrandingResult']>;
  SetHospitalSchemeRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetHospitalSchemeRulesResult']>;
  SetSchemeBrandingInput: SetSchemeBrandingInput;
  SetSchemeRulesInput: SetSchemeRulesInput;
  SetTrustRulesInput: SetTrustRulesInput;
  SetTrustRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetTrustRulesResult']>;
  SetWardRulesInput: SetWardRulesInput;
  SetWardRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetWardRulesResult']>;
  Site: ResolverTypeWrapper<SiteRecord>;
  TransferRefused: ResolverTypeWrapper<TransferRefused>;
  Trust: ResolverTypeWrapper<TrustRecord>;
  TrustRulesRefused: ResolverTypeWrapper<TrustRulesRefused>;
  TrustRulesSet: ResolverTypeWrapper<Omit<TrustRulesSet, 'trust'> & { trust: ResolversTypes['Trust'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Validity: ResolverTypeWrapper<Validity>;
  ValidityInput: ValidityInput;
  ValidityKind: ValidityKind;
  Ward: ResolverTypeWrapper<WardRecord>;
  WardAllowance: ResolverTypeWrapper<WardAllowanceValue>;
  WardCheck: ResolverTypeWrapper<WardCheckReference>;
  WardEntitlement: ResolverTypeWrapper<WardEntitlement>;
  WardEntitlementInput: WardEntitlementInput;
  WardNotYours: ResolverTypeWrapper<WardNotYours>;
  WardRulesSet: ResolverTypeWrapper<Omit<WardRulesSet, 'scheme'> & { scheme: ResolversTypes['HospitalScheme'] }>;
  WithdrawApplicationInput: WithdrawApplicationInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgesInput: AgesInput;
  AgreeOnWardInput: AgreeOnWardInput;
  ID: Scalars['ID']['output'];
  AgreeOnWardResult: ResolversUnionTypes<ResolversParentTypes>['AgreeOnWardResult'];
  AgreeRecognitionInput: AgreeRecognitionInput;
  AgreeRecognitionResult: ResolversUnionTypes<ResolversParentTypes>['AgreeRecognitionResult'];
  AgreedOnWard: Omit<AgreedOnWard, 'passport'> & { passport: ResolversParentTypes['HospitalPassport'] };
  AlreadyApplied: AlreadyApplied;
  ApplicationNotWaiting: ApplicationNotWaiting;
  Area: Area;
  AssureHospitalOfferResult: ResolversUnionTypes<ResolversParentTypes>['AssureHospitalOfferResult'];
  BrandingRefused: BrandingRefused;
  CareAgreement: CareAgreementRecord;
  CaredForConsent: CaredForConsentRecord;
  CaredForConsentRecorded: Omit<CaredForConsentRecorded, 'consent'> & { consent: ResolversParentTypes['CaredForConsent'] };
  Carer: Omit<Carer, 'hospitalPassports'> & { hospitalPassports?: Maybe<ReadonlyArray<ResolversParentTypes['HospitalPassport']>> } | FederationReferenceTypes['Carer'];
  CarerNotEligible: CarerNotEligible;
  ConsentDecision: ConsentDecision;
  ConsentDecisionInput: ConsentDecisionInput;
  DailyHours: DailyHours;
  DailyHoursInput: DailyHoursInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Eligibility: Eligibility;
  EligibilityInput: EligibilityInput;
  EndHospitalOfferResult: ResolversUnionTypes<ResolversParentTypes>['EndHospitalOfferResult'];
  EndHospitalPassportInput: EndHospitalPassportInput;
  EndHospitalPassportResult: ResolversUnionTypes<ResolversParentTypes>['EndHospitalPassportResult'];
  Endings: Endings;
  EndingsInput: EndingsInput;
  GssCode: Scalars['GssCode']['output'];
  HolderInput: HolderInput;
  HospitalOffer: OfferRecord;
  HospitalOfferAssured: Omit<HospitalOfferAssured, 'offer'> & { offer: ResolversParentTypes['HospitalOffer'] };
  HospitalOfferConnection: Omit<HospitalOfferConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['HospitalOfferEdge']> };
  HospitalOfferEdge: Omit<HospitalOfferEdge, 'node'> & { node: ResolversParentTypes['HospitalOffer'] };
  HospitalOfferEnded: Omit<HospitalOfferEnded, 'offer'> & { offer: ResolversParentTypes['HospitalOffer'] };
  HospitalOfferInput: HospitalOfferInput;
  HospitalOfferPublished: Omit<HospitalOfferPublished, 'offer'> & { offer: ResolversParentTypes['HospitalOffer'] };
  HospitalPassport: HospitalPassportRecord;
  HospitalPassportEnded: Omit<HospitalPassportEnded, 'passport'> & { passport: ResolversParentTypes['HospitalPassport'] };
  HospitalPassportIssued: Omit<HospitalPassportIssued, 'passport'> & { passport: ResolversParentTypes['HospitalPassport'] };
  HospitalPassportRenewed: Omit<HospitalPassportRenewed, 'passport'> & { passport: ResolversParentTypes['HospitalPassport'] };
  HospitalPassportReplaced: Omit<HospitalPassportReplaced, 'passport'> & { passport: ResolversParentTypes['HospitalPassport'] };
  HospitalScheme: SchemeRecord;
  HospitalSchemeBrandingSet: Omit<HospitalSchemeBrandingSet, 'scheme'> & { scheme: ResolversParentTypes['HospitalScheme'] };
  HospitalSchemeRulesSet: Omit<HospitalSchemeRulesSet, 'scheme'> & { scheme: ResolversParentTypes['HospitalScheme'] };
  IntroductionRefused: IntroductionRefused;
  IssueHospitalPassportInput: IssueHospitalPassportInput;
  IssueHospitalPassportResult: ResolversUnionTypes<ResolversParentTypes>['IssueHospitalPassportResult'];
  JohnsCampaignPledge: JohnsCampaignPledge;
  JohnsCampaignPledgeInput: JohnsCampaignPledgeInput;
  Mutation: Record<PropertyKey, never>;
  NotInRules: NotInRules;
  NotOpened: NotOpened;
  OdsCode: Scalars['OdsCode']['output'];
  Offer: ResolversInterfaceTypes<ResolversParentTypes>['Offer'];
  OfferCategory: OfferCategory;
  OfferNotYours: OfferNotYours;
  OfferRefused: OfferRefused;
  PageInfo: PageInfo;
  ParkingRules: ParkingRules;
  Passport: ResolversInterfaceTypes<ResolversParentTypes>['Passport'];
  PassportEndedAlready: PassportEndedAlready;
  PassportNotYours: PassportNotYours;
  PersonalDataField: PersonalDataField;
  PersonalDataRecord: PersonalDataRecord;
  Place: PlaceRecord;
  Point: Point;
  Float: Scalars['Float']['output'];
  PublishHospitalOfferInput: PublishHospitalOfferInput;
  PublishHospitalOfferResult: ResolversUnionTypes<ResolversParentTypes>['PublishHospitalOfferResult'];
  Query: Record<PropertyKey, never>;
  RecognisedPassport: RecognisedPassport;
  RecognitionAgreed: Omit<RecognitionAgreed, 'recognition'> & { recognition: ResolversParentTypes['SchemeRecognition'] };
  RecordCaredForConsentInput: RecordCaredForConsentInput;
  RecordCaredForConsentResult: ResolversUnionTypes<ResolversParentTypes>['RecordCaredForConsentResult'];
  RefusalReasonMissing: RefusalReasonMissing;
  RenewHospitalPassportResult: ResolversUnionTypes<ResolversParentTypes>['RenewHospitalPassportResult'];
  RenewPassportInput: RenewPassportInput;
  Renewal: Renewal;
  RenewalInput: RenewalInput;
  ReplaceHospitalPassportResult: ResolversUnionTypes<ResolversParentTypes>['ReplaceHospitalPassportResult'];
  ReplacePassportInput: ReplacePassportInput;
  Replacement: Replacement;
  ReplacementInput: ReplacementInput;
  RequestRepeated: RequestRepeated;
  RulesFault: RulesFault;
  RulesOutdated: RulesOutdated;
  RulesRefused: RulesRefused;
  Scheme: ResolversInterfaceTypes<ResolversParentTypes>['Scheme'];
  SchemeBranding: SchemeBranding;
  SchemeNotRecognisable: SchemeNotRecognisable;
  SchemeNotYours: SchemeNotYours;
  SchemeRecognition: SchemeRecognitionRecord;
  SchemeRules: SchemeRules;
  Sector: Sector | FederationReferenceTypes['Sector'];
  SetHospitalSchemeBrandingResult: ResolversUnionTypes<ResolversParentTypes>['SetHospitalSchemeBrandingResult'];
  SetHospitalSchemeRulesResult: ResolversUnionTypes<ResolversParentTypes>['SetHospitalSchemeRulesResult'];
  SetSchemeBrandingInput: SetSchemeBrandingInput;
  SetSchemeRulesInput: SetSchemeRulesInput;
  SetTrustRulesInput: SetTrustRulesInput;
  SetTrustRulesResult: ResolversUnionTypes<ResolversParentTypes>['SetTrustRulesResult'];
  SetWardRulesInput: SetWardRulesInput;
  SetWardRulesResult: ResolversUnionTypes<ResolversParentTypes>['SetWardRulesResult'];
  Site: SiteRecord;
  TransferRefused: TransferRefused;
  Trust: TrustRecord;
  TrustRulesRefused: TrustRulesRefused;
  TrustRulesSet: Omit<TrustRulesSet, 'trust'> & { trust: ResolversParentTypes['Trust'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Validity: Validity;
  ValidityInput: ValidityInput;
  Ward: WardRecord;
  WardAllowance: WardAllowanceValue;
  WardCheck: WardCheckReference;
  WardEntitlement: WardEntitlement;
  WardEntitlementInput: WardEntitlementInput;
  WardNotYours: WardNotYours;
  WardRulesSet: Omit<WardRulesSet, 'scheme'> & { scheme: ResolversParentTypes['HospitalScheme'] };
  WithdrawApplicationInput: WithdrawApplicationInput;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type AccessDirectiveArgs = {
  to: ReadonlyArray<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = HospitalContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TextDirectiveArgs = {
  anyCharacters?: Maybe<Scalars['Boolean']['input']>;
  items?: Maybe<Scalars['Int']['input']>;
  lines?: Maybe<Scalars['Boolean']['input']>;
  max?: Maybe<Scalars['Int']['input']>;
};

export type TextDirectiveResolver<Result, Parent, ContextType = HospitalContext, Args = TextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgreeOnWardResultResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['AgreeOnWardResult'] = ResolversParentTypes['AgreeOnWardResult']> = {
  __resolveType: TypeResolveFn<'AgreedOnWard' | 'PassportEndedAlready' | 'PassportNotYours' | 'RequestRepeated' | 'WardNotYours', ParentType, ContextType>;
};

export type AgreeRecognitionResultResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['AgreeRecognitionResult'] = ResolversParentTypes['AgreeRecognitionResult']> = {
  __resolveType: TypeResolveFn<'RecognitionAgreed' | 'RequestRepeated' | 'TrustRulesRefused', ParentType, ContextType>;
};

export type AgreedOnWardResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['AgreedOnWard'] = ResolversParentTypes['AgreedOnWard']> = {
  passport?: Resolver<ResolversTypes['HospitalPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyAppliedResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['AlreadyApplied'] = ResolversParentTypes['AlreadyApplied']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationNotWaitingResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['ApplicationNotWaiting'] = ResolversParentTypes['ApplicationNotWaiting']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  code?: Resolver<ResolversTypes['GssCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssureHospitalOfferResultResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['AssureHospitalOfferResult'] = ResolversParentTypes['AssureHospitalOfferResult']> = {
  __resolveType: TypeResolveFn<'HospitalOfferAssured' | 'OfferNotYours' | 'RequestRepeated', ParentType, ContextType>;
};

export type BrandingRefusedResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['BrandingRefused'] = ResolversParentTypes['BrandingRefused']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareAgreementResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['CareAgreement'] = ResolversParentTypes['CareAgreement']> = {
  care?: Resolver<ReadonlyArray<ResolversTypes['AgreedCare']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CaredForConsentResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['CaredForConsent'] = ResolversParentTypes['CaredForConsent']> = {
  decisions?: Resolver<ReadonlyArray<ResolversTypes['ConsentDecision']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reviewOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CaredForConsentRecordedResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['CaredForConsentRecorded'] = ResolversParentTypes['CaredForConsentRecorded']> = {
  consent?: Resolver<ResolversTypes['CaredForConsent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarerResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['Carer'] = ResolversParentTypes['Carer'], FederationReferenceType extends FederationReferenceTypes['Carer'] = FederationReferenceTypes['Carer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Carer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  hospitalPassports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HospitalPassport']>>, ParentType, ContextType>;
  hospitalRecord?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonalDataRecord']>>, ParentType, ContextType>;
  hospitalRef?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CarerNotEligibleResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['CarerNotEligible'] = ResolversParentTypes['CarerNotEligible']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentDecisionResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['ConsentDecision'] = ResolversParentTypes['ConsentDecision']> = {
  state?: Resolver<ResolversTypes['ConsentState'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['ConsentTopic'], ParentType, ContextType>;
};

export type DailyHoursResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['DailyHours'] = ResolversParentTypes['DailyHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EligibilityResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['Eligibility'] = ResolversParentTypes['Eligibility']> = {
  evidence?: Resolver<ResolversTypes['EvidenceRule'], ParentType, ContextType>;
  hoursADay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hoursAWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notFor?: Resolver<ReadonlyArray<ResolversTypes['CarerExclusion']>, ParentType, ContextType>;
};

export type EndHospitalOfferResultResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['EndHospitalOfferResult'] = ResolversParentTypes['EndHospitalOfferResult']> = {
  __resolveType: TypeResolveFn<'HospitalOfferEnded' | 'OfferNotYours' | 'RequestRepeated', ParentType, ContextType>;
};

export type EndHospitalPassportResultResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['EndHospitalPassportResult'] = ResolversParentTypes['EndHospitalPassportResult']> = {
  __resolveType: TypeResolveFn<'HospitalPassportEnded' | 'NotInRules' | 'PassportEndedAlready' | 'PassportNotYours' | 'RequestRepeated', ParentType, ContextType>;
};

export type EndingsResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['Endings'] = ResolversParentTypes['Endings']> = {
  withdrawnByStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnWithConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withheldForMisuse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface GssCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GssCode'], any> {
  name: 'GssCode';
}

export type HospitalOfferResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['HospitalOffer'] = ResolversParentTypes['HospitalOffer'], FederationReferenceType extends FederationReferenceTypes['HospitalOffer'] = FederationReferenceTypes['HospitalOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HospitalOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assuredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['OfferCategory'], ParentType, ContextType>;
  howToClaim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maximumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['HospitalScheme'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['OfferStrength'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HospitalOfferAssuredResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['HospitalOfferAssured'] = ResolversParentTypes['HospitalOfferAssured']> = {
  offer?: Resolver<ResolversTypes['HospitalOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HospitalOfferConnectionResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['HospitalOfferConnection'] = ResolversParentTypes['HospitalOfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HospitalOfferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HospitalOfferEdgeResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['HospitalOfferEdge'] = ResolversParentTypes['HospitalOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HospitalOffer'], ParentType, ContextType>;
};

export type HospitalOfferEndedResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['HospitalOfferEnded'] = ResolversParentTypes['HospitalOfferEnded']> = {
  offer?: Resolver<ResolversTypes['HospitalOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HospitalOfferPublishedResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['HospitalOfferPublished'] = ResolversParentTypes['HospitalOfferPublished']> = {
  offer?: Resolver<ResolversTypes['HospitalOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HospitalPassportResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['HospitalPassport'] = ResolversParentTypes['HospitalPassport'], FederationReferenceType extends FederationReferenceTypes['HospitalPassport'] = FederationReferenceTypes['HospitalPassport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HospitalPassport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['CareAgreement']>, ParentType, ContextType>;
  caredForConsent?: Resolver<Maybe<ResolversTypes['CaredForConsent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HospitalPassportKind'], ParentType, ContextType>;
  namedStaff?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  renewableFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['SchemeRules'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['HospitalScheme'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PassportStatus'], ParentType, ContextType>;
  statusReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trust?: Resolver<Maybe<ResolversTypes['Trust']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ward?: Resolver<Maybe<ResolversTypes['Ward']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HospitalPassportEndedResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['HospitalPassportEnded'] = ResolversParentTypes['HospitalPassportEnded']> = {
  passport?: Resolver<ResolversTypes['HospitalPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HospitalPassportIssuedResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['HospitalPassportIssued'] = ResolversParentTypes['HospitalPassportIssued']> = {
  passport?: Resolver<ResolversTypes['HospitalPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HospitalPassportRenewedResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['HospitalPassportRenewed'] = ResolversParentTypes['HospitalPassportRenewed']> = {
  passport?: Resolver<ResolversTypes['HospitalPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HospitalPassportReplacedResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['HospitalPassportReplaced'] = ResolversParentTypes['HospitalPassportReplaced']> = {
  passport?: Resolver<ResolversTypes['HospitalPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HospitalSchemeResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['HospitalScheme'] = ResolversParentTypes['HospitalScheme'], FederationReferenceType extends FederationReferenceTypes['HospitalScheme'] = FederationReferenceTypes['HospitalScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HospitalScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  branding?: Resolver<ResolversTypes['SchemeBranding'], ParentType, ContextType>;
  expiringNextMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['DailyHours']>, ParentType, ContextType>;
  howToJoin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HospitalPassportKind'], ParentType, ContextType>;
  localName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['HospitalOfferConnection'], ParentType, ContextType, RequireFields<HospitalSchemeOffersArgs, 'first'>>;
  opens?: Resolver<ReadonlyArray<ResolversTypes['WardEntitlement']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['SchemeRules'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  staleOfferCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staleOffers?: Resolver<ResolversTypes['HospitalOfferConnection'], ParentType, ContextType, RequireFields<HospitalSchemeStaleOffersArgs, 'first'>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trust?: Resolver<Maybe<ResolversTypes['Trust']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HospitalSchemeBrandingSetResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['HospitalSchemeBrandingSet'] = ResolversParentTypes['HospitalSchemeBrandingSet']> = {
  scheme?: Resolver<ResolversTypes['HospitalScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HospitalSchemeRulesSetResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['HospitalSchemeRulesSet'] = ResolversParentTypes['HospitalSchemeRulesSet']> = {
  scheme?: Resolver<ResolversTypes['HospitalScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntroductionRefusedResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['IntroductionRefused'] = ResolversParentTypes['IntroductionRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueHospitalPassportResultResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['IssueHospitalPassportResult'] = ResolversParentTypes['IssueHospitalPassportResult']> = {
  __resolveType: TypeResolveFn<'CarerNotEligible' | 'HospitalPassportIssued' | 'IntroductionRefused' | 'RequestRepeated' | 'SchemeNotYours' | 'WardNotYours', ParentType, ContextType>;
};

export type JohnsCampaignPledgeResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['JohnsCampaignPledge'] = ResolversParentTypes['JohnsCampaignPledge']> = {
  atMealtimes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pledgedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  agreeOnWard?: Resolver<ResolversTypes['AgreeOnWardResult'], ParentType, ContextType, RequireFields<MutationAgreeOnWardArgs, 'input'>>;
  agreeRecognition?: Resolver<ResolversTypes['AgreeRecognitionResult'], ParentType, ContextType, RequireFields<MutationAgreeRecognitionArgs, 'input'>>;
  assureHospitalOffer?: Resolver<ResolversTypes['AssureHospitalOfferResult'], ParentType, ContextType, RequireFields<MutationAssureHospitalOfferArgs, 'input'>>;
  endHospitalOffer?: Resolver<ResolversTypes['EndHospitalOfferResult'], ParentType, ContextType, RequireFields<MutationEndHospitalOfferArgs, 'input'>>;
  endHospitalPassport?: Resolver<ResolversTypes['EndHospitalPassportResult'], ParentType, ContextType, RequireFields<MutationEndHospitalPassportArgs, 'input'>>;
  issueHospitalPassport?: Resolver<ResolversTypes['IssueHospitalPassportResult'], ParentType, ContextType, RequireFields<MutationIssueHospitalPassportArgs, 'input'>>;
  publishHospitalOffer?: Resolver<ResolversTypes['PublishHospitalOfferResult'], ParentType, ContextType, RequireFields<MutationPublishHospitalOfferArgs, 'input'>>;
  recordCaredForConsent?: Resolver<ResolversTypes['RecordCaredForConsentResult'], ParentType, ContextType, RequireFields<MutationRecordCaredForConsentArgs, 'input'>>;
  renewHospitalPassport?: Resolver<ResolversTypes['RenewHospitalPassportResult'], ParentType, ContextType, RequireFields<MutationRenewHospitalPassportArgs, 'input'>>;
  replaceHospitalPassport?: Resolver<ResolversTypes['ReplaceHospitalPassportResult'], ParentType, ContextType, RequireFields<MutationReplaceHospitalPassportArgs, 'input'>>;
  setHospitalSchemeBranding?: Resolver<ResolversTypes['SetHospitalSchemeBrandingResult'], ParentType, ContextType, RequireFields<MutationSetHospitalSchemeBrandingArgs, 'input'>>;
  setHospitalSchemeRules?: Resolver<ResolversTypes['SetHospitalSchemeRulesResult'], ParentType, ContextType, RequireFields<MutationSetHospitalSchemeRulesArgs, 'input'>>;
  setTrustRules?: Resolver<ResolversTypes['SetTrustRulesResult'], ParentType, ContextType, RequireFields<MutationSetTrustRulesArgs, 'input'>>;
  setWardRules?: Resolver<ResolversTypes['SetWardRulesResult'], ParentType, ContextType, RequireFields<MutationSetWardRulesArgs, 'input'>>;
};

export type NotInRulesResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['NotInRules'] = ResolversParentTypes['NotInRules']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotOpenedResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['NotOpened'] = ResolversParentTypes['NotOpened']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface OdsCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OdsCode'], any> {
  name: 'OdsCode';
}

export type OfferResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  __resolveType: TypeResolveFn<'HospitalOffer', ParentType, ContextType>;
};

export type OfferCategoryResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['OfferCategory'] = ResolversParentTypes['OfferCategory']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferNotYoursResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['OfferNotYours'] = ResolversParentTypes['OfferNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferRefusedResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['OfferRefused'] = ResolversParentTypes['OfferRefused']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParkingRulesResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['ParkingRules'] = ResolversParentTypes['ParkingRules']> = {
  forCarers?: Resolver<Maybe<ResolversTypes['WardEntitlement']>, ParentType, ContextType>;
  freeFor?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassportResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['Passport'] = ResolversParentTypes['Passport']> = {
  __resolveType: TypeResolveFn<'HospitalPassport', ParentType, ContextType>;
};

export type PassportEndedAlreadyResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['PassportEndedAlready'] = ResolversParentTypes['PassportEndedAlready']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassportNotYoursResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['PassportNotYours'] = ResolversParentTypes['PassportNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalDataFieldResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['PersonalDataField'] = ResolversParentTypes['PersonalDataField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonalDataRecordResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['PersonalDataRecord'] = ResolversParentTypes['PersonalDataRecord']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['PersonalDataField']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PointResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PublishHospitalOfferResultResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['PublishHospitalOfferResult'] = ResolversParentTypes['PublishHospitalOfferResult']> = {
  __resolveType: TypeResolveFn<'HospitalOfferPublished' | 'OfferRefused' | 'RequestRepeated' | 'SchemeNotYours', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  hospitalScheme?: Resolver<Maybe<ResolversTypes['HospitalScheme']>, ParentType, ContextType, RequireFields<QueryHospitalSchemeArgs, 'id'>>;
  trust?: Resolver<Maybe<ResolversTypes['Trust']>, ParentType, ContextType, RequireFields<QueryTrustArgs, 'odsCode'>>;
};

export type RecognitionAgreedResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['RecognitionAgreed'] = ResolversParentTypes['RecognitionAgreed']> = {
  recognition?: Resolver<ResolversTypes['SchemeRecognition'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordCaredForConsentResultResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['RecordCaredForConsentResult'] = ResolversParentTypes['RecordCaredForConsentResult']> = {
  __resolveType: TypeResolveFn<'CaredForConsentRecorded' | 'PassportNotYours' | 'RequestRepeated', ParentType, ContextType>;
};

export type RefusalReasonMissingResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['RefusalReasonMissing'] = ResolversParentTypes['RefusalReasonMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewHospitalPassportResultResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['RenewHospitalPassportResult'] = ResolversParentTypes['RenewHospitalPassportResult']> = {
  __resolveType: TypeResolveFn<'HospitalPassportRenewed' | 'NotInRules' | 'PassportEndedAlready' | 'PassportNotYours' | 'RequestRepeated', ParentType, ContextType>;
};

export type RenewalResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['Renewal'] = ResolversParentTypes['Renewal']> = {
  monthsBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ways?: Resolver<ReadonlyArray<ResolversTypes['RenewalWay']>, ParentType, ContextType>;
};

export type ReplaceHospitalPassportResultResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['ReplaceHospitalPassportResult'] = ResolversParentTypes['ReplaceHospitalPassportResult']> = {
  __resolveType: TypeResolveFn<'HospitalPassportReplaced' | 'NotInRules' | 'PassportEndedAlready' | 'PassportNotYours' | 'RequestRepeated', ParentType, ContextType>;
};

export type ReplacementResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['Replacement'] = ResolversParentTypes['Replacement']> = {
  feePence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestRepeatedResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['RequestRepeated'] = ResolversParentTypes['RequestRepeated']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RulesFaultResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['RulesFault'] = ResolversParentTypes['RulesFault']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RulesOutdatedResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['RulesOutdated'] = ResolversParentTypes['RulesOutdated']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RulesRefusedResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['RulesRefused'] = ResolversParentTypes['RulesRefused']> = {
  faults?: Resolver<ReadonlyArray<ResolversTypes['RulesFault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['Scheme'] = ResolversParentTypes['Scheme']> = {
  __resolveType: TypeResolveFn<'HospitalScheme', ParentType, ContextType>;
};

export type SchemeBrandingResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['SchemeBranding'] = ResolversParentTypes['SchemeBranding']> = {
  address?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emergencyTelephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  howToRenew?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  nameInWelsh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SchemeNotRecognisableResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['SchemeNotRecognisable'] = ResolversParentTypes['SchemeNotRecognisable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeNotYoursResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['SchemeNotYours'] = ResolversParentTypes['SchemeNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeRecognitionResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['SchemeRecognition'] = ResolversParentTypes['SchemeRecognition']> = {
  opens?: Resolver<ReadonlyArray<ResolversTypes['WardEntitlement']>, ParentType, ContextType>;
  schemeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SchemeRulesResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['SchemeRules'] = ResolversParentTypes['SchemeRules']> = {
  eligibility?: Resolver<ResolversTypes['Eligibility'], ParentType, ContextType>;
  endings?: Resolver<ResolversTypes['Endings'], ParentType, ContextType>;
  renewal?: Resolver<ResolversTypes['Renewal'], ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['Replacement']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectorResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector'], FederationReferenceType extends FederationReferenceTypes['Sector'] = FederationReferenceTypes['Sector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetHospitalSchemeBrandingResultResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['SetHospitalSchemeBrandingResult'] = ResolversParentTypes['SetHospitalSchemeBrandingResult']> = {
  __resolveType: TypeResolveFn<'BrandingRefused' | 'HospitalSchemeBrandingSet' | 'RequestRepeated' | 'SchemeNotYours', ParentType, ContextType>;
};

export type SetHospitalSchemeRulesResultResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['SetHospitalSchemeRulesResult'] = ResolversParentTypes['SetHospitalSchemeRulesResult']> = {
  __resolveType: TypeResolveFn<'HospitalSchemeRulesSet' | 'RequestRepeated' | 'RulesOutdated' | 'RulesRefused' | 'SchemeNotYours', ParentType, ContextType>;
};

export type SetTrustRulesResultResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['SetTrustRulesResult'] = ResolversParentTypes['SetTrustRulesResult']> = {
  __resolveType: TypeResolveFn<'RequestRepeated' | 'TrustRulesRefused' | 'TrustRulesSet', ParentType, ContextType>;
};

export type SetWardRulesResultResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['SetWardRulesResult'] = ResolversParentTypes['SetWardRulesResult']> = {
  __resolveType: TypeResolveFn<'RequestRepeated' | 'SchemeNotYours' | 'TrustRulesRefused' | 'WardRulesSet', ParentType, ContextType>;
};

export type SiteResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site'], FederationReferenceType extends FederationReferenceTypes['Site'] = FederationReferenceTypes['Site']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Site']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type TransferRefusedResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['TransferRefused'] = ResolversParentTypes['TransferRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrustResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['Trust'] = ResolversParentTypes['Trust'], FederationReferenceType extends FederationReferenceTypes['Trust'] = FederationReferenceTypes['Trust']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Trust']> | FederationReferenceType, FederationReferenceType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  butterflySchemeSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  formerly?: Resolver<ReadonlyArray<ResolversTypes['OdsCode']>, ParentType, ContextType>;
  johnsCampaign?: Resolver<Maybe<ResolversTypes['JohnsCampaignPledge']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  odsCode?: Resolver<ResolversTypes['OdsCode'], ParentType, ContextType>;
  parking?: Resolver<Maybe<ResolversTypes['ParkingRules']>, ParentType, ContextType>;
  recognises?: Resolver<ReadonlyArray<ResolversTypes['SchemeRecognition']>, ParentType, ContextType>;
  schemes?: Resolver<ReadonlyArray<ResolversTypes['HospitalScheme']>, ParentType, ContextType>;
  sites?: Resolver<ReadonlyArray<ResolversTypes['Site']>, ParentType, ContextType>;
  wards?: Resolver<ReadonlyArray<ResolversTypes['Ward']>, ParentType, ContextType>;
};

export type TrustRulesRefusedResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['TrustRulesRefused'] = ResolversParentTypes['TrustRulesRefused']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrustRulesSetResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['TrustRulesSet'] = ResolversParentTypes['TrustRulesSet']> = {
  trust?: Resolver<ResolversTypes['Trust'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AlreadyApplied' | 'ApplicationNotWaiting' | 'BrandingRefused' | 'CarerNotEligible' | 'IntroductionRefused' | 'NotInRules' | 'OfferNotYours' | 'OfferRefused' | 'PassportEndedAlready' | 'PassportNotYours' | 'RefusalReasonMissing' | 'RequestRepeated' | 'RulesOutdated' | 'RulesRefused' | 'SchemeNotRecognisable' | 'SchemeNotYours' | 'TransferRefused' | 'TrustRulesRefused' | 'WardNotYours', ParentType, ContextType>;
};

export type ValidityResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['Validity'] = ResolversParentTypes['Validity']> = {
  graceMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ValidityKind'], ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reagreedOnTransfer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type WardResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['Ward'] = ResolversParentTypes['Ward'], FederationReferenceType extends FederationReferenceTypes['Ward'] = FederationReferenceTypes['Ward']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Ward']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  trust?: Resolver<Maybe<ResolversTypes['Trust']>, ParentType, ContextType>;
};

export type WardAllowanceResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['WardAllowance'] = ResolversParentTypes['WardAllowance']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isRenewable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['OfferStrength'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type WardCheckResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['WardCheck'] = ResolversParentTypes['WardCheck'], FederationReferenceType extends FederationReferenceTypes['WardCheck'] = FederationReferenceTypes['WardCheck']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WardCheck']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowances?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WardAllowance']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notOpened?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NotOpened']>>, ParentType, ContextType>;
};

export type WardEntitlementResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['WardEntitlement'] = ResolversParentTypes['WardEntitlement']> = {
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isRenewable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  needsConsent?: Resolver<Maybe<ResolversTypes['ConsentTopic']>, ParentType, ContextType>;
  pence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['OfferStrength'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WardNotYoursResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['WardNotYours'] = ResolversParentTypes['WardNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WardRulesSetResolvers<ContextType = HospitalContext, ParentType extends ResolversParentTypes['WardRulesSet'] = ResolversParentTypes['WardRulesSet']> = {
  scheme?: Resolver<ResolversTypes['HospitalScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = HospitalContext> = {
  AgreeOnWardResult?: AgreeOnWardResultResolvers<ContextType>;
  AgreeRecognitionResult?: AgreeRecognitionResultResolvers<ContextType>;
  AgreedOnWard?: AgreedOnWardResolvers<ContextType>;
  AlreadyApplied?: AlreadyAppliedResolvers<ContextType>;
  ApplicationNotWaiting?: ApplicationNotWaitingResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  AssureHospitalOfferResult?: AssureHospitalOfferResultResolvers<ContextType>;
  BrandingRefused?: BrandingRefusedResolvers<ContextType>;
  CareAgreement?: CareAgreementResolvers<ContextType>;
  CaredForConsent?: CaredForConsentResolvers<ContextType>;
  CaredForConsentRecorded?: CaredForConsentRecordedResolvers<ContextType>;
  Carer?: CarerResolvers<ContextType>;
  CarerNotEligible?: CarerNotEligibleResolvers<ContextType>;
  ConsentDecision?: ConsentDecisionResolvers<ContextType>;
  DailyHours?: DailyHoursResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Eligibility?: EligibilityResolvers<ContextType>;
  EndHospitalOfferResult?: EndHospitalOfferResultResolvers<ContextType>;
  EndHospitalPassportResult?: EndHospitalPassportResultResolvers<ContextType>;
  Endings?: EndingsResolvers<ContextType>;
  GssCode?: GraphQLScalarType;
  HospitalOffer?: HospitalOfferResolvers<ContextType>;
  HospitalOfferAssured?: HospitalOfferAssuredResolvers<ContextType>;
  HospitalOfferConnection?: HospitalOfferConnectionResolvers<ContextType>;
  HospitalOfferEdge?: HospitalOfferEdgeResolvers<ContextType>;
  HospitalOfferEnded?: HospitalOfferEndedResolvers<ContextType>;
  HospitalOfferPublished?: HospitalOfferPublishedResolvers<ContextType>;
  HospitalPassport?: HospitalPassportResolvers<ContextType>;
  HospitalPassportEnded?: HospitalPassportEndedResolvers<ContextType>;
  HospitalPassportIssued?: HospitalPassportIssuedResolvers<ContextType>;
  HospitalPassportRenewed?: HospitalPassportRenewedResolvers<ContextType>;
  HospitalPassportReplaced?: HospitalPassportReplacedResolvers<ContextType>;
  HospitalScheme?: HospitalSchemeResolvers<ContextType>;
  HospitalSchemeBrandingSet?: HospitalSchemeBrandingSetResolvers<ContextType>;
  HospitalSchemeRulesSet?: HospitalSchemeRulesSetResolvers<ContextType>;
  IntroductionRefused?: IntroductionRefusedResolvers<ContextType>;
  IssueHospitalPassportResult?: IssueHospitalPassportResultResolvers<ContextType>;
  JohnsCampaignPledge?: JohnsCampaignPledgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotInRules?: NotInRulesResolvers<ContextType>;
  NotOpened?: NotOpenedResolvers<ContextType>;
  OdsCode?: GraphQLScalarType;
  Offer?: OfferResolvers<ContextType>;
  OfferCategory?: OfferCategoryResolvers<ContextType>;
  OfferNotYours?: OfferNotYoursResolvers<ContextType>;
  OfferRefused?: OfferRefusedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParkingRules?: ParkingRulesResolvers<ContextType>;
  Passport?: PassportResolvers<ContextType>;
  PassportEndedAlready?: PassportEndedAlreadyResolvers<ContextType>;
  PassportNotYours?: PassportNotYoursResolvers<ContextType>;
  PersonalDataField?: PersonalDataFieldResolvers<ContextType>;
  PersonalDataRecord?: PersonalDataRecordResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  PublishHospitalOfferResult?: PublishHospitalOfferResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecognitionAgreed?: RecognitionAgreedResolvers<ContextType>;
  RecordCaredForConsentResult?: RecordCaredForConsentResultResolvers<ContextType>;
  RefusalReasonMissing?: RefusalReasonMissingResolvers<ContextType>;
  RenewHospitalPassportResult?: RenewHospitalPassportResultResolvers<ContextType>;
  Renewal?: RenewalResolvers<ContextType>;
  ReplaceHospitalPassportResult?: ReplaceHospitalPassportResultResolvers<ContextType>;
  Replacement?: ReplacementResolvers<ContextType>;
  RequestRepeated?: RequestRepeatedResolvers<ContextType>;
  RulesFault?: RulesFaultResolvers<ContextType>;
  RulesOutdated?: RulesOutdatedResolvers<ContextType>;
  RulesRefused?: RulesRefusedResolvers<ContextType>;
  Scheme?: SchemeResolvers<ContextType>;
  SchemeBranding?: SchemeBrandingResolvers<ContextType>;
  SchemeNotRecognisable?: SchemeNotRecognisableResolvers<ContextType>;
  SchemeNotYours?: SchemeNotYoursResolvers<ContextType>;
  SchemeRecognition?: SchemeRecognitionResolvers<ContextType>;
  SchemeRules?: SchemeRulesResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  SetHospitalSchemeBrandingResult?: SetHospitalSchemeBrandingResultResolvers<ContextType>;
  SetHospitalSchemeRulesResult?: SetHospitalSchemeRulesResultResolvers<ContextType>;
  SetTrustRulesResult?: SetTrustRulesResultResolvers<ContextType>;
  SetWardRulesResult?: SetWardRulesResultResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  TransferRefused?: TransferRefusedResolvers<ContextType>;
  Trust?: TrustResolvers<ContextType>;
  TrustRulesRefused?: TrustRulesRefusedResolvers<ContextType>;
  TrustRulesSet?: TrustRulesSetResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Validity?: ValidityResolvers<ContextType>;
  Ward?: WardResolvers<ContextType>;
  WardAllowance?: WardAllowanceResolvers<ContextType>;
  WardCheck?: WardCheckResolvers<ContextType>;
  WardEntitlement?: WardEntitlementResolvers<ContextType>;
  WardNotYours?: WardNotYoursResolvers<ContextType>;
  WardRulesSet?: WardRulesSetResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = HospitalContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  text?: TextDirectiveResolver<any, any, ContextType>;
};
