import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SubgraphExecutor } from '../../platform/subgraph/executor';
import { between, type OpenedInsight } from './opened';

const operation = readFileSync(join(__dirname, '../../schema/operations/SectorReach.graphql'), 'utf8');
const breakdown = (fields: string) =>
  `query ($areas: [GssCode!]!) { reach(areas: $areas) { ... on Reach { ${fields} } } }`;
const carers = 'carers { display }';

export interface ReachQuery {
  readonly name: string;
  readonly query: string;
  readonly areas: readonly string[];
}

const queryOf = (name: string, query: string, ...areas: string[]): ReachQuery => ({ name, query, areas });

export const reachQueries: readonly ReachQuery[] = [
  queryOf('SectorReach, three authorities', operation, 'E10000015', 'E06000058', 'E06000059'),
  queryOf('SectorReach, one district', operation, 'E07000243'),
  queryOf('SectorReach, four nations', operation, 'E92000001', 'W92000004', 'S92000003', 'N92000002'),
  queryOf('month by month, a region', breakdown(`byMonth { ${carers} }`), 'E12000006'),
  queryOf('by age, a county', breakdown(`byAgeBand { ${carers} }`), 'E10000015'),
  queryOf('by route, a county', breakdown(`byRoute { ${carers} }`), 'E10000015'),
  queryOf('by hours of care, a county', breakdown(`byHoursOfCare { ${carers} }`), 'E10000015'),
  queryOf('with a plan, a county', breakdown('carersWithPlan { display }'), 'E10000015'),
  queryOf('waiting times, a county', breakdown('waitingTimes { passports { display } }'), 'E10000015'),
  queryOf('by scheme, a county', breakdown(`byScheme { ${carers} }`), 'E10000015'),
  queryOf('overlaps, a county', breakdown(`overlaps { ${carers} }`), 'E10000015'),
  queryOf('authority by authority, England', breakdown(`byArea { ${carers} }`), 'E92000001'),
];

/**
 * The time of one answer. Processor time is of both processes, and less exact than the elapsed time in so short a time.
 */
export interface Took {
  readonly milliseconds: number;
  readonly processor: number;
}

export async function ask(opened: OpenedInsight, { query, areas }: ReachQuery): Promise<Took> {
  const executor = new SubgraphExecutor(opened.insight, ({ error }) => {
    throw error;
  });
  const context = opened.insight.createContext({ role: 'analyst', subject: 'bench', organisation: 'bench' });
  const [before, started] = [opened.processorTime(), performance.now()];
  const { errors } = await executor.execute({ query, variables: { areas } }, context);
  const milliseconds = performance.now() - started;
  const { hub, store = 0 } = between(before, opened.processorTime());
  if (errors) throw new Error(JSON.stringify(errors));
  return { milliseconds, processor: hub + store };
}
