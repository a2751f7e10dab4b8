import fc from 'fast-check';
import { seeded } from '../../networks/demo/random';
import type { Offer } from '../../domain/offer/offer';
import { pointOfPostcode, type Point } from '../../domain/geography/point';
import { offerChanged } from '../../domain/sector/events';
import { addDays, calendarDate } from '../../platform/calendar-date';
import { demo } from '../../networks/demo/directory';
import { anOffer, haversineKm, idsOf, openDirectory, placeAt, walk, type TestDirectory } from './support';

const today = calendarDate('2026-11-21');
const random = seeded('paging');
const towns = ['BH15', 'BH8', 'DT1', 'SG1', 'LS6', 'NR1', 'TR1', 'LL55', 'ZE1'].flatMap(
  (town) => pointOfPostcode(town) ?? [],
);

/** Returns a point in a town, often equal to others; there are more points than one sort holds. */
function somewhere(): Point {
  const town = random.pick(towns);
  const nudge = () => random.below(7) * 0.01;
  return { latitude: town.latitude + nudge(), longitude: town.longitude + nudge() };
}

const offers: readonly Offer[] = Array.from({ length: 600 }, (_, index) =>
  anOffer({
    _id: `of_${String((index * 7919) % 600).padStart(3, '0')}`,
    title: index % 40 === 0 ? 'Free parking' : 'A discount',
    strength: random.pick(['STATUTORY', 'CONTRACTUAL', 'DISCRETIONARY']),
    places: Array.from({ length: random.below(3) }, () => placeAt(somewhere())),
    ...(random.next() < 0.5 && { validUntil: addDays(today, random.below(5)) }),
  }),
);

const kmTo = (from: Point, { places }: Offer) =>
  Math.min(...places.map(({ point }) => (point ? haversineKm(from, point) : Infinity)));
// Two ways to compute one distance differ in the last digits.
const rounded = (km: number) => (km === Infinity ? Number.MAX_SAFE_INTEGER : Math.round(km * 1e5));
const byIds = (a: Offer, b: Offer) => (a._id < b._id ? -1 : 1);
const nearestFirst = (from: Point, all: readonly Offer[]) =>
  [...all].sort((a, b) => rounded(kmTo(from, a)) - rounded(kmTo(from, b)) || byIds(a, b)).map(({ _id }) => _id);

