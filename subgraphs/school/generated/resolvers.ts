import type { CalendarDate } from '../../../platform/calendar-date';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Place as PlaceRecord } from '../../../domain/geography/place';
import type { Scheme as SchemeRecord } from '../../../domain/scheme/scheme';
import type { Offer as OfferRecord } from '../../../domain/offer/offer';
import type { SchoolPassport as SchoolPassportRecord, School as SchoolRecord } from '../models/school';
import type { SchoolContext } from '../context';
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
export type AssureSchoolOfferResult = OfferNotYours | RequestRepeated | SchoolOfferAssured;

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
  /** The carer's passports in the setting: Schools. */
  readonly schoolPassports?: Maybe<ReadonlyArray<SchoolPassport>>;
  /** All stored data about the carer in the setting: Schools. */
  readonly schoolRecord?: Maybe<ReadonlyArray<PersonalDataRecord>>;
  /** A carer's pseudonym at one subgraph, which no other subgraph knows. */
  readonly schoolRef: Scalars['ID']['output'];
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

/** The decision of a pupil about a board. */
export type DecideExamBoardNoticeInput = {
  /** Whether the pupil agrees. A sent notice cannot be recalled. */
  readonly agrees: Scalars['Boolean']['input'];
  /** The board. */
  readonly board: ExamBoard;
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
};

/** A decision about who may read a young carer's one-page profile. */
export type DecideProfileSharingInput = {
  /** Whether the young carer agrees. */
  readonly agrees: Scalars['Boolean']['input'];
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
  /** The role of the member of staff, as the school calls it: form tutor, exams officer. */
  readonly staff: Scalars['String']['input'];
};

/** The result of a decision about sharing. */
export type DecideProfileSharingResult = PassportNotYours | ProfileSharingDecided | RequestRepeated;

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
export type EndSchoolOfferResult = OfferNotYours | RequestRepeated | SchoolOfferEnded;

/** The passport to end, and the reason. */
export type EndSchoolPassportInput = {
  /** Any text. Send the same text with a repeated request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
  /** The reason: LOST, WITHDRAWN, WITHHELD or ENDED (caring has ended). */
  readonly reason: SchoolPassportEnd;
};

/** The result of ending a passport. */
export type EndSchoolPassportResult = NotInRules | PassportEndedAlready | PassportNotYours | RequestRepeated | SchoolPassportEnded;

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

/** Boards that set the exams of schools in the United Kingdom. */
export type ExamBoard =
  /** AQA. */
  | 'AQA'
  /** CCEA, in Northern Ireland. */
  | 'CCEA'
  /** Cambridge OCR. */
  | 'OCR'
  /** Pearson. */
  | 'PEARSON'
  /** Qualifications Scotland. */
  | 'QUALIFICATIONS_SCOTLAND'
  /** WJEC, and Eduqas in England. */
  | 'WJEC';

/** A notice to a board that a pupil wants access arrangements. It does not hold the reason. */
export type ExamBoardNotice = {
  readonly __typename?: 'ExamBoardNotice';
  /** The day that the pupil agreed. */
  readonly agreedOn: Scalars['Date']['output'];
  /** The board. */
  readonly board: ExamBoard;
  /** The day that the school informed the board; null if it has not yet. */
  readonly sentOn?: Maybe<Scalars['Date']['output']>;
};

/** The change is stored. */
export type ExamBoardNoticeKept = {
  readonly __typename?: 'ExamBoardNoticeKept';
  /** The passport after the change. */
  readonly passport: SchoolPassport;
};

/** The result of the mutation. */
export type ExamBoardNoticeResult = ExamBoardNoticeKept | PassportNotYours | PupilHasNotAgreed | RequestRepeated;

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
export type IssueSchoolPassportInput = {
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
export type IssueSchoolPassportResult = CarerNotEligible | IntroductionRefused | RequestRepeated | SchemeNotYours | SchoolPassportIssued;

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Records that the scheme's staff checked today that an offer is still true. */
  readonly assureSchoolOffer: AssureSchoolOfferResult;
  /** Records whether the pupil agrees that the school informs a board that the pupil wants access arrangements. */
  readonly decideExamBoardNotice: ExamBoardNoticeResult;
  /** Records whether a young carer agrees that a member of staff reads the one-page profile. */
  readonly decideProfileSharing: DecideProfileSharingResult;
  /** Ends an offer: from today it is hidden. */
  readonly endSchoolOffer: EndSchoolOfferResult;
  /** Ends a passport before its last day. */
  readonly endSchoolPassport: EndSchoolPassportResult;
  /** Issues a passport to a carer with an introduction from identity. */
  readonly issueSchoolPassport: IssueSchoolPassportResult;
  /** Publishes an offer of one of the viewer's schemes. */
  readonly publishSchoolOffer: PublishSchoolOfferResult;
  /** An organisation recognises another's scheme: holders of its passports can transfer them. */
  readonly recogniseSchoolScheme: RecogniseSchoolSchemeResult;
  /** Records that the school informed a board, with the pupil's agreement, that the pupil wants access arrangements. */
  readonly recordExamBoardNotice: ExamBoardNoticeResult;
  /** Renews a passport by the scheme's current rules. */
  readonly renewSchoolPassport: RenewSchoolPassportResult;
  /** Gives a new card, with a number of its own, for one that was lost. */
  readonly replaceSchoolPassport: ReplaceSchoolPassportResult;
  /** Sets up the branding on paper and the contact details of one of the viewer's schemes. */
  readonly setSchoolSchemeBranding: SetSchoolSchemeBrandingResult;
  /** Sets up the rules of one of the viewer's schemes. Passports that were issued before stay under theirs until they are renewed. */
  readonly setSchoolSchemeRules: SetSchoolSchemeRulesResult;
  /** A carer transfers a passport to another organisation that recognises its scheme. The former organisation can no longer read it. */
  readonly transferSchoolPassport: TransferSchoolPassportResult;
};


export type MutationAssureSchoolOfferArgs = {
  input: SchoolOfferInput;
};


export type MutationDecideExamBoardNoticeArgs = {
  input: DecideExamBoardNoticeInput;
};


export type MutationDecideProfileSharingArgs = {
  input: DecideProfileSharingInput;
};


export type MutationEndSchoolOfferArgs = {
  input: SchoolOfferInput;
};


export type MutationEndSchoolPassportArgs = {
  input: EndSchoolPassportInput;
};


export type MutationIssueSchoolPassportArgs = {
  input: IssueSchoolPassportInput;
};


export type MutationPublishSchoolOfferArgs = {
  input: PublishSchoolOfferInput;
};


export type MutationRecogniseSchoolSchemeArgs = {
  input: RecogniseSchoolSchemeInput;
};


export type MutationRecordExamBoardNoticeArgs = {
  input: RecordExamBoardNoticeInput;
};


export type MutationRenewSchoolPassportArgs = {
  input: RenewPassportInput;
};


export type MutationReplaceSchoolPassportArgs = {
  input: ReplacePassportInput;
};


export type MutationSetSchoolSchemeBrandingArgs = {
  input: SetSchemeBrandingInput;
};


export type MutationSetSchoolSchemeRulesArgs = {
  input: SetSchemeRulesInput;
};


