import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoMemoryReplSet } from 'mongodb-memory-server';
import { seeded, type Random } from '../kit/demo/random';
import { membershipChanged, type MembershipChanged } from '../kit/membership/events';
import { allAuthorities } from '../kit/places/area';
import { addDays, addMonths, calendarDate } from '../platform/calendar-date';
import { connect, databaseOf } from '../platform/mongo/connect';
import { modelOf } from '../platform/mongo/collection';
import { SubgraphExecutor } from '../platform/subgraph/executor';
import { RunningSubgraph } from '../platform/subgraph/running-subgraph';
import { generateKeys, KeyRing } from '../platform/tokens/key-ring';
import { sectorsOf } from '../platform/subgraph/network';
import type { Additions } from '../subgraphs/insight/counting/additions';
import { contribute } from '../subgraphs/insight/counting/contributions';
import { ageBands } from '../subgraphs/insight/counting/headings';
import { withChanges } from '../subgraphs/insight/counting/memberships';
import { carerCollection } from '../subgraphs/insight/model/carer';
import { Tallying } from '../subgraphs/insight/services/tallying';
import { insight } from '../subgraphs/insight';
import { network } from '../subgraphs/registry';

// npm run bench -- reach [memberships …]
// Fills insight's store with made-up memberships, twice, and says how long analysts' questions take on the small and on the
// large one, and how many events a second are taken in. On the embedded store 20,000 and 100,000, which is as much as it is
// for; on a MongoDB (MONGODB_URI) 100,000 and 1,000,000.

const uri = process.env['MONGODB_URI'];
const sizes = process.argv.slice(2).map(Number);
const [small, large] = sizes.length === 2 ? sizes : uri ? [100_000, 1_000_000] : [20_000, 100_000];
const clock = () => new Date('2026-11-21T09:30:00Z');
const today = calendarDate('2026-11-21');
const analyst = { role: 'analyst', subject: 'bench', organisation: 'bench' } as const;
const number = (count: number) => Math.round(count).toLocaleString('en-GB');

const operation = readFileSync(join(__dirname, '../schema/operations/SectorReach.graphql'), 'utf8');
const breakdown = (fields: string) =>
  `query ($areas: [GssCode!]!) { reach(areas: $areas) { ... on Reach { ${fields} } } }`;
const carers = 'carers { display }';
const questions: readonly [name: string, query: string, areas: readonly string[]][] = [
  ['SectorReach, Hertfordshire and Dorset', operation, ['E10000015', 'E06000058', 'E06000059']],
  ['SectorReach, one district', operation, ['E07000243']],
  ['SectorReach, four nations', operation, ['E92000001', 'W92000004', 'S92000003', 'N92000002']],
  ['month by month, a region', breakdown(`byMonth { ${carers} }`), ['E12000006']],
  ['by age, a county', breakdown(`byAgeBand { ${carers} }`), ['E10000015']],
  ['by scheme, a county', breakdown(`byScheme { ${carers} }`), ['E10000015']],
  ['overlaps, a county', breakdown(`overlaps { ${carers} }`), ['E10000015']],
  ['authority by authority, England', breakdown(`byArea { ${carers} }`), ['E92000001']],
];

const authorities = allAuthorities();
const sectors = sectorsOf(network).map(({ code }) => code);

