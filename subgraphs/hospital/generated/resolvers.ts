import type { CalendarDate } from '../../../platform/calendar-date';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Place as PlaceRecord } from '../../../domain/geography/place';
import type { Scheme as SchemeRecord } from '../../../domain/scheme/scheme';
import type { Offer as OfferRecord } from '../../../domain/offer/offer';
import type { HospitalPassport as HospitalPassportRecord, Site as SiteRecord, Ward as WardRecord, SchemeRecognition as SchemeRecognitionRecord, CaredForConsent as CaredForConsentRecord, CareAgreement as CareAgreementRecord } from '../models/trust';
import type { RegisteredTrust as TrustRecord } from '../services/trust-register';
import type { WardCheckReference, WardAllowance as WardAllowanceValue } from '../services/ward-allowance-service';
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
  /** A day in the United Kingdom, as YYYY-MM-DD, from 1900-01-01 to 2199-12-31. Where there is no last day, leave it out or send null. */
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

/** What a carer and a ward agree. */
export type AgreeOnWardInput = {
  /** What the carer does or is there for; it takes the place of what was agreed before. */
  readonly care: ReadonlyArray<AgreedCare>;
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
  /** The ward where the patient is now; one of the viewer's own trust. */
  readonly ward: Scalars['ID']['input'];
};

/** What came of an agreement. */
export type AgreeOnWardResult = AgreedOnWard | PassportEndedAlready | PassportNotYours | RequestRepeated | WardNotYours;

