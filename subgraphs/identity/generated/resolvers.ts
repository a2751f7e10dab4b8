import type { CalendarDate } from '../../../platform/calendar-date';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccessEntry } from '../models/access-entry';
import type { PassportHolder, OpenedCard } from '../services/cards/card-service';
import type { Carer as CarerRecord, Consent as ConsentRecord } from '../models/carer';
import type { Candidate } from '../services/register/match-service';
import type { Invitation } from '../models/invitation';
import type { MatchRecord } from '../models/match';
import type { WardCheckResult } from '../services/ward-check-service';
import type { IdentityContext } from '../context';
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

/** An invitation, and the proof that it is for the person who uses it. */
export type AcceptInvitationInput = {
  /** The code that the scheme gave. */
  readonly code: Scalars['String']['input'];
  /** The holder's day of birth, as the scheme knows it. */
  readonly dateOfBirth: Scalars['Date']['input'];
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of using an invitation. */
export type AcceptInvitationResult = InvitationAccepted | InvitationRefused | NewSignInWaits | RecordsMustStayApart | RequestRepeated;

/** One page of an access log. */
export type AccessLogConnection = {
  readonly __typename?: 'AccessLogConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<AccessLogEdge>;
  /** Where the page stands in its list. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of an access log. */
export type AccessLogEdge = {
  readonly __typename?: 'AccessLogEdge';
  /** Where the entry stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AccessRecord;
};

/** One time that a person asked about the carer. */
export type AccessRecord = {
  readonly __typename?: 'AccessRecord';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The organisation that they asked for, by the code that its field uses. */
  readonly organisation: Scalars['ID']['output'];
  /** The organisation's name. */
  readonly organisationName: Scalars['String']['output'];
  /** What they were told, in words. */
  readonly outcome: Scalars['String']['output'];
  /** Where in the organisation, or for which scheme: the ward's or the scheme's id, as they gave it. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** What for, in words. */
  readonly purpose: Scalars['String']['output'];
  /** What kind of person asked: a ward's staff, an employer's HR, a registrar. */
  readonly role: Scalars['String']['output'];
};

/** A carer under 13 cannot agree without the adult who speaks for them. */
export type AdultNeeded = UserError & {
  readonly __typename?: 'AdultNeeded';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** An area of the United Kingdom, by its current code. The hub replaces an old code with its successor. */
export type Area = {
  readonly __typename?: 'Area';
  /** The current GSS code. */
  readonly code: Scalars['GssCode']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** What came of cancelling a card. */
export type CancelCardResult = CardStopped | PassportNotYours | RequestRepeated;

/** The card was cancelled, and its passport was not: its holder may have a newer card. */
export type CardCancelled = UserError & {
  readonly __typename?: 'CardCancelled';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The card's last day is past, or caring has ended. */
export type CardExpired = UserError & {
  readonly __typename?: 'CardExpired';
  /** Its last day. */
  readonly expiredOn: Scalars['Date']['output'];
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The holder of a card, as it is printed and sent. */
export type CardHolder = {
  readonly __typename?: 'CardHolder';
  /** The postal address, line by line. */
  readonly address: ReadonlyArray<Scalars['String']['output']>;
  /** Family name. */
  readonly familyName: Scalars['String']['output'];
  /** Given name. */
  readonly givenName: Scalars['String']['output'];
  /** Whether they are under 18: what is printed for them then says nothing of caring, unless they ask for it. */
  readonly isYoung: Scalars['Boolean']['output'];
  /** The passport that they hold. */
  readonly passport?: Maybe<Passport>;
};

/** Which passport's card. */
export type CardInput = {
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
};

/** Here is the card. */
export type CardIssued = {
  readonly __typename?: 'CardIssued';
  /** The card. */
  readonly card: CarerCard;
};

/** The card is signed by no issuer that this hub vouches for, or with a key that was withdrawn. */
export type CardIssuerUnknown = UserError & {
  readonly __typename?: 'CardIssuerUnknown';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
  /** What the verifier says of it. */
  readonly reason: Scalars['String']['output'];
};

/** The holder said that the card is lost: another person may be showing it. */
export type CardLost = UserError & {
  readonly __typename?: 'CardLost';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The code that was scanned is no genuine card. */
export type CardNotGenuine = UserError & {
  readonly __typename?: 'CardNotGenuine';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
  /** What is wrong with the code, for a fault report. */
  readonly reason: Scalars['String']['output'];
};

/** The card begins on a later day. */
export type CardNotYetValid = UserError & {
  readonly __typename?: 'CardNotYetValid';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
  /** Its first day. */
  readonly validFrom: Scalars['Date']['output'];
};

/** The photo cannot be used. */
export type CardPhotoRefused = UserError & {
  readonly __typename?: 'CardPhotoRefused';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The photo is there; cards with another one are cancelled. */
export type CardPhotoSet = {
  readonly __typename?: 'CardPhotoSet';
  /** The passport's id. */
  readonly passportId: Scalars['ID']['output'];
};

/** A signed list of cancelled cards. It says of no one who they are. */
export type CardStatusList = {
  readonly __typename?: 'CardStatusList';
  /** When it was signed. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** A Token Status List in its CWT form, base64. */
  readonly token: Scalars['String']['output'];
};

/** The card is cancelled: here at once, and on each device with its next list. */
export type CardStopped = {
  readonly __typename?: 'CardStopped';
  /** By when every device that checks cards and has had a connection knows of it. */
  readonly knownBy: Scalars['DateTime']['output'];
};

/** No card has this number. */
export type CardUnknown = UserError & {
  readonly __typename?: 'CardUnknown';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The scheme took the card back. */
export type CardWithdrawn = UserError & {
  readonly __typename?: 'CardWithdrawn';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** A person who looks after another person without being paid for it, recognised once for every setting. */
export type Carer = {
  readonly __typename?: 'Carer';
  /** Who asked about the carer, from where, for what purpose and when; newest first. */
  readonly accessLog?: Maybe<AccessLogConnection>;
  /** The schemes of the carer's passports that can be used today; the directory needs them. */
  readonly activeSchemes?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Age in whole years; the directory needs it to leave out what is for others. */
  readonly age?: Maybe<Scalars['Int']['output']>;
  /** The carer's cards that count now, newest first. */
  readonly cards?: Maybe<ReadonlyArray<CarerCard>>;
  /** A carer's pseudonym at one subgraph, which no other subgraph knows. */
  readonly communityRef: Scalars['ID']['output'];
  /** What the carer has agreed to, and what rests on another lawful basis. */
  readonly consents?: Maybe<ReadonlyArray<Consent>>;
  /** A carer's pseudonym at one subgraph, which no other subgraph knows. */
  readonly directoryRef: Scalars['ID']['output'];
  /** A carer's pseudonym at one subgraph, which no other subgraph knows. */
  readonly employerRef: Scalars['ID']['output'];
  /** Family name. Shown to the carer; to an employer's HR only where the carer agreed. */
  readonly familyName?: Maybe<Scalars['String']['output']>;
  /** First name. Shown to the carer; to an employer's HR only where the carer agreed. */
  readonly givenName?: Maybe<Scalars['String']['output']>;
  /** The area that the carer lives in. */
  readonly homeArea?: Maybe<Area>;
  /** A carer's pseudonym at one subgraph, which no other subgraph knows. */
  readonly hospitalRef: Scalars['ID']['output'];
  /** The carer's id. No one else is told it: it would be a name that every setting knows. */
  readonly id: Scalars['ID']['output'];
  /** Everything that identity itself holds about the carer; each setting has a field of its own beside it. */
  readonly identityRecord?: Maybe<ReadonlyArray<PersonalDataRecord>>;
  /** A carer's pseudonym at one subgraph, which no other subgraph knows. */
  readonly insightRef: Scalars['ID']['output'];
  /** Whether the carer is under 18: apps then use discreet words and send nothing but what was asked for. */
  readonly isYoungCarer?: Maybe<Scalars['Boolean']['output']>;
  /** New sign-ins that ask to open a record of the carer's. Each waits for three days, so that the carer can object. */
  readonly newSignIns?: Maybe<ReadonlyArray<NewSignIn>>;
  /** The carer's passports in every setting, newest first; null in the place of one whose setting cannot be reached. */
  readonly passports?: Maybe<ReadonlyArray<Maybe<Passport>>>;
  /** Links between the carer's records and records of other organisations. The carer can refuse each of them. */
  readonly recordMatches?: Maybe<ReadonlyArray<RecordMatch>>;
  /** A carer's pseudonym at one subgraph, which no other subgraph knows. */
  readonly schoolRef: Scalars['ID']['output'];
  /** A carer's pseudonym at one subgraph, which no other subgraph knows. */
  readonly universityRef: Scalars['ID']['output'];
};


/** A person who looks after another person without being paid for it, recognised once for every setting. */
export type CarerAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A card: what its code says, and what is printed beside it. It has no place for a condition or for who is cared for. */
export type CarerCard = {
  readonly __typename?: 'CarerCard';
  /** When its code was last seen in two places that are too far apart for the time between; null where it never was. */
  readonly copiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The text in its code: CP1:… It can be checked with no signal. */
  readonly credential: Scalars['String']['output'];
  /** The first moment at which it no longer counts. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Who holds it. */
  readonly holder: CardHolder;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The last day on which it counts. */
  readonly lastDay: Scalars['Date']['output'];
  /** The passport that it is the card of. */
  readonly passport?: Maybe<Passport>;
  /** The photo that the card vouches for, a JPEG file, base64; a PNG file where it was taken before December 2026. */
  readonly photo: Scalars['String']['output'];
  /** The code as a PNG file, base64. */
  readonly qrPng: Scalars['String']['output'];
  /** The code as a picture that scales: SVG. */
  readonly qrSvg: Scalars['String']['output'];
};


/** A card: what its code says, and what is printed beside it. It has no place for a condition or for who is cared for. */
export type CarerCardQrPngArgs = {
  modulePixels?: InputMaybe<Scalars['Int']['input']>;
};

/** The carer is forgotten here, and every setting is being told. */
export type CarerForgotten = {
  readonly __typename?: 'CarerForgotten';
  /** What stays, in words for the carer. */
  readonly message: Scalars['String']['output'];
};

/** An introduction, to be handed to the mutation that issues a passport. */
export type CarerIntroduced = {
  readonly __typename?: 'CarerIntroduced';
  /** The introduction: opaque, good once, for ten minutes. */
  readonly introduction: Scalars['String']['output'];
};

/** A carer's pseudonym at one subgraph. */
export type CarerRef = {
  readonly __typename?: 'CarerRef';
  /** What the carer is called there, and nowhere else. */
  readonly ref: Scalars['ID']['output'];
  /** The subgraph. */
  readonly subgraph: Scalars['String']['output'];
};

/** The carer is known from now on. */
export type CarerWelcomed = {
  readonly __typename?: 'CarerWelcomed';
  /** Since when. */
  readonly knownSince: Scalars['DateTime']['output'];
};

/** Something in the report cannot be used. */
export type ChangeRefused = UserError & {
  readonly __typename?: 'ChangeRefused';
  /** Which field. */
  readonly field: Scalars['String']['output'];
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The change is kept, and the schemes are being told. */
export type ChangeReported = {
  readonly __typename?: 'ChangeReported';
  /** The carer as they stand now. */
  readonly carer: Carer;
};

/** By what to recognise a person: exactly one of the number on a card, the text in its code or a share code. */
export type CheckCarerInput = {
  /** The number on the card. */
  readonly cardNumber?: InputMaybe<Scalars['String']['input']>;
  /** The text in a card's code, as it was scanned: CP1:… */
  readonly credential?: InputMaybe<Scalars['String']['input']>;
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Why it is asked; the carer reads this. */
  readonly purpose: CheckPurpose;
  /** A share code that the carer made a moment ago. */
  readonly shareCode?: InputMaybe<Scalars['String']['input']>;
  /** The postcode of where it is scanned (its outward part is enough), by which a copied code is noticed. */
  readonly sitePostcode?: InputMaybe<Scalars['String']['input']>;
  /** The ward's id; one of the viewer's own trust. */
  readonly ward: Scalars['ID']['input'];
};

/** What came of asking whether a person is a carer. */
export type CheckCarerResult = CardCancelled | CardExpired | CardIssuerUnknown | CardLost | CardNotGenuine | CardNotYetValid | CardUnknown | CardWithdrawn | CheckRefused | NoUsablePassport | RequestRepeated | ShareCodeRefused | WardCheck | WardUnknown;

/** Why a ward asks whether a person is a carer. */
export type CheckPurpose =
  /** To agree what part a carer takes in a person's care. */
  | 'CARE_PLANNING'
  /** To plan how a person leaves hospital. */
  | 'DISCHARGE'
  /** To give parking, meals or a bed. */
  | 'FACILITIES'
  /** To let a visitor in outside visiting hours. */
  | 'VISITING';

/** The question itself cannot be answered: not exactly one of number, text and code, one number on two cards, or too many guesses. */
export type CheckRefused = UserError & {
  readonly __typename?: 'CheckRefused';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

export type CommunityPassport = Passport & {
  readonly __typename?: 'CommunityPassport';
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
};

/** Whether one organisation may use a carer's details for one purpose. */
export type Consent = {
  readonly __typename?: 'Consent';
  /** Since when. */
  readonly givenAt: Scalars['DateTime']['output'];
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it rests on. Only what rests on consent can be switched off. */
  readonly lawfulBasis: LawfulBasis;
  /** The organisation, by the code that its field uses. */
  readonly organisation: Scalars['ID']['output'];
  /** The organisation's name. */
  readonly organisationName: Scalars['String']['output'];
  /** What for. */
  readonly purpose: ConsentPurpose;
  /** The setting. */
  readonly sector: Sector;
  /** When it was withdrawn; null while it holds. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The decision stands. */
export type ConsentDecided = {
  readonly __typename?: 'ConsentDecided';
  /** The consent as it stands now. */
  readonly consent: Consent;
};

/** No such organisation of this setting asks for consent for this purpose. */
export type ConsentNotAsked = UserError & {
  readonly __typename?: 'ConsentNotAsked';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** There is no consent that could be withdrawn. */
export type ConsentNotGiven = UserError & {
  readonly __typename?: 'ConsentNotGiven';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** What a carer can agree to. */
export type ConsentPurpose =
  /** HR may see the carer's name beside the date of the next review. */
  | 'EMPLOYER_REVIEW';

/** What a share code is for. */
export type CreateShareCodeInput = {
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of making a share code. */
export type CreateShareCodeResult = RequestRepeated | ShareCodeCreated | TooManyShareCodes;

/** Which use of the carer's details, and the decision. */
export type DecideConsentInput = {
  /** Whether the carer agrees. */
  readonly agrees: Scalars['Boolean']['input'];
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The organisation, by the code that its field uses. */
  readonly organisation: Scalars['ID']['input'];
  /** What for. */
  readonly purpose: ConsentPurpose;
  /** The setting, by its code. */
  readonly sector: Scalars['ID']['input'];
};

/** What came of a decision about consent. */
export type DecideConsentResult = AdultNeeded | ConsentDecided | ConsentNotAsked | ConsentNotGiven | RequestRepeated;

/** Whom a record is. */
export type DecideMatchInput = {
  /** Which candidate it is; without one, it is none of them. */
  readonly candidateId?: InputMaybe<Scalars['ID']['input']>;
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The match's id. */
  readonly matchId: Scalars['ID']['input'];
  /** Why, in words; up to 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What came of a decision about a match. */
export type DecideMatchResult = MatchDecided | MatchNotOpen | MatchNotYours | ReasonMissing | RecordsMustStayApart | RequestRepeated;

export type EmployerPassport = Passport & {
  readonly __typename?: 'EmployerPassport';
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
};

/** That a carer wishes to be forgotten. */
export type EraseMeInput = {
  /** Must be true: that the carer has read that this cannot be undone. */
  readonly confirm: Scalars['Boolean']['input'];
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What came of asking to be forgotten. */
export type EraseMeResult = CarerForgotten | ErasureNotConfirmed | RequestRepeated;

/** The request does not confirm the erasure. */
export type ErasureNotConfirmed = UserError & {
  readonly __typename?: 'ErasureNotConfirmed';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** A code for the holder, to be handed over or sent to the address that the scheme knows. */
export type HolderInvited = {
  readonly __typename?: 'HolderInvited';
  /** Ten characters without look-alikes. */
  readonly code: Scalars['String']['output'];
  /** When it stops working. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** The holder came with a share code and not with the scheme's register, so their sign-in is their own. */
export type HolderNotInRegister = UserError & {
  readonly __typename?: 'HolderNotInRegister';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The holder can sign in already. */
export type HolderSignsIn = UserError & {
  readonly __typename?: 'HolderSignsIn';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

export type HospitalPassport = Passport & {
  readonly __typename?: 'HospitalPassport';
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
};

/** Rows of a scheme's register. */
export type ImportRegisterInput = {
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The rows, up to 250. */
  readonly rows: ReadonlyArray<RegisterRowInput>;
  /** The scheme's id; one of the viewer's own organisation. */
  readonly schemeId: Scalars['ID']['input'];
  /** The setting of the scheme, by its code. */
  readonly sector: Scalars['ID']['input'];
};

/** The result of taking rows in. It counts only with the scheme's own records. */
export type ImportRegisterResult = ImportRunning | RegisterRowsTaken | SchemeNotYours | TooManyImports | TooManyRows;

/** Another import is running; two take turns. */
export type ImportRunning = UserError & {
  readonly __typename?: 'ImportRunning';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** Whom to introduce to which scheme. */
export type IntroduceCarerInput = {
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The scheme's id; one of the viewer's own organisation. */
  readonly schemeId: Scalars['ID']['input'];
  /** The setting of the scheme, by its code. */
  readonly sector: Scalars['ID']['input'];
  /** The carer's share code. */
  readonly shareCode: Scalars['String']['input'];
};

/** What came of an introduction. */
export type IntroduceCarerResult = CarerIntroduced | RequestRepeated | SchemeNotYours | ShareCodeRefused;

/** What a carer says of themselves. */
export type IntroduceMyselfInput = {
  /** House and street. */
  readonly addressLine?: InputMaybe<Scalars['String']['input']>;
  /** Under 13, the name of the adult who agrees. */
  readonly adult?: InputMaybe<Scalars['String']['input']>;
  /** The day of birth. */
  readonly dateOfBirth: Scalars['Date']['input'];
  /** An e-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Last name. */
  readonly familyName: Scalars['String']['input'];
  /** First name. */
  readonly givenName: Scalars['String']['input'];
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A telephone number, as people write it. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** The postcode of home. */
  readonly postcode: Scalars['String']['input'];
  /** Town or village. */
  readonly town?: InputMaybe<Scalars['String']['input']>;
};

/** What came of introducing oneself. */
export type IntroduceMyselfResult = CarerWelcomed | ChangeRefused | KnownAlready | RequestRepeated;

/** The card, and what else the scheme holds for the carer, is theirs to see. */
export type InvitationAccepted = {
  readonly __typename?: 'InvitationAccepted';
  /** The scheme that invited. */
  readonly schemeId: Scalars['ID']['output'];
};

/** The code or the date of birth is wrong, or the code can no longer be used. */
export type InvitationRefused = UserError & {
  readonly __typename?: 'InvitationRefused';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** Whom a scheme invites to sign in. */
export type InviteHolderInput = {
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whether it takes the place of a sign-in that the holder has lost. */
  readonly newSignIn?: InputMaybe<Scalars['Boolean']['input']>;
  /** The number on the holder's card. */
  readonly number: Scalars['String']['input'];
  /** The scheme's id; one of the viewer's own organisation. */
  readonly schemeId: Scalars['ID']['input'];
  /** The setting of the scheme, by its code. */
  readonly sector: Scalars['ID']['input'];
};

/** What came of inviting. */
export type InviteHolderResult = CardUnknown | HolderInvited | HolderNotInRegister | HolderSignsIn | RequestRepeated | SchemeNotYours;

/** What came of asking for a card. */
export type IssueCardResult = CardIssued | PassportNotUsable | PassportNotYours | PhotoMissing | RequestRepeated;

/** The carer was known before. */
export type KnownAlready = UserError & {
  readonly __typename?: 'KnownAlready';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** What the law says a use of a carer's details rests on: UK GDPR, article 6. */
export type LawfulBasis =
  /** The carer agreed, and can stop agreeing. */
  | 'CONSENT'
  /** It is needed for a contract with the carer. */
  | 'CONTRACT'
  /** The law demands it. */
  | 'LEGAL_OBLIGATION'
  /** A legitimate interest that the carer's own does not outweigh. */
  | 'LEGITIMATE_INTERESTS'
  /** A public body's task, such as care in hospital. */
  | 'PUBLIC_TASK';

/** A person whom a record may be. Nothing says who it is or where else they are known. */
export type MatchCandidate = {
  readonly __typename?: 'MatchCandidate';
  /** Why a person must look, however strong the evidence. */
  readonly doubts: ReadonlyArray<Scalars['String']['output']>;
  /** What speaks for it and against it, field by field. */
  readonly evidence: ReadonlyArray<MatchEvidence>;
  /** Its id, for the decision. */
  readonly id: Scalars['ID']['output'];
  /** How likely the two are one person, from 0 to 1. */
  readonly likelihood: Scalars['Float']['output'];
  /** All evidence together, in bits: each one doubles the odds that the two are one person. */
  readonly weight: Scalars['Float']['output'];
};

/** The decision stands. */
export type MatchDecided = {
  readonly __typename?: 'MatchDecided';
  /** The match as it stands now. */
  readonly match: RegisterMatch;
};

/** One decision about a match. */
export type MatchDecision = {
  readonly __typename?: 'MatchDecision';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The registrar of the viewer's organisation who decided; null for decisions of others, and where the evidence was certain. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Why, where a registrar of the viewer's organisation decided. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What was decided. */
  readonly state: MatchState;
};

/** One line of evidence. */
export type MatchEvidence = {
  readonly __typename?: 'MatchEvidence';
  /** How far the two agree in it, in words. */
  readonly agreement: Scalars['String']['output'];
  /** The field: givenName, dateOfBirth, nhsNumber and so on; household is what a relative would agree in too. */
  readonly field: Scalars['String']['output'];
  /** What the viewer's own register says; numbers, e-mail and telephone but for their last characters. */
  readonly ours?: Maybe<Scalars['String']['output']>;
  /** What that weighs, in bits; negative ones speak against it. */
  readonly weight: Scalars['Float']['output'];
};

/** How far two records are taken to be one person. */
export type MatchLevel =
  /** Both are open to one person: one sign-in, one access log, one ward check. */
  | 'CONFIRMED'
  /** Both are counted as one carer in figures. It opens nothing. */
  | 'MATCHED';

/** The match was decided already, or its carer was erased. */
export type MatchNotOpen = UserError & {
  readonly __typename?: 'MatchNotOpen';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** There is no such match or candidate, or it is of another organisation's register. */
export type MatchNotYours = UserError & {
  readonly __typename?: 'MatchNotYours';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The two records are apart, and no machine links them again. */
export type MatchRefused = {
  readonly __typename?: 'MatchRefused';
  /** The link's id. */
  readonly matchId: Scalars['ID']['output'];
};

/** How it stands with a person of a register who may be known already. */
export type MatchState =
  /** A person decided that they are different people. */
  | 'APART'
  /** They are open to one person, by the carer's own act or by decisions of both organisations. */
  | 'CONFIRMED'
  /** They are counted as one carer in figures, by certain evidence or by one organisation's decision. It opens nothing. */
  | 'MATCHED'
  /** They were taken for one person, and that was undone. */
  | 'PARTED'
  /** It is likely, or more than one fits: a person decides. */
  | 'PROBABLE';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Opens a scheme's own record of a card's holder to the caller's sign-in, by the code that the scheme gave. */
  readonly acceptInvitation: AcceptInvitationResult;
  /** Cancels the cards of a passport because of misuse, as after one was copied. The passport stays; a new card can be made. */
  readonly cancelCard: CancelCardResult;
  /** Asks whether a person is a recognised carer. Leaves a record that the carer can read. */
  readonly checkCarer: CheckCarerResult;
  /** Makes a short-lived code that the carer can say over a counter to join a scheme or to be recognised. */
  readonly createShareCode: CreateShareCodeResult;
  /** Gives or withdraws the carer's agreement to one use of their details. */
  readonly decideConsent: DecideConsentResult;
  /** Decides whom a record of a register is, of those whom it may be. */
  readonly decideMatch: DecideMatchResult;
  /** Forgets the carer who asks, in every setting. It cannot be undone. */
  readonly eraseMe: EraseMeResult;
  /** Takes rows of a scheme's register in. Each becomes a passport of the scheme; who is known already is recognised. */
  readonly importRegister: ImportRegisterResult;
  /** Turns a carer's share code into an introduction, with which a scheme's own setting issues a passport. */
  readonly introduceCarer: IntroduceCarerResult;
  /** Makes a carer known who signs in for the first time. Their schemes find them by a share code, or by an invitation. */
  readonly introduceMyself: IntroduceMyselfResult;
  /** Makes a code with which the holder of a card can sign in for the first time, for the scheme to hand over. */
  readonly inviteHolder: InviteHolderResult;
  /**
   * Gives the card of a passport, made now where there is none yet: to its holder, or to the staff of its scheme to print it.
   * What staff are shown leaves a record which the carer can read.
   */
  readonly issueCard: IssueCardResult;
  /** Refuses a link between the carer's records and a record of another organisation. */
  readonly refuseMatch: RefuseMatchResult;
  /** Objects to a new sign-in to the carer's record. The invitation behind it becomes void. */
  readonly refuseNewSignIn: RefuseNewSignInResult;
  /** Tells that a card is lost. Its code and its number open nothing from now on; its scheme gives a new one by its rules. */
  readonly reportCardLost: ReportCardLostResult;
  /** Tells of a change: a new address, or that caring has ended. Every scheme concerned is told, and acts by its rules. */
  readonly reportChange: ReportChangeResult;
  /** Takes the photo for the cards of a passport in: of the carer's own, or of one that the viewer's organisation issued. */
  readonly setCardPhoto: SetCardPhotoResult;
  /** Undoes a match that was wrong: all is as it was before, in every setting. */
  readonly undoMatch: UndoMatchResult;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationCancelCardArgs = {
  input: CardInput;
};


export type MutationCheckCarerArgs = {
  input: CheckCarerInput;
};


export type MutationCreateShareCodeArgs = {
  input: CreateShareCodeInput;
};


export type MutationDecideConsentArgs = {
  input: DecideConsentInput;
};


export type MutationDecideMatchArgs = {
  input: DecideMatchInput;
};


export type MutationEraseMeArgs = {
  input: EraseMeInput;
};


export type MutationImportRegisterArgs = {
  input: ImportRegisterInput;
};


export type MutationIntroduceCarerArgs = {
  input: IntroduceCarerInput;
};


export type MutationIntroduceMyselfArgs = {
  input: IntroduceMyselfInput;
};


export type MutationInviteHolderArgs = {
  input: InviteHolderInput;
};


export type MutationIssueCardArgs = {
  input: CardInput;
};


export type MutationRefuseMatchArgs = {
  input: RefuseMatchInput;
};


export type MutationRefuseNewSignInArgs = {
  input: RefuseNewSignInInput;
};


export type MutationReportCardLostArgs = {
  input: CardInput;
};


export type MutationReportChangeArgs = {
  input: ReportChangeInput;
};


export type MutationSetCardPhotoArgs = {
  input: SetCardPhotoInput;
};


export type MutationUndoMatchArgs = {
  input: UndoMatchInput;
};

/** A new sign-in that a scheme's invitation was used for, and that waits. */
export type NewSignIn = {
  readonly __typename?: 'NewSignIn';
  /** From when the new sign-in works, unless the carer objects. */
  readonly from: Scalars['DateTime']['output'];
  /** Its id, to object. */
  readonly id: Scalars['ID']['output'];
  /** The organisation whose invitation it is, by the code that its field uses. */
  readonly organisation: Scalars['ID']['output'];
  /** The organisation's name. */
  readonly organisationName: Scalars['String']['output'];
};

/** The invitation behind the new sign-in is void. */
export type NewSignInRefused = {
  readonly __typename?: 'NewSignInRefused';
  /** The new sign-in's id. */
  readonly newSignInId: Scalars['ID']['output'];
};

/** The holder has another sign-in, which has three days to object. After that the same code completes the new one. */
export type NewSignInWaits = {
  readonly __typename?: 'NewSignInWaits';
  /** From when the same code completes it. */
  readonly from: Scalars['DateTime']['output'];
  /** What happens next, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The code is good, and its carer holds no passport that can be used today. */
export type NoUsablePassport = UserError & {
  readonly __typename?: 'NoUsablePassport';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

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
};

/** The passport cannot be used today, so there is no card for it. */
export type PassportNotUsable = UserError & {
  readonly __typename?: 'PassportNotUsable';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The passport does not exist, or another organisation issued it. */
export type PassportNotYours = UserError & {
  readonly __typename?: 'PassportNotYours';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

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

/** There is no photo for the card yet. */
export type PhotoMissing = UserError & {
  readonly __typename?: 'PhotoMissing';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
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

export type Query = {
  readonly __typename?: 'Query';
  /** The public keys of the hub's cards, for the gateway to publish: a JWKS, as text. */
  readonly cardKeys?: Maybe<Scalars['String']['output']>;
  /** The signed list of cancelled cards, for the gateway to publish. */
  readonly cardStatusList?: Maybe<CardStatusList>;
  /** A carer's pseudonym at each subgraph, for the gateway, by who the access token says is asking. */
  readonly carerRefs?: Maybe<ReadonlyArray<CarerRef>>;
  /** The carer who is asking. */
  readonly me?: Maybe<Carer>;
  /** Whom a passport was issued to, for a letter: one's own, or one of the viewer's organisation; that leaves a record. */
  readonly passportHolder?: Maybe<CardHolder>;
  /** What is to be decided, or was, about who the people in the registers of the viewer's organisation are. */
  readonly registerMatches?: Maybe<RegisterMatchConnection>;
};


export type QueryCarerRefsArgs = {
  issuer: Scalars['String']['input'];
  subject: Scalars['String']['input'];
};


export type QueryPassportHolderArgs = {
  passportId: Scalars['ID']['input'];
};


export type QueryRegisterMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<MatchState>;
};

/** No reason was given, or one that is too long. */
export type ReasonMissing = UserError & {
  readonly __typename?: 'ReasonMissing';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
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
  /** The last day that it can be used, grace included; null where it is bound to none. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A link between one of the carer's records and a record of another organisation. */
export type RecordMatch = {
  readonly __typename?: 'RecordMatch';
  /** Its id, to refuse it. */
  readonly id: Scalars['ID']['output'];
  /** What the link permits. */
  readonly level: MatchLevel;
  /** Since when. */
  readonly since: Scalars['DateTime']['output'];
};

/** Two valid NHS numbers differ, or it would be more records than one person can have. */
export type RecordsMustStayApart = UserError & {
  readonly __typename?: 'RecordsMustStayApart';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** Which link the carer refuses. */
export type RefuseMatchInput = {
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The link's id. */
  readonly matchId: Scalars['ID']['input'];
};

/** What came of refusing a link. */
export type RefuseMatchResult = MatchNotYours | MatchRefused | RequestRepeated;

/** Which new sign-in the carer objects to. */
export type RefuseNewSignInInput = {
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The new sign-in's id. */
  readonly newSignInId: Scalars['ID']['input'];
};

/** What came of objecting to a new sign-in. */
export type RefuseNewSignInResult = InvitationRefused | NewSignInRefused | RequestRepeated;

/** A record of a register that may be, or was found to be, a person who is known already. */
export type RegisterMatch = {
  readonly __typename?: 'RegisterMatch';
  /** Whom the record may be, the likeliest first. Looking at them leaves a record which the carers can read. */
  readonly candidates: ReadonlyArray<MatchCandidate>;
  /** What was decided, and by whom, in order. */
  readonly decisions: ReadonlyArray<MatchDecision>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The scheme of the register, where the viewer's organisation runs it. */
  readonly schemeId?: Maybe<Scalars['ID']['output']>;
  /** How it stands. */
  readonly state: MatchState;
};

/** One page of matches. */
export type RegisterMatchConnection = {
  readonly __typename?: 'RegisterMatchConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<RegisterMatchEdge>;
  /** Where the page stands in its list. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of matches. */
export type RegisterMatchEdge = {
  readonly __typename?: 'RegisterMatchEdge';
  /** Where the entry stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The match. */
  readonly node: RegisterMatch;
};

/** One row of a register, as text. What cannot be used is said in the answer, and does not stop the others. */
export type RegisterRowInput = {
  /** House number and street. */
  readonly addressLine?: InputMaybe<Scalars['String']['input']>;
  /** The named adult of a carer under 13. */
  readonly adult?: InputMaybe<Scalars['String']['input']>;
  /** What a registrar says of a row that was stopped because its number belongs to another person. Any other row ignores it. */
  readonly confirm?: InputMaybe<RowConfirmation>;
  /** Date of birth: 31/12/1980 or 1980-12-31. */
  readonly dateOfBirth?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Family name. */
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  /** Given name. */
  readonly givenName?: InputMaybe<Scalars['String']['input']>;
  /** The day that the passport was issued; its first day where it is not given. */
  readonly issuedOn?: InputMaybe<Scalars['String']['input']>;
  /** NHS number. */
  readonly nhsNumber?: InputMaybe<Scalars['String']['input']>;
  /** The number of the card or of the entry: one of its own for each row of the register. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** Postcode. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** Town. */
  readonly town?: InputMaybe<Scalars['String']['input']>;
  /** The first day; today where neither is given. */
  readonly validFrom?: InputMaybe<Scalars['String']['input']>;
  /** The last day; by the scheme's rules where it is not given. */
  readonly validUntil?: InputMaybe<Scalars['String']['input']>;
};

/** The rows are taken in, but for those that were rejected. */
export type RegisterRowsTaken = {
  readonly __typename?: 'RegisterRowsTaken';
  /** How many rows are there, now or from before. */
  readonly accepted: Scalars['Int']['output'];
  /** How many were in this register before, with other details. */
  readonly changed: Scalars['Int']['output'];
  /** How many are new in this register. */
  readonly fresh: Scalars['Int']['output'];
  /** What was not taken in, and why. */
  readonly rejected: ReadonlyArray<RejectedRow>;
  /** Rows that were taken in with the name and date of birth of another number in this register, counted from 1. */
  readonly repeated: ReadonlyArray<Scalars['Int']['output']>;
  /** How many are as they were. */
  readonly unchanged: Scalars['Int']['output'];
};

/** Why a row was not taken in. */
export type RejectedRow = {
  readonly __typename?: 'RejectedRow';
  /** The field. */
  readonly field: Scalars['String']['output'];
  /** What is wrong, without the value itself. */
  readonly reason: Scalars['String']['output'];
  /** Which row, counted from 1. */
  readonly row: Scalars['Int']['output'];
};

/** What came of telling that a card is lost. */
export type ReportCardLostResult = CardStopped | PassportNotYours | RequestRepeated;

/** What has changed; what is not given stays as it is. */
export type ReportChangeInput = {
  /** The new house number and street. */
  readonly addressLine?: InputMaybe<Scalars['String']['input']>;
  /** The day on which caring ended. */
  readonly caringEndedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The new e-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** The new family name. */
  readonly familyName?: InputMaybe<Scalars['String']['input']>;
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The new telephone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** The new postcode. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** The new town. */
  readonly town?: InputMaybe<Scalars['String']['input']>;
};

/** What came of telling of a change. */
export type ReportChangeResult = ChangeRefused | ChangeReported | RequestRepeated;

/** The idempotency key was used within the last day: with another input, or for something that has changed since or that the viewer can no longer see. */
export type RequestRepeated = UserError & {
  readonly __typename?: 'RequestRepeated';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** What a registrar says of a row whose number belongs to another person in the register. */
export type RowConfirmation =
  /** The number was given to another person. The passport of the person before ends, and the new person gets their own. */
  | 'ANOTHER_PERSON'
  /** It is the same person, and the row corrects the details. */
  | 'CORRECTION';

/** The scheme does not exist, or it is another organisation's. */
export type SchemeNotYours = UserError & {
  readonly __typename?: 'SchemeNotYours';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

export type SchoolPassport = Passport & {
  readonly __typename?: 'SchoolPassport';
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
};

/** A setting that recognises carers. Sectors are records, not a fixed list: a new one needs no change here. */
export type Sector = {
  readonly __typename?: 'Sector';
  /** Its code, such as hospital. */
  readonly code: Scalars['ID']['output'];
  /** Its name, for people. */
  readonly name: Scalars['String']['output'];
};

/** The photo for the cards of a passport. */
export type SetCardPhotoInput = {
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
  /** A JPEG or PNG file of at most 150 KB and 4 megapixels, base64; a larger one goes to `POST /card-photo`. It is written anew, upright and as small as a card needs: nothing but the picture is kept of it. */
  readonly photo: Scalars['String']['input'];
};

/** What came of giving a photo. */
export type SetCardPhotoResult = CardPhotoRefused | CardPhotoSet | PassportNotYours | RequestRepeated;

/** A share code. */
export type ShareCodeCreated = {
  readonly __typename?: 'ShareCodeCreated';
  /** Eight characters without look-alikes. */
  readonly code: Scalars['String']['output'];
  /** When it stops working. */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** The code is unknown, was used before, or is too old. */
export type ShareCodeRefused = UserError & {
  readonly __typename?: 'ShareCodeRefused';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** The scheme made as many imports of this size in this hour as it may. */
export type TooManyImports = UserError & {
  readonly __typename?: 'TooManyImports';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
  /** When the next hour begins. */
  readonly retryAt: Scalars['DateTime']['output'];
};

/** These are more rows than one request may hold. */
export type TooManyRows = UserError & {
  readonly __typename?: 'TooManyRows';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** Too many codes are waiting to be used. */
export type TooManyShareCodes = UserError & {
  readonly __typename?: 'TooManyShareCodes';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** Which match was wrong. */
export type UndoMatchInput = {
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The match's id. */
  readonly matchId: Scalars['ID']['input'];
  /** Why, in words; up to 1000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What came of undoing a match. */
export type UndoMatchResult = MatchDecided | MatchNotOpen | MatchNotYours | ReasonMissing | RecordsMustStayApart | RequestRepeated;

export type UniversityPassport = Passport & {
  readonly __typename?: 'UniversityPassport';
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
};

/** An error that a person can correct. Mutations return one of these, not an entry in `errors`. */
export type UserError = {
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** A person is a recognised carer. What they may do is the trust's to say, and stands in `allowances`. */
export type WardCheck = {
  readonly __typename?: 'WardCheck';
  /** When it was asked. */
  readonly at: Scalars['DateTime']['output'];
  /** The carer's first name. */
  readonly firstName: Scalars['String']['output'];
  /** The carer's pseudonym in hospitals. */
  readonly hospitalRef?: Maybe<Scalars['ID']['output']>;
  /** The check's id, as it stands in the carer's access log. */
  readonly id: Scalars['ID']['output'];
  /** The first letter of the carer's family name. */
  readonly initial: Scalars['String']['output'];
  /** Whether the code was just shown somewhere too far away for the time between: look at the photo with care. */
  readonly looksCopied: Scalars['Boolean']['output'];
  /** The photo of the holder's card as a `data:` address, which holds the JPEG file itself; null where no scheme took one, and once a quarter of an hour has passed since the check. */
  readonly photoUrl?: Maybe<Scalars['String']['output']>;
  /** The carer's passports that could be used when it was asked, of schemes that the trust recognises and of no other. */
  readonly recognised: ReadonlyArray<RecognisedPassport>;
  /** The trust that asks. */
  readonly trust: Scalars['OdsCode']['output'];
  /** The ward that asks. */
  readonly ward: Scalars['ID']['output'];
};

/** The ward is not one of the viewer's trust, or the viewer's organisation is no trust. Nothing was looked up. */
export type WardUnknown = UserError & {
  readonly __typename?: 'WardUnknown';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
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
  Sector: Sector;
  WardCheck: WardCheck;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Carer:
    ( { __typename: 'Carer' }
    & ( GraphQLRecursivePick<FederationTypes['Carer'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Carer'], {"directoryRef":true}>
        | GraphQLRecursivePick<FederationTypes['Carer'], {"insightRef":true}>
        | GraphQLRecursivePick<FederationTypes['Carer'], {"communityRef":true}>
        | GraphQLRecursivePick<FederationTypes['Carer'], {"hospitalRef":true}>
        | GraphQLRecursivePick<FederationTypes['Carer'], {"employerRef":true}>
        | GraphQLRecursivePick<FederationTypes['Carer'], {"schoolRef":true}>
        | GraphQLRecursivePick<FederationTypes['Carer'], {"universityRef":true}> ) );
  Sector:
    ( { __typename: 'Sector' }
    & GraphQLRecursivePick<FederationTypes['Sector'], {"code":true}> );
  WardCheck:
    ( { __typename: 'WardCheck' }
    & GraphQLRecursivePick<FederationTypes['WardCheck'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptInvitationResult:
    | ( InvitationAccepted )
    | ( InvitationRefused )
    | ( NewSignInWaits )
    | ( RecordsMustStayApart )
    | ( RequestRepeated )
  ;
  CancelCardResult:
    | ( CardStopped )
    | ( PassportNotYours )
    | ( RequestRepeated )
  ;
  CheckCarerResult:
    | ( CardCancelled )
    | ( CardExpired )
    | ( CardIssuerUnknown )
    | ( CardLost )
    | ( CardNotGenuine )
    | ( CardNotYetValid )
    | ( CardUnknown )
    | ( CardWithdrawn )
    | ( CheckRefused )
    | ( NoUsablePassport )
    | ( RequestRepeated )
    | ( ShareCodeRefused )
    | ( WardCheckResult )
    | ( WardUnknown )
  ;
  CreateShareCodeResult:
    | ( RequestRepeated )
    | ( ShareCodeCreated )
    | ( TooManyShareCodes )
  ;
  DecideConsentResult:
    | ( AdultNeeded )
    | ( Omit<ConsentDecided, 'consent'> & { consent: _RefType['Consent'] } )
    | ( ConsentNotAsked )
    | ( ConsentNotGiven )
    | ( RequestRepeated )
  ;
  DecideMatchResult:
    | ( Omit<MatchDecided, 'match'> & { match: _RefType['RegisterMatch'] } )
    | ( MatchNotOpen )
    | ( MatchNotYours )
    | ( ReasonMissing )
    | ( RecordsMustStayApart )
    | ( RequestRepeated )
  ;
  EraseMeResult:
    | ( CarerForgotten )
    | ( ErasureNotConfirmed )
    | ( RequestRepeated )
  ;
  ImportRegisterResult:
    | ( ImportRunning )
    | ( RegisterRowsTaken )
    | ( SchemeNotYours )
    | ( TooManyImports )
    | ( TooManyRows )
  ;
  IntroduceCarerResult:
    | ( CarerIntroduced )
    | ( RequestRepeated )
    | ( SchemeNotYours )
    | ( ShareCodeRefused )
  ;
  IntroduceMyselfResult:
    | ( CarerWelcomed )
    | ( ChangeRefused )
    | ( KnownAlready )
    | ( RequestRepeated )
  ;
  InviteHolderResult:
    | ( CardUnknown )
    | ( HolderInvited )
    | ( HolderNotInRegister )
    | ( HolderSignsIn )
    | ( RequestRepeated )
    | ( SchemeNotYours )
  ;
  IssueCardResult:
    | ( Omit<CardIssued, 'card'> & { card: _RefType['CarerCard'] } )
    | ( PassportNotUsable )
    | ( PassportNotYours )
    | ( PhotoMissing )
    | ( RequestRepeated )
  ;
  RefuseMatchResult:
    | ( MatchNotYours )
    | ( MatchRefused )
    | ( RequestRepeated )
  ;
  RefuseNewSignInResult:
    | ( InvitationRefused )
    | ( NewSignInRefused )
    | ( RequestRepeated )
  ;
  ReportCardLostResult:
    | ( CardStopped )
    | ( PassportNotYours )
    | ( RequestRepeated )
  ;
  ReportChangeResult:
    | ( ChangeRefused )
    | ( Omit<ChangeReported, 'carer'> & { carer: _RefType['Carer'] } )
    | ( RequestRepeated )
  ;
  SetCardPhotoResult:
    | ( CardPhotoRefused )
    | ( CardPhotoSet )
    | ( PassportNotYours )
    | ( RequestRepeated )
  ;
  UndoMatchResult:
    | ( Omit<MatchDecided, 'match'> & { match: _RefType['RegisterMatch'] } )
    | ( MatchNotOpen )
    | ( MatchNotYours )
    | ( ReasonMissing )
    | ( RecordsMustStayApart )
    | ( RequestRepeated )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Passport:
    | ( CommunityPassport )
    | ( EmployerPassport )
    | ( HospitalPassport )
    | ( SchoolPassport )
    | ( UniversityPassport )
  ;
  UserError:
    | ( AdultNeeded )
    | ( CardCancelled )
    | ( CardExpired )
    | ( CardIssuerUnknown )
    | ( CardLost )
    | ( CardNotGenuine )
    | ( CardNotYetValid )
    | ( CardPhotoRefused )
    | ( CardUnknown )
    | ( CardWithdrawn )
    | ( ChangeRefused )
    | ( CheckRefused )
    | ( ConsentNotAsked )
    | ( ConsentNotGiven )
    | ( ErasureNotConfirmed )
    | ( HolderNotInRegister )
    | ( HolderSignsIn )
    | ( ImportRunning )
    | ( InvitationRefused )
    | ( KnownAlready )
    | ( MatchNotOpen )
    | ( MatchNotYours )
    | ( NoUsablePassport )
    | ( PassportNotUsable )
    | ( PassportNotYours )
    | ( PhotoMissing )
    | ( ReasonMissing )
    | ( RecordsMustStayApart )
    | ( RequestRepeated )
    | ( SchemeNotYours )
    | ( ShareCodeRefused )
    | ( TooManyImports )
    | ( TooManyRows )
    | ( TooManyShareCodes )
    | ( WardUnknown )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptInvitationResult']>;
  AccessLogConnection: ResolverTypeWrapper<Omit<AccessLogConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AccessLogEdge']> }>;
  AccessLogEdge: ResolverTypeWrapper<Omit<AccessLogEdge, 'node'> & { node: ResolversTypes['AccessRecord'] }>;
  AccessRecord: ResolverTypeWrapper<AccessEntry>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdultNeeded: ResolverTypeWrapper<AdultNeeded>;
  Area: ResolverTypeWrapper<Area>;
  CancelCardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelCardResult']>;
  CardCancelled: ResolverTypeWrapper<CardCancelled>;
  CardExpired: ResolverTypeWrapper<CardExpired>;
  CardHolder: ResolverTypeWrapper<PassportHolder>;
  CardInput: CardInput;
  CardIssued: ResolverTypeWrapper<Omit<CardIssued, 'card'> & { card: ResolversTypes['CarerCard'] }>;
  CardIssuerUnknown: ResolverTypeWrapper<CardIssuerUnknown>;
  CardLost: ResolverTypeWrapper<CardLost>;
  CardNotGenuine: ResolverTypeWrapper<CardNotGenuine>;
  CardNotYetValid: ResolverTypeWrapper<CardNotYetValid>;
  CardPhotoRefused: ResolverTypeWrapper<CardPhotoRefused>;
  CardPhotoSet: ResolverTypeWrapper<CardPhotoSet>;
  CardStatusList: ResolverTypeWrapper<CardStatusList>;
  CardStopped: ResolverTypeWrapper<CardStopped>;
  CardUnknown: ResolverTypeWrapper<CardUnknown>;
  CardWithdrawn: ResolverTypeWrapper<CardWithdrawn>;
  Carer: ResolverTypeWrapper<CarerRecord>;
  CarerCard: ResolverTypeWrapper<OpenedCard>;
  CarerForgotten: ResolverTypeWrapper<CarerForgotten>;
  CarerIntroduced: ResolverTypeWrapper<CarerIntroduced>;
  CarerRef: ResolverTypeWrapper<CarerRef>;
  CarerWelcomed: ResolverTypeWrapper<CarerWelcomed>;
  ChangeRefused: ResolverTypeWrapper<ChangeRefused>;
  ChangeReported: ResolverTypeWrapper<Omit<ChangeReported, 'carer'> & { carer: ResolversTypes['Carer'] }>;
  CheckCarerInput: CheckCarerInput;
  CheckCarerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckCarerResult']>;
  CheckPurpose: CheckPurpose;
  CheckRefused: ResolverTypeWrapper<CheckRefused>;
  CommunityPassport: ResolverTypeWrapper<CommunityPassport>;
  Consent: ResolverTypeWrapper<ConsentRecord>;
  ConsentDecided: ResolverTypeWrapper<Omit<ConsentDecided, 'consent'> & { consent: ResolversTypes['Consent'] }>;
  ConsentNotAsked: ResolverTypeWrapper<ConsentNotAsked>;
  ConsentNotGiven: ResolverTypeWrapper<ConsentNotGiven>;
  ConsentPurpose: ConsentPurpose;
  CreateShareCodeInput: CreateShareCodeInput;
  CreateShareCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateShareCodeResult']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideConsentInput: DecideConsentInput;
  DecideConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideConsentResult']>;
  DecideMatchInput: DecideMatchInput;
  DecideMatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideMatchResult']>;
  EmployerPassport: ResolverTypeWrapper<EmployerPassport>;
  EraseMeInput: EraseMeInput;
  EraseMeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EraseMeResult']>;
  ErasureNotConfirmed: ResolverTypeWrapper<ErasureNotConfirmed>;
  GssCode: ResolverTypeWrapper<Scalars['GssCode']['output']>;
  HolderInvited: ResolverTypeWrapper<HolderInvited>;
  HolderNotInRegister: ResolverTypeWrapper<HolderNotInRegister>;
  HolderSignsIn: ResolverTypeWrapper<HolderSignsIn>;
  HospitalPassport: ResolverTypeWrapper<HospitalPassport>;
  ImportRegisterInput: ImportRegisterInput;
  ImportRegisterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportRegisterResult']>;
  ImportRunning: ResolverTypeWrapper<ImportRunning>;
  IntroduceCarerInput: IntroduceCarerInput;
  IntroduceCarerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IntroduceCarerResult']>;
  IntroduceMyselfInput: IntroduceMyselfInput;
  IntroduceMyselfResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IntroduceMyselfResult']>;
  InvitationAccepted: ResolverTypeWrapper<InvitationAccepted>;
  InvitationRefused: ResolverTypeWrapper<InvitationRefused>;
  InviteHolderInput: InviteHolderInput;
  InviteHolderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteHolderResult']>;
  IssueCardResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueCardResult']>;
  KnownAlready: ResolverTypeWrapper<KnownAlready>;
  LawfulBasis: LawfulBasis;
  MatchCandidate: ResolverTypeWrapper<Candidate>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  MatchDecided: ResolverTypeWrapper<Omit<MatchDecided, 'match'> & { match: ResolversTypes['RegisterMatch'] }>;
  MatchDecision: ResolverTypeWrapper<MatchDecision>;
  MatchEvidence: ResolverTypeWrapper<MatchEvidence>;
  MatchLevel: MatchLevel;
  MatchNotOpen: ResolverTypeWrapper<MatchNotOpen>;
  MatchNotYours: ResolverTypeWrapper<MatchNotYours>;
  MatchRefused: ResolverTypeWrapper<MatchRefused>;
  MatchState: MatchState;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewSignIn: ResolverTypeWrapper<Invitation>;
  NewSignInRefused: ResolverTypeWrapper<NewSignInRefused>;
  NewSignInWaits: ResolverTypeWrapper<NewSignInWaits>;
  NoUsablePassport: ResolverTypeWrapper<NoUsablePassport>;
  OdsCode: ResolverTypeWrapper<Scalars['OdsCode']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passport: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Passport']>;
  PassportNotUsable: ResolverTypeWrapper<PassportNotUsable>;
  PassportNotYours: ResolverTypeWrapper<PassportNotYours>;
  PersonalDataField: ResolverTypeWrapper<PersonalDataField>;
  PersonalDataRecord: ResolverTypeWrapper<PersonalDataRecord>;
  PhotoMissing: ResolverTypeWrapper<PhotoMissing>;
  Place: ResolverTypeWrapper<Place>;
  Point: ResolverTypeWrapper<Point>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReasonMissing: ResolverTypeWrapper<ReasonMissing>;
  RecognisedPassport: ResolverTypeWrapper<RecognisedPassport>;
  RecordMatch: ResolverTypeWrapper<MatchRecord>;
  RecordsMustStayApart: ResolverTypeWrapper<RecordsMustStayApart>;
  RefuseMatchInput: RefuseMatchInput;
  RefuseMatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefuseMatchResult']>;
  RefuseNewSignInInput: RefuseNewSignInInput;
  RefuseNewSignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefuseNewSignInResult']>;
  RegisterMatch: ResolverTypeWrapper<MatchRecord>;
  RegisterMatchConnection: ResolverTypeWrapper<Omit<RegisterMatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RegisterMatchEdge']> }>;
  RegisterMatchEdge: ResolverTypeWrapper<Omit<RegisterMatchEdge, 'node'> & { node: ResolversTypes['RegisterMatch'] }>;
  RegisterRowInput: RegisterRowInput;
  RegisterRowsTaken: ResolverTypeWrapper<RegisterRowsTaken>;
  RejectedRow: ResolverTypeWrapper<RejectedRow>;
  ReportCardLostResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportCardLostResult']>;
  ReportChangeInput: ReportChangeInput;
  ReportChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportChangeResult']>;
  RequestRepeated: ResolverTypeWrapper<RequestRepeated>;
  RowConfirmation: RowConfirmation;
  SchemeNotYours: ResolverTypeWrapper<SchemeNotYours>;
  SchoolPassport: ResolverTypeWrapper<SchoolPassport>;
  Sector: ResolverTypeWrapper<Sector>;
  SetCardPhotoInput: SetCardPhotoInput;
  SetCardPhotoResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCardPhotoResult']>;
  ShareCodeCreated: ResolverTypeWrapper<ShareCodeCreated>;
  ShareCodeRefused: ResolverTypeWrapper<ShareCodeRefused>;
  TooManyImports: ResolverTypeWrapper<TooManyImports>;
  TooManyRows: ResolverTypeWrapper<TooManyRows>;
  TooManyShareCodes: ResolverTypeWrapper<TooManyShareCodes>;
  UndoMatchInput: UndoMatchInput;
  UndoMatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoMatchResult']>;
  UniversityPassport: ResolverTypeWrapper<UniversityPassport>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  WardCheck: ResolverTypeWrapper<WardCheckResult>;
  WardUnknown: ResolverTypeWrapper<WardUnknown>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationResult: ResolversUnionTypes<ResolversParentTypes>['AcceptInvitationResult'];
  AccessLogConnection: Omit<AccessLogConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AccessLogEdge']> };
  AccessLogEdge: Omit<AccessLogEdge, 'node'> & { node: ResolversParentTypes['AccessRecord'] };
  AccessRecord: AccessEntry;
  ID: Scalars['ID']['output'];
  AdultNeeded: AdultNeeded;
  Area: Area;
  CancelCardResult: ResolversUnionTypes<ResolversParentTypes>['CancelCardResult'];
  CardCancelled: CardCancelled;
  CardExpired: CardExpired;
  CardHolder: PassportHolder;
  CardInput: CardInput;
  CardIssued: Omit<CardIssued, 'card'> & { card: ResolversParentTypes['CarerCard'] };
  CardIssuerUnknown: CardIssuerUnknown;
  CardLost: CardLost;
  CardNotGenuine: CardNotGenuine;
  CardNotYetValid: CardNotYetValid;
  CardPhotoRefused: CardPhotoRefused;
  CardPhotoSet: CardPhotoSet;
  CardStatusList: CardStatusList;
  CardStopped: CardStopped;
  CardUnknown: CardUnknown;
  CardWithdrawn: CardWithdrawn;
  Carer: CarerRecord;
  CarerCard: OpenedCard;
  CarerForgotten: CarerForgotten;
  CarerIntroduced: CarerIntroduced;
  CarerRef: CarerRef;
  CarerWelcomed: CarerWelcomed;
  ChangeRefused: ChangeRefused;
  ChangeReported: Omit<ChangeReported, 'carer'> & { carer: ResolversParentTypes['Carer'] };
  CheckCarerInput: CheckCarerInput;
  CheckCarerResult: ResolversUnionTypes<ResolversParentTypes>['CheckCarerResult'];
  CheckRefused: CheckRefused;
  CommunityPassport: CommunityPassport;
  Consent: ConsentRecord;
  ConsentDecided: Omit<ConsentDecided, 'consent'> & { consent: ResolversParentTypes['Consent'] };
  ConsentNotAsked: ConsentNotAsked;
  ConsentNotGiven: ConsentNotGiven;
  CreateShareCodeInput: CreateShareCodeInput;
  CreateShareCodeResult: ResolversUnionTypes<ResolversParentTypes>['CreateShareCodeResult'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideConsentInput: DecideConsentInput;
  DecideConsentResult: ResolversUnionTypes<ResolversParentTypes>['DecideConsentResult'];
  DecideMatchInput: DecideMatchInput;
  DecideMatchResult: ResolversUnionTypes<ResolversParentTypes>['DecideMatchResult'];
  EmployerPassport: EmployerPassport;
  EraseMeInput: EraseMeInput;
  EraseMeResult: ResolversUnionTypes<ResolversParentTypes>['EraseMeResult'];
  ErasureNotConfirmed: ErasureNotConfirmed;
  GssCode: Scalars['GssCode']['output'];
  HolderInvited: HolderInvited;
  HolderNotInRegister: HolderNotInRegister;
  HolderSignsIn: HolderSignsIn;
  HospitalPassport: HospitalPassport;
  ImportRegisterInput: ImportRegisterInput;
  ImportRegisterResult: ResolversUnionTypes<ResolversParentTypes>['ImportRegisterResult'];
  ImportRunning: ImportRunning;
  IntroduceCarerInput: IntroduceCarerInput;
  IntroduceCarerResult: ResolversUnionTypes<ResolversParentTypes>['IntroduceCarerResult'];
  IntroduceMyselfInput: IntroduceMyselfInput;
  IntroduceMyselfResult: ResolversUnionTypes<ResolversParentTypes>['IntroduceMyselfResult'];
  InvitationAccepted: InvitationAccepted;
  InvitationRefused: InvitationRefused;
  InviteHolderInput: InviteHolderInput;
  InviteHolderResult: ResolversUnionTypes<ResolversParentTypes>['InviteHolderResult'];
  IssueCardResult: ResolversUnionTypes<ResolversParentTypes>['IssueCardResult'];
  KnownAlready: KnownAlready;
  MatchCandidate: Candidate;
  Float: Scalars['Float']['output'];
  MatchDecided: Omit<MatchDecided, 'match'> & { match: ResolversParentTypes['RegisterMatch'] };
  MatchDecision: MatchDecision;
  MatchEvidence: MatchEvidence;
  MatchNotOpen: MatchNotOpen;
  MatchNotYours: MatchNotYours;
  MatchRefused: MatchRefused;
  Mutation: Record<PropertyKey, never>;
  NewSignIn: Invitation;
  NewSignInRefused: NewSignInRefused;
  NewSignInWaits: NewSignInWaits;
  NoUsablePassport: NoUsablePassport;
  OdsCode: Scalars['OdsCode']['output'];
  PageInfo: PageInfo;
  Passport: ResolversInterfaceTypes<ResolversParentTypes>['Passport'];
  PassportNotUsable: PassportNotUsable;
  PassportNotYours: PassportNotYours;
  PersonalDataField: PersonalDataField;
  PersonalDataRecord: PersonalDataRecord;
  PhotoMissing: PhotoMissing;
  Place: Place;
  Point: Point;
  Query: Record<PropertyKey, never>;
  ReasonMissing: ReasonMissing;
  RecognisedPassport: RecognisedPassport;
  RecordMatch: MatchRecord;
  RecordsMustStayApart: RecordsMustStayApart;
  RefuseMatchInput: RefuseMatchInput;
  RefuseMatchResult: ResolversUnionTypes<ResolversParentTypes>['RefuseMatchResult'];
  RefuseNewSignInInput: RefuseNewSignInInput;
  RefuseNewSignInResult: ResolversUnionTypes<ResolversParentTypes>['RefuseNewSignInResult'];
  RegisterMatch: MatchRecord;
  RegisterMatchConnection: Omit<RegisterMatchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RegisterMatchEdge']> };
  RegisterMatchEdge: Omit<RegisterMatchEdge, 'node'> & { node: ResolversParentTypes['RegisterMatch'] };
  RegisterRowInput: RegisterRowInput;
  RegisterRowsTaken: RegisterRowsTaken;
  RejectedRow: RejectedRow;
  ReportCardLostResult: ResolversUnionTypes<ResolversParentTypes>['ReportCardLostResult'];
  ReportChangeInput: ReportChangeInput;
  ReportChangeResult: ResolversUnionTypes<ResolversParentTypes>['ReportChangeResult'];
  RequestRepeated: RequestRepeated;
  SchemeNotYours: SchemeNotYours;
  SchoolPassport: SchoolPassport;
  Sector: Sector | FederationReferenceTypes['Sector'];
  SetCardPhotoInput: SetCardPhotoInput;
  SetCardPhotoResult: ResolversUnionTypes<ResolversParentTypes>['SetCardPhotoResult'];
  ShareCodeCreated: ShareCodeCreated;
  ShareCodeRefused: ShareCodeRefused;
  TooManyImports: TooManyImports;
  TooManyRows: TooManyRows;
  TooManyShareCodes: TooManyShareCodes;
  UndoMatchInput: UndoMatchInput;
  UndoMatchResult: ResolversUnionTypes<ResolversParentTypes>['UndoMatchResult'];
  UniversityPassport: UniversityPassport;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  WardCheck: WardCheckResult;
  WardUnknown: WardUnknown;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type AccessDirectiveArgs = {
  to: ReadonlyArray<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = IdentityContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TextDirectiveArgs = {
  anyCharacters?: Maybe<Scalars['Boolean']['input']>;
  items?: Maybe<Scalars['Int']['input']>;
  lines?: Maybe<Scalars['Boolean']['input']>;
  max?: Maybe<Scalars['Int']['input']>;
};

export type TextDirectiveResolver<Result, Parent, ContextType = IdentityContext, Args = TextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptInvitationResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['AcceptInvitationResult'] = ResolversParentTypes['AcceptInvitationResult']> = {
  __resolveType: TypeResolveFn<'InvitationAccepted' | 'InvitationRefused' | 'NewSignInWaits' | 'RecordsMustStayApart' | 'RequestRepeated', ParentType, ContextType>;
};

export type AccessLogConnectionResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['AccessLogConnection'] = ResolversParentTypes['AccessLogConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessLogEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessLogEdgeResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['AccessLogEdge'] = ResolversParentTypes['AccessLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessRecord'], ParentType, ContextType>;
};

export type AccessRecordResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['AccessRecord'] = ResolversParentTypes['AccessRecord']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdultNeededResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['AdultNeeded'] = ResolversParentTypes['AdultNeeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AreaResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  code?: Resolver<ResolversTypes['GssCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CancelCardResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CancelCardResult'] = ResolversParentTypes['CancelCardResult']> = {
  __resolveType: TypeResolveFn<'CardStopped' | 'PassportNotYours' | 'RequestRepeated', ParentType, ContextType>;
};

export type CardCancelledResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CardCancelled'] = ResolversParentTypes['CardCancelled']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardExpiredResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CardExpired'] = ResolversParentTypes['CardExpired']> = {
  expiredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardHolderResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CardHolder'] = ResolversParentTypes['CardHolder']> = {
  address?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  familyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isYoung?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passport?: Resolver<Maybe<ResolversTypes['Passport']>, ParentType, ContextType>;
};

export type CardIssuedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CardIssued'] = ResolversParentTypes['CardIssued']> = {
  card?: Resolver<ResolversTypes['CarerCard'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardIssuerUnknownResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CardIssuerUnknown'] = ResolversParentTypes['CardIssuerUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardLostResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CardLost'] = ResolversParentTypes['CardLost']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardNotGenuineResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CardNotGenuine'] = ResolversParentTypes['CardNotGenuine']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardNotYetValidResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CardNotYetValid'] = ResolversParentTypes['CardNotYetValid']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardPhotoRefusedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CardPhotoRefused'] = ResolversParentTypes['CardPhotoRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardPhotoSetResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CardPhotoSet'] = ResolversParentTypes['CardPhotoSet']> = {
  passportId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardStatusListResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CardStatusList'] = ResolversParentTypes['CardStatusList']> = {
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CardStoppedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CardStopped'] = ResolversParentTypes['CardStopped']> = {
  knownBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardUnknownResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CardUnknown'] = ResolversParentTypes['CardUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardWithdrawnResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CardWithdrawn'] = ResolversParentTypes['CardWithdrawn']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarerResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Carer'] = ResolversParentTypes['Carer'], FederationReferenceType extends FederationReferenceTypes['Carer'] = FederationReferenceTypes['Carer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Carer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessLog?: Resolver<Maybe<ResolversTypes['AccessLogConnection']>, ParentType, ContextType, RequireFields<CarerAccessLogArgs, 'first'>>;
  activeSchemes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cards?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CarerCard']>>, ParentType, ContextType>;
  communityRef?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  consents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Consent']>>, ParentType, ContextType>;
  directoryRef?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  employerRef?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  familyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  homeArea?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  hospitalRef?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityRecord?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonalDataRecord']>>, ParentType, ContextType>;
  insightRef?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isYoungCarer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  newSignIns?: Resolver<Maybe<ReadonlyArray<ResolversTypes['NewSignIn']>>, ParentType, ContextType>;
  passports?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Passport']>>>, ParentType, ContextType>;
  recordMatches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordMatch']>>, ParentType, ContextType>;
  schoolRef?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  universityRef?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CarerCardResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CarerCard'] = ResolversParentTypes['CarerCard']> = {
  copiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  credential?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['CardHolder'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  passport?: Resolver<Maybe<ResolversTypes['Passport']>, ParentType, ContextType>;
  photo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qrPng?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CarerCardQrPngArgs, 'modulePixels'>>;
  qrSvg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CarerForgottenResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CarerForgotten'] = ResolversParentTypes['CarerForgotten']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarerIntroducedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CarerIntroduced'] = ResolversParentTypes['CarerIntroduced']> = {
  introduction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarerRefResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CarerRef'] = ResolversParentTypes['CarerRef']> = {
  ref?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CarerWelcomedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CarerWelcomed'] = ResolversParentTypes['CarerWelcomed']> = {
  knownSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeRefusedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ChangeRefused'] = ResolversParentTypes['ChangeRefused']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeReportedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ChangeReported'] = ResolversParentTypes['ChangeReported']> = {
  carer?: Resolver<ResolversTypes['Carer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckCarerResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CheckCarerResult'] = ResolversParentTypes['CheckCarerResult']> = {
  __resolveType: TypeResolveFn<'CardCancelled' | 'CardExpired' | 'CardIssuerUnknown' | 'CardLost' | 'CardNotGenuine' | 'CardNotYetValid' | 'CardUnknown' | 'CardWithdrawn' | 'CheckRefused' | 'NoUsablePassport' | 'RequestRepeated' | 'ShareCodeRefused' | 'WardCheck' | 'WardUnknown', ParentType, ContextType>;
};

export type CheckRefusedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CheckRefused'] = ResolversParentTypes['CheckRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityPassportResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CommunityPassport'] = ResolversParentTypes['CommunityPassport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lawfulBasis?: Resolver<ResolversTypes['LawfulBasis'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ConsentDecidedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ConsentDecided'] = ResolversParentTypes['ConsentDecided']> = {
  consent?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentNotAskedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ConsentNotAsked'] = ResolversParentTypes['ConsentNotAsked']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentNotGivenResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ConsentNotGiven'] = ResolversParentTypes['ConsentNotGiven']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateShareCodeResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CreateShareCodeResult'] = ResolversParentTypes['CreateShareCodeResult']> = {
  __resolveType: TypeResolveFn<'RequestRepeated' | 'ShareCodeCreated' | 'TooManyShareCodes', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideConsentResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['DecideConsentResult'] = ResolversParentTypes['DecideConsentResult']> = {
  __resolveType: TypeResolveFn<'AdultNeeded' | 'ConsentDecided' | 'ConsentNotAsked' | 'ConsentNotGiven' | 'RequestRepeated', ParentType, ContextType>;
};

export type DecideMatchResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['DecideMatchResult'] = ResolversParentTypes['DecideMatchResult']> = {
  __resolveType: TypeResolveFn<'MatchDecided' | 'MatchNotOpen' | 'MatchNotYours' | 'ReasonMissing' | 'RecordsMustStayApart' | 'RequestRepeated', ParentType, ContextType>;
};

export type EmployerPassportResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['EmployerPassport'] = ResolversParentTypes['EmployerPassport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EraseMeResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['EraseMeResult'] = ResolversParentTypes['EraseMeResult']> = {
  __resolveType: TypeResolveFn<'CarerForgotten' | 'ErasureNotConfirmed' | 'RequestRepeated', ParentType, ContextType>;
};

export type ErasureNotConfirmedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ErasureNotConfirmed'] = ResolversParentTypes['ErasureNotConfirmed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface GssCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GssCode'], any> {
  name: 'GssCode';
}

export type HolderInvitedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['HolderInvited'] = ResolversParentTypes['HolderInvited']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HolderNotInRegisterResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['HolderNotInRegister'] = ResolversParentTypes['HolderNotInRegister']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HolderSignsInResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['HolderSignsIn'] = ResolversParentTypes['HolderSignsIn']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HospitalPassportResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['HospitalPassport'] = ResolversParentTypes['HospitalPassport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportRegisterResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ImportRegisterResult'] = ResolversParentTypes['ImportRegisterResult']> = {
  __resolveType: TypeResolveFn<'ImportRunning' | 'RegisterRowsTaken' | 'SchemeNotYours' | 'TooManyImports' | 'TooManyRows', ParentType, ContextType>;
};

export type ImportRunningResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ImportRunning'] = ResolversParentTypes['ImportRunning']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntroduceCarerResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['IntroduceCarerResult'] = ResolversParentTypes['IntroduceCarerResult']> = {
  __resolveType: TypeResolveFn<'CarerIntroduced' | 'RequestRepeated' | 'SchemeNotYours' | 'ShareCodeRefused', ParentType, ContextType>;
};

export type IntroduceMyselfResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['IntroduceMyselfResult'] = ResolversParentTypes['IntroduceMyselfResult']> = {
  __resolveType: TypeResolveFn<'CarerWelcomed' | 'ChangeRefused' | 'KnownAlready' | 'RequestRepeated', ParentType, ContextType>;
};

export type InvitationAcceptedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['InvitationAccepted'] = ResolversParentTypes['InvitationAccepted']> = {
  schemeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationRefusedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['InvitationRefused'] = ResolversParentTypes['InvitationRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteHolderResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['InviteHolderResult'] = ResolversParentTypes['InviteHolderResult']> = {
  __resolveType: TypeResolveFn<'CardUnknown' | 'HolderInvited' | 'HolderNotInRegister' | 'HolderSignsIn' | 'RequestRepeated' | 'SchemeNotYours', ParentType, ContextType>;
};

export type IssueCardResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['IssueCardResult'] = ResolversParentTypes['IssueCardResult']> = {
  __resolveType: TypeResolveFn<'CardIssued' | 'PassportNotUsable' | 'PassportNotYours' | 'PhotoMissing' | 'RequestRepeated', ParentType, ContextType>;
};

export type KnownAlreadyResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['KnownAlready'] = ResolversParentTypes['KnownAlready']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchCandidateResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['MatchCandidate'] = ResolversParentTypes['MatchCandidate']> = {
  doubts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['MatchEvidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MatchDecidedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['MatchDecided'] = ResolversParentTypes['MatchDecided']> = {
  match?: Resolver<ResolversTypes['RegisterMatch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchDecisionResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['MatchDecision'] = ResolversParentTypes['MatchDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MatchState'], ParentType, ContextType>;
};

export type MatchEvidenceResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['MatchEvidence'] = ResolversParentTypes['MatchEvidence']> = {
  agreement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ours?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MatchNotOpenResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['MatchNotOpen'] = ResolversParentTypes['MatchNotOpen']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchNotYoursResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['MatchNotYours'] = ResolversParentTypes['MatchNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchRefusedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['MatchRefused'] = ResolversParentTypes['MatchRefused']> = {
  matchId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationResult'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  cancelCard?: Resolver<ResolversTypes['CancelCardResult'], ParentType, ContextType, RequireFields<MutationCancelCardArgs, 'input'>>;
  checkCarer?: Resolver<ResolversTypes['CheckCarerResult'], ParentType, ContextType, RequireFields<MutationCheckCarerArgs, 'input'>>;
  createShareCode?: Resolver<ResolversTypes['CreateShareCodeResult'], ParentType, ContextType, RequireFields<MutationCreateShareCodeArgs, 'input'>>;
  decideConsent?: Resolver<ResolversTypes['DecideConsentResult'], ParentType, ContextType, RequireFields<MutationDecideConsentArgs, 'input'>>;
  decideMatch?: Resolver<ResolversTypes['DecideMatchResult'], ParentType, ContextType, RequireFields<MutationDecideMatchArgs, 'input'>>;
  eraseMe?: Resolver<ResolversTypes['EraseMeResult'], ParentType, ContextType, RequireFields<MutationEraseMeArgs, 'input'>>;
  importRegister?: Resolver<ResolversTypes['ImportRegisterResult'], ParentType, ContextType, RequireFields<MutationImportRegisterArgs, 'input'>>;
  introduceCarer?: Resolver<ResolversTypes['IntroduceCarerResult'], ParentType, ContextType, RequireFields<MutationIntroduceCarerArgs, 'input'>>;
  introduceMyself?: Resolver<ResolversTypes['IntroduceMyselfResult'], ParentType, ContextType, RequireFields<MutationIntroduceMyselfArgs, 'input'>>;
  inviteHolder?: Resolver<ResolversTypes['InviteHolderResult'], ParentType, ContextType, RequireFields<MutationInviteHolderArgs, 'input'>>;
  issueCard?: Resolver<ResolversTypes['IssueCardResult'], ParentType, ContextType, RequireFields<MutationIssueCardArgs, 'input'>>;
  refuseMatch?: Resolver<ResolversTypes['RefuseMatchResult'], ParentType, ContextType, RequireFields<MutationRefuseMatchArgs, 'input'>>;
  refuseNewSignIn?: Resolver<ResolversTypes['RefuseNewSignInResult'], ParentType, ContextType, RequireFields<MutationRefuseNewSignInArgs, 'input'>>;
  reportCardLost?: Resolver<ResolversTypes['ReportCardLostResult'], ParentType, ContextType, RequireFields<MutationReportCardLostArgs, 'input'>>;
  reportChange?: Resolver<ResolversTypes['ReportChangeResult'], ParentType, ContextType, RequireFields<MutationReportChangeArgs, 'input'>>;
  setCardPhoto?: Resolver<ResolversTypes['SetCardPhotoResult'], ParentType, ContextType, RequireFields<MutationSetCardPhotoArgs, 'input'>>;
  undoMatch?: Resolver<ResolversTypes['UndoMatchResult'], ParentType, ContextType, RequireFields<MutationUndoMatchArgs, 'input'>>;
};

export type NewSignInResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['NewSignIn'] = ResolversParentTypes['NewSignIn']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NewSignInRefusedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['NewSignInRefused'] = ResolversParentTypes['NewSignInRefused']> = {
  newSignInId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NewSignInWaitsResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['NewSignInWaits'] = ResolversParentTypes['NewSignInWaits']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoUsablePassportResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['NoUsablePassport'] = ResolversParentTypes['NoUsablePassport']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface OdsCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OdsCode'], any> {
  name: 'OdsCode';
}

export type PageInfoResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassportResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Passport'] = ResolversParentTypes['Passport']> = {
  __resolveType: TypeResolveFn<'CommunityPassport' | 'EmployerPassport' | 'HospitalPassport' | 'SchoolPassport' | 'UniversityPassport', ParentType, ContextType>;
};

export type PassportNotUsableResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['PassportNotUsable'] = ResolversParentTypes['PassportNotUsable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassportNotYoursResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['PassportNotYours'] = ResolversParentTypes['PassportNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonalDataFieldResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['PersonalDataField'] = ResolversParentTypes['PersonalDataField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonalDataRecordResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['PersonalDataRecord'] = ResolversParentTypes['PersonalDataRecord']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['PersonalDataField']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PhotoMissingResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['PhotoMissing'] = ResolversParentTypes['PhotoMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PointResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  cardKeys?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cardStatusList?: Resolver<Maybe<ResolversTypes['CardStatusList']>, ParentType, ContextType>;
  carerRefs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CarerRef']>>, ParentType, ContextType, RequireFields<QueryCarerRefsArgs, 'issuer' | 'subject'>>;
  me?: Resolver<Maybe<ResolversTypes['Carer']>, ParentType, ContextType>;
  passportHolder?: Resolver<Maybe<ResolversTypes['CardHolder']>, ParentType, ContextType, RequireFields<QueryPassportHolderArgs, 'passportId'>>;
  registerMatches?: Resolver<Maybe<ResolversTypes['RegisterMatchConnection']>, ParentType, ContextType, RequireFields<QueryRegisterMatchesArgs, 'first' | 'state'>>;
};

export type ReasonMissingResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ReasonMissing'] = ResolversParentTypes['ReasonMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecognisedPassportResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RecognisedPassport'] = ResolversParentTypes['RecognisedPassport']> = {
  schemeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  schemeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RecordMatchResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RecordMatch'] = ResolversParentTypes['RecordMatch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['MatchLevel'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RecordsMustStayApartResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RecordsMustStayApart'] = ResolversParentTypes['RecordsMustStayApart']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefuseMatchResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RefuseMatchResult'] = ResolversParentTypes['RefuseMatchResult']> = {
  __resolveType: TypeResolveFn<'MatchNotYours' | 'MatchRefused' | 'RequestRepeated', ParentType, ContextType>;
};

export type RefuseNewSignInResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RefuseNewSignInResult'] = ResolversParentTypes['RefuseNewSignInResult']> = {
  __resolveType: TypeResolveFn<'InvitationRefused' | 'NewSignInRefused' | 'RequestRepeated', ParentType, ContextType>;
};

export type RegisterMatchResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RegisterMatch'] = ResolversParentTypes['RegisterMatch']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['MatchDecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  schemeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MatchState'], ParentType, ContextType>;
};

export type RegisterMatchConnectionResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RegisterMatchConnection'] = ResolversParentTypes['RegisterMatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegisterMatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegisterMatchEdgeResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RegisterMatchEdge'] = ResolversParentTypes['RegisterMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegisterMatch'], ParentType, ContextType>;
};

export type RegisterRowsTakenResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RegisterRowsTaken'] = ResolversParentTypes['RegisterRowsTaken']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fresh?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ReadonlyArray<ResolversTypes['RejectedRow']>, ParentType, ContextType>;
  repeated?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RejectedRowResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RejectedRow'] = ResolversParentTypes['RejectedRow']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportCardLostResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ReportCardLostResult'] = ResolversParentTypes['ReportCardLostResult']> = {
  __resolveType: TypeResolveFn<'CardStopped' | 'PassportNotYours' | 'RequestRepeated', ParentType, ContextType>;
};

export type ReportChangeResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ReportChangeResult'] = ResolversParentTypes['ReportChangeResult']> = {
  __resolveType: TypeResolveFn<'ChangeRefused' | 'ChangeReported' | 'RequestRepeated', ParentType, ContextType>;
};

export type RequestRepeatedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RequestRepeated'] = ResolversParentTypes['RequestRepeated']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeNotYoursResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['SchemeNotYours'] = ResolversParentTypes['SchemeNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolPassportResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['SchoolPassport'] = ResolversParentTypes['SchoolPassport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectorResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector'], FederationReferenceType extends FederationReferenceTypes['Sector'] = FederationReferenceTypes['Sector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetCardPhotoResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['SetCardPhotoResult'] = ResolversParentTypes['SetCardPhotoResult']> = {
  __resolveType: TypeResolveFn<'CardPhotoRefused' | 'CardPhotoSet' | 'PassportNotYours' | 'RequestRepeated', ParentType, ContextType>;
};

export type ShareCodeCreatedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ShareCodeCreated'] = ResolversParentTypes['ShareCodeCreated']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShareCodeRefusedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ShareCodeRefused'] = ResolversParentTypes['ShareCodeRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyImportsResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['TooManyImports'] = ResolversParentTypes['TooManyImports']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyRowsResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['TooManyRows'] = ResolversParentTypes['TooManyRows']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyShareCodesResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['TooManyShareCodes'] = ResolversParentTypes['TooManyShareCodes']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoMatchResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['UndoMatchResult'] = ResolversParentTypes['UndoMatchResult']> = {
  __resolveType: TypeResolveFn<'MatchDecided' | 'MatchNotOpen' | 'MatchNotYours' | 'ReasonMissing' | 'RecordsMustStayApart' | 'RequestRepeated', ParentType, ContextType>;
};

export type UniversityPassportResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['UniversityPassport'] = ResolversParentTypes['UniversityPassport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AdultNeeded' | 'CardCancelled' | 'CardExpired' | 'CardIssuerUnknown' | 'CardLost' | 'CardNotGenuine' | 'CardNotYetValid' | 'CardPhotoRefused' | 'CardUnknown' | 'CardWithdrawn' | 'ChangeRefused' | 'CheckRefused' | 'ConsentNotAsked' | 'ConsentNotGiven' | 'ErasureNotConfirmed' | 'HolderNotInRegister' | 'HolderSignsIn' | 'ImportRunning' | 'InvitationRefused' | 'KnownAlready' | 'MatchNotOpen' | 'MatchNotYours' | 'NoUsablePassport' | 'PassportNotUsable' | 'PassportNotYours' | 'PhotoMissing' | 'ReasonMissing' | 'RecordsMustStayApart' | 'RequestRepeated' | 'SchemeNotYours' | 'ShareCodeRefused' | 'TooManyImports' | 'TooManyRows' | 'TooManyShareCodes' | 'WardUnknown', ParentType, ContextType>;
};

export type WardCheckResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['WardCheck'] = ResolversParentTypes['WardCheck'], FederationReferenceType extends FederationReferenceTypes['WardCheck'] = FederationReferenceTypes['WardCheck']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WardCheck']> | FederationReferenceType, FederationReferenceType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hospitalRef?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initial?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  looksCopied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  photoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recognised?: Resolver<ReadonlyArray<ResolversTypes['RecognisedPassport']>, ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['OdsCode'], ParentType, ContextType>;
  ward?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WardUnknownResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['WardUnknown'] = ResolversParentTypes['WardUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = IdentityContext> = {
  AcceptInvitationResult?: AcceptInvitationResultResolvers<ContextType>;
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessLogEdge?: AccessLogEdgeResolvers<ContextType>;
  AccessRecord?: AccessRecordResolvers<ContextType>;
  AdultNeeded?: AdultNeededResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  CancelCardResult?: CancelCardResultResolvers<ContextType>;
  CardCancelled?: CardCancelledResolvers<ContextType>;
  CardExpired?: CardExpiredResolvers<ContextType>;
  CardHolder?: CardHolderResolvers<ContextType>;
  CardIssued?: CardIssuedResolvers<ContextType>;
  CardIssuerUnknown?: CardIssuerUnknownResolvers<ContextType>;
  CardLost?: CardLostResolvers<ContextType>;
  CardNotGenuine?: CardNotGenuineResolvers<ContextType>;
  CardNotYetValid?: CardNotYetValidResolvers<ContextType>;
  CardPhotoRefused?: CardPhotoRefusedResolvers<ContextType>;
  CardPhotoSet?: CardPhotoSetResolvers<ContextType>;
  CardStatusList?: CardStatusListResolvers<ContextType>;
  CardStopped?: CardStoppedResolvers<ContextType>;
  CardUnknown?: CardUnknownResolvers<ContextType>;
  CardWithdrawn?: CardWithdrawnResolvers<ContextType>;
  Carer?: CarerResolvers<ContextType>;
  CarerCard?: CarerCardResolvers<ContextType>;
  CarerForgotten?: CarerForgottenResolvers<ContextType>;
  CarerIntroduced?: CarerIntroducedResolvers<ContextType>;
  CarerRef?: CarerRefResolvers<ContextType>;
  CarerWelcomed?: CarerWelcomedResolvers<ContextType>;
  ChangeRefused?: ChangeRefusedResolvers<ContextType>;
  ChangeReported?: ChangeReportedResolvers<ContextType>;
  CheckCarerResult?: CheckCarerResultResolvers<ContextType>;
  CheckRefused?: CheckRefusedResolvers<ContextType>;
  CommunityPassport?: CommunityPassportResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentDecided?: ConsentDecidedResolvers<ContextType>;
  ConsentNotAsked?: ConsentNotAskedResolvers<ContextType>;
  ConsentNotGiven?: ConsentNotGivenResolvers<ContextType>;
  CreateShareCodeResult?: CreateShareCodeResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideConsentResult?: DecideConsentResultResolvers<ContextType>;
  DecideMatchResult?: DecideMatchResultResolvers<ContextType>;
  EmployerPassport?: EmployerPassportResolvers<ContextType>;
  EraseMeResult?: EraseMeResultResolvers<ContextType>;
  ErasureNotConfirmed?: ErasureNotConfirmedResolvers<ContextType>;
  GssCode?: GraphQLScalarType;
  HolderInvited?: HolderInvitedResolvers<ContextType>;
  HolderNotInRegister?: HolderNotInRegisterResolvers<ContextType>;
  HolderSignsIn?: HolderSignsInResolvers<ContextType>;
  HospitalPassport?: HospitalPassportResolvers<ContextType>;
  ImportRegisterResult?: ImportRegisterResultResolvers<ContextType>;
  ImportRunning?: ImportRunningResolvers<ContextType>;
  IntroduceCarerResult?: IntroduceCarerResultResolvers<ContextType>;
  IntroduceMyselfResult?: IntroduceMyselfResultResolvers<ContextType>;
  InvitationAccepted?: InvitationAcceptedResolvers<ContextType>;
  InvitationRefused?: InvitationRefusedResolvers<ContextType>;
  InviteHolderResult?: InviteHolderResultResolvers<ContextType>;
  IssueCardResult?: IssueCardResultResolvers<ContextType>;
  KnownAlready?: KnownAlreadyResolvers<ContextType>;
  MatchCandidate?: MatchCandidateResolvers<ContextType>;
  MatchDecided?: MatchDecidedResolvers<ContextType>;
  MatchDecision?: MatchDecisionResolvers<ContextType>;
  MatchEvidence?: MatchEvidenceResolvers<ContextType>;
  MatchNotOpen?: MatchNotOpenResolvers<ContextType>;
  MatchNotYours?: MatchNotYoursResolvers<ContextType>;
  MatchRefused?: MatchRefusedResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NewSignIn?: NewSignInResolvers<ContextType>;
  NewSignInRefused?: NewSignInRefusedResolvers<ContextType>;
  NewSignInWaits?: NewSignInWaitsResolvers<ContextType>;
  NoUsablePassport?: NoUsablePassportResolvers<ContextType>;
  OdsCode?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passport?: PassportResolvers<ContextType>;
  PassportNotUsable?: PassportNotUsableResolvers<ContextType>;
  PassportNotYours?: PassportNotYoursResolvers<ContextType>;
  PersonalDataField?: PersonalDataFieldResolvers<ContextType>;
  PersonalDataRecord?: PersonalDataRecordResolvers<ContextType>;
  PhotoMissing?: PhotoMissingResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReasonMissing?: ReasonMissingResolvers<ContextType>;
  RecognisedPassport?: RecognisedPassportResolvers<ContextType>;
  RecordMatch?: RecordMatchResolvers<ContextType>;
  RecordsMustStayApart?: RecordsMustStayApartResolvers<ContextType>;
  RefuseMatchResult?: RefuseMatchResultResolvers<ContextType>;
  RefuseNewSignInResult?: RefuseNewSignInResultResolvers<ContextType>;
  RegisterMatch?: RegisterMatchResolvers<ContextType>;
  RegisterMatchConnection?: RegisterMatchConnectionResolvers<ContextType>;
  RegisterMatchEdge?: RegisterMatchEdgeResolvers<ContextType>;
  RegisterRowsTaken?: RegisterRowsTakenResolvers<ContextType>;
  RejectedRow?: RejectedRowResolvers<ContextType>;
  ReportCardLostResult?: ReportCardLostResultResolvers<ContextType>;
  ReportChangeResult?: ReportChangeResultResolvers<ContextType>;
  RequestRepeated?: RequestRepeatedResolvers<ContextType>;
  SchemeNotYours?: SchemeNotYoursResolvers<ContextType>;
  SchoolPassport?: SchoolPassportResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  SetCardPhotoResult?: SetCardPhotoResultResolvers<ContextType>;
  ShareCodeCreated?: ShareCodeCreatedResolvers<ContextType>;
  ShareCodeRefused?: ShareCodeRefusedResolvers<ContextType>;
  TooManyImports?: TooManyImportsResolvers<ContextType>;
  TooManyRows?: TooManyRowsResolvers<ContextType>;
  TooManyShareCodes?: TooManyShareCodesResolvers<ContextType>;
  UndoMatchResult?: UndoMatchResultResolvers<ContextType>;
  UniversityPassport?: UniversityPassportResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WardCheck?: WardCheckResolvers<ContextType>;
  WardUnknown?: WardUnknownResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = IdentityContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  text?: TextDirectiveResolver<any, any, ContextType>;
};