describe('paging through offers', () => {
  let directory: TestDirectory;
  beforeAll(async () => {
    directory = await openDirectory();
    expect(
      new Set(offers.flatMap(({ places }) => places.map(({ point }) => JSON.stringify(point)))).size,
    ).toBeGreaterThan(250);
    const events = offers.map((offer) => ({
      type: offerChanged,
      aggregate: offer._id,
      body: { sector: 'community', offer },
    }));
    await demo.takeIn?.(events, directory.running('directory').store);
  });
  afterAll(() => directory.close());

  const ask = (request: Record<string, unknown>) => (after: string | null) => directory.browse({ ...request, after });

  it('by distance gives what sorting everything gives, from anywhere and in pages of any size', async () => {
    const near = fc.record({
      latitude: fc.double({ min: 49.9, max: 60.8, noNaN: true }),
      longitude: fc.double({ min: -7.5, max: 1.7, noNaN: true }),
    });
    const request = fc.record({ near: fc.oneof(near, fc.constantFrom(...towns)), first: fc.constantFrom(67, 100) });
    await fc.assert(
      fc.asyncProperty(request, async ({ near, first }) => {
        expect(await walk(ask({ sort: 'DISTANCE', near, first }))).toEqual(nearestFirst(near, offers));
      }),
      { seed: 20261121, numRuns: 4 },
    );
  });

  it('by distance leaves exactly what is too far', async () => {
    for (const near of towns.slice(0, 3)) {
      const expected = nearestFirst(
        near,
        offers.filter((offer) => offer.places.length === 0 || kmTo(near, offer) <= 50),
      );
      expect(await walk(ask({ sort: 'DISTANCE', near: { ...near, withinKm: 50 }, first: 100 }))).toEqual(expected);
    }
  });

  it('by distance with words that few offers have gives those, nearest first', async () => {
    const [near] = towns;
    if (!near) throw new Error('no town');
    const expected = nearestFirst(
      near,
      offers.filter(({ title }) => title === 'Free parking'),
    );
    expect(await walk(ask({ sort: 'DISTANCE', near, first: 4, filter: { text: 'parking' } }))).toEqual(expected);
    expect(expected).toHaveLength(15);
  });

  it('by expiry gives what ends first, then what has no end', async () => {
    const key = ({ validUntil, _id }: Offer) => `${validUntil ?? '9999'} ${_id}`;
    const expected = [...offers].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ _id }) => _id);
    expect(await walk(ask({ sort: 'EXPIRY', first: 90 }))).toEqual(expected);
  });

  it('by relevance gives rights in law first, then what ends first', async () => {
    const strengths = ['STATUTORY', 'CONTRACTUAL', 'DISCRETIONARY'];
    const key = ({ strength, validUntil, _id }: Offer) =>
      `${strengths.indexOf(strength)} ${validUntil ?? '9999'} ${_id}`;
    const expected = [...offers].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(({ _id }) => _id);
    expect(await walk(ask({ first: 90 }))).toEqual(expected);
  });

  it.each(['DISTANCE', 'EXPIRY', 'RELEVANCE'])('by %s shows each once, also while others write', async (sort) => {
    const other = await openDirectory();
    const [near] = towns;
    const some = offers.slice(0, 60);
    await other.tellOffers('community', ...some);
    const walked = await walk(
      (after) => other.browse({ sort, near, first: 7, after }),
      async (page) => {
        // One offer is added at each end of the list, and an existing one changes.
        await other.tellOffers(
          'hospital',
          anOffer({
            _id: `of_000_${page}`,
            strength: 'STATUTORY',
            validUntil: today,
            places: near ? [placeAt(near)] : [],
          }),
          anOffer({ _id: `of_zzz_${page}` }),
        );
        const changed = some[page];
        if (changed) await other.tellOffers('community', { ...changed, summary: 'Changed.', version: 2 });
      },
    );
    await other.close();
    expect(new Set(walked).size).toBe(walked.length);
    expect(walked.filter((id) => some.some(({ _id }) => _id === id))).toHaveLength(60);
  });

  it('knows where a page stands', async () => {
    const first = await directory.browse({ sort: 'EXPIRY', first: 2 });
    expect(first.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: first.edges[0]?.cursor,
      endCursor: first.edges[1]?.cursor,
    });
    const second = await directory.browse({ sort: 'EXPIRY', first: 2, after: first.pageInfo.endCursor });
    expect(second.pageInfo.hasPreviousPage).toBe(true);
    expect(idsOf(second)).not.toContain(first.edges[1]?.node.id);
    expect(second.totalCount).toBe(600);
  });

  it('refuses the cursor of another question, and what is no cursor', async () => {
    const [here, there] = towns;
    const { pageInfo } = await directory.browse({ sort: 'DISTANCE', near: here, first: 2 });
    const after = pageInfo.endCursor;
    for (const other of [
      { sort: 'EXPIRY', near: here },
      { sort: 'DISTANCE', near: there },
      { sort: 'DISTANCE', near: { ...here, withinKm: 10 } },
      { sort: 'DISTANCE', near: here, filter: { text: 'parking' } },
    ])
      await expect(directory.browse({ ...other, after })).rejects.toThrow('after is a cursor of another question');
    for (const made of ['', 'x', 'bnVsbA', Buffer.from('[1,2]').toString('base64url')])
      await expect(directory.browse({ after: made })).rejects.toThrow('after is not a cursor of this list');
    await expect(directory.browse({ first: 0 })).rejects.toThrow('first must be from 1 to 100.');
    await expect(directory.browse({ first: 101 })).rejects.toThrow('first must be from 1 to 100.');
  });
});
