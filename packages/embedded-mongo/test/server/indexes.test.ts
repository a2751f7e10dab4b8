import fc from 'fast-check';
import { MongoServerError, type Collection, type Db, type Document, type MongoClient } from 'mongodb';
import { removeFolder, startStore, type RunningStore } from '../start-store';

let store: RunningStore;
let client: MongoClient;
let db: Db;

beforeAll(async () => {
  store = await startStore();
  client = await store.connect();
  db = client.db('indexes');
});

afterAll(async () => {
  await client.close();
  await store.kill();
  removeFolder(store.folder);
});

beforeEach(() => db.dropDatabase());

/** The innermost stage of the plan. */
function sourceOf(explained: Document): { stage: string; indexName?: string } {
  let stage = (explained['queryPlanner'] as Document)['winningPlan'] as Document;
  while (stage['inputStage']) stage = stage['inputStage'] as Document;
  return stage as unknown as { stage: string; indexName?: string };
}

async function planFor(collection: Collection, filter: Document, sort: Document = {}) {
  return sourceOf(await collection.find(filter).sort(sort).explain());
}

describe('a unique index', () => {
  it('lets exactly one of many writers who come at once have a value', async () => {
    const people = db.collection('people');
    await people.createIndex({ email: 1 }, { unique: true });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 40 }, (_, n) => people.insertOne({ n, email: `shared-${n % 4}@example.org` })),
    );
    const failed = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(failed).toHaveLength(36);
    for (const error of failed) expect(error).toMatchObject({ code: 11000, keyPattern: { email: 1 } });
    expect(await people.countDocuments()).toBe(4);
  });

  it('names the index but never the value in its message', async () => {
    const people = db.collection('people');
    await people.createIndex({ nhsNumber: 1 }, { unique: true });
    await people.insertOne({ nhsNumber: '9434765919' });
    const error: unknown = await people.insertOne({ nhsNumber: '9434765919' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MongoServerError);
    expect(String(error)).toContain('E11000 duplicate key error collection: indexes.people index: nhsNumber_1');
    expect((error as MongoServerError).errorResponse.errmsg).not.toContain('9434765919');
  });

  it('cannot be built over duplicates, and leaves nothing behind', async () => {
    const people = db.collection('people');
    await people.insertMany([{ email: 'a' }, { email: 'a' }]);
    await expect(people.createIndex({ email: 1 }, { unique: true })).rejects.toMatchObject({ code: 11000 });
    expect((await people.indexes()).map(({ name }) => name)).toEqual(['_id_']);
  });

  it('counts a missing field as null, unless it is sparse or partial', async () => {
    const people = db.collection('people');
    await people.createIndexes([
      { key: { a: 1 }, unique: true },
      { key: { b: 1 }, unique: true, sparse: true },
      { key: { c: 1 }, unique: true, partialFilterExpression: { active: true } },
    ]);
    await people.insertOne({ a: 1, c: 1 });
    await people.insertOne({ a: 2, c: 1 });
    await people.insertOne({ b: 1, c: 1, active: true });
    await expect(people.insertOne({ a: null, b: 2 })).rejects.toMatchObject({ keyPattern: { a: 1 } });
    await expect(people.insertOne({ a: 3, b: 1 })).rejects.toMatchObject({ keyPattern: { b: 1 } });
    await expect(people.insertOne({ a: 3, c: 1, active: true })).rejects.toMatchObject({ keyPattern: { c: 1 } });
  });

  it('holds for each element of an array, across documents only', async () => {
    const people = db.collection('people');
    await people.createIndex({ 'ids.value': 1 }, { unique: true });
    await people.insertOne({ ids: [{ value: 'x' }, { value: 'y' }, { value: 'x' }] });
    await expect(people.insertOne({ ids: [{ value: 'z' }, { value: 'y' }] })).rejects.toMatchObject({ code: 11000 });
  });
});

