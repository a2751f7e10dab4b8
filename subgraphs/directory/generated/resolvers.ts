import type { CalendarDate } from '../../../platform/calendar-date';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { IndexedOffer as IndexedOfferRecord, IndexedScheme as IndexedSchemeRecord } from '../models/index-records';
import type { OfferPage } from '../services/offer-list';
import type { DirectoryContext } from '../context';
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

/** An area of the United Kingdom, by its current code. The hub replaces an old code with its successor. */
export type Area = {
  readonly __typename?: 'Area';
  /** The current GSS code. */
  readonly code: Scalars['GssCode']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

export type Carer = {
  readonly __typename?: 'Carer';
  /** The carer's schemes, from identity. */
  readonly activeSchemes?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The carer's age, from identity. */
  readonly age?: Maybe<Scalars['Int']['output']>;
  /** A carer's pseudonym at one subgraph, which no other subgraph knows. */
  readonly directoryRef: Scalars['ID']['output'];
  /** All offers to the carer today, in every setting: those of their own schemes, and those for every carer. */
  readonly offers?: Maybe<OfferConnection>;
};


export type CarerOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  near?: InputMaybe<NearInput>;
  sort?: InputMaybe<OfferSort>;
};

/** An offer of the setting: Community. */
export type CommunityOffer = Offer & {
  readonly __typename?: 'CommunityOffer';
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

/** A scheme of the setting: Community. */
export type CommunityScheme = Scheme & {
  readonly __typename?: 'CommunityScheme';
  /** The areas where it runs; empty where it is not bound to a place. */
  readonly areas: ReadonlyArray<Area>;
  /** How a carer joins. */
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
  /** A description in a few sentences. */
  readonly summary: Scalars['String']['output'];
  /** A web page with more. */
  readonly url?: Maybe<Scalars['String']['output']>;
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

/** A scheme of the setting: Employers. */
export type EmployerScheme = Scheme & {
  readonly __typename?: 'EmployerScheme';
  /** The areas where it runs; empty where it is not bound to a place. */
  readonly areas: ReadonlyArray<Area>;
  /** How a carer joins. */
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
  /** A description in a few sentences. */
  readonly summary: Scalars['String']['output'];
  /** A web page with more. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A person's own details, used to find schemes. The hub does not store them. */
export type FindSchemesInput = {
  /** The age in years. Schemes for other ages are left out. */
  readonly age?: InputMaybe<Scalars['Int']['input']>;
  /** The places where they work or study, and where they or the person they look after receive treatment; at most ten. */
  readonly organisations?: InputMaybe<ReadonlyArray<OrganisationInput>>;
  /** The home postcode; its outward part is enough. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
};

/** The schemes for a person in one place or organisation. */
export type FoundSchemes = {
  readonly __typename?: 'FoundSchemes';
  /** The contact where there is no scheme; null where there is one. */
  readonly ask?: Maybe<WhomToAsk>;
  /** The authority or organisation. */
  readonly name: Scalars['String']['output'];
  /** Its schemes, by name; at most a hundred. */
  readonly schemes: ReadonlyArray<Scheme>;
  /** The setting. */
  readonly sector: Sector;
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

/** A scheme of the setting: Hospitals. */
export type HospitalScheme = Scheme & {
  readonly __typename?: 'HospitalScheme';
  /** The areas where it runs; empty where it is not bound to a place. */
  readonly areas: ReadonlyArray<Area>;
  /** How a carer joins. */
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
  /** A description in a few sentences. */
  readonly summary: Scalars['String']['output'];
  /** A web page with more. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A location: either a postcode (its outward part is enough) or a point in the United Kingdom. */
export type NearInput = {
  /** Degrees north, with a longitude. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Degrees east, with a latitude. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** A postcode, or its outward part: BH15. */
  readonly postcode?: InputMaybe<Scalars['String']['input']>;
  /** The greatest distance in kilometres, at most 100. Offers bound to no place are always included. */
  readonly withinKm?: InputMaybe<Scalars['Float']['input']>;
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

/** One page of offers of all settings. */
export type OfferConnection = {
  readonly __typename?: 'OfferConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<OfferEdge>;
  /** The position of the page in its list. */
  readonly pageInfo: PageInfo;
  /** The number of offers on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a page of offers. */
export type OfferEdge = {
  readonly __typename?: 'OfferEdge';
  /** The position of the entry in its list. */
  readonly cursor: Scalars['String']['output'];
  /** Kilometres in a straight line to its nearest place; null where it is bound to none, or their locations are unknown. */
  readonly distanceKm?: Maybe<Scalars['Float']['output']>;
  /** The offer; null where a requested field belongs to its setting, and the setting cannot be reached. */
  readonly node?: Maybe<Offer>;
};

/** Limits a list of offers. */
export type OfferFilter = {
  /**
   * An authority, county, region or nation in which the offer is available. An offer is available at its places or, if
   * bound to no place, wherever its scheme runs. A code that was replaced means its successor.
   */
  readonly area?: InputMaybe<Scalars['GssCode']['input']>;
  /** The codes of the categories to include. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The codes of the settings to include. */
  readonly sectors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Words that must all appear in the title, summary or provider, ignoring case and accents. The last word may be the
   * beginning of a longer one.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** The order of a list of offers. */
export type OfferSort =
  /** Sorts by distance, the nearest first. Offers bound to no place come last. */
  | 'DISTANCE'
  /** Sorts by last day, the earliest first. Offers without an end come last. */
  | 'EXPIRY'
  /**
   * Sorts offers by three rules in turn. Offers checked within the last year come before stale ones. Offers with all words
   * of the filter in their title come before others. Rights in law come first, then the earliest end.
   */
  | 'RELEVANCE';

/** The strength of a claim to an offer. */
export type OfferStrength =
  /** Part of a contract or of a signed agreement. */
  | 'CONTRACTUAL'
  /** Given freely. The provider can change or withdraw it. */
  | 'DISCRETIONARY'
  /** A right in law. */
  | 'STATUTORY';

/** An organisation that the person works for, studies at or is treated by. */
export type OrganisationInput = {
  /** The code of a trust, school, university or employer. A trust that joined another is found under the other's code. */
  readonly code: Scalars['ID']['input'];
  /** The organisation's name, used in the letter. */
  readonly name: Scalars['String']['input'];
  /** Its setting, by its code. */
  readonly sector: Scalars['ID']['input'];
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
  /**
   * Schemes that a person could benefit from, by where they live, work, study or receive treatment. Where there is no
   * scheme, returns a contact and a letter.
   */
  readonly findSchemes: ReadonlyArray<FoundSchemes>;
  /** The categories of offers. */
  readonly offerCategories: ReadonlyArray<OfferCategory>;
  /** Offers of all settings that are available today, for anyone. */
  readonly offers: OfferConnection;
  /** Schemes of all settings, by name. */
  readonly schemes: SchemeConnection;
  /** The settings in which carers are recognised. */
  readonly sectors: ReadonlyArray<Sector>;
};


export type QueryFindSchemesArgs = {
  input: FindSchemesInput;
};


export type QueryOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  near?: InputMaybe<NearInput>;
  sort?: InputMaybe<OfferSort>;
};


export type QuerySchemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SchemeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** One page of schemes of all settings. */
export type SchemeConnection = {
  readonly __typename?: 'SchemeConnection';
  /** The entries of the page. */
  readonly edges: ReadonlyArray<SchemeEdge>;
  /** The position of the page in its list. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page of schemes. */
export type SchemeEdge = {
  readonly __typename?: 'SchemeEdge';
  /** The position of the entry in its list. */
  readonly cursor: Scalars['String']['output'];
  /** The scheme; null where a requested field belongs to its setting, and the setting cannot be reached. */
  readonly node?: Maybe<Scheme>;
};

/** Limits a list of schemes. */
export type SchemeFilter = {
  /** An authority, county, region or nation. Includes schemes that run in some part of it, or everywhere. */
  readonly area?: InputMaybe<Scalars['GssCode']['input']>;
  /** The codes of the settings to include. */
  readonly sectors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Words that must all appear in the name, local name, summary or organisation, ignoring case and accents. The last word
   * may be the beginning of a longer one.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
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

/** A scheme of the setting: Schools. */
export type SchoolScheme = Scheme & {
  readonly __typename?: 'SchoolScheme';
  /** The areas where it runs; empty where it is not bound to a place. */
  readonly areas: ReadonlyArray<Area>;
  /** How a carer joins. */
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
  /** A description in a few sentences. */
  readonly summary: Scalars['String']['output'];
  /** A web page with more. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A setting that recognises carers. Sectors are records, not a fixed list: a new one needs no change here. */
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

/** A scheme of the setting: Universities and colleges. */
export type UniversityScheme = Scheme & {
  readonly __typename?: 'UniversityScheme';
  /** The areas where it runs; empty where it is not bound to a place. */
  readonly areas: ReadonlyArray<Area>;
  /** How a carer joins. */
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
  /** A description in a few sentences. */
  readonly summary: Scalars['String']['output'];
  /** A web page with more. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** The contact to ask for a scheme where there is none. */
export type WhomToAsk = {
  readonly __typename?: 'WhomToAsk';
  /** A letter to send, without a signature. */
  readonly letter: Scalars['String']['output'];
  /** The right contact in this setting. */
  readonly whom: Scalars['String']['output'];
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
  CommunityOffer: CommunityOffer;
  CommunityScheme: CommunityScheme;
  EmployerOffer: EmployerOffer;
  EmployerScheme: EmployerScheme;
  HospitalOffer: HospitalOffer;
  HospitalScheme: HospitalScheme;
  SchoolOffer: SchoolOffer;
  SchoolScheme: SchoolScheme;
  Sector: Sector;
  UniversityOffer: UniversityOffer;
  UniversityScheme: UniversityScheme;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Carer:
    ( { __typename: 'Carer' }
    & GraphQLRecursivePick<FederationTypes['Carer'], {"directoryRef":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Carer'], {"age":true,"activeSchemes":true}> ) );
  CommunityOffer:
    ( { __typename: 'CommunityOffer' }
    & GraphQLRecursivePick<FederationTypes['CommunityOffer'], {"id":true}> );
  CommunityScheme:
    ( { __typename: 'CommunityScheme' }
    & GraphQLRecursivePick<FederationTypes['CommunityScheme'], {"id":true}> );
  EmployerOffer:
    ( { __typename: 'EmployerOffer' }
    & GraphQLRecursivePick<FederationTypes['EmployerOffer'], {"id":true}> );
  EmployerScheme:
    ( { __typename: 'EmployerScheme' }
    & GraphQLRecursivePick<FederationTypes['EmployerScheme'], {"id":true}> );
  HospitalOffer:
    ( { __typename: 'HospitalOffer' }
    & GraphQLRecursivePick<FederationTypes['HospitalOffer'], {"id":true}> );
  HospitalScheme:
    ( { __typename: 'HospitalScheme' }
    & GraphQLRecursivePick<FederationTypes['HospitalScheme'], {"id":true}> );
  SchoolOffer:
    ( { __typename: 'SchoolOffer' }
    & GraphQLRecursivePick<FederationTypes['SchoolOffer'], {"id":true}> );
  SchoolScheme:
    ( { __typename: 'SchoolScheme' }
    & GraphQLRecursivePick<FederationTypes['SchoolScheme'], {"id":true}> );
  Sector:
    ( { __typename: 'Sector' }
    & GraphQLRecursivePick<FederationTypes['Sector'], {"code":true}> );
  UniversityOffer:
    ( { __typename: 'UniversityOffer' }
    & GraphQLRecursivePick<FederationTypes['UniversityOffer'], {"id":true}> );
  UniversityScheme:
    ( { __typename: 'UniversityScheme' }
    & GraphQLRecursivePick<FederationTypes['UniversityScheme'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Area: ResolverTypeWrapper<Area>;
  Carer: ResolverTypeWrapper<Omit<Carer, 'offers'> & { offers?: Maybe<ResolversTypes['OfferConnection']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CommunityOffer: ResolverTypeWrapper<CommunityOffer>;
  CommunityScheme: ResolverTypeWrapper<CommunityScheme>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EmployerOffer: ResolverTypeWrapper<EmployerOffer>;
  EmployerScheme: ResolverTypeWrapper<EmployerScheme>;
  FindSchemesInput: FindSchemesInput;
  FoundSchemes: ResolverTypeWrapper<Omit<FoundSchemes, 'schemes'> & { schemes: ReadonlyArray<ResolversTypes['Scheme']> }>;
  GssCode: ResolverTypeWrapper<Scalars['GssCode']['output']>;
  HospitalOffer: ResolverTypeWrapper<HospitalOffer>;
  HospitalScheme: ResolverTypeWrapper<HospitalScheme>;
  NearInput: NearInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  OdsCode: ResolverTypeWrapper<Scalars['OdsCode']['output']>;
  Offer: ResolverTypeWrapper<IndexedOfferRecord>;
  OfferCategory: ResolverTypeWrapper<OfferCategory>;
  OfferConnection: ResolverTypeWrapper<OfferPage>;
  OfferEdge: ResolverTypeWrapper<Omit<OfferEdge, 'node'> & { node?: Maybe<ResolversTypes['Offer']> }>;
  OfferFilter: OfferFilter;
  OfferSort: OfferSort;
  OfferStrength: OfferStrength;
  OrganisationInput: OrganisationInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Place: ResolverTypeWrapper<Place>;
  Point: ResolverTypeWrapper<Point>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Scheme: ResolverTypeWrapper<IndexedSchemeRecord>;
  SchemeConnection: ResolverTypeWrapper<Omit<SchemeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SchemeEdge']> }>;
  SchemeEdge: ResolverTypeWrapper<Omit<SchemeEdge, 'node'> & { node?: Maybe<ResolversTypes['Scheme']> }>;
  SchemeFilter: SchemeFilter;
  SchoolOffer: ResolverTypeWrapper<SchoolOffer>;
  SchoolScheme: ResolverTypeWrapper<SchoolScheme>;
  Sector: ResolverTypeWrapper<Sector>;
  UniversityOffer: ResolverTypeWrapper<UniversityOffer>;
  UniversityScheme: ResolverTypeWrapper<UniversityScheme>;
  WhomToAsk: ResolverTypeWrapper<WhomToAsk>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Area: Area;
  Carer: Omit<Carer, 'offers'> & { offers?: Maybe<ResolversParentTypes['OfferConnection']> } | FederationReferenceTypes['Carer'];
  ID: Scalars['ID']['output'];
  CommunityOffer: CommunityOffer | FederationReferenceTypes['CommunityOffer'];
  CommunityScheme: CommunityScheme | FederationReferenceTypes['CommunityScheme'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EmployerOffer: EmployerOffer | FederationReferenceTypes['EmployerOffer'];
  EmployerScheme: EmployerScheme | FederationReferenceTypes['EmployerScheme'];
  FindSchemesInput: FindSchemesInput;
  FoundSchemes: Omit<FoundSchemes, 'schemes'> & { schemes: ReadonlyArray<ResolversParentTypes['Scheme']> };
  GssCode: Scalars['GssCode']['output'];
  HospitalOffer: HospitalOffer | FederationReferenceTypes['HospitalOffer'];
  HospitalScheme: HospitalScheme | FederationReferenceTypes['HospitalScheme'];
  NearInput: NearInput;
  Float: Scalars['Float']['output'];
  OdsCode: Scalars['OdsCode']['output'];
  Offer: IndexedOfferRecord;
  OfferCategory: OfferCategory;
  OfferConnection: OfferPage;
  OfferEdge: Omit<OfferEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Offer']> };
  OfferFilter: OfferFilter;
  OrganisationInput: OrganisationInput;
  PageInfo: PageInfo;
  Place: Place;
  Point: Point;
  Query: Record<PropertyKey, never>;
  Scheme: IndexedSchemeRecord;
  SchemeConnection: Omit<SchemeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SchemeEdge']> };
  SchemeEdge: Omit<SchemeEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Scheme']> };
  SchemeFilter: SchemeFilter;
  SchoolOffer: SchoolOffer | FederationReferenceTypes['SchoolOffer'];
  SchoolScheme: SchoolScheme | FederationReferenceTypes['SchoolScheme'];
  Sector: Sector | FederationReferenceTypes['Sector'];
  UniversityOffer: UniversityOffer | FederationReferenceTypes['UniversityOffer'];
  UniversityScheme: UniversityScheme | FederationReferenceTypes['UniversityScheme'];
  WhomToAsk: WhomToAsk;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type AccessDirectiveArgs = {
  to: ReadonlyArray<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = DirectoryContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TextDirectiveArgs = {
  anyCharacters?: Maybe<Scalars['Boolean']['input']>;
  items?: Maybe<Scalars['Int']['input']>;
  lines?: Maybe<Scalars['Boolean']['input']>;
  max?: Maybe<Scalars['Int']['input']>;
};

export type TextDirectiveResolver<Result, Parent, ContextType = DirectoryContext, Args = TextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AreaResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  code?: Resolver<ResolversTypes['GssCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CarerResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Carer'] = ResolversParentTypes['Carer'], FederationReferenceType extends FederationReferenceTypes['Carer'] = FederationReferenceTypes['Carer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Carer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  directoryRef?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offers?: Resolver<Maybe<ResolversTypes['OfferConnection']>, ParentType, ContextType, RequireFields<CarerOffersArgs, 'first' | 'sort'>>;
};

export type CommunityOfferResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CommunityOffer'] = ResolversParentTypes['CommunityOffer'], FederationReferenceType extends FederationReferenceTypes['CommunityOffer'] = FederationReferenceTypes['CommunityOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommunityOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assuredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['OfferCategory'], ParentType, ContextType>;
  howToClaim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maximumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['OfferStrength'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunitySchemeResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['CommunityScheme'] = ResolversParentTypes['CommunityScheme'], FederationReferenceType extends FederationReferenceTypes['CommunityScheme'] = FederationReferenceTypes['CommunityScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommunityScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  howToJoin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EmployerOfferResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['EmployerOffer'] = ResolversParentTypes['EmployerOffer'], FederationReferenceType extends FederationReferenceTypes['EmployerOffer'] = FederationReferenceTypes['EmployerOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmployerOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assuredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['OfferCategory'], ParentType, ContextType>;
  howToClaim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maximumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['OfferStrength'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerSchemeResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['EmployerScheme'] = ResolversParentTypes['EmployerScheme'], FederationReferenceType extends FederationReferenceTypes['EmployerScheme'] = FederationReferenceTypes['EmployerScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmployerScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  howToJoin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoundSchemesResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['FoundSchemes'] = ResolversParentTypes['FoundSchemes']> = {
  ask?: Resolver<Maybe<ResolversTypes['WhomToAsk']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schemes?: Resolver<ReadonlyArray<ResolversTypes['Scheme']>, ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
};

export interface GssCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GssCode'], any> {
  name: 'GssCode';
}

export type HospitalOfferResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['HospitalOffer'] = ResolversParentTypes['HospitalOffer'], FederationReferenceType extends FederationReferenceTypes['HospitalOffer'] = FederationReferenceTypes['HospitalOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HospitalOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assuredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['OfferCategory'], ParentType, ContextType>;
  howToClaim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maximumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['OfferStrength'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HospitalSchemeResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['HospitalScheme'] = ResolversParentTypes['HospitalScheme'], FederationReferenceType extends FederationReferenceTypes['HospitalScheme'] = FederationReferenceTypes['HospitalScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HospitalScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  howToJoin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface OdsCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OdsCode'], any> {
  name: 'OdsCode';
}

export type OfferResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  __resolveType: TypeResolveFn<'CommunityOffer' | 'EmployerOffer' | 'HospitalOffer' | 'SchoolOffer' | 'UniversityOffer', ParentType, ContextType>;
};

export type OfferCategoryResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['OfferCategory'] = ResolversParentTypes['OfferCategory']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfferConnectionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['OfferConnection'] = ResolversParentTypes['OfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferEdgeResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['OfferEdge'] = ResolversParentTypes['OfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distanceKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PointResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  findSchemes?: Resolver<ReadonlyArray<ResolversTypes['FoundSchemes']>, ParentType, ContextType, RequireFields<QueryFindSchemesArgs, 'input'>>;
  offerCategories?: Resolver<ReadonlyArray<ResolversTypes['OfferCategory']>, ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<QueryOffersArgs, 'first' | 'sort'>>;
  schemes?: Resolver<ResolversTypes['SchemeConnection'], ParentType, ContextType, RequireFields<QuerySchemesArgs, 'first'>>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
};

export type SchemeResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Scheme'] = ResolversParentTypes['Scheme']> = {
  __resolveType: TypeResolveFn<'CommunityScheme' | 'EmployerScheme' | 'HospitalScheme' | 'SchoolScheme' | 'UniversityScheme', ParentType, ContextType>;
};

export type SchemeConnectionResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['SchemeConnection'] = ResolversParentTypes['SchemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SchemeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SchemeEdgeResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['SchemeEdge'] = ResolversParentTypes['SchemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Scheme']>, ParentType, ContextType>;
};

export type SchoolOfferResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['SchoolOffer'] = ResolversParentTypes['SchoolOffer'], FederationReferenceType extends FederationReferenceTypes['SchoolOffer'] = FederationReferenceTypes['SchoolOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SchoolOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assuredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['OfferCategory'], ParentType, ContextType>;
  howToClaim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maximumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['OfferStrength'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolSchemeResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['SchoolScheme'] = ResolversParentTypes['SchoolScheme'], FederationReferenceType extends FederationReferenceTypes['SchoolScheme'] = FederationReferenceTypes['SchoolScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SchoolScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  howToJoin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectorResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector'], FederationReferenceType extends FederationReferenceTypes['Sector'] = FederationReferenceTypes['Sector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UniversityOfferResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['UniversityOffer'] = ResolversParentTypes['UniversityOffer'], FederationReferenceType extends FederationReferenceTypes['UniversityOffer'] = FederationReferenceTypes['UniversityOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UniversityOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assuredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['OfferCategory'], ParentType, ContextType>;
  howToClaim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maximumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimumAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['OfferStrength'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversitySchemeResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['UniversityScheme'] = ResolversParentTypes['UniversityScheme'], FederationReferenceType extends FederationReferenceTypes['UniversityScheme'] = FederationReferenceTypes['UniversityScheme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UniversityScheme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  howToJoin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhomToAskResolvers<ContextType = DirectoryContext, ParentType extends ResolversParentTypes['WhomToAsk'] = ResolversParentTypes['WhomToAsk']> = {
  letter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = DirectoryContext> = {
  Area?: AreaResolvers<ContextType>;
  Carer?: CarerResolvers<ContextType>;
  CommunityOffer?: CommunityOfferResolvers<ContextType>;
  CommunityScheme?: CommunitySchemeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EmployerOffer?: EmployerOfferResolvers<ContextType>;
  EmployerScheme?: EmployerSchemeResolvers<ContextType>;
  FoundSchemes?: FoundSchemesResolvers<ContextType>;
  GssCode?: GraphQLScalarType;
  HospitalOffer?: HospitalOfferResolvers<ContextType>;
  HospitalScheme?: HospitalSchemeResolvers<ContextType>;
  OdsCode?: GraphQLScalarType;
  Offer?: OfferResolvers<ContextType>;
  OfferCategory?: OfferCategoryResolvers<ContextType>;
  OfferConnection?: OfferConnectionResolvers<ContextType>;
  OfferEdge?: OfferEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Scheme?: SchemeResolvers<ContextType>;
  SchemeConnection?: SchemeConnectionResolvers<ContextType>;
  SchemeEdge?: SchemeEdgeResolvers<ContextType>;
  SchoolOffer?: SchoolOfferResolvers<ContextType>;
  SchoolScheme?: SchoolSchemeResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  UniversityOffer?: UniversityOfferResolvers<ContextType>;
  UniversityScheme?: UniversitySchemeResolvers<ContextType>;
  WhomToAsk?: WhomToAskResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = DirectoryContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  text?: TextDirectiveResolver<any, any, ContextType>;
};
