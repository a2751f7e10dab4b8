import { calendarDate } from '../../platform/calendar-date';
import { anonymous, hub, type Viewer } from '../../platform/viewer';
import { anOffer, idsOf, ofCarer, openDirectory, type TestDirectory } from './support';

describe('what a carer is offered', () => {
  let directory: TestDirectory;
  beforeEach(async () => {
    directory = await openDirectory();
    await directory.tellOffers(
      'community',
      anOffer({ _id: 'of_books' }),
      anOffer({ _id: 'of_wine', minimumAge: 18 }),
      anOffer({ _id: 'of_young_group', maximumAge: 17 }),
      anOffer({ _id: 'of_other_scheme', schemeId: 'sc_herts' }),
    );
    await directory.tellOffers(
      'employer',
      anOffer({
        _id: 'of_leave',
        schemeId: 'sc_work',
        audience: 'EVERY_CARER',
        strength: 'STATUTORY',
        category: 'leave',
        title: 'One week of carer’s leave',
        minimumAge: 16,
      }),
    );
  });
  afterEach(() => directory.close());

  it('is what their own schemes give and what every carer has, rights in law first', async () => {
    const found = await directory.ofCarer({ age: 40, activeSchemes: ['sc_dorset'] });
    expect(idsOf(found)).toEqual(['of_leave', 'of_books', 'of_wine']);
    expect(found.edges.map(({ node }) => node.__typename)).toEqual([
      'EmployerOffer',
      'CommunityOffer',
      'CommunityOffer',
    ]);
    expect(found.totalCount).toBe(3);
  });

  it('at 15 leaves out what is for adults, and at 40 what is for the young', async () => {
    const young = await directory.ofCarer({ age: 15, activeSchemes: ['sc_dorset'] });
    expect(idsOf(young)).toEqual(['of_books', 'of_young_group']);
    expect(young.totalCount).toBe(2);
    expect(idsOf(await directory.ofCarer({ age: 17, activeSchemes: ['sc_dorset'] }))).toContain('of_young_group');
    expect(idsOf(await directory.ofCarer({ age: 18, activeSchemes: ['sc_dorset'] }))).toContain('of_wine');
  });

  it('is only what sets no age, where nobody knows how old they are', async () => {
    expect(idsOf(await directory.ofCarer({ age: null, activeSchemes: ['sc_dorset'] }))).toEqual(['of_books']);
  });

  it.each([[[]], [null], [undefined]])('without a passport (%j) is what every carer has', async (activeSchemes) => {
    const found = await directory.ofCarer({ age: 40, ...(activeSchemes !== undefined && { activeSchemes }) });
    expect(idsOf(found)).toEqual(['of_leave']);
  });

  it('is given by a right in law once, also where the carer holds a passport of its scheme', async () => {
    const found = await directory.ofCarer({ age: 40, activeSchemes: ['sc_work', 'sc_dorset', 'sc_dorset'] });
    expect(idsOf(found)).toEqual(['of_leave', 'of_books', 'of_wine']);
    expect(found.totalCount).toBe(3);
  });

  it('begins on the first day and is gone on the day after the last', async () => {
    await directory.tellOffers(
      'community',
      anOffer({ _id: 'of_fair', validFrom: calendarDate('2026-12-01'), validUntil: calendarDate('2026-12-03') }),
    );
    const seenAt = async (instant: string) => {
      directory.clock.moveTo(instant);
      const found = await directory.ofCarer({ age: 40, activeSchemes: ['sc_dorset'] });
      return [idsOf(found).includes('of_fair'), found.totalCount];
    };
    expect(await seenAt('2026-11-30T12:00:00Z')).toEqual([false, 3]);
    expect(await seenAt('2026-12-01T00:00:00Z')).toEqual([true, 4]);
    expect(await seenAt('2026-12-03T23:59:00Z')).toEqual([true, 4]);
    expect(await seenAt('2026-12-04T00:00:00Z')).toEqual([false, 3]);
  });

  it('can be filtered by setting and category', async () => {
    const reported = { age: 40, activeSchemes: ['sc_dorset'] };
    expect(idsOf(await directory.ofCarer(reported, { filter: { sectors: ['employer'] } }))).toEqual(['of_leave']);
    expect(idsOf(await directory.ofCarer(reported, { filter: { categories: ['discount'] } }))).toEqual([
      'of_books',
      'of_wine',
    ]);
    expect(idsOf(await directory.ofCarer(reported, { filter: { categories: ['nonsense'] } }))).toEqual([]);
    expect(idsOf(await directory.ofCarer(reported, { filter: { sectors: [] } }))).toEqual([]);
  });

  const staff: Viewer = { role: 'ward', subject: 's', organisation: 'RXF' };
  it.each<[string, Viewer, string]>([
    ['anonymous', anonymous, 'UNAUTHENTICATED'],
    ['another carer', { role: 'carer', ref: 'ref_of_another' }, 'FORBIDDEN'],
    ['ward staff', staff, 'FORBIDDEN'],
    ['the hub', hub, 'FORBIDDEN'],
  ])('is not told to %s, whatever schemes the reference names', async (_who, viewer, code) => {
    const carers = [{ __typename: 'Carer', directoryRef: 'ref_of_the_carer', age: 40, activeSchemes: ['sc_dorset'] }];
    const { data, errors } = await directory.ask('directory', ofCarer, { carers }, viewer);
    expect(data?.['_entities']).toEqual([{ offers: null }]);
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
  });

  it('leaves no trace of the carer in the directory’s database', async () => {
    await directory.ofCarer({ age: 40, activeSchemes: ['sc_dorset'] });
    const { connection } = directory.running('directory').store;
    const records = await Promise.all(
      (await connection.listCollections()).map(({ name }) => connection.collection(name).find().toArray()),
    );
    expect(JSON.stringify(records)).toContain('of_books');
    expect(JSON.stringify(records)).not.toContain('ref_of_the_carer');
  });
});