describe('the planner', () => {
  it('uses an index for equality, ranges and order, and says so', async () => {
    const offers = db.collection('offers');
    await offers.createIndexes([{ key: { sector: 1, postedAt: -1 } }, { key: { title: 1 } }]);
    await offers.insertMany(
      Array.from({ length: 20 }, (_, n) => ({ sector: n % 2, postedAt: new Date(n), title: `t${n}` })),
    );
    expect(await planFor(offers, { sector: 1 }, { postedAt: -1 })).toMatchObject({
      stage: 'IXSCAN',
      indexName: 'sector_1_postedAt_-1',
    });
    expect(await planFor(offers, { title: { $gt: 't3' } })).toMatchObject({ stage: 'IXSCAN', indexName: 'title_1' });
    expect(await planFor(offers, {}, { title: -1 })).toMatchObject({ stage: 'IXSCAN', indexName: 'title_1' });
    expect(await planFor(offers, { _id: { $in: [1, 2] } })).toMatchObject({
      stage: 'IXSCAN',
      indexName: '_id_',
    });
    expect(await planFor(offers, { body: 1 })).toMatchObject({ stage: 'COLLSCAN' });
    const explained = await offers.find({ sector: 1 }).sort({ postedAt: -1 }).limit(3).explain('executionStats');
    expect(explained['executionStats']).toMatchObject({ nReturned: 3, totalKeysExamined: 3, totalDocsExamined: 3 });
  });

  it('uses an index for the pages of a list that go on behind the last row', async () => {
    const offers = db.collection<Document & { _id: number }>('offers');
    await offers.createIndex({ title: 1, _id: 1 });
    await offers.insertMany(
      Array.from({ length: 100 }, (_, n) => ({ _id: n, title: `t${String(n >> 1).padStart(3, '0')}` })),
    );
    const after = { $or: [{ title: { $gt: 't040' } }, { title: 't040', _id: { $gt: 80 } }] };
    const page = offers.find(after).sort({ title: 1, _id: 1 }).limit(3);
    expect((await page.clone().toArray()).map(({ _id }) => _id)).toEqual([81, 82, 83]);
    const { executionStats } = (await page.explain('executionStats')) as {
      executionStats: { totalKeysExamined: number };
    };
    expect(executionStats.totalKeysExamined).toBeLessThan(6);
  });

  it('reads the first rows of several ranges in one order without reading the ranges', async () => {
    const offers = db.collection<Document & { _id: number }>('offers');
    await offers.createIndex({ givenTo: 1, rank: 1 });
    await offers.insertMany(
      Array.from({ length: 300 }, (_, n) => ({ _id: n, givenTo: ['leeds', 'york', 'bath'][n % 3], rank: n })),
    );
    const both = offers.find({ givenTo: { $in: ['york', 'leeds'] } }).limit(4);
    const first = both.clone().sort({ rank: 1 });
    expect((await first.clone().toArray()).map(({ _id }) => _id)).toEqual([0, 1, 3, 4]);
    expect((await both.clone().sort({ rank: -1 }).toArray()).map(({ _id }) => _id)).toEqual([298, 297, 295, 294]);
    const { executionStats } = (await first.explain('executionStats')) as {
      executionStats: { totalKeysExamined: number };
    };
    expect(executionStats.totalKeysExamined).toBe(4);
  });

  it('looks for thousands of values of an array in its index, and answers each document once', async () => {
    const people = db.collection<Document & { _id: number }>('people');
    await people.createIndex({ keys: 1 }, { sparse: true });
    await people.insertMany(Array.from({ length: 300 }, (_, n) => ({ _id: n, keys: [`k${n}`, `k${n + 1}`] })));
    const asked = people.find({ keys: { $in: ['k7', ...Array.from({ length: 5_000 }, (_, n) => `k${n + 297}`)] } });
    expect((await asked.clone().toArray()).map(({ _id }) => _id).sort((a, b) => a - b)).toEqual([
      6, 7, 296, 297, 298, 299,
    ]);
    const { executionStats } = (await asked.explain('executionStats')) as {
      executionStats: { totalKeysExamined: number; totalDocsExamined: number };
    };
    expect(executionStats).toMatchObject({ totalKeysExamined: 9, totalDocsExamined: 6 });
  });

  it('counts by the beginning of an index what is there once, however often it is said and whatever stands behind', async () => {
    const passports = db.collection('passports');
    await passports.createIndex({ organisation: 1, given: 1 });
    await passports.insertMany([
      { organisation: 'council', given: ['leave', 'hours'] },
      { organisation: ['shop', 'council'] },
      { organisation: 'shop' },
      { organisation: 'council', given: 'leave' },
    ]);
    const council = { organisation: 'council' };
    expect(await passports.countDocuments(council)).toBe(3);
    expect(await passports.countDocuments({ $and: [council, council] })).toBe(3);
    expect(await passports.countDocuments({ $and: [council, { organisation: 'shop' }] })).toBe(1);
    expect(await passports.countDocuments({ $and: [council, { given: 'hours' }] })).toBe(1);
    expect(await passports.countDocuments({ $and: [council, { $and: [{ organisation: 'nobody' }] }] })).toBe(0);
  });

  it('finds a document whose conditions are met by different elements of one array', async () => {
    const people = db.collection<Document & { _id: number }>('people');
    await people.createIndex({ 'links.kind': 1, 'links.state': 1 });
    await people.insertOne({ _id: 1, links: [{ kind: 'ward' }, { state: 'open' }] });
    expect(await people.find({ 'links.kind': 'ward', 'links.state': 'open' }).toArray()).toHaveLength(1);
  });

  it('uses a partial index only where the query asks for what it holds', async () => {
    const passports = db.collection('passports');
    await passports.createIndex({ code: 1 }, { partialFilterExpression: { revoked: false } });
    expect(await planFor(passports, { code: 1, revoked: false })).toMatchObject({ stage: 'IXSCAN' });
    expect(await planFor(passports, { code: 1 })).toMatchObject({ stage: 'COLLSCAN' });
  });

  it('refuses kinds of index that it has not', async () => {
    const error: unknown = await db
      .collection('places')
      .createIndex({ at: '2dsphere' })
      .catch((reason: unknown) => reason);
    expect(String(error)).toContain('a 2dsphere index is not supported by the embedded store; use a real MongoDB');
  });
});

