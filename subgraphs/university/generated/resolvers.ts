import type { CalendarDate } from '../../../platform/calendar-date';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Place as PlaceRecord } from '../../../domain/geography/place';
import type { Scheme as SchemeRecord } from '../../../domain/scheme/scheme';
import type { Offer as OfferRecord } from '../../../domain/offer/offer';
import type { Passport as PassportRecord } from '../../../domain/passport/passport';
import type { Institution as InstitutionRecord } from '../models/institution';
import type { BursaryApplication as BursaryApplicationRecord } from '../models/bursary';
import type { Declaration as DeclarationRecord } from '../models/declaration';
import type { UniversityContext } from '../context';
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

/** An application for a bursary. */
export type ApplyForBursaryInput = {
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The id of the bursary's offer. */
  readonly offerId: Scalars['ID']['input'];
};

/** The result of an application. */
export type ApplyForBursaryResult = AlreadyApplied | BursaryApplicationMade | BursaryNotOpen | RequestRepeated;

/** An area of the United Kingdom, by its current code. The hub replaces an old code with its successor. */
export type Area = {
  readonly __typename?: 'Area';
  /** The current GSS code. */
  readonly code: Scalars['GssCode']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** The result of checking an offer. */
export type AssureUniversityOfferResult = OfferNotYours | RequestRepeated | UniversityOfferAssured;

/** A value of the branding cannot be used; nothing was changed. */
export type BrandingRefused = UserError & {
  readonly __typename?: 'BrandingRefused';
  /** The field of the input that has the problem. */
  readonly field: Scalars['String']['output'];
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** A student carer's application for a bursary. */
export type BursaryApplication = {
  readonly __typename?: 'BursaryApplication';
  /** The day that the carer applied. */
  readonly appliedOn: Scalars['Date']['output'];
  /** The bursary; null if it no longer exists. */
  readonly bursary?: Maybe<UniversityOffer>;
  /** The day that it was decided or withdrawn; null while it waits. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The reason for the refusal; null if it was not refused. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Its state. */
  readonly state: ApplicationState;
};

/** One page of applications. */
export type BursaryApplicationConnection = {
  readonly __typename?: 'BursaryApplicationConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<BursaryApplicationEdge>;
  /** The position of the page in its list. */
  readonly pageInfo: PageInfo;
};

/** The application is decided, and the student can read it. */
export type BursaryApplicationDecided = {
  readonly __typename?: 'BursaryApplicationDecided';
  /** The application after the change. */
  readonly application: BursaryApplication;
};

/** One entry of a page of applications. */
export type BursaryApplicationEdge = {
  readonly __typename?: 'BursaryApplicationEdge';
  /** The position of the entry in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The application. */
  readonly node: BursaryApplication;
};

/** The institution has received the application. */
export type BursaryApplicationMade = {
  readonly __typename?: 'BursaryApplicationMade';
  /** The application. */
  readonly application: BursaryApplication;
};

/** The application is withdrawn. */
export type BursaryApplicationWithdrawn = {
  readonly __typename?: 'BursaryApplicationWithdrawn';
  /** The application after the change. */
  readonly application: BursaryApplication;
};

/** The offer is not a bursary, its last day is past, or it is only for holders of the institution's passport. */
export type BursaryNotOpen = UserError & {
  readonly __typename?: 'BursaryNotOpen';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

export type Carer = {
  readonly __typename?: 'Carer';
  /** The carer's applications for bursaries, the latest first; at most 100. */
  readonly bursaryApplications?: Maybe<ReadonlyArray<BursaryApplication>>;
  /** The carer's voluntary declarations that they are a carer; at most 100. */
  readonly universityDeclarations?: Maybe<ReadonlyArray<CarerDeclaration>>;
  /** The carer's passports in the setting: Universities and colleges. */
  readonly universityPassports?: Maybe<ReadonlyArray<UniversityPassport>>;
  /** All stored data about the carer in the setting: Universities and colleges. */
  readonly universityRecord?: Maybe<ReadonlyArray<PersonalDataRecord>>;
  /** A carer's pseudonym at one subgraph, which no other subgraph knows. */
  readonly universityRef: Scalars['ID']['output'];
};

/** An applicant's or student's confidential declaration that they are a carer. It is voluntary, and nothing depends on it. */
export type CarerDeclaration = {
  readonly __typename?: 'CarerDeclaration';
  /** The day. */
  readonly declaredOn: Scalars['Date']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The institution; null if it no longer exists. */
  readonly institution?: Maybe<Institution>;
  /** The stage of their course at which they declared it. */
  readonly when: DeclarationTime;
};

/** One page of declarations. */
export type CarerDeclarationConnection = {
  readonly __typename?: 'CarerDeclarationConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<CarerDeclarationEdge>;
  /** The position of the page in its list. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of declarations. */
export type CarerDeclarationEdge = {
  readonly __typename?: 'CarerDeclarationEdge';
  /** The position of the entry in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The declaration. */
  readonly node: CarerDeclaration;
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

/** The decision of an institution. */
export type DecideBursaryApplicationInput = {
  /** The application's id. */
  readonly applicationId: Scalars['ID']['input'];
  /** The decision. */
  readonly decision: ApplicationDecision;
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** For a refusal: the reason, in words for the student. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The result of a decision. */
export type DecideBursaryApplicationResult = ApplicationNotWaiting | BursaryApplicationDecided | RefusalReasonMissing | RequestRepeated;

/** The stage of a course at which a person declares that they are a carer. */
export type DeclarationTime =
  /** At any time later. */
  | 'LATER'
  /** On applying, as UCAS asks since entry in 2023. */
  | 'ON_APPLYING'
  /** On enrolling. */
  | 'ON_ENROLLING';

/** No declaration to the institution exists, whether or not there was one. */
export type DeclarationWithdrawn = {
  readonly __typename?: 'DeclarationWithdrawn';
  /** The institution's number. */
  readonly ukprn: Scalars['ID']['output'];
};

/** A declaration that a person is a carer. */
export type DeclareAsCarerInput = {
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution's number in the UK Register of Learning Providers. */
  readonly ukprn: Scalars['ID']['input'];
  /** The stage of their course at which they declare it. */
  readonly when: DeclarationTime;
};

/** The result of the mutation. */
export type DeclareAsCarerResult = DeclaredAsCarer | InstitutionUnknown | RequestRepeated;

/** The declaration is recorded. */
export type DeclaredAsCarer = {
  readonly __typename?: 'DeclaredAsCarer';
  /** The declaration. */
  readonly declaration: CarerDeclaration;
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
export type EndUniversityOfferResult = OfferNotYours | RequestRepeated | UniversityOfferEnded;

/** The passport to end, and the reason. */
export type EndUniversityPassportInput = {
  /** Any text. Send the same text with a repeated request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
  /** The reason: LOST, WITHDRAWN, WITHHELD or ENDED (caring has ended). */
  readonly reason: UniversityPassportEnd;
};

/** The result of ending a passport. */
export type EndUniversityPassportResult = NotInRules | PassportEndedAlready | PassportNotYours | RequestRepeated | UniversityPassportEnded;

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

/** A university or further education college that supports student carers. */
export type Institution = {
  readonly __typename?: 'Institution';
  /** The role of the adviser for a student carer to go to; not a person's name. */
  readonly adviser: Scalars['String']['output'];
  /** One page of the declarations of carers, the earliest first. It omits withdrawn declarations. */
  readonly declarations: CarerDeclarationConnection;
  /** The result of a person's declaration, on applying or enrolling, that they are a carer. It is never a duty. */
  readonly declaring: Scalars['String']['output'];
  /** Its kind. */
  readonly kind: InstitutionKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its place. */
  readonly place: Place;
  /** Its schemes for student carers. */
  readonly schemes: ReadonlyArray<UniversityScheme>;
  /** Its number in the UK Register of Learning Providers. */
  readonly ukprn: Scalars['ID']['output'];
};


/** A university or further education college that supports student carers. */
export type InstitutionDeclarationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The kind of an institution. */
export type InstitutionKind =
  /** A further education college. */
  | 'FURTHER_EDUCATION_COLLEGE'
  /** A university. */
  | 'UNIVERSITY';

/** The hub has no institution with this number. */
export type InstitutionUnknown = UserError & {
  readonly __typename?: 'InstitutionUnknown';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** Identity did not make the introduction, or it is for another setting or scheme, was used before, or is too old. */
export type IntroductionRefused = UserError & {
  readonly __typename?: 'IntroductionRefused';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The carer to issue a passport to, and its scheme. */
export type IssueUniversityPassportInput = {
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
export type IssueUniversityPassportResult = CarerNotEligible | IntroductionRefused | RequestRepeated | SchemeNotYours | UniversityPassportIssued;

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Applies for a bursary as a student carer, up to its last day. */
  readonly applyForBursary: ApplyForBursaryResult;
  /** Records that the scheme's staff checked today that an offer is still true. */
  readonly assureUniversityOffer: AssureUniversityOfferResult;
  /** Decides an application. A refusal has a reason that the student can read. */
  readonly decideBursaryApplication: DecideBursaryApplicationResult;
  /** Declares to an institution that the viewer is a carer. Repeated declarations count as one. */
  readonly declareAsCarer: DeclareAsCarerResult;
  /** Ends an offer: from today it is hidden. */
  readonly endUniversityOffer: EndUniversityOfferResult;
  /** Ends a passport before its last day. */
  readonly endUniversityPassport: EndUniversityPassportResult;
  /** Issues a passport to a carer with an introduction from identity. */
  readonly issueUniversityPassport: IssueUniversityPassportResult;
  /** Publishes an offer of one of the viewer's schemes. */
  readonly publishUniversityOffer: PublishUniversityOfferResult;
  /** An organisation recognises another's scheme: holders of its passports can transfer them. */
  readonly recogniseUniversityScheme: RecogniseUniversitySchemeResult;
  /** Renews a passport by the scheme's current rules. */
  readonly renewUniversityPassport: RenewUniversityPassportResult;
  /** Gives a new card, with a number of its own, for one that was lost. */
  readonly replaceUniversityPassport: ReplaceUniversityPassportResult;
  /** Sets up the branding on paper and the contact details of one of the viewer's schemes. */
  readonly setUniversitySchemeBranding: SetUniversitySchemeBrandingResult;
  /** Sets up the rules of one of the viewer's schemes. Passports that were issued before stay under theirs until they are renewed. */
  readonly setUniversitySchemeRules: SetUniversitySchemeRulesResult;
  /** A carer transfers a passport to another organisation that recognises its scheme. The former organisation can no longer read it. */
  readonly transferUniversityPassport: TransferUniversityPassportResult;
  /** Withdraws a student carer's application that is not decided yet. */
  readonly withdrawBursaryApplication: WithdrawBursaryApplicationResult;
  /** Withdraws a declaration. The hub stores nothing of it. */
  readonly withdrawDeclaration: WithdrawDeclarationResult;
};


export type MutationApplyForBursaryArgs = {
  input: ApplyForBursaryInput;
};


export type MutationAssureUniversityOfferArgs = {
  input: UniversityOfferInput;
};


export type MutationDecideBursaryApplicationArgs = {
  input: DecideBursaryApplicationInput;
};


export type MutationDeclareAsCarerArgs = {
  input: DeclareAsCarerInput;
};


export type MutationEndUniversityOfferArgs = {
  input: UniversityOfferInput;
};


export type MutationEndUniversityPassportArgs = {
  input: EndUniversityPassportInput;
};


export type MutationIssueUniversityPassportArgs = {
  input: IssueUniversityPassportInput;
};


export type MutationPublishUniversityOfferArgs = {
  input: PublishUniversityOfferInput;
};


export type MutationRecogniseUniversitySchemeArgs = {
  input: RecogniseUniversitySchemeInput;
};


export type MutationRenewUniversityPassportArgs = {
  input: RenewPassportInput;
};


export type MutationReplaceUniversityPassportArgs = {
  input: ReplacePassportInput;
};


export type MutationSetUniversitySchemeBrandingArgs = {
  input: SetSchemeBrandingInput;
};


export type MutationSetUniversitySchemeRulesArgs = {
  input: SetSchemeRulesInput;
};


export type MutationTransferUniversityPassportArgs = {
  input: TransferUniversityPassportInput;
};


export type MutationWithdrawBursaryApplicationArgs = {
  input: WithdrawApplicationInput;
};


export type MutationWithdrawDeclarationArgs = {
  input: WithdrawDeclarationInput;
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
export type PublishUniversityOfferInput = {
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
export type PublishUniversityOfferResult = OfferRefused | RequestRepeated | SchemeNotYours | UniversityOfferPublished;

export type Query = {
  readonly __typename?: 'Query';
  /** Returns a university or college by its number in the UK Register of Learning Providers. */
  readonly institution?: Maybe<Institution>;
  /** A scheme of the setting Universities and colleges, by its id. */
  readonly universityScheme?: Maybe<UniversityScheme>;
};


export type QueryInstitutionArgs = {
  ukprn: Scalars['ID']['input'];
};


export type QueryUniversitySchemeArgs = {
  id: Scalars['ID']['input'];
};

/** The scheme that an organisation recognises. */
export type RecogniseUniversitySchemeInput = {
  /** Any text. Send the same text with a repeated request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The other organisation's scheme, by its id. */
  readonly schemeId: Scalars['ID']['input'];
  /** The last day; without one there is no end. A day that is past ends it. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** The result of recognising a scheme. */
export type RecogniseUniversitySchemeResult = RequestRepeated | SchemeNotRecognisable | UniversitySchemeRecognised;

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
export type RenewUniversityPassportResult = NotInRules | PassportEndedAlready | PassportNotYours | RequestRepeated | UniversityPassportRenewed;

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
export type ReplaceUniversityPassportResult = NotInRules | PassportEndedAlready | PassportNotYours | RequestRepeated | UniversityPassportReplaced;

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
export type SetUniversitySchemeBrandingResult = BrandingRefused | RequestRepeated | SchemeNotYours | UniversitySchemeBrandingSet;

/** The result of setting up a scheme's rules. */
export type SetUniversitySchemeRulesResult = RequestRepeated | RulesOutdated | RulesRefused | SchemeNotYours | UniversitySchemeRulesSet;

/** The passport cannot be transferred: it is not valid today, or the other organisation does not recognise its scheme. */
export type TransferRefused = UserError & {
  readonly __typename?: 'TransferRefused';
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The passport to transfer, and its new scheme. */
export type TransferUniversityPassportInput = {
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
export type TransferUniversityPassportResult = CarerNotEligible | PassportNotYours | RequestRepeated | TransferRefused | UniversityPassportTransferred;

/** An offer of the setting: Universities and colleges. */
export type UniversityOffer = Offer & {
  readonly __typename?: 'UniversityOffer';
  /** The last day to apply for a bursary; null for other offers, or if no end is set. */
  readonly applyBy?: Maybe<Scalars['Date']['output']>;
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
  readonly scheme: UniversityScheme;
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
export type UniversityOfferAssured = {
  readonly __typename?: 'UniversityOfferAssured';
  /** The offer as it is now. */
  readonly offer: UniversityOffer;
};

/** One page of offers of the setting: Universities and colleges. */
export type UniversityOfferConnection = {
  readonly __typename?: 'UniversityOfferConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<UniversityOfferEdge>;
  /** The position of the page in its list. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of offers. */
export type UniversityOfferEdge = {
  readonly __typename?: 'UniversityOfferEdge';
  /** The position of the entry in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The offer. */
  readonly node: UniversityOffer;
};

/** An offer was ended. */
export type UniversityOfferEnded = {
  readonly __typename?: 'UniversityOfferEnded';
  /** The offer as it is now. */
  readonly offer: UniversityOffer;
};

/** The offer to end, or to confirm as checked. */
export type UniversityOfferInput = {
  /** Any text. Send the same text with a repeated request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The offer's id. */
  readonly offerId: Scalars['ID']['input'];
};

/** An offer was published. */
export type UniversityOfferPublished = {
  readonly __typename?: 'UniversityOfferPublished';
  /** The new offer. */
  readonly offer: UniversityOffer;
};

/** A passport of the setting: Universities and colleges. Its holder sees it, and so do the staff of the organisation that issued it. */
export type UniversityPassport = Passport & {
  readonly __typename?: 'UniversityPassport';
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
  /** The university or college that issued it. */
  readonly institution?: Maybe<Institution>;
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
  readonly scheme: UniversityScheme;
  /** Its status today. */
  readonly status: PassportStatus;
  /** The reason of its status, in words for its holder. */
  readonly statusReason: Scalars['String']['output'];
  /** Its last transfer with its holder; null where it was issued here. */
  readonly transferredFrom?: Maybe<UniversityTransfer>;
  /** Its first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** Its last day; null where it is bound to no date. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** The reason that a passport ends before its last day. */
export type UniversityPassportEnd =
  /** Caring has ended; the scheme's period of grace begins. */
  | 'ENDED'
  /** The card is lost. */
  | 'LOST'
  /** The scheme takes it back, or the person cared for withdrew consent. */
  | 'WITHDRAWN'
  /** It was misused. */
  | 'WITHHELD';

/** A passport was ended. */
export type UniversityPassportEnded = {
  readonly __typename?: 'UniversityPassportEnded';
  /** The passport as it is now. */
  readonly passport: UniversityPassport;
};

/** A passport was issued. */
export type UniversityPassportIssued = {
  readonly __typename?: 'UniversityPassportIssued';
  /** The new passport. */
  readonly passport: UniversityPassport;
};

/** A passport was renewed. */
export type UniversityPassportRenewed = {
  readonly __typename?: 'UniversityPassportRenewed';
  /** The passport as it is now. */
  readonly passport: UniversityPassport;
};

/** A lost card was replaced. */
export type UniversityPassportReplaced = {
  readonly __typename?: 'UniversityPassportReplaced';
  /** The passport behind the new card. */
  readonly passport: UniversityPassport;
};

/** The passport was transferred. */
export type UniversityPassportTransferred = {
  readonly __typename?: 'UniversityPassportTransferred';
  /** The passport as it is now. */
  readonly passport: UniversityPassport;
};

/** A scheme of the setting: Universities and colleges. */
export type UniversityScheme = Scheme & {
  readonly __typename?: 'UniversityScheme';
  /** The areas where it runs; empty where it is not bound to a place. */
  readonly areas: ReadonlyArray<Area>;
  /** Its branding on paper, and its contact details. */
  readonly branding: SchemeBranding;
  /** One page of the applications for its bursaries that wait for a decision, the oldest first. */
  readonly bursaryApplications: BursaryApplicationConnection;
  /** The number of its passports with their last day in the next calendar month; null for viewers who do not run the scheme. */
  readonly expiringNextMonth?: Maybe<Scalars['Int']['output']>;
  /** How a carer joins. */
  readonly howToJoin: Scalars['String']['output'];
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
  /** The university or college that runs it. */
  readonly institution?: Maybe<Institution>;
  /** The name that its users give it: Carers Card, Carer Passport, Carers Register. */
  readonly localName: Scalars['String']['output'];
  /** Its full name. */
  readonly name: Scalars['String']['output'];
  /** One page of the scheme's offers. */
  readonly offers: UniversityOfferConnection;
  /** The organisation that runs it. */
  readonly organisation: Scalars['String']['output'];
  /** Schemes of others whose passports can be transferred to the organisation of this one today; at most a hundred. */
  readonly recognises: ReadonlyArray<UniversityScheme>;
  /** Its rules: who can have its passports, how long they are valid, how they are renewed, replaced and ended. */
  readonly rules: SchemeRules;
  /** The setting that it belongs to. */
  readonly sector: Sector;
  /** The number of its offers that were not checked for a year; null for viewers who do not run the scheme. */
  readonly staleOfferCount?: Maybe<Scalars['Int']['output']>;
  /** One page of its offers that were not checked for a year, the longest ago first: the scheme's staff should check them. */
  readonly staleOffers: UniversityOfferConnection;
  /** A description in a few sentences. */
  readonly summary: Scalars['String']['output'];
  /** A web page with more. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A scheme of the setting: Universities and colleges. */
export type UniversitySchemeBursaryApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A scheme of the setting: Universities and colleges. */
export type UniversitySchemeOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A scheme of the setting: Universities and colleges. */
export type UniversitySchemeStaleOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The branding is set; everything printed from now on uses it. */
export type UniversitySchemeBrandingSet = {
  readonly __typename?: 'UniversitySchemeBrandingSet';
  /** The scheme as it is now. */
  readonly scheme: UniversityScheme;
};

/** The scheme is recognised. */
export type UniversitySchemeRecognised = {
  readonly __typename?: 'UniversitySchemeRecognised';
  /** The other organisation's scheme. */
  readonly scheme: UniversityScheme;
};

/** The rules are set; they hold for passports from today. */
export type UniversitySchemeRulesSet = {
  readonly __typename?: 'UniversitySchemeRulesSet';
  /** The scheme as it is now. */
  readonly scheme: UniversityScheme;
};

/** A transfer of a passport with its holder, from one organisation to another. */
export type UniversityTransfer = {
  readonly __typename?: 'UniversityTransfer';
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** The scheme that it came from. */
  readonly scheme: UniversityScheme;
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

/** The result of a withdrawal. */
export type WithdrawBursaryApplicationResult = ApplicationNotWaiting | BursaryApplicationWithdrawn | RequestRepeated;

/** The declaration to withdraw. */
export type WithdrawDeclarationInput = {
  /** Any text. Send the same text when you repeat a request, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The institution's number in the UK Register of Learning Providers. */
  readonly ukprn: Scalars['ID']['input'];
};

/** The result of a withdrawal. */
export type WithdrawDeclarationResult = DeclarationWithdrawn | RequestRepeated;



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
  Institution: Institution;
  Sector: Sector;
  UniversityOffer: UniversityOffer;
  UniversityPassport: UniversityPassport;
  UniversityScheme: UniversityScheme;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Carer:
    ( { __typename: 'Carer' }
    & GraphQLRecursivePick<FederationTypes['Carer'], {"universityRef":true}> );
  Institution:
    ( { __typename: 'Institution' }
    & GraphQLRecursivePick<FederationTypes['Institution'], {"ukprn":true}> );
  Sector:
    ( { __typename: 'Sector' }
    & GraphQLRecursivePick<FederationTypes['Sector'], {"code":true}> );
  UniversityOffer:
    ( { __typename: 'UniversityOffer' }
    & GraphQLRecursivePick<FederationTypes['UniversityOffer'], {"id":true}> );
  UniversityPassport:
    ( { __typename: 'UniversityPassport' }
    & GraphQLRecursivePick<FederationTypes['UniversityPassport'], {"id":true}> );
  UniversityScheme:
    ( { __typename: 'UniversityScheme' }
    & GraphQLRecursivePick<FederationTypes['UniversityScheme'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ApplyForBursaryResult:
    | ( AlreadyApplied )
    | ( Omit<BursaryApplicationMade, 'application'> & { application: _RefType['BursaryApplication'] } )
    | ( BursaryNotOpen )
    | ( RequestRepeated )
  ;
  AssureUniversityOfferResult:
    | ( OfferNotYours )
    | ( RequestRepeated )
    | ( Omit<UniversityOfferAssured, 'offer'> & { offer: _RefType['UniversityOffer'] } )
  ;
  DecideBursaryApplicationResult:
    | ( ApplicationNotWaiting )
    | ( Omit<BursaryApplicationDecided, 'application'> & { application: _RefType['BursaryApplication'] } )
    | ( RefusalReasonMissing )
    | ( RequestRepeated )
  ;
  DeclareAsCarerResult:
    | ( Omit<DeclaredAsCarer, 'declaration'> & { declaration: _RefType['CarerDeclaration'] } )
    | ( InstitutionUnknown )
    | ( RequestRepeated )
  ;
  EndUniversityOfferResult:
    | ( OfferNotYours )
    | ( RequestRepeated )
    | ( Omit<UniversityOfferEnded, 'offer'> & { offer: _RefType['UniversityOffer'] } )
  ;
  EndUniversityPassportResult:
    | ( NotInRules )
    | ( PassportEndedAlready )
    | ( PassportNotYours )
    | ( RequestRepeated )
    | ( Omit<UniversityPassportEnded, 'passport'> & { passport: _RefType['UniversityPassport'] } )
  ;
  IssueUniversityPassportResult:
    | ( CarerNotEligible )
    | ( IntroductionRefused )
    | ( RequestRepeated )
    | ( SchemeNotYours )
    | ( Omit<UniversityPassportIssued, 'passport'> & { passport: _RefType['UniversityPassport'] } )
  ;
  PublishUniversityOfferResult:
    | ( OfferRefused )
    | ( RequestRepeated )
    | ( SchemeNotYours )
    | ( Omit<UniversityOfferPublished, 'offer'> & { offer: _RefType['UniversityOffer'] } )
  ;
  RecogniseUniversitySchemeResult:
    | ( RequestRepeated )
    | ( SchemeNotRecognisable )
    | ( Omit<UniversitySchemeRecognised, 'scheme'> & { scheme: _RefType['UniversityScheme'] } )
  ;
  RenewUniversityPassportResult:
    | ( NotInRules )
    | ( PassportEndedAlready )
    | ( PassportNotYours )
    | ( RequestRepeated )
    | ( Omit<UniversityPassportRenewed, 'passport'> & { passport: _RefType['UniversityPassport'] } )
  ;
  ReplaceUniversityPassportResult:
    | ( NotInRules )
    | ( PassportEndedAlready )
    | ( PassportNotYours )
    | ( RequestRepeated )
    | ( Omit<UniversityPassportReplaced, 'passport'> & { passport: _RefType['UniversityPassport'] } )
  ;
  SetUniversitySchemeBrandingResult:
    | ( BrandingRefused )
    | ( RequestRepeated )
    | ( SchemeNotYours )
    | ( Omit<UniversitySchemeBrandingSet, 'scheme'> & { scheme: _RefType['UniversityScheme'] } )
  ;
  SetUniversitySchemeRulesResult:
    | ( RequestRepeated )
    | ( RulesOutdated )
    | ( RulesRefused )
    | ( SchemeNotYours )
    | ( Omit<UniversitySchemeRulesSet, 'scheme'> & { scheme: _RefType['UniversityScheme'] } )
  ;
  TransferUniversityPassportResult:
    | ( CarerNotEligible )
    | ( PassportNotYours )
    | ( RequestRepeated )
    | ( TransferRefused )
    | ( Omit<UniversityPassportTransferred, 'passport'> & { passport: _RefType['UniversityPassport'] } )
  ;
  WithdrawBursaryApplicationResult:
    | ( ApplicationNotWaiting )
    | ( Omit<BursaryApplicationWithdrawn, 'application'> & { application: _RefType['BursaryApplication'] } )
    | ( RequestRepeated )
  ;
  WithdrawDeclarationResult:
    | ( DeclarationWithdrawn )
    | ( RequestRepeated )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Offer: ( OfferRecord );
  Passport: ( PassportRecord );
  Scheme: ( SchemeRecord );
  UserError:
    | ( AlreadyApplied )
    | ( ApplicationNotWaiting )
    | ( BrandingRefused )
    | ( BursaryNotOpen )
    | ( CarerNotEligible )
    | ( InstitutionUnknown )
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
  ApplyForBursaryInput: ApplyForBursaryInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ApplyForBursaryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyForBursaryResult']>;
  Area: ResolverTypeWrapper<Area>;
  AssureUniversityOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssureUniversityOfferResult']>;
  BrandingRefused: ResolverTypeWrapper<BrandingRefused>;
  BursaryApplication: ResolverTypeWrapper<BursaryApplicationRecord>;
  BursaryApplicationConnection: ResolverTypeWrapper<Omit<BursaryApplicationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BursaryApplicationEdge']> }>;
  BursaryApplicationDecided: ResolverTypeWrapper<Omit<BursaryApplicationDecided, 'application'> & { application: ResolversTypes['BursaryApplication'] }>;
  BursaryApplicationEdge: ResolverTypeWrapper<Omit<BursaryApplicationEdge, 'node'> & { node: ResolversTypes['BursaryApplication'] }>;
  BursaryApplicationMade: ResolverTypeWrapper<Omit<BursaryApplicationMade, 'application'> & { application: ResolversTypes['BursaryApplication'] }>;
  BursaryApplicationWithdrawn: ResolverTypeWrapper<Omit<BursaryApplicationWithdrawn, 'application'> & { application: ResolversTypes['BursaryApplication'] }>;
  BursaryNotOpen: ResolverTypeWrapper<BursaryNotOpen>;
  Carer: ResolverTypeWrapper<Omit<Carer, 'bursaryApplications' | 'universityDeclarations' | 'universityPassports'> & { bursaryApplications?: Maybe<ReadonlyArray<ResolversTypes['BursaryApplication']>>, universityDeclarations?: Maybe<ReadonlyArray<ResolversTypes['CarerDeclaration']>>, universityPassports?: Maybe<ReadonlyArray<ResolversTypes['UniversityPassport']>> }>;
  CarerDeclaration: ResolverTypeWrapper<DeclarationRecord>;
  CarerDeclarationConnection: ResolverTypeWrapper<Omit<CarerDeclarationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CarerDeclarationEdge']> }>;
  CarerDeclarationEdge: ResolverTypeWrapper<Omit<CarerDeclarationEdge, 'node'> & { node: ResolversTypes['CarerDeclaration'] }>;
  CarerExclusion: CarerExclusion;
  CarerNotEligible: ResolverTypeWrapper<CarerNotEligible>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideBursaryApplicationInput: DecideBursaryApplicationInput;
  DecideBursaryApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideBursaryApplicationResult']>;
  DeclarationTime: DeclarationTime;
  DeclarationWithdrawn: ResolverTypeWrapper<DeclarationWithdrawn>;
  DeclareAsCarerInput: DeclareAsCarerInput;
  DeclareAsCarerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareAsCarerResult']>;
  DeclaredAsCarer: ResolverTypeWrapper<Omit<DeclaredAsCarer, 'declaration'> & { declaration: ResolversTypes['CarerDeclaration'] }>;
  Eligibility: ResolverTypeWrapper<Eligibility>;
  EligibilityInput: EligibilityInput;
  EndUniversityOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndUniversityOfferResult']>;
  EndUniversityPassportInput: EndUniversityPassportInput;
  EndUniversityPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndUniversityPassportResult']>;
  Endings: ResolverTypeWrapper<Endings>;
  EndingsInput: EndingsInput;
  EvidenceRule: EvidenceRule;
  GssCode: ResolverTypeWrapper<Scalars['GssCode']['output']>;
  HolderInput: HolderInput;
  Institution: ResolverTypeWrapper<InstitutionRecord>;
  InstitutionKind: InstitutionKind;
  InstitutionUnknown: ResolverTypeWrapper<InstitutionUnknown>;
  IntroductionRefused: ResolverTypeWrapper<IntroductionRefused>;
  IssueUniversityPassportInput: IssueUniversityPassportInput;
  IssueUniversityPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueUniversityPassportResult']>;
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
  PublishUniversityOfferInput: PublishUniversityOfferInput;
  PublishUniversityOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishUniversityOfferResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecogniseUniversitySchemeInput: RecogniseUniversitySchemeInput;
  RecogniseUniversitySchemeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecogniseUniversitySchemeResult']>;
  RefusalReasonMissing: ResolverTypeWrapper<RefusalReasonMissing>;
  RenewPassportInput: RenewPassportInput;
  RenewUniversityPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RenewUniversityPassportResult']>;
  Renewal: ResolverTypeWrapper<Renewal>;
  RenewalInput: RenewalInput;
  RenewalWay: RenewalWay;
  ReplacePassportInput: ReplacePassportInput;
  ReplaceUniversityPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplaceUniversityPassportResult']>;
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
  SetSchemeBrandingInput: SetSchemeBrandingInput;
  SetSchemeRulesInput: SetSchemeRulesInput;
  SetUniversitySchemeBrandingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetUniversitySchemeBrandingResult']>;
  SetUniversitySchemeRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetUniversitySchemeRulesResult']>;
  TransferRefused: ResolverTypeWrapper<TransferRefused>;
  TransferUniversityPassportInput: TransferUniversityPassportInput;
  TransferUniversityPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransferUniversityPassportResult']>;
  UniversityOffer: ResolverTypeWrapper<OfferRecord>;
  UniversityOfferAssured: ResolverTypeWrapper<Omit<UniversityOfferAssured, 'offer'> & { offer: ResolversTypes['UniversityOffer'] }>;
  UniversityOfferConnection: ResolverTypeWrapper<Omit<UniversityOfferConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UniversityOfferEdge']> }>;
  UniversityOfferEdge: ResolverTypeWrapper<Omit<UniversityOfferEdge, 'node'> & { node: ResolversTypes['UniversityOffer'] }>;
  UniversityOfferEnded: ResolverTypeWrapper<Omit<UniversityOfferEnded, 'offer'> & { offer: ResolversTypes['UniversityOffer'] }>;
  UniversityOfferInput: UniversityOfferInput;
  UniversityOfferPublished: ResolverTypeWrapper<Omit<UniversityOfferPublished, 'offer'> & { offer: ResolversTypes['UniversityOffer'] }>;
  UniversityPassport: ResolverTypeWrapper<PassportRecord>;
  UniversityPassportEnd: UniversityPassportEnd;
  UniversityPassportEnded: ResolverTypeWrapper<Omit<UniversityPassportEnded, 'passport'> & { passport: ResolversTypes['UniversityPassport'] }>;
  UniversityPassportIssued: ResolverTypeWrapper<Omit<UniversityPassportIssued, 'passport'> & { passport: ResolversTypes['UniversityPassport'] }>;
  UniversityPassportRenewed: ResolverTypeWrapper<Omit<UniversityPassportRenewed, 'passport'> & { passport: ResolversTypes['UniversityPassport'] }>;
  UniversityPassportReplaced: ResolverTypeWrapper<Omit<UniversityPassportReplaced, 'passport'> & { passport: ResolversTypes['UniversityPassport'] }>;
  UniversityPassportTransferred: ResolverTypeWrapper<Omit<UniversityPassportTransferred, 'passport'> & { passport: ResolversTypes['UniversityPassport'] }>;
  UniversityScheme: ResolverTypeWrapper<SchemeRecord>;
  UniversitySchemeBrandingSet: ResolverTypeWrapper<Omit<UniversitySchemeBrandingSet, 'scheme'> & { scheme: ResolversTypes['UniversityScheme'] }>;
  UniversitySchemeRecognised: ResolverTypeWrapper<Omit<UniversitySchemeRecognised, 'scheme'> & { scheme: ResolversTypes['UniversityScheme'] }>;
  UniversitySchemeRulesSet: ResolverTypeWrapper<Omit<UniversitySchemeRulesSet, 'scheme'> & { scheme: ResolversTypes['UniversityScheme'] }>;
  UniversityTransfer: ResolverTypeWrapper<Omit<UniversityTransfer, 'scheme'> & { scheme: ResolversTypes['UniversityScheme'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Validity: ResolverTypeWrapper<Validity>;
  ValidityInput: ValidityInput;
  ValidityKind: ValidityKind;
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawBursaryApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawBursaryApplicationResult']>;
  WithdrawDeclarationInput: WithdrawDeclarationInput;
  WithdrawDeclarationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawDeclarationResult']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AlreadyApplied: AlreadyApplied;
  ApplicationNotWaiting: ApplicationNotWaiting;
  ApplyForBursaryInput: ApplyForBursaryInput;
  ID: Scalars['ID']['output'];
  ApplyForBursaryResult: ResolversUnionTypes<ResolversParentTypes>['ApplyForBursaryResult'];
  Area: Area;
  AssureUniversityOfferResult: ResolversUnionTypes<ResolversParentTypes>['AssureUniversityOfferResult'];
  BrandingRefused: BrandingRefused;
  BursaryApplication: BursaryApplicationRecord;
  BursaryApplicationConnection: Omit<BursaryApplicationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BursaryApplicationEdge']> };
  BursaryApplicationDecided: Omit<BursaryApplicationDecided, 'application'> & { application: ResolversParentTypes['BursaryApplication'] };
  BursaryApplicationEdge: Omit<BursaryApplicationEdge, 'node'> & { node: ResolversParentTypes['BursaryApplication'] };
  BursaryApplicationMade: Omit<BursaryApplicationMade, 'application'> & { application: ResolversParentTypes['BursaryApplication'] };
  BursaryApplicationWithdrawn: Omit<BursaryApplicationWithdrawn, 'application'> & { application: ResolversParentTypes['BursaryApplication'] };
  BursaryNotOpen: BursaryNotOpen;
  Carer: Omit<Carer, 'bursaryApplications' | 'universityDeclarations' | 'universityPassports'> & { bursaryApplications?: Maybe<ReadonlyArray<ResolversParentTypes['BursaryApplication']>>, universityDeclarations?: Maybe<ReadonlyArray<ResolversParentTypes['CarerDeclaration']>>, universityPassports?: Maybe<ReadonlyArray<ResolversParentTypes['UniversityPassport']>> } | FederationReferenceTypes['Carer'];
  CarerDeclaration: DeclarationRecord;
  CarerDeclarationConnection: Omit<CarerDeclarationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CarerDeclarationEdge']> };
  CarerDeclarationEdge: Omit<CarerDeclarationEdge, 'node'> & { node: ResolversParentTypes['CarerDeclaration'] };
  CarerNotEligible: CarerNotEligible;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideBursaryApplicationInput: DecideBursaryApplicationInput;
  DecideBursaryApplicationResult: ResolversUnionTypes<ResolversParentTypes>['DecideBursaryApplicationResult'];
  DeclarationWithdrawn: DeclarationWithdrawn;
  DeclareAsCarerInput: DeclareAsCarerInput;
  DeclareAsCarerResult: ResolversUnionTypes<ResolversParentTypes>['DeclareAsCarerResult'];
  DeclaredAsCarer: Omit<DeclaredAsCarer, 'declaration'> & { declaration: ResolversParentTypes['CarerDeclaration'] };
  Eligibility: Eligibility;
  EligibilityInput: EligibilityInput;
  EndUniversityOfferResult: ResolversUnionTypes<ResolversParentTypes>['EndUniversityOfferResult'];
  EndUniversityPassportInput: EndUniversityPassportInput;
  EndUniversityPassportResult: ResolversUnionTypes<ResolversParentTypes>['EndUniversityPassportResult'];
  Endings: Endings;
  EndingsInput: EndingsInput;
  GssCode: Scalars['GssCode']['output'];
  HolderInput: HolderInput;
  Institution: InstitutionRecord;
  InstitutionUnknown: InstitutionUnknown;
  IntroductionRefused: IntroductionRefused;
  IssueUniversityPassportInput: IssueUniversityPassportInput;
  IssueUniversityPassportResult: ResolversUnionTypes<ResolversParentTypes>['IssueUniversityPassportResult'];
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
  PublishUniversityOfferInput: PublishUniversityOfferInput;
  PublishUniversityOfferResult: ResolversUnionTypes<ResolversParentTypes>['PublishUniversityOfferResult'];
  Query: Record<PropertyKey, never>;
  RecogniseUniversitySchemeInput: RecogniseUniversitySchemeInput;
  RecogniseUniversitySchemeResult: ResolversUnionTypes<ResolversParentTypes>['RecogniseUniversitySchemeResult'];
  RefusalReasonMissing: RefusalReasonMissing;
  RenewPassportInput: RenewPassportInput;
  RenewUniversityPassportResult: ResolversUnionTypes<ResolversParentTypes>['RenewUniversityPassportResult'];
  Renewal: Renewal;
  RenewalInput: RenewalInput;
  ReplacePassportInput: ReplacePassportInput;
  ReplaceUniversityPassportResult: ResolversUnionTypes<ResolversParentTypes>['ReplaceUniversityPassportResult'];
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
  SetSchemeBrandingInput: SetSchemeBrandingInput;
  SetSchemeRulesInput: SetSchemeRulesInput;
  SetUniversitySchemeBrandingResult: ResolversUnionTypes<ResolversParentTypes>['SetUniversitySchemeBrandingResult'];
  SetUniversitySchemeRulesResult: ResolversUnionTypes<ResolversParentTypes>['SetUniversitySchemeRulesResult'];
  TransferRefused: TransferRefused;
  TransferUniversityPassportInput: TransferUniversityPassportInput;
  TransferUniversityPassportResult: ResolversUnionTypes<ResolversParentTypes>['TransferUniversityPassportResult'];
  UniversityOffer: OfferRecord;
  UniversityOfferAssured: Omit<UniversityOfferAssured, 'offer'> & { offer: ResolversParentTypes['UniversityOffer'] };
  UniversityOfferConnection: Omit<UniversityOfferConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UniversityOfferEdge']> };
  UniversityOfferEdge: Omit<UniversityOfferEdge, 'node'> & { node: ResolversParentTypes['UniversityOffer'] };
  UniversityOfferEnded: Omit<UniversityOfferEnded, 'offer'> & { offer: ResolversParentTypes['UniversityOffer'] };
  UniversityOfferInput: UniversityOfferInput;
  UniversityOfferPublished: Omit<UniversityOfferPublished, 'offer'> & { offer: ResolversParentTypes['UniversityOffer'] };
  UniversityPassport: PassportRecord;
  UniversityPassportEnded: Omit<UniversityPassportEnded, 'passport'> & { passport: ResolversParentTypes['UniversityPassport'] };
  UniversityPassportIssued: Omit<UniversityPassportIssued, 'passport'> & { passport: ResolversParentTypes['UniversityPassport'] };
  UniversityPassportRenewed: Omit<UniversityPassportRenewed, 'passport'> & { passport: ResolversParentTypes['UniversityPassport'] };
  UniversityPassportReplaced: Omit<UniversityPassportReplaced, 'passport'> & { passport: ResolversParentTypes['UniversityPassport'] };
  UniversityPassportTransferred: Omit<UniversityPassportTransferred, 'passport'> & { passport: ResolversParentTypes['UniversityPassport'] };
  UniversityScheme: SchemeRecord;
  UniversitySchemeBrandingSet: Omit<UniversitySchemeBrandingSet, 'scheme'> & { scheme: ResolversParentTypes['UniversityScheme'] };
  UniversitySchemeRecognised: Omit<UniversitySchemeRecognised, 'scheme'> & { scheme: ResolversParentTypes['UniversityScheme'] };
  UniversitySchemeRulesSet: Omit<UniversitySchemeRulesSet, 'scheme'> & { scheme: ResolversParentTypes['UniversityScheme'] };
  UniversityTransfer: Omit<UniversityTransfer, 'scheme'> & { scheme: ResolversParentTypes['UniversityScheme'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Validity: Validity;
  ValidityInput: ValidityInput;
  WithdrawApplicationInput: WithdrawApplicationInput;
  WithdrawBursaryApplicationResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawBursaryApplicationResult'];
  WithdrawDeclarationInput: WithdrawDeclarationInput;
  WithdrawDeclarationResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawDeclarationResult'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type AccessDirectiveArgs = {
  to: ReadonlyArray<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = UniversityContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TextDirectiveArgs = {
  anyCharacters?: Maybe<Scalars['Boolean']['input']>;
  items?: Maybe<Scalars['Int']['input']>;
  lines?: Maybe<Scalars['Boolean']['input']>;
  max?: Maybe<Scalars['Int']['input']>;
};

export type TextDirectiveResolver<Result, Parent, ContextType = UniversityContext, Args = TextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AlreadyAppliedResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['AlreadyApplied'] = ResolversParentTypes['AlreadyApplied']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationNotWaitingResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['ApplicationNotWaiting'] = ResolversParentTypes['ApplicationNotWaiting']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyForBursaryResultResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['ApplyForBursaryResult'] = ResolversParentTypes['ApplyForBursaryResult']> = {
  __resolveType: TypeResolveFn<'AlreadyApplied' | 'BursaryApplicationMade' | 'BursaryNotOpen' | 'RequestRepeated', ParentType, ContextType>;
};

export type AreaResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  code?: Resolver<ResolversTypes['GssCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssureUniversityOfferResultResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['AssureUniversityOfferResult'] = ResolversParentTypes['AssureUniversityOfferResult']> = {
  __resolveType: TypeResolveFn<'OfferNotYours' | 'RequestRepeated' | 'UniversityOfferAssured', ParentType, ContextType>;
};

export type BrandingRefusedResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['BrandingRefused'] = ResolversParentTypes['BrandingRefused']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BursaryApplicationResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['BursaryApplication'] = ResolversParentTypes['BursaryApplication']> = {
  appliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bursary?: Resolver<Maybe<ResolversTypes['UniversityOffer']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApplicationState'], ParentType, ContextType>;
};

export type BursaryApplicationConnectionResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['BursaryApplicationConnection'] = ResolversParentTypes['BursaryApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BursaryApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BursaryApplicationDecidedResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['BursaryApplicationDecided'] = ResolversParentTypes['BursaryApplicationDecided']> = {
  application?: Resolver<ResolversTypes['BursaryApplication'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BursaryApplicationEdgeResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['BursaryApplicationEdge'] = ResolversParentTypes['BursaryApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BursaryApplication'], ParentType, ContextType>;
};

export type BursaryApplicationMadeResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['BursaryApplicationMade'] = ResolversParentTypes['BursaryApplicationMade']> = {
  application?: Resolver<ResolversTypes['BursaryApplication'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BursaryApplicationWithdrawnResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['BursaryApplicationWithdrawn'] = ResolversParentTypes['BursaryApplicationWithdrawn']> = {
  application?: Resolver<ResolversTypes['BursaryApplication'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BursaryNotOpenResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['BursaryNotOpen'] = ResolversParentTypes['BursaryNotOpen']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarerResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['Carer'] = ResolversParentTypes['Carer'], FederationReferenceType extends FederationReferenceTypes['Carer'] = FederationReferenceTypes['Carer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Carer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bursaryApplications?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BursaryApplication']>>, ParentType, ContextType>;
  universityDeclarations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CarerDeclaration']>>, ParentType, ContextType>;
  universityPassports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UniversityPassport']>>, ParentType, ContextType>;
  universityRecord?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonalDataRecord']>>, ParentType, ContextType>;
  universityRef?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CarerDeclarationResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['CarerDeclaration'] = ResolversParentTypes['CarerDeclaration']> = {
  declaredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  when?: Resolver<ResolversTypes['DeclarationTime'], ParentType, ContextType>;
};

export type CarerDeclarationConnectionResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['CarerDeclarationConnection'] = ResolversParentTypes['CarerDeclarationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CarerDeclarationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CarerDeclarationEdgeResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['CarerDeclarationEdge'] = ResolversParentTypes['CarerDeclarationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CarerDeclaration'], ParentType, ContextType>;
};

export type CarerNotEligibleResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['CarerNotEligible'] = ResolversParentTypes['CarerNotEligible']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideBursaryApplicationResultResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['DecideBursaryApplicationResult'] = ResolversParentTypes['DecideBursaryApplicationResult']> = {
  __resolveType: TypeResolveFn<'ApplicationNotWaiting' | 'BursaryApplicationDecided' | 'RefusalReasonMissing' | 'RequestRepeated', ParentType, ContextType>;
};

export type DeclarationWithdrawnResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['DeclarationWithdrawn'] = ResolversParentTypes['DeclarationWithdrawn']> = {
  ukprn?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeclareAsCarerResultResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['DeclareAsCarerResult'] = ResolversParentTypes['DeclareAsCarerResult']> = {
  __resolveType: TypeResolveFn<'DeclaredAsCarer' | 'InstitutionUnknown' | 'RequestRepeated', ParentType, ContextType>;
};

export type DeclaredAsCarerResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['DeclaredAsCarer'] = ResolversParentTypes['DeclaredAsCarer']> = {
  declaration?: Resolver<ResolversTypes['CarerDeclaration'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EligibilityResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['Eligibility'] = ResolversParentTypes['Eligibility']> = {
  evidence?: Resolver<ResolversTypes['EvidenceRule'], ParentType, ContextType>;
  hoursADay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hoursAWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notFor?: Resolver<ReadonlyArray<ResolversTypes['CarerExclusion']>, ParentType, ContextType>;
};

export type EndUniversityOfferResultResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['EndUniversityOfferResult'] = ResolversParentTypes['EndUniversityOfferResult']> = {
  __resolveType: TypeResolveFn<'OfferNotYours' | 'RequestRepeated' | 'UniversityOfferEnded', ParentType, ContextType>;
};

export type EndUniversityPassportResultResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['EndUniversityPassportResult'] = ResolversParentTypes['EndUniversityPassportResult']> = {
  __resolveType: TypeResolveFn<'NotInRules' | 'PassportEndedAlready' | 'PassportNotYours' | 'RequestRepeated' | 'UniversityPassportEnded', ParentType, ContextType>;
};

export type EndingsResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['Endings'] = ResolversParentTypes['Endings']> = {
  withdrawnByStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnWithConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withheldForMisuse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface GssCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GssCode'], any> {
  name: 'GssCode';
}

export type InstitutionResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'], FederationReferenceType extends FederationReferenceTypes['Institution'] = FederationReferenceTypes['Institution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adviser?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declarations?: Resolver<ResolversTypes['CarerDeclarationConnection'], ParentType, ContextType, RequireFields<InstitutionDeclarationsArgs, 'first'>>;
  declaring?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstitutionKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  schemes?: Resolver<ReadonlyArray<ResolversTypes['UniversityScheme']>, ParentType, ContextType>;
  ukprn?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type InstitutionUnknownResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['InstitutionUnknown'] = ResolversParentTypes['InstitutionUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntroductionRefusedResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['IntroductionRefused'] = ResolversParentTypes['IntroductionRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueUniversityPassportResultResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['IssueUniversityPassportResult'] = ResolversParentTypes['IssueUniversityPassportResult']> = {
  __resolveType: TypeResolveFn<'CarerNotEligible' | 'IntroductionRefused' | 'RequestRepeated' | 'SchemeNotYours' | 'UniversityPassportIssued', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyForBursary?: Resolver<ResolversTypes['ApplyForBursaryResult'], ParentType, ContextType, RequireFields<MutationApplyForBursaryArgs, 'input'>>;
  assureUniversityOffer?: Resolver<ResolversTypes['AssureUniversityOfferResult'], ParentType, ContextType, RequireFields<MutationAssureUniversityOfferArgs, 'input'>>;
  decideBursaryApplication?: Resolver<ResolversTypes['DecideBursaryApplicationResult'], ParentType, ContextType, RequireFields<MutationDecideBursaryApplicationArgs, 'input'>>;
  declareAsCarer?: Resolver<ResolversTypes['DeclareAsCarerResult'], ParentType, ContextType, RequireFields<MutationDeclareAsCarerArgs, 'input'>>;
  endUniversityOffer?: Resolver<ResolversTypes['EndUniversityOfferResult'], ParentType, ContextType, RequireFields<MutationEndUniversityOfferArgs, 'input'>>;
  endUniversityPassport?: Resolver<ResolversTypes['EndUniversityPassportResult'], ParentType, ContextType, RequireFields<MutationEndUniversityPassportArgs, 'input'>>;
  issueUniversityPassport?: Resolver<ResolversTypes['IssueUniversityPassportResult'], ParentType, ContextType, RequireFields<MutationIssueUniversityPassportArgs, 'input'>>;
  publishUniversityOffer?: Resolver<ResolversTypes['PublishUniversityOfferResult'], ParentType, ContextType, RequireFields<MutationPublishUniversityOfferArgs, 'input'>>;
  recogniseUniversityScheme?: Resolver<ResolversTypes['RecogniseUniversitySchemeResult'], ParentType, ContextType, RequireFields<MutationRecogniseUniversitySchemeArgs, 'input'>>;
  renewUniversityPassport?: Resolver<ResolversTypes['RenewUniversityPassportResult'], ParentType, ContextType, RequireFields<MutationRenewUniversityPassportArgs, 'input'>>;
  replaceUniversityPassport?: Resolver<ResolversTypes['ReplaceUniversityPassportResult'], ParentType, ContextType, RequireFields<MutationReplaceUniversityPassportArgs, 'input'>>;
  setUniversitySchemeBranding?: Resolver<ResolversTypes['SetUniversitySchemeBrandingResult'], ParentType, ContextType, RequireFields<MutationSetUniversitySchemeBrandingArgs, 'input'>>;
  setUniversitySchemeRules?: Resolver<ResolversTypes['SetUniversitySchemeRulesResult'], ParentType, ContextType, RequireFields<MutationSetUniversitySchemeRulesArgs, 'input'>>;
  transferUniversityPassport?: Resolver<ResolversTypes['TransferUniversityPassportResult'], ParentType, ContextType, RequireFields<MutationTransferUniversityPassportArgs, 'input'>>;
  withdrawBursaryApplication?: Resolver<ResolversTypes['WithdrawBursaryApplicationResult'], ParentType, ContextType, RequireFields<MutationWithdrawBursaryApplicationArgs, 'input'>>;
  withdrawDeclaration?: Resolver<ResolversTypes['WithdrawDeclarationResult'], ParentType, ContextType, RequireFields<MutationWithdrawDeclarationArgs, 'input'>>;
};

export type NotInRulesResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['NotInRules'] = ResolversParentTypes['NotInRules']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface OdsCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OdsCode'], any> {
  name: 'OdsCode';
}

export type OfferResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  __resolveType: TypeResolveFn<'UniversityOffer', ParentType, ContextType>;
};

export type OfferCategoryResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['OfferCategory'] = ResolversParentTypes['OfferCategory']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferNotYoursResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['OfferNotYours'] = ResolversParentTypes['OfferNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferRefusedResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['OfferRefused'] = ResolversParentTypes['OfferRefused']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassportResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['Passport'] = ResolversParentTypes['Passport']> = {
  __resolveType: TypeResolveFn<'UniversityPassport', ParentType, ContextType>;
};

export type PassportEndedAlreadyResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['PassportEndedAlready'] = ResolversParentTypes['PassportEndedAlready']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassportNotYoursResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['PassportNotYours'] = ResolversParentTypes['PassportNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalDataFieldResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['PersonalDataField'] = ResolversParentTypes['PersonalDataField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonalDataRecordResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['PersonalDataRecord'] = ResolversParentTypes['PersonalDataRecord']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['PersonalDataField']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PointResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PublishUniversityOfferResultResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['PublishUniversityOfferResult'] = ResolversParentTypes['PublishUniversityOfferResult']> = {
  __resolveType: TypeResolveFn<'OfferRefused' | 'RequestRepeated' | 'SchemeNotYours' | 'UniversityOfferPublished', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'ukprn'>>;
  universityScheme?: Resolver<Maybe<ResolversTypes['UniversityScheme']>, ParentType, ContextType, RequireFields<QueryUniversitySchemeArgs, 'id'>>;
};

export type RecogniseUniversitySchemeResultResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['RecogniseUniversitySchemeResult'] = ResolversParentTypes['RecogniseUniversitySchemeResult']> = {
  __resolveType: TypeResolveFn<'RequestRepeated' | 'SchemeNotRecognisable' | 'UniversitySchemeRecognised', ParentType, ContextType>;
};

export type RefusalReasonMissingResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['RefusalReasonMissing'] = ResolversParentTypes['RefusalReasonMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RenewUniversityPassportResultResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['RenewUniversityPassportResult'] = ResolversParentTypes['RenewUniversityPassportResult']> = {
  __resolveType: TypeResolveFn<'NotInRules' | 'PassportEndedAlready' | 'PassportNotYours' | 'RequestRepeated' | 'UniversityPassportRenewed', ParentType, ContextType>;
};

export type RenewalResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['Renewal'] = ResolversParentTypes['Renewal']> = {
  monthsBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ways?: Resolver<ReadonlyArray<ResolversTypes['RenewalWay']>, ParentType, ContextType>;
};

export type ReplaceUniversityPassportResultResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['ReplaceUniversityPassportResult'] = ResolversParentTypes['ReplaceUniversityPassportResult']> = {
  __resolveType: TypeResolveFn<'NotInRules' | 'PassportEndedAlready' | 'PassportNotYours' | 'RequestRepeated' | 'UniversityPassportReplaced', ParentType, ContextType>;
};

export type ReplacementResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['Replacement'] = ResolversParentTypes['Replacement']> = {
  feePence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestRepeatedResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['RequestRepeated'] = ResolversParentTypes['RequestRepeated']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RulesFaultResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['RulesFault'] = ResolversParentTypes['RulesFault']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RulesOutdatedResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['RulesOutdated'] = ResolversParentTypes['RulesOutdated']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RulesRefusedResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['RulesRefused'] = ResolversParentTypes['RulesRefused']> = {
  faults?: Resolver<ReadonlyArray<ResolversTypes['RulesFault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['Scheme'] = ResolversParentTypes['Scheme']> = {
  __resolveType: TypeResolveFn<'UniversityScheme', ParentType, ContextType>;
};

export type SchemeBrandingResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['SchemeBranding'] = ResolversParentTypes['SchemeBranding']> = {
  address?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emergencyTelephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  howToRenew?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  nameInWelsh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SchemeNotRecognisableResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['SchemeNotRecognisable'] = ResolversParentTypes['SchemeNotRecognisable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeNotYoursResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['SchemeNotYours'] = ResolversParentTypes['SchemeNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeRulesResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['SchemeRules'] = ResolversParentTypes['SchemeRules']> = {
  eligibility?: Resolver<ResolversTypes['Eligibility'], ParentType, ContextType>;
  endings?: Resolver<ResolversTypes['Endings'], ParentType, ContextType>;
  renewal?: Resolver<ResolversTypes['Renewal'], ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['Replacement']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectorResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector'], FederationReferenceType extends FederationReferenceTypes['Sector'] = FederationReferenceTypes['Sector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetUniversitySchemeBrandingResultResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['SetUniversitySchemeBrandingResult'] = ResolversParentTypes['SetUniversitySchemeBrandingResult']> = {
  __resolveType: TypeResolveFn<'BrandingRefused' | 'RequestRepeated' | 'SchemeNotYours' | 'UniversitySchemeBrandingSet', ParentType, ContextType>;
};

export type SetUniversitySchemeRulesResultResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['SetUniversitySchemeRulesResult'] = ResolversParentTypes['SetUniversitySchemeRulesResult']> = {
  __resolveType: TypeResolveFn<'RequestRepeated' | 'RulesOutdated' | 'RulesRefused' | 'SchemeNotYours' | 'UniversitySchemeRulesSet', ParentType, ContextType>;
};

export type TransferRefusedResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['TransferRefused'] = ResolversParentTypes['TransferRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransferUniversityPassportResultResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['TransferUniversityPassportResult'] = ResolversParentTypes['TransferUniversityPassportResult']> = {
  __resolveType: TypeResolveFn<'CarerNotEligible' | 'PassportNotYours' | 'RequestRepeated' | 'TransferRefused' | 'UniversityPassportTransferred', ParentType, ContextType>;
};

export type UniversityOfferResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['UniversityOffer'] = ResolversParentTypes['UniversityOffer'], FederationReferenceType extends FederationReferenceTypes['UniversityOffer'] = FederationReferenceTypes['UniversityOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UniversityOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applyBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assuredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['OfferCategory'], ParentType, ContextType>;
  howToClaim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maximumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['UniversityScheme'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['OfferStrength'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityOfferAssuredResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['UniversityOfferAssured'] = ResolversParentTypes['UniversityOfferAssured']> = {
  offer?: Resolver<ResolversTypes['UniversityOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityOfferConnectionResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['UniversityOfferConnection'] = ResolversParentTypes['UniversityOfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UniversityOfferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UniversityOfferEdgeResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['UniversityOfferEdge'] = ResolversParentTypes['UniversityOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UniversityOffer'], ParentType, ContextType>;
};

export type UniversityOfferEndedResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['UniversityOfferEnded'] = ResolversParentTypes['UniversityOfferEnded']> = {
  offer?: Resolver<ResolversTypes['UniversityOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityOfferPublishedResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['UniversityOfferPublished'] = ResolversParentTypes['UniversityOfferPublished']> = {
  offer?: Resolver<ResolversTypes['UniversityOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityPassportResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['UniversityPassport'] = ResolversParentTypes['UniversityPassport'], FederationReferenceType extends FederationReferenceTypes['UniversityPassport'] = FederationReferenceTypes['UniversityPassport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UniversityPassport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  issueNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  renewableFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['SchemeRules'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['UniversityScheme'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PassportStatus'], ParentType, ContextType>;
  statusReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transferredFrom?: Resolver<Maybe<ResolversTypes['UniversityTransfer']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityPassportEndedResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['UniversityPassportEnded'] = ResolversParentTypes['UniversityPassportEnded']> = {
  passport?: Resolver<ResolversTypes['UniversityPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityPassportIssuedResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['UniversityPassportIssued'] = ResolversParentTypes['UniversityPassportIssued']> = {
  passport?: Resolver<ResolversTypes['UniversityPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityPassportRenewedResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['UniversityPassportRenewed'] = ResolversParentTypes['UniversityPassportRenewed']> = {
  passport?: Resolver<ResolversTypes['UniversityPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityPassportReplacedResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['UniversityPassportReplaced'] = ResolversParentTypes['UniversityPassportReplaced']> = {
  passport?: Resolver<ResolversTypes['UniversityPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityPassportTransferredResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['UniversityPassportTransferred'] = ResolversParentTypes['UniversityPassportTransferred']> = {
  passport?: Resolver<ResolversTypes['UniversityPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversitySchemeResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['UniversityScheme'] = ResolversParentTypes['UniversityScheme'], FederationReferenceType extends FederationReferenceTypes['UniversityScheme'] = FederationReferenceTypes['UniversityScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UniversityScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  branding?: Resolver<ResolversTypes['SchemeBranding'], ParentType, ContextType>;
  bursaryApplications?: Resolver<ResolversTypes['BursaryApplicationConnection'], ParentType, ContextType, RequireFields<UniversitySchemeBursaryApplicationsArgs, 'first'>>;
  expiringNextMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  howToJoin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  localName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['UniversityOfferConnection'], ParentType, ContextType, RequireFields<UniversitySchemeOffersArgs, 'first'>>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recognises?: Resolver<ReadonlyArray<ResolversTypes['UniversityScheme']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['SchemeRules'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  staleOfferCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staleOffers?: Resolver<ResolversTypes['UniversityOfferConnection'], ParentType, ContextType, RequireFields<UniversitySchemeStaleOffersArgs, 'first'>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversitySchemeBrandingSetResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['UniversitySchemeBrandingSet'] = ResolversParentTypes['UniversitySchemeBrandingSet']> = {
  scheme?: Resolver<ResolversTypes['UniversityScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversitySchemeRecognisedResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['UniversitySchemeRecognised'] = ResolversParentTypes['UniversitySchemeRecognised']> = {
  scheme?: Resolver<ResolversTypes['UniversityScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversitySchemeRulesSetResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['UniversitySchemeRulesSet'] = ResolversParentTypes['UniversitySchemeRulesSet']> = {
  scheme?: Resolver<ResolversTypes['UniversityScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityTransferResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['UniversityTransfer'] = ResolversParentTypes['UniversityTransfer']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['UniversityScheme'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AlreadyApplied' | 'ApplicationNotWaiting' | 'BrandingRefused' | 'BursaryNotOpen' | 'CarerNotEligible' | 'InstitutionUnknown' | 'IntroductionRefused' | 'NotInRules' | 'OfferNotYours' | 'OfferRefused' | 'PassportEndedAlready' | 'PassportNotYours' | 'RefusalReasonMissing' | 'RequestRepeated' | 'RulesOutdated' | 'RulesRefused' | 'SchemeNotRecognisable' | 'SchemeNotYours' | 'TransferRefused', ParentType, ContextType>;
};

export type ValidityResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['Validity'] = ResolversParentTypes['Validity']> = {
  graceMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ValidityKind'], ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reagreedOnTransfer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type WithdrawBursaryApplicationResultResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['WithdrawBursaryApplicationResult'] = ResolversParentTypes['WithdrawBursaryApplicationResult']> = {
  __resolveType: TypeResolveFn<'ApplicationNotWaiting' | 'BursaryApplicationWithdrawn' | 'RequestRepeated', ParentType, ContextType>;
};

export type WithdrawDeclarationResultResolvers<ContextType = UniversityContext, ParentType extends ResolversParentTypes['WithdrawDeclarationResult'] = ResolversParentTypes['WithdrawDeclarationResult']> = {
  __resolveType: TypeResolveFn<'DeclarationWithdrawn' | 'RequestRepeated', ParentType, ContextType>;
};

export type Resolvers<ContextType = UniversityContext> = {
  AlreadyApplied?: AlreadyAppliedResolvers<ContextType>;
  ApplicationNotWaiting?: ApplicationNotWaitingResolvers<ContextType>;
  ApplyForBursaryResult?: ApplyForBursaryResultResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  AssureUniversityOfferResult?: AssureUniversityOfferResultResolvers<ContextType>;
  BrandingRefused?: BrandingRefusedResolvers<ContextType>;
  BursaryApplication?: BursaryApplicationResolvers<ContextType>;
  BursaryApplicationConnection?: BursaryApplicationConnectionResolvers<ContextType>;
  BursaryApplicationDecided?: BursaryApplicationDecidedResolvers<ContextType>;
  BursaryApplicationEdge?: BursaryApplicationEdgeResolvers<ContextType>;
  BursaryApplicationMade?: BursaryApplicationMadeResolvers<ContextType>;
  BursaryApplicationWithdrawn?: BursaryApplicationWithdrawnResolvers<ContextType>;
  BursaryNotOpen?: BursaryNotOpenResolvers<ContextType>;
  Carer?: CarerResolvers<ContextType>;
  CarerDeclaration?: CarerDeclarationResolvers<ContextType>;
  CarerDeclarationConnection?: CarerDeclarationConnectionResolvers<ContextType>;
  CarerDeclarationEdge?: CarerDeclarationEdgeResolvers<ContextType>;
  CarerNotEligible?: CarerNotEligibleResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideBursaryApplicationResult?: DecideBursaryApplicationResultResolvers<ContextType>;
  DeclarationWithdrawn?: DeclarationWithdrawnResolvers<ContextType>;
  DeclareAsCarerResult?: DeclareAsCarerResultResolvers<ContextType>;
  DeclaredAsCarer?: DeclaredAsCarerResolvers<ContextType>;
  Eligibility?: EligibilityResolvers<ContextType>;
  EndUniversityOfferResult?: EndUniversityOfferResultResolvers<ContextType>;
  EndUniversityPassportResult?: EndUniversityPassportResultResolvers<ContextType>;
  Endings?: EndingsResolvers<ContextType>;
  GssCode?: GraphQLScalarType;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionUnknown?: InstitutionUnknownResolvers<ContextType>;
  IntroductionRefused?: IntroductionRefusedResolvers<ContextType>;
  IssueUniversityPassportResult?: IssueUniversityPassportResultResolvers<ContextType>;
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
  PublishUniversityOfferResult?: PublishUniversityOfferResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecogniseUniversitySchemeResult?: RecogniseUniversitySchemeResultResolvers<ContextType>;
  RefusalReasonMissing?: RefusalReasonMissingResolvers<ContextType>;
  RenewUniversityPassportResult?: RenewUniversityPassportResultResolvers<ContextType>;
  Renewal?: RenewalResolvers<ContextType>;
  ReplaceUniversityPassportResult?: ReplaceUniversityPassportResultResolvers<ContextType>;
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
  SetUniversitySchemeBrandingResult?: SetUniversitySchemeBrandingResultResolvers<ContextType>;
  SetUniversitySchemeRulesResult?: SetUniversitySchemeRulesResultResolvers<ContextType>;
  TransferRefused?: TransferRefusedResolvers<ContextType>;
  TransferUniversityPassportResult?: TransferUniversityPassportResultResolvers<ContextType>;
  UniversityOffer?: UniversityOfferResolvers<ContextType>;
  UniversityOfferAssured?: UniversityOfferAssuredResolvers<ContextType>;
  UniversityOfferConnection?: UniversityOfferConnectionResolvers<ContextType>;
  UniversityOfferEdge?: UniversityOfferEdgeResolvers<ContextType>;
  UniversityOfferEnded?: UniversityOfferEndedResolvers<ContextType>;
  UniversityOfferPublished?: UniversityOfferPublishedResolvers<ContextType>;
  UniversityPassport?: UniversityPassportResolvers<ContextType>;
  UniversityPassportEnded?: UniversityPassportEndedResolvers<ContextType>;
  UniversityPassportIssued?: UniversityPassportIssuedResolvers<ContextType>;
  UniversityPassportRenewed?: UniversityPassportRenewedResolvers<ContextType>;
  UniversityPassportReplaced?: UniversityPassportReplacedResolvers<ContextType>;
  UniversityPassportTransferred?: UniversityPassportTransferredResolvers<ContextType>;
  UniversityScheme?: UniversitySchemeResolvers<ContextType>;
  UniversitySchemeBrandingSet?: UniversitySchemeBrandingSetResolvers<ContextType>;
  UniversitySchemeRecognised?: UniversitySchemeRecognisedResolvers<ContextType>;
  UniversitySchemeRulesSet?: UniversitySchemeRulesSetResolvers<ContextType>;
  UniversityTransfer?: UniversityTransferResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Validity?: ValidityResolvers<ContextType>;
  WithdrawBursaryApplicationResult?: WithdrawBursaryApplicationResultResolvers<ContextType>;
  WithdrawDeclarationResult?: WithdrawDeclarationResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = UniversityContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  text?: TextDirectiveResolver<any, any, ContextType>;
};
