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

/** Reach among carers of one age band. */
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
  /** Carers reached for every hundred unpaid carers, from rounded figures; null where either is unknown or suppressed. */
  readonly percentageOfUnpaidCarers?: Maybe<Scalars['Float']['output']>;
  /** Unpaid carers aged 5 and over who live there, as Census 2021 counted them; null outside England and Wales. */
  readonly unpaidCarers?: Maybe<Scalars['Int']['output']>;
};

/** Businesses with offers to carers. */
export type BusinessCounts = {
  readonly __typename?: 'BusinessCounts';
  /** The number of their branches there. */
  readonly branches: Scalars['Int']['output'];
  /** The number of businesses with a branch there. */
  readonly businesses: Scalars['Int']['output'];
};

/** The number of checks with one outcome. */
export type CheckOutcomeCount = {
  readonly __typename?: 'CheckOutcomeCount';
  /** The number of checks. */
  readonly checks: ReachCount;
  /** The outcome, such as RECOGNISED or EXPIRED. */
  readonly outcome: Scalars['String']['output'];
};

/** Reach among carers with the same weekly hours of care. */
export type HoursReach = {
  readonly __typename?: 'HoursReach';
  /** Carers reached in the period, each counted once. */
  readonly carers: ReachCount;
  /** Weekly hours of care, in the bands of Census 2021, such as FROM_20_TO_34; null where the carer gave none. */
  readonly hoursOfCare?: Maybe<Scalars['String']['output']>;
  /** Carers reached for every hundred unpaid carers, from rounded figures; null where either is unknown or suppressed. */
  readonly percentageOfUnpaidCarers?: Maybe<Scalars['Float']['output']>;
  /** Unpaid carers aged 5 and over there with these hours, as Census 2021 counted them; null where that is unknown. */
  readonly unpaidCarers?: Maybe<Scalars['Int']['output']>;
};

/** Reach in one month of the period. */
export type MonthReach = {
  readonly __typename?: 'MonthReach';
  /** Carers reached in the month, each counted once. */
  readonly carers: ReachCount;
  /** The carers among them who had no usable passport before the month, in any setting. */
  readonly carersNew: ReachCount;
  /** The first day of the month. */
  readonly from: Scalars['Date']['output'];
  /** The last day of the month. */
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
  /** The number of carers reached in some areas over a period, each counted once, with small numbers suppressed. */
  readonly reach: ReachResult;
  /** The figures of `reach` as a chart, with its table. */
  readonly reachChart: ReachChartResult;
  /** The figures of `reach` as a table for a spreadsheet, with a line for each area, setting and measure. */
  readonly reachExport: ReachExportResult;
  /** A one-page report for a scheme's board on its last twelve months: for those who run the scheme, and for analysts. */
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
  /** The areas with their present borders, without those inside another of them. */
  readonly areas: ReadonlyArray<Area>;
  /** The businesses with offers to carers there today. Businesses are no people, so this is exact. */
  readonly businesses: BusinessCounts;
  /** By the age of the carers when their last passport was issued or changed. Those under 18 are young carers. */
  readonly byAgeBand: ReadonlyArray<AgeBandReach>;
  /** Authority by authority, in the order of their codes. */
  readonly byArea: ReadonlyArray<AreaReach>;
  /** By the weekly hours of care, where the carers gave them, beside the same answer in the census. */
  readonly byHoursOfCare: ReadonlyArray<HoursReach>;
  /** Month by month. */
  readonly byMonth: ReadonlyArray<MonthReach>;
  /** By the route to a scheme. A carer with two routes is counted under both. */
  readonly byRoute: ReadonlyArray<RouteReach>;
  /** Scheme by scheme, for all schemes that carers there have ever joined, setting by setting. */
  readonly byScheme: ReadonlyArray<SchemeReach>;
  /** Setting by setting. A carer known in two settings is counted in both. */
  readonly bySector: ReadonlyArray<SectorReach>;
  /** Carers with at least one passport that could be used on at least one day of the period, each counted once. */
  readonly carers: ReachCount;
  /** The carers among them who had no usable passport before the period, in any setting. */
  readonly carersNew: ReachCount;
  /**
   * Carers reached who have an emergency plan. With `carers` and the ages under 18, NHS England requires this of a
   * register of carers.
   */
  readonly carersWithPlan: ReachCount;
  /** The rule by which small numbers are suppressed, in words. */
  readonly disclosureRule: Scalars['String']['output'];
  /** The first day of the period. */
  readonly from: Scalars['Date']['output'];
  /** Carers known in both of two settings, for every pair of settings. */
  readonly overlaps: ReadonlyArray<SectorOverlap>;
  /** Carers reached for every hundred unpaid carers, from rounded figures; null where either is unknown or suppressed. */
  readonly percentageOfUnpaidCarers?: Maybe<Scalars['Float']['output']>;
  /** The number of times that businesses redeemed offers in the period. */
  readonly redemptions: ReachCount;
  /** The last day of the period. */
  readonly to: Scalars['Date']['output'];
  /** Unpaid carers aged 5 and over who live there, as Census 2021 counted them; null outside England and Wales. */
  readonly unpaidCarers?: Maybe<Scalars['Int']['output']>;
  /** Passports issued in the period, by the time since the application. */
  readonly waitingTimes: ReadonlyArray<WaitingTime>;
  /** The checks by wards in the period, in the whole country: a trust belongs to no one area. */
  readonly wardChecks: WardChecks;
};

