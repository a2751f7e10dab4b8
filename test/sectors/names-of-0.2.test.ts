import type { Connection } from 'mongoose';
import { registry } from '../../subgraphs/registry';
import { startTestHub, type TestHub } from '../support/hub';

/** The names that version 0.1 stored, by their current names. */
const formerFields: Readonly<Record<string, string>> = {
  statistics: 'counted',
  transferredFrom: 'movedFrom',
  branding: 'look',
  audiences: 'givenTo',
  locations: 'spots',
};
const formerCollections: Readonly<Record<string, string>> = {
  'directory.locations': 'spots',
  'employer.transfer_agreements': 'move_agreements',
};
/** The collections with renamed fields, and no others. */
const renamed = ['passports', 'schemes', 'links', 'carers', 'offers', 'outbox', 'locations', 'transfer_agreements'];

type Stored = Readonly<Record<string, unknown>> & { readonly _id: string };

const named = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(named);
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [formerFields[name] ?? name, named(each)]));
};

describe('a store of version 0.1', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
  });
  afterAll(() => hub.close());

  const all = (connection: Connection, name: string) =>
    connection
      .collection<Stored>(name)
      .find({}, { sort: { _id: 1 } })
      .toArray();

  /** Returns the documents of a subgraph with renamed fields. */
  async function stored(subgraph: string): Promise<Record<string, Stored[]>> {
    const { connection } = hub.running(subgraph).store;
    const names = (await connection.listCollections()).map(({ name }) => name).filter((name) => renamed.includes(name));
    return Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await all(connection, name)] as const)),
    );
  }

  async function store(subgraph: string, collections: Record<string, Stored[]>): Promise<void> {
    const { connection } = hub.running(subgraph).store;
    for (const [name, records] of Object.entries(collections)) {
      await connection.collection(name).deleteMany({});
      const former = formerCollections[`${subgraph}.${name}`] ?? name;
      const before = records.map((record) => named(record) as Stored);
      if (before.length > 0) await connection.collection<Stored>(former).insertMany(before);
    }
  }

  it('keeps all that it knows, under the names of today, however often the migration runs', async () => {
    const { connection } = hub.running('community').store;
    await connection.collection('schemes').updateOne({}, { $set: { branding: { colour: '#005EB8' } } });
    const transferredFrom = { schemeId: 'sc_another', on: '2026-11-01' };
    await connection.collection('passports').updateOne({}, { $set: { transferredFrom } });
    const found = new Set<string>();
    for (const { subgraph } of registry) {
      const before = await stored(subgraph.name);
      for (const [name] of JSON.stringify(before).matchAll(/(?<=")\w+(?=":)/g)) found.add(name);
      await store(subgraph.name, before);
      const running = hub.running(subgraph.name);
      const migration = running.subgraph.migrations?.(running.store).find(({ id }) => id === 'names-of-0.2');
      for (let times = 0; times < 2; times += 1) {
        await migration?.run();
        expect(await stored(subgraph.name)).toEqual(before);
      }
    }
    expect(Object.keys(formerFields).filter((name) => !found.has(name))).toEqual([]);
  });

  it('has its waiting events under the names of today too', async () => {
    const running = hub.running('community');
    const events = running.store.connection.collection<Stored>('outbox');
    const event = { _id: 'ev_old', order: 1, type: 'scheme.changed', aggregate: 'one', at: new Date(0) };
    await events.insertOne({ ...event, body: { counted: { hours: 'ANY' }, all: [{ look: 1 }] } });
    await running.subgraph.migrations?.(running.store)[0]?.run();
    expect(await events.findOne({ _id: 'ev_old' })).toEqual({
      ...event,
      body: { statistics: { hours: 'ANY' }, all: [{ branding: 1 }] },
    });
  });
});
