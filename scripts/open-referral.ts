import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { isOfferCategory } from '../domain/offer/categories';
import { offerOfService, serviceOfOffer, type PublishedOffer } from '../domain/open-referral/offer-as-service';
import { publishRequest } from '../domain/open-referral/publish-request';
import { schemeOfService, serviceOfScheme, type PublishedScheme } from '../domain/open-referral/scheme-as-service';
import { openReferralService } from '../domain/open-referral/service';
import { prefixOf } from '../domain/sector/sector-type-defs';
import { dayOf, isDay } from '../platform/calendar-date';

/**
 * npm run open-referral -- export feed.json      all schemes and offers of a hub as Open Referral UK 3.0
 * npm run open-referral -- import feed.json      the offers of a feed, as the hub would publish them
 * npm run open-referral -- publish feed.json sc_scheme community
 *                                                publishes them for a scheme of a setting, as its manager, whose token stands
 *                                                in HUB_TOKEN; sent again, nothing is published twice
 *
 * HUB_URL is the hub's address; the default is http://127.0.0.1:4000/graphql.
 */
const [task, file, schemeId, sector] = process.argv.slice(2);
const { HUB_URL: url = 'http://127.0.0.1:4000/graphql', HUB_TOKEN: token } = process.env;
const today = dayOf(new Date());