/** A chart of published figures of reach. Suppressed figures are marked as such. */
export type ReachChart = {
  readonly __typename?: 'ReachChart';
  /** The column names of the table with the same figures. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** A text description of the chart, for people who cannot see it. */
  readonly description: Scalars['String']['output'];
  /** The rule by which small numbers are suppressed, in words. */
  readonly disclosureRule: Scalars['String']['output'];
  /** The lines of the table, in the order of the picture. An asterisk stands for a suppressed figure. */
  readonly rows: ReadonlyArray<ReadonlyArray<Scalars['String']['output']>>;
  /** The picture, as SVG. It contains the title and the description, and can be read in black and white. */
  readonly svg: Scalars['String']['output'];
  /** The title of the chart. */
  readonly title: Scalars['String']['output'];
};

/** The kinds of charts of reach. */
export type ReachChartKind =
  /** Carers reached for every hundred unpaid carers, for each requested area, or for the parts of a single one. */
  | 'COVERAGE'
  /** Month by month, all carers reached and the new ones. */
  | 'GROWTH'
  /** The number of carers known in both of two settings. */
  | 'OVERLAP';

/** A chart of reach, or the reason why there is none. */
export type ReachChartResult = ReachChart | ReachRefused;

/** A count of people or of their passports, after disclosure control. */
export type ReachCount = {
  readonly __typename?: 'ReachCount';
  /** The count in print: a number, or an asterisk. */
  readonly display: Scalars['String']['output'];
  /** Whether the count is suppressed: it is from 1 to 7, or would reveal such a count. */
  readonly suppressed: Scalars['Boolean']['output'];
  /** The count, to the nearest 5; null where it is suppressed. */
  readonly value?: Maybe<Scalars['Int']['output']>;
};

/** A table of reach. */
export type ReachExport = {
  readonly __typename?: 'ReachExport';
  /** The table as CSV (RFC 4180). No spreadsheet reads a cell as a formula. */
  readonly csv: Scalars['String']['output'];
  /** A name for the file. */
  readonly fileName: Scalars['String']['output'];
};

/** A table of reach, or the reason why there is none. */
export type ReachExportResult = ReachExport | ReachRefused;

/** The request cannot be answered as it stands. */
export type ReachRefused = UserError & {
  readonly __typename?: 'ReachRefused';
  /** The error and its remedy, in words for the caller. */
  readonly message: Scalars['String']['output'];
};

/** The figures of reach, or the reason why there are none. */
export type ReachResult = Reach | ReachRefused;

/** A language of printed reports. */
export type ReportLanguage =
  /** Welsh. */
  | 'CY'
  /** English. */
  | 'EN';

/** Reach among carers with one route to a scheme. */
export type RouteReach = {
  readonly __typename?: 'RouteReach';
  /** Carers with a passport by this route that was usable in the period, each counted once. */
  readonly carers: ReachCount;
  /** The route in the scheme's words, such as GP_REFERRAL; null where it was not recorded. */
  readonly route?: Maybe<Scalars['String']['output']>;
};

/** Reach of one scheme. */
export type SchemeReach = {
  readonly __typename?: 'SchemeReach';
  /** Carers with at least one passport of the scheme that was usable in the period, each counted once. */
  readonly carers: ReachCount;
  /** The scheme's name. */
  readonly name: Scalars['String']['output'];
  /** The scheme's id. */
  readonly schemeId: Scalars['ID']['output'];
  /** The scheme's setting. */
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

/** A scheme's report, or the reason why there is none. */
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
  /** The new carers who were known in another setting before. */
  readonly carersFromElsewhere: ReachCount;
  /** The carers among them whose first passport of this setting began in the period. */
  readonly carersNew: ReachCount;
  /** The offers among them that were not available before the period. */
  readonly offersAdded: Scalars['Int']['output'];
  /** Offers available there on the last day of the period. Offers are no people, so this is exact. */
  readonly offersLive: Scalars['Int']['output'];
  /** The offers among them that have not been checked for twelve months. */
  readonly offersStale: Scalars['Int']['output'];
  /** Passports that are usable on the last day of the period. */
  readonly passportsActive: ReachCount;
  /** Passports ended in the period before their last day, because of loss, withdrawal or the end of caring. */
  readonly passportsEnded: ReachCount;
  /** Passports whose last day is in the period, without those ended earlier. */
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

/** The number of passports with the same waiting time. */
export type WaitingTime = {
  readonly __typename?: 'WaitingTime';
  /** Days from the application to the issue, such as 8-28; null where the day of the application is not known. */
  readonly days?: Maybe<Scalars['String']['output']>;
  /** Passports issued in the period. */
  readonly passports: ReachCount;
};

/** Checks by wards. */
export type WardChecks = {
  readonly __typename?: 'WardChecks';
  /** The checks by their outcome. */
  readonly byOutcome: ReadonlyArray<CheckOutcomeCount>;
  /** The number of checks. */
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