const number = fc.integer({ min: 0, max: 5 });
const bit = fc.integer({ min: 0, max: 1 });
const scalar = fc.oneof(
  { weight: 4, arbitrary: number },
  { weight: 1, arbitrary: fc.constantFrom(null, 'a', 'b', 1.5, true, new Date(1)) },
);
const anyValue = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 4, arbitrary: fc.array(scalar, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.record({ c: scalar }, { requiredKeys: [] }) },
  {
    weight: 3,
    arbitrary: fc.array(fc.record({ c: fc.oneof(bit, scalar), d: fc.oneof(bit, scalar) }, { requiredKeys: [] }), {
      maxLength: 3,
    }),
  },
);
const anyDocument = fc.record({ a: anyValue, b: anyValue, n: number }, { requiredKeys: [] });
const condition = fc.oneof(
  { weight: 3, arbitrary: scalar },
  // Both ends of a range: with an array, different elements may meet them.
  {
    weight: 3,
    arbitrary: fc
      .tuple(number, number)
      .map(([low, high]) => ({ $gte: Math.max(low, high), $lte: Math.min(low, high) })),
  },
  { weight: 3, arbitrary: fc.oneof(fc.record({ $gte: number }), fc.record({ $lt: number })) },
  { weight: 2, arbitrary: fc.record({ $gt: scalar, $lt: scalar }, { requiredKeys: ['$gt'] }) },
  { weight: 3, arbitrary: fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ $exists: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ $ne: scalar }) },
  { weight: 1, arbitrary: fc.record({ $elemMatch: fc.record({ $gte: scalar, $lt: scalar }) }) },
);
const clause = fc
  .tuple(fc.constantFrom('a', 'a', 'a', 'b', 'a.c', 'a.c', 'b.c', 'a.d'), condition)
  .map(([path, value]) => ({ [path]: value }));
const anyFilter: fc.Arbitrary<Document> = fc.oneof(
  fc.array(clause, { minLength: 1, maxLength: 2 }).map((clauses) => ({ $and: clauses })),
  fc.tuple(bit, bit).map(([c, d]) => ({ 'a.c': c, 'a.d': d })),
  fc.tuple(clause, fc.array(clause, { minLength: 2, maxLength: 3 })).map(([all, some]) => ({ ...all, $or: some })),
  clause,
);
// `_id` last, so that equal documents have one order.
const anySort = fc.constantFrom<Record<string, 1 | -1>>(
  ...[{ _id: 1 as const }, { a: 1 as const, _id: 1 as const }, { a: -1 as const, _id: -1 as const }],
  ...[
    { 'a.c': 1 as const, _id: 1 as const },
    { b: 1 as const, a: -1 as const, _id: 1 as const },
  ],
  ...[
    { n: -1 as const, _id: -1 as const },
    { n: 1 as const, _id: 1 as const },
    { a: 1 as const, n: -1 as const, _id: -1 as const },
  ],
);

/** Arrays in two fields of one compound index are refused, by MongoDB too; single-field indexes take everything. */
const indexSets: readonly (readonly Document[])[] = [
  [{ key: { a: 1, _id: 1 } }, { key: { b: -1 } }, { key: { 'a.c': 1, _id: 1 } }],
  [{ key: { a: 1, n: -1, _id: -1 } }, { key: { 'a.c': 1, n: 1, _id: 1 } }],
  [{ key: { 'a.c': 1, 'a.d': -1 } }, { key: { b: 1 }, sparse: true }],
  [
    { key: { a: -1 }, partialFilterExpression: { b: { $exists: true } } },
    { key: { 'b.c': 1 }, sparse: true },
  ],
];

it('finds through an index what a scan finds, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyDocument, { maxLength: 25 }),
      fc.array(fc.tuple(anyFilter, anySort), { minLength: 12, maxLength: 12 }),
      fc.constantFrom(...indexSets),
      async (documents, queries, indexes) => {
        const numbered = documents.map((document, _id) => ({ ...document, _id }));
        const [plain, indexed] = [
          db.collection<Document & { _id: number }>('plain'),
          db.collection<Document & { _id: number }>('indexed'),
        ];
        await Promise.all([plain.drop(), indexed.drop()]);
        await indexed.createIndexes(indexes as { key: Record<string, 1 | -1> }[]);
        if (numbered.length > 0) {
          await plain.insertMany(numbered);
          await indexed.insertMany(numbered);
          // Through a change and back, so that removed entries are tried too.
          await indexed.updateMany({}, { $set: { a: 'moved' } });
          await indexed.bulkWrite(
            numbered.map((replacement) => ({ replaceOne: { filter: { _id: replacement._id }, replacement } })),
          );
        }
        for (const [filter, sort] of queries) {
          const expected = await plain.find(filter).sort(sort).toArray();
          const found = await indexed.find(filter).sort(sort).toArray();
          expect(found).toEqual(expected);
          const unsorted = await indexed.find(filter).toArray();
          expect(unsorted.map(({ _id }) => _id).sort((x, y) => x - y)).toEqual(
            expected.map(({ _id }) => _id).sort((x, y) => x - y),
          );
        }
      },
    ),
    { seed: 20, numRuns: 60 },
  );
}, 120_000);
