import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { MongoClient } from 'mongodb';
import { fillDiskOf, makeRoomFor } from '../full-disk';
import { removeFolder, startStore, type RunningStore } from '../start-store';

const onLinux = process.platform === 'linux' ? describe : describe.skip;

interface Counter {
  readonly _id: number;
  readonly n: number;
  readonly text: string;
}

const open: { store: RunningStore; client: MongoClient }[] = [];

afterEach(async () => {
  for (const { store, client } of open.splice(0)) {
    await client.close(true);
    await store.kill();
    removeFolder(store.folder);
  }
});

async function start(folder?: string): Promise<{ store: RunningStore; client: MongoClient }> {
  const args = ['--setParameter', 'compactFromBytes=50000'];
  const store = await startStore({ args, ...(folder !== undefined && { folder }) });
  const started = { store, client: await store.connect() };
  open.push(started);
  return started;
}

const full = { code: 14031 };

onLinux('a store whose disk is full', () => {
  it('refuses every kind of write, loses nothing, reads on, and writes again once there is room', async () => {
    const { store, client } = await start();
    const db = client.db('app');
    const counters = db.collection<Counter>('counters');
    const text = 'x'.repeat(10_000);
    fillDiskOf(store.pid, store.folder);
    let stored = 0;
    const filling = async () => {
      for (; ; stored++) await counters.insertOne({ _id: stored, n: 0, text });
    };
    await expect(filling()).rejects.toMatchObject(full);
    expect(stored).toBeGreaterThan(1);

    const more = 'y'.repeat(20_000);
    await expect(counters.updateOne({ _id: 0 }, { $set: { text: more } })).rejects.toMatchObject(full);
    await expect(counters.updateMany({}, { $inc: { n: 1 } })).rejects.toMatchObject(full);
    await expect(counters.deleteOne({ _id: 0 })).rejects.toMatchObject(full);
    await expect(counters.findOneAndUpdate({ _id: 0 }, { $inc: { n: 1 } })).rejects.toMatchObject(full);
    await expect(counters.createIndex({ n: 1 })).rejects.toMatchObject(full);
    await expect(counters.drop()).rejects.toMatchObject(full);
    await expect(db.createCollection('others')).rejects.toMatchObject(full);
    await expect(counters.aggregate([{ $out: 'others' }]).toArray()).rejects.toMatchObject(full);
    const transfer = client.withSession((session) =>
      session.withTransaction(async () => {
        await counters.updateOne({ _id: 0 }, { $inc: { n: -1 } }, { session });
        await counters.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session });
      }),
    );
    await expect(transfer).rejects.toMatchObject(full);
    // A write that changes nothing needs no room, however often it comes.
    for (let time = 0; time < 50; time++) await counters.updateOne({ _id: -1 }, { $inc: { n: 1 } });
    expect(await counters.countDocuments({ n: 0, text })).toBe(stored);
    expect((await counters.indexes()).map(({ name }) => name)).toEqual(['_id_']);

    makeRoomFor(store.pid);
    await counters.updateMany({}, { $inc: { n: 1 } });
    await store.kill();
    const { client: again } = await start(store.folder);
    expect(await again.db('app').collection<Counter>('counters').countDocuments({ n: 1, text })).toBe(stored);
  });

  it('goes on without a new base where it has no room for one', async () => {
    const { store, client } = await start();
    const counters = client.db('app').collection<Counter>('counters');
    await counters.insertMany(Array.from({ length: 20 }, (_, _id) => ({ _id, n: 0, text: '' })));
    const base = join(store.folder, 'base.1.tmp');
    symlinkSync('/dev/full', base);
    const files = () => readdirSync(store.folder);
    let rounds = 0;
    for (; files().includes('base.1.tmp'); rounds++) {
      expect(rounds).toBeLessThan(500);
      await Promise.all(Array.from({ length: 40 }, (_, n) => counters.updateOne({ _id: n % 20 }, { $inc: { n: 1 } })));
    }
    expect(files()).toEqual(expect.arrayContaining(['journal.0', 'journal.1']));
    expect(files()).not.toContain('base.1');
    await counters.updateMany({}, { $inc: { n: 1 } });
    await store.kill();
    const { client: again } = await start(store.folder);
    const all = again.db('app').collection<Counter>('counters');
    expect(await all.countDocuments({ n: 2 * rounds + 1 })).toBe(20);
  });
});
