import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { offerOfService, serviceOfOffer, type PublishedOffer } from '../../kit/open-referral/offer-as-service';
import { openReferralService } from '../../kit/open-referral/service';
import { offerChanged, type OfferChanged } from '../../kit/sector/events';
import { calendarDate } from '../../platform/calendar-date';
import { makeDemo } from '../support/demo-sector';
import { startTestSubgraphs } from '../support/subgraphs';

const folder = join(__dirname, '../../../shared/conformance/open-referral-uk');
const isThere = existsSync(folder);
if (!isThere) process.stderr.write(`Skipped: the schemas of Open Referral UK are not at ${folder}\n`);
const today = calendarDate('2026-11-21');

const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** The published schema. Beside JSON Schema it describes tables of CSV files, which a validator is told to leave alone. */
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
    // The validator is no rubber stamp.
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
});
