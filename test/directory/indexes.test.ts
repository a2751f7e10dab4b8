import { z } from 'zod';
import { anonymous } from '../../platform/viewer';
import { seeded } from '../../networks/demo/random';
import { offerChanged } from '../../domain/sector/events';
import { demo } from '../../networks/demo/directory';
import { anOffer, aScheme, openDirectory, placeAt, type TestDirectory } from './support';

interface FindCommand {
  readonly collection: string;
  readonly filter: Record<string, unknown>;
  readonly sort?: Record<string, 1 | -1>;
  readonly limit?: number;
}

const options = z
  .object({ sort: z.record(z.string(), z.literal([1, -1])).optional(), limit: z.number().optional() })
  .optional();

/** Returns every kind of stage in a MongoDB plan, at any depth. */
function stagesOf(plan: unknown): string[] {
  if (Array.isArray(plan)) return plan.flatMap(stagesOf);
  if (typeof plan !== 'object' || plan === null) return [];
  const { stage, ...rest } = plan as Record<string, unknown>;
  return [...(typeof stage === 'string' ? [stage] : []), ...Object.values(rest).flatMap(stagesOf)];
}

/** Returns one query of each kind: with the same fields and operators, whatever the values. */
function ofEachKind(queries: readonly FindCommand[]): FindCommand[] {
  const kindOf = ({ collection, filter, sort }: FindCommand) =>
    JSON.stringify([collection, sort, filter], (_key, value: unknown) => (typeof value === 'string' ? '' : value));
  const single = (query: FindCommand) => kindOf(query).replace(/\["",(?:"",?)+\]/g, '["",""]');
  return [...new Map(queries.map((query) => [single(query), query])).values()];
}

describe('every query of the directory', () => {
  let directory: TestDirectory;
  const request: FindCommand[] = [];
  /** Returns the commands to the store since the last call. */
  const takeCommands = () => request.splice(0);
  const plansOf = async (queries: readonly FindCommand[]) => {
    const { connection } = directory.running('directory').store;
    return Promise.all(
      queries.map(async ({ collection, filter, sort, limit }) => {
        const find = connection.collection(collection).find(filter, { ...(sort && { sort }), ...(limit && { limit }) });
        const { winningPlan } = z
          .object({ queryPlanner: z.object({ winningPlan: z.unknown() }) })
          .parse(await find.explain('queryPlanner')).queryPlanner;
        return { collection, filter, stages: stagesOf(winningPlan) };
      }),
    );
  };

  beforeAll(async () => {
    directory = await openDirectory();
    const random = seeded('indexes');
    const { connection } = directory.running('directory').store;
    connection.set('debug', (collection: string, method: string, filter: Record<string, unknown>, third: unknown) => {
      if (['find', 'findOne', 'countDocuments'].includes(method))
        request.push({ collection, filter, ...(method === 'find' && found(third)) });
      if (['updateOne', 'replaceOne'].includes(method)) request.push({ collection, filter });
    });
    const events = Array.from({ length: 230 }, (_, index) => {
      const point = { latitude: 50.7 + random.next(), longitude: -2 + random.next() };
      const offer = anOffer({ _id: `of_${index}`, places: [placeAt(point)] });
      return { type: offerChanged, aggregate: offer._id, body: { sector: 'community', offer } };
    });
    await demo.takeIn?.(events, directory.running('directory').store);
    await directory.tellSchemes('community', aScheme({ _id: 'sc_dorset', areas: ['E06000058'] }));
    await directory.tellOffers(
      'community',
      anOffer({ _id: 'of_helpline' }),
      anOffer({ _id: 'of_1', version: 2, places: [placeAt({ latitude: 51, longitude: -1 })] }),
    );
    await directory.tellSchemes('community', aScheme({ _id: 'sc_dorset', areas: ['E06000059'], version: 2 }));
  });
  afterAll(() => directory.close());

  function found(supplied: unknown): Pick<FindCommand, 'sort' | 'limit'> {
    const { sort, limit } = options.parse(supplied) ?? {};
    return { ...(sort && { sort }), ...(limit !== undefined && { limit }) };
  }

  it('finds what it keeps by an index, while it takes in', async () => {
    const plans = await plansOf(takeCommands());
    expect(new Set(plans.map(({ collection }) => collection))).toEqual(
      new Set(['inbox', 'offers', 'schemes', 'locations', 'revisions']),
    );
    expect(plans.filter(({ stages }) => stages.includes('COLLSCAN'))).toEqual([]);
  });

  const near = { postcode: 'BH15' };
  const filters = [
    {},
    { sectors: ['community'] },
    { sectors: ['community', 'hospital'], categories: ['discount', 'leave'] },
    { categories: ['discount'] },
    { text: 'ten' },
    { text: 'ten cen' },
    { area: 'E06000059' },
    { area: 'E92000001', text: 'per', sectors: ['community'] },
  ];
  const lists = [...filters.map((filter) => ({ near, filter })), { near: { ...near, withinKm: 40 }, filter: {} }];

  it.each(['DISTANCE', 'EXPIRY', 'RELEVANCE'])(
    'has one for every list by %s, of all and of a carer’s',
    async (sort) => {
      takeCommands();
      for (const narrowed of lists) {
        const list = { ...narrowed, sort };
        const pages = [
          (after?: string | null) => directory.browse({ ...list, first: 3, after }),
          (after?: string | null) =>
            directory.ofCarer({ age: 40, activeSchemes: ['sc_dorset'] }, { ...list, first: 3, after }),
          (after?: string | null) => directory.ofCarer({ age: null, activeSchemes: [] }, { ...list, first: 3, after }),
        ];
        for (const page of pages) await page((await page()).pageInfo.endCursor);
      }
      const kinds = ofEachKind(takeCommands());
      expect(kinds.length).toBeGreaterThan(15);
      const plans = await plansOf(kinds);
      expect(plans.filter(({ stages }) => stages.includes('COLLSCAN'))).toEqual([]);
    },
  );

  it.each(['EXPIRY', 'RELEVANCE'])(
    'gives all offers by %s in the order of an index, so that a page is all it reads',
    async (sort) => {
      takeCommands();
      const { pageInfo } = await directory.browse({ sort, first: 3 });
      await directory.browse({ sort, first: 3, after: pageInfo.endCursor });
      const lists = await plansOf(takeCommands().filter((query) => query.sort));
      expect(lists).toHaveLength(2);
      for (const { stages } of lists) expect(stages).not.toContain('SORT');
    },
  );

  it.each([
    '',
    '(filter: { sectors: ["community"] })',
    '(filter: { area: "E06000059" })',
    '(filter: { text: "dor car" })',
  ])('has one for schemes%s', async (args) => {
    takeCommands();
    await directory.ask('directory', `{ schemes${args} { edges { node { id } } } }`, {}, anonymous);
    const plans = await plansOf(takeCommands());
    expect(plans).toHaveLength(1);
    expect(plans[0]?.stages).toContain('IXSCAN');
    expect(plans[0]?.stages).not.toContain('COLLSCAN');
  });
});
