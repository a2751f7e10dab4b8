import { calendarDate } from '../../platform/calendar-date';
import { pointOfPostcode, type Point } from '../../domain/geography/point';
import { anOffer, haversineKm, idsOf, openDirectory, placeAt, type TestDirectory } from './support';

const quay = { latitude: 50.7125, longitude: -1.9876 };
const pier = { latitude: 50.7159, longitude: -1.8757 };
const weymouth = { latitude: 50.6099, longitude: -2.4547 };

function middleOf(postcode: string): Point {
  const point = pointOfPostcode(postcode);
  if (!point) throw new Error('the table of postcodes lacks one that this test needs');
  return point;
}

describe('what is near', () => {
  let directory: TestDirectory;
  beforeAll(async () => {
    directory = await openDirectory();
    await directory.tellOffers(
      'community',
      anOffer({ _id: 'of_weymouth', places: [placeAt(weymouth)] }),
      anOffer({ _id: 'of_helpline' }),
      anOffer({ _id: 'of_quay', places: [placeAt(quay)] }),
      anOffer({ _id: 'of_chain', places: [placeAt(weymouth), placeAt(pier)] }),
      anOffer({ _id: 'of_advice_line' }),
      anOffer({ _id: 'of_bh8', places: [{ name: 'Branch', postcode: 'BH8 9XX' }] }),
    );
  });
  afterAll(() => directory.close());

  it('near Poole, comes first, with exact distances; what is bound to no place comes last, by id', async () => {
    const poole = middleOf('BH15');
    const found = await directory.browse({ sort: 'DISTANCE', near: { postcode: 'bh15 2jb' } });
    expect(idsOf(found)).toEqual(['of_quay', 'of_chain', 'of_bh8', 'of_weymouth', 'of_advice_line', 'of_helpline']);
    const [toQuay, toChain, toBh8, toWeymouth, ...toNothing] = found.edges.map(({ distanceKm }) => distanceKm);
    expect(toQuay).toBeCloseTo(haversineKm(poole, quay), 6);
    expect(toBh8).toBeCloseTo(haversineKm(poole, middleOf('BH8')), 6);
    // The nearest branch of a chain counts.
    expect(toChain).toBeCloseTo(haversineKm(poole, pier), 6);
    expect(toWeymouth).toBeCloseTo(haversineKm(poole, weymouth), 6);
    expect(toNothing).toEqual([null, null]);
  });

  it('is the same from a point as from the postcode there', async () => {
    const fromPostcode = await directory.browse({ sort: 'DISTANCE', near: { postcode: 'BH15' } });
    const fromPoint = await directory.browse({ sort: 'DISTANCE', near: middleOf('BH15') });
    expect(fromPoint.edges).toEqual(fromPostcode.edges);
  });

  it('is found even from the other end of the country', async () => {
    const found = await directory.browse({ sort: 'DISTANCE', near: { postcode: 'ZE1' }, first: 4 });
    expect(idsOf(found).sort()).toEqual(['of_bh8', 'of_chain', 'of_quay', 'of_weymouth']);
    const kilometres = found.edges.map(({ distanceKm }) => distanceKm ?? 0);
    expect(kilometres[0]).toBeGreaterThan(1000);
    expect(kilometres).toEqual([...kilometres].sort((a, b) => a - b));
  });

  it.each(['DISTANCE', 'EXPIRY', 'RELEVANCE'])('leaves out what is too far, and counts so, by %s', async (sort) => {
    const found = await directory.browse({ sort, near: { postcode: 'BH15', withinKm: 20 } });
    expect(idsOf(found).sort()).toEqual(['of_advice_line', 'of_bh8', 'of_chain', 'of_helpline', 'of_quay']);
    expect(found.totalCount).toBe(5);
  });

  it('says how far it is whatever the order, and nothing where nobody said where they are', async () => {
    const near = await directory.browse({ sort: 'EXPIRY', near: quay });
    expect(near.edges.find(({ node }) => node.id === 'of_quay')?.distanceKm).toBe(0);
    const anywhere = await directory.browse({ sort: 'EXPIRY' });
    expect(anywhere.edges.map(({ distanceKm }) => distanceKm)).toEqual([null, null, null, null, null, null]);
  });

  it.each([
    [{ postcode: 'POOLE' }, /^near.postcode: This is not a postcode/],
    [{ postcode: '' }, /^near.postcode: This is not a postcode/],
    [{ postcode: 'BH99' }, /^near.postcode: nobody has told us where this postcode is/],
    [{ latitude: 50.7 }, /^near needs either a postcode, or a latitude and a longitude/],
    [{}, /^near needs either/],
    [{ postcode: 'BH15', latitude: 50.7, longitude: -1.9 }, /^near needs either/],
    [{ latitude: 40.7, longitude: -74 }, /^near must be a point in the United Kingdom/],
    [{ postcode: 'BH15', withinKm: 0 }, /^near.withinKm must be more than 0/],
    [{ postcode: 'BH15', withinKm: 5000 }, /^near.withinKm must be more than 0 and at most 100/],
  ])('refuses %j with a clear word', async (near, message) => {
    await expect(directory.browse({ sort: 'DISTANCE', near })).rejects.toThrow(message);
  });

  it('is read anew as soon as something changes there', async () => {
    const nearby = async () => idsOf(await directory.browse({ sort: 'DISTANCE', near: quay, first: 2 }));
    expect(await nearby()).toEqual(['of_quay', 'of_chain']);
    await directory.tellOffers('community', anOffer({ _id: 'of_next_door', places: [placeAt(quay)] }));
    expect(await nearby()).toEqual(['of_next_door', 'of_quay']);
    const over = { validUntil: calendarDate('2026-01-31'), version: 2 };
    await directory.tellOffers('community', anOffer({ _id: 'of_next_door', places: [placeAt(quay)], ...over }));
    expect(await nearby()).toEqual(['of_quay', 'of_chain']);
  });

  it('needs to know from where, to sort by distance', async () => {
    await expect(directory.browse({ sort: 'DISTANCE' })).rejects.toThrow('near is needed to sort by distance.');
  });
});
