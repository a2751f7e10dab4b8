import { z } from 'zod';
import type { BookletOffer } from '../../../packages/documents/booklet-sections';
import type { SchemeDrawing } from '../../../packages/documents/draw';
import type { PrintRun } from '../../../packages/documents/paper';
import { isOfferCategory } from '../../../domain/offer/categories';
import { isDay } from '../../../platform/calendar-date';
import { HubError } from '../../../platform/errors/hub-error';
import { sectorsOf } from '../../../platform/subgraph/subgraph-list';
import { subgraphList } from '../../../subgraphs/registry';
import type { GraphClient } from '../../graph-client';
import { contactOf, brandingIn, schemeFields, schemeShape } from './scheme';

/** The documents of a scheme; they contain nothing about any carer. */
export const schemeDocuments = [
  'booklet',
  'poster',
  'window-sticker',
  'shop-leaflet',
] as const satisfies readonly SchemeDrawing['document'][];

export interface WhichScheme {
  readonly sector: string;
  readonly schemeId: string;
  /** A GSS code, for a booklet: it then lists only offers in this authority, and offers bound to no place. */
  readonly area?: string | undefined;
}

const shape = schemeShape.extend({ howToJoin: z.string() });

export async function drawingOfScheme(
  document: SchemeDrawing['document'],
  which: WhichScheme,
  run: PrintRun,
  graph: GraphClient,
): Promise<SchemeDrawing> {
  const found = await schemeOf(which, `${schemeFields} howToJoin`, shape, graph);
  const scheme = brandingIn(found, run.language);
  const contact = contactOf(found);
  switch (document) {
    case 'booklet':
      return { document, of: { scheme, contact, offers: localTo(which.area, await offersOf(which, graph)) }, run };
    case 'poster':
      return { document, of: { scheme, contact, howToJoin: found.howToJoin }, run };
    case 'window-sticker':
      return { document, of: scheme, run };
    case 'shop-leaflet':
      return { document, of: { scheme, contact }, run };
  }
}

async function schemeOf<T>(
  { sector, schemeId }: WhichScheme,
  fields: string,
  of: z.ZodType<T>,
  graph: GraphClient,
): Promise<T> {
  if (!sectorsOf(subgraphList).some(({ code }) => code === sector))
    throw new HubError('BAD_USER_INPUT', 'There is no such setting. Give the code of one as "sector".');
  const query = `query ($id: ID!) { scheme: ${sector}Scheme(id: $id) { ${fields} } }`;
  const { scheme } = await graph.ask(query, { id: schemeId }, z.object({ scheme: of.nullable() }));
  if (scheme === null) throw new HubError('BAD_USER_INPUT', 'There is no such scheme. Check its id.');
  return scheme;
}

const day = z.string().refine(isDay);
const optional = <T>(of: z.ZodType<T>) => of.nullable().transform((value) => value ?? undefined);

const offerShape = z
  .object({
    title: z.string(),
    summary: z.string(),
    provider: z.string(),
    strength: z.enum(['STATUTORY', 'CONTRACTUAL', 'DISCRETIONARY']),
    category: z.object({ code: z.string().refine(isOfferCategory) }),
    places: z.array(
      z.object({
        name: z.string(),
        address: optional(z.string()),
        postcode: optional(z.string()),
        area: z.object({ code: z.string() }).nullable(),
      }),
    ),
    howToClaim: z.string(),
    url: optional(z.string()),
    validFrom: day,
    validUntil: optional(day),
    assuredOn: day,
    minimumAge: optional(z.number()),
    maximumAge: optional(z.number()),
  })
  .transform(({ category, places, url, validUntil, minimumAge, maximumAge, ...offer }): BookletOffer => ({
    ...offer,
    category: category.code,
    // Every carer has a right in law.
    audience: offer.strength === 'STATUTORY' ? 'EVERY_CARER' : 'HOLDERS',
    places: places.map(({ name, address, postcode, area }) => ({
      name,
      ...(address !== undefined && { address }),
      ...(postcode !== undefined && { postcode }),
      ...(area && { area: area.code }),
    })),
    ...(url !== undefined && { url }),
    ...(validUntil !== undefined && { validUntil }),
    ...(minimumAge !== undefined && { minimumAge }),
    ...(maximumAge !== undefined && { maximumAge }),
  }));

const pageShape = z.object({
  offers: z.object({
    edges: z.array(z.object({ node: offerShape })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

/** Returns the offers of one area, each with its places there, and those bound to no place. */
function localTo(area: string | undefined, offers: readonly BookletOffer[]): BookletOffer[] {
  if (area === undefined) return [...offers];
  return offers.flatMap((offer) => {
    const places = offer.places.filter((place) => place.area === area);
    return places.length > 0 || offer.places.length === 0 ? [{ ...offer, places }] : [];
  });
}

/** A booklet with more pages is too long. */
const mostPages = 20;

async function offersOf({ sector, schemeId }: WhichScheme, graph: GraphClient): Promise<BookletOffer[]> {
  const query = `query ($id: ID!, $after: String) { scheme: ${sector}Scheme(id: $id) { offers(first: 100, after: $after) {
    edges { node { title summary provider strength category { code } places { name address postcode area { code } }
      howToClaim url validFrom validUntil assuredOn minimumAge maximumAge } }
    pageInfo { hasNextPage endCursor } } } }`;
  const offers: BookletOffer[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page += 1) {
    const answer: { scheme: z.infer<typeof pageShape> | null } = await graph.ask(
      query,
      { id: schemeId, after },
      z.object({ scheme: pageShape.nullable() }),
    );
    if (!answer.scheme) break;
    const { edges, pageInfo } = answer.scheme.offers;
    offers.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return offers;
}
