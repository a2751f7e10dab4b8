import { loadDemo, type DemoState } from '../../networks/demo/load';
import { databaseOf } from '../../platform/mongo/connect';
import { openSubgraphs } from '../../platform/subgraph/open-subgraphs';
import type { RunningSubgraph } from '../../platform/subgraph/running-subgraph';
import { generateKeys, KeyRing } from '../../platform/tokens/key-ring';
import { subgraphList, registry } from '../../subgraphs/registry';
import { TestClock } from '../support/clock';
import { openTestDatabase, type TestDatabase } from '../support/database';

const scale = 0.01;

describe('the demo network', () => {
  let database: TestDatabase;
  let subgraphs: RunningSubgraph[];
  const clock = new TestClock();

  beforeEach(async () => {
    database = await openTestDatabase();
    const { connection, prefix } = database;
    const keys = new KeyRing(generateKeys());
    subgraphs = await openSubgraphs(
      registry.map(({ subgraph }) => subgraph),
      { connection, prefix, clock: clock.read, keys, subgraphList },
    );
  });
  afterEach(() => database.close());

  const load = (): Promise<DemoState> =>
    loadDemo({
      connection: database.connection,
      prefix: database.prefix,
      subgraphs,
      now: clock.read(),
      scale,
      report: () => undefined,
    });
  const collection = (subgraph: string, name: string) =>
    databaseOf(database.connection, subgraph, database.prefix).collection<{ _id: string }>(name);
  const carers = () => collection('identity', 'carers').countDocuments();

  it('is made once, and found again', async () => {
    const first = await load();
    expect(first).toEqual({ state: 'loaded', people: await carers() });
    expect(await carers()).toBeGreaterThan(100);
    expect(await load()).toEqual({ state: 'there', scale, madeOn: '2026-11-21', edition: 'this' });
    expect(first).toEqual({ state: 'loaded', people: await carers() });
  });

  it('never touches a store that has anything else in it', async () => {
    await collection('school', 'schemes').insertOne({ _id: 'sc_of_somebody' });
    expect(await load()).toEqual({ state: 'occupied' });
    expect(await carers()).toBe(0);
    expect(await collection('school', 'schemes').countDocuments()).toBe(1);
  });

  it('is made anew where it was not made to the end', async () => {
    await load();
    const people = await carers();
    await collection('demo', 'markers').updateOne({ _id: 'network' }, { $set: { complete: false } });
    await collection('community', 'offers').deleteMany({});
    expect(await load()).toEqual({ state: 'loaded', people });
    expect(await carers()).toBe(people);
    expect(await collection('community', 'offers').countDocuments()).toBeGreaterThan(100);
  });
});