/** Which scheme a trust recognises, and what for. */
export type AgreeRecognitionInput = {
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What its passports open at the trust. */
  readonly opens: ReadonlyArray<WardEntitlementInput>;
  /** The scheme's id. */
  readonly schemeId: Scalars['ID']['input'];
  /** The setting of the scheme, by its code. */
  readonly sector: Scalars['ID']['input'];
  /** The first day of the agreement; today where it is not given. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; no end where it is not given. A day that is past ends it. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of an agreement. */
export type AgreeRecognitionResult = RecognitionAgreed | RequestRepeated | TrustRulesRefused;

/** What a carer and a ward can agree that the carer does or is there for. */
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

/** It is agreed. */
export type AgreedOnWard = {
  readonly __typename?: 'AgreedOnWard';
  /** The passport as it stands now. */
  readonly passport: HospitalPassport;
};

/** The carer has applied for this already and nobody has decided it, or has been given it. */
export type AlreadyApplied = UserError & {
  readonly __typename?: 'AlreadyApplied';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** What an organisation decides on an application. */
export type ApplicationDecision =
  /** The carer is given what they asked for. */
  | 'GRANT'
  /** They are not, and are told why. */
  | 'REFUSE';

/** There is no such application, it is somebody else's, or it is decided. */
export type ApplicationNotWaiting = UserError & {
  readonly __typename?: 'ApplicationNotWaiting';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** Where an application stands. */
export type ApplicationState =
  /** The carer was given what they asked for. */
  | 'GRANTED'
  /** It was refused; the reason stands with it. */
  | 'REFUSED'
  /** Nobody has decided it yet. */
  | 'WAITING'
  /** The carer took it back. */
  | 'WITHDRAWN';

/** An area of the United Kingdom, by its current code; codes that were replaced are followed to their successors. */
export type Area = {
  readonly __typename?: 'Area';
  /** The current GSS code. */
  readonly code: Scalars['GssCode']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** The result of checking an offer. */
export type AssureHospitalOfferResult = HospitalOfferAssured | OfferNotYours | RequestRepeated;

/** Something in the look cannot be used; nothing was changed. */
export type BrandingRefused = UserError & {
  readonly __typename?: 'BrandingRefused';
  /** The field of the input that is meant. */
  readonly field: Scalars['String']['output'];
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** What a carer and a ward agreed. Nothing of it is about the patient. */
export type CareAgreement = {
  readonly __typename?: 'CareAgreement';
  /** What the carer does or is there for. */
  readonly care: ReadonlyArray<AgreedCare>;
  /** The day that it was agreed or signed. */
  readonly on: Scalars['Date']['output'];
};

/** The cared-for person's own decisions about one carer's part. They can be changed at any time. */
export type CaredForConsent = {
  readonly __typename?: 'CaredForConsent';
  /** One decision for each thing that was asked. */
  readonly decisions: ReadonlyArray<ConsentDecision>;
  /** The day of the latest decision. */
  readonly recordedOn: Scalars['Date']['output'];
  /** The day by which the person is asked again. */
  readonly reviewOn: Scalars['Date']['output'];
};

/** The decision is recorded. */
export type CaredForConsentRecorded = {
  readonly __typename?: 'CaredForConsentRecorded';
  /** All decisions as they stand now. */
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

/** Somebody whom schemes for unpaid carers may leave out. */
export type CarerExclusion =
  /** A foster parent. */
  | 'FOSTER_PARENT'
  /** Somebody who is paid to care. */
  | 'PAID_CARE_WORKER';

/** The scheme's rules leave the carer out, or ask something that was not said. */
export type CarerNotEligible = UserError & {
  readonly __typename?: 'CarerNotEligible';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** What the person cared for decided about one thing. */
export type ConsentDecision = {
  readonly __typename?: 'ConsentDecision';
  /** The decision. */
  readonly state: ConsentState;
  /** What was asked. */
  readonly topic: ConsentTopic;
};

/** A decision of the person cared for. */
export type ConsentDecisionInput = {
  /** The decision. */
  readonly state: ConsentState;
  /** What was asked. */
  readonly topic: ConsentTopic;
};

/** The three states of consent. */
export type ConsentState =
  /** The person cannot decide this now; the team decides in their best interests. */
  | 'CANNOT_BE_GIVEN'
  /** The person agrees. */
  | 'GIVEN'
  /** The person does not agree. It never keeps staff from listening to the carer. */
  | 'REFUSED';

/** What the person cared for can agree to, each by itself. */
export type ConsentTopic =
  /** That the carer is told of the care plan. */
  | 'CARE_PLAN'
  /** That the carer is told of plans for discharge. */
  | 'DISCHARGE'
  /** That the carer is told of medication. */
  | 'MEDICATION'
  /** That the carer is there and takes part in care. */
  | 'TAKING_PART';

/** Hours of the day in the United Kingdom. */
export type DailyHours = {
  readonly __typename?: 'DailyHours';
  /** From, as 08:00. */
  readonly from: Scalars['String']['output'];
  /** To, as 22:00. */
  readonly to: Scalars['String']['output'];
};

/** Hours of the day in the United Kingdom. */
export type DailyHoursInput = {
  /** From, as 08:00. */
  readonly from: Scalars['String']['input'];
  /** To, as 22:00; later than from. */
  readonly to: Scalars['String']['input'];
};

/** Whom a scheme is for. */
export type Eligibility = {
  readonly __typename?: 'Eligibility';
  /** Whether evidence of caring is asked for. */
  readonly evidence: EvidenceRule;
  /** How many hours a day somebody must care at least; where hours a week are set too, either is enough. */
  readonly hoursADay?: Maybe<Scalars['Int']['output']>;
  /** How many hours in seven days somebody must care at least; where hours a day are set too, either is enough. */
  readonly hoursAWeek?: Maybe<Scalars['Int']['output']>;
  /** The oldest age, in years. */
  readonly maximumAge?: Maybe<Scalars['Int']['output']>;
  /** The youngest age, in years. */
  readonly minimumAge?: Maybe<Scalars['Int']['output']>;
  /** Who cannot join. */
  readonly notFor: ReadonlyArray<CarerExclusion>;
};

/** Whom a scheme is for. */
export type EligibilityInput = {
  /** Whether evidence of caring is asked for. */
  readonly evidence: EvidenceRule;
  /** How many hours a day somebody must care at least. */
  readonly hoursADay?: InputMaybe<Scalars['Int']['input']>;
  /** How many hours in seven days somebody must care at least. */
  readonly hoursAWeek?: InputMaybe<Scalars['Int']['input']>;
  /** The oldest age, in years. */
  readonly maximumAge?: InputMaybe<Scalars['Int']['input']>;
  /** The youngest age, in years. */
  readonly minimumAge?: InputMaybe<Scalars['Int']['input']>;
  /** Who cannot join. */
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

/** What ends a passport before its last day, beside loss and the end of caring, which always do. */
export type Endings = {
  readonly __typename?: 'Endings';
  /** Whether the scheme's staff may take it back. */
  readonly withdrawnByStaff: Scalars['Boolean']['output'];
  /** Whether it ends when the person cared for withdraws consent. */
  readonly withdrawnWithConsent: Scalars['Boolean']['output'];
  /** Whether it is withheld for misuse. */
  readonly withheldForMisuse: Scalars['Boolean']['output'];
};

/** What ends a passport before its last day, beside loss and the end of caring. */
export type EndingsInput = {
  /** Whether the scheme's staff may take it back. */
  readonly withdrawnByStaff: Scalars['Boolean']['input'];
  /** Whether it ends when the person cared for withdraws consent. */
  readonly withdrawnWithConsent: Scalars['Boolean']['input'];
  /** Whether it is withheld for misuse. */
  readonly withheldForMisuse: Scalars['Boolean']['input'];
};

/** Whether evidence of caring is asked for. */
export type EvidenceRule =
  /** None may be asked for. */
  | 'FORBIDDEN'
  /** It may be asked for and need not be given. */
  | 'MAY_BE_ASKED'
  /** No passport without it. */
  | 'NEEDED';

/** What a scheme's rules ask of its holders; it is checked and kept nowhere. */
export type HolderInput = {
  /** The carer's age in years. */
  readonly age?: InputMaybe<Scalars['Int']['input']>;
  /** Whether evidence of caring was seen. */
  readonly evidenceSeen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Hours of care a day. */
  readonly hoursADay?: InputMaybe<Scalars['Int']['input']>;
  /** Hours of care in seven days. */
  readonly hoursAWeek?: InputMaybe<Scalars['Int']['input']>;
  /** What of those whom schemes may leave out the carer is. */
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
  /** What carer and ward agreed that the carer does; null where nothing was. */
  readonly agreement?: Maybe<CareAgreement>;
  /** What the person cared for decided about the carer's part; null where nobody asked. It is the patient's, so only the trust's staff read it. */
  readonly caredForConsent?: Maybe<CaredForConsent>;
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
  /** 1 for the first card, and one more with each renewal or replacement. */
  readonly issueNumber: Scalars['Int']['output'];
  /** The day that it was issued. */
  readonly issuedOn: Scalars['Date']['output'];
  /** What it is a passport of. */
  readonly kind: HospitalPassportKind;
  /** The member of staff whom a young carer can go to; null where none was named. */
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
  /** The trust that issued it; null where the organisation that did is no trust. */
  readonly trust?: Maybe<Trust>;
  /** Its first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** Its last day; null where it is bound to no date. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  /** The ward that issued it, where a ward did. */
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

/** What a hospital passport is a passport of. */
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
  /** The hours of the day in which its passports open anything; null for day and night. */
  readonly hours?: Maybe<DailyHours>;
  /** How a carer joins. */
  readonly howToJoin: Scalars['String']['output'];
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
  /** What its passports are. */
  readonly kind: HospitalPassportKind;
  /** The name that its users give it: Carers Card, Carer Passport, Carers Register. */
  readonly localName: Scalars['String']['output'];
  /** Its full name. */
  readonly name: Scalars['String']['output'];
  /** One page of the scheme's offers. */
  readonly offers: HospitalOfferConnection;
  /** What its passports open at the trust that runs it. */
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
  /** The trust that runs it; null where the organisation that does is no trust. */
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

/** The introduction is not identity's, is for another setting or scheme, was used before, or is too old. */
export type IntroductionRefused = UserError & {
  readonly __typename?: 'IntroductionRefused';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The carer to issue a passport to, and its scheme. */
export type IssueHospitalPassportInput = {
  /** What was agreed with the carer, where an agreement was signed. */
  readonly agreedCare?: InputMaybe<ReadonlyArray<AgreedCare>>;
  /** The facts that the scheme's rules ask of its holders; they are checked and stored nowhere. */
  readonly holder?: InputMaybe<HolderInput>;
  /** Any text. Send the same text with a repeated request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The introduction from identity in return for the carer's share code; valid once, for ten minutes. */
  readonly introduction: Scalars['String']['input'];
  /** The member of staff whom a young carer can go to. */
  readonly namedStaff?: InputMaybe<Scalars['String']['input']>;
  /** The scheme's id. */
  readonly schemeId: Scalars['ID']['input'];
  /** The first day; today if left out. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day, where the scheme's own rule does not set it (a stay in hospital, for example). */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The id of the ward that issues it; without one it is the trust's and of no ward. */
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
  /** A ward and a carer agree what the carer does: for the first time, again, or anew after a transfer from another ward. */
  readonly agreeOnWard: AgreeOnWardResult;
  /** The trust recognises another organisation's scheme for some entitlements; agreed anew, it takes the place of what was agreed. */
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
  /** Records what the person cared for decides about a carer's part. Where the scheme says so, a refusal ends the passport. */
  readonly recordCaredForConsent: RecordCaredForConsentResult;
  /** Renews a passport by the scheme's current rules. */
  readonly renewHospitalPassport: RenewHospitalPassportResult;
  /** Gives a new card, with a number of its own, for one that was lost. */
  readonly replaceHospitalPassport: ReplaceHospitalPassportResult;
  /** Sets up the branding on paper and the contact details of one of the viewer's schemes. */
  readonly setHospitalSchemeBranding: SetHospitalSchemeBrandingResult;
  /** Sets up the rules of one of the viewer's schemes. Passports that were issued before stay under theirs until they are renewed. */
  readonly setHospitalSchemeRules: SetHospitalSchemeRulesResult;
  /** Sets what holds at the trust whatever the scheme: its pledges, and parking for carers. It takes the place of what held before. */
  readonly setTrustRules: SetTrustRulesResult;
  /** Sets what the passports of one of the trust's own schemes open on its wards. It holds at once, for passports of before too. */
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

/** The scheme's rules do not provide for this, or not yet. */
export type NotInRules = UserError & {
  readonly __typename?: 'NotInRules';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** A passport of this trust that opens nothing on this ward, or not all that it could. */
export type NotOpened = {
  readonly __typename?: 'NotOpened';
  /** What it would rest on. */
  readonly basis: Scalars['String']['output'];
  /** Why, in words for the nurse: its last day, another ward, a decision of the patient. */
  readonly reason: Scalars['String']['output'];
};

/** Something that a carer is offered because they are one. */
export type Offer = {
  /** The day that somebody last made sure that it is still true. */
  readonly assuredOn: Scalars['Date']['output'];
  /** What it is about. */
  readonly category: OfferCategory;
  /** What to show, say or do to get it. */
  readonly howToClaim: Scalars['String']['output'];
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
  /** The oldest age that it is for, in years. */
  readonly maximumAge?: Maybe<Scalars['Int']['output']>;
  /** The youngest age that it is for, in years. */
  readonly minimumAge?: Maybe<Scalars['Int']['output']>;
  /** Where it can be had; empty where it is not bound to a place. */
  readonly places: ReadonlyArray<Place>;
  /** Who gives it. */
  readonly provider: Scalars['String']['output'];
  /** The setting that it belongs to. */
  readonly sector: Sector;
  /** How strong the claim is. */
  readonly strength: OfferStrength;
  /** What it is, in a few sentences. */
  readonly summary: Scalars['String']['output'];
  /** What it is, in one line. */
  readonly title: Scalars['String']['output'];
  /** Where to read more. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The first day that it can be had. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day that it can be had; null where no end is set. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** What an offer is about. */
export type OfferCategory = {
  readonly __typename?: 'OfferCategory';
  /** Its code, such as parking. */
  readonly code: Scalars['ID']['output'];
  /** Its name, for people. */
  readonly name: Scalars['String']['output'];
};

/** The offer does not exist, it has ended, or it is another organisation's. */
export type OfferNotYours = UserError & {
  readonly __typename?: 'OfferNotYours';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** Something in the offer cannot be used. */
export type OfferRefused = UserError & {
  readonly __typename?: 'OfferRefused';
  /** The field of the input that is meant. */
  readonly field: Scalars['String']['output'];
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** How strong a claim to an offer is. */
export type OfferStrength =
  /** Part of a contract or of a signed agreement. */
  | 'CONTRACTUAL'
  /** Given freely; it can be changed or withdrawn. */
  | 'DISCRETIONARY'
  /** A right in law. */
  | 'STATUTORY';

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last entry, to be given as `after` for the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something stands before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first entry; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A trust's rules for parking, as far as carers go. */
export type ParkingRules = {
  readonly __typename?: 'ParkingRules';
  /** What a holder of the trust's carer passport gets; null where carers get no concession. */
  readonly forCarers?: Maybe<WardEntitlement>;
  /** Who parks without charge at every trust in England, carers or not. */
  readonly freeFor: ReadonlyArray<Scalars['String']['output']>;
};

/** A carer's recognition by one scheme: the record behind a card, a badge or an entry in a register. */
export type Passport = {
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
  /** The day that it was issued. */
  readonly issuedOn: Scalars['Date']['output'];
  /** The number that is printed on it. */
  readonly number: Scalars['String']['output'];
  /** The scheme that issued it. */
  readonly scheme: Scheme;
  /** How it stands today. */
  readonly status: PassportStatus;
  /** Why it stands so, in words for its holder. */
  readonly statusReason: Scalars['String']['output'];
  /** Its first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** Its last day; null where it is bound to no date. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** The passport was reported lost, was taken back or kept back, or has ended, and this step is closed to it. */
export type PassportEndedAlready = UserError & {
  readonly __typename?: 'PassportEndedAlready';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The passport does not exist, or another organisation issued it. */
export type PassportNotYours = UserError & {
  readonly __typename?: 'PassportNotYours';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** How a passport stands on the day that is asked about; worked out from its dates, never stored. */
export type PassportStatus =
  /** It is valid. */
  | 'ACTIVE'
  /** Caring has ended. */
  | 'ENDED'
  /** Its last day is past. */
  | 'EXPIRED'
  /** Caring has ended, and the scheme lets the card be used a while longer. */
  | 'IN_GRACE'
  /** Its holder said that the card is lost; a new one can be issued. */
  | 'LOST'
  /** It begins on a later day. */
  | 'NOT_YET_VALID'
  /** Taken back by the scheme, or because the person cared for withdrew consent. */
  | 'WITHDRAWN'
  /** Kept back because of misuse. */
  | 'WITHHELD';

/** One field of a record that is held about a carer. */
export type PersonalDataField = {
  readonly __typename?: 'PersonalDataField';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its value, as text. */
  readonly value: Scalars['String']['output'];
};

/** One record that is held about a carer, as it is stored, for the carer to keep. What is about somebody else is left out. */
export type PersonalDataRecord = {
  readonly __typename?: 'PersonalDataRecord';
  /** What it says. */
  readonly fields: ReadonlyArray<PersonalDataField>;
  /** What kind of record it is. */
  readonly kind: Scalars['String']['output'];
};

/** Somewhere that can be gone to. */
export type Place = {
  readonly __typename?: 'Place';
  /** Where it stands, as one line. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** The area that it lies in. */
  readonly area?: Maybe<Area>;
  /** What it is called: a branch, a site, a campus. */
  readonly name: Scalars['String']['output'];
  /** Where it is on the map, where that is known. */
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
  /** A trust by its ODS code. A trust that joined another is answered for by that one. */
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
  /** Its last day; null where it is bound to none. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** The agreement stands. */
export type RecognitionAgreed = {
  readonly __typename?: 'RecognitionAgreed';
  /** The agreement. */
  readonly recognition: SchemeRecognition;
};

/** What the person cared for decides about a carer's part. */
export type RecordCaredForConsentInput = {
  /** The decisions; what is not named stays as it was decided before. */
  readonly decisions: ReadonlyArray<ConsentDecisionInput>;
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
  /** The day by which the person is asked again; in three months where it is not given. */
  readonly reviewOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of recording a decision. */
export type RecordCaredForConsentResult = CaredForConsentRecorded | PassportNotYours | RequestRepeated;

/** An application is refused with a reason, and none was given. */
export type RefusalReasonMissing = UserError & {
  readonly __typename?: 'RefusalReasonMissing';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The result of renewing a passport. */
export type RenewHospitalPassportResult = HospitalPassportRenewed | NotInRules | PassportEndedAlready | PassportNotYours | RequestRepeated;

/** Which passport to renew, and how. */
export type RenewPassportInput = {
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
  /** In which way the holder renews it. */
  readonly way: RenewalWay;
};

/** How a scheme's passports are renewed. */
export type Renewal = {
  readonly __typename?: 'Renewal';
  /** From how many months before the last day, when a form is sent too; null where it does not matter. */
  readonly monthsBefore?: Maybe<Scalars['Int']['output']>;
  /** In which ways; empty where they are not renewed and their holders join anew. */
  readonly ways: ReadonlyArray<RenewalWay>;
};

/** How a scheme's passports are renewed. */
export type RenewalInput = {
  /** From how many months before the last day, from 1 to 24. */
  readonly monthsBefore?: InputMaybe<Scalars['Int']['input']>;
  /** In which ways; empty where they are not renewed. */
  readonly ways: ReadonlyArray<RenewalWay>;
};

/** A way to renew a passport. */
export type RenewalWay =
  /** By a form that is sent back by post. */
  | 'BY_POST'
  /** At a centre, in person. */
  | 'IN_PERSON'
  /** On line. */
  | 'ONLINE';

/** The result of replacing a lost card. */
export type ReplaceHospitalPassportResult = HospitalPassportReplaced | NotInRules | PassportEndedAlready | PassportNotYours | RequestRepeated;

/** Which lost card to replace. */
export type ReplacePassportInput = {
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
};

/** How lost cards are replaced. */
export type Replacement = {
  readonly __typename?: 'Replacement';
  /** What a new card costs, in pence. */
  readonly feePence: Scalars['Int']['output'];
};

/** How lost cards are replaced. */
export type ReplacementInput = {
  /** What a new card costs, in pence, from 0 to 5000. */
  readonly feePence: Scalars['Int']['input'];
};

/** The idempotency key was used within the last day: with another input, or for something that has changed since or that the viewer can no longer see. */
export type RequestRepeated = UserError & {
  readonly __typename?: 'RequestRepeated';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** Something that cannot be used in a scheme's rules. */
export type RulesFault = {
  readonly __typename?: 'RulesFault';
  /** Where in the input: eligibility.minimumAge. */
  readonly field: Scalars['String']['output'];
  /** What is wrong with it, in words for a manager. */
  readonly message: Scalars['String']['output'];
};

/** Somebody else changed the rules since they were looked at. */
export type RulesOutdated = UserError & {
  readonly __typename?: 'RulesOutdated';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** Some of the rules cannot be used; nothing was changed. */
export type RulesRefused = UserError & {
  readonly __typename?: 'RulesRefused';
  /** Everything that is wrong, so that it can be put right in one go. */
  readonly faults: ReadonlyArray<RulesFault>;
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** An organisation's arrangement for recognising carers: a carers card, a ward passport, an employer's passport. */
export type Scheme = {
  /** Where it runs; empty where it is not bound to a place. */
  readonly areas: ReadonlyArray<Area>;
  /** How somebody joins. */
  readonly howToJoin: Scalars['String']['output'];
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
  /** What the people who use it call it: Carers Card, Carer Passport, Carers Register. */
  readonly localName: Scalars['String']['output'];
  /** Its full name. */
  readonly name: Scalars['String']['output'];
  /** The organisation that runs it. */
  readonly organisation: Scalars['String']['output'];
  /** The setting that it belongs to. */
  readonly sector: Sector;
  /** What it is, in a few sentences. */
  readonly summary: Scalars['String']['output'];
  /** Where to read more. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** How a scheme shows itself on paper, and how it is reached. */
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
  /** The ways to renew, in its own words. */
  readonly howToRenew: ReadonlyArray<Scalars['String']['output']>;
  /** Its name in Welsh; null where it has none. */
  readonly nameInWelsh?: Maybe<Scalars['String']['output']>;
  /** Its telephone number, as it is printed. */
  readonly telephone?: Maybe<Scalars['String']['output']>;
  /** Its website, as it is printed. */
  readonly website?: Maybe<Scalars['String']['output']>;
};

/** There is no such scheme in this setting, or it is the organisation's own. */
export type SchemeNotRecognisable = UserError & {
  readonly __typename?: 'SchemeNotRecognisable';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The scheme does not exist, or it is another organisation's. */
export type SchemeNotYours = UserError & {
  readonly __typename?: 'SchemeNotYours';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** An agreement: a trust recognises another organisation's scheme, for some entitlements. */
export type SchemeRecognition = {
  readonly __typename?: 'SchemeRecognition';
  /** What a passport of the scheme opens at the trust. */
  readonly opens: ReadonlyArray<WardEntitlement>;
  /** The scheme's id. */
  readonly schemeId: Scalars['ID']['output'];
  /** The setting of the scheme, by its code. */
  readonly sector: Scalars['ID']['output'];
  /** The first day of the agreement. */
  readonly validFrom: Scalars['Date']['output'];
  /** Its last day; null where no end is set. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** How a scheme is run. A version never changes; each change by a manager makes the next one. */
export type SchemeRules = {
  readonly __typename?: 'SchemeRules';
  /** Whom the scheme is for. */
  readonly eligibility: Eligibility;
  /** What ends a passport before its last day, beside loss and the end of caring, which always do. */
  readonly endings: Endings;
  /** How its passports are renewed. */
  readonly renewal: Renewal;
  /** How lost cards are replaced; null where their holders join anew. */
  readonly replacement?: Maybe<Replacement>;
  /** The first day that passports are issued under it. */
  readonly since: Scalars['Date']['output'];
  /** How long its passports are valid. */
  readonly validity: Validity;
  /** 1 for the first, and one more with each change. */
  readonly version: Scalars['Int']['output'];
};

/** A setting in which carers are recognised. A sector is a record, not a fixed list: new ones join without a change here. */
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

/** How a scheme is to look on paper, as its manager sets it up. */
export type SetSchemeBrandingInput = {
  /** Its postal address, line by line; at most six. */
  readonly address: ReadonlyArray<Scalars['String']['input']>;
  /** Its colour: # and six hexadecimal digits. */
  readonly colour: Scalars['String']['input'];
  /** Its e-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The number on its emergency cards. */
  readonly emergencyTelephone?: InputMaybe<Scalars['String']['input']>;
  /** The ways to renew, in its own words; at most six. */
  readonly howToRenew: ReadonlyArray<Scalars['String']['input']>;
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
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

/** The rules of a scheme, as its manager sets them up. */
export type SetSchemeRulesInput = {
  /** Whom the scheme is for. */
  readonly eligibility: EligibilityInput;
  /** What ends a passport before its last day. */
  readonly endings: EndingsInput;
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** How its passports are renewed. */
  readonly renewal: RenewalInput;
  /** How lost cards are replaced; leave it out where their holders join anew. */
  readonly replacement?: InputMaybe<ReplacementInput>;
  /** The version of the rules that these replace: the one that the manager looked at. */
  readonly replacesVersion: Scalars['Int']['input'];
  /** The scheme's id. */
  readonly schemeId: Scalars['ID']['input'];
  /** How long its passports are valid. */
  readonly validity: ValidityInput;
};

/** What holds at a trust whatever the scheme. */
export type SetTrustRulesInput = {
  /** Since when the trust takes part in the Butterfly Scheme; without it, it does not. */
  readonly butterflySchemeSince?: InputMaybe<Scalars['Date']['input']>;
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The pledge to John's Campaign; without it there is none. */
  readonly johnsCampaign?: InputMaybe<JohnsCampaignPledgeInput>;
  /** What a holder of the trust's carer passport gets at the car park; without it carers get no concession. */
  readonly parkingForCarers?: InputMaybe<WardEntitlementInput>;
};

/** What came of setting the rules of a trust. */
export type SetTrustRulesResult = RequestRepeated | TrustRulesRefused | TrustRulesSet;

/** What the passports of a scheme open on the wards of the trust that runs it. */
export type SetWardRulesInput = {
  /** Whether it is for adult wards only. */
  readonly adultWardsOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a passport opens anything only on the ward that issued it: it is given at that ward's discretion. */
  readonly boundToWard: Scalars['Boolean']['input'];
  /** The hours of the day in which it opens anything; day and night where they are not given. */
  readonly hours?: InputMaybe<DailyHoursInput>;
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What its passports are. */
  readonly kind: HospitalPassportKind;
  /** The ages at which a carer has a named member of staff; none where it is not given. */
  readonly namedStaffForAges?: InputMaybe<AgesInput>;
  /** What they open. */
  readonly opens: ReadonlyArray<WardEntitlementInput>;
  /** The scheme's id; one of the trust's own. */
  readonly schemeId: Scalars['ID']['input'];
  /** Whether the agreement is signed before the passport is given. */
  readonly signedAgreementFirst?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of setting the rules of a scheme on the wards. */
export type SetWardRulesResult = RequestRepeated | SchemeNotYours | TrustRulesRefused | WardRulesSet;

/** A hospital of a trust. */
export type Site = {
  readonly __typename?: 'Site';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Where it is, under the name that people know. */
  readonly place: Place;
};

/** The passport cannot go along: it is not valid today, or the other organisation does not recognise its scheme. */
export type TransferRefused = UserError & {
  readonly __typename?: 'TransferRefused';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** An NHS trust or Welsh health board. */
export type Trust = {
  readonly __typename?: 'Trust';
  /** The authority where most of its patients live. */
  readonly area?: Maybe<Area>;
  /** Since when it takes part in the Butterfly Scheme; null where it does not. */
  readonly butterflySchemeSince?: Maybe<Scalars['Date']['output']>;
  /** The day that it closed; null while it is open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Codes of trusts that joined it, under which it answers too. */
  readonly formerly: ReadonlyArray<Scalars['OdsCode']['output']>;
  /** Its pledge to John's Campaign; null where it has made none. */
  readonly johnsCampaign?: Maybe<JohnsCampaignPledge>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its ODS code today. */
  readonly odsCode: Scalars['OdsCode']['output'];
  /** Its rules for parking, as far as carers go; null where it has told us none. */
  readonly parking?: Maybe<ParkingRules>;
  /** The schemes of others that it recognises, and what for. */
  readonly recognises: ReadonlyArray<SchemeRecognition>;
  /** Its schemes for carers. */
  readonly schemes: ReadonlyArray<HospitalScheme>;
  /** Its hospitals. */
  readonly sites: ReadonlyArray<Site>;
  /** Its wards, by name. */
  readonly wards: ReadonlyArray<Ward>;
};

/** Something in the rules cannot be used; nothing was changed. */
export type TrustRulesRefused = UserError & {
  readonly __typename?: 'TrustRulesRefused';
  /** The field of the input that is meant. */
  readonly field: Scalars['String']['output'];
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The rules hold. */
export type TrustRulesSet = {
  readonly __typename?: 'TrustRulesSet';
  /** The trust as it stands now. */
  readonly trust: Trust;
};

/** Something that a person can put right. Mutations answer with one of these, not with `errors`. */
export type UserError = {
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** How long a scheme's passports are valid. */
export type Validity = {
  readonly __typename?: 'Validity';
  /** Months for which the card may still be used after caring has ended; null for none. */
  readonly graceMonths?: Maybe<Scalars['Int']['output']>;
  /** By what the last day goes. */
  readonly kind: ValidityKind;
  /** For a fixed term: how many months. */
  readonly months?: Maybe<Scalars['Int']['output']>;
  /** For a stay in hospital: whether it holds on another ward only once it is agreed again there; null for no. */
  readonly reagreedOnTransfer?: Maybe<Scalars['Boolean']['output']>;
};

/** How long a scheme's passports are valid. */
export type ValidityInput = {
  /** Months for which the card may still be used after caring has ended, from 1 to 24. */
  readonly graceMonths?: InputMaybe<Scalars['Int']['input']>;
  /** By what the last day goes. */
  readonly kind: ValidityKind;
  /** For a fixed term, and only there: how many months, from 1 to 120. */
  readonly months?: InputMaybe<Scalars['Int']['input']>;
  /** For a stay in hospital, and only there: whether it is agreed again on another ward. */
  readonly reagreedOnTransfer?: InputMaybe<Scalars['Boolean']['input']>;
};

/** By what the last day of a passport goes. */
export type ValidityKind =
  /** The expected day of discharge. */
  | 'ADMISSION'
  /** There is none: it is looked at again every year, and whenever something changes. */
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
  /** The hospital that it is in. */
  readonly site?: Maybe<Site>;
  /** The trust that runs it. */
  readonly trust?: Maybe<Trust>;
};

/** Something that a carer may do on a ward. */
export type WardAllowance = {
  readonly __typename?: 'WardAllowance';
  /** What it rests on: a passport of this trust, John's Campaign, the Butterfly Scheme, a recognised scheme from elsewhere. */
  readonly basis: Scalars['String']['output'];
  /** For parking: for how many days at a time; null where it is not limited. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** For parking: whether it can be had again after those days; null where it is not limited. */
  readonly isRenewable?: Maybe<Scalars['Boolean']['output']>;
  /** For parking: what it costs, in pence; null where nothing is told, and 0 for nothing. */
  readonly pence?: Maybe<Scalars['Int']['output']>;
  /** How strong the claim is. */
  readonly strength: OfferStrength;
  /** What, in a few words: visit outside visiting hours, stay at mealtimes, park without charge. */
  readonly title: Scalars['String']['output'];
  /** The last day that it holds; null where it is bound to none. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

export type WardCheck = {
  readonly __typename?: 'WardCheck';
  /** What this person may do at this trust, on this ward, on what basis, and until when. */
  readonly allowances?: Maybe<ReadonlyArray<WardAllowance>>;
  /** Identity's word on who the carer is in hospitals. */
  readonly hospitalRef?: Maybe<Scalars['ID']['output']>;
  /** The check's id, as it stands in the carer's access log. */
  readonly id: Scalars['ID']['output'];
  /** Why passports of this trust open nothing on this ward, or not all that they could. It names no other scheme. */
  readonly notOpened?: Maybe<ReadonlyArray<NotOpened>>;
  /** Identity's word on which passports of the carer, of schemes that the trust recognises, can be used today. */
  readonly recognised: ReadonlyArray<RecognisedPassport>;
  /** Identity's word on which trust asks. */
  readonly trust: Scalars['OdsCode']['output'];
  /** Identity's word on which ward asks. */
  readonly ward: Scalars['ID']['output'];
};

/** Something that a trust lets carers do. */
export type WardEntitlement = {
  readonly __typename?: 'WardEntitlement';
  /** For parking: for how many days at a time; null where it is not limited. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** For parking: whether it can be had again after those days; null where it is not limited. */
  readonly isRenewable?: Maybe<Scalars['Boolean']['output']>;
  /** What the person cared for must have agreed to first; null where it tells nothing of them. */
  readonly needsConsent?: Maybe<ConsentTopic>;
  /** For parking: what it costs, in pence; null where nothing is told, and 0 for nothing. */
  readonly pence?: Maybe<Scalars['Int']['output']>;
  /** How strong the claim is. */
  readonly strength: OfferStrength;
  /** What, in a few words: visit outside visiting hours, stay at mealtimes, park without charge. */
  readonly title: Scalars['String']['output'];
};

/** Something that a trust lets carers do. */
export type WardEntitlementInput = {
  /** For parking: for how many days at a time. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  /** For parking: whether it can be had again after those days. */
  readonly isRenewable?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the person cared for must have agreed to first, where it tells something of them. */
  readonly needsConsent?: InputMaybe<ConsentTopic>;
  /** For parking: what it costs, in pence. */
  readonly pence?: InputMaybe<Scalars['Int']['input']>;
  /** How strong the claim is. */
  readonly strength: OfferStrength;
  /** What, in a few words. */
  readonly title: Scalars['String']['input'];
};

/** The ward does not exist, or it is another trust's. */
export type WardNotYours = UserError & {
  readonly __typename?: 'WardNotYours';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The rules hold. */
export type WardRulesSet = {
  readonly __typename?: 'WardRulesSet';
  /** The scheme as it stands now. */
  readonly scheme: HospitalScheme;
};

/** Which application to take back. */
export type WithdrawApplicationInput = {
  /** The application's id. */
  readonly applicationId: Scalars['ID']['input'];
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
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
