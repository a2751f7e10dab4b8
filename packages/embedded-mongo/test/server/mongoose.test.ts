import mongoose, { Schema, type Connection } from 'mongoose';
import { removeFolder, startStore, type RunningStore } from '../start-store';

let store: RunningStore;
let connection: Connection;

beforeAll(async () => {
  store = await startStore();
  connection = await mongoose.createConnection(store.uri, { dbName: 'hub' }).asPromise();
});

afterAll(async () => {
  await connection.close();
  await store.kill();
  removeFolder(store.folder);
});

beforeEach(() => connection.dropDatabase());

interface Scheme {
  code: string;
  title: string;
}

interface Passport {
  scheme: mongoose.Types.ObjectId;
  holder: string;
  checks: { site: string; passed: boolean }[];
  uses: number;
}

function models() {
  connection.deleteModel(/.*/);
  const scheme = connection.model<Scheme>(
    'Scheme',
    new Schema<Scheme>({ code: { type: String, unique: true }, title: String }),
  );
  const passportSchema = new Schema<Passport>(
    {
      scheme: { type: Schema.Types.ObjectId, ref: 'Scheme' },
      holder: String,
      checks: [{ site: String, passed: Boolean, _id: false }],
      uses: { type: Number, default: 0 },
    },
    { timestamps: true, optimisticConcurrency: true },
  );
  return { scheme, passport: connection.model<Passport>('Passport', passportSchema) };
}

describe('mongoose', () => {
  it('populates, and builds the indexes of its schemas', async () => {
    const { scheme, passport } = models();
    await scheme.init();
    const card = await scheme.create({ code: 'card', title: "Carers' card" });
    await passport.create({ scheme: card._id, holder: 'Ada' });
    const found = await passport.findOne({ holder: 'Ada' }).populate<{ scheme: Scheme }>('scheme').lean();
    expect(found?.scheme.title).toBe("Carers' card");
    expect((await scheme.listIndexes()).map(({ name }) => name as string)).toEqual(['_id_', 'code_1']);
    await expect(scheme.create({ code: 'card', title: 'Another' })).rejects.toMatchObject({
      code: 11000,
      keyValue: { code: 'card' },
    });
  });

  it('notices that somebody else has saved a document meanwhile', async () => {
    const { passport } = models();
    const { _id } = await passport.create({ holder: 'Ada' });
    const [mine, theirs] = [await passport.findById(_id).orFail(), await passport.findById(_id).orFail()];
    theirs.holder = 'Grace';
    await theirs.save();
    mine.holder = 'Edsger';
    await expect(mine.save()).rejects.toThrow(mongoose.Error.VersionError);
    expect((await passport.findById(_id).orFail()).holder).toBe('Grace');
  });

  it('changes the elements of an array that its filters name', async () => {
    const { passport } = models();
    const checks = ['north', 'south', 'north'].map((site) => ({ site, passed: false }));
    const { _id } = await passport.create({ holder: 'Ada', checks });
    await passport.updateOne(
      { _id },
      { $set: { 'checks.$[at].passed': true } },
      { arrayFilters: [{ 'at.site': 'north' }] },
    );
    const { checks: after } = await passport.findById(_id).orFail().lean();
    expect(after.map(({ passed }) => passed)).toEqual([true, false, true]);
  });

  it('runs a transaction whole or not at all', async () => {
    const { scheme, passport } = models();
    await Promise.all([scheme.init(), passport.init(), scheme.createCollection(), passport.createCollection()]);
    const failing = connection.transaction(async (session) => {
      await scheme.create([{ code: 'a', title: 'A' }], { session });
      await passport.create([{ holder: 'Ada' }], { session });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect([await scheme.countDocuments(), await passport.countDocuments()]).toEqual([0, 0]);
    await connection.transaction(async (session) => {
      await scheme.create([{ code: 'a', title: 'A' }], { session });
      await passport.updateOne({ holder: 'Ada' }, { $inc: { uses: 1 } }, { session, upsert: true });
    });
    expect([await scheme.countDocuments(), await passport.countDocuments({ uses: 1 })]).toEqual([1, 1]);
  });

  it('aggregates, counts, distinguishes and writes in bulk', async () => {
    const { scheme, passport } = models();
    const [a, b] = await scheme.create([
      { code: 'a', title: 'A' },
      { code: 'b', title: 'B' },
    ]);
    await passport.insertMany(
      Array.from({ length: 10 }, (_, n) => ({ scheme: (n < 7 ? a : b)?._id, holder: `h${n}`, uses: n })),
    );
    const perScheme = await passport.aggregate<{ code: string; passports: number; uses: number }>([
      { $match: { uses: { $gte: 1 } } },
      { $group: { _id: '$scheme', passports: { $sum: 1 }, uses: { $sum: '$uses' } } },
      { $lookup: { from: 'schemes', localField: '_id', foreignField: '_id', as: 'scheme' } },
      { $unwind: '$scheme' },
      { $project: { _id: 0, code: '$scheme.code', passports: 1, uses: 1 } },
      { $sort: { code: 1 } },
    ]);
    expect(perScheme).toEqual([
      { code: 'a', passports: 6, uses: 21 },
      { code: 'b', passports: 3, uses: 24 },
    ]);
    expect(await passport.distinct('scheme')).toHaveLength(2);
    const { modifiedCount, upsertedCount, deletedCount } = await passport.bulkWrite([
      { updateMany: { filter: { uses: { $lt: 3 } }, update: { $set: { holder: 'few' } } } },
      { updateOne: { filter: { holder: 'new' }, update: { $set: { uses: 1 } }, upsert: true } },
      { deleteOne: { filter: { uses: 9 } } },
    ]);
    expect({ modifiedCount, upsertedCount, deletedCount }).toEqual({
      modifiedCount: 3,
      upsertedCount: 1,
      deletedCount: 1,
    });
    expect(await passport.countDocuments({ holder: 'few' })).toBe(3);
  });

  it('reads a long result in batches, as it was when it was asked for', async () => {
    const { passport } = models();
    await passport.insertMany(Array.from({ length: 250 }, (_, n) => ({ holder: `h${n}`, uses: n })));
    const seen: number[] = [];
    for await (const { uses } of passport.find().sort({ uses: 1 }).batchSize(20).lean().cursor()) {
      if (seen.length === 0) await passport.deleteMany({ uses: { $gt: 100 } });
      seen.push(uses);
    }
    expect(seen).toEqual(Array.from({ length: 250 }, (_, n) => n));
  });
});