/** Somebody's passport, issued within the last `days`. */
function madeUp(random: Random, id: string, people: number, days = 1_800): MembershipChanged {
  const authority = random.pick(authorities);
  const carer = random.below(people);
  const sector = random.next() < 0.6 ? 'community' : random.pick(sectors);
  const from = addDays(today, -random.below(days));
  return {
    membershipId: id,
    // A carer lives in one place, so that who it is and where go together.
    carerRef: `${authority.code}-${String(carer)}`,
    sector,
    schemeId: `sc_${sector}_${authority.upperTier ?? authority.code}`,
    area: authority.code,
    ageBand: random.pick(ageBands),
    issuedOn: from,
    validFrom: from,
    ...(random.next() < 0.9 && { validUntil: addDays(addMonths(from, sector === 'hospital' ? 2 : 36), -1) }),
    ...(random.next() < 0.05 && { endedOn: addDays(from, 30) }),
    version: 1,
  };
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cph-bench-'));
  const local = uri
    ? undefined
    : await MongoMemoryReplSet.create({
        replSet: { count: 1, storageEngine: 'wiredTiger' },
        instanceOpts: [{ dbPath: folder, storageEngine: 'wiredTiger' }],
        binary: { systemBinary: join(__dirname, '../embedded-mongo/bin/mongod'), version: '8.0.0' },
      });
  const connection = await connect(uri ?? local?.getUri() ?? '');
  const databases: string[] = [];
  try {
    console.log(`Store: ${uri ? 'MONGODB_URI' : 'the embedded store'}; node ${process.version}`);
    const medians = new Map<string, number[]>();
    for (const memberships of [small, large]) {
      const database = databaseOf(connection, 'insight', `bench${String(memberships)}`);
      databases.push(database.name);
      await database.dropDatabase();
      const running = new RunningSubgraph(insight, {
        connection: database,
        clock,
        keys: new KeyRing(generateKeys()),
        network,
      });
      await running.prepare();
      const started = performance.now();
      await fill(running, memberships ?? 0);
      console.log(
        `\n${number(memberships ?? 0)} memberships, written in ${number((performance.now() - started) / 1000)} s`,
      );
      for (const [name, milliseconds] of await ask(running)) {
        const before = medians.get(name) ?? [];
        medians.set(name, [...before, milliseconds]);
        const ratio = before[0] ? `, ${(milliseconds / before[0]).toFixed(2)} times as long` : '';
        console.log(`  ${name}: ${milliseconds.toFixed(1)} ms${ratio}`);
      }
      await takeIn(running);
    }
  } finally {
    for (const name of databases) await connection.useDb(name).dropDatabase();
    await connection.close();
    await local?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes carers and tallies as so many events would have left them. */
async function fill({ store }: RunningSubgraph, memberships: number): Promise<void> {
  const random = seeded('bench reach');
  const people = Math.ceil((memberships * 0.75) / authorities.length);
  const all = Array.from({ length: memberships }, (_, at) => madeUp(random, `m${String(at)}`, people));
  const records = [...withChanges([], all).values()];
  const additions: Additions = {};
  for (const carer of records) contribute(additions, carer, 1);
  const collection = modelOf(store.connection, carerCollection).collection;
  for (let at = 0; at < records.length; at += 5_000)
    await collection.insertMany(records.slice(at, at + 5_000) as unknown as { _id: never }[], { ordered: false });
  await new Tallying(store).add([additions]);
}

const rounds = 15;

async function ask(running: RunningSubgraph): Promise<[name: string, milliseconds: number][]> {
  const executor = new SubgraphExecutor(running, ({ error }) => {
    throw error;
  });
  const answers: [string, number][] = [];
  for (const [name, query, areas] of questions) {
    const times: number[] = [];
    for (let round = 0; round < rounds + 5; round += 1) {
      const started = performance.now();
      const { errors } = await executor.execute({ query, variables: { areas } }, running.contextFor(analyst));
      if (errors) throw new Error(JSON.stringify(errors));
      if (round >= 5) times.push(performance.now() - started);
    }
    answers.push([name, times.sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? NaN]);
  }
  return answers;
}

const eventsAtOnce = 200;

/** Events about passports of the last two months, of new carers and of known ones: one by one, and as the relay brings them. */
async function takeIn({ sink, store }: RunningSubgraph): Promise<void> {
  const random = seeded('bench intake');
  const some = (count: number, name: string) =>
    Array.from({ length: count }, (_, at) => {
      const body = madeUp(random, `${name}${String(at)}`, 100, 60);
      return { id: body.membershipId, type: membershipChanged, aggregate: body.membershipId, at: clock(), body };
    });
  const one = some(200, 'one');
  const apart = await timed(async () => {
    for (const event of one) await sink.apply(event);
  });
  console.log(`  intake, one event and one transaction at a time: ${number(one.length / apart)} events a second`);
  const many = some(10_000, 'many');
  const together = await timed(async () => {
    for (let at = 0; at < many.length; at += eventsAtOnce) await sink.applyAll?.(many.slice(at, at + eventsAtOnce));
    await new Tallying(store).addUp();
  });
  console.log(
    `  intake, ${eventsAtOnce} at a time as the relay brings them, added up for the next question: ${number(many.length / together)} events a second`,
  );
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

void main();