export type MutationTransferSchoolPassportArgs = {
  input: TransferSchoolPassportInput;
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

/** The decision is recorded. */
export type ProfileSharingDecided = {
  readonly __typename?: 'ProfileSharingDecided';
  /** The passport after the change. */
  readonly passport: SchoolPassport;
};

/** An offer to publish. */
export type PublishSchoolOfferInput = {
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
export type PublishSchoolOfferResult = OfferRefused | RequestRepeated | SchemeNotYours | SchoolOfferPublished;

/** The pupil has not agreed that the school informs this board. */
export type PupilHasNotAgreed = UserError & {
  readonly __typename?: 'PupilHasNotAgreed';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Returns a school by its unique reference number. */
  readonly school?: Maybe<School>;
  /** A scheme of the setting Schools, by its id. */
  readonly schoolScheme?: Maybe<SchoolScheme>;
};


export type QuerySchoolArgs = {
  urn: Scalars['ID']['input'];
};


export type QuerySchoolSchemeArgs = {
  id: Scalars['ID']['input'];
};

/** The scheme that an organisation recognises. */
export type RecogniseSchoolSchemeInput = {
  /** Any text. Send the same text with a repeated request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The other organisation's scheme, by its id. */
  readonly schemeId: Scalars['ID']['input'];
  /** The last day; without one there is no end. A day that is past ends it. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** The result of recognising a scheme. */
export type RecogniseSchoolSchemeResult = RequestRepeated | SchemeNotRecognisable | SchoolSchemeRecognised;

/** A notice that the school sent to a board. */
export type RecordExamBoardNoticeInput = {
  /** The board. */
  readonly board: ExamBoard;
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
};

/** A refusal needs a reason, and the request gives none. */
export type RefusalReasonMissing = UserError & {
  readonly __typename?: 'RefusalReasonMissing';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The passport to renew, and the way. */
export type RenewPassportInput = {
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
  /** The way in which the holder renews it. */
  readonly way: RenewalWay;
};

/** The result of renewing a passport. */
export type RenewSchoolPassportResult = NotInRules | PassportEndedAlready | PassportNotYours | RequestRepeated | SchoolPassportRenewed;

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

/** The lost card to replace. */
export type ReplacePassportInput = {
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
};

/** The result of replacing a lost card. */
export type ReplaceSchoolPassportResult = NotInRules | PassportEndedAlready | PassportNotYours | RequestRepeated | SchoolPassportReplaced;

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

/** A school or sixth form that recognises young carers. */
export type School = {
  readonly __typename?: 'School';
  /** The words on the card, which reveal nothing to classmates. */
  readonly cardTitle: Scalars['String']['output'];
  /** The role of the member of staff for a young carer to go to; not a person's name. */
  readonly lead: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its place. */
  readonly place: Place;
  /** Its schemes for young carers. */
  readonly schemes: ReadonlyArray<SchoolScheme>;
  /** Its unique reference number in the register of schools. */
  readonly urn: Scalars['ID']['output'];
};

/** An offer of the setting: Schools. */
export type SchoolOffer = Offer & {
  readonly __typename?: 'SchoolOffer';
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
  readonly scheme: SchoolScheme;
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
export type SchoolOfferAssured = {
  readonly __typename?: 'SchoolOfferAssured';
  /** The offer as it is now. */
  readonly offer: SchoolOffer;
};

/** One page of offers of the setting: Schools. */
export type SchoolOfferConnection = {
  readonly __typename?: 'SchoolOfferConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<SchoolOfferEdge>;
  /** The position of the page in its list. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of offers. */
export type SchoolOfferEdge = {
  readonly __typename?: 'SchoolOfferEdge';
  /** The position of the entry in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The offer. */
  readonly node: SchoolOffer;
};

/** An offer was ended. */
export type SchoolOfferEnded = {
  readonly __typename?: 'SchoolOfferEnded';
  /** The offer as it is now. */
  readonly offer: SchoolOffer;
};

/** The offer to end, or to confirm as checked. */
export type SchoolOfferInput = {
  /** Any text. Send the same text with a repeated request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The offer's id. */
  readonly offerId: Scalars['ID']['input'];
};

/** An offer was published. */
export type SchoolOfferPublished = {
  readonly __typename?: 'SchoolOfferPublished';
  /** The new offer. */
  readonly offer: SchoolOffer;
};

/** A passport of the setting: Schools. Its holder sees it, and so do the staff of the organisation that issued it. */
export type SchoolPassport = Passport & {
  readonly __typename?: 'SchoolPassport';
  /** The notices to exam boards for the pupil, without the reason. */
  readonly examBoardNotices: ReadonlyArray<ExamBoardNotice>;
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
  /** The rules of its issue or last renewal; the scheme's current rules may be others. */
  readonly rules: SchemeRules;
  /** The scheme that issued it. */
  readonly scheme: SchoolScheme;
  /** The school that issued it; null if it is valid in several schools. */
  readonly school?: Maybe<School>;
  /** The roles of staff who may read the pupil's one-page profile. The pupil agreed to each. */
  readonly sharedWith: ReadonlyArray<Scalars['String']['output']>;
  /** Its status today. */
  readonly status: PassportStatus;
  /** The reason of its status, in words for its holder. */
  readonly statusReason: Scalars['String']['output'];
  /** Its last transfer with its holder; null where it was issued here. */
  readonly transferredFrom?: Maybe<SchoolTransfer>;
  /** Its first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** Its last day; null where it is bound to no date. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** The reason that a passport ends before its last day. */
export type SchoolPassportEnd =
  /** Caring has ended; the scheme's period of grace begins. */
  | 'ENDED'
  /** The card is lost. */
  | 'LOST'
  /** The scheme takes it back, or the person cared for withdrew consent. */
  | 'WITHDRAWN'
  /** It was misused. */
  | 'WITHHELD';

/** A passport was ended. */
export type SchoolPassportEnded = {
  readonly __typename?: 'SchoolPassportEnded';
  /** The passport as it is now. */
  readonly passport: SchoolPassport;
};

/** A passport was issued. */
export type SchoolPassportIssued = {
  readonly __typename?: 'SchoolPassportIssued';
  /** The new passport. */
  readonly passport: SchoolPassport;
};

/** A passport was renewed. */
export type SchoolPassportRenewed = {
  readonly __typename?: 'SchoolPassportRenewed';
  /** The passport as it is now. */
  readonly passport: SchoolPassport;
};

/** A lost card was replaced. */
export type SchoolPassportReplaced = {
  readonly __typename?: 'SchoolPassportReplaced';
  /** The passport behind the new card. */
  readonly passport: SchoolPassport;
};

/** The passport was transferred. */
export type SchoolPassportTransferred = {
  readonly __typename?: 'SchoolPassportTransferred';
  /** The passport as it is now. */
  readonly passport: SchoolPassport;
};

/** A scheme of the setting: Schools. */
export type SchoolScheme = Scheme & {
  readonly __typename?: 'SchoolScheme';
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
  /** Whether pupil and school review the passport every term. If so, a passport ends with the term. */
  readonly isReviewedTermly: Scalars['Boolean']['output'];
  /** The name that its users give it: Carers Card, Carer Passport, Carers Register. */
  readonly localName: Scalars['String']['output'];
  /** Its full name. */
  readonly name: Scalars['String']['output'];
  /** One page of the scheme's offers. */
  readonly offers: SchoolOfferConnection;
  /** The organisation that runs it. */
  readonly organisation: Scalars['String']['output'];
  /** Schemes of others whose passports can be transferred to the organisation of this one today; at most a hundred. */
  readonly recognises: ReadonlyArray<SchoolScheme>;
  /** Its rules: who can have its passports, how long they are valid, how they are renewed, replaced and ended. */
  readonly rules: SchemeRules;
  /** The school that runs it; null if it applies to several schools. */
  readonly school?: Maybe<School>;
  /** The setting that it belongs to. */
  readonly sector: Sector;
  /** The number of its offers that were not checked for a year; null for viewers who do not run the scheme. */
  readonly staleOfferCount?: Maybe<Scalars['Int']['output']>;
  /** One page of its offers that were not checked for a year, the longest ago first: the scheme's staff should check them. */
  readonly staleOffers: SchoolOfferConnection;
  /** A description in a few sentences. */
  readonly summary: Scalars['String']['output'];
  /** A web page with more. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A scheme of the setting: Schools. */
export type SchoolSchemeOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A scheme of the setting: Schools. */
export type SchoolSchemeStaleOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The branding is set; everything printed from now on uses it. */
export type SchoolSchemeBrandingSet = {
  readonly __typename?: 'SchoolSchemeBrandingSet';
  /** The scheme as it is now. */
  readonly scheme: SchoolScheme;
};

/** The scheme is recognised. */
export type SchoolSchemeRecognised = {
  readonly __typename?: 'SchoolSchemeRecognised';
  /** The other organisation's scheme. */
  readonly scheme: SchoolScheme;
};

/** The rules are set; they hold for passports from today. */
export type SchoolSchemeRulesSet = {
  readonly __typename?: 'SchoolSchemeRulesSet';
  /** The scheme as it is now. */
  readonly scheme: SchoolScheme;
};

/** A transfer of a passport with its holder, from one organisation to another. */
export type SchoolTransfer = {
  readonly __typename?: 'SchoolTransfer';
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** The scheme that it came from. */
  readonly scheme: SchoolScheme;
};

/** A setting that recognises carers. Sectors are records, not a fixed list: a new one needs no change here. */
export type Sector = {
  readonly __typename?: 'Sector';
  /** Its code, such as hospital. */
  readonly code: Scalars['ID']['output'];
  /** Its name, for people. */
  readonly name: Scalars['String']['output'];
};

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

/** The result of setting up a scheme's branding. */
export type SetSchoolSchemeBrandingResult = BrandingRefused | RequestRepeated | SchemeNotYours | SchoolSchemeBrandingSet;

/** The result of setting up a scheme's rules. */
export type SetSchoolSchemeRulesResult = RequestRepeated | RulesOutdated | RulesRefused | SchemeNotYours | SchoolSchemeRulesSet;

/** The passport cannot be transferred: it is not valid today, or the other organisation does not recognise its scheme. */
export type TransferRefused = UserError & {
  readonly __typename?: 'TransferRefused';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The passport to transfer, and its new scheme. */
export type TransferSchoolPassportInput = {
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
export type TransferSchoolPassportResult = CarerNotEligible | PassportNotYours | RequestRepeated | SchoolPassportTransferred | TransferRefused;

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
  School: School;
  SchoolOffer: SchoolOffer;
  SchoolPassport: SchoolPassport;
  SchoolScheme: SchoolScheme;
  Sector: Sector;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Carer:
    ( { __typename: 'Carer' }
    & GraphQLRecursivePick<FederationTypes['Carer'], {"schoolRef":true}> );
  School:
    ( { __typename: 'School' }
    & GraphQLRecursivePick<FederationTypes['School'], {"urn":true}> );
  SchoolOffer:
    ( { __typename: 'SchoolOffer' }
    & GraphQLRecursivePick<FederationTypes['SchoolOffer'], {"id":true}> );
  SchoolPassport:
    ( { __typename: 'SchoolPassport' }
    & GraphQLRecursivePick<FederationTypes['SchoolPassport'], {"id":true}> );
  SchoolScheme:
    ( { __typename: 'SchoolScheme' }
    & GraphQLRecursivePick<FederationTypes['SchoolScheme'], {"id":true}> );
  Sector:
    ( { __typename: 'Sector' }
    & GraphQLRecursivePick<FederationTypes['Sector'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AssureSchoolOfferResult:
    | ( OfferNotYours )
    | ( RequestRepeated )
    | ( Omit<SchoolOfferAssured, 'offer'> & { offer: _RefType['SchoolOffer'] } )
  ;
  DecideProfileSharingResult:
    | ( PassportNotYours )
    | ( Omit<ProfileSharingDecided, 'passport'> & { passport: _RefType['SchoolPassport'] } )
    | ( RequestRepeated )
  ;
  EndSchoolOfferResult:
    | ( OfferNotYours )
    | ( RequestRepeated )
    | ( Omit<SchoolOfferEnded, 'offer'> & { offer: _RefType['SchoolOffer'] } )
  ;
  EndSchoolPassportResult:
    | ( NotInRules )
    | ( PassportEndedAlready )
    | ( PassportNotYours )
    | ( RequestRepeated )
    | ( Omit<SchoolPassportEnded, 'passport'> & { passport: _RefType['SchoolPassport'] } )
  ;
  ExamBoardNoticeResult:
    | ( Omit<ExamBoardNoticeKept, 'passport'> & { passport: _RefType['SchoolPassport'] } )
    | ( PassportNotYours )
    | ( PupilHasNotAgreed )
    | ( RequestRepeated )
  ;
  IssueSchoolPassportResult:
    | ( CarerNotEligible )
    | ( IntroductionRefused )
    | ( RequestRepeated )
    | ( SchemeNotYours )
    | ( Omit<SchoolPassportIssued, 'passport'> & { passport: _RefType['SchoolPassport'] } )
  ;
  PublishSchoolOfferResult:
    | ( OfferRefused )
    | ( RequestRepeated )
    | ( SchemeNotYours )
    | ( Omit<SchoolOfferPublished, 'offer'> & { offer: _RefType['SchoolOffer'] } )
  ;
  RecogniseSchoolSchemeResult:
    | ( RequestRepeated )
    | ( SchemeNotRecognisable )
    | ( Omit<SchoolSchemeRecognised, 'scheme'> & { scheme: _RefType['SchoolScheme'] } )
  ;
  RenewSchoolPassportResult:
    | ( NotInRules )
    | ( PassportEndedAlready )
    | ( PassportNotYours )
    | ( RequestRepeated )
    | ( Omit<SchoolPassportRenewed, 'passport'> & { passport: _RefType['SchoolPassport'] } )
  ;
  ReplaceSchoolPassportResult:
    | ( NotInRules )
    | ( PassportEndedAlready )
    | ( PassportNotYours )
    | ( RequestRepeated )
    | ( Omit<SchoolPassportReplaced, 'passport'> & { passport: _RefType['SchoolPassport'] } )
  ;
  SetSchoolSchemeBrandingResult:
    | ( BrandingRefused )
    | ( RequestRepeated )
    | ( SchemeNotYours )
    | ( Omit<SchoolSchemeBrandingSet, 'scheme'> & { scheme: _RefType['SchoolScheme'] } )
  ;
  SetSchoolSchemeRulesResult:
    | ( RequestRepeated )
    | ( RulesOutdated )
    | ( RulesRefused )
    | ( SchemeNotYours )
    | ( Omit<SchoolSchemeRulesSet, 'scheme'> & { scheme: _RefType['SchoolScheme'] } )
  ;
  TransferSchoolPassportResult:
    | ( CarerNotEligible )
    | ( PassportNotYours )
    | ( RequestRepeated )
    | ( Omit<SchoolPassportTransferred, 'passport'> & { passport: _RefType['SchoolPassport'] } )
    | ( TransferRefused )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Offer: ( OfferRecord );
  Passport: ( SchoolPassportRecord );
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
    | ( PupilHasNotAgreed )
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
  AssureSchoolOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssureSchoolOfferResult']>;
  BrandingRefused: ResolverTypeWrapper<BrandingRefused>;
  Carer: ResolverTypeWrapper<Omit<Carer, 'schoolPassports'> & { schoolPassports?: Maybe<ReadonlyArray<ResolversTypes['SchoolPassport']>> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CarerExclusion: CarerExclusion;
  CarerNotEligible: ResolverTypeWrapper<CarerNotEligible>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideExamBoardNoticeInput: DecideExamBoardNoticeInput;
  DecideProfileSharingInput: DecideProfileSharingInput;
  DecideProfileSharingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideProfileSharingResult']>;
  Eligibility: ResolverTypeWrapper<Eligibility>;
  EligibilityInput: EligibilityInput;
  EndSchoolOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndSchoolOfferResult']>;
  EndSchoolPassportInput: EndSchoolPassportInput;
  EndSchoolPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndSchoolPassportResult']>;
  Endings: ResolverTypeWrapper<Endings>;
  EndingsInput: EndingsInput;
  EvidenceRule: EvidenceRule;
  ExamBoard: ExamBoard;
  ExamBoardNotice: ResolverTypeWrapper<ExamBoardNotice>;
  ExamBoardNoticeKept: ResolverTypeWrapper<Omit<ExamBoardNoticeKept, 'passport'> & { passport: ResolversTypes['SchoolPassport'] }>;
  ExamBoardNoticeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExamBoardNoticeResult']>;
  GssCode: ResolverTypeWrapper<Scalars['GssCode']['output']>;
  HolderInput: HolderInput;
  IntroductionRefused: ResolverTypeWrapper<IntroductionRefused>;
  IssueSchoolPassportInput: IssueSchoolPassportInput;
  IssueSchoolPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueSchoolPassportResult']>;
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
  ProfileSharingDecided: ResolverTypeWrapper<Omit<ProfileSharingDecided, 'passport'> & { passport: ResolversTypes['SchoolPassport'] }>;
  PublishSchoolOfferInput: PublishSchoolOfferInput;
  PublishSchoolOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishSchoolOfferResult']>;
  PupilHasNotAgreed: ResolverTypeWrapper<PupilHasNotAgreed>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecogniseSchoolSchemeInput: RecogniseSchoolSchemeInput;
  RecogniseSchoolSchemeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecogniseSchoolSchemeResult']>;
  RecordExamBoardNoticeInput: RecordExamBoardNoticeInput;
  RefusalReasonMissing: ResolverTypeWrapper<RefusalReasonMissing>;
  RenewPassportInput: RenewPassportInput;
  RenewSchoolPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenewSchoolPassportResult']>;
  Renewal: ResolverTypeWrapper<Renewal>;
  RenewalInput: RenewalInput;
  RenewalWay: RenewalWay;
  ReplacePassportInput: ReplacePassportInput;
  ReplaceSchoolPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplaceSchoolPassportResult']>;
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
  School: ResolverTypeWrapper<SchoolRecord>;
  SchoolOffer: ResolverTypeWrapper<OfferRecord>;
  SchoolOfferAssured: ResolverTypeWrapper<Omit<SchoolOfferAssured, 'offer'> & { offer: ResolversTypes['SchoolOffer'] }>;
  SchoolOfferConnection: ResolverTypeWrapper<Omit<SchoolOfferConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SchoolOfferEdge']> }>;
  SchoolOfferEdge: ResolverTypeWrapper<Omit<SchoolOfferEdge, 'node'> & { node: ResolversTypes['SchoolOffer'] }>;
  SchoolOfferEnded: ResolverTypeWrapper<Omit<SchoolOfferEnded, 'offer'> & { offer: ResolversTypes['SchoolOffer'] }>;
  SchoolOfferInput: SchoolOfferInput;
  SchoolOfferPublished: ResolverTypeWrapper<Omit<SchoolOfferPublished, 'offer'> & { offer: ResolversTypes['SchoolOffer'] }>;
  SchoolPassport: ResolverTypeWrapper<SchoolPassportRecord>;
  SchoolPassportEnd: SchoolPassportEnd;
  SchoolPassportEnded: ResolverTypeWrapper<Omit<SchoolPassportEnded, 'passport'> & { passport: ResolversTypes['SchoolPassport'] }>;
  SchoolPassportIssued: ResolverTypeWrapper<Omit<SchoolPassportIssued, 'passport'> & { passport: ResolversTypes['SchoolPassport'] }>;
  SchoolPassportRenewed: ResolverTypeWrapper<Omit<SchoolPassportRenewed, 'passport'> & { passport: ResolversTypes['SchoolPassport'] }>;
  SchoolPassportReplaced: ResolverTypeWrapper<Omit<SchoolPassportReplaced, 'passport'> & { passport: ResolversTypes['SchoolPassport'] }>;
  SchoolPassportTransferred: ResolverTypeWrapper<Omit<SchoolPassportTransferred, 'passport'> & { passport: ResolversTypes['SchoolPassport'] }>;
  SchoolScheme: ResolverTypeWrapper<SchemeRecord>;
  SchoolSchemeBrandingSet: ResolverTypeWrapper<Omit<SchoolSchemeBrandingSet, 'scheme'> & { scheme: ResolversTypes['SchoolScheme'] }>;
  SchoolSchemeRecognised: ResolverTypeWrapper<Omit<SchoolSchemeRecognised, 'scheme'> & { scheme: ResolversTypes['SchoolScheme'] }>;
  SchoolSchemeRulesSet: ResolverTypeWrapper<Omit<SchoolSchemeRulesSet, 'scheme'> & { scheme: ResolversTypes['SchoolScheme'] }>;
  SchoolTransfer: ResolverTypeWrapper<Omit<SchoolTransfer, 'scheme'> & { scheme: ResolversTypes['SchoolScheme'] }>;
  Sector: ResolverTypeWrapper<Sector>;
  SetSchemeBrandingInput: SetSchemeBrandingInput;
  SetSchemeRulesInput: SetSchemeRulesInput;
  SetSchoolSchemeBrandingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetSchoolSchemeBrandingResult']>;
  SetSchoolSchemeRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetSchoolSchemeRulesResult']>;
  TransferRefused: ResolverTypeWrapper<TransferRefused>;
  TransferSchoolPassportInput: TransferSchoolPassportInput;
  TransferSchoolPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransferSchoolPassportResult']>;
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
  AssureSchoolOfferResult: ResolversUnionTypes<ResolversParentTypes>['AssureSchoolOfferResult'];
  BrandingRefused: BrandingRefused;
  Carer: Omit<Carer, 'schoolPassports'> & { schoolPassports?: Maybe<ReadonlyArray<ResolversParentTypes['SchoolPassport']>> } | FederationReferenceTypes['Carer'];
  ID: Scalars['ID']['output'];
  CarerNotEligible: CarerNotEligible;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideExamBoardNoticeInput: DecideExamBoardNoticeInput;
  DecideProfileSharingInput: DecideProfileSharingInput;
  DecideProfileSharingResult: ResolversUnionTypes<ResolversParentTypes>['DecideProfileSharingResult'];
  Eligibility: Eligibility;
  EligibilityInput: EligibilityInput;
  EndSchoolOfferResult: ResolversUnionTypes<ResolversParentTypes>['EndSchoolOfferResult'];
  EndSchoolPassportInput: EndSchoolPassportInput;
  EndSchoolPassportResult: ResolversUnionTypes<ResolversParentTypes>['EndSchoolPassportResult'];
  Endings: Endings;
  EndingsInput: EndingsInput;
  ExamBoardNotice: ExamBoardNotice;
  ExamBoardNoticeKept: Omit<ExamBoardNoticeKept, 'passport'> & { passport: ResolversParentTypes['SchoolPassport'] };
  ExamBoardNoticeResult: ResolversUnionTypes<ResolversParentTypes>['ExamBoardNoticeResult'];
  GssCode: Scalars['GssCode']['output'];
  HolderInput: HolderInput;
  IntroductionRefused: IntroductionRefused;
  IssueSchoolPassportInput: IssueSchoolPassportInput;
  IssueSchoolPassportResult: ResolversUnionTypes<ResolversParentTypes>['IssueSchoolPassportResult'];
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
  ProfileSharingDecided: Omit<ProfileSharingDecided, 'passport'> & { passport: ResolversParentTypes['SchoolPassport'] };
  PublishSchoolOfferInput: PublishSchoolOfferInput;
  PublishSchoolOfferResult: ResolversUnionTypes<ResolversParentTypes>['PublishSchoolOfferResult'];
  PupilHasNotAgreed: PupilHasNotAgreed;
  Query: Record<PropertyKey, never>;
  RecogniseSchoolSchemeInput: RecogniseSchoolSchemeInput;
  RecogniseSchoolSchemeResult: ResolversUnionTypes<ResolversParentTypes>['RecogniseSchoolSchemeResult'];
  RecordExamBoardNoticeInput: RecordExamBoardNoticeInput;
  RefusalReasonMissing: RefusalReasonMissing;
  RenewPassportInput: RenewPassportInput;
  RenewSchoolPassportResult: ResolversUnionTypes<ResolversParentTypes>['RenewSchoolPassportResult'];
  Renewal: Renewal;
  RenewalInput: RenewalInput;
  ReplacePassportInput: ReplacePassportInput;
  ReplaceSchoolPassportResult: ResolversUnionTypes<ResolversParentTypes>['ReplaceSchoolPassportResult'];
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
  School: SchoolRecord;
  SchoolOffer: OfferRecord;
  SchoolOfferAssured: Omit<SchoolOfferAssured, 'offer'> & { offer: ResolversParentTypes['SchoolOffer'] };
  SchoolOfferConnection: Omit<SchoolOfferConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SchoolOfferEdge']> };
  SchoolOfferEdge: Omit<SchoolOfferEdge, 'node'> & { node: ResolversParentTypes['SchoolOffer'] };
  SchoolOfferEnded: Omit<SchoolOfferEnded, 'offer'> & { offer: ResolversParentTypes['SchoolOffer'] };
  SchoolOfferInput: SchoolOfferInput;
  SchoolOfferPublished: Omit<SchoolOfferPublished, 'offer'> & { offer: ResolversParentTypes['SchoolOffer'] };
  SchoolPassport: SchoolPassportRecord;
  SchoolPassportEnded: Omit<SchoolPassportEnded, 'passport'> & { passport: ResolversParentTypes['SchoolPassport'] };
  SchoolPassportIssued: Omit<SchoolPassportIssued, 'passport'> & { passport: ResolversParentTypes['SchoolPassport'] };
  SchoolPassportRenewed: Omit<SchoolPassportRenewed, 'passport'> & { passport: ResolversParentTypes['SchoolPassport'] };
  SchoolPassportReplaced: Omit<SchoolPassportReplaced, 'passport'> & { passport: ResolversParentTypes['SchoolPassport'] };
  SchoolPassportTransferred: Omit<SchoolPassportTransferred, 'passport'> & { passport: ResolversParentTypes['SchoolPassport'] };
  SchoolScheme: SchemeRecord;
  SchoolSchemeBrandingSet: Omit<SchoolSchemeBrandingSet, 'scheme'> & { scheme: ResolversParentTypes['SchoolScheme'] };
  SchoolSchemeRecognised: Omit<SchoolSchemeRecognised, 'scheme'> & { scheme: ResolversParentTypes['SchoolScheme'] };
  SchoolSchemeRulesSet: Omit<SchoolSchemeRulesSet, 'scheme'> & { scheme: ResolversParentTypes['SchoolScheme'] };
  SchoolTransfer: Omit<SchoolTransfer, 'scheme'> & { scheme: ResolversParentTypes['SchoolScheme'] };
  Sector: Sector | FederationReferenceTypes['Sector'];
  SetSchemeBrandingInput: SetSchemeBrandingInput;
  SetSchemeRulesInput: SetSchemeRulesInput;
  SetSchoolSchemeBrandingResult: ResolversUnionTypes<ResolversParentTypes>['SetSchoolSchemeBrandingResult'];
  SetSchoolSchemeRulesResult: ResolversUnionTypes<ResolversParentTypes>['SetSchoolSchemeRulesResult'];
  TransferRefused: TransferRefused;
  TransferSchoolPassportInput: TransferSchoolPassportInput;
  TransferSchoolPassportResult: ResolversUnionTypes<ResolversParentTypes>['TransferSchoolPassportResult'];
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

export type AccessDirectiveResolver<Result, Parent, ContextType = SchoolContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TextDirectiveArgs = {
  anyCharacters?: Maybe<Scalars['Boolean']['input']>;
  items?: Maybe<Scalars['Int']['input']>;
  lines?: Maybe<Scalars['Boolean']['input']>;
  max?: Maybe<Scalars['Int']['input']>;
};

export type TextDirectiveResolver<Result, Parent, ContextType = SchoolContext, Args = TextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AlreadyAppliedResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['AlreadyApplied'] = ResolversParentTypes['AlreadyApplied']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationNotWaitingResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['ApplicationNotWaiting'] = ResolversParentTypes['ApplicationNotWaiting']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  code?: Resolver<ResolversTypes['GssCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssureSchoolOfferResultResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['AssureSchoolOfferResult'] = ResolversParentTypes['AssureSchoolOfferResult']> = {
  __resolveType: TypeResolveFn<'OfferNotYours' | 'RequestRepeated' | 'SchoolOfferAssured', ParentType, ContextType>;
};

export type BrandingRefusedResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['BrandingRefused'] = ResolversParentTypes['BrandingRefused']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarerResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['Carer'] = ResolversParentTypes['Carer'], FederationReferenceType extends FederationReferenceTypes['Carer'] = FederationReferenceTypes['Carer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Carer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  schoolPassports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SchoolPassport']>>, ParentType, ContextType>;
  schoolRecord?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonalDataRecord']>>, ParentType, ContextType>;
  schoolRef?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CarerNotEligibleResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['CarerNotEligible'] = ResolversParentTypes['CarerNotEligible']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideProfileSharingResultResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['DecideProfileSharingResult'] = ResolversParentTypes['DecideProfileSharingResult']> = {
  __resolveType: TypeResolveFn<'PassportNotYours' | 'ProfileSharingDecided' | 'RequestRepeated', ParentType, ContextType>;
};

export type EligibilityResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['Eligibility'] = ResolversParentTypes['Eligibility']> = {
  evidence?: Resolver<ResolversTypes['EvidenceRule'], ParentType, ContextType>;
  hoursADay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hoursAWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notFor?: Resolver<ReadonlyArray<ResolversTypes['CarerExclusion']>, ParentType, ContextType>;
};

export type EndSchoolOfferResultResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['EndSchoolOfferResult'] = ResolversParentTypes['EndSchoolOfferResult']> = {
  __resolveType: TypeResolveFn<'OfferNotYours' | 'RequestRepeated' | 'SchoolOfferEnded', ParentType, ContextType>;
};

export type EndSchoolPassportResultResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['EndSchoolPassportResult'] = ResolversParentTypes['EndSchoolPassportResult']> = {
  __resolveType: TypeResolveFn<'NotInRules' | 'PassportEndedAlready' | 'PassportNotYours' | 'RequestRepeated' | 'SchoolPassportEnded', ParentType, ContextType>;
};

export type EndingsResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['Endings'] = ResolversParentTypes['Endings']> = {
  withdrawnByStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnWithConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withheldForMisuse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExamBoardNoticeResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['ExamBoardNotice'] = ResolversParentTypes['ExamBoardNotice']> = {
  agreedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  board?: Resolver<ResolversTypes['ExamBoard'], ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExamBoardNoticeKeptResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['ExamBoardNoticeKept'] = ResolversParentTypes['ExamBoardNoticeKept']> = {
  passport?: Resolver<ResolversTypes['SchoolPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExamBoardNoticeResultResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['ExamBoardNoticeResult'] = ResolversParentTypes['ExamBoardNoticeResult']> = {
  __resolveType: TypeResolveFn<'ExamBoardNoticeKept' | 'PassportNotYours' | 'PupilHasNotAgreed' | 'RequestRepeated', ParentType, ContextType>;
};

export interface GssCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GssCode'], any> {
  name: 'GssCode';
}

export type IntroductionRefusedResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['IntroductionRefused'] = ResolversParentTypes['IntroductionRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueSchoolPassportResultResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['IssueSchoolPassportResult'] = ResolversParentTypes['IssueSchoolPassportResult']> = {
  __resolveType: TypeResolveFn<'CarerNotEligible' | 'IntroductionRefused' | 'RequestRepeated' | 'SchemeNotYours' | 'SchoolPassportIssued', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assureSchoolOffer?: Resolver<ResolversTypes['AssureSchoolOfferResult'], ParentType, ContextType, RequireFields<MutationAssureSchoolOfferArgs, 'input'>>;
  decideExamBoardNotice?: Resolver<ResolversTypes['ExamBoardNoticeResult'], ParentType, ContextType, RequireFields<MutationDecideExamBoardNoticeArgs, 'input'>>;
  decideProfileSharing?: Resolver<ResolversTypes['DecideProfileSharingResult'], ParentType, ContextType, RequireFields<MutationDecideProfileSharingArgs, 'input'>>;
  endSchoolOffer?: Resolver<ResolversTypes['EndSchoolOfferResult'], ParentType, ContextType, RequireFields<MutationEndSchoolOfferArgs, 'input'>>;
  endSchoolPassport?: Resolver<ResolversTypes['EndSchoolPassportResult'], ParentType, ContextType, RequireFields<MutationEndSchoolPassportArgs, 'input'>>;
  issueSchoolPassport?: Resolver<ResolversTypes['IssueSchoolPassportResult'], ParentType, ContextType, RequireFields<MutationIssueSchoolPassportArgs, 'input'>>;
  publishSchoolOffer?: Resolver<ResolversTypes['PublishSchoolOfferResult'], ParentType, ContextType, RequireFields<MutationPublishSchoolOfferArgs, 'input'>>;
  recogniseSchoolScheme?: Resolver<ResolversTypes['RecogniseSchoolSchemeResult'], ParentType, ContextType, RequireFields<MutationRecogniseSchoolSchemeArgs, 'input'>>;
  recordExamBoardNotice?: Resolver<ResolversTypes['ExamBoardNoticeResult'], ParentType, ContextType, RequireFields<MutationRecordExamBoardNoticeArgs, 'input'>>;
  renewSchoolPassport?: Resolver<ResolversTypes['RenewSchoolPassportResult'], ParentType, ContextType, RequireFields<MutationRenewSchoolPassportArgs, 'input'>>;
  replaceSchoolPassport?: Resolver<ResolversTypes['ReplaceSchoolPassportResult'], ParentType, ContextType, RequireFields<MutationReplaceSchoolPassportArgs, 'input'>>;
  setSchoolSchemeBranding?: Resolver<ResolversTypes['SetSchoolSchemeBrandingResult'], ParentType, ContextType, RequireFields<MutationSetSchoolSchemeBrandingArgs, 'input'>>;
  setSchoolSchemeRules?: Resolver<ResolversTypes['SetSchoolSchemeRulesResult'], ParentType, ContextType, RequireFields<MutationSetSchoolSchemeRulesArgs, 'input'>>;
  transferSchoolPassport?: Resolver<ResolversTypes['TransferSchoolPassportResult'], ParentType, ContextType, RequireFields<MutationTransferSchoolPassportArgs, 'input'>>;
};

export type NotInRulesResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['NotInRules'] = ResolversParentTypes['NotInRules']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface OdsCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OdsCode'], any> {
  name: 'OdsCode';
}

export type OfferResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  __resolveType: TypeResolveFn<'SchoolOffer', ParentType, ContextType>;
};

export type OfferCategoryResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['OfferCategory'] = ResolversParentTypes['OfferCategory']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferNotYoursResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['OfferNotYours'] = ResolversParentTypes['OfferNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferRefusedResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['OfferRefused'] = ResolversParentTypes['OfferRefused']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassportResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['Passport'] = ResolversParentTypes['Passport']> = {
  __resolveType: TypeResolveFn<'SchoolPassport', ParentType, ContextType>;
};

export type PassportEndedAlreadyResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['PassportEndedAlready'] = ResolversParentTypes['PassportEndedAlready']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassportNotYoursResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['PassportNotYours'] = ResolversParentTypes['PassportNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalDataFieldResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['PersonalDataField'] = ResolversParentTypes['PersonalDataField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonalDataRecordResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['PersonalDataRecord'] = ResolversParentTypes['PersonalDataRecord']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['PersonalDataField']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PointResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProfileSharingDecidedResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['ProfileSharingDecided'] = ResolversParentTypes['ProfileSharingDecided']> = {
  passport?: Resolver<ResolversTypes['SchoolPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishSchoolOfferResultResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['PublishSchoolOfferResult'] = ResolversParentTypes['PublishSchoolOfferResult']> = {
  __resolveType: TypeResolveFn<'OfferRefused' | 'RequestRepeated' | 'SchemeNotYours' | 'SchoolOfferPublished', ParentType, ContextType>;
};

export type PupilHasNotAgreedResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['PupilHasNotAgreed'] = ResolversParentTypes['PupilHasNotAgreed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType, RequireFields<QuerySchoolArgs, 'urn'>>;
  schoolScheme?: Resolver<Maybe<ResolversTypes['SchoolScheme']>, ParentType, ContextType, RequireFields<QuerySchoolSchemeArgs, 'id'>>;
};

export type RecogniseSchoolSchemeResultResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['RecogniseSchoolSchemeResult'] = ResolversParentTypes['RecogniseSchoolSchemeResult']> = {
  __resolveType: TypeResolveFn<'RequestRepeated' | 'SchemeNotRecognisable' | 'SchoolSchemeRecognised', ParentType, ContextType>;
};

export type RefusalReasonMissingResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['RefusalReasonMissing'] = ResolversParentTypes['RefusalReasonMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewSchoolPassportResultResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['RenewSchoolPassportResult'] = ResolversParentTypes['RenewSchoolPassportResult']> = {
  __resolveType: TypeResolveFn<'NotInRules' | 'PassportEndedAlready' | 'PassportNotYours' | 'RequestRepeated' | 'SchoolPassportRenewed', ParentType, ContextType>;
};

export type RenewalResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['Renewal'] = ResolversParentTypes['Renewal']> = {
  monthsBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ways?: Resolver<ReadonlyArray<ResolversTypes['RenewalWay']>, ParentType, ContextType>;
};

export type ReplaceSchoolPassportResultResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['ReplaceSchoolPassportResult'] = ResolversParentTypes['ReplaceSchoolPassportResult']> = {
  __resolveType: TypeResolveFn<'NotInRules' | 'PassportEndedAlready' | 'PassportNotYours' | 'RequestRepeated' | 'SchoolPassportReplaced', ParentType, ContextType>;
};

export type ReplacementResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['Replacement'] = ResolversParentTypes['Replacement']> = {
  feePence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestRepeatedResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['RequestRepeated'] = ResolversParentTypes['RequestRepeated']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RulesFaultResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['RulesFault'] = ResolversParentTypes['RulesFault']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RulesOutdatedResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['RulesOutdated'] = ResolversParentTypes['RulesOutdated']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RulesRefusedResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['RulesRefused'] = ResolversParentTypes['RulesRefused']> = {
  faults?: Resolver<ReadonlyArray<ResolversTypes['RulesFault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['Scheme'] = ResolversParentTypes['Scheme']> = {
  __resolveType: TypeResolveFn<'SchoolScheme', ParentType, ContextType>;
};

export type SchemeBrandingResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SchemeBranding'] = ResolversParentTypes['SchemeBranding']> = {
  address?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emergencyTelephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  howToRenew?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  nameInWelsh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SchemeNotRecognisableResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SchemeNotRecognisable'] = ResolversParentTypes['SchemeNotRecognisable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeNotYoursResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SchemeNotYours'] = ResolversParentTypes['SchemeNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeRulesResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SchemeRules'] = ResolversParentTypes['SchemeRules']> = {
  eligibility?: Resolver<ResolversTypes['Eligibility'], ParentType, ContextType>;
  endings?: Resolver<ResolversTypes['Endings'], ParentType, ContextType>;
  renewal?: Resolver<ResolversTypes['Renewal'], ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['Replacement']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School'], FederationReferenceType extends FederationReferenceTypes['School'] = FederationReferenceTypes['School']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['School']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cardTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  schemes?: Resolver<ReadonlyArray<ResolversTypes['SchoolScheme']>, ParentType, ContextType>;
  urn?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SchoolOfferResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SchoolOffer'] = ResolversParentTypes['SchoolOffer'], FederationReferenceType extends FederationReferenceTypes['SchoolOffer'] = FederationReferenceTypes['SchoolOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SchoolOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assuredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['OfferCategory'], ParentType, ContextType>;
  howToClaim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maximumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['SchoolScheme'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['OfferStrength'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolOfferAssuredResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SchoolOfferAssured'] = ResolversParentTypes['SchoolOfferAssured']> = {
  offer?: Resolver<ResolversTypes['SchoolOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolOfferConnectionResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SchoolOfferConnection'] = ResolversParentTypes['SchoolOfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SchoolOfferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SchoolOfferEdgeResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SchoolOfferEdge'] = ResolversParentTypes['SchoolOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SchoolOffer'], ParentType, ContextType>;
};

export type SchoolOfferEndedResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SchoolOfferEnded'] = ResolversParentTypes['SchoolOfferEnded']> = {
  offer?: Resolver<ResolversTypes['SchoolOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolOfferPublishedResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SchoolOfferPublished'] = ResolversParentTypes['SchoolOfferPublished']> = {
  offer?: Resolver<ResolversTypes['SchoolOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolPassportResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SchoolPassport'] = ResolversParentTypes['SchoolPassport'], FederationReferenceType extends FederationReferenceTypes['SchoolPassport'] = FederationReferenceTypes['SchoolPassport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SchoolPassport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  examBoardNotices?: Resolver<ReadonlyArray<ResolversTypes['ExamBoardNotice']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issueNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  renewableFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['SchemeRules'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['SchoolScheme'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  sharedWith?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PassportStatus'], ParentType, ContextType>;
  statusReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transferredFrom?: Resolver<Maybe<ResolversTypes['SchoolTransfer']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolPassportEndedResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SchoolPassportEnded'] = ResolversParentTypes['SchoolPassportEnded']> = {
  passport?: Resolver<ResolversTypes['SchoolPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolPassportIssuedResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SchoolPassportIssued'] = ResolversParentTypes['SchoolPassportIssued']> = {
  passport?: Resolver<ResolversTypes['SchoolPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolPassportRenewedResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SchoolPassportRenewed'] = ResolversParentTypes['SchoolPassportRenewed']> = {
  passport?: Resolver<ResolversTypes['SchoolPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolPassportReplacedResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SchoolPassportReplaced'] = ResolversParentTypes['SchoolPassportReplaced']> = {
  passport?: Resolver<ResolversTypes['SchoolPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolPassportTransferredResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SchoolPassportTransferred'] = ResolversParentTypes['SchoolPassportTransferred']> = {
  passport?: Resolver<ResolversTypes['SchoolPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolSchemeResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SchoolScheme'] = ResolversParentTypes['SchoolScheme'], FederationReferenceType extends FederationReferenceTypes['SchoolScheme'] = FederationReferenceTypes['SchoolScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SchoolScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  branding?: Resolver<ResolversTypes['SchemeBranding'], ParentType, ContextType>;
  expiringNextMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  howToJoin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isReviewedTermly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  localName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['SchoolOfferConnection'], ParentType, ContextType, RequireFields<SchoolSchemeOffersArgs, 'first'>>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recognises?: Resolver<ReadonlyArray<ResolversTypes['SchoolScheme']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['SchemeRules'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  staleOfferCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staleOffers?: Resolver<ResolversTypes['SchoolOfferConnection'], ParentType, ContextType, RequireFields<SchoolSchemeStaleOffersArgs, 'first'>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolSchemeBrandingSetResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SchoolSchemeBrandingSet'] = ResolversParentTypes['SchoolSchemeBrandingSet']> = {
  scheme?: Resolver<ResolversTypes['SchoolScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolSchemeRecognisedResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SchoolSchemeRecognised'] = ResolversParentTypes['SchoolSchemeRecognised']> = {
  scheme?: Resolver<ResolversTypes['SchoolScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolSchemeRulesSetResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SchoolSchemeRulesSet'] = ResolversParentTypes['SchoolSchemeRulesSet']> = {
  scheme?: Resolver<ResolversTypes['SchoolScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolTransferResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SchoolTransfer'] = ResolversParentTypes['SchoolTransfer']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['SchoolScheme'], ParentType, ContextType>;
};

export type SectorResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector'], FederationReferenceType extends FederationReferenceTypes['Sector'] = FederationReferenceTypes['Sector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetSchoolSchemeBrandingResultResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SetSchoolSchemeBrandingResult'] = ResolversParentTypes['SetSchoolSchemeBrandingResult']> = {
  __resolveType: TypeResolveFn<'BrandingRefused' | 'RequestRepeated' | 'SchemeNotYours' | 'SchoolSchemeBrandingSet', ParentType, ContextType>;
};

export type SetSchoolSchemeRulesResultResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['SetSchoolSchemeRulesResult'] = ResolversParentTypes['SetSchoolSchemeRulesResult']> = {
  __resolveType: TypeResolveFn<'RequestRepeated' | 'RulesOutdated' | 'RulesRefused' | 'SchemeNotYours' | 'SchoolSchemeRulesSet', ParentType, ContextType>;
};

export type TransferRefusedResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['TransferRefused'] = ResolversParentTypes['TransferRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferSchoolPassportResultResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['TransferSchoolPassportResult'] = ResolversParentTypes['TransferSchoolPassportResult']> = {
  __resolveType: TypeResolveFn<'CarerNotEligible' | 'PassportNotYours' | 'RequestRepeated' | 'SchoolPassportTransferred' | 'TransferRefused', ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AlreadyApplied' | 'ApplicationNotWaiting' | 'BrandingRefused' | 'CarerNotEligible' | 'IntroductionRefused' | 'NotInRules' | 'OfferNotYours' | 'OfferRefused' | 'PassportEndedAlready' | 'PassportNotYours' | 'PupilHasNotAgreed' | 'RefusalReasonMissing' | 'RequestRepeated' | 'RulesOutdated' | 'RulesRefused' | 'SchemeNotRecognisable' | 'SchemeNotYours' | 'TransferRefused', ParentType, ContextType>;
};

export type ValidityResolvers<ContextType = SchoolContext, ParentType extends ResolversParentTypes['Validity'] = ResolversParentTypes['Validity']> = {
  graceMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ValidityKind'], ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reagreedOnTransfer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SchoolContext> = {
  AlreadyApplied?: AlreadyAppliedResolvers<ContextType>;
  ApplicationNotWaiting?: ApplicationNotWaitingResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  AssureSchoolOfferResult?: AssureSchoolOfferResultResolvers<ContextType>;
  BrandingRefused?: BrandingRefusedResolvers<ContextType>;
  Carer?: CarerResolvers<ContextType>;
  CarerNotEligible?: CarerNotEligibleResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideProfileSharingResult?: DecideProfileSharingResultResolvers<ContextType>;
  Eligibility?: EligibilityResolvers<ContextType>;
  EndSchoolOfferResult?: EndSchoolOfferResultResolvers<ContextType>;
  EndSchoolPassportResult?: EndSchoolPassportResultResolvers<ContextType>;
  Endings?: EndingsResolvers<ContextType>;
  ExamBoardNotice?: ExamBoardNoticeResolvers<ContextType>;
  ExamBoardNoticeKept?: ExamBoardNoticeKeptResolvers<ContextType>;
  ExamBoardNoticeResult?: ExamBoardNoticeResultResolvers<ContextType>;
  GssCode?: GraphQLScalarType;
  IntroductionRefused?: IntroductionRefusedResolvers<ContextType>;
  IssueSchoolPassportResult?: IssueSchoolPassportResultResolvers<ContextType>;
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
  ProfileSharingDecided?: ProfileSharingDecidedResolvers<ContextType>;
  PublishSchoolOfferResult?: PublishSchoolOfferResultResolvers<ContextType>;
  PupilHasNotAgreed?: PupilHasNotAgreedResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecogniseSchoolSchemeResult?: RecogniseSchoolSchemeResultResolvers<ContextType>;
  RefusalReasonMissing?: RefusalReasonMissingResolvers<ContextType>;
  RenewSchoolPassportResult?: RenewSchoolPassportResultResolvers<ContextType>;
  Renewal?: RenewalResolvers<ContextType>;
  ReplaceSchoolPassportResult?: ReplaceSchoolPassportResultResolvers<ContextType>;
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
  School?: SchoolResolvers<ContextType>;
  SchoolOffer?: SchoolOfferResolvers<ContextType>;
  SchoolOfferAssured?: SchoolOfferAssuredResolvers<ContextType>;
  SchoolOfferConnection?: SchoolOfferConnectionResolvers<ContextType>;
  SchoolOfferEdge?: SchoolOfferEdgeResolvers<ContextType>;
  SchoolOfferEnded?: SchoolOfferEndedResolvers<ContextType>;
  SchoolOfferPublished?: SchoolOfferPublishedResolvers<ContextType>;
  SchoolPassport?: SchoolPassportResolvers<ContextType>;
  SchoolPassportEnded?: SchoolPassportEndedResolvers<ContextType>;
  SchoolPassportIssued?: SchoolPassportIssuedResolvers<ContextType>;
  SchoolPassportRenewed?: SchoolPassportRenewedResolvers<ContextType>;
  SchoolPassportReplaced?: SchoolPassportReplacedResolvers<ContextType>;
  SchoolPassportTransferred?: SchoolPassportTransferredResolvers<ContextType>;
  SchoolScheme?: SchoolSchemeResolvers<ContextType>;
  SchoolSchemeBrandingSet?: SchoolSchemeBrandingSetResolvers<ContextType>;
  SchoolSchemeRecognised?: SchoolSchemeRecognisedResolvers<ContextType>;
  SchoolSchemeRulesSet?: SchoolSchemeRulesSetResolvers<ContextType>;
  SchoolTransfer?: SchoolTransferResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  SetSchoolSchemeBrandingResult?: SetSchoolSchemeBrandingResultResolvers<ContextType>;
  SetSchoolSchemeRulesResult?: SetSchoolSchemeRulesResultResolvers<ContextType>;
  TransferRefused?: TransferRefusedResolvers<ContextType>;
  TransferSchoolPassportResult?: TransferSchoolPassportResultResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Validity?: ValidityResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SchoolContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  text?: TextDirectiveResolver<any, any, ContextType>;
};
