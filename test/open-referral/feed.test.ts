import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { offerOfService, serviceOfOffer, type PublishedOffer } from '../../domain/open-referral/offer-as-service';
import { openReferralService } from '../../domain/open-referral/service';
import { publishRequest } from '../../domain/open-referral/publish-request';
import { schemeOfService, serviceOfScheme, type PublishedScheme } from '../../domain/open-referral/scheme-as-service';
import { offerChanged, schemeChanged, type OfferChanged, type SchemeChanged } from '../../domain/sector/events';
import { calendarDate } from '../../platform/calendar-date';
import type { Viewer } from '../../platform/viewer';
import { AtASector, type Fields } from '../schemes/at-a-sector';
import { makeDemo } from '../support/demo-sector';
import { startTestSubgraphs } from '../support/subgraphs';

const folder = join(__dirname, '../../../shared/conformance/open-referral-uk');
const isThere = existsSync(folder);
if (!isThere) process.stderr.write(`Skipped: the schemas of Open Referral UK are not at ${folder}\n`);
const today = calendarDate('2026-11-21');

const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** Returns a validator of the published schema. The schema also describes CSV tables, which the validator ignores. */
function validator(): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  return ajv.compile(read('schema/service.json') as object);
}

async function offersOf(sector: string): Promise<PublishedOffer[]> {
  const hub = await startTestSubgraphs(sector);
  const events = await makeDemo(hub, sector, []);
  await hub.close();
  return events
    .filter(({ type }) => type === offerChanged)
    .map(({ body }) => {
      const {
        schemeId: _scheme,
        organisation: _whose,
        audience: _who,
        version: _version,
        ...offer
      } = (body as OfferChanged).offer;
      return offer;
    });
}

async function schemesOf(sector: string): Promise<PublishedScheme[]> {
  const hub = await startTestSubgraphs(sector);
  const events = await makeDemo(hub, sector, []);
  await hub.close();
  return events
    .filter(({ type }) => type === schemeChanged)
    .map(({ body }) => {
      const { _id, name, localName, organisationName, summary, areas, howToJoin, url } = (body as SchemeChanged).scheme;
      return { _id, name, localName, organisationName, summary, areas, howToJoin, ...(url !== undefined && { url }) };
    });
}

describe('schemes as services of Open Referral UK 3.0', () => {
  it.each(['community', 'hospital', 'employer', 'school', 'university'])('come back the same: %s', async (sector) => {
    const schemes = await schemesOf(sector);
    expect(schemes.length).toBeGreaterThan(1);
    const feed: unknown = JSON.parse(JSON.stringify(schemes.map(serviceOfScheme)));
    const services = openReferralService.array().parse(feed);
    expect(services.map(schemeOfService)).toEqual(schemes);
  });

  (isThere ? it : it.skip)('pass the published schema, every one of them, and are told from offers', async () => {
    const validate = validator();
    const schemes = [...(await schemesOf('community')), ...(await schemesOf('employer'))];
    const faults = schemes.flatMap((scheme) =>
      validate(serviceOfScheme(scheme)) ? [] : [{ scheme: scheme._id, errors: validate.errors }],
    );
    expect(faults).toEqual([]);
    const [offer] = await offersOf('school');
    if (!offer) throw new Error('there are no offers');
    expect(schemeOfService(serviceOfOffer(offer, today))).toBeUndefined();
  });
});

describe('offers as services of Open Referral UK 3.0', () => {
  it.each(['community', 'hospital', 'employer', 'school', 'university'])('come back the same: %s', async (sector) => {
    const offers = await offersOf(sector);
    expect(offers.length).toBeGreaterThan(5);
    const feed: unknown = JSON.parse(JSON.stringify(offers.map((offer) => serviceOfOffer(offer, today))));
    const back = openReferralService
      .array()
      .parse(feed)
      .map((service) => offerOfService(service, today));
    expect(back).toEqual(offers);
  });

  (isThere ? it : it.skip)('pass the published schema, every one of them', async () => {
    const validate = validator();
    const offers = [...(await offersOf('community')), ...(await offersOf('hospital'))];
    const faults = offers.flatMap((offer) =>
      validate(serviceOfOffer(offer, today)) ? [] : [{ offer: offer._id, errors: validate.errors }],
    );
    expect(faults).toEqual([]);
    // The validator does refuse invalid data.
    const [first] = offers;
    if (!first) throw new Error('there are no offers');
    expect(validate({ ...serviceOfOffer(first, today), id: 'no uuid' })).toBe(false);
    expect(validate({ ...serviceOfOffer(first, today), status: 'open' })).toBe(false);
  });

  (isThere ? it : it.skip)('of somebody else are taken in at the most modest', () => {
    const service = openReferralService.parse(read('samples/default-service_full.json'));
    expect(offerOfService(service, today)).toMatchObject({
      title: 'Community Counselling',
      strength: 'DISCRETIONARY',
      category: 'advice',
      provider: 'Example Organization Inc.',
      assuredOn: '2005-01-01',
    });
    expect(validator()(read('samples/fail-service_full.json'))).toBe(false);
  });

  it('are published for a scheme by its manager, once however often the feed comes', async () => {
    const at = await AtASector.open('community');
    const herts: Viewer = { role: 'manager', subject: 'lead', organisation: 'og_carers_in_herts' };
    const feed: unknown = JSON.parse(
      JSON.stringify((await offersOf('school')).slice(0, 3).map((offer) => serviceOfOffer(offer, today))),
    );
    const offers = openReferralService
      .array()
      .parse(feed)
      .map((service) => offerOfService(service, today));
    const shown =
      '... on CommunityOfferPublished { offer { id title summary howToClaim category { code } places { postcode } } }';
    const publish = async () =>
      Promise.all(
        offers.map(async (offer) => {
          const input = { ...publishRequest(offer, 'sc_herts_carers_card') };
          return (await at.change('publishCommunityOffer', input, herts, shown))['offer'] as Fields;
        }),
      );
    const first = await publish();
    expect(first).toMatchObject(
      offers.map(({ title, summary, howToClaim, category, places }) => ({
        title,
        summary,
        howToClaim,
        category: { code: category },
        places: places.slice(0, 1).map(({ postcode }) => ({ postcode })),
      })),
    );
    expect(await publish()).toEqual(first);
    await at.close();
  });
});
