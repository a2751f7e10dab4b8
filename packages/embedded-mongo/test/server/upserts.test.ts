import type { MongoClient } from 'mongodb';
import { removeFolder, startStore, type RunningStore } from '../start-store';

interface Spot {
  readonly _id: string;
  readonly cells: readonly string[];
  readonly point: { readonly latitude: number };
  readonly offers: number;
}

describe('upserts in one transaction, on a collection with several indexes', () => {
  let store: RunningStore;
  let client: MongoClient;
  beforeAll(async () => {
    store = await startStore();
    client = await store.connect();
  });
  afterAll(async () => {
    await client.close();
    await store.kill();
    removeFolder(store.folder);
  });

  it('are all there afterwards, whether one by one or in bulk, and on the second round too', async () => {
    const spots = client.db('directory').collection<Spot>('spots');
    await spots.createIndex({ cells: 1 });
    await spots.createIndex({ 'point.latitude': 1, _id: 1 });
    await spots.createIndex({ offers: 1 }, { sparse: true });
    const ids = Array.from({ length: 5 }, (_, at) => `spot ${at}`);
    for (const round of [1, 2]) {
      await client.withSession((session) =>
        session.withTransaction(async () => {
          for (const [at, _id] of ids.entries()) {
            const change = { $set: { cells: [`a${at}`, 'all'], point: { latitude: at } }, $inc: { offers: 1 } };
            await spots.updateOne({ _id }, change, { upsert: true, session });
            expect(await spots.countDocuments({ cells: 'all' }, { session })).toBe(round === 1 ? at + 1 : ids.length);
          }
          await spots.bulkWrite(
            ids.map((_id) => ({
              updateOne: { filter: { _id: `${_id} in bulk` }, update: { $inc: { offers: 1 } }, upsert: true },
            })),
            { session },
          );
        }),
      );
      expect(
        (await spots.find({ cells: 'all' }).sort({ _id: 1 }).toArray()).map(({ _id, offers }) => [_id, offers]),
      ).toEqual(ids.map((_id) => [_id, round]));
      expect(await spots.countDocuments({ offers: round })).toBe(10);
    }
  });
});
