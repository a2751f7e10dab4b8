import {
  Long,
  UUID,
  type ClientSession,
  type Collection,
  type Document,
  type MongoClient,
  type MongoServerError,
} from 'mongodb';
import { rawClient } from '../raw-client';
import { removeFolder, startStore, type RunningStore } from '../start-store';

interface Account extends Document {
  readonly _id: string;
  readonly balance: number;
}

let store: RunningStore;
let client: MongoClient;
let accounts: Collection<Account>;
const sessions: ClientSession[] = [];

beforeAll(async () => {
  store = await startStore();
  client = await store.connect();
  accounts = client.db('bank').collection<Account>('accounts');
});

afterAll(async () => {
  await client.close();
  await store.kill();
  removeFolder(store.folder);
});

beforeEach(async () => {
  await accounts.deleteMany();
  await accounts.insertMany([
    { _id: 'ada', balance: 10 },
    { _id: 'grace', balance: 10 },
  ]);
});

afterEach(async () => {
  for (const session of sessions.splice(0)) await session.endSession();
});

function begin(): ClientSession {
  const session = client.startSession();
  sessions.push(session);
  session.startTransaction();
  return session;
}

async function balances(session?: ClientSession): Promise<Record<string, number>> {
  const all = await accounts
    .find({}, session ? { session } : {})
    .sort({ _id: 1 })
    .toArray();
  return Object.fromEntries(all.map(({ _id, balance }) => [_id, balance]));
}

describe('a look-up by ids within a transaction', () => {
  const found = async (filter: Document, session: ClientSession) =>
    (await accounts.find(filter, { session }).sort({ _id: 1 }).toArray()).map(({ _id, balance }) => [_id, balance]);

  it('finds what the transaction wrote itself, as it wrote it, and not what it deleted', async () => {
    const session = begin();
    await accounts.insertOne({ _id: 'joan', balance: 5 }, { session });
    await accounts.updateOne({ _id: 'ada' }, { $inc: { balance: 1 } }, { session });
    await accounts.deleteOne({ _id: 'grace' }, { session });
    expect(await found({ _id: { $in: ['grace', 'joan', 'ada', 'nobody'] } }, session)).toEqual([
      ['ada', 11],
      ['joan', 5],
    ]);
    expect(await found({ _id: 'joan' }, session)).toEqual([['joan', 5]]);
    expect(await found({ _id: { $in: ['ada', 'joan'] }, balance: { $lt: 10 } }, session)).toEqual([['joan', 5]]);
    // Its own write no longer matches by the stored value.
    expect(await found({ _id: 'ada', balance: 10 }, session)).toEqual([]);
    await session.commitTransaction();
  });

  it('finds what was there when the transaction began, whatever others have committed since', async () => {
    const session = begin();
    expect(await found({ _id: 'ada' }, session)).toEqual([['ada', 10]]);
    await accounts.updateOne({ _id: 'ada' }, { $inc: { balance: 1 } });
    await accounts.deleteOne({ _id: 'grace' });
    await accounts.insertOne({ _id: 'joan', balance: 5 });
    expect(await found({ _id: { $in: ['ada', 'grace', 'joan'] } }, session)).toEqual([
      ['ada', 10],
      ['grace', 10],
    ]);
    await session.abortTransaction();
  });

  it('gives each document once, in the order asked for, though the transaction wrote some of them', async () => {
    const session = begin();
    await accounts.updateOne({ _id: 'grace' }, { $set: { balance: 3 } }, { session });
    const cursor = accounts.find({ _id: { $in: ['ada', 'grace', 'ada'] } }, { session }).sort({ balance: 1 });
    expect((await cursor.toArray()).map(({ _id }) => _id)).toEqual(['grace', 'ada']);
    await session.abortTransaction();
  });
});

