/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** By what to recognise a person: exactly one of the number on a card, the text in its code or a share code. */
export type CheckCarerInput = {
  /** The number on the card. */
  cardNumber?: string | null | undefined;
  /** The text in a card's code, as it was scanned: CP1:… */
  credential?: string | null | undefined;
  /** Any text, the same when the same request is sent again, so that nothing is done twice. */
  idempotencyKey: string;
  /** Why it is asked; the carer reads this. */
  purpose: CheckPurpose;
  /** A share code that the carer made a moment ago. */
  shareCode?: string | null | undefined;
  /** The postcode of where it is scanned (its outward part is enough), by which a copied code is noticed. */
  sitePostcode?: string | null | undefined;
  /** The ward's id; one of the viewer's own trust. */
  ward: string | number;
};

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

/** A location: either a postcode (its outward part is enough) or a point in the United Kingdom. */
export type NearInput = {
  /** Degrees north, with a longitude. */
  latitude?: number | null | undefined;
  /** Degrees east, with a latitude. */
  longitude?: number | null | undefined;
  /** A postcode, or its outward part: BH15. */
  postcode?: string | null | undefined;
  /** The greatest distance in kilometres, at most 100. Offers bound to no place are always included. */
  withinKm?: number | null | undefined;
};

/** Limits a list of offers. */
export type OfferFilter = {
  /**
   * An authority, county, region or nation in which the offer is available. An offer is available at its places or, if
   * bound to no place, wherever its scheme runs. A code that was replaced means its successor.
   */
  area?: string | null | undefined;
  /** The codes of the categories to include. */
  categories?: Array<string | number> | null | undefined;
  /** The codes of the settings to include. */
  sectors?: Array<string | number> | null | undefined;
  /**
   * Words that must all appear in the title, summary or provider, ignoring case and accents. The last word may be the
   * beginning of a longer one.
   */
  text?: string | null | undefined;
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

export type CarerOffersQueryVariables = Exact<{
  near?: NearInput | null | undefined;
  filter?: OfferFilter | null | undefined;
  sort?: OfferSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CarerOffersQuery = { me: { givenName: string | null, familyName: string | null, passports: Array<
      | { __typename: 'CommunityPassport', id: string, number: string, status: PassportStatus, statusReason: string, validFrom: string, validUntil: string | null, scheme: { id: string, name: string, localName: string, organisation: string, sector: { code: string, name: string } } }
      | { __typename: 'EmployerPassport', id: string, number: string, status: PassportStatus, statusReason: string, validFrom: string, validUntil: string | null, scheme: { id: string, name: string, localName: string, organisation: string, sector: { code: string, name: string } } }
      | { __typename: 'HospitalPassport', id: string, number: string, status: PassportStatus, statusReason: string, validFrom: string, validUntil: string | null, scheme: { id: string, name: string, localName: string, organisation: string, sector: { code: string, name: string } } }
      | { __typename: 'SchoolPassport', id: string, number: string, status: PassportStatus, statusReason: string, validFrom: string, validUntil: string | null, scheme: { id: string, name: string, localName: string, organisation: string, sector: { code: string, name: string } } }
      | { __typename: 'UniversityPassport', id: string, number: string, status: PassportStatus, statusReason: string, validFrom: string, validUntil: string | null, scheme: { id: string, name: string, localName: string, organisation: string, sector: { code: string, name: string } } }
     | null> | null, offers: { totalCount: number, edges: Array<{ cursor: string, distanceKm: number | null, node:
          | { __typename: 'CommunityOffer', id: string, title: string, summary: string, strength: OfferStrength, provider: string, howToClaim: string, validUntil: string | null, category: { code: string, name: string }, sector: { code: string, name: string }, places: Array<{ name: string, address: string | null, postcode: string | null, area: { code: string, name: string } | null }> }
          | { __typename: 'EmployerOffer', id: string, title: string, summary: string, strength: OfferStrength, provider: string, howToClaim: string, validUntil: string | null, category: { code: string, name: string }, sector: { code: string, name: string }, places: Array<{ name: string, address: string | null, postcode: string | null, area: { code: string, name: string } | null }> }
          | { __typename: 'HospitalOffer', id: string, title: string, summary: string, strength: OfferStrength, provider: string, howToClaim: string, validUntil: string | null, category: { code: string, name: string }, sector: { code: string, name: string }, places: Array<{ name: string, address: string | null, postcode: string | null, area: { code: string, name: string } | null }> }
          | { __typename: 'SchoolOffer', id: string, title: string, summary: string, strength: OfferStrength, provider: string, howToClaim: string, validUntil: string | null, category: { code: string, name: string }, sector: { code: string, name: string }, places: Array<{ name: string, address: string | null, postcode: string | null, area: { code: string, name: string } | null }> }
          | { __typename: 'UniversityOffer', id: string, title: string, summary: string, strength: OfferStrength, provider: string, howToClaim: string, validUntil: string | null, category: { code: string, name: string }, sector: { code: string, name: string }, places: Array<{ name: string, address: string | null, postcode: string | null, area: { code: string, name: string } | null }> }
         | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type EmployerBenefitsQueryVariables = Exact<{
  dueBy?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EmployerBenefitsQuery = { myEmployer: { id: string, name: string, companyNumber: string | null, passportHolders: number, schemes: Array<{ id: string, name: string, localName: string, summary: string, howToJoin: string }>, statutory: { edges: Array<{ node: { id: string, title: string, summary: string, strength: OfferStrength, provider: string, howToClaim: string, validUntil: string | null, category: { code: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, contractual: { edges: Array<{ node: { id: string, title: string, summary: string, strength: OfferStrength, provider: string, howToClaim: string, validUntil: string | null, category: { code: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, discretionary: { edges: Array<{ node: { id: string, title: string, summary: string, strength: OfferStrength, provider: string, howToClaim: string, validUntil: string | null, category: { code: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, reviewsDue: { edges: Array<{ cursor: string, node: { passportId: string, dueOn: string, carer: { givenName: string | null, familyName: string | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type EmployerBenefitListFragment = { edges: Array<{ node: { id: string, title: string, summary: string, strength: OfferStrength, provider: string, howToClaim: string, validUntil: string | null, category: { code: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type SectorReachQueryVariables = Exact<{
  areas: Array<string> | string;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type SectorReachQuery = { reach:
    | { __typename: 'Reach', from: string, to: string, unpaidCarers: number | null, percentageOfUnpaidCarers: number | null, disclosureRule: string, areas: Array<{ code: string, name: string }>, carers: { display: string, value: number | null, suppressed: boolean }, carersNew: { display: string, value: number | null, suppressed: boolean }, bySector: Array<{ offersLive: number, sector: { code: string, name: string }, carers: { display: string, value: number | null, suppressed: boolean }, passportsActive: { display: string, value: number | null, suppressed: boolean }, passportsNew: { display: string, value: number | null, suppressed: boolean }, passportsExpired: { display: string, value: number | null, suppressed: boolean }, passportsEnded: { display: string, value: number | null, suppressed: boolean } }> }
    | { __typename: 'ReachRefused', message: string }
   };

export type WardCheckMutationVariables = Exact<{
  input: CheckCarerInput;
}>;


export type WardCheckMutation = { checkCarer:
    | { __typename: 'CardCancelled', message: string }
    | { __typename: 'CardExpired', message: string }
    | { __typename: 'CardIssuerUnknown', message: string }
    | { __typename: 'CardLost', message: string }
    | { __typename: 'CardNotGenuine', message: string }
    | { __typename: 'CardNotYetValid', message: string }
    | { __typename: 'CardUnknown', message: string }
    | { __typename: 'CardWithdrawn', message: string }
    | { __typename: 'CheckRefused', message: string }
    | { __typename: 'NoUsablePassport', message: string }
    | { __typename: 'RequestRepeated', message: string }
    | { __typename: 'ShareCodeRefused', message: string }
    | { __typename: 'WardCheck', id: string, at: string, firstName: string, initial: string, photoUrl: string | null, allowances: Array<{ title: string, strength: OfferStrength, basis: string, validUntil: string | null }> | null, notOpened: Array<{ basis: string, reason: string }> | null }
    | { __typename: 'WardUnknown', message: string }
   };

export const EmployerBenefitListFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployerBenefitList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmployerOfferConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"howToClaim"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<EmployerBenefitListFragment, unknown>;
export const CarerOffersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CarerOffers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"near"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NearInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferSort"}},"defaultValue":{"kind":"EnumValue","value":"DISTANCE"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"passports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusReason"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"sector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"offers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"near"},"value":{"kind":"Variable","name":{"kind":"Name","value":"near"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"postcode"}},{"kind":"Field","name":{"kind":"Name","value":"area"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"howToClaim"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CarerOffersQuery, CarerOffersQueryVariables>;
export const EmployerBenefitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EmployerBenefits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myEmployer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"companyNumber"}},{"kind":"Field","name":{"kind":"Name","value":"passportHolders"}},{"kind":"Field","name":{"kind":"Name","value":"schemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"localName"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"howToJoin"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"statutory"},"name":{"kind":"Name","value":"benefits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"strength"},"value":{"kind":"EnumValue","value":"STATUTORY"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmployerBenefitList"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"contractual"},"name":{"kind":"Name","value":"benefits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"strength"},"value":{"kind":"EnumValue","value":"CONTRACTUAL"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmployerBenefitList"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"discretionary"},"name":{"kind":"Name","value":"benefits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"strength"},"value":{"kind":"EnumValue","value":"DISCRETIONARY"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmployerBenefitList"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewsDue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"dueBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passportId"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"carer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmployerBenefitList"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmployerOfferConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"howToClaim"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]} as unknown as DocumentNode<EmployerBenefitsQuery, EmployerBenefitsQueryVariables>;
export const SectorReachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SectorReach"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"areas"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GssCode"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"areas"},"value":{"kind":"Variable","name":{"kind":"Name","value":"areas"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Reach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"areas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"carers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carersNew"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bySector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passportsActive"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passportsNew"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passportsExpired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passportsEnded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offersLive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unpaidCarers"}},{"kind":"Field","name":{"kind":"Name","value":"percentageOfUnpaidCarers"}},{"kind":"Field","name":{"kind":"Name","value":"disclosureRule"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReachRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SectorReachQuery, SectorReachQueryVariables>;
export const WardCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WardCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckCarerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkCarer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WardCheck"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"initial"}},{"kind":"Field","name":{"kind":"Name","value":"photoUrl"}},{"kind":"Field","name":{"kind":"Name","value":"allowances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notOpened"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WardCheckMutation, WardCheckMutationVariables>;