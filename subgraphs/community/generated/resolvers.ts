import type { CalendarDate } from '../../../platform/calendar-date';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Place as PlaceRecord } from '../../../domain/geography/place';
import type { Scheme as SchemeRecord } from '../../../domain/scheme/scheme';
import type { Offer as OfferRecord } from '../../../domain/offer/offer';
import type { CommunityPassport as CommunityPassportRecord, Business as BusinessRecord, Branch as BranchRecord } from '../models/business';
import type { CardApplication as CardApplicationRecord } from '../models/card-application';
import type { CarersAssessment as CarersAssessmentRecord } from '../models/carers-assessment';
import type { EmergencyPlan as EmergencyPlanRecord, PlanOpening as PlanOpeningRecord } from '../models/emergency';
import type { CommunityContext } from '../context';
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

/** The kind of support that a carer and a service agreed. */
export type AgreedSupport =
  /** Breaks from caring. */
  | 'BREAKS'
  /** Counselling. */
  | 'COUNSELLING'
  /** Money with which the carer arranges their own support. */
  | 'DIRECT_PAYMENT'
  /** A plan for an emergency. */
  | 'EMERGENCY_PLAN'
  /** Aids and changes to the home. */
  | 'EQUIPMENT'
  /** Help in the home. */
  | 'HELP_AT_HOME'
  /** Company of other carers. */
  | 'PEER_SUPPORT'
  /** Learning how to care and to stay well. */
  | 'TRAINING'
  /** Help to stay in work, training or study. */
  | 'WORK_AND_STUDY';

