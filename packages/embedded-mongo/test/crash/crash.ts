import { setTimeout as wait } from 'node:timers/promises';
import type { MongoClient } from 'mongodb';
import { MongoServerError, type ClientSession, type Collection, type Document } from 'mongodb';
import { removeFolder, startStore } from '../start-store';

export interface CrashOptions {
  readonly rounds: number;
  readonly seed: number;
  /** Gets a line per round. */
  readonly print: (line: string) => void;
}

export interface CrashReport {
  readonly rounds: number;
  readonly acknowledged: number;
  readonly transactions: number;
  readonly passed: number;
  readonly failures: readonly string[];
}

interface Numbered extends Document {
  readonly _id: string;
  readonly email: string;
  readonly n: number;
}

interface Account extends Document {
  readonly _id: number;
  readonly balance: number;
}

const SINGLE_WRITERS = 4;
const TRANSFER_WRITERS = 3;
const ACCOUNTS = 20;
const OPENING_BALANCE = 100;
/** The moment of the kill, in milliseconds after the writers begin, is drawn below this. */
const LATEST_KILL = 800;

/** Lets the writers notice soon that the store is gone. */
const impatient = { serverSelectionTimeoutMS: 500 };

/** The replies to the writers, over all rounds. */
interface Acknowledged {
  readonly inserted: Map<string, number>;
  readonly transfers: Set<string>;
}

/**
 * Rounds of writers, some writing single documents, some moving money between accounts in transactions that also note the transfer,
 * until the process is killed at a random moment. After each restart: what was acknowledged with majority is there, the money adds
 * up, every transfer is noted as a whole, and no unique index holds a value twice.
 */
export async function crash({ rounds, seed, print }: CrashOptions): Promise<CrashReport> {
  const random = generator(seed);
  const failures: string[] = [];
  const acknowledged: Acknowledged = { inserted: new Map(), transfers: new Set() };
  // Compaction is to be interrupted too, so it happens all the time.
  const args = ['--setParameter', 'compactFromBytes=20000'];
  let store = await startStore({ args });
  const { folder } = store;
  let client = await store.connect(impatient);
  await prepare(client);
  let passed = 0;
  for (let round = 1; round <= rounds; round++) {
    const writers = new Writers(client, round, random, acknowledged);
    const killAt = 20 + Math.floor(random() * LATEST_KILL);
    const working = writers.run();
    await wait(killAt);
    await store.kill();
    writers.stop();
    await Promise.race([working, wait(5000)]);
    await client.close(true);
    store = await startStore({ folder, args });
    client = await store.connect(impatient);
    const found = await check(client, acknowledged);
    if (found.length === 0) passed++;
    failures.push(...found.map((failure) => `round ${round}: ${failure}`));
    print(
      `round ${round}: killed after ${killAt} ms, ${acknowledged.inserted.size} writes and ${acknowledged.transfers.size} transactions acknowledged so far, ${found.length === 0 ? 'all there' : found.join('; ')}`,
    );
  }
  await client.close();
  await store.stop();
  removeFolder(folder);
  return {
    rounds,
    acknowledged: acknowledged.inserted.size,
    transactions: acknowledged.transfers.size,
    passed,
    failures,
  };
}

async function prepare(client: MongoClient): Promise<void> {
  const db = client.db('crash');
  await db.collection<Numbered>('singles').createIndex({ email: 1 }, { unique: true });
  const accounts = Array.from({ length: ACCOUNTS }, (_, _id) => ({ _id, balance: OPENING_BALANCE }));
  await db.collection<Account>('accounts').insertMany(accounts, { writeConcern: { w: 'majority' } });
  await db.createCollection('transfers');
}

class Writers {
  private stopped = false;
  private readonly singles: Collection<Numbered>;

  constructor(
    private readonly client: MongoClient,
    private readonly round: number,
    private readonly random: () => number,
    private readonly acknowledged: Acknowledged,
  ) {
    this.singles = client.db('crash').collection<Numbered>('singles', { writeConcern: { w: 'majority' } });
  }

  stop(): void {
    this.stopped = true;
  }

  async run(): Promise<void> {
    const singles = Array.from({ length: SINGLE_WRITERS }, (_, i) => this.untilKilled((n) => this.single(i, n)));
    const transfers = Array.from({ length: TRANSFER_WRITERS }, (_, i) => this.untilKilled((n) => this.transfer(i, n)));
    await Promise.all([...singles, ...transfers]);
  }

