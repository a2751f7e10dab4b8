import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { MongoClient } from 'mongodb';
import { removeFolder, startStore, type RunningStore } from '../start-store';

const open: { store: RunningStore; client: MongoClient }[] = [];

afterEach(async () => {
  for (const { store, client } of open.splice(0)) {
    await client.close(true);
    await store.kill();
    removeFolder(store.folder);
  }
});

async function start(...args: string[]): Promise<{ store: RunningStore; client: MongoClient }> {
  const store = await startStore({ args });
  const started = { store, client: await store.connect() };
  open.push(started);
  return started;
}

describe('the guards', () => {
  it('refuse what is left out, and say what to do', async () => {
    const { client } = await start();
    const db = client.db('app');
    await expect(db.command({ mapReduce: 'x' })).rejects.toMatchObject({ code: 59, codeName: 'CommandNotFound' });
    await expect(db.command({ mapReduce: 'x' })).rejects.toThrow('use a real MongoDB (set MONGODB_URI)');
    await expect(db.collection('x').find({ $where: 'true' }).toArray()).rejects.toThrow(
      'not supported by the embedded store',
    );
    await expect(db.createCollection('x', { capped: true, size: 1000 })).rejects.toThrow(
      'not supported by the embedded store',
    );
    await expect(db.command({ find: 'x', filtre: {} })).rejects.toMatchObject({ code: 40415 });
  });

  it('stop a search when its time is up', async () => {
    const { client } = await start();
    const numbers = client.db('app').collection('numbers');
    await numbers.insertMany(Array.from({ length: 20_000 }, (_, n) => ({ n })));
    const slow = numbers.find({ $expr: { $gt: [{ $pow: ['$n', 2] }, -1] }, missing: { $exists: true } }).maxTimeMS(1);
    await expect(slow.toArray()).rejects.toMatchObject({ code: 50, codeName: 'MaxTimeMSExpired' });
    expect(await numbers.countDocuments()).toBe(20_000);
  });

  it('are not held up by a regular expression that would take for ever', async () => {
    const { client } = await start();
    const texts = client.db('app').collection('texts');
    await texts.insertOne({ text: `${'a'.repeat(40)}!` });
    const from = performance.now();
    expect(await texts.find({ text: { $regex: '^(a+)+$' } }).toArray()).toEqual([]);
    expect(performance.now() - from).toBeLessThan(2000);
  });

  it('refuse a document above 16 MB', async () => {
    const { client } = await start();
    const big = client.db('app').collection<{ _id: number; parts: string[] }>('big');
    const part = 'x'.repeat(6_000_000);
    await big.insertOne({ _id: 1, parts: [part, part] });
    await expect(big.updateOne({ _id: 1 }, { $push: { parts: part } })).rejects.toMatchObject({ code: 10334 });
    expect((await big.findOne())?.parts).toHaveLength(2);
  });

  it('take no more documents than the limit, but still let some be deleted', async () => {
    const { client } = await start('--setParameter', 'maxDocuments=12');
    const people = client.db('app').collection<{ _id: number }>('people');
    const filling = people.insertMany(Array.from({ length: 20 }, (_, _id) => ({ _id })));
    await expect(filling).rejects.toMatchObject({ code: 146 });
    await expect(filling).rejects.toThrow('the embedded store is full');
    const before = await people.countDocuments();
    await people.deleteMany({ _id: { $lt: 5 } });
    await people.insertOne({ _id: 100 });
    expect(await people.countDocuments()).toBe(before - 4);
  });

  it('keep what is stored out of what is printed', async () => {
    const { store, client } = await start();
    const people = client.db('app').collection('people');
    await people.createIndex({ email: 1 }, { unique: true });
    await people.insertOne({ email: 'secret@example.org' });
    await people.insertOne({ email: 'secret@example.org' }).catch(() => undefined);
    await people
      .find({ email: { $regex: '(secret' } })
      .toArray()
      .catch(() => undefined);
    expect(store.printed()).not.toContain('secret');
  });
});

it('compacts its journal while it works, and loses nothing by it', async () => {
  const { store, client } = await start('--setParameter', 'compactFromBytes=50000');
  const counters = client.db('app').collection<{ _id: number; n: number; text: string }>('counters');
  await counters.insertMany(Array.from({ length: 20 }, (_, _id) => ({ _id, n: 0, text: 'x'.repeat(200) })));
  const files = () => readdirSync(store.folder).filter((name) => /^(base|journal)\.\d+$/.test(name));
  for (let round = 0; !files().includes('base.2'); round++) {
    expect(round).toBeLessThan(500);
    await Promise.all(Array.from({ length: 50 }, (_, n) => counters.updateOne({ _id: n % 20 }, { $inc: { n: 1 } })));
  }
  await client.close();
  const totalBefore = files().reduce((sum, name) => sum + statSync(join(store.folder, name)).size, 0);
  expect(totalBefore).toBeLessThan(2_000_000);
  await store.kill();
  const again = await startStore({ folder: store.folder });
  const reopened = await again.connect();
  const sum = await reopened
    .db('app')
    .collection('counters')
    .aggregate([{ $group: { _id: null, n: { $sum: '$n' } } }])
    .next();
  expect((sum?.['n'] as number) % 50).toBe(0);
  expect(await reopened.db('app').collection('counters').countDocuments()).toBe(20);
  open.push({ store: again, client: reopened });
});