/** The carer has this already, or an earlier application for it is still undecided. */
export type AlreadyApplied = UserError & {
  readonly __typename?: 'AlreadyApplied';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** A carer's answers about themselves, only as far as the scheme's rules ask. */
export type ApplicantAnswers = {
  readonly __typename?: 'ApplicantAnswers';
  /** The age in years. */
  readonly age?: Maybe<Scalars['Int']['output']>;
  /** Hours of care a day. */
  readonly hoursADay?: Maybe<Scalars['Int']['output']>;
  /** Hours of care in seven days. */
  readonly hoursAWeek?: Maybe<Scalars['Int']['output']>;
};

/** The decision of an organisation on an application. */
export type ApplicationDecision =
  /** Gives the carer what they asked for. */
  | 'GRANT'
  /** Refuses it and tells the carer why. */
  | 'REFUSE';

/** The application is recorded. */
export type ApplicationKept = {
  readonly __typename?: 'ApplicationKept';
  /** The application's id, with which the scheme closes it. */
  readonly applicationId: Scalars['ID']['output'];
};

/** The application does not exist, belongs to another person or organisation, or is decided. */
export type ApplicationNotWaiting = UserError & {
  readonly __typename?: 'ApplicationNotWaiting';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The application cannot be counted with this input. */
export type ApplicationRefused = UserError & {
  readonly __typename?: 'ApplicationRefused';
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

/** A carer's application and their answers about themselves. */
export type ApplyForCommunityPassportInput = {
  /** The age in years, if the scheme has age limits. */
  readonly age?: InputMaybe<Scalars['Int']['input']>;
  /**
   * The scheme's groups and newsletters that the carer wants to hear from; none by default. Only for adults who give their
   * age.
   */
  readonly connectTo?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Hours of care a day, if the scheme has a minimum of hours. */
  readonly hoursADay?: InputMaybe<Scalars['Int']['input']>;
  /** Hours of care in seven days, if the scheme has a minimum of hours. */
  readonly hoursAWeek?: InputMaybe<Scalars['Int']['input']>;
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The exclusions that apply to the carer. */
  readonly isA?: InputMaybe<ReadonlyArray<CarerExclusion>>;
  /** The way by which the carer reached the scheme. */
  readonly route: SignUpRoute;
  /** The scheme's id. */
  readonly schemeId: Scalars['ID']['input'];
};

/** The result of an application. */
export type ApplyForCommunityPassportResult = AlreadyApplied | CarerNotEligible | CommunityApplicationMade | ConnectionRefused | RequestRepeated | SchemeUnknown;

/** An area of the United Kingdom, by its current code. The hub replaces an old code with its successor. */
export type Area = {
  readonly __typename?: 'Area';
  /** The current GSS code. */
  readonly code: Scalars['GssCode']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** The result of checking an offer. */
export type AssureCommunityOfferResult = CommunityOfferAssured | OfferNotYours | RequestRepeated;

/** One place of a business. */
export type Branch = {
  readonly __typename?: 'Branch';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its opening hours; empty if they are not known. */
  readonly opening: ReadonlyArray<OpeningHours>;
  /** Its place. */
  readonly place: Place;
};

/** One place of a business. */
export type BranchInput = {
  /** Street and town. */
  readonly address: Scalars['String']['input'];
  /** Its opening hours. */
  readonly opening: ReadonlyArray<OpeningHoursInput>;
  /** Its postcode. */
  readonly postcode: Scalars['String']['input'];
};

/** A value of the branding cannot be used; nothing was changed. */
export type BrandingRefused = UserError & {
  readonly __typename?: 'BrandingRefused';
  /** The field of the input that has the problem. */
  readonly field: Scalars['String']['output'];
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** A business that gives offers to holders of a carers card. */
export type Business = {
  readonly __typename?: 'Business';
  /** Its branches. */
  readonly branches: ReadonlyArray<Branch>;
  /**
   * The number of redemptions of its offers in each of the last twelve months. Null for viewers other than the business
   * itself.
   */
  readonly footfall?: Maybe<ReadonlyArray<MonthOfFootfall>>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its offers. */
  readonly offers: ReadonlyArray<CommunityOffer>;
  /** The sticker for its window; null if none was ordered. */
  readonly sticker?: Maybe<WindowSticker>;
};

/** One page of businesses. */
export type BusinessConnection = {
  readonly __typename?: 'BusinessConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<BusinessEdge>;
  /** The position of the page in its list. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of businesses. */
export type BusinessEdge = {
  readonly __typename?: 'BusinessEdge';
  /** The position of the entry in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The business. */
  readonly node: Business;
};

/** The business has joined. */
export type BusinessJoined = {
  readonly __typename?: 'BusinessJoined';
  /** The business. */
  readonly business: Business;
  /** The code for its till, with which it records and reads redemptions. The hub shows it only once. */
  readonly tillCode: Scalars['String']['output'];
};

/** An offer of a business to carers. */
export type BusinessOfferInput = {
  /** Its subject: the code of a category. */
  readonly category: Scalars['ID']['input'];
  /** Instructions for the carer: what to show, say or do to get it. */
  readonly howToClaim: Scalars['String']['input'];
  /** A summary of a few sentences. */
  readonly summary: Scalars['String']['input'];
  /** Its title, in one line. */
  readonly title: Scalars['String']['input'];
  /** The last day, if an end is set. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** A value that the business gave cannot be used. */
export type BusinessRefused = UserError & {
  readonly __typename?: 'BusinessRefused';
  /** The field of the input that has the problem. */
  readonly field: Scalars['String']['output'];
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

export type Carer = {
  readonly __typename?: 'Carer';
  /** The assessments of their needs that the carer requested, the latest first; at most 100. */
  readonly carersAssessments?: Maybe<ReadonlyArray<CarersAssessment>>;
  /** The carer's applications to community schemes, the latest first; at most 100. */
  readonly communityApplications?: Maybe<ReadonlyArray<CommunityApplication>>;
  /** The carer's passports in the setting: Community. */
  readonly communityPassports?: Maybe<ReadonlyArray<CommunityPassport>>;
  /** All stored data about the carer in the setting: Community. */
  readonly communityRecord?: Maybe<ReadonlyArray<PersonalDataRecord>>;
  /** A carer's pseudonym at one subgraph, which no other subgraph knows. */
  readonly communityRef: Scalars['ID']['output'];
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

/** An assessment of a carer's needs: Care Act 2014, section 10. It holds nothing about the person cared for. */
export type CarersAssessment = {
  readonly __typename?: 'CarersAssessment';
  /** The day that it was made; null while the carer waits. */
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The day that the carer requested it. */
  readonly requestedOn: Scalars['Date']['output'];
  /** The service that makes it. */
  readonly scheme: CommunityScheme;
  /** The agreed support. */
  readonly support: ReadonlyArray<AgreedSupport>;
};

/** One page of assessments. */
export type CarersAssessmentConnection = {
  readonly __typename?: 'CarersAssessmentConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<CarersAssessmentEdge>;
  /** The position of the page in its list. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of assessments. */
export type CarersAssessmentEdge = {
  readonly __typename?: 'CarersAssessmentEdge';
  /** The position of the entry in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The assessment. */
  readonly node: CarersAssessment;
};

/** The assessment is recorded, and the carer can read it. */
export type CarersAssessmentRecorded = {
  readonly __typename?: 'CarersAssessmentRecorded';
  /** The assessment after the change. */
  readonly assessment: CarersAssessment;
};

/** The service has received the request. */
export type CarersAssessmentRequested = {
  readonly __typename?: 'CarersAssessmentRequested';
  /** The assessment that the service is to make. */
  readonly assessment: CarersAssessment;
};

/** The request is withdrawn. */
export type CarersAssessmentWithdrawn = {
  readonly __typename?: 'CarersAssessmentWithdrawn';
  /** Its id. */
  readonly assessmentId: Scalars['ID']['output'];
};

/** The application to close. */
export type CloseCommunityApplicationInput = {
  /** The application's id. */
  readonly applicationId: Scalars['ID']['input'];
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The result of closing an application. */
export type CloseCommunityApplicationResult = ApplicationKept | ApplicationRefused | RequestRepeated;

/** A carer's application for a passport of a community scheme. */
export type CommunityApplication = {
  readonly __typename?: 'CommunityApplication';
  /** The carer's answers about themselves. The hub stores them until the decision; null from then on. */
  readonly answers?: Maybe<ApplicantAnswers>;
  /** The day that the carer applied. */
  readonly appliedOn: Scalars['Date']['output'];
  /** The day that it was decided or withdrawn; null while it waits. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** The scheme's groups and newsletters that the carer wants to hear from. */
  readonly connectTo: ReadonlyArray<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The passport issued for it. */
  readonly passport?: Maybe<CommunityPassport>;
  /** The reason for the refusal; null if it was not refused. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The way by which the carer reached the scheme. */
  readonly route: SignUpRoute;
  /** The scheme. */
  readonly scheme: CommunityScheme;
  /** Its state. */
  readonly state: ApplicationState;
};

/** One page of applications. */
export type CommunityApplicationConnection = {
  readonly __typename?: 'CommunityApplicationConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<CommunityApplicationEdge>;
  /** The position of the page in its list. */
  readonly pageInfo: PageInfo;
};

/** The application is decided, and the carer can read it. */
export type CommunityApplicationDecided = {
  readonly __typename?: 'CommunityApplicationDecided';
  /** The application after the change. */
  readonly application: CommunityApplication;
};

/** One entry of a page of applications. */
export type CommunityApplicationEdge = {
  readonly __typename?: 'CommunityApplicationEdge';
  /** The position of the entry in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The application. */
  readonly node: CommunityApplication;
};

/** The scheme has received the application. */
export type CommunityApplicationMade = {
  readonly __typename?: 'CommunityApplicationMade';
  /** The application. */
  readonly application: CommunityApplication;
};

/** The application is withdrawn. */
export type CommunityApplicationWithdrawn = {
  readonly __typename?: 'CommunityApplicationWithdrawn';
  /** The application after the change. */
  readonly application: CommunityApplication;
};

/** The kind of a community scheme. */
export type CommunityKind =
  /** A card that recognises carers, usually with discounts. */
  | 'CARERS_CARD'
  /** A register of carers that gives access to certain services. */
  | 'CARERS_REGISTER'
  /** A card that brings help in an emergency of the carer. */
  | 'EMERGENCY_CARD'
  /** A card that carers made for themselves, so that they need not say aloud that they are carers. */
  | 'SELF_MADE_CARD'
  /** A service that finds, supports and speaks for carers. It does not call itself a passport and issues none. */
  | 'SUPPORT_SERVICE';

/** An offer of the setting: Community. */
export type CommunityOffer = Offer & {
  readonly __typename?: 'CommunityOffer';
  /** The day that the scheme's staff last checked that it is still true. */
  readonly assuredOn: Scalars['Date']['output'];
  /** The business that gives it; null if it comes from no business. */
  readonly business?: Maybe<Business>;
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
  readonly scheme: CommunityScheme;
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
export type CommunityOfferAssured = {
  readonly __typename?: 'CommunityOfferAssured';
  /** The offer as it is now. */
  readonly offer: CommunityOffer;
};

/** One page of offers of the setting: Community. */
export type CommunityOfferConnection = {
  readonly __typename?: 'CommunityOfferConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<CommunityOfferEdge>;
  /** The position of the page in its list. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of offers. */
export type CommunityOfferEdge = {
  readonly __typename?: 'CommunityOfferEdge';
  /** The position of the entry in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The offer. */
  readonly node: CommunityOffer;
};

/** An offer was ended. */
export type CommunityOfferEnded = {
  readonly __typename?: 'CommunityOfferEnded';
  /** The offer as it is now. */
  readonly offer: CommunityOffer;
};

/** The offer to end, or to confirm as checked. */
export type CommunityOfferInput = {
  /** Any text. Send the same text with a repeated request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The offer's id. */
  readonly offerId: Scalars['ID']['input'];
};

/** An offer was published. */
export type CommunityOfferPublished = {
  readonly __typename?: 'CommunityOfferPublished';
  /** The new offer. */
  readonly offer: CommunityOffer;
};

/** A passport of the setting: Community. Its holder sees it, and so do the staff of the organisation that issued it. */
export type CommunityPassport = Passport & {
  readonly __typename?: 'CommunityPassport';
  /** The scheme's groups and newsletters that its holder wants to hear from. */
  readonly connectedTo: ReadonlyArray<Scalars['String']['output']>;
  /** The holder's plan for an emergency; null if there is none. Only the PIN on the card opens its content. */
  readonly emergencyPlan?: Maybe<EmergencyPlan>;
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
  /** 1 for the first card, and one more with each renewal or replacement. */
  readonly issueNumber: Scalars['Int']['output'];
  /** The day that it was issued. */
  readonly issuedOn: Scalars['Date']['output'];
  /** The number that is printed on it. */
  readonly number: Scalars['String']['output'];
  /** The organisation that issued it, by the code that its sector uses. */
  readonly organisation: Scalars['ID']['output'];
  /** The registers of carers of GP practices and councils that list its holder, as they reported it to the scheme. */
  readonly registerEntries: ReadonlyArray<RegisterEntry>;
  /** The day from which it can be renewed and the scheme sends its form; null where it is not renewed by a form. */
  readonly renewableFrom?: Maybe<Scalars['Date']['output']>;
  /** The way by which its holder reached the scheme; null if it was not recorded. */
  readonly route?: Maybe<SignUpRoute>;
  /** The rules of its issue or last renewal; the scheme's current rules may be others. */
  readonly rules: SchemeRules;
  /** The scheme that issued it. */
  readonly scheme: CommunityScheme;
  /** Its status today. */
  readonly status: PassportStatus;
  /** The reason of its status, in words for its holder. */
  readonly statusReason: Scalars['String']['output'];
  /** Its first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** Its last day; null where it is bound to no date. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** The reason that a passport ends before its last day. */
export type CommunityPassportEnd =
  /** Caring has ended; the scheme's period of grace begins. */
  | 'ENDED'
  /** The card is lost. */
  | 'LOST'
  /** The scheme takes it back, or the person cared for withdrew consent. */
  | 'WITHDRAWN'
  /** It was misused. */
  | 'WITHHELD';

/** A passport was ended. */
export type CommunityPassportEnded = {
  readonly __typename?: 'CommunityPassportEnded';
  /** The passport as it is now. */
  readonly passport: CommunityPassport;
};

/** A passport was issued. */
export type CommunityPassportIssued = {
  readonly __typename?: 'CommunityPassportIssued';
  /** The new passport. */
  readonly passport: CommunityPassport;
};

/** A passport was renewed. */
export type CommunityPassportRenewed = {
  readonly __typename?: 'CommunityPassportRenewed';
  /** The passport as it is now. */
  readonly passport: CommunityPassport;
};

/** A lost card was replaced. */
export type CommunityPassportReplaced = {
  readonly __typename?: 'CommunityPassportReplaced';
  /** The passport behind the new card. */
  readonly passport: CommunityPassport;
};

/** A scheme of the setting: Community. */
export type CommunityScheme = Scheme & {
  readonly __typename?: 'CommunityScheme';
  /** One page of the applications that wait for a decision, the oldest first. */
  readonly applications: CommunityApplicationConnection;
  /** The number of applications that wait for an answer; null for viewers who do not run the scheme. */
  readonly applicationsWaiting?: Maybe<Scalars['Int']['output']>;
  /** The areas where it runs; empty where it is not bound to a place. */
  readonly areas: ReadonlyArray<Area>;
  /** One page of the assessments that carers requested and that are not made yet, the oldest first. */
  readonly assessmentsToMake: CarersAssessmentConnection;
  /** Its branding on paper, and its contact details. */
  readonly branding: SchemeBranding;
  /** One page of the businesses that give offers to its holders. */
  readonly businesses: BusinessConnection;
  /** The maximum number of people who step in when the carer cannot; null if the card is not an emergency card. */
  readonly emergencyNominees?: Maybe<Scalars['Int']['output']>;
  /** The number of its passports with their last day in the next calendar month; null for viewers who do not run the scheme. */
  readonly expiringNextMonth?: Maybe<Scalars['Int']['output']>;
  /** Its funders, if they are known. */
  readonly fundedBy: ReadonlyArray<Scalars['String']['output']>;
  /** How a carer joins. */
  readonly howToJoin: Scalars['String']['output'];
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
  /** Its kind: a card, an emergency card, a register or a service. */
  readonly kind: CommunityKind;
  /** The name that its users give it: Carers Card, Carer Passport, Carers Register. */
  readonly localName: Scalars['String']['output'];
  /** Its full name. */
  readonly name: Scalars['String']['output'];
  /** One page of the scheme's offers. */
  readonly offers: CommunityOfferConnection;
  /** The items on the card; empty if there is no card or it shows nothing. */
  readonly onCard: ReadonlyArray<OnCard>;
  /** The organisation that runs it. */
  readonly organisation: Scalars['String']['output'];
  /** Its rules: who can have its passports, how long they are valid, how they are renewed, replaced and ended. */
  readonly rules: SchemeRules;
  /** The setting that it belongs to. */
  readonly sector: Sector;
  /** The services, groups and newsletters that the scheme connects a new carer with. */
  readonly signUpLeadsTo: ReadonlyArray<Scalars['String']['output']>;
  /** The number of its offers that were not checked for a year; null for viewers who do not run the scheme. */
  readonly staleOfferCount?: Maybe<Scalars['Int']['output']>;
  /** One page of its offers that were not checked for a year, the longest ago first: the scheme's staff should check them. */
  readonly staleOffers: CommunityOfferConnection;
  /** One page of its businesses that wait for a sticker, in id order. */
  readonly stickersToPrint: BusinessConnection;
  /** A description in a few sentences. */
  readonly summary: Scalars['String']['output'];
  /** A web page with more. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A scheme of the setting: Community. */
export type CommunitySchemeApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A scheme of the setting: Community. */
export type CommunitySchemeAssessmentsToMakeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A scheme of the setting: Community. */
export type CommunitySchemeBusinessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A scheme of the setting: Community. */
export type CommunitySchemeOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A scheme of the setting: Community. */
export type CommunitySchemeStaleOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A scheme of the setting: Community. */
export type CommunitySchemeStickersToPrintArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The branding is set; everything printed from now on uses it. */
export type CommunitySchemeBrandingSet = {
  readonly __typename?: 'CommunitySchemeBrandingSet';
  /** The scheme as it is now. */
  readonly scheme: CommunityScheme;
};

/** The rules are set; they hold for passports from today. */
export type CommunitySchemeRulesSet = {
  readonly __typename?: 'CommunitySchemeRulesSet';
  /** The scheme as it is now. */
  readonly scheme: CommunityScheme;
};

/** The scheme has no such group or newsletter, or the carer is not an adult: schemes write to no one under 18. */
export type ConnectionRefused = UserError & {
  readonly __typename?: 'ConnectionRefused';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The decision of a scheme. */
export type DecideCommunityApplicationInput = {
  /** The application's id. */
  readonly applicationId: Scalars['ID']['input'];
  /** The decision. */
  readonly decision: ApplicationDecision;
  /** Whether the staff have seen evidence of caring, if the scheme's rules ask for it. */
  readonly evidenceSeen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** For a refusal: the reason, in words for the carer. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The result of a decision. */
export type DecideCommunityApplicationResult = ApplicationNotWaiting | CarerNotEligible | CommunityApplicationDecided | RefusalReasonMissing | RequestRepeated;

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

/** A plan for an emergency, as its carer sees it. */
export type EmergencyPlan = {
  readonly __typename?: 'EmergencyPlan';
  /** The time when it was made. */
  readonly madeAt: Scalars['DateTime']['output'];
  /** The number of people named. All of them agreed. */
  readonly nominees: Scalars['Int']['output'];
  /** The times that staff opened it, the latest first; at most 100. */
  readonly openings: ReadonlyArray<PlanOpening>;
};

/** The PIN opens no plan, or there were too many tries. */
export type EmergencyPlanClosed = UserError & {
  readonly __typename?: 'EmergencyPlanClosed';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** An opened plan. */
export type EmergencyPlanOpened = {
  readonly __typename?: 'EmergencyPlanOpened';
  /** The people to call, in this order. All of them agreed. */
  readonly nominees: ReadonlyArray<Nominee>;
  /** The information and instructions for them and others. */
  readonly plan: Scalars['String']['output'];
};

/** A value of the plan cannot be used. */
export type EmergencyPlanRefused = UserError & {
  readonly __typename?: 'EmergencyPlanRefused';
  /** The field of the input that has the problem. */
  readonly field: Scalars['String']['output'];
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The plan is stored. */
export type EmergencyPlanSet = {
  readonly __typename?: 'EmergencyPlanSet';
  /** The PIN for the card. The hub shows it only once and makes a new one with each change of the plan. */
  readonly pin: Scalars['String']['output'];
  /** The plan. */
  readonly plan: EmergencyPlan;
};

/** The result of ending an offer. */
export type EndCommunityOfferResult = CommunityOfferEnded | OfferNotYours | RequestRepeated;

/** The passport to end, and the reason. */
export type EndCommunityPassportInput = {
  /** Any text. Send the same text with a repeated request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
  /** The reason: LOST, WITHDRAWN, WITHHELD or ENDED (caring has ended). */
  readonly reason: CommunityPassportEnd;
};

/** The result of ending a passport. */
export type EndCommunityPassportResult = CommunityPassportEnded | NotInRules | PassportEndedAlready | PassportNotYours | RequestRepeated;

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

/** Hours of unpaid care in a week, in the bands of Census 2021. */
export type HoursOfCare =
  /** From 10 to 19 hours. */
  | 'FROM_10_TO_19'
  /** From 20 to 34 hours. */
  | 'FROM_20_TO_34'
  /** From 35 to 49 hours. */
  | 'FROM_35_TO_49'
  /** 50 hours or more. */
  | 'FROM_50'
  /** Nine hours or less. */
  | 'UP_TO_9';

/** Identity did not make the introduction, or it is for another setting or scheme, was used before, or is too old. */
export type IntroductionRefused = UserError & {
  readonly __typename?: 'IntroductionRefused';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The carer to issue a passport to, and its scheme. */
export type IssueCommunityPassportInput = {
  /** The day that the carer applied, if it is known. */
  readonly appliedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The facts that the scheme's rules ask of its holders; they are checked and stored nowhere. */
  readonly holder?: InputMaybe<HolderInput>;
  /** The hours of care that the carer gives in a week, if they say so. The hub uses it for statistics only. */
  readonly hoursOfCare?: InputMaybe<HoursOfCare>;
  /** Any text. Send the same text with a repeated request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The introduction from identity in return for the carer's share code; valid once, for ten minutes. */
  readonly introduction: Scalars['String']['input'];
  /** The way by which the carer reached the scheme, if it is known. */
  readonly route?: InputMaybe<SignUpRoute>;
  /** The scheme's id. */
  readonly schemeId: Scalars['ID']['input'];
  /** The first day; today if left out. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day, where the scheme's own rule does not set it (a stay in hospital, for example). */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** The result of issuing a passport. */
export type IssueCommunityPassportResult = CarerNotEligible | CommunityPassportIssued | IntroductionRefused | RequestRepeated | SchemeNotYours;

/** A business that joins a scheme. */
export type JoinAsBusinessInput = {
  /** Its branches, from 1 to 50. */
  readonly branches: ReadonlyArray<BranchInput>;
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Its first offer, which all its branches give. */
  readonly offer: BusinessOfferInput;
  /** The recruiter's code. */
  readonly recruitmentCode: Scalars['String']['input'];
  /** Whether it wants a sticker for its window. */
  readonly wantsSticker: Scalars['Boolean']['input'];
};

/** The result of joining. */
export type JoinAsBusinessResult = BusinessJoined | BusinessRefused | RecruitmentCodeRefused | RequestRepeated;

/** The redemptions of a business's offers in one month. The hub does not know which carers redeemed them. */
export type MonthOfFootfall = {
  readonly __typename?: 'MonthOfFootfall';
  /** The first day of the month. */
  readonly from: Scalars['Date']['output'];
  /** The number of redemptions. */
  readonly redemptions: Scalars['Int']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Applies for a passport of a scheme. If the scheme's rules exclude the carer, it refuses at once. */
  readonly applyForCommunityPassport: ApplyForCommunityPassportResult;
  /** Records that the scheme's staff checked today that an offer is still true. */
  readonly assureCommunityOffer: AssureCommunityOfferResult;
  /** Closes a counted application: a card was issued for it, or it was refused or withdrawn. */
  readonly closeCommunityApplication: CloseCommunityApplicationResult;
  /** Issues the passport of an application, or refuses it with a reason that the carer can read. */
  readonly decideCommunityApplication: DecideCommunityApplicationResult;
  /** Ends an offer: from today it is hidden. */
  readonly endCommunityOffer: EndCommunityOfferResult;
  /** Ends a passport before its last day. */
  readonly endCommunityPassport: EndCommunityPassportResult;
  /** Issues a passport to a carer with an introduction from identity. */
  readonly issueCommunityPassport: IssueCommunityPassportResult;
  /** Joins a scheme as a business by a recruiter's code, with its branches and its first offer. */
  readonly joinAsBusiness: JoinAsBusinessResult;
  /** Opens the plan of an emergency card by the PIN on the card. The carer can see that it was opened. */
  readonly openEmergencyPlan: OpenEmergencyPlanResult;
  /** Orders a sticker for the window of a business. */
  readonly orderWindowSticker: OrderWindowStickerResult;
  /** Publishes an offer of one of the viewer's schemes. */
  readonly publishCommunityOffer: PublishCommunityOfferResult;
  /** Counts an application that the scheme received. The name of the applicant stays in the scheme's own papers. */
  readonly receiveCommunityApplication: ReceiveCommunityApplicationResult;
  /** Records that the service made an assessment today and agreed this support; none if the carer needed none. */
  readonly recordCarersAssessment: RecordCarersAssessmentResult;
  /**
   * Counts redemptions of an offer at a branch of a business. A manager of the business signs in, or a person uses its
   * till code. The hub does not learn which carer redeemed the offer.
   */
  readonly recordRedemption: RecordRedemptionResult;
  /** Records that a practice or council reported that the holder of a passport is on its register of carers. */
  readonly recordRegisterEntry: RecordRegisterEntryResult;
  /** Records that the scheme printed the sticker of a business. */
  readonly recordStickerPrinted: RecordStickerPrintedResult;
  /**
   * Makes a code that a recruiter gives to one business to join a scheme. The hub shows it once, and it is valid for 90
   * days.
   */
  readonly recruitBusiness: RecruitBusinessResult;
  /** Renews a passport by the scheme's current rules. */
  readonly renewCommunityPassport: RenewCommunityPassportResult;
  /** Gives a new card, with a number of its own, for one that was lost. */
  readonly replaceCommunityPassport: ReplaceCommunityPassportResult;
  /** Requests an assessment of the carer's needs from a carers service or register. */
  readonly requestCarersAssessment: RequestCarersAssessmentResult;
  /** Sets up the branding on paper and the contact details of one of the viewer's schemes. */
  readonly setCommunitySchemeBranding: SetCommunitySchemeBrandingResult;
  /** Sets up the rules of one of the viewer's schemes. Passports that were issued before stay under theirs until they are renewed. */
  readonly setCommunitySchemeRules: SetCommunitySchemeRulesResult;
  /** Creates or replaces the carer's plan for an emergency. The hub shows the PIN once and does not store it. */
  readonly setEmergencyPlan: SetEmergencyPlanResult;
  /** Withdraws a carer's request for an assessment. */
  readonly withdrawCarersAssessment: WithdrawCarersAssessmentResult;
  /** Withdraws a carer's application that is not decided yet. */
  readonly withdrawCommunityApplication: WithdrawCommunityApplicationResult;
};


export type MutationApplyForCommunityPassportArgs = {
  input: ApplyForCommunityPassportInput;
};


export type MutationAssureCommunityOfferArgs = {
  input: CommunityOfferInput;
};


export type MutationCloseCommunityApplicationArgs = {
  input: CloseCommunityApplicationInput;
};


export type MutationDecideCommunityApplicationArgs = {
  input: DecideCommunityApplicationInput;
};


export type MutationEndCommunityOfferArgs = {
  input: CommunityOfferInput;
};


export type MutationEndCommunityPassportArgs = {
  input: EndCommunityPassportInput;
};


export type MutationIssueCommunityPassportArgs = {
  input: IssueCommunityPassportInput;
};


export type MutationJoinAsBusinessArgs = {
  input: JoinAsBusinessInput;
};


export type MutationOpenEmergencyPlanArgs = {
  input: OpenEmergencyPlanInput;
};


export type MutationOrderWindowStickerArgs = {
  input: OrderWindowStickerInput;
};


export type MutationPublishCommunityOfferArgs = {
  input: PublishCommunityOfferInput;
};


export type MutationReceiveCommunityApplicationArgs = {
  input: ReceiveCommunityApplicationInput;
};


export type MutationRecordCarersAssessmentArgs = {
  input: RecordCarersAssessmentInput;
};


export type MutationRecordRedemptionArgs = {
  input: RecordRedemptionInput;
};


export type MutationRecordRegisterEntryArgs = {
  input: RecordRegisterEntryInput;
};


export type MutationRecordStickerPrintedArgs = {
  input: RecordStickerPrintedInput;
};


export type MutationRecruitBusinessArgs = {
  input: RecruitBusinessInput;
};


export type MutationRenewCommunityPassportArgs = {
  input: RenewPassportInput;
};


export type MutationReplaceCommunityPassportArgs = {
  input: ReplacePassportInput;
};


export type MutationRequestCarersAssessmentArgs = {
  input: RequestCarersAssessmentInput;
};


export type MutationSetCommunitySchemeBrandingArgs = {
  input: SetSchemeBrandingInput;
};


export type MutationSetCommunitySchemeRulesArgs = {
  input: SetSchemeRulesInput;
};


export type MutationSetEmergencyPlanArgs = {
  input: SetEmergencyPlanInput;
};


export type MutationWithdrawCarersAssessmentArgs = {
  input: WithdrawApplicationInput;
};


export type MutationWithdrawCommunityApplicationArgs = {
  input: WithdrawApplicationInput;
};

/** The business belongs to another scheme, or it waits for no sticker. */
export type NoStickerOrdered = UserError & {
  readonly __typename?: 'NoStickerOrdered';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** A person who agreed to step in. */
export type Nominee = {
  readonly __typename?: 'Nominee';
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The telephone number in international form. */
  readonly phone: Scalars['String']['output'];
};

/** A person who steps in. */
export type NomineeInput = {
  /** Whether they agreed to be named. A plan names no one who did not agree. */
  readonly agreed: Scalars['Boolean']['input'];
  /** The name. */
  readonly name: Scalars['String']['input'];
  /** The telephone number. */
  readonly phone: Scalars['String']['input'];
};

/** The scheme's rules do not allow this, or not yet. */
export type NotInRules = UserError & {
  readonly __typename?: 'NotInRules';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
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

/** An item on a card. */
export type OnCard =
  /** Its first and last day. */
  | 'DATES'
  /** The telephone number to ring in an emergency. */
  | 'EMERGENCY_PHONE'
  /** The issue number of the card. */
  | 'ISSUE_NUMBER'
  /** Its number. */
  | 'NUMBER'
  /** A photo of its holder. */
  | 'PHOTO'
  /** The number that opens the emergency plan for a caller. */
  | 'PIN';

/** The PIN and the reason to open a plan. */
export type OpenEmergencyPlanInput = {
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The PIN on the card. */
  readonly pin: Scalars['String']['input'];
  /** The reason for opening it, in a few words that the carer will read. */
  readonly reason: Scalars['String']['input'];
  /** The scheme of the card. An organisation with one scheme of emergency cards may omit it for that scheme. */
  readonly schemeId?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of opening a plan. */
export type OpenEmergencyPlanResult = EmergencyPlanClosed | EmergencyPlanOpened | RequestRepeated;

/** Opening hours of a branch, in the form of Open Referral's schedules. */
export type OpeningHours = {
  readonly __typename?: 'OpeningHours';
  /** Days of the week: MO,TU,WE,TH,FR,SA,SU. */
  readonly byday: Scalars['String']['output'];
  /** The closing time, as 17:30. */
  readonly closesAt: Scalars['String']['output'];
  /** The opening time, as 09:00. */
  readonly opensAt: Scalars['String']['output'];
};

/** Opening hours of a branch, in the form of Open Referral's schedules. */
export type OpeningHoursInput = {
  /** Days of the week: MO,TU,WE,TH,FR,SA,SU. */
  readonly byday: Scalars['String']['input'];
  /** The closing time, as 17:30; later than the opening time. */
  readonly closesAt: Scalars['String']['input'];
  /** The opening time, as 09:00. */
  readonly opensAt: Scalars['String']['input'];
};

/** The business that orders a sticker. */
export type OrderWindowStickerInput = {
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The till code. */
  readonly tillCode: Scalars['String']['input'];
};

/** The result of an order for a sticker. */
export type OrderWindowStickerResult = RequestRepeated | TillCodeRefused | WindowStickerOrdered;

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

/** One opening of an emergency plan. */
export type PlanOpening = {
  readonly __typename?: 'PlanOpening';
  /** The time. */
  readonly at: Scalars['DateTime']['output'];
  /** The organisation that opened it, by the code that its sector uses. */
  readonly organisation: Scalars['ID']['output'];
  /** The reason, in the words of its staff. */
  readonly reason: Scalars['String']['output'];
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
export type PublishCommunityOfferInput = {
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
export type PublishCommunityOfferResult = CommunityOfferPublished | OfferRefused | RequestRepeated | SchemeNotYours;

export type Query = {
  readonly __typename?: 'Query';
  /** Returns a business that gives offers to carers, by its id. */
  readonly business?: Maybe<Business>;
  /** A scheme of the setting Community, by its id. */
  readonly communityScheme?: Maybe<CommunityScheme>;
  /**
   * The number of redemptions of a business's offers in each of the last twelve months. Null if no business has this till
   * code.
   */
  readonly ownFootfall?: Maybe<ReadonlyArray<MonthOfFootfall>>;
};


export type QueryBusinessArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommunitySchemeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOwnFootfallArgs = {
  tillCode: Scalars['String']['input'];
};

/** An application to count. */
export type ReceiveCommunityApplicationInput = {
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The day that it arrived; today by default. */
  readonly receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The way by which the carer reached the scheme, if it is known. */
  readonly route?: InputMaybe<SignUpRoute>;
  /** The scheme's id. */
  readonly schemeId: Scalars['ID']['input'];
};

/** The result of counting an application. */
export type ReceiveCommunityApplicationResult = ApplicationKept | ApplicationRefused | RequestRepeated | SchemeNotYours;

/** An assessment that was made. */
export type RecordCarersAssessmentInput = {
  /** The assessment's id. */
  readonly assessmentId: Scalars['ID']['input'];
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The agreed support. */
  readonly support: ReadonlyArray<AgreedSupport>;
};

/** The result of the record. */
export type RecordCarersAssessmentResult = ApplicationNotWaiting | CarersAssessmentRecorded | RequestRepeated;

/** The offer that was redeemed. */
export type RecordRedemptionInput = {
  /** The id of a branch of the business itself. */
  readonly branchId: Scalars['ID']['input'];
  /** The number of redemptions, from 1 to 500. */
  readonly count?: InputMaybe<Scalars['Int']['input']>;
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of an offer of the business itself. */
  readonly offerId: Scalars['ID']['input'];
  /** The till code, if no manager signs in for the business. */
  readonly tillCode?: InputMaybe<Scalars['String']['input']>;
};

/** The result of counting a redemption. */
export type RecordRedemptionResult = RedemptionRecorded | RedemptionRefused | RequestRepeated;

/** A register that lists the holder of a passport. */
export type RecordRegisterEntryInput = {
  /** The practice's ODS code, or the council's GSS code. */
  readonly code: Scalars['ID']['input'];
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who keeps the register. */
  readonly keeper: RegisterKeeper;
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
};

/** The result of the mutation. */
export type RecordRegisterEntryResult = PassportNotYours | RegisterEntryRecorded | RegisterUnknown | RequestRepeated;

/** The business whose sticker was printed. */
export type RecordStickerPrintedInput = {
  /** The business's id. */
  readonly businessId: Scalars['ID']['input'];
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The result of the mutation. */
export type RecordStickerPrintedResult = NoStickerOrdered | RequestRepeated | StickerPrinted;

/** The scheme that recruits a business, and its recruiter. */
export type RecruitBusinessInput = {
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The role of the recruiter, or the place of recruitment; not a name. */
  readonly recruiter: Scalars['String']['input'];
  /** The scheme's id. */
  readonly schemeId: Scalars['ID']['input'];
};

/** The result of a new recruitment code. */
export type RecruitBusinessResult = RecruitmentCodeMade | RequestRepeated | SchemeNotYours;

/** A code for one business. */
export type RecruitmentCodeMade = {
  readonly __typename?: 'RecruitmentCodeMade';
  /** The code. The hub shows it only once. */
  readonly code: Scalars['String']['output'];
  /** The last day that a business can join by it. */
  readonly validUntil: Scalars['Date']['output'];
};

/** The code is mistyped, was used already, or is too old. */
export type RecruitmentCodeRefused = UserError & {
  readonly __typename?: 'RecruitmentCodeRefused';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The redemption is counted. */
export type RedemptionRecorded = {
  readonly __typename?: 'RedemptionRecorded';
  /** The number of redemptions. */
  readonly count: Scalars['Int']['output'];
  /** The day on which it is counted. */
  readonly on: Scalars['Date']['output'];
};

/** The redemption cannot be counted. */
export type RedemptionRefused = UserError & {
  readonly __typename?: 'RedemptionRefused';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** A refusal needs a reason, and the request gives none. */
export type RefusalReasonMissing = UserError & {
  readonly __typename?: 'RefusalReasonMissing';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** An entry of a carer on a register. */
export type RegisterEntry = {
  readonly __typename?: 'RegisterEntry';
  /** The practice's ODS code, or the council's GSS code. */
  readonly code: Scalars['ID']['output'];
  /** The kind of organisation that keeps it. */
  readonly keeper: RegisterKeeper;
  /** The day that the scheme recorded it. */
  readonly on: Scalars['Date']['output'];
};

/** The entry is recorded. */
export type RegisterEntryRecorded = {
  readonly __typename?: 'RegisterEntryRecorded';
  /** The passport after the change. */
  readonly passport: CommunityPassport;
};

/** The kind of organisation that keeps a register of carers. */
export type RegisterKeeper =
  /** A council. */
  | 'COUNCIL'
  /** A GP practice. */
  | 'GP_PRACTICE';

/** The code is neither that of a GP practice nor that of a council. */
export type RegisterUnknown = UserError & {
  readonly __typename?: 'RegisterUnknown';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The result of renewing a passport. */
export type RenewCommunityPassportResult = CommunityPassportRenewed | NotInRules | PassportEndedAlready | PassportNotYours | RequestRepeated;

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
export type ReplaceCommunityPassportResult = CommunityPassportReplaced | NotInRules | PassportEndedAlready | PassportNotYours | RequestRepeated;

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

/** The service that receives the request. */
export type RequestCarersAssessmentInput = {
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of a carers service or register. */
  readonly schemeId: Scalars['ID']['input'];
};

/** The result of a request. */
export type RequestCarersAssessmentResult = AlreadyApplied | CarersAssessmentRequested | RequestRepeated | SchemeUnknown;

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

/** The scheme does not exist, or it issues nothing. */
export type SchemeUnknown = UserError & {
  readonly __typename?: 'SchemeUnknown';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
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
export type SetCommunitySchemeBrandingResult = BrandingRefused | CommunitySchemeBrandingSet | RequestRepeated | SchemeNotYours;

/** The result of setting up a scheme's rules. */
export type SetCommunitySchemeRulesResult = CommunitySchemeRulesSet | RequestRepeated | RulesOutdated | RulesRefused | SchemeNotYours;

/** A carer's plan for an emergency. */
export type SetEmergencyPlanInput = {
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The people to call, in this order. */
  readonly nominees: ReadonlyArray<NomineeInput>;
  /** The passport's id. It must be an emergency card. */
  readonly passportId: Scalars['ID']['input'];
  /** The information and instructions for them and others. */
  readonly plan: Scalars['String']['input'];
};

/** The result of setting a plan. */
export type SetEmergencyPlanResult = EmergencyPlanRefused | EmergencyPlanSet | PassportNotYours | RequestRepeated;

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

/** The way by which a carer reached a community scheme. */
export type SignUpRoute =
  /** A carers' centre signed them up. */
  | 'CARERS_CENTRE'
  /** They signed up at an event. */
  | 'EVENT'
  /** Their GP's surgery sent them. */
  | 'GP_REFERRAL'
  /** They filled in the form at a library. */
  | 'LIBRARY'
  /** They filled in the form on the scheme's website. */
  | 'ONLINE';

/** The sticker is printed. */
export type StickerPrinted = {
  readonly __typename?: 'StickerPrinted';
  /** The business. */
  readonly business: Business;
};

/** No business has this till code. */
export type TillCodeRefused = UserError & {
  readonly __typename?: 'TillCodeRefused';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The passport cannot be transferred: it is not valid today, or the other organisation does not recognise its scheme. */
export type TransferRefused = UserError & {
  readonly __typename?: 'TransferRefused';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
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

/** A sticker for a shop's window, which shows carers that the shop takes part. */
export type WindowSticker = {
  readonly __typename?: 'WindowSticker';
  /** The day that it was ordered. */
  readonly orderedOn: Scalars['Date']['output'];
  /** The day that it was printed; null while it waits. */
  readonly printedOn?: Maybe<Scalars['Date']['output']>;
};

/** The sticker is ordered. */
export type WindowStickerOrdered = {
  readonly __typename?: 'WindowStickerOrdered';
  /** The business. */
  readonly business: Business;
};

/** The application to withdraw. */
export type WithdrawApplicationInput = {
  /** The application's id. */
  readonly applicationId: Scalars['ID']['input'];
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** The result of the withdrawal. */
export type WithdrawCarersAssessmentResult = ApplicationNotWaiting | CarersAssessmentWithdrawn | RequestRepeated;

/** The result of a withdrawal. */
export type WithdrawCommunityApplicationResult = ApplicationNotWaiting | CommunityApplicationWithdrawn | RequestRepeated;



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
  Business: Business;
  Carer: Carer;
  CommunityOffer: CommunityOffer;
  CommunityPassport: CommunityPassport;
  CommunityScheme: CommunityScheme;
  Sector: Sector;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Business:
    ( { __typename: 'Business' }
    & GraphQLRecursivePick<FederationTypes['Business'], {"id":true}> );
  Carer:
    ( { __typename: 'Carer' }
    & GraphQLRecursivePick<FederationTypes['Carer'], {"communityRef":true}> );
  CommunityOffer:
    ( { __typename: 'CommunityOffer' }
    & GraphQLRecursivePick<FederationTypes['CommunityOffer'], {"id":true}> );
  CommunityPassport:
    ( { __typename: 'CommunityPassport' }
    & GraphQLRecursivePick<FederationTypes['CommunityPassport'], {"id":true}> );
  CommunityScheme:
    ( { __typename: 'CommunityScheme' }
    & GraphQLRecursivePick<FederationTypes['CommunityScheme'], {"id":true}> );
  Sector:
    ( { __typename: 'Sector' }
    & GraphQLRecursivePick<FederationTypes['Sector'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ApplyForCommunityPassportResult:
    | ( AlreadyApplied )
    | ( CarerNotEligible )
    | ( Omit<CommunityApplicationMade, 'application'> & { application: _RefType['CommunityApplication'] } )
    | ( ConnectionRefused )
    | ( RequestRepeated )
    | ( SchemeUnknown )
  ;
  AssureCommunityOfferResult:
    | ( Omit<CommunityOfferAssured, 'offer'> & { offer: _RefType['CommunityOffer'] } )
    | ( OfferNotYours )
    | ( RequestRepeated )
  ;
  CloseCommunityApplicationResult:
    | ( ApplicationKept )
    | ( ApplicationRefused )
    | ( RequestRepeated )
  ;
  DecideCommunityApplicationResult:
    | ( ApplicationNotWaiting )
    | ( CarerNotEligible )
    | ( Omit<CommunityApplicationDecided, 'application'> & { application: _RefType['CommunityApplication'] } )
    | ( RefusalReasonMissing )
    | ( RequestRepeated )
  ;
  EndCommunityOfferResult:
    | ( Omit<CommunityOfferEnded, 'offer'> & { offer: _RefType['CommunityOffer'] } )
    | ( OfferNotYours )
    | ( RequestRepeated )
  ;
  EndCommunityPassportResult:
    | ( Omit<CommunityPassportEnded, 'passport'> & { passport: _RefType['CommunityPassport'] } )
    | ( NotInRules )
    | ( PassportEndedAlready )
    | ( PassportNotYours )
    | ( RequestRepeated )
  ;
  IssueCommunityPassportResult:
    | ( CarerNotEligible )
    | ( Omit<CommunityPassportIssued, 'passport'> & { passport: _RefType['CommunityPassport'] } )
    | ( IntroductionRefused )
    | ( RequestRepeated )
    | ( SchemeNotYours )
  ;
  JoinAsBusinessResult:
    | ( Omit<BusinessJoined, 'business'> & { business: _RefType['Business'] } )
    | ( BusinessRefused )
    | ( RecruitmentCodeRefused )
    | ( RequestRepeated )
  ;
  OpenEmergencyPlanResult:
    | ( EmergencyPlanClosed )
    | ( EmergencyPlanOpened )
    | ( RequestRepeated )
  ;
  OrderWindowStickerResult:
    | ( RequestRepeated )
    | ( TillCodeRefused )
    | ( Omit<WindowStickerOrdered, 'business'> & { business: _RefType['Business'] } )
  ;
  PublishCommunityOfferResult:
    | ( Omit<CommunityOfferPublished, 'offer'> & { offer: _RefType['CommunityOffer'] } )
    | ( OfferRefused )
    | ( RequestRepeated )
    | ( SchemeNotYours )
  ;
  ReceiveCommunityApplicationResult:
    | ( ApplicationKept )
    | ( ApplicationRefused )
    | ( RequestRepeated )
    | ( SchemeNotYours )
  ;
  RecordCarersAssessmentResult:
    | ( ApplicationNotWaiting )
    | ( Omit<CarersAssessmentRecorded, 'assessment'> & { assessment: _RefType['CarersAssessment'] } )
    | ( RequestRepeated )
  ;
  RecordRedemptionResult:
    | ( RedemptionRecorded )
    | ( RedemptionRefused )
    | ( RequestRepeated )
  ;
  RecordRegisterEntryResult:
    | ( PassportNotYours )
    | ( Omit<RegisterEntryRecorded, 'passport'> & { passport: _RefType['CommunityPassport'] } )
    | ( RegisterUnknown )
    | ( RequestRepeated )
  ;
  RecordStickerPrintedResult:
    | ( NoStickerOrdered )
    | ( RequestRepeated )
    | ( Omit<StickerPrinted, 'business'> & { business: _RefType['Business'] } )
  ;
  RecruitBusinessResult:
    | ( RecruitmentCodeMade )
    | ( RequestRepeated )
    | ( SchemeNotYours )
  ;
  RenewCommunityPassportResult:
    | ( Omit<CommunityPassportRenewed, 'passport'> & { passport: _RefType['CommunityPassport'] } )
    | ( NotInRules )
    | ( PassportEndedAlready )
    | ( PassportNotYours )
    | ( RequestRepeated )
  ;
  ReplaceCommunityPassportResult:
    | ( Omit<CommunityPassportReplaced, 'passport'> & { passport: _RefType['CommunityPassport'] } )
    | ( NotInRules )
    | ( PassportEndedAlready )
    | ( PassportNotYours )
    | ( RequestRepeated )
  ;
  RequestCarersAssessmentResult:
    | ( AlreadyApplied )
    | ( Omit<CarersAssessmentRequested, 'assessment'> & { assessment: _RefType['CarersAssessment'] } )
    | ( RequestRepeated )
    | ( SchemeUnknown )
  ;
  SetCommunitySchemeBrandingResult:
    | ( BrandingRefused )
    | ( Omit<CommunitySchemeBrandingSet, 'scheme'> & { scheme: _RefType['CommunityScheme'] } )
    | ( RequestRepeated )
    | ( SchemeNotYours )
  ;
  SetCommunitySchemeRulesResult:
    | ( Omit<CommunitySchemeRulesSet, 'scheme'> & { scheme: _RefType['CommunityScheme'] } )
    | ( RequestRepeated )
    | ( RulesOutdated )
    | ( RulesRefused )
    | ( SchemeNotYours )
  ;
  SetEmergencyPlanResult:
    | ( EmergencyPlanRefused )
    | ( Omit<EmergencyPlanSet, 'plan'> & { plan: _RefType['EmergencyPlan'] } )
    | ( PassportNotYours )
    | ( RequestRepeated )
  ;
  WithdrawCarersAssessmentResult:
    | ( ApplicationNotWaiting )
    | ( CarersAssessmentWithdrawn )
    | ( RequestRepeated )
  ;
  WithdrawCommunityApplicationResult:
    | ( ApplicationNotWaiting )
    | ( Omit<CommunityApplicationWithdrawn, 'application'> & { application: _RefType['CommunityApplication'] } )
    | ( RequestRepeated )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Offer: ( OfferRecord );
  Passport: ( CommunityPassportRecord );
  Scheme: ( SchemeRecord );
  UserError:
    | ( AlreadyApplied )
    | ( ApplicationNotWaiting )
    | ( ApplicationRefused )
    | ( BrandingRefused )
    | ( BusinessRefused )
    | ( CarerNotEligible )
    | ( ConnectionRefused )
    | ( EmergencyPlanClosed )
    | ( EmergencyPlanRefused )
    | ( IntroductionRefused )
    | ( NoStickerOrdered )
    | ( NotInRules )
    | ( OfferNotYours )
    | ( OfferRefused )
    | ( PassportEndedAlready )
    | ( PassportNotYours )
    | ( RecruitmentCodeRefused )
    | ( RedemptionRefused )
    | ( RefusalReasonMissing )
    | ( RegisterUnknown )
    | ( RequestRepeated )
    | ( RulesOutdated )
    | ( RulesRefused )
    | ( SchemeNotRecognisable )
    | ( SchemeNotYours )
    | ( SchemeUnknown )
    | ( TillCodeRefused )
    | ( TransferRefused )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgreedSupport: AgreedSupport;
  AlreadyApplied: ResolverTypeWrapper<AlreadyApplied>;
  ApplicantAnswers: ResolverTypeWrapper<ApplicantAnswers>;
  ApplicationDecision: ApplicationDecision;
  ApplicationKept: ResolverTypeWrapper<ApplicationKept>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ApplicationNotWaiting: ResolverTypeWrapper<ApplicationNotWaiting>;
  ApplicationRefused: ResolverTypeWrapper<ApplicationRefused>;
  ApplicationState: ApplicationState;
  ApplyForCommunityPassportInput: ApplyForCommunityPassportInput;
  ApplyForCommunityPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForCommunityPassportResult']>;
  Area: ResolverTypeWrapper<Area>;
  AssureCommunityOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssureCommunityOfferResult']>;
  Branch: ResolverTypeWrapper<BranchRecord>;
  BranchInput: BranchInput;
  BrandingRefused: ResolverTypeWrapper<BrandingRefused>;
  Business: ResolverTypeWrapper<BusinessRecord>;
  BusinessConnection: ResolverTypeWrapper<Omit<BusinessConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BusinessEdge']> }>;
  BusinessEdge: ResolverTypeWrapper<Omit<BusinessEdge, 'node'> & { node: ResolversTypes['Business'] }>;
  BusinessJoined: ResolverTypeWrapper<Omit<BusinessJoined, 'business'> & { business: ResolversTypes['Business'] }>;
  BusinessOfferInput: BusinessOfferInput;
  BusinessRefused: ResolverTypeWrapper<BusinessRefused>;
  Carer: ResolverTypeWrapper<Omit<Carer, 'carersAssessments' | 'communityApplications' | 'communityPassports'> & { carersAssessments?: Maybe<ReadonlyArray<ResolversTypes['CarersAssessment']>>, communityApplications?: Maybe<ReadonlyArray<ResolversTypes['CommunityApplication']>>, communityPassports?: Maybe<ReadonlyArray<ResolversTypes['CommunityPassport']>> }>;
  CarerExclusion: CarerExclusion;
  CarerNotEligible: ResolverTypeWrapper<CarerNotEligible>;
  CarersAssessment: ResolverTypeWrapper<CarersAssessmentRecord>;
  CarersAssessmentConnection: ResolverTypeWrapper<Omit<CarersAssessmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CarersAssessmentEdge']> }>;
  CarersAssessmentEdge: ResolverTypeWrapper<Omit<CarersAssessmentEdge, 'node'> & { node: ResolversTypes['CarersAssessment'] }>;
  CarersAssessmentRecorded: ResolverTypeWrapper<Omit<CarersAssessmentRecorded, 'assessment'> & { assessment: ResolversTypes['CarersAssessment'] }>;
  CarersAssessmentRequested: ResolverTypeWrapper<Omit<CarersAssessmentRequested, 'assessment'> & { assessment: ResolversTypes['CarersAssessment'] }>;
  CarersAssessmentWithdrawn: ResolverTypeWrapper<CarersAssessmentWithdrawn>;
  CloseCommunityApplicationInput: CloseCommunityApplicationInput;
  CloseCommunityApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseCommunityApplicationResult']>;
  CommunityApplication: ResolverTypeWrapper<CardApplicationRecord>;
  CommunityApplicationConnection: ResolverTypeWrapper<Omit<CommunityApplicationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CommunityApplicationEdge']> }>;
  CommunityApplicationDecided: ResolverTypeWrapper<Omit<CommunityApplicationDecided, 'application'> & { application: ResolversTypes['CommunityApplication'] }>;
  CommunityApplicationEdge: ResolverTypeWrapper<Omit<CommunityApplicationEdge, 'node'> & { node: ResolversTypes['CommunityApplication'] }>;
  CommunityApplicationMade: ResolverTypeWrapper<Omit<CommunityApplicationMade, 'application'> & { application: ResolversTypes['CommunityApplication'] }>;
  CommunityApplicationWithdrawn: ResolverTypeWrapper<Omit<CommunityApplicationWithdrawn, 'application'> & { application: ResolversTypes['CommunityApplication'] }>;
  CommunityKind: CommunityKind;
  CommunityOffer: ResolverTypeWrapper<OfferRecord>;
  CommunityOfferAssured: ResolverTypeWrapper<Omit<CommunityOfferAssured, 'offer'> & { offer: ResolversTypes['CommunityOffer'] }>;
  CommunityOfferConnection: ResolverTypeWrapper<Omit<CommunityOfferConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CommunityOfferEdge']> }>;
  CommunityOfferEdge: ResolverTypeWrapper<Omit<CommunityOfferEdge, 'node'> & { node: ResolversTypes['CommunityOffer'] }>;
  CommunityOfferEnded: ResolverTypeWrapper<Omit<CommunityOfferEnded, 'offer'> & { offer: ResolversTypes['CommunityOffer'] }>;
  CommunityOfferInput: CommunityOfferInput;
  CommunityOfferPublished: ResolverTypeWrapper<Omit<CommunityOfferPublished, 'offer'> & { offer: ResolversTypes['CommunityOffer'] }>;
  CommunityPassport: ResolverTypeWrapper<CommunityPassportRecord>;
  CommunityPassportEnd: CommunityPassportEnd;
  CommunityPassportEnded: ResolverTypeWrapper<Omit<CommunityPassportEnded, 'passport'> & { passport: ResolversTypes['CommunityPassport'] }>;
  CommunityPassportIssued: ResolverTypeWrapper<Omit<CommunityPassportIssued, 'passport'> & { passport: ResolversTypes['CommunityPassport'] }>;
  CommunityPassportRenewed: ResolverTypeWrapper<Omit<CommunityPassportRenewed, 'passport'> & { passport: ResolversTypes['CommunityPassport'] }>;
  CommunityPassportReplaced: ResolverTypeWrapper<Omit<CommunityPassportReplaced, 'passport'> & { passport: ResolversTypes['CommunityPassport'] }>;
  CommunityScheme: ResolverTypeWrapper<SchemeRecord>;
  CommunitySchemeBrandingSet: ResolverTypeWrapper<Omit<CommunitySchemeBrandingSet, 'scheme'> & { scheme: ResolversTypes['CommunityScheme'] }>;
  CommunitySchemeRulesSet: ResolverTypeWrapper<Omit<CommunitySchemeRulesSet, 'scheme'> & { scheme: ResolversTypes['CommunityScheme'] }>;
  ConnectionRefused: ResolverTypeWrapper<ConnectionRefused>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideCommunityApplicationInput: DecideCommunityApplicationInput;
  DecideCommunityApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideCommunityApplicationResult']>;
  Eligibility: ResolverTypeWrapper<Eligibility>;
  EligibilityInput: EligibilityInput;
  EmergencyPlan: ResolverTypeWrapper<EmergencyPlanRecord>;
  EmergencyPlanClosed: ResolverTypeWrapper<EmergencyPlanClosed>;
  EmergencyPlanOpened: ResolverTypeWrapper<EmergencyPlanOpened>;
  EmergencyPlanRefused: ResolverTypeWrapper<EmergencyPlanRefused>;
  EmergencyPlanSet: ResolverTypeWrapper<Omit<EmergencyPlanSet, 'plan'> & { plan: ResolversTypes['EmergencyPlan'] }>;
  EndCommunityOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndCommunityOfferResult']>;
  EndCommunityPassportInput: EndCommunityPassportInput;
  EndCommunityPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndCommunityPassportResult']>;
  Endings: ResolverTypeWrapper<Endings>;
  EndingsInput: EndingsInput;
  EvidenceRule: EvidenceRule;
  GssCode: ResolverTypeWrapper<Scalars['GssCode']['output']>;
  HolderInput: HolderInput;
  HoursOfCare: HoursOfCare;
  IntroductionRefused: ResolverTypeWrapper<IntroductionRefused>;
  IssueCommunityPassportInput: IssueCommunityPassportInput;
  IssueCommunityPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueCommunityPassportResult']>;
  JoinAsBusinessInput: JoinAsBusinessInput;
  JoinAsBusinessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinAsBusinessResult']>;
  MonthOfFootfall: ResolverTypeWrapper<MonthOfFootfall>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoStickerOrdered: ResolverTypeWrapper<NoStickerOrdered>;
  Nominee: ResolverTypeWrapper<Nominee>;
  NomineeInput: NomineeInput;
  NotInRules: ResolverTypeWrapper<NotInRules>;
  OdsCode: ResolverTypeWrapper<Scalars['OdsCode']['output']>;
  Offer: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Offer']>;
  OfferCategory: ResolverTypeWrapper<OfferCategory>;
  OfferNotYours: ResolverTypeWrapper<OfferNotYours>;
  OfferRefused: ResolverTypeWrapper<OfferRefused>;
  OfferStrength: OfferStrength;
  OnCard: OnCard;
  OpenEmergencyPlanInput: OpenEmergencyPlanInput;
  OpenEmergencyPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenEmergencyPlanResult']>;
  OpeningHours: ResolverTypeWrapper<OpeningHours>;
  OpeningHoursInput: OpeningHoursInput;
  OrderWindowStickerInput: OrderWindowStickerInput;
  OrderWindowStickerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrderWindowStickerResult']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passport: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Passport']>;
  PassportEndedAlready: ResolverTypeWrapper<PassportEndedAlready>;
  PassportNotYours: ResolverTypeWrapper<PassportNotYours>;
  PassportStatus: PassportStatus;
  PersonalDataField: ResolverTypeWrapper<PersonalDataField>;
  PersonalDataRecord: ResolverTypeWrapper<PersonalDataRecord>;
  Place: ResolverTypeWrapper<PlaceRecord>;
  PlanOpening: ResolverTypeWrapper<PlanOpeningRecord>;
  Point: ResolverTypeWrapper<Point>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PublishCommunityOfferInput: PublishCommunityOfferInput;
  PublishCommunityOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishCommunityOfferResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveCommunityApplicationInput: ReceiveCommunityApplicationInput;
  ReceiveCommunityApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveCommunityApplicationResult']>;
  RecordCarersAssessmentInput: RecordCarersAssessmentInput;
  RecordCarersAssessmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCarersAssessmentResult']>;
  RecordRedemptionInput: RecordRedemptionInput;
  RecordRedemptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRedemptionResult']>;
  RecordRegisterEntryInput: RecordRegisterEntryInput;
  RecordRegisterEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordRegisterEntryResult']>;
  RecordStickerPrintedInput: RecordStickerPrintedInput;
  RecordStickerPrintedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordStickerPrintedResult']>;
  RecruitBusinessInput: RecruitBusinessInput;
  RecruitBusinessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecruitBusinessResult']>;
  RecruitmentCodeMade: ResolverTypeWrapper<RecruitmentCodeMade>;
  RecruitmentCodeRefused: ResolverTypeWrapper<RecruitmentCodeRefused>;
  RedemptionRecorded: ResolverTypeWrapper<RedemptionRecorded>;
  RedemptionRefused: ResolverTypeWrapper<RedemptionRefused>;
  RefusalReasonMissing: ResolverTypeWrapper<RefusalReasonMissing>;
  RegisterEntry: ResolverTypeWrapper<RegisterEntry>;
  RegisterEntryRecorded: ResolverTypeWrapper<Omit<RegisterEntryRecorded, 'passport'> & { passport: ResolversTypes['CommunityPassport'] }>;
  RegisterKeeper: RegisterKeeper;
  RegisterUnknown: ResolverTypeWrapper<RegisterUnknown>;
  RenewCommunityPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenewCommunityPassportResult']>;
  RenewPassportInput: RenewPassportInput;
  Renewal: ResolverTypeWrapper<Renewal>;
  RenewalInput: RenewalInput;
  RenewalWay: RenewalWay;
  ReplaceCommunityPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplaceCommunityPassportResult']>;
  ReplacePassportInput: ReplacePassportInput;
  Replacement: ResolverTypeWrapper<Replacement>;
  ReplacementInput: ReplacementInput;
  RequestCarersAssessmentInput: RequestCarersAssessmentInput;
  RequestCarersAssessmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestCarersAssessmentResult']>;
  RequestRepeated: ResolverTypeWrapper<RequestRepeated>;
  RulesFault: ResolverTypeWrapper<RulesFault>;
  RulesOutdated: ResolverTypeWrapper<RulesOutdated>;
  RulesRefused: ResolverTypeWrapper<RulesRefused>;
  Scheme: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Scheme']>;
  SchemeBranding: ResolverTypeWrapper<SchemeBranding>;
  SchemeNotRecognisable: ResolverTypeWrapper<SchemeNotRecognisable>;
  SchemeNotYours: ResolverTypeWrapper<SchemeNotYours>;
  SchemeRules: ResolverTypeWrapper<SchemeRules>;
  SchemeUnknown: ResolverTypeWrapper<SchemeUnknown>;
  Sector: ResolverTypeWrapper<Sector>;
  SetCommunitySchemeBrandingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCommunitySchemeBrandingResult']>;
  SetCommunitySchemeRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCommunitySchemeRulesResult']>;
  SetEmergencyPlanInput: SetEmergencyPlanInput;
  SetEmergencyPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetEmergencyPlanResult']>;
  SetSchemeBrandingInput: SetSchemeBrandingInput;
  SetSchemeRulesInput: SetSchemeRulesInput;
  SignUpRoute: SignUpRoute;
  StickerPrinted: ResolverTypeWrapper<Omit<StickerPrinted, 'business'> & { business: ResolversTypes['Business'] }>;
  TillCodeRefused: ResolverTypeWrapper<TillCodeRefused>;
  TransferRefused: ResolverTypeWrapper<TransferRefused>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Validity: ResolverTypeWrapper<Validity>;
  ValidityInput: ValidityInput;
  ValidityKind: ValidityKind;
  WindowSticker: ResolverTypeWrapper<WindowSticker>;
  WindowStickerOrdered: ResolverTypeWrapper<Omit<WindowStickerOrdered, 'business'> & { business: ResolversTypes['Business'] }>;
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawCarersAssessmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawCarersAssessmentResult']>;
  WithdrawCommunityApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawCommunityApplicationResult']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlreadyApplied: AlreadyApplied;
  ApplicantAnswers: ApplicantAnswers;
  ApplicationKept: ApplicationKept;
  ID: Scalars['ID']['output'];
  ApplicationNotWaiting: ApplicationNotWaiting;
  ApplicationRefused: ApplicationRefused;
  ApplyForCommunityPassportInput: ApplyForCommunityPassportInput;
  ApplyForCommunityPassportResult: ResolversUnionTypes<ResolversParentTypes>['ApplyForCommunityPassportResult'];
  Area: Area;
  AssureCommunityOfferResult: ResolversUnionTypes<ResolversParentTypes>['AssureCommunityOfferResult'];
  Branch: BranchRecord;
  BranchInput: BranchInput;
  BrandingRefused: BrandingRefused;
  Business: BusinessRecord;
  BusinessConnection: Omit<BusinessConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BusinessEdge']> };
  BusinessEdge: Omit<BusinessEdge, 'node'> & { node: ResolversParentTypes['Business'] };
  BusinessJoined: Omit<BusinessJoined, 'business'> & { business: ResolversParentTypes['Business'] };
  BusinessOfferInput: BusinessOfferInput;
  BusinessRefused: BusinessRefused;
  Carer: Omit<Carer, 'carersAssessments' | 'communityApplications' | 'communityPassports'> & { carersAssessments?: Maybe<ReadonlyArray<ResolversParentTypes['CarersAssessment']>>, communityApplications?: Maybe<ReadonlyArray<ResolversParentTypes['CommunityApplication']>>, communityPassports?: Maybe<ReadonlyArray<ResolversParentTypes['CommunityPassport']>> } | FederationReferenceTypes['Carer'];
  CarerNotEligible: CarerNotEligible;
  CarersAssessment: CarersAssessmentRecord;
  CarersAssessmentConnection: Omit<CarersAssessmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CarersAssessmentEdge']> };
  CarersAssessmentEdge: Omit<CarersAssessmentEdge, 'node'> & { node: ResolversParentTypes['CarersAssessment'] };
  CarersAssessmentRecorded: Omit<CarersAssessmentRecorded, 'assessment'> & { assessment: ResolversParentTypes['CarersAssessment'] };
  CarersAssessmentRequested: Omit<CarersAssessmentRequested, 'assessment'> & { assessment: ResolversParentTypes['CarersAssessment'] };
  CarersAssessmentWithdrawn: CarersAssessmentWithdrawn;
  CloseCommunityApplicationInput: CloseCommunityApplicationInput;
  CloseCommunityApplicationResult: ResolversUnionTypes<ResolversParentTypes>['CloseCommunityApplicationResult'];
  CommunityApplication: CardApplicationRecord;
  CommunityApplicationConnection: Omit<CommunityApplicationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CommunityApplicationEdge']> };
  CommunityApplicationDecided: Omit<CommunityApplicationDecided, 'application'> & { application: ResolversParentTypes['CommunityApplication'] };
  CommunityApplicationEdge: Omit<CommunityApplicationEdge, 'node'> & { node: ResolversParentTypes['CommunityApplication'] };
  CommunityApplicationMade: Omit<CommunityApplicationMade, 'application'> & { application: ResolversParentTypes['CommunityApplication'] };
  CommunityApplicationWithdrawn: Omit<CommunityApplicationWithdrawn, 'application'> & { application: ResolversParentTypes['CommunityApplication'] };
  CommunityOffer: OfferRecord;
  CommunityOfferAssured: Omit<CommunityOfferAssured, 'offer'> & { offer: ResolversParentTypes['CommunityOffer'] };
  CommunityOfferConnection: Omit<CommunityOfferConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CommunityOfferEdge']> };
  CommunityOfferEdge: Omit<CommunityOfferEdge, 'node'> & { node: ResolversParentTypes['CommunityOffer'] };
  CommunityOfferEnded: Omit<CommunityOfferEnded, 'offer'> & { offer: ResolversParentTypes['CommunityOffer'] };
  CommunityOfferInput: CommunityOfferInput;
  CommunityOfferPublished: Omit<CommunityOfferPublished, 'offer'> & { offer: ResolversParentTypes['CommunityOffer'] };
  CommunityPassport: CommunityPassportRecord;
  CommunityPassportEnded: Omit<CommunityPassportEnded, 'passport'> & { passport: ResolversParentTypes['CommunityPassport'] };
  CommunityPassportIssued: Omit<CommunityPassportIssued, 'passport'> & { passport: ResolversParentTypes['CommunityPassport'] };
  CommunityPassportRenewed: Omit<CommunityPassportRenewed, 'passport'> & { passport: ResolversParentTypes['CommunityPassport'] };
  CommunityPassportReplaced: Omit<CommunityPassportReplaced, 'passport'> & { passport: ResolversParentTypes['CommunityPassport'] };
  CommunityScheme: SchemeRecord;
  CommunitySchemeBrandingSet: Omit<CommunitySchemeBrandingSet, 'scheme'> & { scheme: ResolversParentTypes['CommunityScheme'] };
  CommunitySchemeRulesSet: Omit<CommunitySchemeRulesSet, 'scheme'> & { scheme: ResolversParentTypes['CommunityScheme'] };
  ConnectionRefused: ConnectionRefused;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideCommunityApplicationInput: DecideCommunityApplicationInput;
  DecideCommunityApplicationResult: ResolversUnionTypes<ResolversParentTypes>['DecideCommunityApplicationResult'];
  Eligibility: Eligibility;
  EligibilityInput: EligibilityInput;
  EmergencyPlan: EmergencyPlanRecord;
  EmergencyPlanClosed: EmergencyPlanClosed;
  EmergencyPlanOpened: EmergencyPlanOpened;
  EmergencyPlanRefused: EmergencyPlanRefused;
  EmergencyPlanSet: Omit<EmergencyPlanSet, 'plan'> & { plan: ResolversParentTypes['EmergencyPlan'] };
  EndCommunityOfferResult: ResolversUnionTypes<ResolversParentTypes>['EndCommunityOfferResult'];
  EndCommunityPassportInput: EndCommunityPassportInput;
  EndCommunityPassportResult: ResolversUnionTypes<ResolversParentTypes>['EndCommunityPassportResult'];
  Endings: Endings;
  EndingsInput: EndingsInput;
  GssCode: Scalars['GssCode']['output'];
  HolderInput: HolderInput;
  IntroductionRefused: IntroductionRefused;
  IssueCommunityPassportInput: IssueCommunityPassportInput;
  IssueCommunityPassportResult: ResolversUnionTypes<ResolversParentTypes>['IssueCommunityPassportResult'];
  JoinAsBusinessInput: JoinAsBusinessInput;
  JoinAsBusinessResult: ResolversUnionTypes<ResolversParentTypes>['JoinAsBusinessResult'];
  MonthOfFootfall: MonthOfFootfall;
  Mutation: Record<PropertyKey, never>;
  NoStickerOrdered: NoStickerOrdered;
  Nominee: Nominee;
  NomineeInput: NomineeInput;
  NotInRules: NotInRules;
  OdsCode: Scalars['OdsCode']['output'];
  Offer: ResolversInterfaceTypes<ResolversParentTypes>['Offer'];
  OfferCategory: OfferCategory;
  OfferNotYours: OfferNotYours;
  OfferRefused: OfferRefused;
  OpenEmergencyPlanInput: OpenEmergencyPlanInput;
  OpenEmergencyPlanResult: ResolversUnionTypes<ResolversParentTypes>['OpenEmergencyPlanResult'];
  OpeningHours: OpeningHours;
  OpeningHoursInput: OpeningHoursInput;
  OrderWindowStickerInput: OrderWindowStickerInput;
  OrderWindowStickerResult: ResolversUnionTypes<ResolversParentTypes>['OrderWindowStickerResult'];
  PageInfo: PageInfo;
  Passport: ResolversInterfaceTypes<ResolversParentTypes>['Passport'];
  PassportEndedAlready: PassportEndedAlready;
  PassportNotYours: PassportNotYours;
  PersonalDataField: PersonalDataField;
  PersonalDataRecord: PersonalDataRecord;
  Place: PlaceRecord;
  PlanOpening: PlanOpeningRecord;
  Point: Point;
  Float: Scalars['Float']['output'];
  PublishCommunityOfferInput: PublishCommunityOfferInput;
  PublishCommunityOfferResult: ResolversUnionTypes<ResolversParentTypes>['PublishCommunityOfferResult'];
  Query: Record<PropertyKey, never>;
  ReceiveCommunityApplicationInput: ReceiveCommunityApplicationInput;
  ReceiveCommunityApplicationResult: ResolversUnionTypes<ResolversParentTypes>['ReceiveCommunityApplicationResult'];
  RecordCarersAssessmentInput: RecordCarersAssessmentInput;
  RecordCarersAssessmentResult: ResolversUnionTypes<ResolversParentTypes>['RecordCarersAssessmentResult'];
  RecordRedemptionInput: RecordRedemptionInput;
  RecordRedemptionResult: ResolversUnionTypes<ResolversParentTypes>['RecordRedemptionResult'];
  RecordRegisterEntryInput: RecordRegisterEntryInput;
  RecordRegisterEntryResult: ResolversUnionTypes<ResolversParentTypes>['RecordRegisterEntryResult'];
  RecordStickerPrintedInput: RecordStickerPrintedInput;
  RecordStickerPrintedResult: ResolversUnionTypes<ResolversParentTypes>['RecordStickerPrintedResult'];
  RecruitBusinessInput: RecruitBusinessInput;
  RecruitBusinessResult: ResolversUnionTypes<ResolversParentTypes>['RecruitBusinessResult'];
  RecruitmentCodeMade: RecruitmentCodeMade;
  RecruitmentCodeRefused: RecruitmentCodeRefused;
  RedemptionRecorded: RedemptionRecorded;
  RedemptionRefused: RedemptionRefused;
  RefusalReasonMissing: RefusalReasonMissing;
  RegisterEntry: RegisterEntry;
  RegisterEntryRecorded: Omit<RegisterEntryRecorded, 'passport'> & { passport: ResolversParentTypes['CommunityPassport'] };
  RegisterUnknown: RegisterUnknown;
  RenewCommunityPassportResult: ResolversUnionTypes<ResolversParentTypes>['RenewCommunityPassportResult'];
  RenewPassportInput: RenewPassportInput;
  Renewal: Renewal;
  RenewalInput: RenewalInput;
  ReplaceCommunityPassportResult: ResolversUnionTypes<ResolversParentTypes>['ReplaceCommunityPassportResult'];
  ReplacePassportInput: ReplacePassportInput;
  Replacement: Replacement;
  ReplacementInput: ReplacementInput;
  RequestCarersAssessmentInput: RequestCarersAssessmentInput;
  RequestCarersAssessmentResult: ResolversUnionTypes<ResolversParentTypes>['RequestCarersAssessmentResult'];
  RequestRepeated: RequestRepeated;
  RulesFault: RulesFault;
  RulesOutdated: RulesOutdated;
  RulesRefused: RulesRefused;
  Scheme: ResolversInterfaceTypes<ResolversParentTypes>['Scheme'];
  SchemeBranding: SchemeBranding;
  SchemeNotRecognisable: SchemeNotRecognisable;
  SchemeNotYours: SchemeNotYours;
  SchemeRules: SchemeRules;
  SchemeUnknown: SchemeUnknown;
  Sector: Sector | FederationReferenceTypes['Sector'];
  SetCommunitySchemeBrandingResult: ResolversUnionTypes<ResolversParentTypes>['SetCommunitySchemeBrandingResult'];
  SetCommunitySchemeRulesResult: ResolversUnionTypes<ResolversParentTypes>['SetCommunitySchemeRulesResult'];
  SetEmergencyPlanInput: SetEmergencyPlanInput;
  SetEmergencyPlanResult: ResolversUnionTypes<ResolversParentTypes>['SetEmergencyPlanResult'];
  SetSchemeBrandingInput: SetSchemeBrandingInput;
  SetSchemeRulesInput: SetSchemeRulesInput;
  StickerPrinted: Omit<StickerPrinted, 'business'> & { business: ResolversParentTypes['Business'] };
  TillCodeRefused: TillCodeRefused;
  TransferRefused: TransferRefused;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Validity: Validity;
  ValidityInput: ValidityInput;
  WindowSticker: WindowSticker;
  WindowStickerOrdered: Omit<WindowStickerOrdered, 'business'> & { business: ResolversParentTypes['Business'] };
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawCarersAssessmentResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawCarersAssessmentResult'];
  WithdrawCommunityApplicationResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawCommunityApplicationResult'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type AccessDirectiveArgs = {
  to: ReadonlyArray<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = CommunityContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TextDirectiveArgs = {
  anyCharacters?: Maybe<Scalars['Boolean']['input']>;
  items?: Maybe<Scalars['Int']['input']>;
  lines?: Maybe<Scalars['Boolean']['input']>;
  max?: Maybe<Scalars['Int']['input']>;
};

export type TextDirectiveResolver<Result, Parent, ContextType = CommunityContext, Args = TextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AlreadyAppliedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['AlreadyApplied'] = ResolversParentTypes['AlreadyApplied']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicantAnswersResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['ApplicantAnswers'] = ResolversParentTypes['ApplicantAnswers']> = {
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hoursADay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hoursAWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApplicationKeptResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['ApplicationKept'] = ResolversParentTypes['ApplicationKept']> = {
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationNotWaitingResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['ApplicationNotWaiting'] = ResolversParentTypes['ApplicationNotWaiting']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationRefusedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['ApplicationRefused'] = ResolversParentTypes['ApplicationRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyForCommunityPassportResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['ApplyForCommunityPassportResult'] = ResolversParentTypes['ApplyForCommunityPassportResult']> = {
  __resolveType: TypeResolveFn<'AlreadyApplied' | 'CarerNotEligible' | 'CommunityApplicationMade' | 'ConnectionRefused' | 'RequestRepeated' | 'SchemeUnknown', ParentType, ContextType>;
};

export type AreaResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  code?: Resolver<ResolversTypes['GssCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssureCommunityOfferResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['AssureCommunityOfferResult'] = ResolversParentTypes['AssureCommunityOfferResult']> = {
  __resolveType: TypeResolveFn<'CommunityOfferAssured' | 'OfferNotYours' | 'RequestRepeated', ParentType, ContextType>;
};

export type BranchResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['Branch'] = ResolversParentTypes['Branch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opening?: Resolver<ReadonlyArray<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type BrandingRefusedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['BrandingRefused'] = ResolversParentTypes['BrandingRefused']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusinessResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['Business'] = ResolversParentTypes['Business'], FederationReferenceType extends FederationReferenceTypes['Business'] = FederationReferenceTypes['Business']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Business']> | FederationReferenceType, FederationReferenceType, ContextType>;
  branches?: Resolver<ReadonlyArray<ResolversTypes['Branch']>, ParentType, ContextType>;
  footfall?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MonthOfFootfall']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offers?: Resolver<ReadonlyArray<ResolversTypes['CommunityOffer']>, ParentType, ContextType>;
  sticker?: Resolver<Maybe<ResolversTypes['WindowSticker']>, ParentType, ContextType>;
};

export type BusinessConnectionResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['BusinessConnection'] = ResolversParentTypes['BusinessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BusinessEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BusinessEdgeResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['BusinessEdge'] = ResolversParentTypes['BusinessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Business'], ParentType, ContextType>;
};

export type BusinessJoinedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['BusinessJoined'] = ResolversParentTypes['BusinessJoined']> = {
  business?: Resolver<ResolversTypes['Business'], ParentType, ContextType>;
  tillCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BusinessRefusedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['BusinessRefused'] = ResolversParentTypes['BusinessRefused']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarerResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['Carer'] = ResolversParentTypes['Carer'], FederationReferenceType extends FederationReferenceTypes['Carer'] = FederationReferenceTypes['Carer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Carer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carersAssessments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CarersAssessment']>>, ParentType, ContextType>;
  communityApplications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CommunityApplication']>>, ParentType, ContextType>;
  communityPassports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CommunityPassport']>>, ParentType, ContextType>;
  communityRecord?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonalDataRecord']>>, ParentType, ContextType>;
  communityRef?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CarerNotEligibleResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CarerNotEligible'] = ResolversParentTypes['CarerNotEligible']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarersAssessmentResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CarersAssessment'] = ResolversParentTypes['CarersAssessment']> = {
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['CommunityScheme'], ParentType, ContextType>;
  support?: Resolver<ReadonlyArray<ResolversTypes['AgreedSupport']>, ParentType, ContextType>;
};

export type CarersAssessmentConnectionResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CarersAssessmentConnection'] = ResolversParentTypes['CarersAssessmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CarersAssessmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CarersAssessmentEdgeResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CarersAssessmentEdge'] = ResolversParentTypes['CarersAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CarersAssessment'], ParentType, ContextType>;
};

export type CarersAssessmentRecordedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CarersAssessmentRecorded'] = ResolversParentTypes['CarersAssessmentRecorded']> = {
  assessment?: Resolver<ResolversTypes['CarersAssessment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarersAssessmentRequestedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CarersAssessmentRequested'] = ResolversParentTypes['CarersAssessmentRequested']> = {
  assessment?: Resolver<ResolversTypes['CarersAssessment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarersAssessmentWithdrawnResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CarersAssessmentWithdrawn'] = ResolversParentTypes['CarersAssessmentWithdrawn']> = {
  assessmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseCommunityApplicationResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CloseCommunityApplicationResult'] = ResolversParentTypes['CloseCommunityApplicationResult']> = {
  __resolveType: TypeResolveFn<'ApplicationKept' | 'ApplicationRefused' | 'RequestRepeated', ParentType, ContextType>;
};

export type CommunityApplicationResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CommunityApplication'] = ResolversParentTypes['CommunityApplication']> = {
  answers?: Resolver<Maybe<ResolversTypes['ApplicantAnswers']>, ParentType, ContextType>;
  appliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  connectTo?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  passport?: Resolver<Maybe<ResolversTypes['CommunityPassport']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['SignUpRoute'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['CommunityScheme'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApplicationState'], ParentType, ContextType>;
};

export type CommunityApplicationConnectionResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CommunityApplicationConnection'] = ResolversParentTypes['CommunityApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommunityApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CommunityApplicationDecidedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CommunityApplicationDecided'] = ResolversParentTypes['CommunityApplicationDecided']> = {
  application?: Resolver<ResolversTypes['CommunityApplication'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityApplicationEdgeResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CommunityApplicationEdge'] = ResolversParentTypes['CommunityApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommunityApplication'], ParentType, ContextType>;
};

export type CommunityApplicationMadeResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CommunityApplicationMade'] = ResolversParentTypes['CommunityApplicationMade']> = {
  application?: Resolver<ResolversTypes['CommunityApplication'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityApplicationWithdrawnResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CommunityApplicationWithdrawn'] = ResolversParentTypes['CommunityApplicationWithdrawn']> = {
  application?: Resolver<ResolversTypes['CommunityApplication'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityOfferResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CommunityOffer'] = ResolversParentTypes['CommunityOffer'], FederationReferenceType extends FederationReferenceTypes['CommunityOffer'] = FederationReferenceTypes['CommunityOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommunityOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assuredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['OfferCategory'], ParentType, ContextType>;
  howToClaim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maximumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['CommunityScheme'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['OfferStrength'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityOfferAssuredResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CommunityOfferAssured'] = ResolversParentTypes['CommunityOfferAssured']> = {
  offer?: Resolver<ResolversTypes['CommunityOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityOfferConnectionResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CommunityOfferConnection'] = ResolversParentTypes['CommunityOfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommunityOfferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CommunityOfferEdgeResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CommunityOfferEdge'] = ResolversParentTypes['CommunityOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommunityOffer'], ParentType, ContextType>;
};

export type CommunityOfferEndedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CommunityOfferEnded'] = ResolversParentTypes['CommunityOfferEnded']> = {
  offer?: Resolver<ResolversTypes['CommunityOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityOfferPublishedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CommunityOfferPublished'] = ResolversParentTypes['CommunityOfferPublished']> = {
  offer?: Resolver<ResolversTypes['CommunityOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityPassportResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CommunityPassport'] = ResolversParentTypes['CommunityPassport'], FederationReferenceType extends FederationReferenceTypes['CommunityPassport'] = FederationReferenceTypes['CommunityPassport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommunityPassport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  connectedTo?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  emergencyPlan?: Resolver<Maybe<ResolversTypes['EmergencyPlan']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registerEntries?: Resolver<ReadonlyArray<ResolversTypes['RegisterEntry']>, ParentType, ContextType>;
  renewableFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['SignUpRoute']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['SchemeRules'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['CommunityScheme'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PassportStatus'], ParentType, ContextType>;
  statusReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityPassportEndedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CommunityPassportEnded'] = ResolversParentTypes['CommunityPassportEnded']> = {
  passport?: Resolver<ResolversTypes['CommunityPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityPassportIssuedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CommunityPassportIssued'] = ResolversParentTypes['CommunityPassportIssued']> = {
  passport?: Resolver<ResolversTypes['CommunityPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityPassportRenewedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CommunityPassportRenewed'] = ResolversParentTypes['CommunityPassportRenewed']> = {
  passport?: Resolver<ResolversTypes['CommunityPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityPassportReplacedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CommunityPassportReplaced'] = ResolversParentTypes['CommunityPassportReplaced']> = {
  passport?: Resolver<ResolversTypes['CommunityPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunitySchemeResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CommunityScheme'] = ResolversParentTypes['CommunityScheme'], FederationReferenceType extends FederationReferenceTypes['CommunityScheme'] = FederationReferenceTypes['CommunityScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommunityScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applications?: Resolver<ResolversTypes['CommunityApplicationConnection'], ParentType, ContextType, RequireFields<CommunitySchemeApplicationsArgs, 'first'>>;
  applicationsWaiting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  assessmentsToMake?: Resolver<ResolversTypes['CarersAssessmentConnection'], ParentType, ContextType, RequireFields<CommunitySchemeAssessmentsToMakeArgs, 'first'>>;
  branding?: Resolver<ResolversTypes['SchemeBranding'], ParentType, ContextType>;
  businesses?: Resolver<ResolversTypes['BusinessConnection'], ParentType, ContextType, RequireFields<CommunitySchemeBusinessesArgs, 'first'>>;
  emergencyNominees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiringNextMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fundedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  howToJoin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommunityKind'], ParentType, ContextType>;
  localName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['CommunityOfferConnection'], ParentType, ContextType, RequireFields<CommunitySchemeOffersArgs, 'first'>>;
  onCard?: Resolver<ReadonlyArray<ResolversTypes['OnCard']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['SchemeRules'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  signUpLeadsTo?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  staleOfferCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staleOffers?: Resolver<ResolversTypes['CommunityOfferConnection'], ParentType, ContextType, RequireFields<CommunitySchemeStaleOffersArgs, 'first'>>;
  stickersToPrint?: Resolver<ResolversTypes['BusinessConnection'], ParentType, ContextType, RequireFields<CommunitySchemeStickersToPrintArgs, 'first'>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunitySchemeBrandingSetResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CommunitySchemeBrandingSet'] = ResolversParentTypes['CommunitySchemeBrandingSet']> = {
  scheme?: Resolver<ResolversTypes['CommunityScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunitySchemeRulesSetResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['CommunitySchemeRulesSet'] = ResolversParentTypes['CommunitySchemeRulesSet']> = {
  scheme?: Resolver<ResolversTypes['CommunityScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConnectionRefusedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['ConnectionRefused'] = ResolversParentTypes['ConnectionRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideCommunityApplicationResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['DecideCommunityApplicationResult'] = ResolversParentTypes['DecideCommunityApplicationResult']> = {
  __resolveType: TypeResolveFn<'ApplicationNotWaiting' | 'CarerNotEligible' | 'CommunityApplicationDecided' | 'RefusalReasonMissing' | 'RequestRepeated', ParentType, ContextType>;
};

export type EligibilityResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['Eligibility'] = ResolversParentTypes['Eligibility']> = {
  evidence?: Resolver<ResolversTypes['EvidenceRule'], ParentType, ContextType>;
  hoursADay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hoursAWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notFor?: Resolver<ReadonlyArray<ResolversTypes['CarerExclusion']>, ParentType, ContextType>;
};

export type EmergencyPlanResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['EmergencyPlan'] = ResolversParentTypes['EmergencyPlan']> = {
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nominees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openings?: Resolver<ReadonlyArray<ResolversTypes['PlanOpening']>, ParentType, ContextType>;
};

export type EmergencyPlanClosedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['EmergencyPlanClosed'] = ResolversParentTypes['EmergencyPlanClosed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyPlanOpenedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['EmergencyPlanOpened'] = ResolversParentTypes['EmergencyPlanOpened']> = {
  nominees?: Resolver<ReadonlyArray<ResolversTypes['Nominee']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyPlanRefusedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['EmergencyPlanRefused'] = ResolversParentTypes['EmergencyPlanRefused']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyPlanSetResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['EmergencyPlanSet'] = ResolversParentTypes['EmergencyPlanSet']> = {
  pin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['EmergencyPlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndCommunityOfferResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['EndCommunityOfferResult'] = ResolversParentTypes['EndCommunityOfferResult']> = {
  __resolveType: TypeResolveFn<'CommunityOfferEnded' | 'OfferNotYours' | 'RequestRepeated', ParentType, ContextType>;
};

export type EndCommunityPassportResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['EndCommunityPassportResult'] = ResolversParentTypes['EndCommunityPassportResult']> = {
  __resolveType: TypeResolveFn<'CommunityPassportEnded' | 'NotInRules' | 'PassportEndedAlready' | 'PassportNotYours' | 'RequestRepeated', ParentType, ContextType>;
};

export type EndingsResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['Endings'] = ResolversParentTypes['Endings']> = {
  withdrawnByStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnWithConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withheldForMisuse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface GssCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GssCode'], any> {
  name: 'GssCode';
}

export type IntroductionRefusedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['IntroductionRefused'] = ResolversParentTypes['IntroductionRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueCommunityPassportResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['IssueCommunityPassportResult'] = ResolversParentTypes['IssueCommunityPassportResult']> = {
  __resolveType: TypeResolveFn<'CarerNotEligible' | 'CommunityPassportIssued' | 'IntroductionRefused' | 'RequestRepeated' | 'SchemeNotYours', ParentType, ContextType>;
};

export type JoinAsBusinessResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['JoinAsBusinessResult'] = ResolversParentTypes['JoinAsBusinessResult']> = {
  __resolveType: TypeResolveFn<'BusinessJoined' | 'BusinessRefused' | 'RecruitmentCodeRefused' | 'RequestRepeated', ParentType, ContextType>;
};

export type MonthOfFootfallResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['MonthOfFootfall'] = ResolversParentTypes['MonthOfFootfall']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  redemptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyForCommunityPassport?: Resolver<ResolversTypes['ApplyForCommunityPassportResult'], ParentType, ContextType, RequireFields<MutationApplyForCommunityPassportArgs, 'input'>>;
  assureCommunityOffer?: Resolver<ResolversTypes['AssureCommunityOfferResult'], ParentType, ContextType, RequireFields<MutationAssureCommunityOfferArgs, 'input'>>;
  closeCommunityApplication?: Resolver<ResolversTypes['CloseCommunityApplicationResult'], ParentType, ContextType, RequireFields<MutationCloseCommunityApplicationArgs, 'input'>>;
  decideCommunityApplication?: Resolver<ResolversTypes['DecideCommunityApplicationResult'], ParentType, ContextType, RequireFields<MutationDecideCommunityApplicationArgs, 'input'>>;
  endCommunityOffer?: Resolver<ResolversTypes['EndCommunityOfferResult'], ParentType, ContextType, RequireFields<MutationEndCommunityOfferArgs, 'input'>>;
  endCommunityPassport?: Resolver<ResolversTypes['EndCommunityPassportResult'], ParentType, ContextType, RequireFields<MutationEndCommunityPassportArgs, 'input'>>;
  issueCommunityPassport?: Resolver<ResolversTypes['IssueCommunityPassportResult'], ParentType, ContextType, RequireFields<MutationIssueCommunityPassportArgs, 'input'>>;
  joinAsBusiness?: Resolver<ResolversTypes['JoinAsBusinessResult'], ParentType, ContextType, RequireFields<MutationJoinAsBusinessArgs, 'input'>>;
  openEmergencyPlan?: Resolver<ResolversTypes['OpenEmergencyPlanResult'], ParentType, ContextType, RequireFields<MutationOpenEmergencyPlanArgs, 'input'>>;
  orderWindowSticker?: Resolver<ResolversTypes['OrderWindowStickerResult'], ParentType, ContextType, RequireFields<MutationOrderWindowStickerArgs, 'input'>>;
  publishCommunityOffer?: Resolver<ResolversTypes['PublishCommunityOfferResult'], ParentType, ContextType, RequireFields<MutationPublishCommunityOfferArgs, 'input'>>;
  receiveCommunityApplication?: Resolver<ResolversTypes['ReceiveCommunityApplicationResult'], ParentType, ContextType, RequireFields<MutationReceiveCommunityApplicationArgs, 'input'>>;
  recordCarersAssessment?: Resolver<ResolversTypes['RecordCarersAssessmentResult'], ParentType, ContextType, RequireFields<MutationRecordCarersAssessmentArgs, 'input'>>;
  recordRedemption?: Resolver<ResolversTypes['RecordRedemptionResult'], ParentType, ContextType, RequireFields<MutationRecordRedemptionArgs, 'input'>>;
  recordRegisterEntry?: Resolver<ResolversTypes['RecordRegisterEntryResult'], ParentType, ContextType, RequireFields<MutationRecordRegisterEntryArgs, 'input'>>;
  recordStickerPrinted?: Resolver<ResolversTypes['RecordStickerPrintedResult'], ParentType, ContextType, RequireFields<MutationRecordStickerPrintedArgs, 'input'>>;
  recruitBusiness?: Resolver<ResolversTypes['RecruitBusinessResult'], ParentType, ContextType, RequireFields<MutationRecruitBusinessArgs, 'input'>>;
  renewCommunityPassport?: Resolver<ResolversTypes['RenewCommunityPassportResult'], ParentType, ContextType, RequireFields<MutationRenewCommunityPassportArgs, 'input'>>;
  replaceCommunityPassport?: Resolver<ResolversTypes['ReplaceCommunityPassportResult'], ParentType, ContextType, RequireFields<MutationReplaceCommunityPassportArgs, 'input'>>;
  requestCarersAssessment?: Resolver<ResolversTypes['RequestCarersAssessmentResult'], ParentType, ContextType, RequireFields<MutationRequestCarersAssessmentArgs, 'input'>>;
  setCommunitySchemeBranding?: Resolver<ResolversTypes['SetCommunitySchemeBrandingResult'], ParentType, ContextType, RequireFields<MutationSetCommunitySchemeBrandingArgs, 'input'>>;
  setCommunitySchemeRules?: Resolver<ResolversTypes['SetCommunitySchemeRulesResult'], ParentType, ContextType, RequireFields<MutationSetCommunitySchemeRulesArgs, 'input'>>;
  setEmergencyPlan?: Resolver<ResolversTypes['SetEmergencyPlanResult'], ParentType, ContextType, RequireFields<MutationSetEmergencyPlanArgs, 'input'>>;
  withdrawCarersAssessment?: Resolver<ResolversTypes['WithdrawCarersAssessmentResult'], ParentType, ContextType, RequireFields<MutationWithdrawCarersAssessmentArgs, 'input'>>;
  withdrawCommunityApplication?: Resolver<ResolversTypes['WithdrawCommunityApplicationResult'], ParentType, ContextType, RequireFields<MutationWithdrawCommunityApplicationArgs, 'input'>>;
};

export type NoStickerOrderedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['NoStickerOrdered'] = ResolversParentTypes['NoStickerOrdered']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NomineeResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['Nominee'] = ResolversParentTypes['Nominee']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotInRulesResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['NotInRules'] = ResolversParentTypes['NotInRules']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface OdsCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OdsCode'], any> {
  name: 'OdsCode';
}

export type OfferResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  __resolveType: TypeResolveFn<'CommunityOffer', ParentType, ContextType>;
};

export type OfferCategoryResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['OfferCategory'] = ResolversParentTypes['OfferCategory']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferNotYoursResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['OfferNotYours'] = ResolversParentTypes['OfferNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferRefusedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['OfferRefused'] = ResolversParentTypes['OfferRefused']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenEmergencyPlanResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['OpenEmergencyPlanResult'] = ResolversParentTypes['OpenEmergencyPlanResult']> = {
  __resolveType: TypeResolveFn<'EmergencyPlanClosed' | 'EmergencyPlanOpened' | 'RequestRepeated', ParentType, ContextType>;
};

export type OpeningHoursResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['OpeningHours'] = ResolversParentTypes['OpeningHours']> = {
  byday?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderWindowStickerResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['OrderWindowStickerResult'] = ResolversParentTypes['OrderWindowStickerResult']> = {
  __resolveType: TypeResolveFn<'RequestRepeated' | 'TillCodeRefused' | 'WindowStickerOrdered', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassportResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['Passport'] = ResolversParentTypes['Passport']> = {
  __resolveType: TypeResolveFn<'CommunityPassport', ParentType, ContextType>;
};

export type PassportEndedAlreadyResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['PassportEndedAlready'] = ResolversParentTypes['PassportEndedAlready']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassportNotYoursResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['PassportNotYours'] = ResolversParentTypes['PassportNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalDataFieldResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['PersonalDataField'] = ResolversParentTypes['PersonalDataField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonalDataRecordResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['PersonalDataRecord'] = ResolversParentTypes['PersonalDataRecord']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['PersonalDataField']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanOpeningResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['PlanOpening'] = ResolversParentTypes['PlanOpening']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PointResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PublishCommunityOfferResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['PublishCommunityOfferResult'] = ResolversParentTypes['PublishCommunityOfferResult']> = {
  __resolveType: TypeResolveFn<'CommunityOfferPublished' | 'OfferRefused' | 'RequestRepeated' | 'SchemeNotYours', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  business?: Resolver<Maybe<ResolversTypes['Business']>, ParentType, ContextType, RequireFields<QueryBusinessArgs, 'id'>>;
  communityScheme?: Resolver<Maybe<ResolversTypes['CommunityScheme']>, ParentType, ContextType, RequireFields<QueryCommunitySchemeArgs, 'id'>>;
  ownFootfall?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MonthOfFootfall']>>, ParentType, ContextType, RequireFields<QueryOwnFootfallArgs, 'tillCode'>>;
};

export type ReceiveCommunityApplicationResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['ReceiveCommunityApplicationResult'] = ResolversParentTypes['ReceiveCommunityApplicationResult']> = {
  __resolveType: TypeResolveFn<'ApplicationKept' | 'ApplicationRefused' | 'RequestRepeated' | 'SchemeNotYours', ParentType, ContextType>;
};

export type RecordCarersAssessmentResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['RecordCarersAssessmentResult'] = ResolversParentTypes['RecordCarersAssessmentResult']> = {
  __resolveType: TypeResolveFn<'ApplicationNotWaiting' | 'CarersAssessmentRecorded' | 'RequestRepeated', ParentType, ContextType>;
};

export type RecordRedemptionResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['RecordRedemptionResult'] = ResolversParentTypes['RecordRedemptionResult']> = {
  __resolveType: TypeResolveFn<'RedemptionRecorded' | 'RedemptionRefused' | 'RequestRepeated', ParentType, ContextType>;
};

export type RecordRegisterEntryResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['RecordRegisterEntryResult'] = ResolversParentTypes['RecordRegisterEntryResult']> = {
  __resolveType: TypeResolveFn<'PassportNotYours' | 'RegisterEntryRecorded' | 'RegisterUnknown' | 'RequestRepeated', ParentType, ContextType>;
};

export type RecordStickerPrintedResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['RecordStickerPrintedResult'] = ResolversParentTypes['RecordStickerPrintedResult']> = {
  __resolveType: TypeResolveFn<'NoStickerOrdered' | 'RequestRepeated' | 'StickerPrinted', ParentType, ContextType>;
};

export type RecruitBusinessResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['RecruitBusinessResult'] = ResolversParentTypes['RecruitBusinessResult']> = {
  __resolveType: TypeResolveFn<'RecruitmentCodeMade' | 'RequestRepeated' | 'SchemeNotYours', ParentType, ContextType>;
};

export type RecruitmentCodeMadeResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['RecruitmentCodeMade'] = ResolversParentTypes['RecruitmentCodeMade']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecruitmentCodeRefusedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['RecruitmentCodeRefused'] = ResolversParentTypes['RecruitmentCodeRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedemptionRecordedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['RedemptionRecorded'] = ResolversParentTypes['RedemptionRecorded']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RedemptionRefusedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['RedemptionRefused'] = ResolversParentTypes['RedemptionRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalReasonMissingResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['RefusalReasonMissing'] = ResolversParentTypes['RefusalReasonMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterEntryResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['RegisterEntry'] = ResolversParentTypes['RegisterEntry']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keeper?: Resolver<ResolversTypes['RegisterKeeper'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RegisterEntryRecordedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['RegisterEntryRecorded'] = ResolversParentTypes['RegisterEntryRecorded']> = {
  passport?: Resolver<ResolversTypes['CommunityPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterUnknownResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['RegisterUnknown'] = ResolversParentTypes['RegisterUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewCommunityPassportResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['RenewCommunityPassportResult'] = ResolversParentTypes['RenewCommunityPassportResult']> = {
  __resolveType: TypeResolveFn<'CommunityPassportRenewed' | 'NotInRules' | 'PassportEndedAlready' | 'PassportNotYours' | 'RequestRepeated', ParentType, ContextType>;
};

export type RenewalResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['Renewal'] = ResolversParentTypes['Renewal']> = {
  monthsBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ways?: Resolver<ReadonlyArray<ResolversTypes['RenewalWay']>, ParentType, ContextType>;
};

export type ReplaceCommunityPassportResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['ReplaceCommunityPassportResult'] = ResolversParentTypes['ReplaceCommunityPassportResult']> = {
  __resolveType: TypeResolveFn<'CommunityPassportReplaced' | 'NotInRules' | 'PassportEndedAlready' | 'PassportNotYours' | 'RequestRepeated', ParentType, ContextType>;
};

export type ReplacementResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['Replacement'] = ResolversParentTypes['Replacement']> = {
  feePence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestCarersAssessmentResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['RequestCarersAssessmentResult'] = ResolversParentTypes['RequestCarersAssessmentResult']> = {
  __resolveType: TypeResolveFn<'AlreadyApplied' | 'CarersAssessmentRequested' | 'RequestRepeated' | 'SchemeUnknown', ParentType, ContextType>;
};

export type RequestRepeatedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['RequestRepeated'] = ResolversParentTypes['RequestRepeated']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RulesFaultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['RulesFault'] = ResolversParentTypes['RulesFault']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RulesOutdatedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['RulesOutdated'] = ResolversParentTypes['RulesOutdated']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RulesRefusedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['RulesRefused'] = ResolversParentTypes['RulesRefused']> = {
  faults?: Resolver<ReadonlyArray<ResolversTypes['RulesFault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['Scheme'] = ResolversParentTypes['Scheme']> = {
  __resolveType: TypeResolveFn<'CommunityScheme', ParentType, ContextType>;
};

export type SchemeBrandingResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['SchemeBranding'] = ResolversParentTypes['SchemeBranding']> = {
  address?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emergencyTelephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  howToRenew?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  nameInWelsh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SchemeNotRecognisableResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['SchemeNotRecognisable'] = ResolversParentTypes['SchemeNotRecognisable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeNotYoursResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['SchemeNotYours'] = ResolversParentTypes['SchemeNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeRulesResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['SchemeRules'] = ResolversParentTypes['SchemeRules']> = {
  eligibility?: Resolver<ResolversTypes['Eligibility'], ParentType, ContextType>;
  endings?: Resolver<ResolversTypes['Endings'], ParentType, ContextType>;
  renewal?: Resolver<ResolversTypes['Renewal'], ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['Replacement']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchemeUnknownResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['SchemeUnknown'] = ResolversParentTypes['SchemeUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectorResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector'], FederationReferenceType extends FederationReferenceTypes['Sector'] = FederationReferenceTypes['Sector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetCommunitySchemeBrandingResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['SetCommunitySchemeBrandingResult'] = ResolversParentTypes['SetCommunitySchemeBrandingResult']> = {
  __resolveType: TypeResolveFn<'BrandingRefused' | 'CommunitySchemeBrandingSet' | 'RequestRepeated' | 'SchemeNotYours', ParentType, ContextType>;
};

export type SetCommunitySchemeRulesResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['SetCommunitySchemeRulesResult'] = ResolversParentTypes['SetCommunitySchemeRulesResult']> = {
  __resolveType: TypeResolveFn<'CommunitySchemeRulesSet' | 'RequestRepeated' | 'RulesOutdated' | 'RulesRefused' | 'SchemeNotYours', ParentType, ContextType>;
};

export type SetEmergencyPlanResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['SetEmergencyPlanResult'] = ResolversParentTypes['SetEmergencyPlanResult']> = {
  __resolveType: TypeResolveFn<'EmergencyPlanRefused' | 'EmergencyPlanSet' | 'PassportNotYours' | 'RequestRepeated', ParentType, ContextType>;
};

export type StickerPrintedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['StickerPrinted'] = ResolversParentTypes['StickerPrinted']> = {
  business?: Resolver<ResolversTypes['Business'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TillCodeRefusedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['TillCodeRefused'] = ResolversParentTypes['TillCodeRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferRefusedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['TransferRefused'] = ResolversParentTypes['TransferRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AlreadyApplied' | 'ApplicationNotWaiting' | 'ApplicationRefused' | 'BrandingRefused' | 'BusinessRefused' | 'CarerNotEligible' | 'ConnectionRefused' | 'EmergencyPlanClosed' | 'EmergencyPlanRefused' | 'IntroductionRefused' | 'NoStickerOrdered' | 'NotInRules' | 'OfferNotYours' | 'OfferRefused' | 'PassportEndedAlready' | 'PassportNotYours' | 'RecruitmentCodeRefused' | 'RedemptionRefused' | 'RefusalReasonMissing' | 'RegisterUnknown' | 'RequestRepeated' | 'RulesOutdated' | 'RulesRefused' | 'SchemeNotRecognisable' | 'SchemeNotYours' | 'SchemeUnknown' | 'TillCodeRefused' | 'TransferRefused', ParentType, ContextType>;
};

export type ValidityResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['Validity'] = ResolversParentTypes['Validity']> = {
  graceMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ValidityKind'], ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reagreedOnTransfer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type WindowStickerResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['WindowSticker'] = ResolversParentTypes['WindowSticker']> = {
  orderedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  printedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type WindowStickerOrderedResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['WindowStickerOrdered'] = ResolversParentTypes['WindowStickerOrdered']> = {
  business?: Resolver<ResolversTypes['Business'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawCarersAssessmentResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['WithdrawCarersAssessmentResult'] = ResolversParentTypes['WithdrawCarersAssessmentResult']> = {
  __resolveType: TypeResolveFn<'ApplicationNotWaiting' | 'CarersAssessmentWithdrawn' | 'RequestRepeated', ParentType, ContextType>;
};

export type WithdrawCommunityApplicationResultResolvers<ContextType = CommunityContext, ParentType extends ResolversParentTypes['WithdrawCommunityApplicationResult'] = ResolversParentTypes['WithdrawCommunityApplicationResult']> = {
  __resolveType: TypeResolveFn<'ApplicationNotWaiting' | 'CommunityApplicationWithdrawn' | 'RequestRepeated', ParentType, ContextType>;
};

export type Resolvers<ContextType = CommunityContext> = {
  AlreadyApplied?: AlreadyAppliedResolvers<ContextType>;
  ApplicantAnswers?: ApplicantAnswersResolvers<ContextType>;
  ApplicationKept?: ApplicationKeptResolvers<ContextType>;
  ApplicationNotWaiting?: ApplicationNotWaitingResolvers<ContextType>;
  ApplicationRefused?: ApplicationRefusedResolvers<ContextType>;
  ApplyForCommunityPassportResult?: ApplyForCommunityPassportResultResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  AssureCommunityOfferResult?: AssureCommunityOfferResultResolvers<ContextType>;
  Branch?: BranchResolvers<ContextType>;
  BrandingRefused?: BrandingRefusedResolvers<ContextType>;
  Business?: BusinessResolvers<ContextType>;
  BusinessConnection?: BusinessConnectionResolvers<ContextType>;
  BusinessEdge?: BusinessEdgeResolvers<ContextType>;
  BusinessJoined?: BusinessJoinedResolvers<ContextType>;
  BusinessRefused?: BusinessRefusedResolvers<ContextType>;
  Carer?: CarerResolvers<ContextType>;
  CarerNotEligible?: CarerNotEligibleResolvers<ContextType>;
  CarersAssessment?: CarersAssessmentResolvers<ContextType>;
  CarersAssessmentConnection?: CarersAssessmentConnectionResolvers<ContextType>;
  CarersAssessmentEdge?: CarersAssessmentEdgeResolvers<ContextType>;
  CarersAssessmentRecorded?: CarersAssessmentRecordedResolvers<ContextType>;
  CarersAssessmentRequested?: CarersAssessmentRequestedResolvers<ContextType>;
  CarersAssessmentWithdrawn?: CarersAssessmentWithdrawnResolvers<ContextType>;
  CloseCommunityApplicationResult?: CloseCommunityApplicationResultResolvers<ContextType>;
  CommunityApplication?: CommunityApplicationResolvers<ContextType>;
  CommunityApplicationConnection?: CommunityApplicationConnectionResolvers<ContextType>;
  CommunityApplicationDecided?: CommunityApplicationDecidedResolvers<ContextType>;
  CommunityApplicationEdge?: CommunityApplicationEdgeResolvers<ContextType>;
  CommunityApplicationMade?: CommunityApplicationMadeResolvers<ContextType>;
  CommunityApplicationWithdrawn?: CommunityApplicationWithdrawnResolvers<ContextType>;
  CommunityOffer?: CommunityOfferResolvers<ContextType>;
  CommunityOfferAssured?: CommunityOfferAssuredResolvers<ContextType>;
  CommunityOfferConnection?: CommunityOfferConnectionResolvers<ContextType>;
  CommunityOfferEdge?: CommunityOfferEdgeResolvers<ContextType>;
  CommunityOfferEnded?: CommunityOfferEndedResolvers<ContextType>;
  CommunityOfferPublished?: CommunityOfferPublishedResolvers<ContextType>;
  CommunityPassport?: CommunityPassportResolvers<ContextType>;
  CommunityPassportEnded?: CommunityPassportEndedResolvers<ContextType>;
  CommunityPassportIssued?: CommunityPassportIssuedResolvers<ContextType>;
  CommunityPassportRenewed?: CommunityPassportRenewedResolvers<ContextType>;
  CommunityPassportReplaced?: CommunityPassportReplacedResolvers<ContextType>;
  CommunityScheme?: CommunitySchemeResolvers<ContextType>;
  CommunitySchemeBrandingSet?: CommunitySchemeBrandingSetResolvers<ContextType>;
  CommunitySchemeRulesSet?: CommunitySchemeRulesSetResolvers<ContextType>;
  ConnectionRefused?: ConnectionRefusedResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideCommunityApplicationResult?: DecideCommunityApplicationResultResolvers<ContextType>;
  Eligibility?: EligibilityResolvers<ContextType>;
  EmergencyPlan?: EmergencyPlanResolvers<ContextType>;
  EmergencyPlanClosed?: EmergencyPlanClosedResolvers<ContextType>;
  EmergencyPlanOpened?: EmergencyPlanOpenedResolvers<ContextType>;
  EmergencyPlanRefused?: EmergencyPlanRefusedResolvers<ContextType>;
  EmergencyPlanSet?: EmergencyPlanSetResolvers<ContextType>;
  EndCommunityOfferResult?: EndCommunityOfferResultResolvers<ContextType>;
  EndCommunityPassportResult?: EndCommunityPassportResultResolvers<ContextType>;
  Endings?: EndingsResolvers<ContextType>;
  GssCode?: GraphQLScalarType;
  IntroductionRefused?: IntroductionRefusedResolvers<ContextType>;
  IssueCommunityPassportResult?: IssueCommunityPassportResultResolvers<ContextType>;
  JoinAsBusinessResult?: JoinAsBusinessResultResolvers<ContextType>;
  MonthOfFootfall?: MonthOfFootfallResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoStickerOrdered?: NoStickerOrderedResolvers<ContextType>;
  Nominee?: NomineeResolvers<ContextType>;
  NotInRules?: NotInRulesResolvers<ContextType>;
  OdsCode?: GraphQLScalarType;
  Offer?: OfferResolvers<ContextType>;
  OfferCategory?: OfferCategoryResolvers<ContextType>;
  OfferNotYours?: OfferNotYoursResolvers<ContextType>;
  OfferRefused?: OfferRefusedResolvers<ContextType>;
  OpenEmergencyPlanResult?: OpenEmergencyPlanResultResolvers<ContextType>;
  OpeningHours?: OpeningHoursResolvers<ContextType>;
  OrderWindowStickerResult?: OrderWindowStickerResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passport?: PassportResolvers<ContextType>;
  PassportEndedAlready?: PassportEndedAlreadyResolvers<ContextType>;
  PassportNotYours?: PassportNotYoursResolvers<ContextType>;
  PersonalDataField?: PersonalDataFieldResolvers<ContextType>;
  PersonalDataRecord?: PersonalDataRecordResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlanOpening?: PlanOpeningResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  PublishCommunityOfferResult?: PublishCommunityOfferResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReceiveCommunityApplicationResult?: ReceiveCommunityApplicationResultResolvers<ContextType>;
  RecordCarersAssessmentResult?: RecordCarersAssessmentResultResolvers<ContextType>;
  RecordRedemptionResult?: RecordRedemptionResultResolvers<ContextType>;
  RecordRegisterEntryResult?: RecordRegisterEntryResultResolvers<ContextType>;
  RecordStickerPrintedResult?: RecordStickerPrintedResultResolvers<ContextType>;
  RecruitBusinessResult?: RecruitBusinessResultResolvers<ContextType>;
  RecruitmentCodeMade?: RecruitmentCodeMadeResolvers<ContextType>;
  RecruitmentCodeRefused?: RecruitmentCodeRefusedResolvers<ContextType>;
  RedemptionRecorded?: RedemptionRecordedResolvers<ContextType>;
  RedemptionRefused?: RedemptionRefusedResolvers<ContextType>;
  RefusalReasonMissing?: RefusalReasonMissingResolvers<ContextType>;
  RegisterEntry?: RegisterEntryResolvers<ContextType>;
  RegisterEntryRecorded?: RegisterEntryRecordedResolvers<ContextType>;
  RegisterUnknown?: RegisterUnknownResolvers<ContextType>;
  RenewCommunityPassportResult?: RenewCommunityPassportResultResolvers<ContextType>;
  Renewal?: RenewalResolvers<ContextType>;
  ReplaceCommunityPassportResult?: ReplaceCommunityPassportResultResolvers<ContextType>;
  Replacement?: ReplacementResolvers<ContextType>;
  RequestCarersAssessmentResult?: RequestCarersAssessmentResultResolvers<ContextType>;
  RequestRepeated?: RequestRepeatedResolvers<ContextType>;
  RulesFault?: RulesFaultResolvers<ContextType>;
  RulesOutdated?: RulesOutdatedResolvers<ContextType>;
  RulesRefused?: RulesRefusedResolvers<ContextType>;
  Scheme?: SchemeResolvers<ContextType>;
  SchemeBranding?: SchemeBrandingResolvers<ContextType>;
  SchemeNotRecognisable?: SchemeNotRecognisableResolvers<ContextType>;
  SchemeNotYours?: SchemeNotYoursResolvers<ContextType>;
  SchemeRules?: SchemeRulesResolvers<ContextType>;
  SchemeUnknown?: SchemeUnknownResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  SetCommunitySchemeBrandingResult?: SetCommunitySchemeBrandingResultResolvers<ContextType>;
  SetCommunitySchemeRulesResult?: SetCommunitySchemeRulesResultResolvers<ContextType>;
  SetEmergencyPlanResult?: SetEmergencyPlanResultResolvers<ContextType>;
  StickerPrinted?: StickerPrintedResolvers<ContextType>;
  TillCodeRefused?: TillCodeRefusedResolvers<ContextType>;
  TransferRefused?: TransferRefusedResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Validity?: ValidityResolvers<ContextType>;
  WindowSticker?: WindowStickerResolvers<ContextType>;
  WindowStickerOrdered?: WindowStickerOrderedResolvers<ContextType>;
  WithdrawCarersAssessmentResult?: WithdrawCarersAssessmentResultResolvers<ContextType>;
  WithdrawCommunityApplicationResult?: WithdrawCommunityApplicationResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = CommunityContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  text?: TextDirectiveResolver<any, any, ContextType>;
};