  private async untilKilled(write: (n: number) => Promise<void>): Promise<void> {
    for (let n = 0; !this.stopped; n++) {
      try {
        await write(n);
      } catch (error) {
        // A duplicate address is meant to happen; anything else is the store gone.
        if (!(error instanceof MongoServerError && error.code === 11000)) return;
      }
    }
  }

  /** Inserts, then changes: the last acknowledged state must survive. Now and then several writers want one address. */
  private async single(writer: number, n: number): Promise<void> {
    const id = `${this.round}-${writer}-${n}`;
    const email = n % 5 === 0 ? `shared-${this.round}-${n}@example.org` : `${id}@example.org`;
    await this.singles.insertOne({ _id: id, email, n: 0 });
    this.acknowledged.inserted.set(id, 0);
    if (n % 3 !== 0) return;
    await this.singles.updateOne({ _id: id }, { $set: { n: 1 } });
    this.acknowledged.inserted.set(id, 1);
  }

  private async transfer(writer: number, n: number): Promise<void> {
    const id = `${this.round}-${writer}-${n}`;
    const from = Math.floor(this.random() * ACCOUNTS);
    const to = (from + 1 + Math.floor(this.random() * (ACCOUNTS - 1))) % ACCOUNTS;
    await this.client.withSession((session) =>
      session.withTransaction(() => this.move(session, id, from, to), {
        writeConcern: { w: 'majority' },
        timeoutMS: 1500,
      }),
    );
    this.acknowledged.transfers.add(id);
  }

  private async move(session: ClientSession, id: string, from: number, to: number): Promise<void> {
    const db = this.client.db('crash');
    const accounts = db.collection<Account>('accounts');
    await accounts.updateOne({ _id: from }, { $inc: { balance: -1 } }, { session });
    await accounts.updateOne({ _id: to }, { $inc: { balance: 1 } }, { session });
    await db.collection<Document & { _id: string }>('transfers').insertOne({ _id: id, from, to }, { session });
  }
}

async function check(client: MongoClient, { inserted, transfers }: Acknowledged): Promise<string[]> {
  const failures: string[] = [];
  const db = client.db('crash');
  const singles = await db.collection<Numbered>('singles').find().toArray();
  const byId = new Map(singles.map((single) => [single._id, single]));
  for (const [id, n] of inserted) {
    const single = byId.get(id);
    if (!single) failures.push(`the acknowledged ${id} is lost`);
    else if (single.n < n) failures.push(`the acknowledged change of ${id} is lost`);
  }
  if (new Set(singles.map(({ email }) => email)).size !== singles.length) failures.push('an address is there twice');
  for (const { _id, email } of singles.slice(-50)) {
    const [viaIndex] = await db.collection<Numbered>('singles').find({ email }).hint('email_1').toArray();
    if (viaIndex?._id !== _id) failures.push(`the index does not lead to ${_id}`);
  }
  const expected = new Array<number>(ACCOUNTS).fill(OPENING_BALANCE);
  const noted = await db.collection<Document & { _id: string; from: number; to: number }>('transfers').find().toArray();
  for (const { from, to } of noted) {
    expected[from] = (expected[from] ?? 0) - 1;
    expected[to] = (expected[to] ?? 0) + 1;
  }
  for (const { _id, balance } of await db.collection<Account>('accounts').find().toArray()) {
    if (balance !== expected[_id]) failures.push(`account ${_id} has ${balance}, its transfers say ${expected[_id]}`);
  }
  const notedIds = new Set(noted.map(({ _id }) => _id));
  for (const id of transfers) if (!notedIds.has(id)) failures.push(`the acknowledged transaction ${id} is lost`);
  return failures;
}

/** mulberry32: small, and the same on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

if (require.main === module) {
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  const options = { rounds: Number(process.env['ROUNDS'] ?? 100), seed: Number(process.env['SEED'] ?? 1), print };
  void crash(options).then(({ acknowledged, transactions, rounds, passed, failures }) => {
    for (const failure of failures) print(failure);
    print(`${rounds} rounds, ${acknowledged} single writes and ${transactions} transactions acknowledged`);
    print(`${passed} passed, ${rounds - passed} failed`);
    process.exitCode = failures.length > 0 ? 1 : 0;
  });
}
