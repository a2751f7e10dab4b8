import fc from 'fast-check';
import type { OfferCategoryCode } from '../../domain/offer/categories';
import { calendarDate } from '../../platform/calendar-date';
import { anonymous } from '../../platform/viewer';
import { IndexedOfferRepository } from '../../subgraphs/directory/repositories/indexed-offer-repository';
import { meets } from '../../subgraphs/directory/repositories/offer-narrowing';
import { indexedOffer } from '../../subgraphs/directory/services/indexed';
import { anOffer, openDirectory, type TestDirectory } from './support';

const sectors = ['community', 'employer', 'hospital'];
const schemes = ['sc_dorset', 'sc_herts', 'sc_work', '*'];
const areas = ['E06000058', 'E06000059', 'S12000033', '*'];
const days = ['2026-01-01', '2026-06-15', '2026-11-21', '2027-02-28'].map(calendarDate);
const ages = [5, 17, 18, 25, 64];
const categories: readonly OfferCategoryCode[] = ['discount', 'leave', 'parking', 'advice'];

const some = <T>(of: readonly T[]) => fc.subarray([...of], { minLength: 1 });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const narrowings = fc.record({
  today: fc.constantFrom(...days),
  recipient: maybe(fc.record({ audiences: some(schemes), age: maybe(fc.constantFrom(...ages)) })),
  sectors: maybe(some(sectors)),
  categories: maybe(some([...categories, 'no such category'])),
  authorities: maybe(some(areas.slice(0, 3))),
});
const offers = fc.array(
  fc.record({
    sector: fc.constantFrom(...sectors),
    audience: fc.constantFrom('HOLDERS' as const, 'EVERY_CARER' as const),
    schemeId: fc.constantFrom(...schemes.slice(0, 3)),
    category: fc.constantFrom(...categories),
    minimumAge: maybe(fc.constantFrom(...ages)),
    maximumAge: maybe(fc.constantFrom(...ages)),
    validFrom: fc.constantFrom(...days),
    validUntil: maybe(fc.constantFrom(...days)),
    authorities: some(areas),
  }),
  { minLength: 80, maxLength: 80 },
);

describe('what an offer must be, to stand in a list', () => {
  let directory: TestDirectory;
  beforeAll(async () => {
    directory = await openDirectory();
  });
  afterAll(() => directory.close());

  it('is the same whether the store tells or what is remembered of the index', async () => {
    const [made = []] = fc.sample(offers, { numRuns: 1, seed: 20261128 });
    const kept = made.map(({ sector, authorities, ...of }, index) => {
      const { minimumAge, maximumAge, validUntil, ...rest } = of;
      const value = {
        ...rest,
        ...(minimumAge !== undefined && { minimumAge }),
        ...(maximumAge !== undefined && { maximumAge }),
        ...(validUntil && { validUntil }),
      };
      return indexedOffer({ sector, offer: anOffer({ _id: `of_${index}`, ...value }) }, authorities);
    });
    const index = new IndexedOfferRepository(anonymous, directory.running('directory').store.connection);
    await index.addAll(kept);
    let found = 0;
    await fc.assert(
      fc.asyncProperty(narrowings, async (narrowing) => {
        const reported = (await index.some(narrowing, 1_000)).map(({ _id }) => _id).sort();
        expect(
          kept
            .filter((offer) => meets(offer, narrowing))
            .map(({ _id }) => _id)
            .sort(),
        ).toEqual(reported);
        found += reported.length;
      }),
      { numRuns: 400, seed: 20261128 },
    );
    expect(found).toBeGreaterThan(1_000);
  });
});