describe('a transaction', () => {
  it('shows its writes to itself alone until it commits, and then all of them', async () => {
    const session = begin();
    await accounts.updateOne({ _id: 'ada' }, { $inc: { balance: -3 } }, { session });
    await accounts.insertOne({ _id: 'edsger', balance: 3 }, { session });
    await accounts.deleteOne({ _id: 'grace' }, { session });
    expect(await balances(session)).toEqual({ ada: 7, edsger: 3 });
    expect(await accounts.countDocuments({ balance: { $lt: 9 } }, { session })).toBe(2);
    expect(await balances()).toEqual({ ada: 10, grace: 10 });
    await session.commitTransaction();
    expect(await balances()).toEqual({ ada: 7, edsger: 3 });
  });

  it('leaves nothing behind when it is aborted', async () => {
    const session = begin();
    await accounts.updateMany({}, { $set: { balance: 0 } }, { session });
    await accounts.insertOne({ _id: 'edsger', balance: 3 }, { session });
    await session.abortTransaction();
    expect(await balances()).toEqual({ ada: 10, grace: 10 });
    await accounts.insertOne({ _id: 'edsger', balance: 4 });
  });

  it('reads what was there when it began, however much is written meanwhile', async () => {
    await accounts.createIndex({ balance: 1 });
    const session = begin();
    expect(await balances(session)).toEqual({ ada: 10, grace: 10 });
    await accounts.updateOne({ _id: 'ada' }, { $set: { balance: 99 } });
    await accounts.deleteOne({ _id: 'grace' });
    await accounts.insertOne({ _id: 'edsger', balance: 10 });
    expect(await balances(session)).toEqual({ ada: 10, grace: 10 });
    const byIndex = await accounts.find({ balance: 10 }, { session }).sort({ balance: 1, _id: 1 }).toArray();
    expect(byIndex.map(({ _id }) => _id)).toEqual(['ada', 'grace']);
    await session.commitTransaction();
    expect(await balances()).toEqual({ ada: 99, edsger: 10 });
  });

  it('fails with a write conflict, to be tried again, when another one wrote the same document first', async () => {
    const [first, second] = [begin(), begin()];
    await accounts.updateOne({ _id: 'ada' }, { $inc: { balance: 1 } }, { session: first });
    const conflict: unknown = await accounts
      .updateOne({ _id: 'ada' }, { $inc: { balance: 1 } }, { session: second })
      .catch((error: unknown) => error);
    expect(conflict).toMatchObject({ code: 112, codeName: 'WriteConflict' });
    expect((conflict as MongoServerError).hasErrorLabel('TransientTransactionError')).toBe(true);
    await first.commitTransaction();
    expect(await balances()).toMatchObject({ ada: 11 });
  });

  it('loses no increment of many transactions that want the same document', async () => {
    const increments = Array.from({ length: 20 }, () =>
      client.withSession((session) =>
        session.withTransaction(async () => {
          const ada = await accounts.findOne({ _id: 'ada' }, { session });
          await accounts.updateOne({ _id: 'ada' }, { $set: { balance: (ada?.balance ?? 0) + 1 } }, { session });
        }),
      ),
    );
    await Promise.all(increments);
    expect(await balances()).toMatchObject({ ada: 30 });
  });

  it('makes a write outside transactions wait until it has ended', async () => {
    const session = begin();
    await accounts.updateOne({ _id: 'ada' }, { $set: { balance: 50 } }, { session });
    const waiting = accounts.findOneAndUpdate({ _id: 'ada' }, { $inc: { balance: 1 } }, { returnDocument: 'after' });
    await session.commitTransaction();
    expect((await waiting)?.balance).toBe(51);
  });

  it('is given up soon after its client was killed, and until then holds up nobody who wants an index that is there', async () => {
    await accounts.createIndex({ balance: 1 });
    const killed = await rawClient(store.port);
    const update = { update: 'accounts', updates: [{ q: { _id: 'ada' }, u: { $set: { balance: 77 } } }], $db: 'bank' };
    const transaction = {
      lsid: { id: new UUID() },
      txnNumber: Long.fromInt(1),
      autocommit: false,
      startTransaction: true,
    };
    expect(await killed.command({ ...update, ...transaction })).toMatchObject({ ok: 1, nModified: 1 });
    await accounts.createIndex({ balance: 1 });
    killed.close();
    await accounts.updateOne({ _id: 'ada' }, { $inc: { balance: 1 } }, { maxTimeMS: 20_000 });
    expect(await balances()).toEqual({ ada: 11, grace: 10 });
    await accounts.dropIndex('balance_1');
  });

  it('keeps a unique value that it has written from everybody else', async () => {
    const cards = client.db('bank').collection('cards');
    await cards.createIndex({ number: 1 }, { unique: true });
    const [first, second] = [begin(), begin()];
    await cards.insertOne({ number: 1 }, { session: first });
    await expect(cards.insertOne({ number: 1 }, { session: second })).rejects.toMatchObject({ code: 112 });
    const outside = cards.insertOne({ number: 1 });
    await first.commitTransaction();
    await expect(outside).rejects.toMatchObject({ code: 11000 });
    const third = begin();
    await expect(cards.insertOne({ number: 1 }, { session: third })).rejects.toMatchObject({ code: 11000 });
  });

  it('may move a unique value from one document to another', async () => {
    const seats = client.db('bank').collection<Document & { _id: number }>('seats');
    await seats.createIndex({ seat: 1 }, { unique: true });
    await seats.insertOne({ _id: 1, seat: 'A' });
    const session = begin();
    await seats.deleteOne({ _id: 1 }, { session });
    await seats.insertOne({ _id: 2, seat: 'A' }, { session });
    await expect(seats.insertOne({ _id: 3, seat: 'A' }, { session })).rejects.toMatchObject({ code: 11000 });
    const again = begin();
    await seats.deleteOne({ _id: 1 }, { session: again });
    await seats.insertOne({ _id: 2, seat: 'A' }, { session: again });
    await again.commitTransaction();
    expect(await seats.find({ seat: 'A' }).toArray()).toEqual([{ _id: 2, seat: 'A' }]);
  });

  it('refuses, after an error, everything but a new beginning', async () => {
    const session = begin();
    await accounts.updateOne({ _id: 'ada' }, { $set: { balance: 0 } }, { session });
    await expect(accounts.insertOne({ _id: 'grace', balance: 0 }, { session })).rejects.toMatchObject({ code: 11000 });
    await expect(accounts.findOne({}, { session })).rejects.toMatchObject({ code: 251, codeName: 'NoSuchTransaction' });
    expect(await balances()).toEqual({ ada: 10, grace: 10 });
  });
});

