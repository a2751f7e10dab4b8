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

export type Carer = {
  readonly __typename?: 'Carer';
  /** The carer's passports in the setting: Universities and colleges. */
  readonly universityPassports?: Maybe<ReadonlyArray<UniversityPassport>>;
  /** A carer's pseudonym at one subgraph, which no other subgraph knows. */
  readonly universityRef: Scalars['ID']['output'];
};

/** Which offer to end. */
export type EndUniversityOfferInput = {
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The offer's id. */
  readonly offerId: Scalars['ID']['input'];
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
export type EndUniversityPassportResult = PassportNotYours | RequestRepeated | UniversityPassportEnded;

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
export type IssueUniversityPassportResult = IntroductionRefused | RequestRepeated | SchemeNotYours | UniversityPassportIssued;

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Ends an offer: from today nobody is shown it. */
  readonly endUniversityOffer: EndUniversityOfferResult;
  /** Ends a passport before its last day. */
  readonly endUniversityPassport: EndUniversityPassportResult;
  /** Issues a passport to a carer whom identity has introduced. */
  readonly issueUniversityPassport: IssueUniversityPassportResult;
  /** Publishes an offer of one of the viewer's schemes. */
  readonly publishUniversityOffer: PublishUniversityOfferResult;
};


export type MutationEndUniversityOfferArgs = {
  input: EndUniversityOfferInput;
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

/** The idempotency key was used before, with another input. */
export type RequestRepeated = UserError & {
  readonly __typename?: 'RequestRepeated';
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

/** The scheme does not exist, or it is another organisation's. */
export type SchemeNotYours = UserError & {
  readonly __typename?: 'SchemeNotYours';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** A setting in which carers are recognised. A sector is a record, not a fixed list: new ones join without a change here. */
export type Sector = {
  readonly __typename?: 'Sector';
  /** Its code, such as hospital. */
  readonly code: Scalars['ID']['output'];
  /** Its name, for people. */
  readonly name: Scalars['String']['output'];
};

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
  /** The day that it was issued. */
  readonly issuedOn: Scalars['Date']['output'];
  /** The number that is printed on it. */
  readonly number: Scalars['String']['output'];
  /** The organisation that issued it, by the code that its field uses. */
  readonly organisation: Scalars['ID']['output'];
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

/** A scheme of the setting: Universities and colleges. */
export type UniversityScheme = Scheme & {
  readonly __typename?: 'UniversityScheme';
  /** Where it runs; empty where it is not bound to a place. */
  readonly areas: ReadonlyArray<Area>;
  /** How somebody joins. */
  readonly howToJoin: Scalars['String']['output'];
  /** Its id across the hub. */
  readonly id: Scalars['ID']['output'];
  /** The university or college that runs it. */
  readonly institution?: Maybe<Institution>;
  /** What the people who use it call it: Carers Card, Carer Passport, Carers Register. */
  readonly localName: Scalars['String']['output'];
  /** Its full name. */
  readonly name: Scalars['String']['output'];
  /** One page of what the scheme offers. */
  readonly offers: UniversityOfferConnection;
  /** The organisation that runs it. */
  readonly organisation: Scalars['String']['output'];
  /** The setting that it belongs to. */
  readonly sector: Sector;
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

/** Something that a person can put right. Mutations answer with one of these, not with `errors`. */
export type UserError = {
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
  EndUniversityOfferResult:
    | ( OfferNotYours )
    | ( RequestRepeated )
    | ( Omit<UniversityOfferEnded, 'offer'> & { offer: _RefType['UniversityOffer'] } )
  ;
  EndUniversityPassportResult:
    | ( PassportNotYours )
    | ( RequestRepeated )
    | ( Omit<UniversityPassportEnded, 'passport'> & { passport: _RefType['UniversityPassport'] } )
  ;
  IssueUniversityPassportResult:
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
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Offer: ( OfferRecord );
  Passport: ( PassportRecord );
  Scheme: ( SchemeRecord );
  UserError:
    | ( IntroductionRefused )
    | ( OfferNotYours )
    | ( OfferRefused )
    | ( PassportNotYours )
    | ( RequestRepeated )
    | ( SchemeNotYours )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Area: ResolverTypeWrapper<Area>;
  Carer: ResolverTypeWrapper<Omit<Carer, 'universityPassports'> & { universityPassports?: Maybe<ReadonlyArray<ResolversTypes['UniversityPassport']>> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EndUniversityOfferInput: EndUniversityOfferInput;
  EndUniversityOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndUniversityOfferResult']>;
  EndUniversityPassportInput: EndUniversityPassportInput;
  EndUniversityPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndUniversityPassportResult']>;
  GssCode: ResolverTypeWrapper<Scalars['GssCode']['output']>;
  Institution: ResolverTypeWrapper<InstitutionRecord>;
  InstitutionKind: InstitutionKind;
  IntroductionRefused: ResolverTypeWrapper<IntroductionRefused>;
  IssueUniversityPassportInput: IssueUniversityPassportInput;
  IssueUniversityPassportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueUniversityPassportResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OdsCode: ResolverTypeWrapper<Scalars['OdsCode']['output']>;
  Offer: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Offer']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  OfferCategory: ResolverTypeWrapper<OfferCategory>;
  OfferNotYours: ResolverTypeWrapper<OfferNotYours>;
  OfferRefused: ResolverTypeWrapper<OfferRefused>;
  OfferStrength: OfferStrength;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Passport: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Passport']>;
  PassportNotYours: ResolverTypeWrapper<PassportNotYours>;
  PassportStatus: PassportStatus;
  Place: ResolverTypeWrapper<PlaceRecord>;
  Point: ResolverTypeWrapper<Point>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PublishUniversityOfferInput: PublishUniversityOfferInput;
  PublishUniversityOfferResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishUniversityOfferResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RequestRepeated: ResolverTypeWrapper<RequestRepeated>;
  Scheme: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Scheme']>;
  SchemeNotYours: ResolverTypeWrapper<SchemeNotYours>;
  Sector: ResolverTypeWrapper<Sector>;
  UniversityOffer: ResolverTypeWrapper<OfferRecord>;
  UniversityOfferConnection: ResolverTypeWrapper<Omit<UniversityOfferConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UniversityOfferEdge']> }>;
  UniversityOfferEdge: ResolverTypeWrapper<Omit<UniversityOfferEdge, 'node'> & { node: ResolversTypes['UniversityOffer'] }>;
  UniversityOfferEnded: ResolverTypeWrapper<Omit<UniversityOfferEnded, 'offer'> & { offer: ResolversTypes['UniversityOffer'] }>;
  UniversityOfferPublished: ResolverTypeWrapper<Omit<UniversityOfferPublished, 'offer'> & { offer: ResolversTypes['UniversityOffer'] }>;
  UniversityPassport: ResolverTypeWrapper<PassportRecord>;
  UniversityPassportEnd: UniversityPassportEnd;
  UniversityPassportEnded: ResolverTypeWrapper<Omit<UniversityPassportEnded, 'passport'> & { passport: ResolversTypes['UniversityPassport'] }>;
  UniversityPassportIssued: ResolverTypeWrapper<Omit<UniversityPassportIssued, 'passport'> & { passport: ResolversTypes['UniversityPassport'] }>;
  UniversityScheme: ResolverTypeWrapper<SchemeRecord>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Area: Area;
  Carer: Omit<Carer, 'universityPassports'> & { universityPassports?: Maybe<ReadonlyArray<ResolversParentTypes['UniversityPassport']>> } | FederationReferenceTypes['Carer'];
  ID: Scalars['ID']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EndUniversityOfferInput: EndUniversityOfferInput;
  EndUniversityOfferResult: ResolversUnionTypes<ResolversParentTypes>['EndUniversityOfferResult'];
  EndUniversityPassportInput: EndUniversityPassportInput;
  EndUniversityPassportResult: ResolversUnionTypes<ResolversParentTypes>['EndUniversityPassportResult'];
  GssCode: Scalars['GssCode']['output'];
  Institution: InstitutionRecord;
  IntroductionRefused: IntroductionRefused;
  IssueUniversityPassportInput: IssueUniversityPassportInput;
  IssueUniversityPassportResult: ResolversUnionTypes<ResolversParentTypes>['IssueUniversityPassportResult'];
  Mutation: Record<PropertyKey, never>;
  OdsCode: Scalars['OdsCode']['output'];
  Offer: ResolversInterfaceTypes<ResolversParentTypes>['Offer'];
  Int: Scalars['Int']['output'];
  OfferCategory: OfferCategory;
  OfferNotYours: OfferNotYours;
  OfferRefused: OfferRefused;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Passport: ResolversInterfaceTypes<ResolversParentTypes>['Passport'];
  PassportNotYours: PassportNotYours;
  Place: PlaceRecord;
  Point: Point;
  Float: Scalars['Float']['output'];
  PublishUniversityOfferInput: PublishUniversityOfferInput;
  PublishUniversityOfferResult: ResolversUnionTypes<ResolversParentTypes>['PublishUniversityOfferResult'];
  Query: Record<PropertyKey, never>;
  RequestRepeated: RequestRepeated;
  Scheme: ResolversInterfaceTypes<ResolversParentTypes>['Scheme'];
  SchemeNotYours: SchemeNotYours;
  Sector: Sector | FederationReferenceTypes['Sector'];
  UniversityOffer: OfferRecord;
  UniversityOfferConnection: Omit<UniversityOfferConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UniversityOfferEdge']> };
  UniversityOfferEdge: Omit<UniversityOfferEdge, 'node'> & { node: ResolversParentTypes['UniversityOffer'] };
  UniversityOfferEnded: Omit<UniversityOfferEnded, 'offer'> & { offer: ResolversParentTypes['UniversityOffer'] };
  UniversityOfferPublished: Omit<UniversityOfferPublished, 'offer'> & { offer: ResolversParentTypes['UniversityOffer'] };
  UniversityPassport: PassportRecord;
  UniversityPassportEnded: Omit<UniversityPassportEnded, 'passport'> & { passport: ResolversParentTypes['UniversityPassport'] };
  UniversityPassportIssued: Omit<UniversityPassportIssued, 'passport'> & { passport: ResolversParentTypes['UniversityPassport'] };
  UniversityScheme: SchemeRecord;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
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

export type CarerResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['Carer'] = ResolversParentTypes['Carer'], FederationReferenceType extends FederationReferenceTypes['Carer'] = FederationReferenceTypes['Carer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Carer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  universityPassports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UniversityPassport']>>, ParentType, ContextType>;
  universityRef?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EndUniversityOfferResultResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['EndUniversityOfferResult'] = ResolversParentTypes['EndUniversityOfferResult']> = {
  __resolveType: TypeResolveFn<'OfferNotYours' | 'RequestRepeated' | 'UniversityOfferEnded', ParentType, ContextType>;
};

export type EndUniversityPassportResultResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['EndUniversityPassportResult'] = ResolversParentTypes['EndUniversityPassportResult']> = {
  __resolveType: TypeResolveFn<'PassportNotYours' | 'RequestRepeated' | 'UniversityPassportEnded', ParentType, ContextType>;
};

export interface GssCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GssCode'], any> {
  name: 'GssCode';
}

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
  __resolveType: TypeResolveFn<'IntroductionRefused' | 'RequestRepeated' | 'SchemeNotYours' | 'UniversityPassportIssued', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  endUniversityOffer?: Resolver<ResolversTypes['EndUniversityOfferResult'], ParentType, ContextType, RequireFields<MutationEndUniversityOfferArgs, 'input'>>;
  endUniversityPassport?: Resolver<ResolversTypes['EndUniversityPassportResult'], ParentType, ContextType, RequireFields<MutationEndUniversityPassportArgs, 'input'>>;
  issueUniversityPassport?: Resolver<ResolversTypes['IssueUniversityPassportResult'], ParentType, ContextType, RequireFields<MutationIssueUniversityPassportArgs, 'input'>>;
  publishUniversityOffer?: Resolver<ResolversTypes['PublishUniversityOfferResult'], ParentType, ContextType, RequireFields<MutationPublishUniversityOfferArgs, 'input'>>;
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

export type RequestRepeatedResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['RequestRepeated'] = ResolversParentTypes['RequestRepeated']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['Scheme'] = ResolversParentTypes['Scheme']> = {
  __resolveType: TypeResolveFn<'UniversityScheme', ParentType, ContextType>;
};

export type SchemeNotYoursResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['SchemeNotYours'] = ResolversParentTypes['SchemeNotYours']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectorResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector'], FederationReferenceType extends FederationReferenceTypes['Sector'] = FederationReferenceTypes['Sector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type UniversitySchemeResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['UniversityScheme'] = ResolversParentTypes['UniversityScheme'], FederationReferenceType extends FederationReferenceTypes['UniversityScheme'] = FederationReferenceTypes['UniversityScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UniversityScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  howToJoin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType>;
  localName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['UniversityOfferConnection'], ParentType, ContextType, RequireFields<UniversitySchemeOffersArgs, 'first'>>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Desk, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'IntroductionRefused' | 'OfferNotYours' | 'OfferRefused' | 'PassportNotYours' | 'RequestRepeated' | 'SchemeNotYours', ParentType, ContextType>;
};

export type Resolvers<ContextType = Desk> = {
  Area?: AreaResolvers<ContextType>;
  Carer?: CarerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EndUniversityOfferResult?: EndUniversityOfferResultResolvers<ContextType>;
  EndUniversityPassportResult?: EndUniversityPassportResultResolvers<ContextType>;
  GssCode?: GraphQLScalarType;
  Institution?: InstitutionResolvers<ContextType>;
  IntroductionRefused?: IntroductionRefusedResolvers<ContextType>;
  IssueUniversityPassportResult?: IssueUniversityPassportResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
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
  RequestRepeated?: RequestRepeatedResolvers<ContextType>;
  Scheme?: SchemeResolvers<ContextType>;
  SchemeNotYours?: SchemeNotYoursResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  UniversityOffer?: UniversityOfferResolvers<ContextType>;
  UniversityOfferConnection?: UniversityOfferConnectionResolvers<ContextType>;
  UniversityOfferEdge?: UniversityOfferEdgeResolvers<ContextType>;
  UniversityOfferEnded?: UniversityOfferEndedResolvers<ContextType>;
  UniversityOfferPublished?: UniversityOfferPublishedResolvers<ContextType>;
  UniversityPassport?: UniversityPassportResolvers<ContextType>;
  UniversityPassportEnded?: UniversityPassportEndedResolvers<ContextType>;
  UniversityPassportIssued?: UniversityPassportIssuedResolvers<ContextType>;
  UniversityScheme?: UniversitySchemeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Desk> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
