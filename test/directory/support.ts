import type { FormattedExecutionResult } from 'graphql';
import { z } from 'zod';
import type { Offer } from '../../domain/offer/offer';
import type { Place } from '../../domain/geography/place';
import type { Point } from '../../domain/geography/point';
import { firstRules } from '../../domain/rules/scheme-rules';
import type { Scheme } from '../../domain/scheme/scheme';
import { offerChanged, schemeChanged } from '../../domain/sector/events';
import { calendarDate } from '../../platform/calendar-date';
import { anonymous, type Viewer } from '../../platform/viewer';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';

/** Returns an offer that is valid on the first day of the test clock. */
export function anOffer(of: Partial<Offer> & { readonly _id: string }): Offer {
  return {
    schemeId: 'sc_dorset',
    organisation: 'org_dorset',
    title: 'Ten per cent off',
    summary: 'For whoever shows the card.',
    strength: 'DISCRETIONARY',
    audience: 'HOLDERS',
    category: 'discount',
    provider: 'Quayside Books',
    places: [],
    howToClaim: 'Show the card.',
    validFrom: calendarDate('2026-01-01'),
    assuredOn: calendarDate('2026-06-01'),
    version: 1,
    ...of,
  };
}

export function aScheme(of: Partial<Scheme> & { readonly _id: string }): Scheme {
  return {
    name: 'Dorset Carers Card',
    localName: 'Carers Card',
    organisation: 'org_dorset',
    organisationName: 'Dorset Councils',
    summary: 'A card for carers.',
    areas: [],
    howToJoin: 'Ask.',
    rules: firstRules({ validity: { kind: 'FIXED', months: 36 } }, calendarDate('2024-01-01')),
    publishedOn: calendarDate('2025-01-01'),
    version: 1,
    ...of,
  };
}

export const placeAt = (point: Point): Place => ({ name: 'Branch', point });

const listed = z.object({
  totalCount: z.number().optional(),
  edges: z.array(
    z.object({
      cursor: z.string(),
      distanceKm: z.number().nullable(),
      node: z.object({ __typename: z.string(), id: z.string(), title: z.string() }),
    }),
  ),
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
});
export type Listed = z.infer<typeof listed>;

const list = `totalCount edges { cursor distanceKm node { __typename id title } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
const variables = '$filter: OfferFilter, $near: NearInput, $sort: OfferSort, $first: Int, $after: String';
const args = 'filter: $filter, near: $near, sort: $sort, first: $first, after: $after';

export const browse = `query (${variables}) { offers(${args}) { ${list} } }`;
export const ofCarer = `query ($carers: [_Any!]!, ${variables}) {
  _entities(representations: $carers) { ... on Carer { offers(${args}) { ${list} } } }
}`;

/** Identity's data about a carer. */
export interface CarerReference {
  readonly age?: number | null;
  readonly activeSchemes?: readonly string[] | null;
}

export const theCarer: Viewer = { role: 'carer', ref: 'ref_of_the_carer' };

export interface TestDirectory extends TestSubgraphs {
  /** Sends offers to the directory, as a sector's events would. */
  tellOffers(sector: string, ...offers: readonly Offer[]): Promise<void>;
  tellSchemes(sector: string, ...schemes: readonly Scheme[]): Promise<void>;
  browse(request?: Record<string, unknown>): Promise<Listed>;
  ofCarer(reported: CarerReference, request?: Record<string, unknown>): Promise<Listed>;
}

export async function openDirectory(): Promise<TestDirectory> {
  const subgraphs = await startTestSubgraphs('directory');
  let events = 0;
  const tell = async (type: string, aggregate: string, body: unknown) => {
    events += 1;
    const event = { id: `ev_${events}`, type, aggregate, at: subgraphs.clock.read(), body };
    await subgraphs.running('directory').sink.apply(event);
  };
  return {
    ...subgraphs,
    tellOffers: async (sector, ...offers) => {
      for (const offer of offers) await tell(offerChanged, offer._id, { sector, offer });
    },
    tellSchemes: async (sector, ...schemes) => {
      for (const scheme of schemes) await tell(schemeChanged, scheme._id, { sector, scheme });
    },
    browse: async (request = {}) =>
      listed.parse(dataOf(await subgraphs.ask('directory', browse, request, anonymous))['offers']),
    ofCarer: async (reported, request = {}) => {
      const carers = [{ __typename: 'Carer', directoryRef: 'ref_of_the_carer', ...reported }];
      const answer = dataOf(await subgraphs.ask('directory', ofCarer, { carers, ...request }, theCarer));
      return z.tuple([z.object({ offers: listed })]).parse(answer['_entities'])[0].offers;
    },
  };
}

/** Returns the ids of all pages in order; `meanwhile` runs between two pages. */
export async function walk(
  ask: (after: string | null) => Promise<Listed>,
  meanwhile: (page: number) => Promise<void> = async () => undefined,
): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let page = 1; ; page += 1) {
    const listedNow: Listed = await ask(after);
    ids.push(...idsOf(listedNow));
    if (!listedNow.pageInfo.hasNextPage) return ids;
    after = listedNow.pageInfo.endCursor;
    await meanwhile(page);
  }
}

export function dataOf({ data, errors }: FormattedExecutionResult): Record<string, unknown> {
  if (errors || !data) throw new Error(errors?.map(({ message }) => message).join('\n') ?? 'no data');
  return data;
}

export const idsOf = ({ edges }: Listed): string[] => edges.map(({ node }) => node.id);

/**
 * Returns the great-circle distance by the haversine formula, on a sphere of the Earth's authalic radius, in
 * kilometres.
 */
export function haversineKm(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const h =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * 6371.007180918475 * Math.asin(Math.sqrt(h));
}