describe('a numbered write', () => {
  const update = { update: 'accounts', updates: [{ q: { _id: 'ada' }, u: { $inc: { balance: 1 } } }], $db: 'bank' };
  const numbered = (id: UUID, txnNumber: number, stmtId = 0) => ({
    ...{ lsid: { id: id.toBinary() }, txnNumber: Long.fromNumber(txnNumber), stmtId },
  });

  it('is applied once, however often it is sent with the same number', async () => {
    const raw = await rawClient(store.port);
    const session = new UUID();
    const first = await raw.command({ ...update, ...numbered(session, 1) });
    expect(first).toEqual({ n: 1, nModified: 1, ok: 1 });
    expect(await raw.command({ ...update, ...numbered(session, 1) })).toEqual(first);
    expect(await balances()).toMatchObject({ ada: 11 });
    await raw.command({ ...update, ...numbered(session, 1, 1) });
    await raw.command({ ...update, ...numbered(session, 2) });
    expect(await balances()).toMatchObject({ ada: 13 });
    expect(await raw.command({ ...update, ...numbered(session, 1) })).toMatchObject({ ok: 0, code: 225 });
    raw.close();
  });

  it('gives the answer of the first time to a findAndModify sent twice', async () => {
    const raw = await rawClient(store.port);
    const query = { findAndModify: 'accounts', query: { _id: 'ada' }, update: { $inc: { balance: 1 } }, new: true };
    const command = { ...query, $db: 'bank', ...numbered(new UUID(), 1) };
    const first = await raw.command(command);
    expect(first).toMatchObject({ value: { _id: 'ada', balance: 11 } });
    await accounts.updateOne({ _id: 'ada' }, { $set: { balance: 77 } });
    expect(await raw.command(command)).toEqual(first);
    expect(await balances()).toMatchObject({ ada: 77 });
    raw.close();
  });

  it('is applied once even if the store died after it', async () => {
    const session = new UUID();
    const before = await startStore();
    const raw = await rawClient(before.port);
    await raw.command({ insert: 'accounts', documents: [{ _id: 'ada', balance: 0 }], $db: 'bank' });
    const answer = await raw.command({ ...update, ...numbered(session, 1) });
    await before.kill();
    raw.close();
    const after = await startStore({ folder: before.folder });
    const again = await rawClient(after.port);
    expect(await again.command({ ...update, ...numbered(session, 1) })).toEqual(answer);
    const found = await again.command({ find: 'accounts', $db: 'bank' });
    expect(found['cursor']).toMatchObject({ firstBatch: [{ _id: 'ada', balance: 1 }] });
    again.close();
    await after.kill();
    removeFolder(before.folder);
  });

  it('is not said to be committed, when it never came to the store, because the one before it was', async () => {
    const before = await startStore();
    const id = new UUID();
    const part = (txnNumber: number) => ({ lsid: { id }, txnNumber: Long.fromNumber(txnNumber), autocommit: false });
    const insert = { insert: 'accounts', documents: [{ _id: 'ada' }], startTransaction: true, $db: 'bank' };
    const commit = { commitTransaction: 1, $db: 'admin' };
    const raw = await rawClient(before.port);
    await raw.command({ create: 'accounts', $db: 'bank' });
    expect(await raw.command({ ...insert, ...part(1) })).toMatchObject({ ok: 1 });
    expect(await raw.command({ ...commit, ...part(1) })).toMatchObject({ ok: 1 });
    await before.kill();
    raw.close();
    const after = await startStore({ folder: before.folder });
    const again = await rawClient(after.port);
    // The last commit before the store died, sent again after it.
    const lost = await again.command({ ...commit, ...part(2) });
    expect(lost).toMatchObject({ ok: 0, codeName: 'NoSuchTransaction', errorLabels: ['TransientTransactionError'] });
    expect(await again.command({ ...commit, ...part(1) })).toMatchObject({ ok: 1 });
    again.close();
    await after.kill();
    removeFolder(before.folder);
  });

  it('is applied once when the driver sends it again after a lost connection', async () => {
    const lossy = await startStore({ args: ['--setParameter', 'enableTestCommands=1'] });
    const connected = await lossy.connect();
    const loseAnswer = { configureFailPoint: 'onPrimaryTransactionalWrite', mode: { times: 1 } };
    await connected.db('admin').command(loseAnswer);
    const counters = connected.db('bank').collection<Account>('counters');
    await counters.updateOne({ _id: 'ada' }, { $inc: { balance: 1 } }, { upsert: true });
    expect(await counters.findOne()).toEqual({ _id: 'ada', balance: 1 });
    await connected.close();
    await lossy.kill();
    removeFolder(lossy.folder);
  });
});
