import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { MongoClient, type Collection, type Db, type Document } from 'mongodb';

const DOCUMENTS = Number(process.env['DOCUMENTS'] ?? 100_000);
const BATCH = 1000;
const MANY_CLIENTS = 50;

interface Person extends Document {
  readonly _id: number;
  readonly email: string;
  readonly area: string;
  readonly joined: Date;
}

interface Row {
  readonly what: string;
  readonly clients: number;
  readonly milliseconds: number;
  readonly perSecond: number;
  /** The server's processor time. */
  readonly server: number;
  readonly pings?: number;
}

/** Measures the embedded store through the driver, from the same machine, and prints one table. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'store-bench-'));
  const rows: Row[] = [];
  let store = await start(folder);
  let client = await store.connect(true);
  try {
    const people = client.db('bench').collection<Person>('people');
    await people.createIndexes([{ key: { email: 1 }, unique: true }, { key: { area: 1, joined: -1 } }]);
    const filling = store.cpu();
    const filled = await time(() => fill(people));
    const server = (store.cpu() - filling) / (DOCUMENTS / BATCH);
    const milliseconds = filled / (DOCUMENTS / BATCH);
    rows.push({ what: `insertMany of ${BATCH}`, clients: 1, milliseconds, perSecond: 1000 / milliseconds, server });
    const rssFilled = store.rss();
    for (const clients of [1, MANY_CLIENTS]) rows.push(...(await measure(client.db('bench'), people, clients, store)));
    const rssUsed = store.rss();
    await client.close();
    await store.stop();

    const restarted = performance.now();
    store = await start(folder);
    const untilReady = performance.now() - restarted;
    client = await store.connect(false);
    const count = await client.db('bench').collection('people').countDocuments();
    print(table(rows));
    print(
      `\nmemory: ${rssFilled} MB after filling, ${rssUsed} MB after the reads and writes, ${store.rss()} MB after the restart`,
    );
    print(
      `restart with ${count} documents: ${(untilReady / 1000).toFixed(2)} s until connections are taken, ${(store.cpu() / 1000).toFixed(2)} s of processor time`,
    );
  } finally {
    await client.close();
    await store.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(db: Db, people: Collection<Person>, clients: number, store: Started): Promise<Row[]> {
  const runs = clients === 1 ? 3000 : 10_000;
  const writes = clients === 1 ? 1500 : 5000;
  let next = clients * DOCUMENTS;
  const random = generator(clients);
  const anyone = () => Math.floor(random() * DOCUMENTS);
  const run = async (what: string, times: number, work: () => Promise<unknown>) => {
    await spread(clients, Math.min(times, 500), work);
    const before = store.cpu();
    const elapsed = await time(() => spread(clients, times, work));
    const server = (store.cpu() - before) / times;
    return { what, clients, milliseconds: (elapsed * clients) / times, perSecond: (times / elapsed) * 1000, server };
  };
  const ping = await run('ping', runs, () => db.command({ ping: 1 }));
  const rows: Row[] = [
    await run('findOne by _id', runs, () => people.findOne({ _id: anyone() })),
    await run('findOne by an indexed field', runs, () => people.findOne({ email: emailOf(anyone()) })),
    await run('range on an index, sorted, limit 20', runs / 2, () =>
      people
        .find({ area: areaOf(anyone()), joined: { $lt: dayOf(anyone()) } })
        .sort({ joined: -1 })
        .limit(20)
        .toArray(),
    ),
    await run('insertOne', writes, () => people.insertOne(person(next++))),
    await run('updateOne by _id', writes, () => people.updateOne({ _id: anyone() }, { $set: { visits: random() } })),
    await run('transaction of two writes', writes / 2, () =>
      db.client.withSession((session) =>
        session.withTransaction(async () => {
          await people.insertOne(person(next++), { session });
          await db.collection('events').insertOne({ at: new Date() }, { session });
        }),
      ),
    ),
  ];
  return [ping, ...rows.map((row) => ({ ...row, pings: row.milliseconds / ping.milliseconds }))];
}

async function spread(clients: number, times: number, work: () => Promise<unknown>): Promise<void> {
  let left = times;
  const one = async () => {
    while (left-- > 0) await work();
  };
  await Promise.all(Array.from({ length: clients }, one));
}

async function fill(people: Collection<Person>): Promise<void> {
  for (let at = 0; at < DOCUMENTS; at += BATCH) {
    await people.insertMany(Array.from({ length: BATCH }, (_, i) => person(at + i)));
  }
}

/** About 900 bytes of BSON. */
function person(n: number): Person {
  return {
    _id: n,
    email: emailOf(n),
    area: areaOf(n),
    joined: dayOf(n),
    name: { value: `Given ${n}`, family: `Family ${n % 997}` },
    address: { lines: [`${n % 200} Long Street`, 'A village'], postcode: `AB${n % 99} ${n % 9}CD` },
    roles: ['carer', n % 2 === 0 ? 'parent' : 'partner'],
    passports: [0, 1, 2].map((i) => ({ scheme: `scheme-${(n + i) % 40}`, from: dayOf(n + i), active: i === 0 })),
    notes: 'x'.repeat(400),
    visits: n % 17,
  };
}

function emailOf(n: number): string {
  return `person-${n}@example.org`;
}

function areaOf(n: number): string {
  return `E0${6000000 + (n % 300)}`;
}

function dayOf(n: number): Date {
  return new Date(Date.UTC(2020, 0, 1) + ((n * 7919) % 100_000) * 60_000);
}

interface Started {
  connect(initiate: boolean): Promise<MongoClient>;
  stop(): Promise<void>;
  /** Processor time used so far, in milliseconds. */
  cpu(): number;
  /** Resident memory in MB. */
  rss(): number;
}

async function start(folder: string): Promise<Started> {
  const binary = process.env['MONGOD'] ?? join(__dirname, '..', 'packages', 'embedded-mongo', 'bin', 'mongod');
  const args = ['--dbpath', folder, '--port', '0', '--noauth', '--replSet', 'bench'];
  const child = spawn(binary, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const port = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /waiting for connections on \S+:(\d+)/i.exec((output += chunk.toString()))?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => {
      reject(new Error(`the store ended with ${code}: ${output}`));
    });
  });
  return {
    connect: async (initiate) => {
      const client = await MongoClient.connect(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
        maxPoolSize: MANY_CLIENTS,
      });
      const members = [{ _id: 0, host: `127.0.0.1:${port}` }];
      if (initiate) await client.db('admin').command({ replSetInitiate: { _id: 'bench', members } });
      return client;
    },
    stop: async () => {
      child.kill('SIGINT');
      await ended;
    },
    cpu: () => {
      const [user = 0, system = 0] =
        readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? [];
      return (user + system) * 10;
    },
    rss: () => {
      const pages = Number(readFileSync(`/proc/${child.pid}/statm`, 'utf8').split(' ')[1]);
      return Math.round((pages * 4096) / 1_048_576);
    },
  };
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, clients, milliseconds, perSecond, server, pings }) => [
    ...[
      what,
      String(clients),
      milliseconds.toFixed(3),
      perSecond.toFixed(0),
      server.toFixed(3),
      pings?.toFixed(2) ?? '',
    ],
  ]);
  const all = [['what', 'clients', 'ms each', 'per second', 'server ms', 'pings'], ...lines];
  const widths = all[0]?.map((_, i) => Math.max(...all.map((line) => line[i]?.length ?? 0))) ?? [];
  return all
    .map((line) =>
      line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

void main();
