import { z } from 'zod';
import { offerChanged, schemeChanged } from '../../domain/sector/events';
import { TallyService } from '../../subgraphs/insight/services/tally-service';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';
import { analyst, many, tell } from './support';

interface FindCommand {
  readonly collection: string;
  readonly filter: Record<string, unknown>;
  readonly sort?: Record<string, 1 | -1>;
}

const options = z.object({ sort: z.record(z.string(), z.literal([1, -1])).optional() }).optional();
const matched = z.tuple([z.object({ $match: z.record(z.string(), z.unknown()) })]).rest(z.unknown());

/** Returns every kind of stage in a MongoDB plan, at any depth. */
function stagesOf(plan: unknown): string[] {
  if (Array.isArray(plan)) return plan.flatMap(stagesOf);
  if (typeof plan !== 'object' || plan === null) return [];
  const { stage, ...rest } = plan as Record<string, unknown>;
  return [...(typeof stage === 'string' ? [stage] : []), ...Object.values(rest).flatMap(stagesOf)];
}

describe('every query of insight finds its records by an index', () => {
  let subgraphs: TestSubgraphs;
  const request: FindCommand[] = [];
  beforeAll(async () => {
    subgraphs = await startTestSubgraphs('insight');
    const { connection } = subgraphs.running('insight').store;
    connection.set('debug', (collection: string, method: string, first: unknown, ...more: unknown[]) => {
      if (method === 'aggregate') request.push({ collection, filter: matched.parse(first)[0].$match });
      if (!['find', 'findOne', 'updateMany', 'deleteMany', 'bulkWrite'].includes(method)) return;
      if (method === 'bulkWrite') request.push(...writesOf(collection, first));
      else if (!isForgetting(method, first))
        request.push({ collection, filter: filterOf(first), ...sortOf(method, more) });
    });
  });
  afterAll(() => subgraphs.close());

  const filterOf = (value: unknown) => z.record(z.string(), z.unknown()).parse(value);
  /** A rebuild deletes everything, so it needs no index. */
  const isForgetting = (method: string, value: unknown) =>
    method === 'deleteMany' && Object.keys(filterOf(value)).length === 0;
  const sortOf = (method: string, [value]: unknown[]) => {
    const { sort } = (method === 'find' ? options.parse(value) : undefined) ?? {};
    return sort ? { sort } : {};
  };
  /** An insertion searches for nothing. */
  const write = z.record(z.string(), z.object({ filter: z.record(z.string(), z.unknown()).optional() }));
  const writesOf = (collection: string, value: unknown): FindCommand[] =>
    z
      .array(write)
      .parse(value)
      .flatMap((operation) =>
        Object.values(operation).flatMap(({ filter }) => (filter ? [{ collection, filter }] : [])),
      )
      .slice(0, 3);

  async function plans() {
    const { connection } = subgraphs.running('insight').store;
    const found = await Promise.all(
      request.splice(0).map(async ({ collection, filter, sort }) => {
        const find = connection.collection(collection).find(filter, sort ? { sort } : {});
        const { winningPlan } = z
          .object({ queryPlanner: z.object({ winningPlan: z.unknown() }) })
          .parse(await find.explain('queryPlanner')).queryPlanner;
        return { collection, filter: JSON.stringify(filter).slice(0, 200), stages: stagesOf(winningPlan) };
      }),
    );
    // Discard the queries that the request for plans made.
    request.splice(0);
    return found;
  }

  it('while it takes in events and adds them up', async () => {
    const memberships = many(3, {});
    await tell(subgraphs, memberships);
    const offer = {
      _id: 'of_1',
      schemeId: 'sc_card',
      places: [],
      validFrom: '2026-01-01',
      assuredOn: '2026-01-01',
      version: 1,
    };
    await tell(subgraphs, [{ sector: 'community', offer }], offerChanged);
    const scheme = { _id: 'sc_card', name: 'A card', areas: ['E10000015'], version: 1 };
    await tell(subgraphs, [{ sector: 'community', scheme }], schemeChanged);
    const { store } = subgraphs.running('insight');
    await new TallyService(store).addUp();
    await new TallyService(store).rebuild();
    const found = await plans();
    expect(new Set(found.map(({ collection }) => collection))).toEqual(
      new Set(['inbox', 'carers', 'erasedcarers', 'pending', 'lateadditions', 'tallies', 'offers', 'schemes']),
    );
    expect(found.filter(({ stages }) => stages.includes('COLLSCAN'))).toEqual([]);
  });

  it('while it answers with every breakdown', async () => {
    const carers = 'carers { display }';
    const query = `{ reach(areas: ["E10000015", "E06000058"]) { ... on Reach {
      ${carers} percentageOfUnpaidCarers bySector { ${carers} offersLive } byArea { ${carers} } byMonth { ${carers} }
      byAgeBand { ${carers} } byScheme { ${carers} } overlaps { ${carers} }
    } } }`;
    const { errors } = await subgraphs.ask('insight', query, {}, analyst);
    expect(errors).toBeUndefined();
    const found = await plans();
    expect(new Set(found.map(({ collection }) => collection))).toEqual(
      new Set(['pending', 'closings', 'lateadditions', 'tallies', 'offers', 'schemes']),
    );
    for (const { stages, filter } of found)
      expect({ filter, scans: stages.includes('COLLSCAN') }).toEqual({ filter, scans: false });
  });
});
