import type { CalendarDate } from '../../../platform/calendar-date';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Place as PlaceRecord } from '../../../domain/geography/place';
import type { Scheme as SchemeRecord } from '../../../domain/scheme/scheme';
import type { Offer as OfferRecord, KeptOffer as EmployerBenefitChangeRecord } from '../../../domain/offer/offer';
import type { EmployerPassport as EmployerPassportRecord, Employer as EmployerRecord, EmployerPassport as EmployerReviewRecord } from '../models/employer';
import type { EmployerContext } from '../context';
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
export type AssureEmployerOfferResult = EmployerOfferAssured | OfferNotYours | RequestRepeated;

/** A value of the branding cannot be used; nothing was changed. */
export type BrandingRefused = UserError & {
  readonly __typename?: 'BrandingRefused';
  /** The field of the input that has the problem. */
  readonly field: Scalars['String']['output'];
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

export type Carer = {
  readonly __typename?: 'Carer';
  /** The carer's passports in the setting: Employers. */
  readonly employerPassports?: Maybe<ReadonlyArray<EmployerPassport>>;
  /** All stored data about the carer in the setting: Employers. */
  readonly employerRecord?: Maybe<ReadonlyArray<PersonalDataRecord>>;
  /** A carer's pseudonym at one subgraph, which no other subgraph knows. */
  readonly employerRef: Scalars['ID']['output'];
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

/** The leave that is a right: one week in any twelve months, whatever the number of people cared for. */
export type CarersLeave = {
  readonly __typename?: 'CarersLeave';
  /** The days beyond the week. An employer may grant them and need not. */
  readonly beyondRight: ReadonlyArray<CarersLeaveDay>;
  /** The days that are a right, the earliest first. The employer can only postpone them, not refuse them. */
  readonly byRight: ReadonlyArray<CarersLeaveDay>;
  /** The whole minutes left of the week, in the twelve months that end with the last requested day. */
  readonly leftMinutes: Scalars['Int']['output'];
  /** The duties of employee and employer; null if none of the leave is a right. */
  readonly notice?: Maybe<CarersLeaveNotice>;
  /** A week of this employee, in whole minutes: the mean of the given weeks. */
  readonly weekMinutes: Scalars['Int']['output'];
};

/** A day of leave. */
export type CarersLeaveDay = {
  readonly __typename?: 'CarersLeaveDay';
  /** The day. */
  readonly day: Scalars['Date']['output'];
  /** The whole day or half of it. */
  readonly part: CarersLeavePart;
};

/** A day of leave. */
export type CarersLeaveDayInput = {
  /** The day. */
  readonly day: Scalars['Date']['input'];
  /** The minutes of work on the whole day without the leave. */
  readonly minutes: Scalars['Int']['input'];
  /** The whole day or half of it. */
  readonly part: CarersLeavePart;
};

/**
 * Leave that an employee wants to take. It does not describe the person cared for. It has no field for evidence, because
 * no one may require any.
 */
export type CarersLeaveInput = {
  /** The day of notice to the employer; today by default. */
  readonly noticeGivenOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Statutory carer's leave taken or booked, at least in the year before and the year after the requested leave. None by
   * default.
   */
  readonly taken?: InputMaybe<ReadonlyArray<CarersLeaveDayInput>>;
  /** The requested leave. */
  readonly wanted: ReadonlyArray<CarersLeaveDayInput>;
  /**
   * The minutes of normally required work in each week of the last year, or since the employment began if that is less. A
   * week without work counts as 0. Give one entry if every week is the same, or in the first week. From 1 to 52 entries.
   */
  readonly weeks: ReadonlyArray<Scalars['Int']['input']>;
};

/** The duties of employee and employer. */
export type CarersLeaveNotice = {
  readonly __typename?: 'CarersLeaveNotice';
  /**
   * The minimum of whole days between the notice and the leave: three, or twice the number of days of leave if that is
   * more.
   */
  readonly days: Scalars['Int']['output'];
  /** Whether the notice is in time. If not, the employer may still accept it. */
  readonly isInTime: Scalars['Boolean']['output'];
  /** The last day to give notice. */
  readonly lastDayToGive: Scalars['Date']['output'];
  /**
   * The last day for the employer to postpone the leave in writing, with the reason and the new days. Only if the leave
   * would unduly disrupt the business.
   */
  readonly postponeInWritingBy: Scalars['Date']['output'];
  /** The latest day on which postponed leave may begin. */
  readonly postponedToAtLatest: Scalars['Date']['output'];
};

/** The part of a day that is taken; half a day is the least. */
export type CarersLeavePart =
  /** Half the working day. */
  | 'HALF_DAY'
  /** The whole working day. */
  | 'WHOLE_DAY';

/** A value of the request about leave cannot be used. */
export type CarersLeaveRefused = UserError & {
  readonly __typename?: 'CarersLeaveRefused';
  /** The field of the input that has the problem. */
  readonly field: Scalars['String']['output'];
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The result: the leave that is a right, or a refusal of the input. */
export type CarersLeaveResult = CarersLeave | CarersLeaveRefused;

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

/** An employer, for its own HR. */
export type Employer = {
  readonly __typename?: 'Employer';
  /**
   * One page of the benefits that changed, the earliest change first, for an HR system that keeps a copy. The system reads
   * to the end, stores the latest `changedAt`, and reads again from there. A benefit that changes in between comes again
   * later in the list. A change is listed one minute after it was made.
   */
  readonly benefitChanges: EmployerBenefitChangeConnection;
  /** One page of its benefits for carers today: by law, and from its own schemes. */
  readonly benefits: EmployerOfferConnection;
  /** Its number at Companies House; null if it has none, as for the Crown and councils. */
  readonly companyNumber?: Maybe<Scalars['String']['output']>;
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The number of its passports that can be used today. */
  readonly passportHolders: Scalars['Int']['output'];
  /** One page of the reviews of passports that can be used today, the earliest first. */
  readonly reviewsDue: EmployerReviewConnection;
  /** Its schemes for carers. */
  readonly schemes: ReadonlyArray<EmployerScheme>;
};


/** An employer, for its own HR. */
export type EmployerBenefitChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};


/** An employer, for its own HR. */
export type EmployerBenefitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  strength?: InputMaybe<OfferStrength>;
};


/** An employer, for its own HR. */
export type EmployerReviewsDueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dueBy?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A benefit after its latest change. Its id never changes and is never used again. */
export type EmployerBenefitChange = {
  readonly __typename?: 'EmployerBenefitChange';
  /** The benefit. */
  readonly benefit: EmployerOffer;
  /** The time of its last change. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Whether the benefit has ended. */
  readonly hasEnded: Scalars['Boolean']['output'];
};

/** One page of changes. */
export type EmployerBenefitChangeConnection = {
  readonly __typename?: 'EmployerBenefitChangeConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<EmployerBenefitChangeEdge>;
  /** The position of the page in its list. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of changes. */
export type EmployerBenefitChangeEdge = {
  readonly __typename?: 'EmployerBenefitChangeEdge';
  /** The position of the entry in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: EmployerBenefitChange;
};

/** An offer of the setting: Employers. */
export type EmployerOffer = Offer & {
  readonly __typename?: 'EmployerOffer';
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
  readonly scheme: EmployerScheme;
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
export type EmployerOfferAssured = {
  readonly __typename?: 'EmployerOfferAssured';
  /** The offer as it is now. */
  readonly offer: EmployerOffer;
};

/** One page of offers of the setting: Employers. */
export type EmployerOfferConnection = {
  readonly __typename?: 'EmployerOfferConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<EmployerOfferEdge>;
  /** The position of the page in its list. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of offers. */
export type EmployerOfferEdge = {
  readonly __typename?: 'EmployerOfferEdge';
  /** The position of the entry in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The offer. */
  readonly node: EmployerOffer;
};

/** An offer was ended. */
export type EmployerOfferEnded = {
  readonly __typename?: 'EmployerOfferEnded';
  /** The offer as it is now. */
  readonly offer: EmployerOffer;
};

/** The offer to end, or to confirm as checked. */
export type EmployerOfferInput = {
  /** Any text. Send the same text with a repeated request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The offer's id. */
  readonly offerId: Scalars['ID']['input'];
};

/** An offer was published. */
export type EmployerOfferPublished = {
  readonly __typename?: 'EmployerOfferPublished';
  /** The new offer. */
  readonly offer: EmployerOffer;
};

/** A passport of the setting: Employers. Its holder sees it, and so do the staff of the organisation that issued it. */
export type EmployerPassport = Passport & {
  readonly __typename?: 'EmployerPassport';
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
  /** The day from which it can be renewed and the scheme sends its form; null where it is not renewed by a form. */
  readonly renewableFrom?: Maybe<Scalars['Date']['output']>;
  /** The day by which the holder and the employer next review the arrangement: yearly, and at every change. */
  readonly reviewDue: Scalars['Date']['output'];
  /** The rules of its issue or last renewal; the scheme's current rules may be others. */
  readonly rules: SchemeRules;
  /** The scheme that issued it. */
  readonly scheme: EmployerScheme;
  /** Its status today. */
  readonly status: PassportStatus;
  /** The reason of its status, in words for its holder. */
  readonly statusReason: Scalars['String']['output'];
  /** Its last transfer with its holder; null where it was issued here. */
  readonly transferredFrom?: Maybe<EmployerTransfer>;
  /** Its first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** Its last day; null where it is bound to no date. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** The reason that a passport ends before its last day. */
export type EmployerPassportEnd =
  /** Caring has ended; the scheme's period of grace begins. */
  | 'ENDED'
  /** The card is lost. */
  | 'LOST'
  /** The scheme takes it back, or the person cared for withdrew consent. */
  | 'WITHDRAWN'
  /** It was misused. */
  | 'WITHHELD';

/** A passport was ended. */
export type EmployerPassportEnded = {
  readonly __typename?: 'EmployerPassportEnded';
  /** The passport as it is now. */
  readonly passport: EmployerPassport;
};

/** A passport was issued. */
export type EmployerPassportIssued = {
  readonly __typename?: 'EmployerPassportIssued';
  /** The new passport. */
  readonly passport: EmployerPassport;
};

/** A passport was renewed. */
export type EmployerPassportRenewed = {
  readonly __typename?: 'EmployerPassportRenewed';
  /** The passport as it is now. */
  readonly passport: EmployerPassport;
};

/** A lost card was replaced. */
export type EmployerPassportReplaced = {
  readonly __typename?: 'EmployerPassportReplaced';
  /** The passport behind the new card. */
  readonly passport: EmployerPassport;
};

/** The passport was transferred. */
export type EmployerPassportTransferred = {
  readonly __typename?: 'EmployerPassportTransferred';
  /** The passport as it is now. */
  readonly passport: EmployerPassport;
};

/** A review that is due. It names employees only if they agreed, and never says what care they give or for which person. */
export type EmployerReview = {
  readonly __typename?: 'EmployerReview';
  /** The employee. Identity gives a name only if the employee agreed to it. */
  readonly carer?: Maybe<Carer>;
  /** The day that it is due. */
  readonly dueOn: Scalars['Date']['output'];
  /** The passport's id, with which HR records the review. */
  readonly passportId: Scalars['ID']['output'];
};

/** One page of reviews. */
export type EmployerReviewConnection = {
  readonly __typename?: 'EmployerReviewConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<EmployerReviewEdge>;
  /** The position of the page in its list. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of reviews. */
export type EmployerReviewEdge = {
  readonly __typename?: 'EmployerReviewEdge';
  /** The position of the entry in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The review. */
  readonly node: EmployerReview;
};

/** A review was recorded. */
export type EmployerReviewRecorded = {
  readonly __typename?: 'EmployerReviewRecorded';
  /** The passport after the change. */
  readonly passport: EmployerPassport;
};

/** A scheme of the setting: Employers. */
export type EmployerScheme = Scheme & {
  readonly __typename?: 'EmployerScheme';
  /** The areas where it runs; empty where it is not bound to a place. */
  readonly areas: ReadonlyArray<Area>;
  /** Its branding on paper, and its contact details. */
  readonly branding: SchemeBranding;
  /** The number of its passports with their last day in the next calendar month; null for viewers who do not run the scheme. */
  readonly expiringNextMonth?: Maybe<Scalars['Int']['output']>;
  /** How a carer joins. */
  readonly howToJoin: Scalars['String']['output'];
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
  /** The name that its users give it: Carers Card, Carer Passport, Carers Register. */
  readonly localName: Scalars['String']['output'];
  /** Its full name. */
  readonly name: Scalars['String']['output'];
  /** One page of the scheme's offers. */
  readonly offers: EmployerOfferConnection;
  /** The organisation that runs it. */
  readonly organisation: Scalars['String']['output'];
  /** Schemes of others whose passports can be transferred to the organisation of this one today; at most a hundred. */
  readonly recognises: ReadonlyArray<EmployerScheme>;
  /** Its rules: who can have its passports, how long they are valid, how they are renewed, replaced and ended. */
  readonly rules: SchemeRules;
  /** The setting that it belongs to. */
  readonly sector: Sector;
  /** The number of its offers that were not checked for a year; null for viewers who do not run the scheme. */
  readonly staleOfferCount?: Maybe<Scalars['Int']['output']>;
  /** One page of its offers that were not checked for a year, the longest ago first: the scheme's staff should check them. */
  readonly staleOffers: EmployerOfferConnection;
  /** A description in a few sentences. */
  readonly summary: Scalars['String']['output'];
  /** A web page with more. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A scheme of the setting: Employers. */
export type EmployerSchemeOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A scheme of the setting: Employers. */
export type EmployerSchemeStaleOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The branding is set; everything printed from now on uses it. */
export type EmployerSchemeBrandingSet = {
  readonly __typename?: 'EmployerSchemeBrandingSet';
  /** The scheme as it is now. */
  readonly scheme: EmployerScheme;
};

/** The scheme is recognised. */
export type EmployerSchemeRecognised = {
  readonly __typename?: 'EmployerSchemeRecognised';
  /** The other organisation's scheme. */
  readonly scheme: EmployerScheme;
};

/** The rules are set; they hold for passports from today. */
export type EmployerSchemeRulesSet = {
  readonly __typename?: 'EmployerSchemeRulesSet';
  /** The scheme as it is now. */
  readonly scheme: EmployerScheme;
};

/** A transfer of a passport with its holder, from one organisation to another. */
export type EmployerTransfer = {
  readonly __typename?: 'EmployerTransfer';
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** The scheme that it came from. */
  readonly scheme: EmployerScheme;
};

/** The result of ending an offer. */
export type EndEmployerOfferResult = EmployerOfferEnded | OfferNotYours | RequestRepeated;

/** The passport to end, and the reason. */
export type EndEmployerPassportInput = {
  /** Any text. Send the same text with a repeated request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
  /** The reason: LOST, WITHDRAWN, WITHHELD or ENDED (caring has ended). */
  readonly reason: EmployerPassportEnd;
};

/** The result of ending a passport. */
export type EndEmployerPassportResult = EmployerPassportEnded | NotInRules | PassportEndedAlready | PassportNotYours | RequestRepeated;

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

/** Identity did not make the introduction, or it is for another setting or scheme, was used before, or is too old. */
export type IntroductionRefused = UserError & {
  readonly __typename?: 'IntroductionRefused';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The carer to issue a passport to, and its scheme. */
export type IssueEmployerPassportInput = {
  /** The facts that the scheme's rules ask of its holders; they are checked and stored nowhere. */
  readonly holder?: InputMaybe<HolderInput>;
  /** Any text. Send the same text with a repeated request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The introduction from identity in return for the carer's share code; valid once, for ten minutes. */
  readonly introduction: Scalars['String']['input'];
  /** The scheme's id. */
  readonly schemeId: Scalars['ID']['input'];
  /** The first day; today if left out. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day, where the scheme's own rule does not set it (a stay in hospital, for example). */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** The result of issuing a passport. */
export type IssueEmployerPassportResult = CarerNotEligible | EmployerPassportIssued | IntroductionRefused | RequestRepeated | SchemeNotYours;

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Records that the scheme's staff checked today that an offer is still true. */
  readonly assureEmployerOffer: AssureEmployerOfferResult;
  /** Ends an offer: from today it is hidden. */
  readonly endEmployerOffer: EndEmployerOfferResult;
  /** Ends a passport before its last day. */
  readonly endEmployerPassport: EndEmployerPassportResult;
  /** Issues a passport to a carer with an introduction from identity. */
  readonly issueEmployerPassport: IssueEmployerPassportResult;
  /** Publishes an offer of one of the viewer's schemes. */
  readonly publishEmployerOffer: PublishEmployerOfferResult;
  /** An organisation recognises another's scheme: holders of its passports can transfer them. */
  readonly recogniseEmployerScheme: RecogniseEmployerSchemeResult;
  /** Records that a passport was reviewed today; the next review is due in a year. */
  readonly recordEmployerReview: RecordEmployerReviewResult;
  /** Renews a passport by the scheme's current rules. */
  readonly renewEmployerPassport: RenewEmployerPassportResult;
  /** Gives a new card, with a number of its own, for one that was lost. */
  readonly replaceEmployerPassport: ReplaceEmployerPassportResult;
  /** Sets up the branding on paper and the contact details of one of the viewer's schemes. */
  readonly setEmployerSchemeBranding: SetEmployerSchemeBrandingResult;
  /** Sets up the rules of one of the viewer's schemes. Passports that were issued before stay under theirs until they are renewed. */
  readonly setEmployerSchemeRules: SetEmployerSchemeRulesResult;
  /** A carer transfers a passport to another organisation that recognises its scheme. The former organisation can no longer read it. */
  readonly transferEmployerPassport: TransferEmployerPassportResult;
};


export type MutationAssureEmployerOfferArgs = {
  input: EmployerOfferInput;
};


export type MutationEndEmployerOfferArgs = {
  input: EmployerOfferInput;
};


export type MutationEndEmployerPassportArgs = {
  input: EndEmployerPassportInput;
};


export type MutationIssueEmployerPassportArgs = {
  input: IssueEmployerPassportInput;
};


export type MutationPublishEmployerOfferArgs = {
  input: PublishEmployerOfferInput;
};


export type MutationRecogniseEmployerSchemeArgs = {
  input: RecogniseEmployerSchemeInput;
};


export type MutationRecordEmployerReviewArgs = {
  input: RecordEmployerReviewInput;
};


export type MutationRenewEmployerPassportArgs = {
  input: RenewPassportInput;
};


export type MutationReplaceEmployerPassportArgs = {
  input: ReplacePassportInput;
};


export type MutationSetEmployerSchemeBrandingArgs = {
  input: SetSchemeBrandingInput;
};


export type MutationSetEmployerSchemeRulesArgs = {
  input: SetSchemeRulesInput;
};


export type MutationTransferEmployerPassportArgs = {
  input: TransferEmployerPassportInput;
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

/** A point on the map. */
export type Point = {
  readonly __typename?: 'Point';
  /** Degrees north. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east. */
  readonly longitude: Scalars['Float']['output'];
};

/** An offer to publish. */
export type PublishEmployerOfferInput = {
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
export type PublishEmployerOfferResult = EmployerOfferPublished | OfferRefused | RequestRepeated | SchemeNotYours;

export type Query = {
  readonly __typename?: 'Query';
  /**
   * Works out which leave is statutory carer's leave (England, Wales and Scotland), and the duties of both sides. The hub
   * stores nothing and asks for no evidence.
   */
  readonly carersLeave: CarersLeaveResult;
  /** A scheme of the setting Employers, by its id. */
  readonly employerScheme?: Maybe<EmployerScheme>;
  /** Returns the employer of the HR viewer. */
  readonly myEmployer?: Maybe<Employer>;
};


export type QueryCarersLeaveArgs = {
  input: CarersLeaveInput;
};


export type QueryEmployerSchemeArgs = {
  id: Scalars['ID']['input'];
};

/** The scheme that an organisation recognises. */
export type RecogniseEmployerSchemeInput = {
  /** Any text. Send the same text with a repeated request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The other organisation's scheme, by its id. */
  readonly schemeId: Scalars['ID']['input'];
  /** The last day; without one there is no end. A day that is past ends it. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** The result of recognising a scheme. */
export type RecogniseEmployerSchemeResult = EmployerSchemeRecognised | RequestRepeated | SchemeNotRecognisable;

/** The passport that was reviewed. */
export type RecordEmployerReviewInput = {
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
};

/** The result of recording a review. */
export type RecordEmployerReviewResult = EmployerReviewRecorded | PassportEndedAlready | PassportNotYours | RequestRepeated;

/** A refusal needs a reason, and the request gives none. */
export type RefusalReasonMissing = UserError & {
  readonly __typename?: 'RefusalReasonMissing';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The result of renewing a passport. */
export type RenewEmployerPassportResult = EmployerPassportRenewed | NotInRules | PassportEndedAlready | PassportNotYours | RequestRepeated;

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
export type ReplaceEmployerPassportResult = EmployerPassportReplaced | NotInRules | PassportEndedAlready | PassportNotYours | RequestRepeated;

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
export type SetEmployerSchemeBrandingResult = BrandingRefused | EmployerSchemeBrandingSet | RequestRepeated | SchemeNotYours;

/** The result of setting up a scheme's rules. */
export type SetEmployerSchemeRulesResult = EmployerSchemeRulesSet | RequestRepeated | RulesOutdated | RulesRefused | SchemeNotYours;

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

/** The passport to transfer, and its new scheme. */
export type TransferEmployerPassportInput = {
  /** The holder's age in years, where that scheme has an age rule; it is stored nowhere. */
  readonly age?: InputMaybe<Scalars['Int']['input']>;
  /** Any text. Send the same text with a repeated request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
  /** The scheme of the organisation that its holder goes to, by its id. */
  readonly toSchemeId: Scalars['ID']['input'];
};

/** The result of a transfer. */
export type TransferEmployerPassportResult = CarerNotEligible | EmployerPassportTransferred | PassportNotYours | RequestRepeated | TransferRefused;

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
  Employer: Employer;
  EmployerOffer: EmployerOffer;
  EmployerPassport: EmployerPassport;
  EmployerScheme: EmployerScheme;
  Sector: Sector;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Carer:
    ( { __typename: 'Carer' }
    & GraphQLRecursivePick<FederationTypes['Carer'], {"employerRef":true}> );
  Employer:
    ( { __typename: 'Employer' }
    & GraphQLRecursivePick<FederationTypes['Employer'], {"id":true}> );
  EmployerOffer:
    ( { __typename: 'EmployerOffer' }
    & GraphQLRecursivePick<FederationTypes['EmployerOffer'], {"id":true}> );
  EmployerPassport:
    ( { __typename: 'EmployerPassport' }
    & GraphQLRecursivePick<FederationTypes['EmployerPassport'], {"id":true}> );
  EmployerScheme:
    ( { __typename: 'EmployerScheme' }
    & GraphQLRecursivePick<FederationTypes['EmployerScheme'], {"id":true}> );
  Sector:
    ( { __typename: 'Sector' }
    & GraphQLRecursivePick<FederationTypes['Sector'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AssureEmployerOfferResult:
    | ( Omit<EmployerOfferAssured, 'offer'> & { offer: _RefType['EmployerOffer'] } )
    | ( OfferNotYours )
    | ( RequestRepeated )
  ;
  CarersLeaveResult:
    | ( CarersLeave )
    | ( CarersLeaveRefused )
  ;
  EndEmployerOfferResult:
    | ( Omit<EmployerOfferEnded, 'offer'> & { offer: _RefType['EmployerOffer'] } )
    | ( OfferNotYours )
    | ( RequestRepeated )
  ;
  EndEmployerPassportResult:
    | ( Omit<EmployerPassportEnded, 'passport'> & { passport: _RefType['EmployerPassport'] } )
    | ( NotInRules )
    | ( PassportEndedAlready )
    | ( PassportNotYours )
    | ( RequestRepeated )
  ;
  IssueEmployerPassportResult:
    | ( CarerNotEligible )
    | ( Omit<EmployerPassportIssued, 'passport'> & { passport: _RefType['EmployerPassport'] } )
    | ( IntroductionRefused )
    | ( RequestRepeated )
    | ( SchemeNotYours )
  ;
  PublishEmployerOfferResult:
    | ( Omit<EmployerOfferPublished, 'offer'> & { offer: _RefType['EmployerOffer'] } )
    | ( OfferRefused )
    | ( RequestRepeated )
    | ( SchemeNotYours )
  ;
  RecogniseEmployerSchemeResult:
    | ( Omit<EmployerSchemeRecognised, 'scheme'> & { scheme: _RefType['EmployerScheme'] } )
    | ( RequestRepeated )
    | ( SchemeNotRecognisable )
  ;
  RecordEmployerReviewResult:
    | ( Omit<EmployerReviewRecorded, 'passport'> & { passport: _RefType['EmployerPassport'] } )
    | ( PassportEndedAlready )
    | ( PassportNotYours )
    | ( RequestRepeated )
  ;
  RenewEmployerPassportResult:
    | ( Omit<EmployerPassportRenewed, 'passport'> & { passport: _RefType['EmployerPassport'] } )
    | ( NotInRules )
    | ( PassportEndedAlready )
    | ( PassportNotYours )
    | ( RequestRepeated )
  ;
  ReplaceEmployerPassportResult:
    | ( Omit<EmployerPassportReplaced, 'passport'> & { passport: _RefType['EmployerPassport'] } )
    | ( NotInRules )
    | ( PassportEndedAlready )
    | ( PassportNotYours )
    | ( RequestRepeated )
  ;
  SetEmployerSchemeBrandingResult:
    | ( BrandingRefused )
    | ( Omit<EmployerSchemeBrandingSet, 'scheme'> & { scheme: _RefType['EmployerScheme'] } )
    | ( RequestRepeated )
    | ( SchemeNotYours )
  ;
  SetEmployerSchemeRulesResult:
    | ( Omit<EmployerSchemeRulesSet, 'scheme'> & { scheme: _RefType['EmployerScheme'] } )
    | ( RequestRepeated )
    | ( RulesOutdated )
    | ( RulesRefused )
    | ( SchemeNotYours )
  ;
  TransferEmployerPassportResult:
    | ( CarerNotEligible )
    | ( Omit<EmployerPassportTransferred, 'passport'> & { passport: _RefType['EmployerPassport'] } )
    | ( PassportNotYours )
    | ( RequestRepeated )
    | ( TransferRefused )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Offer: ( OfferRecord );
  Passport: ( EmployerPassportRecord );
  Scheme: ( SchemeRecord );
  UserError:
    | ( AlreadyApplied )
    | ( ApplicationNotWaiting )
    | ( BrandingRefused )
    | ( CarerNotEligible )
    | ( CarersLeaveRefused )
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
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AlreadyApplied: ResolverTypeWrapper<AlreadyApplied>;
  ApplicationDecision: ApplicationDecision;
  ApplicationNotWaiting: ResolverTypeWrapper<ApplicationNotWaiting>;
  ApplicationState: ApplicationState;
  Area: ResolverTypeWrapper<Area>;
  AssureEmployerOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssureEmployerOfferResult']>;
  BrandingRefused: ResolverTypeWrapper<BrandingRefused>;
  Carer: ResolverTypeWrapper<Omit<Carer, 'employerPassports'> & { employerPassports?: Maybe<ReadonlyArray<ResolversTypes['EmployerPassport']>> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CarerExclusion: CarerExclusion;
  CarerNotEligible: ResolverTypeWrapper<CarerNotEligible>;
  CarersLeave: ResolverTypeWrapper<CarersLeave>;
  CarersLeaveDay: ResolverTypeWrapper<CarersLeaveDay>;
  CarersLeaveDayInput: CarersLeaveDayInput;
  CarersLeaveInput: CarersLeaveInput;
  CarersLeaveNotice: ResolverTypeWrapper<CarersLeaveNotice>;
  CarersLeavePart: CarersLeavePart;
  CarersLeaveRefused: ResolverTypeWrapper<CarersLeaveRefused>;
  CarersLeaveResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CarersLeaveResult']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Eligibility: ResolverTypeWrapper<Eligibility>;
  EligibilityInput: EligibilityInput;
  Employer: ResolverTypeWrapper<EmployerRecord>;
  EmployerBenefitChange: ResolverTypeWrapper<EmployerBenefitChangeRecord>;
  EmployerBenefitChangeConnection: ResolverTypeWrapper<Omit<EmployerBenefitChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EmployerBenefitChangeEdge']> }>;
  EmployerBenefitChangeEdge: ResolverTypeWrapper<Omit<EmployerBenefitChangeEdge, 'node'> & { node: ResolversTypes['EmployerBenefitChange'] }>;
  EmployerOffer: ResolverTypeWrapper<OfferRecord>;
  EmployerOfferAssured: ResolverTypeWrapper<Omit<EmployerOfferAssured, 'offer'> & { offer: ResolversTypes['EmployerOffer'] }>;
  EmployerOfferConnection: ResolverTypeWrapper<Omit<EmployerOfferConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EmployerOfferEdge']> }>;
  EmployerOfferEdge: ResolverTypeWrapper<Omit<EmployerOfferEdge, 'node'> & { node: ResolversTypes['EmployerOffer'] }>;
  EmployerOfferEnded: ResolverTypeWrapper<Omit<EmployerOfferEnded, 'offer'> & { offer: ResolversTypes['EmployerOffer'] }>;
  EmployerOfferInput: EmployerOfferInput;
  EmployerOfferPublished: ResolverTypeWrapper<Omit<EmployerOfferPublished, 'offer'> & { offer: ResolversTypes['EmployerOffer'] }>;
  EmployerPassport: ResolverTypeWrapper<EmployerPassportRecord>;
  EmployerPassportEnd: EmployerPassportEnd;
  EmployerPassportEnded: ResolverTypeWrapper<Omit<EmployerPassportEnded, 'passport'> & { passport: ResolversTypes['EmployerPassport'] }>;
  EmployerPassportIssued: ResolverTypeWrapper<Omit<EmployerPassportIssued, 'passport'> & { passport: ResolversTypes['EmployerPassport'] }>;
  EmployerPassportRenewed: ResolverTypeWrapper<Omit<EmployerPassportRenewed, 'passport'> & { passport: ResolversTypes['EmployerPassport'] }>;
  EmployerPassportReplaced: ResolverTypeWrapper<Omit<EmployerPassportReplaced, 'passport'> & { passport: ResolversTypes['EmployerPassport'] }>;
  EmployerPassportTransferred: ResolverTypeWrapper<Omit<EmployerPassportTransferred, 'passport'> & { passport: ResolversTypes['EmployerPassport'] }>;
  EmployerReview: ResolverTypeWrapper<EmployerReviewRecord>;
  EmployerReviewConnection: ResolverTypeWrapper<Omit<EmployerReviewConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EmployerReviewEdge']> }>;
  EmployerReviewEdge: ResolverTypeWrapper<Omit<EmployerReviewEdge, 'node'> & { node: ResolversTypes['EmployerReview'] }>;
  EmployerReviewRecorded: ResolverTypeWrapper<Omit<EmployerReviewRecorded, 'passport'> & { passport: ResolversTypes['EmployerPassport'] }>;
  EmployerScheme: ResolverTypeWrapper<SchemeRecord>;
  EmployerSchemeBrandingSet: ResolverTypeWrapper<Omit<EmployerSchemeBrandingSet, 'scheme'> & { scheme: ResolversTypes['EmployerScheme'] }>;
  EmployerSchemeRecognised: ResolverTypeWrapper<Omit<EmployerSchemeRecognised, 'scheme'> & { scheme: ResolversTypes['EmployerScheme'] }>;
  EmployerSchemeRulesSet: ResolverTypeWrapper<Omit<EmployerSchemeRulesSet, 'scheme'> & { scheme: ResolversTypes['EmployerScheme'] }>;
  EmployerTransfer: ResolverTypeWrapper<Omit<EmployerTransfer, 'scheme'> & { scheme: ResolversTypes['EmployerScheme'] }>;
  EndEmployerOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndEmployerOfferResult']>;
  EndEmployerPassportInput: EndEmployerPassportInput;
  EndEmployerPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndEmployerPassportResult']>;
  Endings: ResolverTypeWrapper<Endings>;
  EndingsInput: EndingsInput;
  EvidenceRule: EvidenceRule;
  GssCode: ResolverTypeWrapper<Scalars['GssCode']['output']>;
  HolderInput: HolderInput;
  IntroductionRefused: ResolverTypeWrapper<IntroductionRefused>;
  IssueEmployerPassportInput: IssueEmployerPassportInput;
  IssueEmployerPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueEmployerPassportResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotInRules: ResolverTypeWrapper<NotInRules>;
  OdsCode: ResolverTypeWrapper<Scalars['OdsCode']['output']>;
  Offer: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Offer']>;
  OfferCategory: ResolverTypeWrapper<OfferCategory>;
  OfferNotYours: ResolverTypeWrapper<OfferNotYours>;
  OfferRefused: ResolverTypeWrapper<OfferRefused>;
  OfferStrength: OfferStrength;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passport: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Passport']>;
  PassportEndedAlready: ResolverTypeWrapper<PassportEndedAlready>;
  PassportNotYours: ResolverTypeWrapper<PassportNotYours>;
  PassportStatus: PassportStatus;
  PersonalDataField: ResolverTypeWrapper<PersonalDataField>;
  PersonalDataRecord: ResolverTypeWrapper<PersonalDataRecord>;
  Place: ResolverTypeWrapper<PlaceRecord>;
  Point: ResolverTypeWrapper<Point>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PublishEmployerOfferInput: PublishEmployerOfferInput;
  PublishEmployerOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishEmployerOfferResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecogniseEmployerSchemeInput: RecogniseEmployerSchemeInput;
  RecogniseEmployerSchemeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecogniseEmployerSchemeResult']>;
  RecordEmployerReviewInput: RecordEmployerReviewInput;
  RecordEmployerReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordEmployerReviewResult']>;
  RefusalReasonMissing: ResolverTypeWrapper<RefusalReasonMissing>;
  RenewEmployerPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenewEmployerPassportResult']>;
  RenewPassportInput: RenewPassportInput;
  Renewal: ResolverTypeWrapper<Renewal>;
  RenewalInput: RenewalInput;
  RenewalWay: RenewalWay;
  ReplaceEmployerPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplaceEmployerPassportResult']>;
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
  SchemeRules: ResolverTypeWrapper<SchemeRules>;
  Sector: ResolverTypeWrapper<Sector>;
  SetEmployerSchemeBrandingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetEmployerSchemeBrandingResult']>;
  SetEmployerSchemeRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetEmployerSchemeRulesResult']>;
  SetSchemeBrandingInput: SetSchemeBrandingInput;
  SetSchemeRulesInput: SetSchemeRulesInput;
  TransferEmployerPassportInput: TransferEmployerPassportInput;
  TransferEmployerPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransferEmployerPassportResult']>;
  TransferRefused: ResolverTypeWrapper<TransferRefused>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Validity: ResolverTypeWrapper<Validity>;
  ValidityInput: ValidityInput;
  ValidityKind: ValidityKind;
  WithdrawApplicationInput: WithdrawApplicationInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlreadyApplied: AlreadyApplied;
  ApplicationNotWaiting: ApplicationNotWaiting;
  Area: Area;
  AssureEmployerOfferResult: ResolversUnionTypes<ResolversParentTypes>['AssureEmployerOfferResult'];
  BrandingRefused: BrandingRefused;
  Carer: Omit<Carer, 'employerPassports'> & { employerPassports?: Maybe<ReadonlyArray<ResolversParentTypes['EmployerPassport']>> } | FederationReferenceTypes['Carer'];
  ID: Scalars['ID']['output'];
  CarerNotEligible: CarerNotEligible;
  CarersLeave: CarersLeave;
  CarersLeaveDay: CarersLeaveDay;
  CarersLeaveDayInput: CarersLeaveDayInput;
  CarersLeaveInput: CarersLeaveInput;
  CarersLeaveNotice: CarersLeaveNotice;
  CarersLeaveRefused: CarersLeaveRefused;
  CarersLeaveResult: ResolversUnionTypes<ResolversParentTypes>['CarersLeaveResult'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Eligibility: Eligibility;
  EligibilityInput: EligibilityInput;
  Employer: EmployerRecord;
  EmployerBenefitChange: EmployerBenefitChangeRecord;
  EmployerBenefitChangeConnection: Omit<EmployerBenefitChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EmployerBenefitChangeEdge']> };
  EmployerBenefitChangeEdge: Omit<EmployerBenefitChangeEdge, 'node'> & { node: ResolversParentTypes['EmployerBenefitChange'] };
  EmployerOffer: OfferRecord;
  EmployerOfferAssured: Omit<EmployerOfferAssured, 'offer'> & { offer: ResolversParentTypes['EmployerOffer'] };
  EmployerOfferConnection: Omit<EmployerOfferConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EmployerOfferEdge']> };
  EmployerOfferEdge: Omit<EmployerOfferEdge, 'node'> & { node: ResolversParentTypes['EmployerOffer'] };
  EmployerOfferEnded: Omit<EmployerOfferEnded, 'offer'> & { offer: ResolversParentTypes['EmployerOffer'] };
  EmployerOfferInput: EmployerOfferInput;
  EmployerOfferPublished: Omit<EmployerOfferPublished, 'offer'> & { offer: ResolversParentTypes['EmployerOffer'] };
  EmployerPassport: EmployerPassportRecord;
  EmployerPassportEnded: Omit<EmployerPassportEnded, 'passport'> & { passport: ResolversParentTypes['EmployerPassport'] };
  EmployerPassportIssued: Omit<EmployerPassportIssued, 'passport'> & { passport: ResolversParentTypes['EmployerPassport'] };
  EmployerPassportRenewed: Omit<EmployerPassportRenewed, 'passport'> & { passport: ResolversParentTypes['EmployerPassport'] };
  EmployerPassportReplaced: Omit<EmployerPassportReplaced, 'passport'> & { passport: ResolversParentTypes['EmployerPassport'] };
  EmployerPassportTransferred: Omit<EmployerPassportTransferred, 'passport'> & { passport: ResolversParentTypes['EmployerPassport'] };
  EmployerReview: EmployerReviewRecord;
  EmployerReviewConnection: Omit<EmployerReviewConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EmployerReviewEdge']> };
  EmployerReviewEdge: Omit<EmployerReviewEdge, 'node'> & { node: ResolversParentTypes['EmployerReview'] };
  EmployerReviewRecorded: Omit<EmployerReviewRecorded, 'passport'> & { passport: ResolversParentTypes['EmployerPassport'] };
  EmployerScheme: SchemeRecord;
  EmployerSchemeBrandingSet: Omit<EmployerSchemeBrandingSet, 'scheme'> & { scheme: ResolversParentTypes['EmployerScheme'] };
  EmployerSchemeRecognised: Omit<EmployerSchemeRecognised, 'scheme'> & { scheme: ResolversParentTypes['EmployerScheme'] };
  EmployerSchemeRulesSet: Omit<EmployerSchemeRulesSet, 'scheme'> & { scheme: ResolversParentTypes['EmployerScheme'] };
  EmployerTransfer: Omit<EmployerTransfer, 'scheme'> & { scheme: ResolversParentTypes['EmployerScheme'] };
  EndEmployerOfferResult: ResolversUnionTypes<ResolversParentTypes>['EndEmployerOfferResult'];
  EndEmployerPassportInput: EndEmployerPassportInput;
  EndEmployerPassportResult: ResolversUnionTypes<ResolversParentTypes>['EndEmployerPassportResult'];
  Endings: Endings;
  EndingsInput: EndingsInput;
  GssCode: Scalars['GssCode']['output'];
  HolderInput: HolderInput;
  IntroductionRefused: IntroductionRefused;
  IssueEmployerPassportInput: IssueEmployerPassportInput;
  IssueEmployerPassportResult: ResolversUnionTypes<ResolversParentTypes>['IssueEmployerPassportResult'];
  Mutation: Record<PropertyKey, never>;
  NotInRules: NotInRules;
  OdsCode: Scalars['OdsCode']['output'];
  Offer: ResolversInterfaceTypes<ResolversParentTypes>['Offer'];
  OfferCategory: OfferCategory;
  OfferNotYours: OfferNotYours;
  OfferRefused: OfferRefused;
  PageInfo: PageInfo;
  Passport: ResolversInterfaceTypes<ResolversParentTypes>['Passport'];
  PassportEndedAlready: PassportEndedAlready;
  PassportNotYours: PassportNotYours;
  PersonalDataField: PersonalDataField;
  PersonalDataRecord: PersonalDataRecord;
  Place: PlaceRecord;
  Point: Point;
  Float: Scalars['Float']['output'];
  PublishEmployerOfferInput: PublishEmployerOfferInput;
  PublishEmployerOfferResult: ResolversUnionTypes<ResolversParentTypes>['PublishEmployerOfferResult'];
  Query: Record<PropertyKey, never>;
  RecogniseEmployerSchemeInput: RecogniseEmployerSchemeInput;
  RecogniseEmployerSchemeResult: ResolversUnionTypes<ResolversParentTypes>['RecogniseEmployerSchemeResult'];
  RecordEmployerReviewInput: RecordEmployerReviewInput;
  RecordEmployerReviewResult: ResolversUnionTypes<ResolversParentTypes>['RecordEmployerReviewResult'];
  RefusalReasonMissing: RefusalReasonMissing;
  RenewEmployerPassportResult: ResolversUnionTypes<ResolversParentTypes>['RenewEmployerPassportResult'];
  RenewPassportInput: RenewPassportInput;
  Renewal: Renewal;
  RenewalInput: RenewalInput;
  ReplaceEmployerPassportResult: ResolversUnionTypes<ResolversParentTypes>['ReplaceEmployerPassportResult'];
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
  SchemeRules: SchemeRules;
  Sector: Sector | FederationReferenceTypes['Sector'];
  SetEmployerSchemeBrandingResult: ResolversUnionTypes<ResolversParentTypes>['SetEmployerSchemeBrandingResult'];
  SetEmployerSchemeRulesResult: ResolversUnionTypes<ResolversParentTypes>['SetEmployerSchemeRulesResult'];
  SetSchemeBrandingInput: SetSchemeBrandingInput;
  SetSchemeRulesInput: SetSchemeRulesInput;
  TransferEmployerPassportInput: TransferEmployerPassportInput;
  TransferEmployerPassportResult: ResolversUnionTypes<ResolversParentTypes>['TransferEmployerPassportResult'];
  TransferRefused: TransferRefused;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Validity: Validity;
  ValidityInput: ValidityInput;
  WithdrawApplicationInput: WithdrawApplicationInput;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type AccessDirectiveArgs = {
  to: ReadonlyArray<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = EmployerContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TextDirectiveArgs = {
  anyCharacters?: Maybe<Scalars['Boolean']['input']>;
  items?: Maybe<Scalars['Int']['input']>;
  lines?: Maybe<Scalars['Boolean']['input']>;
  max?: Maybe<Scalars['Int']['input']>;
};

export type TextDirectiveResolver<Result, Parent, ContextType = EmployerContext, Args = TextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AlreadyAppliedResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['AlreadyApplied'] = ResolversParentTypes['AlreadyApplied']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationNotWaitingResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['ApplicationNotWaiting'] = ResolversParentTypes['ApplicationNotWaiting']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  code?: Resolver<ResolversTypes['GssCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssureEmployerOfferResultResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['AssureEmployerOfferResult'] = ResolversParentTypes['AssureEmployerOfferResult']> = {
  __resolveType: TypeResolveFn<'EmployerOfferAssured' | 'OfferNotYours' | 'RequestRepeated', ParentType, ContextType>;
};

export type BrandingRefusedResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['BrandingRefused'] = ResolversParentTypes['BrandingRefused']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarerResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['Carer'] = ResolversParentTypes['Carer'], FederationReferenceType extends FederationReferenceTypes['Carer'] = FederationReferenceTypes['Carer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Carer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  employerPassports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EmployerPassport']>>, ParentType, ContextType>;
  employerRecord?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonalDataRecord']>>, ParentType, ContextType>;
  employerRef?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CarerNotEligibleResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['CarerNotEligible'] = ResolversParentTypes['CarerNotEligible']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarersLeaveResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['CarersLeave'] = ResolversParentTypes['CarersLeave']> = {
  beyondRight?: Resolver<ReadonlyArray<ResolversTypes['CarersLeaveDay']>, ParentType, ContextType>;
  byRight?: Resolver<ReadonlyArray<ResolversTypes['CarersLeaveDay']>, ParentType, ContextType>;
  leftMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['CarersLeaveNotice']>, ParentType, ContextType>;
  weekMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarersLeaveDayResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['CarersLeaveDay'] = ResolversParentTypes['CarersLeaveDay']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['CarersLeavePart'], ParentType, ContextType>;
};

export type CarersLeaveNoticeResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['CarersLeaveNotice'] = ResolversParentTypes['CarersLeaveNotice']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isInTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastDayToGive?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  postponeInWritingBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  postponedToAtLatest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CarersLeaveRefusedResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['CarersLeaveRefused'] = ResolversParentTypes['CarersLeaveRefused']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarersLeaveResultResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['CarersLeaveResult'] = ResolversParentTypes['CarersLeaveResult']> = {
  __resolveType: TypeResolveFn<'CarersLeave' | 'CarersLeaveRefused', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EligibilityResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['Eligibility'] = ResolversParentTypes['Eligibility']> = {
  evidence?: Resolver<ResolversTypes['EvidenceRule'], ParentType, ContextType>;
  hoursADay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hoursAWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notFor?: Resolver<ReadonlyArray<ResolversTypes['CarerExclusion']>, ParentType, ContextType>;
};

export type EmployerResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['Employer'] = ResolversParentTypes['Employer'], FederationReferenceType extends FederationReferenceTypes['Employer'] = FederationReferenceTypes['Employer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Employer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  benefitChanges?: Resolver<ResolversTypes['EmployerBenefitChangeConnection'], ParentType, ContextType, RequireFields<EmployerBenefitChangesArgs, 'first'>>;
  benefits?: Resolver<ResolversTypes['EmployerOfferConnection'], ParentType, ContextType, RequireFields<EmployerBenefitsArgs, 'first'>>;
  companyNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passportHolders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewsDue?: Resolver<ResolversTypes['EmployerReviewConnection'], ParentType, ContextType, RequireFields<EmployerReviewsDueArgs, 'first'>>;
  schemes?: Resolver<ReadonlyArray<ResolversTypes['EmployerScheme']>, ParentType, ContextType>;
};

export type EmployerBenefitChangeResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerBenefitChange'] = ResolversParentTypes['EmployerBenefitChange']> = {
  benefit?: Resolver<ResolversTypes['EmployerOffer'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hasEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EmployerBenefitChangeConnectionResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerBenefitChangeConnection'] = ResolversParentTypes['EmployerBenefitChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmployerBenefitChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EmployerBenefitChangeEdgeResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerBenefitChangeEdge'] = ResolversParentTypes['EmployerBenefitChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmployerBenefitChange'], ParentType, ContextType>;
};

export type EmployerOfferResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerOffer'] = ResolversParentTypes['EmployerOffer'], FederationReferenceType extends FederationReferenceTypes['EmployerOffer'] = FederationReferenceTypes['EmployerOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmployerOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assuredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['OfferCategory'], ParentType, ContextType>;
  howToClaim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maximumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['EmployerScheme'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['OfferStrength'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerOfferAssuredResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerOfferAssured'] = ResolversParentTypes['EmployerOfferAssured']> = {
  offer?: Resolver<ResolversTypes['EmployerOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerOfferConnectionResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerOfferConnection'] = ResolversParentTypes['EmployerOfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmployerOfferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EmployerOfferEdgeResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerOfferEdge'] = ResolversParentTypes['EmployerOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmployerOffer'], ParentType, ContextType>;
};

export type EmployerOfferEndedResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerOfferEnded'] = ResolversParentTypes['EmployerOfferEnded']> = {
  offer?: Resolver<ResolversTypes['EmployerOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerOfferPublishedResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerOfferPublished'] = ResolversParentTypes['EmployerOfferPublished']> = {
  offer?: Resolver<ResolversTypes['EmployerOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerPassportResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerPassport'] = ResolversParentTypes['EmployerPassport'], FederationReferenceType extends FederationReferenceTypes['EmployerPassport'] = FederationReferenceTypes['EmployerPassport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmployerPassport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  renewableFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['SchemeRules'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['EmployerScheme'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PassportStatus'], ParentType, ContextType>;
  statusReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transferredFrom?: Resolver<Maybe<ResolversTypes['EmployerTransfer']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerPassportEndedResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerPassportEnded'] = ResolversParentTypes['EmployerPassportEnded']> = {
  passport?: Resolver<ResolversTypes['EmployerPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerPassportIssuedResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerPassportIssued'] = ResolversParentTypes['EmployerPassportIssued']> = {
  passport?: Resolver<ResolversTypes['EmployerPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerPassportRenewedResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerPassportRenewed'] = ResolversParentTypes['EmployerPassportRenewed']> = {
  passport?: Resolver<ResolversTypes['EmployerPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerPassportReplacedResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerPassportReplaced'] = ResolversParentTypes['EmployerPassportReplaced']> = {
  passport?: Resolver<ResolversTypes['EmployerPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerPassportTransferredResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerPassportTransferred'] = ResolversParentTypes['EmployerPassportTransferred']> = {
  passport?: Resolver<ResolversTypes['EmployerPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerReviewResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerReview'] = ResolversParentTypes['EmployerReview']> = {
  carer?: Resolver<Maybe<ResolversTypes['Carer']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  passportId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EmployerReviewConnectionResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerReviewConnection'] = ResolversParentTypes['EmployerReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmployerReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EmployerReviewEdgeResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerReviewEdge'] = ResolversParentTypes['EmployerReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmployerReview'], ParentType, ContextType>;
};

export type EmployerReviewRecordedResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerReviewRecorded'] = ResolversParentTypes['EmployerReviewRecorded']> = {
  passport?: Resolver<ResolversTypes['EmployerPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerSchemeResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerScheme'] = ResolversParentTypes['EmployerScheme'], FederationReferenceType extends FederationReferenceTypes['EmployerScheme'] = FederationReferenceTypes['EmployerScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmployerScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  branding?: Resolver<ResolversTypes['SchemeBranding'], ParentType, ContextType>;
  expiringNextMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  howToJoin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['EmployerOfferConnection'], ParentType, ContextType, RequireFields<EmployerSchemeOffersArgs, 'first'>>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recognises?: Resolver<ReadonlyArray<ResolversTypes['EmployerScheme']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['SchemeRules'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  staleOfferCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staleOffers?: Resolver<ResolversTypes['EmployerOfferConnection'], ParentType, ContextType, RequireFields<EmployerSchemeStaleOffersArgs, 'first'>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerSchemeBrandingSetResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerSchemeBrandingSet'] = ResolversParentTypes['EmployerSchemeBrandingSet']> = {
  scheme?: Resolver<ResolversTypes['EmployerScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerSchemeRecognisedResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerSchemeRecognised'] = ResolversParentTypes['EmployerSchemeRecognised']> = {
  scheme?: Resolver<ResolversTypes['EmployerScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerSchemeRulesSetResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerSchemeRulesSet'] = ResolversParentTypes['EmployerSchemeRulesSet']> = {
  scheme?: Resolver<ResolversTypes['EmployerScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerTransferResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EmployerTransfer'] = ResolversParentTypes['EmployerTransfer']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['EmployerScheme'], ParentType, ContextType>;
};

export type EndEmployerOfferResultResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EndEmployerOfferResult'] = ResolversParentTypes['EndEmployerOfferResult']> = {
  __resolveType: TypeResolveFn<'EmployerOfferEnded' | 'OfferNotYours' | 'RequestRepeated', ParentType, ContextType>;
};

export type EndEmployerPassportResultResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['EndEmployerPassportResult'] = ResolversParentTypes['EndEmployerPassportResult']> = {
  __resolveType: TypeResolveFn<'EmployerPassportEnded' | 'NotInRules' | 'PassportEndedAlready' | 'PassportNotYours' | 'RequestRepeated', ParentType, ContextType>;
};

export type EndingsResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['Endings'] = ResolversParentTypes['Endings']> = {
  withdrawnByStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnWithConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withheldForMisuse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface GssCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GssCode'], any> {
  name: 'GssCode';
}

export type IntroductionRefusedResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['IntroductionRefused'] = ResolversParentTypes['IntroductionRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueEmployerPassportResultResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['IssueEmployerPassportResult'] = ResolversParentTypes['IssueEmployerPassportResult']> = {
  __resolveType: TypeResolveFn<'CarerNotEligible' | 'EmployerPassportIssued' | 'IntroductionRefused' | 'RequestRepeated' | 'SchemeNotYours', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assureEmployerOffer?: Resolver<ResolversTypes['AssureEmployerOfferResult'], ParentType, ContextType, RequireFields<MutationAssureEmployerOfferArgs, 'input'>>;
  endEmployerOffer?: Resolver<ResolversTypes['EndEmployerOfferResult'], ParentType, ContextType, RequireFields<MutationEndEmployerOfferArgs, 'input'>>;
  endEmployerPassport?: Resolver<ResolversTypes['EndEmployerPassportResult'], ParentType, ContextType, RequireFields<MutationEndEmployerPassportArgs, 'input'>>;
  issueEmployerPassport?: Resolver<ResolversTypes['IssueEmployerPassportResult'], ParentType, ContextType, RequireFields<MutationIssueEmployerPassportArgs, 'input'>>;
  publishEmployerOffer?: Resolver<ResolversTypes['PublishEmployerOfferResult'], ParentType, ContextType, RequireFields<MutationPublishEmployerOfferArgs, 'input'>>;
  recogniseEmployerScheme?: Resolver<ResolversTypes['RecogniseEmployerSchemeResult'], ParentType, ContextType, RequireFields<MutationRecogniseEmployerSchemeArgs, 'input'>>;
  recordEmployerReview?: Resolver<ResolversTypes['RecordEmployerReviewResult'], ParentType, ContextType, RequireFields<MutationRecordEmployerReviewArgs, 'input'>>;
  renewEmployerPassport?: Resolver<ResolversTypes['RenewEmployerPassportResult'], ParentType, ContextType, RequireFields<MutationRenewEmployerPassportArgs, 'input'>>;
  replaceEmployerPassport?: Resolver<ResolversTypes['ReplaceEmployerPassportResult'], ParentType, ContextType, RequireFields<MutationReplaceEmployerPassportArgs, 'input'>>;
  setEmployerSchemeBranding?: Resolver<ResolversTypes['SetEmployerSchemeBrandingResult'], ParentType, ContextType, RequireFields<MutationSetEmployerSchemeBrandingArgs, 'input'>>;
  setEmployerSchemeRules?: Resolver<ResolversTypes['SetEmployerSchemeRulesResult'], ParentType, ContextType, RequireFields<MutationSetEmployerSchemeRulesArgs, 'input'>>;
  transferEmployerPassport?: Resolver<ResolversTypes['TransferEmployerPassportResult'], ParentType, ContextType, RequireFields<MutationTransferEmployerPassportArgs, 'input'>>;
};

export type NotInRulesResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['NotInRules'] = ResolversParentTypes['NotInRules']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface OdsCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OdsCode'], any> {
  name: 'OdsCode';
}

export type OfferResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  __resolveType: TypeResolveFn<'EmployerOffer', ParentType, ContextType>;
};

export type OfferCategoryResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['OfferCategory'] = ResolversParentTypes['OfferCategory']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferNotYoursResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['OfferNotYours'] = ResolversParentTypes['OfferNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferRefusedResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['OfferRefused'] = ResolversParentTypes['OfferRefused']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassportResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['Passport'] = ResolversParentTypes['Passport']> = {
  __resolveType: TypeResolveFn<'EmployerPassport', ParentType, ContextType>;
};

export type PassportEndedAlreadyResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['PassportEndedAlready'] = ResolversParentTypes['PassportEndedAlready']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassportNotYoursResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['PassportNotYours'] = ResolversParentTypes['PassportNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalDataFieldResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['PersonalDataField'] = ResolversParentTypes['PersonalDataField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonalDataRecordResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['PersonalDataRecord'] = ResolversParentTypes['PersonalDataRecord']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['PersonalDataField']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PointResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PublishEmployerOfferResultResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['PublishEmployerOfferResult'] = ResolversParentTypes['PublishEmployerOfferResult']> = {
  __resolveType: TypeResolveFn<'EmployerOfferPublished' | 'OfferRefused' | 'RequestRepeated' | 'SchemeNotYours', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  carersLeave?: Resolver<ResolversTypes['CarersLeaveResult'], ParentType, ContextType, RequireFields<QueryCarersLeaveArgs, 'input'>>;
  employerScheme?: Resolver<Maybe<ResolversTypes['EmployerScheme']>, ParentType, ContextType, RequireFields<QueryEmployerSchemeArgs, 'id'>>;
  myEmployer?: Resolver<Maybe<ResolversTypes['Employer']>, ParentType, ContextType>;
};

export type RecogniseEmployerSchemeResultResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['RecogniseEmployerSchemeResult'] = ResolversParentTypes['RecogniseEmployerSchemeResult']> = {
  __resolveType: TypeResolveFn<'EmployerSchemeRecognised' | 'RequestRepeated' | 'SchemeNotRecognisable', ParentType, ContextType>;
};

export type RecordEmployerReviewResultResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['RecordEmployerReviewResult'] = ResolversParentTypes['RecordEmployerReviewResult']> = {
  __resolveType: TypeResolveFn<'EmployerReviewRecorded' | 'PassportEndedAlready' | 'PassportNotYours' | 'RequestRepeated', ParentType, ContextType>;
};

export type RefusalReasonMissingResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['RefusalReasonMissing'] = ResolversParentTypes['RefusalReasonMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewEmployerPassportResultResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['RenewEmployerPassportResult'] = ResolversParentTypes['RenewEmployerPassportResult']> = {
  __resolveType: TypeResolveFn<'EmployerPassportRenewed' | 'NotInRules' | 'PassportEndedAlready' | 'PassportNotYours' | 'RequestRepeated', ParentType, ContextType>;
};

export type RenewalResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['Renewal'] = ResolversParentTypes['Renewal']> = {
  monthsBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ways?: Resolver<ReadonlyArray<ResolversTypes['RenewalWay']>, ParentType, ContextType>;
};

export type ReplaceEmployerPassportResultResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['ReplaceEmployerPassportResult'] = ResolversParentTypes['ReplaceEmployerPassportResult']> = {
  __resolveType: TypeResolveFn<'EmployerPassportReplaced' | 'NotInRules' | 'PassportEndedAlready' | 'PassportNotYours' | 'RequestRepeated', ParentType, ContextType>;
};

export type ReplacementResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['Replacement'] = ResolversParentTypes['Replacement']> = {
  feePence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestRepeatedResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['RequestRepeated'] = ResolversParentTypes['RequestRepeated']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RulesFaultResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['RulesFault'] = ResolversParentTypes['RulesFault']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RulesOutdatedResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['RulesOutdated'] = ResolversParentTypes['RulesOutdated']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RulesRefusedResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['RulesRefused'] = ResolversParentTypes['RulesRefused']> = {
  faults?: Resolver<ReadonlyArray<ResolversTypes['RulesFault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['Scheme'] = ResolversParentTypes['Scheme']> = {
  __resolveType: TypeResolveFn<'EmployerScheme', ParentType, ContextType>;
};

export type SchemeBrandingResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['SchemeBranding'] = ResolversParentTypes['SchemeBranding']> = {
  address?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emergencyTelephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  howToRenew?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  nameInWelsh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SchemeNotRecognisableResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['SchemeNotRecognisable'] = ResolversParentTypes['SchemeNotRecognisable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeNotYoursResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['SchemeNotYours'] = ResolversParentTypes['SchemeNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeRulesResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['SchemeRules'] = ResolversParentTypes['SchemeRules']> = {
  eligibility?: Resolver<ResolversTypes['Eligibility'], ParentType, ContextType>;
  endings?: Resolver<ResolversTypes['Endings'], ParentType, ContextType>;
  renewal?: Resolver<ResolversTypes['Renewal'], ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['Replacement']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectorResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector'], FederationReferenceType extends FederationReferenceTypes['Sector'] = FederationReferenceTypes['Sector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetEmployerSchemeBrandingResultResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['SetEmployerSchemeBrandingResult'] = ResolversParentTypes['SetEmployerSchemeBrandingResult']> = {
  __resolveType: TypeResolveFn<'BrandingRefused' | 'EmployerSchemeBrandingSet' | 'RequestRepeated' | 'SchemeNotYours', ParentType, ContextType>;
};

export type SetEmployerSchemeRulesResultResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['SetEmployerSchemeRulesResult'] = ResolversParentTypes['SetEmployerSchemeRulesResult']> = {
  __resolveType: TypeResolveFn<'EmployerSchemeRulesSet' | 'RequestRepeated' | 'RulesOutdated' | 'RulesRefused' | 'SchemeNotYours', ParentType, ContextType>;
};

export type TransferEmployerPassportResultResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['TransferEmployerPassportResult'] = ResolversParentTypes['TransferEmployerPassportResult']> = {
  __resolveType: TypeResolveFn<'CarerNotEligible' | 'EmployerPassportTransferred' | 'PassportNotYours' | 'RequestRepeated' | 'TransferRefused', ParentType, ContextType>;
};

export type TransferRefusedResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['TransferRefused'] = ResolversParentTypes['TransferRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AlreadyApplied' | 'ApplicationNotWaiting' | 'BrandingRefused' | 'CarerNotEligible' | 'CarersLeaveRefused' | 'IntroductionRefused' | 'NotInRules' | 'OfferNotYours' | 'OfferRefused' | 'PassportEndedAlready' | 'PassportNotYours' | 'RefusalReasonMissing' | 'RequestRepeated' | 'RulesOutdated' | 'RulesRefused' | 'SchemeNotRecognisable' | 'SchemeNotYours' | 'TransferRefused', ParentType, ContextType>;
};

export type ValidityResolvers<ContextType = EmployerContext, ParentType extends ResolversParentTypes['Validity'] = ResolversParentTypes['Validity']> = {
  graceMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ValidityKind'], ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reagreedOnTransfer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = EmployerContext> = {
  AlreadyApplied?: AlreadyAppliedResolvers<ContextType>;
  ApplicationNotWaiting?: ApplicationNotWaitingResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  AssureEmployerOfferResult?: AssureEmployerOfferResultResolvers<ContextType>;
  BrandingRefused?: BrandingRefusedResolvers<ContextType>;
  Carer?: CarerResolvers<ContextType>;
  CarerNotEligible?: CarerNotEligibleResolvers<ContextType>;
  CarersLeave?: CarersLeaveResolvers<ContextType>;
  CarersLeaveDay?: CarersLeaveDayResolvers<ContextType>;
  CarersLeaveNotice?: CarersLeaveNoticeResolvers<ContextType>;
  CarersLeaveRefused?: CarersLeaveRefusedResolvers<ContextType>;
  CarersLeaveResult?: CarersLeaveResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Eligibility?: EligibilityResolvers<ContextType>;
  Employer?: EmployerResolvers<ContextType>;
  EmployerBenefitChange?: EmployerBenefitChangeResolvers<ContextType>;
  EmployerBenefitChangeConnection?: EmployerBenefitChangeConnectionResolvers<ContextType>;
  EmployerBenefitChangeEdge?: EmployerBenefitChangeEdgeResolvers<ContextType>;
  EmployerOffer?: EmployerOfferResolvers<ContextType>;
  EmployerOfferAssured?: EmployerOfferAssuredResolvers<ContextType>;
  EmployerOfferConnection?: EmployerOfferConnectionResolvers<ContextType>;
  EmployerOfferEdge?: EmployerOfferEdgeResolvers<ContextType>;
  EmployerOfferEnded?: EmployerOfferEndedResolvers<ContextType>;
  EmployerOfferPublished?: EmployerOfferPublishedResolvers<ContextType>;
  EmployerPassport?: EmployerPassportResolvers<ContextType>;
  EmployerPassportEnded?: EmployerPassportEndedResolvers<ContextType>;
  EmployerPassportIssued?: EmployerPassportIssuedResolvers<ContextType>;
  EmployerPassportRenewed?: EmployerPassportRenewedResolvers<ContextType>;
  EmployerPassportReplaced?: EmployerPassportReplacedResolvers<ContextType>;
  EmployerPassportTransferred?: EmployerPassportTransferredResolvers<ContextType>;
  EmployerReview?: EmployerReviewResolvers<ContextType>;
  EmployerReviewConnection?: EmployerReviewConnectionResolvers<ContextType>;
  EmployerReviewEdge?: EmployerReviewEdgeResolvers<ContextType>;
  EmployerReviewRecorded?: EmployerReviewRecordedResolvers<ContextType>;
  EmployerScheme?: EmployerSchemeResolvers<ContextType>;
  EmployerSchemeBrandingSet?: EmployerSchemeBrandingSetResolvers<ContextType>;
  EmployerSchemeRecognised?: EmployerSchemeRecognisedResolvers<ContextType>;
  EmployerSchemeRulesSet?: EmployerSchemeRulesSetResolvers<ContextType>;
  EmployerTransfer?: EmployerTransferResolvers<ContextType>;
  EndEmployerOfferResult?: EndEmployerOfferResultResolvers<ContextType>;
  EndEmployerPassportResult?: EndEmployerPassportResultResolvers<ContextType>;
  Endings?: EndingsResolvers<ContextType>;
  GssCode?: GraphQLScalarType;
  IntroductionRefused?: IntroductionRefusedResolvers<ContextType>;
  IssueEmployerPassportResult?: IssueEmployerPassportResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotInRules?: NotInRulesResolvers<ContextType>;
  OdsCode?: GraphQLScalarType;
  Offer?: OfferResolvers<ContextType>;
  OfferCategory?: OfferCategoryResolvers<ContextType>;
  OfferNotYours?: OfferNotYoursResolvers<ContextType>;
  OfferRefused?: OfferRefusedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passport?: PassportResolvers<ContextType>;
  PassportEndedAlready?: PassportEndedAlreadyResolvers<ContextType>;
  PassportNotYours?: PassportNotYoursResolvers<ContextType>;
  PersonalDataField?: PersonalDataFieldResolvers<ContextType>;
  PersonalDataRecord?: PersonalDataRecordResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  PublishEmployerOfferResult?: PublishEmployerOfferResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecogniseEmployerSchemeResult?: RecogniseEmployerSchemeResultResolvers<ContextType>;
  RecordEmployerReviewResult?: RecordEmployerReviewResultResolvers<ContextType>;
  RefusalReasonMissing?: RefusalReasonMissingResolvers<ContextType>;
  RenewEmployerPassportResult?: RenewEmployerPassportResultResolvers<ContextType>;
  Renewal?: RenewalResolvers<ContextType>;
  ReplaceEmployerPassportResult?: ReplaceEmployerPassportResultResolvers<ContextType>;
  Replacement?: ReplacementResolvers<ContextType>;
  RequestRepeated?: RequestRepeatedResolvers<ContextType>;
  RulesFault?: RulesFaultResolvers<ContextType>;
  RulesOutdated?: RulesOutdatedResolvers<ContextType>;
  RulesRefused?: RulesRefusedResolvers<ContextType>;
  Scheme?: SchemeResolvers<ContextType>;
  SchemeBranding?: SchemeBrandingResolvers<ContextType>;
  SchemeNotRecognisable?: SchemeNotRecognisableResolvers<ContextType>;
  SchemeNotYours?: SchemeNotYoursResolvers<ContextType>;
  SchemeRules?: SchemeRulesResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  SetEmployerSchemeBrandingResult?: SetEmployerSchemeBrandingResultResolvers<ContextType>;
  SetEmployerSchemeRulesResult?: SetEmployerSchemeRulesResultResolvers<ContextType>;
  TransferEmployerPassportResult?: TransferEmployerPassportResultResolvers<ContextType>;
  TransferRefused?: TransferRefusedResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Validity?: ValidityResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = EmployerContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  text?: TextDirectiveResolver<any, any, ContextType>;
};
