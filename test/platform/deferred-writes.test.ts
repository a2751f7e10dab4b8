import { Schema, type Connection, type Model } from 'mongoose';
import { checked } from '../../platform/access/viewer-repository';
import { modelOf, schemaOptions, type Collection } from '../../platform/mongo/collection';
import { wireVersionOf, databaseOf } from '../../platform/mongo/connect';
import { DeferredWrites } from '../../platform/mongo/deferred-writes';
import { openTestDatabase, type TestDatabase } from '../support/database';
import { hearCommands, heardWhile } from '../support/heard-commands';

interface Tea {
  readonly _id: string;
  readonly cups: number;
  readonly note?: string;
}

const teaCollection = (name: string): Collection<Tea> => ({
  name,
  schema: new Schema<Tea>(
    { _id: { type: String, required: true }, cups: { type: Number, required: true }, note: String },
    schemaOptions,
  ),
});

const [mongo7, mongo8] = [21, 25];

beforeAll(hearCommands);

describe.each([
  ['together', mongo8, ['bulkWrite']],
  ['to a store before MongoDB 8.0', mongo7, ['insert poured', 'update counted']],
] as const)('writes that are sent %s at the end of a transaction', (_, version, commands) => {
  let database: TestDatabase;
  let connection: Connection;
  let poured: Model<Tea>;
  let counted: Model<Tea>;

  beforeAll(async () => {
    database = await openTestDatabase();
    connection = databaseOf(database.connection, 'tea', database.prefix);
    poured = modelOf(connection, teaCollection('poured'));
    counted = modelOf(connection, teaCollection('counted'));
    for (const model of [poured, counted]) await model.createCollection();
  });

  beforeEach(async () => {
    for (const model of [poured, counted]) await model.deleteMany({}).exec();
  });

  afterAll(() => database.close());

  const newWrites = () => new DeferredWrites(connection, () => Promise.resolve(version));
  const pour = (_id: string) =>
    connection.transaction(async (session) => {
      const writes = newWrites();
      const before = await counted.findById('all').session(session).lean().exec();
      writes.insert(poured, { _id, cups: 1 });
      writes.upsert(counted, 'all', { cups: (before?.cups ?? 0) + 1 });
      await writes.send(session);
    });
  const stored = async (model: Model<Tea>) => await model.find().sort({ _id: 1 }).lean<Tea[]>().exec();

  it('are as few commands as the store allows, whichever they are', async () => {
    const heard = await heardWhile(connection, () => pour('assam'));
    expect(heard).toEqual(['find counted', ...commands, 'commitTransaction']);
    expect(await stored(poured)).toEqual([{ _id: 'assam', cups: 1 }]);
    expect(await stored(counted)).toEqual([{ _id: 'all', cups: 1 }]);
  });

  it('leave out what is not there', async () => {
    await connection.transaction(async (session) => {
      const writes = newWrites();
      writes.insert(poured, { _id: 'plain', cups: 1, note: undefined });
      await writes.send(session);
    });
    expect(await stored(poured)).toEqual([{ _id: 'plain', cups: 1 }]);
  });

  it('are all or none: where one is there already, the error says so and nothing is stored', async () => {
    await pour('assam');
    await expect(pour('assam')).rejects.toMatchObject({ code: 11000 });
    expect(await stored(counted)).toEqual([{ _id: 'all', cups: 1 }]);
  });

  it('begin again where others were faster, the first upsert included', async () => {
    await Promise.all(['assam', 'ceylon', 'darjeeling', 'keemun', 'nilgiri'].map(pour));
    expect(await stored(counted)).toEqual([{ _id: 'all', cups: 5 }]);
    expect(await stored(poured)).toHaveLength(5);
  });

  it('are sent before their transaction reads the collection again, and only then', async () => {
    const heard = await heardWhile(connection, () =>
      connection.transaction(async (session) => {
        const writes = newWrites();
        writes.insert(poured, { _id: 'assam', cups: 1 });
        await writes.sentOf(counted, session);
        await counted.findById('all').session(session).exec();
        await writes.sentOf(poured, session);
        expect(await poured.findById('assam').session(session).lean().exec()).toEqual({ _id: 'assam', cups: 1 });
        await writes.send(session);
      }),
    );
    expect(heard).toEqual([
      'find counted',
      commands[0] === 'bulkWrite' ? 'bulkWrite' : 'insert poured',
      'find poured',
      'commitTransaction',
    ]);
  });
});

describe('a record that is to be stored', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  it('has every field that its collection asks for, and none that it does not know', async () => {
    const model = modelOf(databaseOf(database.connection, 'tea', database.prefix), teaCollection('poured'));
    expect(await checked(model, { _id: 'assam', cups: 2 })).toEqual({ _id: 'assam', cups: 2 });
    const unknown = { _id: 'assam', cups: 2, drinker: 'Hazel' };
    await expect(checked(model, unknown)).rejects.toMatchObject({ name: 'StrictModeError' });
    const parsed = JSON.parse('{"_id":"assam"}') as Tea;
    await expect(checked(model, parsed)).rejects.toMatchObject({ name: 'ValidationError' });
  });

  it('goes to a store that says which version it speaks', async () => {
    expect(await wireVersionOf(database.connection)).toBeGreaterThanOrEqual(mongo7);
  });
});
