import { anonymous } from '../../platform/viewer';
import { offerChanged, schemeChanged } from '../../domain/sector/events';
import { demo } from '../../networks/demo/directory';
import { anOffer, aScheme, dataOf, idsOf, openDirectory, placeAt, type TestDirectory } from './support';

const poole = { latitude: 50.7125, longitude: -1.9876 };
const weymouth = { latitude: 50.6099, longitude: -2.4547 };

describe('keeping up with the sectors', () => {
  let directory: TestDirectory;
  beforeEach(async () => {
    directory = await openDirectory();
  });
  afterEach(() => directory.close());
  const titles = async () => (await directory.browse()).edges.map(({ node }) => node.title);
  const allRecords = async () => {
    const { connection } = directory.running('directory').store;
    const of = (name: string) => connection.collection(name).find().sort({ _id: 1 }).toArray();
    return { offers: await of('offers'), schemes: await of('schemes'), locations: await of('locations') };
  };

  it('keeps the newest version, whatever order the versions come in', async () => {
    const first = anOffer({ _id: 'of_books', title: 'Five per cent' });
    const second = { ...first, title: 'Ten per cent', version: 2 };
    await directory.tellOffers('community', first, second, first);
    expect(await titles()).toEqual(['Ten per cent']);
    await directory.tellOffers('community', { ...first, title: 'Too late', version: 2 });
    expect(await titles()).toEqual(['Ten per cent']);
    await directory.tellOffers('community', { ...second, title: 'Twenty per cent', version: 7 });
    expect(await titles()).toEqual(['Twenty per cent']);
  });

  it('forgets what a newer version no longer says', async () => {
    const offer = anOffer({ _id: 'of_books', minimumAge: 18, url: 'https://books.example/', places: [placeAt(poole)] });
    await directory.tellOffers('community', offer);
    await directory.tellOffers('community', anOffer({ _id: 'of_books', version: 2, places: [placeAt(weymouth)] }));
    const reported = { age: 15, activeSchemes: ['sc_dorset'] };
    const found = await directory.ofCarer(reported, { sort: 'DISTANCE', near: weymouth });
    expect(found.edges.map(({ node, distanceKm }) => [node.id, distanceKm])).toEqual([['of_books', 0]]);
    expect(idsOf(await directory.browse({ sort: 'DISTANCE', near: { ...poole, withinKm: 1 } }))).toEqual([]);
  });

  it('counts anew as soon as something changes', async () => {
    await directory.tellOffers('community', anOffer({ _id: 'of_one' }));
    expect((await directory.browse()).totalCount).toBe(1);
    await directory.tellOffers('community', anOffer({ _id: 'of_two' }));
    expect((await directory.browse()).totalCount).toBe(2);
  });

  it.each(['scheme first', 'offer first'])('knows where an offer without a place can be had (%s)', async (order) => {
    const scheme = aScheme({ _id: 'sc_dorset', areas: ['E06000059'] });
    const offer = anOffer({ _id: 'of_helpline' });
    if (order === 'scheme first') await directory.tellSchemes('community', scheme);
    await directory.tellOffers('community', offer);
    if (order === 'offer first') await directory.tellSchemes('community', scheme);
    expect(idsOf(await directory.browse({ filter: { area: 'E06000059' } }))).toEqual(['of_helpline']);
    expect(idsOf(await directory.browse({ filter: { area: 'E06000058' } }))).toEqual([]);
    // The scheme now runs in Bournemouth, Christchurch and Poole instead; the event has the area's old code.
    await directory.tellSchemes('community', { ...scheme, areas: ['E06000029'], version: 2 });
    expect(idsOf(await directory.browse({ filter: { area: 'E06000058' } }))).toEqual(['of_helpline']);
    expect(idsOf(await directory.browse({ filter: { area: 'E06000059' } }))).toEqual([]);
  });

  it('takes in the demo network at once as it would one by one', async () => {
    const schemes = [aScheme({ _id: 'sc_dorset', areas: ['E06000058'] }), aScheme({ _id: 'sc_herts' })];
    const offers = [
      anOffer({ _id: 'of_books', places: [placeAt(poole), placeAt(weymouth)] }),
      anOffer({ _id: 'of_tea', schemeId: 'sc_herts', places: [placeAt(poole)] }),
      anOffer({ _id: 'of_helpline' }),
    ];
    await directory.tellSchemes('community', ...schemes);
    await directory.tellOffers('community', ...offers);
    const oneByOne = await allRecords();
    await directory.close();
    directory = await openDirectory();
    const events = [
      ...offers.map((offer) => ({ type: offerChanged, aggregate: offer._id, body: { sector: 'community', offer } })),
      ...schemes.map((scheme) => ({
        type: schemeChanged,
        aggregate: scheme._id,
        body: { sector: 'community', scheme },
      })),
      { type: 'passport.changed', aggregate: 'pa_1', body: { carerRef: 'somebody' } },
    ];
    expect(await demo.takeIn?.(events, directory.running('directory').store)).toEqual([]);
    expect(await allRecords()).toEqual(oneByOne);
    expect(oneByOne.locations).toHaveLength(2);
  });

  it('answers for a scheme, an offer and a setting by reference, and for nothing that it was not told of', async () => {
    await directory.tellSchemes('hospital', aScheme({ _id: 'sc_ward', areas: ['E06000029'] }));
    await directory.tellOffers(
      'hospital',
      anOffer({
        _id: 'of_parking',
        schemeId: 'sc_ward',
        category: 'parking',
        places: [{ name: 'Poole Hospital', area: 'E06000029' }],
      }),
    );
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on HospitalScheme { id name organisation areas { code name } sector { code name } }
      ... on HospitalOffer { id category { code name } places { name area { code name } } strength validUntil minimumAge }
      ... on Sector { code name }
    } }`;
    const of = [
      { __typename: 'HospitalScheme', id: 'sc_ward' },
      { __typename: 'HospitalOffer', id: 'of_parking' },
      { __typename: 'HospitalOffer', id: 'of_unheard_of' },
      { __typename: 'Sector', code: 'hospital' },
      { __typename: 'Sector', code: 'nonsense' },
    ];
    const bcp = { code: 'E06000058', name: 'Bournemouth, Christchurch and Poole' };
    expect(dataOf(await directory.ask('directory', query, { of }, anonymous))['_entities']).toEqual([
      {
        id: 'sc_ward',
        name: 'Dorset Carers Card',
        organisation: 'Dorset Councils',
        areas: [bcp],
        sector: { code: 'hospital', name: expect.any(String) as string },
      },
      {
        id: 'of_parking',
        category: { code: 'parking', name: 'Parking and travel' },
        places: [{ name: 'Poole Hospital', area: bcp }],
        strength: 'DISCRETIONARY',
        validUntil: null,
        minimumAge: null,
      },
      null,
      { code: 'hospital', name: expect.any(String) as string },
      null,
    ]);
  });

  it('lists the settings and the categories', async () => {
    const query = '{ sectors { code } offerCategories { code name } }';
    const { sectors, offerCategories } = dataOf(await directory.ask('directory', query, {}, anonymous));
    expect(sectors).toEqual(['community', 'hospital', 'employer', 'school', 'university'].map((code) => ({ code })));
    expect(offerCategories).toContainEqual({ code: 'leave', name: 'Leave' });
  });
});
