import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { isOfferCategory } from '../kit/offer/categories';
import { offerOfService, serviceOfOffer, type PublishedOffer } from '../kit/open-referral/offer-as-service';
import { openReferralService } from '../kit/open-referral/service';
import { dayOf, isCalendarDate } from '../platform/calendar-date';

/**
 * npm run open-referral -- export feed.json [http://127.0.0.1:4000/graphql]   all offers of a hub as Open Referral UK 3.0
 * npm run open-referral -- import feed.json                                   the offers of a feed, as the hub would publish them
 */
const [task, file, url = 'http://127.0.0.1:4000/graphql'] = process.argv.slice(2);
const today = dayOf(new Date());

const day = z.string().refine(isCalendarDate);
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
const query = `query OpenReferralExport($after: String) { offers(first: 100, after: $after, sort: EXPIRY) {
  edges { node { id title summary strength category { code } provider howToClaim url validFrom validUntil assuredOn
    minimumAge maximumAge places { name address postcode area { code } point { latitude longitude } } } }
  pageInfo { hasNextPage endCursor } } }`;

/** What the API answers, with what it says as null left out. */
function published({ id, category, places, ...told }: z.infer<typeof offer>): PublishedOffer {
  const { title, summary, strength, provider, howToClaim, validFrom, assuredOn } = told;
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
    ...(told.url != null && { url: told.url }),
    ...(told.validUntil && { validUntil: told.validUntil }),
    ...(told.minimumAge != null && { minimumAge: told.minimumAge }),
    ...(told.maximumAge != null && { maximumAge: told.maximumAge }),
  };
}

async function pageAfter(after: string | null): Promise<z.infer<typeof page>['data']['offers']> {
  const body = JSON.stringify({ query, variables: { after } });
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return page.parse(await response.json()).data.offers;
}

async function exportTo(path: string): Promise<void> {
  const contents = [];
  let after: string | null = null;
  do {
    const { edges, pageInfo } = await pageAfter(after);
    contents.push(...edges.map(({ node }) => serviceOfOffer(published(node), today)));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  const all = contents.length;
  const whole = { total_items: all, total_pages: 1, page_number: 1, size: all, first_page: true, last_page: true };
  writeFileSync(path, `${JSON.stringify({ ...whole, empty: all === 0, contents }, null, 2)}\n`);
  console.log(`Wrote ${all} services to ${path}.`);
}

function importFrom(path: string): void {
  const feed = z
    .union([
      openReferralService.transform((one) => ({ contents: [one] })),
      z.object({ contents: z.array(openReferralService) }),
    ])
    .parse(JSON.parse(readFileSync(path, 'utf8')));
  console.log(
    JSON.stringify(
      feed.contents.map((service) => offerOfService(service, today)),
      null,
      2,
    ),
  );
}

async function main(): Promise<void> {
  if (task === 'export' && file !== undefined) return exportTo(file);
  if (task === 'import' && file !== undefined) return importFrom(file);
  console.error('Say what to do: npm run open-referral -- export feed.json, or import feed.json');
  process.exitCode = 1;
}

void main();
