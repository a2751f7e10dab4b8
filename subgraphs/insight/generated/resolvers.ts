import type { CalendarDate } from '../../../platform/calendar-date';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Reach as ReachAnswer } from '../services/reach';
import type { InsightContext } from '../context';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
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

/** Reach among carers of some ages. */
export type AgeBandReach = {
  readonly __typename?: 'AgeBandReach';
  /** The ages in years, such as 0-17 or 75+. */
  readonly ageBand: Scalars['String']['output'];
  /** Carers reached in the period, each counted once. */
  readonly carers: ReachCount;
};

/** An area of the United Kingdom, by its current code. The hub replaces an old code with its successor. */
export type Area = {
  readonly __typename?: 'Area';
  /** The current GSS code. */
  readonly code: Scalars['GssCode']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** Reach in one authority. */
export type AreaReach = {
  readonly __typename?: 'AreaReach';
  /** The authority. */
  readonly area: Area;
  /** Carers reached in the period, each counted once. */
  readonly carers: ReachCount;
  /** Carers reached for every hundred unpaid carers, from rounded figures; null where either is not known or kept back. */
  readonly percentageOfUnpaidCarers?: Maybe<Scalars['Float']['output']>;
  /** Unpaid carers aged 5 and over who live there, as Census 2021 counted them; null outside England and Wales. */
  readonly unpaidCarers?: Maybe<Scalars['Int']['output']>;
};

/** Businesses that give something to carers. */
export type BusinessCounts = {
  readonly __typename?: 'BusinessCounts';
  /** How many branches they have there. */
  readonly branches: Scalars['Int']['output'];
  /** How many have a branch there. */
  readonly businesses: Scalars['Int']['output'];
};

/** How often wards were told something. */
export type CheckOutcomeCount = {
  readonly __typename?: 'CheckOutcomeCount';
  /** How often. */
  readonly checks: ReachCount;
  /** What they were told, such as RECOGNISED or EXPIRED. */
  readonly outcome: Scalars['String']['output'];
};

/** Reach among carers who give so much care. */
export type HoursReach = {
  readonly __typename?: 'HoursReach';
  /** Carers reached in the period, each counted once. */
  readonly carers: ReachCount;
  /** Hours of care a week, in the bands of Census 2021, such as FROM_20_TO_34; null where they did not tell. */
  readonly hoursOfCare?: Maybe<Scalars['String']['output']>;
  /** Carers reached for every hundred unpaid carers, from rounded figures; null where either is not known or kept back. */
  readonly percentageOfUnpaidCarers?: Maybe<Scalars['Float']['output']>;
  /** Unpaid carers aged 5 and over who live there and gave so much, as Census 2021 counted them; null where that is not known. */
  readonly unpaidCarers?: Maybe<Scalars['Int']['output']>;
};

/** Reach in one month of the period. */
export type MonthReach = {
  readonly __typename?: 'MonthReach';
  /** Carers reached in the month, each counted once. */
  readonly carers: ReachCount;
  /** Of them, those who had no passport that could be used before the month, in any setting. */
  readonly carersNew: ReachCount;
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  /** Its last day. */
  readonly to: Scalars['Date']['output'];
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
  /** How many carers are reached in some areas over a period, each carer counted once, with small numbers kept back. */
  readonly reach: ReachResult;
  /** The figures of `reach` as a chart, with the table that it is drawn from. */
  readonly reachChart: ReachChartResult;
  /** The figures of `reach` as a table for a spreadsheet: a line for each area, setting and measure. */
  readonly reachExport: ReachExportResult;
  /** A scheme's last twelve months on one page for its board: for those who run the scheme, and for analysts. */
  readonly schemeReport: SchemeReportResult;
};


export type QueryReachArgs = {
  areas: ReadonlyArray<Scalars['GssCode']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryReachChartArgs = {
  areas: ReadonlyArray<Scalars['GssCode']['input']>;
  chart: ReachChartKind;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryReachExportArgs = {
  areas: ReadonlyArray<Scalars['GssCode']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySchemeReportArgs = {
  language?: InputMaybe<ReportLanguage>;
  schemeId: Scalars['ID']['input'];
};

/** Reach over the areas taken together. */
export type Reach = {
  readonly __typename?: 'Reach';
  /** The areas, as they are now, without those that lie in another of them. */
  readonly areas: ReadonlyArray<Area>;
  /** The businesses that give something to carers there, today. They are no people, so this is exact. */
  readonly businesses: BusinessCounts;
  /** By the age of the carers when their last passport was issued or changed. Those under 18 are young carers. */
  readonly byAgeBand: ReadonlyArray<AgeBandReach>;
  /** Authority by authority, in the order of their codes. */
  readonly byArea: ReadonlyArray<AreaReach>;
  /** By the hours of care that the carers give in a week, where they told, beside those who told the census the same. */
  readonly byHoursOfCare: ReadonlyArray<HoursReach>;
  /** Month by month. */
  readonly byMonth: ReadonlyArray<MonthReach>;
  /** By how the carers came to a scheme; a carer who came in two ways stands in both. */
  readonly byRoute: ReadonlyArray<RouteReach>;
  /** Scheme by scheme, of all that were ever joined there, setting by setting. */
  readonly byScheme: ReadonlyArray<SchemeReach>;
  /** Setting by setting; a carer known in two settings stands in both. */
  readonly bySector: ReadonlyArray<SectorReach>;
  /** Carers with at least one passport that could be used on at least one day of the period, each counted once. */
  readonly carers: ReachCount;
  /** Of them, those who had no passport that could be used before the period, in any setting. */
  readonly carersNew: ReachCount;
  /** Carers reached who have written down what should happen in an emergency: with `carers` and the ages under 18, what NHS England asks of a register of carers. */
  readonly carersWithPlan: ReachCount;
  /** The rule by which small numbers were kept back, in words. */
  readonly disclosureRule: Scalars['String']['output'];
  /** The first day of the period. */
  readonly from: Scalars['Date']['output'];
  /** Carers known in both of two settings, for every two settings. */
  readonly overlaps: ReadonlyArray<SectorOverlap>;
  /** Carers reached for every hundred unpaid carers, from rounded figures; null where either is not known or kept back. */
  readonly percentageOfUnpaidCarers?: Maybe<Scalars['Float']['output']>;
  /** How often offers were redeemed at businesses in the period. */
  readonly redemptions: ReachCount;
  /** The last day of the period. */
  readonly to: Scalars['Date']['output'];
  /** Unpaid carers aged 5 and over who live there, as Census 2021 counted them; null outside England and Wales. */
  readonly unpaidCarers?: Maybe<Scalars['Int']['output']>;
  /** Passports issued in the period, by how long it took from the application. */
  readonly waitingTimes: ReadonlyArray<WaitingTime>;
  /** The checks that wards made in the period, in the whole country: a trust belongs to no one area. */
  readonly wardChecks: WardChecks;
};

/** A chart of published figures of reach; what is kept back is drawn as kept back. */
export type ReachChart = {
  readonly __typename?: 'ReachChart';
  /** The same figures as a table: the names of its columns. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** What it shows, for whoever does not see it. */
  readonly description: Scalars['String']['output'];
  /** The rule by which small numbers were kept back, in words. */
  readonly disclosureRule: Scalars['String']['output'];
  /** The lines of the table, in the order of the picture; an asterisk stands for a figure that is kept back. */
  readonly rows: ReadonlyArray<ReadonlyArray<Scalars['String']['output']>>;
  /** The picture, as SVG; it holds the title and the description, and can be told in black and white. */
  readonly svg: Scalars['String']['output'];
  /** What it is a chart of. */
  readonly title: Scalars['String']['output'];
};

/** What a chart of reach shows. */
export type ReachChartKind =
  /** Area by area, carers reached for every hundred unpaid carers: the areas asked for, or the parts of a single one. */
  | 'COVERAGE'
  /** Month by month, the carers reached and those of them who are new. */
  | 'GROWTH'
  /** How many carers are known in both of two settings. */
  | 'OVERLAP';

/** What came of asking for a chart of reach. */
export type ReachChartResult = ReachChart | ReachRefused;

/** A count of people or of their passports, after disclosure control. */
export type ReachCount = {
  readonly __typename?: 'ReachCount';
  /** As it is printed: a number, or an asterisk. */
  readonly display: Scalars['String']['output'];
  /** Whether it is kept back, because it is from 1 to 7 or would give such a count away. */
  readonly suppressed: Scalars['Boolean']['output'];
  /** The count, to the nearest 5; null where it is kept back. */
  readonly value?: Maybe<Scalars['Int']['output']>;
};

/** A table of reach. */
export type ReachExport = {
  readonly __typename?: 'ReachExport';
  /** The table as CSV (RFC 4180). No cell can be taken for a formula. */
  readonly csv: Scalars['String']['output'];
  /** A name for the file. */
  readonly fileName: Scalars['String']['output'];
};

/** What came of asking for a table of reach. */
export type ReachExportResult = ReachExport | ReachRefused;

/** The question cannot be answered as it stands. */
export type ReachRefused = UserError & {
  readonly __typename?: 'ReachRefused';
  /** What is wrong and what to do, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** What came of asking for reach. */
export type ReachResult = Reach | ReachRefused;

/** A language that reports are printed in. */
export type ReportLanguage =
  /** Welsh. */
  | 'CY'
  /** English. */
  | 'EN';

/** Reach among carers who came in one way. */
export type RouteReach = {
  readonly __typename?: 'RouteReach';
  /** Carers with a passport that they came to so and that could be used in the period, each counted once. */
  readonly carers: ReachCount;
  /** How they came, as the schemes call it, such as GP_REFERRAL; null where nobody wrote it down. */
  readonly route?: Maybe<Scalars['String']['output']>;
};

/** Reach of one scheme. */
export type SchemeReach = {
  readonly __typename?: 'SchemeReach';
  /** Carers with at least one passport of the scheme that could be used in the period, each counted once. */
  readonly carers: ReachCount;
  /** The scheme's name. */
  readonly name: Scalars['String']['output'];
  /** The scheme's id. */
  readonly schemeId: Scalars['ID']['output'];
  /** The setting that it belongs to. */
  readonly sector: Sector;
};

/** A scheme's report to its board. */
export type SchemeReport = {
  readonly __typename?: 'SchemeReport';
  /** A name for the file. */
  readonly fileName: Scalars['String']['output'];
  /** The page as PDF, tagged for screen readers, in base64. */
  readonly pdf: Scalars['String']['output'];
};

/** What came of asking for a scheme's report. */
export type SchemeReportResult = ReachRefused | SchemeReport;

/** A setting that recognises carers. Sectors are records, not a fixed list: a new one needs no change here. */
export type Sector = {
  readonly __typename?: 'Sector';
  /** Its code, such as hospital. */
  readonly code: Scalars['ID']['output'];
  /** Its name, for people. */
  readonly name: Scalars['String']['output'];
};

/** Carers who are known in both of two settings. */
export type SectorOverlap = {
  readonly __typename?: 'SectorOverlap';
  /** Carers reached in both in the period. */
  readonly carers: ReachCount;
  /** The two settings. */
  readonly sectors: ReadonlyArray<Sector>;
};

/** Reach in one setting. */
export type SectorReach = {
  readonly __typename?: 'SectorReach';
  /** Carers with at least one passport of this setting that could be used in the period, each counted once. */
  readonly carers: ReachCount;
  /** Of the new ones, those who were known in another setting before. */
  readonly carersFromElsewhere: ReachCount;
  /** Of them, those whose first passport of this setting began in the period. */
  readonly carersNew: ReachCount;
  /** Of them, those that could not be had before the period. */
  readonly offersAdded: Scalars['Int']['output'];
  /** Offers that can be had there on the last day of the period. Offers are no people, so this is exact. */
  readonly offersLive: Scalars['Int']['output'];
  /** Of them, those that nobody has made sure of for twelve months. */
  readonly offersStale: Scalars['Int']['output'];
  /** Passports that can be used on the last day of the period. */
  readonly passportsActive: ReachCount;
  /** Passports that were ended in the period, before their last day: lost, taken back, or because caring ended. */
  readonly passportsEnded: ReachCount;
  /** Passports whose last day lies in the period, and which were not ended before it. */
  readonly passportsExpired: ReachCount;
  /** Passports issued in the period. */
  readonly passportsNew: ReachCount;
  /** Renewals in the period. */
  readonly passportsRenewed: ReachCount;
  /** The setting. */
  readonly sector: Sector;
};

/** An error that a person can correct. Mutations return one of these, not an entry in `errors`. */
export type UserError = {
  /** The problem and what to do about it, in words for the person who asked. */
  readonly message: Scalars['String']['output'];
};

/** How many passports took so long. */
export type WaitingTime = {
  readonly __typename?: 'WaitingTime';
  /** Days from the application to the issue, such as 8-28; null where the day of the application is not known. */
  readonly days?: Maybe<Scalars['String']['output']>;
  /** Passports issued in the period. */
  readonly passports: ReachCount;
};

/** Checks that wards made. */
export type WardChecks = {
  readonly __typename?: 'WardChecks';
  /** By what the ward was told. */
  readonly byOutcome: ReadonlyArray<CheckOutcomeCount>;
  /** All of them. */
  readonly checks: ReachCount;
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
  Sector: Sector;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Sector:
    ( { __typename: 'Sector' }
    & GraphQLRecursivePick<FederationTypes['Sector'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ReachChartResult:
    | ( ReachChart )
    | ( ReachRefused )
  ;
  ReachExportResult:
    | ( ReachExport )
    | ( ReachRefused )
  ;
  ReachResult:
    | ( ReachAnswer )
    | ( ReachRefused )
  ;
  SchemeReportResult:
    | ( ReachRefused )
    | ( SchemeReport )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError: ( ReachRefused );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgeBandReach: ResolverTypeWrapper<AgeBandReach>;
  Area: ResolverTypeWrapper<Area>;
  AreaReach: ResolverTypeWrapper<AreaReach>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  BusinessCounts: ResolverTypeWrapper<BusinessCounts>;
  CheckOutcomeCount: ResolverTypeWrapper<CheckOutcomeCount>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  GssCode: ResolverTypeWrapper<Scalars['GssCode']['output']>;
  HoursReach: ResolverTypeWrapper<HoursReach>;
  MonthReach: ResolverTypeWrapper<MonthReach>;
  OdsCode: ResolverTypeWrapper<Scalars['OdsCode']['output']>;
  Place: ResolverTypeWrapper<Place>;
  Point: ResolverTypeWrapper<Point>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Reach: ResolverTypeWrapper<ReachAnswer>;
  ReachChart: ResolverTypeWrapper<ReachChart>;
  ReachChartKind: ReachChartKind;
  ReachChartResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReachChartResult']>;
  ReachCount: ResolverTypeWrapper<ReachCount>;
  ReachExport: ResolverTypeWrapper<ReachExport>;
  ReachExportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReachExportResult']>;
  ReachRefused: ResolverTypeWrapper<ReachRefused>;
  ReachResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReachResult']>;
  ReportLanguage: ReportLanguage;
  RouteReach: ResolverTypeWrapper<RouteReach>;
  SchemeReach: ResolverTypeWrapper<SchemeReach>;
  SchemeReport: ResolverTypeWrapper<SchemeReport>;
  SchemeReportResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SchemeReportResult']>;
  Sector: ResolverTypeWrapper<Sector>;
  SectorOverlap: ResolverTypeWrapper<SectorOverlap>;
  SectorReach: ResolverTypeWrapper<SectorReach>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  WaitingTime: ResolverTypeWrapper<WaitingTime>;
  WardChecks: ResolverTypeWrapper<WardChecks>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AgeBandReach: AgeBandReach;
  Area: Area;
  AreaReach: AreaReach;
  Float: Scalars['Float']['output'];
  BusinessCounts: BusinessCounts;
  CheckOutcomeCount: CheckOutcomeCount;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  GssCode: Scalars['GssCode']['output'];
  HoursReach: HoursReach;
  MonthReach: MonthReach;
  OdsCode: Scalars['OdsCode']['output'];
  Place: Place;
  Point: Point;
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Reach: ReachAnswer;
  ReachChart: ReachChart;
  ReachChartResult: ResolversUnionTypes<ResolversParentTypes>['ReachChartResult'];
  ReachCount: ReachCount;
  ReachExport: ReachExport;
  ReachExportResult: ResolversUnionTypes<ResolversParentTypes>['ReachExportResult'];
  ReachRefused: ReachRefused;
  ReachResult: ResolversUnionTypes<ResolversParentTypes>['ReachResult'];
  RouteReach: RouteReach;
  SchemeReach: SchemeReach;
  SchemeReport: SchemeReport;
  SchemeReportResult: ResolversUnionTypes<ResolversParentTypes>['SchemeReportResult'];
  Sector: Sector | FederationReferenceTypes['Sector'];
  SectorOverlap: SectorOverlap;
  SectorReach: SectorReach;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  WaitingTime: WaitingTime;
  WardChecks: WardChecks;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type AccessDirectiveArgs = {
  to: ReadonlyArray<Scalars['String']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = InsightContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TextDirectiveArgs = {
  anyCharacters?: Maybe<Scalars['Boolean']['input']>;
  items?: Maybe<Scalars['Int']['input']>;
  lines?: Maybe<Scalars['Boolean']['input']>;
  max?: Maybe<Scalars['Int']['input']>;
};

export type TextDirectiveResolver<Result, Parent, ContextType = InsightContext, Args = TextDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AgeBandReachResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['AgeBandReach'] = ResolversParentTypes['AgeBandReach']> = {
  ageBand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  carers?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
};

export type AreaResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['Area'] = ResolversParentTypes['Area']> = {
  code?: Resolver<ResolversTypes['GssCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AreaReachResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['AreaReach'] = ResolversParentTypes['AreaReach']> = {
  area?: Resolver<ResolversTypes['Area'], ParentType, ContextType>;
  carers?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
  percentageOfUnpaidCarers?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unpaidCarers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BusinessCountsResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['BusinessCounts'] = ResolversParentTypes['BusinessCounts']> = {
  branches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  businesses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckOutcomeCountResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['CheckOutcomeCount'] = ResolversParentTypes['CheckOutcomeCount']> = {
  checks?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface GssCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['GssCode'], any> {
  name: 'GssCode';
}

export type HoursReachResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['HoursReach'] = ResolversParentTypes['HoursReach']> = {
  carers?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
  hoursOfCare?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percentageOfUnpaidCarers?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unpaidCarers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MonthReachResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['MonthReach'] = ResolversParentTypes['MonthReach']> = {
  carers?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
  carersNew?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export interface OdsCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['OdsCode'], any> {
  name: 'OdsCode';
}

export type PlaceResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Area']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['Point']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PointResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['Point'] = ResolversParentTypes['Point']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  reach?: Resolver<ResolversTypes['ReachResult'], ParentType, ContextType, RequireFields<QueryReachArgs, 'areas'>>;
  reachChart?: Resolver<ResolversTypes['ReachChartResult'], ParentType, ContextType, RequireFields<QueryReachChartArgs, 'areas' | 'chart'>>;
  reachExport?: Resolver<ResolversTypes['ReachExportResult'], ParentType, ContextType, RequireFields<QueryReachExportArgs, 'areas'>>;
  schemeReport?: Resolver<ResolversTypes['SchemeReportResult'], ParentType, ContextType, RequireFields<QuerySchemeReportArgs, 'language' | 'schemeId'>>;
};

export type ReachResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['Reach'] = ResolversParentTypes['Reach']> = {
  areas?: Resolver<ReadonlyArray<ResolversTypes['Area']>, ParentType, ContextType>;
  businesses?: Resolver<ResolversTypes['BusinessCounts'], ParentType, ContextType>;
  byAgeBand?: Resolver<ReadonlyArray<ResolversTypes['AgeBandReach']>, ParentType, ContextType>;
  byArea?: Resolver<ReadonlyArray<ResolversTypes['AreaReach']>, ParentType, ContextType>;
  byHoursOfCare?: Resolver<ReadonlyArray<ResolversTypes['HoursReach']>, ParentType, ContextType>;
  byMonth?: Resolver<ReadonlyArray<ResolversTypes['MonthReach']>, ParentType, ContextType>;
  byRoute?: Resolver<ReadonlyArray<ResolversTypes['RouteReach']>, ParentType, ContextType>;
  byScheme?: Resolver<ReadonlyArray<ResolversTypes['SchemeReach']>, ParentType, ContextType>;
  bySector?: Resolver<ReadonlyArray<ResolversTypes['SectorReach']>, ParentType, ContextType>;
  carers?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
  carersNew?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
  carersWithPlan?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
  disclosureRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overlaps?: Resolver<ReadonlyArray<ResolversTypes['SectorOverlap']>, ParentType, ContextType>;
  percentageOfUnpaidCarers?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  redemptions?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unpaidCarers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  waitingTimes?: Resolver<ReadonlyArray<ResolversTypes['WaitingTime']>, ParentType, ContextType>;
  wardChecks?: Resolver<ResolversTypes['WardChecks'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReachChartResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['ReachChart'] = ResolversParentTypes['ReachChart']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  disclosureRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  svg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReachChartResultResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['ReachChartResult'] = ResolversParentTypes['ReachChartResult']> = {
  __resolveType: TypeResolveFn<'ReachChart' | 'ReachRefused', ParentType, ContextType>;
};

export type ReachCountResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['ReachCount'] = ResolversParentTypes['ReachCount']> = {
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReachExportResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['ReachExport'] = ResolversParentTypes['ReachExport']> = {
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReachExportResultResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['ReachExportResult'] = ResolversParentTypes['ReachExportResult']> = {
  __resolveType: TypeResolveFn<'ReachExport' | 'ReachRefused', ParentType, ContextType>;
};

export type ReachRefusedResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['ReachRefused'] = ResolversParentTypes['ReachRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReachResultResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['ReachResult'] = ResolversParentTypes['ReachResult']> = {
  __resolveType: TypeResolveFn<'Reach' | 'ReachRefused', ParentType, ContextType>;
};

export type RouteReachResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['RouteReach'] = ResolversParentTypes['RouteReach']> = {
  carers?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SchemeReachResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['SchemeReach'] = ResolversParentTypes['SchemeReach']> = {
  carers?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schemeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
};

export type SchemeReportResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['SchemeReport'] = ResolversParentTypes['SchemeReport']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pdf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchemeReportResultResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['SchemeReportResult'] = ResolversParentTypes['SchemeReportResult']> = {
  __resolveType: TypeResolveFn<'ReachRefused' | 'SchemeReport', ParentType, ContextType>;
};

export type SectorResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector'], FederationReferenceType extends FederationReferenceTypes['Sector'] = FederationReferenceTypes['Sector']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sector']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SectorOverlapResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['SectorOverlap'] = ResolversParentTypes['SectorOverlap']> = {
  carers?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
};

export type SectorReachResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['SectorReach'] = ResolversParentTypes['SectorReach']> = {
  carers?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
  carersFromElsewhere?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
  carersNew?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
  offersAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offersLive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offersStale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passportsActive?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
  passportsEnded?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
  passportsExpired?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
  passportsNew?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
  passportsRenewed?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ReachRefused', ParentType, ContextType>;
};

export type WaitingTimeResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['WaitingTime'] = ResolversParentTypes['WaitingTime']> = {
  days?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passports?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
};

export type WardChecksResolvers<ContextType = InsightContext, ParentType extends ResolversParentTypes['WardChecks'] = ResolversParentTypes['WardChecks']> = {
  byOutcome?: Resolver<ReadonlyArray<ResolversTypes['CheckOutcomeCount']>, ParentType, ContextType>;
  checks?: Resolver<ResolversTypes['ReachCount'], ParentType, ContextType>;
};

export type Resolvers<ContextType = InsightContext> = {
  AgeBandReach?: AgeBandReachResolvers<ContextType>;
  Area?: AreaResolvers<ContextType>;
  AreaReach?: AreaReachResolvers<ContextType>;
  BusinessCounts?: BusinessCountsResolvers<ContextType>;
  CheckOutcomeCount?: CheckOutcomeCountResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  GssCode?: GraphQLScalarType;
  HoursReach?: HoursReachResolvers<ContextType>;
  MonthReach?: MonthReachResolvers<ContextType>;
  OdsCode?: GraphQLScalarType;
  Place?: PlaceResolvers<ContextType>;
  Point?: PointResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reach?: ReachResolvers<ContextType>;
  ReachChart?: ReachChartResolvers<ContextType>;
  ReachChartResult?: ReachChartResultResolvers<ContextType>;
  ReachCount?: ReachCountResolvers<ContextType>;
  ReachExport?: ReachExportResolvers<ContextType>;
  ReachExportResult?: ReachExportResultResolvers<ContextType>;
  ReachRefused?: ReachRefusedResolvers<ContextType>;
  ReachResult?: ReachResultResolvers<ContextType>;
  RouteReach?: RouteReachResolvers<ContextType>;
  SchemeReach?: SchemeReachResolvers<ContextType>;
  SchemeReport?: SchemeReportResolvers<ContextType>;
  SchemeReportResult?: SchemeReportResultResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  SectorOverlap?: SectorOverlapResolvers<ContextType>;
  SectorReach?: SectorReachResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WaitingTime?: WaitingTimeResolvers<ContextType>;
  WardChecks?: WardChecksResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = InsightContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  text?: TextDirectiveResolver<any, any, ContextType>;
};
