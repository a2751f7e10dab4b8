import type { CalendarDate } from '../../../platform/calendar-date';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Place as PlaceRecord } from '../../../kit/places/place';
import type { Scheme as SchemeRecord } from '../../../kit/scheme/scheme';
import type { Offer as OfferRecord } from '../../../kit/offer/offer';
import type { Passport as PassportRecord } from '../../../kit/passport/passport';
import type { Institution as InstitutionRecord } from '../model';
import type { Desk } from '../desk';
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
  /** A day in the United Kingdom, as YYYY-MM-DD. */
  Date: { input: CalendarDate; output: string; }
  /** An instant, as RFC 3339 in UTC: 2026-11-21T09:30:00.000Z. */
  DateTime: { input: Date; output: Date; }
  /** A code of the Government Statistical Service for an area, such as E06000058. */
  GssCode: { input: string; output: string; }
  /** A code of the Organisation Data Service: three characters for an NHS trust (RXF), five for a site (RXF05). */
  OdsCode: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** An area of the United Kingdom, by its current code; codes that were replaced are followed to their successors. */
export type Area = {
  readonly __typename?: 'Area';
  /** The current GSS code. */
  readonly code: Scalars['GssCode']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** What came of making sure of an offer. */
export type AssureUniversityOfferResult = OfferNotYours | RequestRepeated | UniversityOfferAssured;

export type Carer = {
  readonly __typename?: 'Carer';
  /** The carer's passports in the setting: Universities and colleges. */
  readonly universityPassports?: Maybe<ReadonlyArray<UniversityPassport>>;
  /** Everything that is held about the carer in the setting: Universities and colleges. */
  readonly universityRecord?: Maybe<ReadonlyArray<HeldRecord>>;
  /** A carer's pseudonym at one subgraph, which no other subgraph knows. */
  readonly universityRef: Scalars['ID']['output'];
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

/** What came of ending an offer. */
export type EndUniversityOfferResult = OfferNotYours | RequestRepeated | UniversityOfferEnded;

/** Which passport to end, and why. */
export type EndUniversityPassportInput = {
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
  /** Why it ends: LOST, WITHDRAWN, WITHHELD or ENDED (caring has ended). */
  readonly reason: UniversityPassportEnd;
};

/** What came of ending a passport. */
export type EndUniversityPassportResult = NotInRules | PassportNotYours | RequestRepeated | UniversityPassportEnded;

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

/** One field of a record that is held about a carer. */
export type HeldField = {
  readonly __typename?: 'HeldField';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its value, as text. */
  readonly value: Scalars['String']['output'];
};

/** One record that is held about a carer, as it is stored, for the carer to keep. What is about somebody else is left out. */
export type HeldRecord = {
  readonly __typename?: 'HeldRecord';
  /** What it says. */
  readonly fields: ReadonlyArray<HeldField>;
  /** What kind of record it is. */
  readonly kind: Scalars['String']['output'];
};

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

/** A university or further education college that supports student carers. */
export type Institution = {
  readonly __typename?: 'Institution';
  /** The role of the adviser whom a student carer can go to. A role and not a person's name. */
  readonly adviser: Scalars['String']['output'];
  /** What happens when somebody says on applying or enrolling that they are a carer; it is never asked as a duty. */
  readonly declaring: Scalars['String']['output'];
  /** What it is. */
  readonly kind: InstitutionKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Where it is. */
  readonly place: Place;
  /** Its schemes for student carers. */
  readonly schemes: ReadonlyArray<UniversityScheme>;
  /** Its number in the UK Register of Learning Providers. */
  readonly ukprn: Scalars['ID']['output'];
};

/** What an institution is. */
export type InstitutionKind =
  /** A further education college. */
  | 'FURTHER_EDUCATION_COLLEGE'
  /** A university. */
  | 'UNIVERSITY';

/** The introduction is not identity's, is for another setting or scheme, was used before, or is too old. */
export type IntroductionRefused = UserError & {
  readonly __typename?: 'IntroductionRefused';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** Whom to issue a passport to, and under which scheme. */
export type IssueUniversityPassportInput = {
  /** What the scheme's rules ask of its holders; it is checked and kept nowhere. */
  readonly holder?: InputMaybe<HolderInput>;
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What identity gave in return for the carer's share code; good once, for ten minutes. */
  readonly introduction: Scalars['String']['input'];
  /** The scheme's id. */
  readonly schemeId: Scalars['ID']['input'];
  /** The first day; today where it is not given. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day, where the scheme's own rule does not set it (a stay in hospital, for example). */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of issuing a passport. */
export type IssueUniversityPassportResult = CarerNotEligible | IntroductionRefused | RequestRepeated | SchemeNotYours | UniversityPassportIssued;

/** Something in the look cannot be used; nothing was changed. */
export type LookRefused = UserError & {
  readonly __typename?: 'LookRefused';
  /** The field of the input that is meant. */
  readonly field: Scalars['String']['output'];
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Records that somebody made sure today that an offer is still true. */
  readonly assureUniversityOffer: AssureUniversityOfferResult;
  /** Ends an offer: from today nobody is shown it. */
  readonly endUniversityOffer: EndUniversityOfferResult;
  /** Ends a passport before its last day. */
  readonly endUniversityPassport: EndUniversityPassportResult;
  /** Issues a passport to a carer whom identity has introduced. */
  readonly issueUniversityPassport: IssueUniversityPassportResult;
  /** Publishes an offer of one of the viewer's schemes. */
  readonly publishUniversityOffer: PublishUniversityOfferResult;
  /** Renews a passport by the scheme's rules of today. */
  readonly renewUniversityPassport: RenewUniversityPassportResult;
  /** Gives a new card, with a number of its own, for one that was lost. */
  readonly replaceUniversityPassport: ReplaceUniversityPassportResult;
  /** Sets up how one of the viewer's schemes looks on paper, and how it is reached. */
  readonly setUniversitySchemeLook: SetUniversitySchemeLookResult;
  /** Sets up the rules of one of the viewer's schemes. Passports that were issued before stay under theirs until they are renewed. */
  readonly setUniversitySchemeRules: SetUniversitySchemeRulesResult;
};


export type MutationAssureUniversityOfferArgs = {
  input: UniversityOfferInput;
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


export type MutationRenewUniversityPassportArgs = {
  input: RenewPassportInput;
};


export type MutationReplaceUniversityPassportArgs = {
  input: ReplacePassportInput;
};


export type MutationSetUniversitySchemeLookArgs = {
  input: SetSchemeLookInput;
};


export type MutationSetUniversitySchemeRulesArgs = {
  input: SetSchemeRulesInput;
};

/** The scheme's rules do not provide for this, or not yet. */
export type NotInRules = UserError & {
  readonly __typename?: 'NotInRules';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
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

/** The offer does not exist, or it is another organisation's. */
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
export type PublishUniversityOfferInput = {
  /** What it is about: a category's code. */
  readonly category: Scalars['ID']['input'];
  /** What to show, say or do to get it. */
  readonly howToClaim: Scalars['String']['input'];
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The postcode of the place where it can be had; without one it is bound to no place. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** Who gives it. */
  readonly provider: Scalars['String']['input'];
  /** The scheme that it belongs to. */
  readonly schemeId: Scalars['ID']['input'];
  /** What it is, in a few sentences. */
  readonly summary: Scalars['String']['input'];
  /** What it is, in one line. */
  readonly title: Scalars['String']['input'];
  /** The first day; today where it is not given. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day, where an end is set. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of publishing an offer. */
export type PublishUniversityOfferResult = OfferRefused | RequestRepeated | SchemeNotYours | UniversityOfferPublished;

export type Query = {
  readonly __typename?: 'Query';
  /** A university or college by its number in the UK Register of Learning Providers. */
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

/** Which passport to renew, and how. */
export type RenewPassportInput = {
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
  /** In which way the holder renews it. */
  readonly way: RenewalWay;
};

/** What came of renewing a passport. */
export type RenewUniversityPassportResult = NotInRules | PassportNotYours | RequestRepeated | UniversityPassportRenewed;

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

/** Which lost card to replace. */
export type ReplacePassportInput = {
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The passport's id. */
  readonly passportId: Scalars['ID']['input'];
};

/** What came of replacing a lost card. */
export type ReplaceUniversityPassportResult = NotInRules | PassportNotYours | RequestRepeated | UniversityPassportReplaced;

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

/** The idempotency key was used before, with another input. */
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
export type SchemeLook = {
  readonly __typename?: 'SchemeLook';
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

/** The scheme does not exist, or it is another organisation's. */
export type SchemeNotYours = UserError & {
  readonly __typename?: 'SchemeNotYours';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
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

/** How a scheme is to look on paper, as its manager sets it up. */
export type SetSchemeLookInput = {
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

/** What came of setting up how a scheme looks on paper. */
export type SetUniversitySchemeLookResult = LookRefused | RequestRepeated | SchemeNotYours | UniversitySchemeLookSet;

/** What came of setting up a scheme's rules. */
export type SetUniversitySchemeRulesResult = RequestRepeated | RulesOutdated | RulesRefused | SchemeNotYours | UniversitySchemeRulesSet;

/** An offer of the setting: Universities and colleges. */
export type UniversityOffer = Offer & {
  readonly __typename?: 'UniversityOffer';
  /** The last day to apply, for a bursary; null where nothing is applied for, or no end is set. */
  readonly applyBy?: Maybe<Scalars['Date']['output']>;
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
  /** The scheme that it belongs to. */
  readonly scheme: UniversityScheme;
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

/** Somebody made sure of an offer. */
export type UniversityOfferAssured = {
  readonly __typename?: 'UniversityOfferAssured';
  /** The offer as it stands now. */
  readonly offer: UniversityOffer;
};

/** One page of offers of the setting: Universities and colleges. */
export type UniversityOfferConnection = {
  readonly __typename?: 'UniversityOfferConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<UniversityOfferEdge>;
  /** Where the page stands in its list. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of offers. */
export type UniversityOfferEdge = {
  readonly __typename?: 'UniversityOfferEdge';
  /** Where the entry stands in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The offer. */
  readonly node: UniversityOffer;
};

/** An offer was ended. */
export type UniversityOfferEnded = {
  readonly __typename?: 'UniversityOfferEnded';
  /** The offer as it stands now. */
  readonly offer: UniversityOffer;
};

/** Which offer to end, or to make sure of. */
export type UniversityOfferInput = {
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
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
  /** The organisation that issued it, by the code that its field uses. */
  readonly organisation: Scalars['ID']['output'];
  /** The day from which it can be renewed and the scheme sends its form; null where it is not renewed by a form. */
  readonly renewableFrom?: Maybe<Scalars['Date']['output']>;
  /** The rules that it was issued or last renewed under; the scheme's rules of today may be others. */
  readonly rules: SchemeRules;
  /** The scheme that issued it. */
  readonly scheme: UniversityScheme;
  /** How it stands today. */
  readonly status: PassportStatus;
  /** Why it stands so, in words for its holder. */
  readonly statusReason: Scalars['String']['output'];
  /** Its first day. */
  readonly validFrom: Scalars['Date']['output'];
  /** Its last day; null where it is bound to no date. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Why a passport ends before its last day. */
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
  /** The passport as it stands now. */
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
  /** The passport as it stands now. */
  readonly passport: UniversityPassport;
};

/** A lost card was replaced. */
export type UniversityPassportReplaced = {
  readonly __typename?: 'UniversityPassportReplaced';
  /** The passport behind the new card. */
  readonly passport: UniversityPassport;
};

/** A scheme of the setting: Universities and colleges. */
export type UniversityScheme = Scheme & {
  readonly __typename?: 'UniversityScheme';
  /** Where it runs; empty where it is not bound to a place. */
  readonly areas: ReadonlyArray<Area>;
  /** How many of its passports have their last day in the next calendar month; null for whoever does not run the scheme. */
  readonly expiringNextMonth?: Maybe<Scalars['Int']['output']>;
  /** How somebody joins. */
  readonly howToJoin: Scalars['String']['output'];
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
  /** The university or college that runs it. */
  readonly institution?: Maybe<Institution>;
  /** What the people who use it call it: Carers Card, Carer Passport, Carers Register. */
  readonly localName: Scalars['String']['output'];
  /** How it shows itself on paper, and how it is reached. */
  readonly look: SchemeLook;
  /** Its full name. */
  readonly name: Scalars['String']['output'];
  /** One page of what the scheme offers. */
  readonly offers: UniversityOfferConnection;
  /** The organisation that runs it. */
  readonly organisation: Scalars['String']['output'];
  /** How it is run: whom it is for, how long its passports are valid, how they are renewed, replaced and ended. */
  readonly rules: SchemeRules;
  /** The setting that it belongs to. */
  readonly sector: Sector;
  /** How many of its offers nobody has made sure of for a year; null for whoever does not run the scheme. */
  readonly staleOfferCount?: Maybe<Scalars['Int']['output']>;
  /** One page of its offers that nobody has made sure of for a year, the longest ago first: what the scheme should look at. */
  readonly staleOffers: UniversityOfferConnection;
  /** What it is, in a few sentences. */
  readonly summary: Scalars['String']['output'];
  /** Where to read more. */
  readonly url?: Maybe<Scalars['String']['output']>;
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

/** The look is set; whatever is printed from now on has it. */
export type UniversitySchemeLookSet = {
  readonly __typename?: 'UniversitySchemeLookSet';
  /** The scheme as it stands now. */
  readonly scheme: UniversityScheme;
};

/** The rules are set; they hold for passports from today. */
export type UniversitySchemeRulesSet = {
  readonly __typename?: 'UniversitySchemeRulesSet';
  /** The scheme as it stands now. */
  readonly scheme: UniversityScheme;
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
  AssureUniversityOfferResult:
    | ( OfferNotYours )
    | ( RequestRepeated )
    | ( Omit<UniversityOfferAssured, 'offer'> & { offer: _RefType['UniversityOffer'] } )
  ;
  EndUniversityOfferResult:
    | ( OfferNotYours )
    | ( RequestRepeated )
    | ( Omit<UniversityOfferEnded, 'offer'> & { offer: _RefType['UniversityOffer'] } )
  ;
  EndUniversityPassportResult:
    | ( NotInRules )
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
  RenewUniversityPassportResult:
    | ( NotInRules )
    | ( PassportNotYours )
    | ( RequestRepeated )
    | ( Omit<UniversityPassportRenewed, 'passport'> & { passport: _RefType['UniversityPassport'] } )
  ;
  ReplaceUniversityPassportResult:
    | ( NotInRules )
    | ( PassportNotYours )
    | ( RequestRepeated )
    | ( Omit<UniversityPassportReplaced, 'passport'> & { passport: _RefType['UniversityPassport'] } )
  ;
  SetUniversitySchemeLookResult:
    | ( LookRefused )
    | ( RequestRepeated )
    | ( SchemeNotYours )
    | ( Omit<UniversitySchemeLookSet, 'scheme'> & { scheme: _RefType['UniversityScheme'] } )
  ;
  SetUniversitySchemeRulesResult:
    | ( RequestRepeated )
    | ( RulesOutdated )
    | ( RulesRefused )
    | ( SchemeNotYours )
    | ( Omit<UniversitySchemeRulesSet, 'scheme'> & { scheme: _RefType['UniversityScheme'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Offer: ( OfferRecord );
  Passport: ( PassportRecord );
  Scheme: ( SchemeRecord );
  UserError:
    | ( CarerNotEligible )
    | ( IntroductionRefused )
    | ( LookRefused )
    | ( NotInRules )
    | ( OfferNotYours )
    | ( OfferRefused )
    | ( PassportNotYours )
    | ( RequestRepeated )
    | ( RulesOutdated )
    | ( RulesRefused )
    | ( SchemeNotYours )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Area: ResolverTypeWrapper<Area>;
  AssureUniversityOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssureUniversityOfferResult']>;
  Carer: ResolverTypeWrapper<Omit<Carer, 'universityPassports'> & { universityPassports?: Maybe<ReadonlyArray<ResolversTypes['UniversityPassport']>> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CarerExclusion: CarerExclusion;
  CarerNotEligible: ResolverTypeWrapper<CarerNotEligible>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Eligibility: ResolverTypeWrapper<Eligibility>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  EligibilityInput: EligibilityInput;
  EndUniversityOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndUniversityOfferResult']>;
  EndUniversityPassportInput: EndUniversityPassportInput;
  EndUniversityPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndUniversityPassportResult']>;
  Endings: ResolverTypeWrapper<Endings>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EndingsInput: EndingsInput;
  EvidenceRule: EvidenceRule;
  GssCode: ResolverTypeWrapper<Scalars['GssCode']['output']>;
  HeldField: ResolverTypeWrapper<HeldField>;
  HeldRecord: ResolverTypeWrapper<HeldRecord>;
  HolderInput: HolderInput;
  Institution: ResolverTypeWrapper<InstitutionRecord>;
  InstitutionKind: InstitutionKind;
  IntroductionRefused: ResolverTypeWrapper<IntroductionRefused>;
  IssueUniversityPassportInput: IssueUniversityPassportInput;
  IssueUniversityPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueUniversityPassportResult']>;
  LookRefused: ResolverTypeWrapper<LookRefused>;
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
  PassportNotYours: ResolverTypeWrapper<PassportNotYours>;
  PassportStatus: PassportStatus;
  Place: ResolverTypeWrapper<PlaceRecord>;
  Point: ResolverTypeWrapper<Point>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PublishUniversityOfferInput: PublishUniversityOfferInput;
  PublishUniversityOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishUniversityOfferResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  SchemeLook: ResolverTypeWrapper<SchemeLook>;
  SchemeNotYours: ResolverTypeWrapper<SchemeNotYours>;
  SchemeRules: ResolverTypeWrapper<SchemeRules>;
  Sector: ResolverTypeWrapper<Sector>;
  SetSchemeLookInput: SetSchemeLookInput;
  SetSchemeRulesInput: SetSchemeRulesInput;
  SetUniversitySchemeLookResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetUniversitySchemeLookResult']>;
  SetUniversitySchemeRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetUniversitySchemeRulesResult']>;
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
  UniversityScheme: ResolverTypeWrapper<SchemeRecord>;
  UniversitySchemeLookSet: ResolverTypeWrapper<Omit<UniversitySchemeLookSet, 'scheme'> & { scheme: ResolversTypes['UniversityScheme'] }>;
  UniversitySchemeRulesSet: ResolverTypeWrapper<Omit<UniversitySchemeRulesSet, 'scheme'> & { scheme: ResolversTypes['UniversityScheme'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Validity: ResolverTypeWrapper<Validity>;
  ValidityInput: ValidityInput;
  ValidityKind: ValidityKind;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Area: Area;
  AssureUniversityOfferResult: ResolversUnionTypes<ResolversParentTypes>['AssureUniversityOfferResult'];
  Carer: Omit<Carer, 'universityPassports'> & { universityPassports?: Maybe<ReadonlyArray<ResolversParentTypes['UniversityPassport']>> } | FederationReferenceTypes['Carer'];
  ID: Scalars['ID']['output'];
  CarerNotEligible: CarerNotEligible;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Eligibility: Eligibility;
  Int: Scalars['Int']['output'];
  EligibilityInput: EligibilityInput;
  EndUniversityOfferResult: ResolversUnionTypes<ResolversParentTypes>['EndUniversityOfferResult'];
  EndUniversityPassportInput: EndUniversityPassportInput;
  EndUniversityPassportResult: ResolversUnionTypes<ResolversParentTypes>['EndUniversityPassportResult'];
  Endings: Endings;
  Boolean: Scalars['Boolean']['output'];
  EndingsInput: EndingsInput;
  GssCode: Scalars['GssCode']['output'];
  HeldField: HeldField;
  HeldRecord: HeldRecord;
  HolderInput: HolderInput;
  Institution: InstitutionRecord;
  IntroductionRefused: IntroductionRefused;
  IssueUniversityPassportInput: IssueUniversityPassportInput;
  IssueUniversityPassportResult: ResolversUnionTypes<ResolversParentTypes>['IssueUniversityPassportResult'];
  LookRefused: LookRefused;
  Mutation: Record<PropertyKey, never>;
  NotInRules: NotInRules;
  OdsCode: Scalars['OdsCode']['output'];
  Offer: ResolversInterfaceTypes<ResolversParentTypes>['Offer'];
  OfferCategory: OfferCategory;
  OfferNotYours: OfferNotYours;
  OfferRefused: OfferRefused;
  PageInfo: PageInfo;
  Passport: ResolversInterfaceTypes<ResolversParentTypes>['Passport'];
  PassportNotYours: PassportNotYours;
  Place: PlaceRecord;
  Point: Point;
  Float: Scalars['Float']['output'];
  PublishUniversityOfferInput: PublishUniversityOfferInput;
  PublishUniversityOfferResult: ResolversUnionTypes<ResolversParentTypes>['PublishUniversityOfferResult'];
  Query: Record<PropertyKey, never>;
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
  SchemeLook: SchemeLook;
  SchemeNotYours: SchemeNotYours;
  SchemeRules: SchemeRules;
  Sector: Sector | FederationReferenceTypes['Sector'];
  SetSchemeLookInput: SetSchemeLookInput;
  SetSchemeRulesInput: SetSchemeRulesInput;
  SetUniversitySchemeLookResult: ResolversUnionTypes<ResolversParentTypes>['SetUniversitySchemeLookResult'];
  SetUniversitySchemeRulesResult: ResolversUnionTypes<ResolversParentTypes>['SetUniversitySchemeRulesResult'];
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
  UniversityScheme: SchemeRecord;
  UniversitySchemeLookSet: Omit<UniversitySchemeLookSet, 'scheme'> & { scheme: ResolversParentTypes['UniversityScheme'] };
  UniversitySchemeRulesSet: Omit<UniversitySchemeRulesSet, 'scheme'> & { scheme: ResolversParentTypes['UniversityScheme'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Validity: Validity;
  ValidityInput: ValidityInput;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  to: ReadonlyArray<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Desk, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AreaResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  code?: Resolver<ResolversTypes['GssCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssureUniversityOfferResultResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['AssureUniversityOfferResult'] = ResolversParentTypes['AssureUniversityOfferResult']> = {
  __resolveType: TypeResolveFn<'OfferNotYours' | 'RequestRepeated' | 'UniversityOfferAssured', ParentType, ContextType>;
};

export type CarerResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['Carer'] = ResolversParentTypes['Carer'], FederationReferenceType extends FederationReferenceTypes['Carer'] = FederationReferenceTypes['Carer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Carer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  universityPassports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UniversityPassport']>>, ParentType, ContextType>;
  universityRecord?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HeldRecord']>>, ParentType, ContextType>;
  universityRef?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CarerNotEligibleResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['CarerNotEligible'] = ResolversParentTypes['CarerNotEligible']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EligibilityResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['Eligibility'] = ResolversParentTypes['Eligibility']> = {
  evidence?: Resolver<ResolversTypes['EvidenceRule'], ParentType, ContextType>;
  hoursADay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hoursAWeek?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maximumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notFor?: Resolver<ReadonlyArray<ResolversTypes['CarerExclusion']>, ParentType, ContextType>;
};

export type EndUniversityOfferResultResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['EndUniversityOfferResult'] = ResolversParentTypes['EndUniversityOfferResult']> = {
  __resolveType: TypeResolveFn<'OfferNotYours' | 'RequestRepeated' | 'UniversityOfferEnded', ParentType, ContextType>;
};

export type EndUniversityPassportResultResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['EndUniversityPassportResult'] = ResolversParentTypes['EndUniversityPassportResult']> = {
  __resolveType: TypeResolveFn<'NotInRules' | 'PassportNotYours' | 'RequestRepeated' | 'UniversityPassportEnded', ParentType, ContextType>;
};

export type EndingsResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['Endings'] = ResolversParentTypes['Endings']> = {
  withdrawnByStaff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withdrawnWithConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withheldForMisuse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export interface GssCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GssCode'], any> {
  name: 'GssCode';
}

export type HeldFieldResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['HeldField'] = ResolversParentTypes['HeldField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HeldRecordResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['HeldRecord'] = ResolversParentTypes['HeldRecord']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['HeldField']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution'], FederationReferenceType extends FederationReferenceTypes['Institution'] = FederationReferenceTypes['Institution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Institution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adviser?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declaring?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstitutionKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  schemes?: Resolver<ReadonlyArray<ResolversTypes['UniversityScheme']>, ParentType, ContextType>;
  ukprn?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IntroductionRefusedResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['IntroductionRefused'] = ResolversParentTypes['IntroductionRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueUniversityPassportResultResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['IssueUniversityPassportResult'] = ResolversParentTypes['IssueUniversityPassportResult']> = {
  __resolveType: TypeResolveFn<'CarerNotEligible' | 'IntroductionRefused' | 'RequestRepeated' | 'SchemeNotYours' | 'UniversityPassportIssued', ParentType, ContextType>;
};

export type LookRefusedResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['LookRefused'] = ResolversParentTypes['LookRefused']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assureUniversityOffer?: Resolver<ResolversTypes['AssureUniversityOfferResult'], ParentType, ContextType, RequireFields<MutationAssureUniversityOfferArgs, 'input'>>;
  endUniversityOffer?: Resolver<ResolversTypes['EndUniversityOfferResult'], ParentType, ContextType, RequireFields<MutationEndUniversityOfferArgs, 'input'>>;
  endUniversityPassport?: Resolver<ResolversTypes['EndUniversityPassportResult'], ParentType, ContextType, RequireFields<MutationEndUniversityPassportArgs, 'input'>>;
  issueUniversityPassport?: Resolver<ResolversTypes['IssueUniversityPassportResult'], ParentType, ContextType, RequireFields<MutationIssueUniversityPassportArgs, 'input'>>;
  publishUniversityOffer?: Resolver<ResolversTypes['PublishUniversityOfferResult'], ParentType, ContextType, RequireFields<MutationPublishUniversityOfferArgs, 'input'>>;
  renewUniversityPassport?: Resolver<ResolversTypes['RenewUniversityPassportResult'], ParentType, ContextType, RequireFields<MutationRenewUniversityPassportArgs, 'input'>>;
  replaceUniversityPassport?: Resolver<ResolversTypes['ReplaceUniversityPassportResult'], ParentType, ContextType, RequireFields<MutationReplaceUniversityPassportArgs, 'input'>>;
  setUniversitySchemeLook?: Resolver<ResolversTypes['SetUniversitySchemeLookResult'], ParentType, ContextType, RequireFields<MutationSetUniversitySchemeLookArgs, 'input'>>;
  setUniversitySchemeRules?: Resolver<ResolversTypes['SetUniversitySchemeRulesResult'], ParentType, ContextType, RequireFields<MutationSetUniversitySchemeRulesArgs, 'input'>>;
};

export type NotInRulesResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['NotInRules'] = ResolversParentTypes['NotInRules']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface OdsCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OdsCode'], any> {
  name: 'OdsCode';
}

export type OfferResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  __resolveType: TypeResolveFn<'UniversityOffer', ParentType, ContextType>;
};

export type OfferCategoryResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['OfferCategory'] = ResolversParentTypes['OfferCategory']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferNotYoursResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['OfferNotYours'] = ResolversParentTypes['OfferNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferRefusedResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['OfferRefused'] = ResolversParentTypes['OfferRefused']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassportResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['Passport'] = ResolversParentTypes['Passport']> = {
  __resolveType: TypeResolveFn<'UniversityPassport', ParentType, ContextType>;
};

export type PassportNotYoursResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['PassportNotYours'] = ResolversParentTypes['PassportNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PointResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PublishUniversityOfferResultResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['PublishUniversityOfferResult'] = ResolversParentTypes['PublishUniversityOfferResult']> = {
  __resolveType: TypeResolveFn<'OfferRefused' | 'RequestRepeated' | 'SchemeNotYours' | 'UniversityOfferPublished', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'ukprn'>>;
  universityScheme?: Resolver<Maybe<ResolversTypes['UniversityScheme']>, ParentType, ContextType, RequireFields<QueryUniversitySchemeArgs, 'id'>>;
};

export type RenewUniversityPassportResultResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['RenewUniversityPassportResult'] = ResolversParentTypes['RenewUniversityPassportResult']> = {
  __resolveType: TypeResolveFn<'NotInRules' | 'PassportNotYours' | 'RequestRepeated' | 'UniversityPassportRenewed', ParentType, ContextType>;
};

export type RenewalResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['Renewal'] = ResolversParentTypes['Renewal']> = {
  monthsBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ways?: Resolver<ReadonlyArray<ResolversTypes['RenewalWay']>, ParentType, ContextType>;
};

export type ReplaceUniversityPassportResultResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['ReplaceUniversityPassportResult'] = ResolversParentTypes['ReplaceUniversityPassportResult']> = {
  __resolveType: TypeResolveFn<'NotInRules' | 'PassportNotYours' | 'RequestRepeated' | 'UniversityPassportReplaced', ParentType, ContextType>;
};

export type ReplacementResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['Replacement'] = ResolversParentTypes['Replacement']> = {
  feePence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequestRepeatedResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['RequestRepeated'] = ResolversParentTypes['RequestRepeated']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RulesFaultResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['RulesFault'] = ResolversParentTypes['RulesFault']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RulesOutdatedResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['RulesOutdated'] = ResolversParentTypes['RulesOutdated']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RulesRefusedResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['RulesRefused'] = ResolversParentTypes['RulesRefused']> = {
  faults?: Resolver<ReadonlyArray<ResolversTypes['RulesFault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['Scheme'] = ResolversParentTypes['Scheme']> = {
  __resolveType: TypeResolveFn<'UniversityScheme', ParentType, ContextType>;
};

export type SchemeLookResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['SchemeLook'] = ResolversParentTypes['SchemeLook']> = {
  address?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emergencyTelephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  howToRenew?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  nameInWelsh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SchemeNotYoursResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['SchemeNotYours'] = ResolversParentTypes['SchemeNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeRulesResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['SchemeRules'] = ResolversParentTypes['SchemeRules']> = {
  eligibility?: Resolver<ResolversTypes['Eligibility'], ParentType, ContextType>;
  endings?: Resolver<ResolversTypes['Endings'], ParentType, ContextType>;
  renewal?: Resolver<ResolversTypes['Renewal'], ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['Replacement']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectorResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector'], FederationReferenceType extends FederationReferenceTypes['Sector'] = FederationReferenceTypes['Sector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetUniversitySchemeLookResultResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['SetUniversitySchemeLookResult'] = ResolversParentTypes['SetUniversitySchemeLookResult']> = {
  __resolveType: TypeResolveFn<'LookRefused' | 'RequestRepeated' | 'SchemeNotYours' | 'UniversitySchemeLookSet', ParentType, ContextType>;
};

export type SetUniversitySchemeRulesResultResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['SetUniversitySchemeRulesResult'] = ResolversParentTypes['SetUniversitySchemeRulesResult']> = {
  __resolveType: TypeResolveFn<'RequestRepeated' | 'RulesOutdated' | 'RulesRefused' | 'SchemeNotYours' | 'UniversitySchemeRulesSet', ParentType, ContextType>;
};

export type UniversityOfferResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['UniversityOffer'] = ResolversParentTypes['UniversityOffer'], FederationReferenceType extends FederationReferenceTypes['UniversityOffer'] = FederationReferenceTypes['UniversityOffer']> = {
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

export type UniversityOfferAssuredResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['UniversityOfferAssured'] = ResolversParentTypes['UniversityOfferAssured']> = {
  offer?: Resolver<ResolversTypes['UniversityOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityOfferConnectionResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['UniversityOfferConnection'] = ResolversParentTypes['UniversityOfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UniversityOfferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UniversityOfferEdgeResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['UniversityOfferEdge'] = ResolversParentTypes['UniversityOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UniversityOffer'], ParentType, ContextType>;
};

export type UniversityOfferEndedResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['UniversityOfferEnded'] = ResolversParentTypes['UniversityOfferEnded']> = {
  offer?: Resolver<ResolversTypes['UniversityOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityOfferPublishedResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['UniversityOfferPublished'] = ResolversParentTypes['UniversityOfferPublished']> = {
  offer?: Resolver<ResolversTypes['UniversityOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityPassportResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['UniversityPassport'] = ResolversParentTypes['UniversityPassport'], FederationReferenceType extends FederationReferenceTypes['UniversityPassport'] = FederationReferenceTypes['UniversityPassport']> = {
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
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityPassportEndedResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['UniversityPassportEnded'] = ResolversParentTypes['UniversityPassportEnded']> = {
  passport?: Resolver<ResolversTypes['UniversityPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityPassportIssuedResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['UniversityPassportIssued'] = ResolversParentTypes['UniversityPassportIssued']> = {
  passport?: Resolver<ResolversTypes['UniversityPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityPassportRenewedResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['UniversityPassportRenewed'] = ResolversParentTypes['UniversityPassportRenewed']> = {
  passport?: Resolver<ResolversTypes['UniversityPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityPassportReplacedResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['UniversityPassportReplaced'] = ResolversParentTypes['UniversityPassportReplaced']> = {
  passport?: Resolver<ResolversTypes['UniversityPassport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversitySchemeResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['UniversityScheme'] = ResolversParentTypes['UniversityScheme'], FederationReferenceType extends FederationReferenceTypes['UniversityScheme'] = FederationReferenceTypes['UniversityScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UniversityScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  expiringNextMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  howToJoin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  localName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  look?: Resolver<ResolversTypes['SchemeLook'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['UniversityOfferConnection'], ParentType, ContextType, RequireFields<UniversitySchemeOffersArgs, 'first'>>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['SchemeRules'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  staleOfferCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staleOffers?: Resolver<ResolversTypes['UniversityOfferConnection'], ParentType, ContextType, RequireFields<UniversitySchemeStaleOffersArgs, 'first'>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversitySchemeLookSetResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['UniversitySchemeLookSet'] = ResolversParentTypes['UniversitySchemeLookSet']> = {
  scheme?: Resolver<ResolversTypes['UniversityScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversitySchemeRulesSetResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['UniversitySchemeRulesSet'] = ResolversParentTypes['UniversitySchemeRulesSet']> = {
  scheme?: Resolver<ResolversTypes['UniversityScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CarerNotEligible' | 'IntroductionRefused' | 'LookRefused' | 'NotInRules' | 'OfferNotYours' | 'OfferRefused' | 'PassportNotYours' | 'RequestRepeated' | 'RulesOutdated' | 'RulesRefused' | 'SchemeNotYours', ParentType, ContextType>;
};

export type ValidityResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['Validity'] = ResolversParentTypes['Validity']> = {
  graceMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ValidityKind'], ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reagreedOnTransfer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Desk> = {
  Area?: AreaResolvers<ContextType>;
  AssureUniversityOfferResult?: AssureUniversityOfferResultResolvers<ContextType>;
  Carer?: CarerResolvers<ContextType>;
  CarerNotEligible?: CarerNotEligibleResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Eligibility?: EligibilityResolvers<ContextType>;
  EndUniversityOfferResult?: EndUniversityOfferResultResolvers<ContextType>;
  EndUniversityPassportResult?: EndUniversityPassportResultResolvers<ContextType>;
  Endings?: EndingsResolvers<ContextType>;
  GssCode?: GraphQLScalarType;
  HeldField?: HeldFieldResolvers<ContextType>;
  HeldRecord?: HeldRecordResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  IntroductionRefused?: IntroductionRefusedResolvers<ContextType>;
  IssueUniversityPassportResult?: IssueUniversityPassportResultResolvers<ContextType>;
  LookRefused?: LookRefusedResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotInRules?: NotInRulesResolvers<ContextType>;
  OdsCode?: GraphQLScalarType;
  Offer?: OfferResolvers<ContextType>;
  OfferCategory?: OfferCategoryResolvers<ContextType>;
  OfferNotYours?: OfferNotYoursResolvers<ContextType>;
  OfferRefused?: OfferRefusedResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passport?: PassportResolvers<ContextType>;
  PassportNotYours?: PassportNotYoursResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  PublishUniversityOfferResult?: PublishUniversityOfferResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RenewUniversityPassportResult?: RenewUniversityPassportResultResolvers<ContextType>;
  Renewal?: RenewalResolvers<ContextType>;
  ReplaceUniversityPassportResult?: ReplaceUniversityPassportResultResolvers<ContextType>;
  Replacement?: ReplacementResolvers<ContextType>;
  RequestRepeated?: RequestRepeatedResolvers<ContextType>;
  RulesFault?: RulesFaultResolvers<ContextType>;
  RulesOutdated?: RulesOutdatedResolvers<ContextType>;
  RulesRefused?: RulesRefusedResolvers<ContextType>;
  Scheme?: SchemeResolvers<ContextType>;
  SchemeLook?: SchemeLookResolvers<ContextType>;
  SchemeNotYours?: SchemeNotYoursResolvers<ContextType>;
  SchemeRules?: SchemeRulesResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  SetUniversitySchemeLookResult?: SetUniversitySchemeLookResultResolvers<ContextType>;
  SetUniversitySchemeRulesResult?: SetUniversitySchemeRulesResultResolvers<ContextType>;
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
  UniversityScheme?: UniversitySchemeResolvers<ContextType>;
  UniversitySchemeLookSet?: UniversitySchemeLookSetResolvers<ContextType>;
  UniversitySchemeRulesSet?: UniversitySchemeRulesSetResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Validity?: ValidityResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Desk> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