const day = z.string().refine(isDay);
const optional = z.string().nullish();
const place = z.object({
  name: z.string(),
  address: optional,
  postcode: optional,
  area: z.object({ code: z.string() }).nullish(),
  point: z.object({ latitude: z.number(), longitude: z.number() }).nullish(),
});
const offer = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  strength: z.enum(['STATUTORY', 'CONTRACTUAL', 'DISCRETIONARY']),
  category: z.object({ code: z.string().refine(isOfferCategory) }),
  provider: z.string(),
  places: z.array(place),
  howToClaim: z.string(),
  url: optional,
  validFrom: day,
  validUntil: day.nullish(),
  assuredOn: day,
  minimumAge: z.number().nullish(),
  maximumAge: z.number().nullish(),
});
const page = z.object({
  data: z.object({
    offers: z.object({
      edges: z.array(z.object({ node: offer })),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
});
const schemePage = z.object({
  data: z.object({
    schemes: z.object({
      edges: z.array(
        z.object({
          node: z.object({
            id: z.string(),
            name: z.string(),
            localName: z.string(),
            organisation: z.string(),
            summary: z.string(),
            areas: z.array(z.object({ code: z.string() })),
            howToJoin: z.string(),
            url: optional,
          }),
        }),
      ),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
});
const schemesQuery = `query OpenReferralSchemes($after: String) { schemes(first: 100, after: $after) {
  edges { node { id name localName organisation summary areas { code } howToJoin url } }
  pageInfo { hasNextPage endCursor } } }`;
const query = `query OpenReferralExport($after: String) { offers(first: 100, after: $after, sort: EXPIRY) {
  edges { node { id title summary strength category { code } provider howToClaim url validFrom validUntil assuredOn
    minimumAge maximumAge places { name address postcode area { code } point { latitude longitude } } } }
  pageInfo { hasNextPage endCursor } } }`;

/** Returns an offer of the API without its null fields. */
function published({ id, category, places, ...reported }: z.infer<typeof offer>): PublishedOffer {
  const { title, summary, strength, provider, howToClaim, validFrom, assuredOn } = reported;
  return {
    _id: id,
    title,
    summary,
    strength,
    provider,
    howToClaim,
    validFrom,
    assuredOn,
    category: category.code,
    places: places.map(({ name, address, postcode, area, point }) => ({
      name,
      ...(address != null && { address }),
      ...(postcode != null && { postcode }),
      ...(area && { area: area.code }),
      ...(point && { point }),
    })),
    ...(reported.url != null && { url: reported.url }),
    ...(reported.validUntil && { validUntil: reported.validUntil }),
    ...(reported.minimumAge != null && { minimumAge: reported.minimumAge }),
    ...(reported.maximumAge != null && { maximumAge: reported.maximumAge }),
  };
}

async function ask(document: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const body = JSON.stringify({ query: document, variables });
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(url, { method: 'POST', headers, body });
  return response.json();
}

async function schemesOfHub(): Promise<PublishedScheme[]> {
  const schemes: PublishedScheme[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo }: z.infer<typeof schemePage>['data']['schemes'] = schemePage.parse(
      await ask(schemesQuery, { after }),
    ).data.schemes;
    for (const { node } of edges) {
      const { id, organisation, areas, url: address, ...reported } = node;
      const codes = areas.map(({ code }) => code);
      schemes.push({
        ...reported,
        _id: id,
        organisationName: organisation,
        areas: codes,
        ...(address != null && { url: address }),
      });
    }
    if (!pageInfo.hasNextPage) return schemes;
    after = pageInfo.endCursor;
  }
}

async function offersOfHub(): Promise<PublishedOffer[]> {
  const offers: PublishedOffer[] = [];
  for (let after: string | null = null; ;) {
    const { edges, pageInfo }: z.infer<typeof page>['data']['offers'] = page.parse(await ask(query, { after })).data
      .offers;
    offers.push(...edges.map(({ node }) => published(node)));
    if (!pageInfo.hasNextPage) return offers;
    after = pageInfo.endCursor;
  }
}

async function exportTo(path: string): Promise<void> {
  const schemes = await schemesOfHub();
  const offers = await offersOfHub();
  const contents = [...schemes.map(serviceOfScheme), ...offers.map((each) => serviceOfOffer(each, today))];
  const all = contents.length;
  const whole = { total_items: all, total_pages: 1, page_number: 1, size: all, first_page: true, last_page: true };
  writeFileSync(path, `${JSON.stringify({ ...whole, empty: all === 0, contents }, null, 2)}\n`);
  console.log(`Wrote ${schemes.length} schemes and ${offers.length} offers to ${path}.`);
}

/** Returns the offers of a feed: its services that are no schemes. */
function offersOfFeed(path: string): PublishedOffer[] {
  const feed = z
    .union([
      openReferralService.transform((one) => ({ contents: [one] })),
      z.object({ contents: z.array(openReferralService) }),
    ])
    .parse(JSON.parse(readFileSync(path, 'utf8')));
  const offers = feed.contents.filter((service) => schemeOfService(service) === undefined);
  return offers.map((service) => offerOfService(service, today));
}

const outcome = z.object({
  data: z.record(z.string(), z.object({ __typename: z.string(), message: z.string().optional() })),
});

async function publishAll(path: string, scheme: string, setting: string): Promise<void> {
  const prefix = prefixOf(setting);
  const document = `mutation ($input: Publish${prefix}OfferInput!) {
    publish${prefix}Offer(input: $input) { __typename ... on UserError { message } } }`;
  let publishedNow = 0;
  for (const each of offersOfFeed(path)) {
    const answer = outcome.safeParse(await ask(document, { input: publishRequest(each, scheme) }));
    const [came] = Object.values(answer.data?.data ?? {});
    if (came?.message === undefined && came) publishedNow += 1;
    else {
      console.error(
        `${each.title}: ${came?.message ?? 'the hub did not take it; is HUB_TOKEN a manager’s of this setting?'}`,
      );
      process.exitCode = 1;
    }
  }
  console.log(`Published ${publishedNow} offers for ${scheme}.`);
}

async function main(): Promise<void> {
  if (task === 'export' && file !== undefined) return exportTo(file);
  if (task === 'import' && file !== undefined) {
    console.log(JSON.stringify(offersOfFeed(file), null, 2));
    return;
  }
  if (task === 'publish' && file !== undefined && schemeId !== undefined && sector !== undefined)
    return publishAll(file, schemeId, sector);
  console.error(
    'Say what to do: npm run open-referral -- export feed.json, import feed.json, or publish feed.json sc_scheme community',
  );
  process.exitCode = 1;
}

void main();
