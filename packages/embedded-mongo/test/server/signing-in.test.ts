import type { MongoClient, MongoClientOptions } from 'mongodb';
import { rawClient } from '../raw-client';
import { removeFolder, startStore, type RunningStore } from '../start-store';

let store: RunningStore;

beforeAll(async () => {
  store = await startStore({ auth: true });
  const first = await connect();
  await first.db('admin').command({ createUser: 'root', pwd: 'correct horse', roles: ['root'] });
  const root = await as('root', 'correct horse');
  await root
    .db('identity')
    .command({ createUser: 'identity', pwd: 'one', roles: [{ role: 'readWrite', db: 'identity' }] });
  await root.db('identity').command({ createUser: 'reader', pwd: 'two', roles: [{ role: 'read', db: 'identity' }] });
  await root.db('identity').collection('carers').insertOne({ name: 'Ada' });
});

afterAll(async () => {
  await store.kill();
  removeFolder(store.folder);
});

const connected: MongoClient[] = [];

afterEach(async () => {
  for (const client of connected.splice(0)) await client.close();
});

async function connect(options?: MongoClientOptions): Promise<MongoClient> {
  const client = await store.connect(options);
  connected.push(client);
  return client;
}

function as(username: string, password: string, authSource = 'admin'): Promise<MongoClient> {
  return connect({ auth: { username, password }, authSource, authMechanism: 'SCRAM-SHA-256' });
}

describe('signing in', () => {
  it('is required, except to greet', async () => {
    const stranger = await connect();
    await expect(stranger.db('identity').collection('carers').findOne()).rejects.toMatchObject({
      code: 13,
      codeName: 'Unauthorized',
    });
    await expect(stranger.db('admin').command({ listDatabases: 1 })).rejects.toMatchObject({ code: 13 });
    expect(await stranger.db('admin').command({ ping: 1 })).toMatchObject({ ok: 1 });
  });

  it('lets nobody make a second user without rights', async () => {
    const stranger = await connect();
    const attempt = stranger.db('admin').command({ createUser: 'me', pwd: 'x', roles: ['root'] });
    await expect(attempt).rejects.toMatchObject({ code: 13 });
  });

  it('fails the same way for a wrong password and for a user who is not there', async () => {
    await expect(as('root', 'wrong horse')).rejects.toMatchObject({ code: 18, codeName: 'AuthenticationFailed' });
    await expect(as('nobody', 'wrong horse')).rejects.toMatchObject({ code: 18, codeName: 'AuthenticationFailed' });
  });

  it('refuses a proof made for another conversation', async () => {
    const raw = await rawClient(store.port);
    const payload = Buffer.from('n,,n=root,r=abc');
    const start = await raw.command({ saslStart: 1, mechanism: 'SCRAM-SHA-256', payload, $db: 'admin' });
    expect(start).toMatchObject({ ok: 1, done: false });
    const forged = Buffer.from(`c=biws,r=abcdef,p=${Buffer.alloc(32).toString('base64')}`);
    const end = await raw.command({ saslContinue: 1, conversationId: 1, payload: forged, $db: 'admin' });
    expect(end).toMatchObject({ ok: 0, code: 18 });
    expect(await raw.command({ find: 'carers', $db: 'identity' })).toMatchObject({ code: 13 });
    raw.close();
  });

  it('gives each user the rights of their roles, in their database', async () => {
    const [writer, reader] = [await as('identity', 'one', 'identity'), await as('reader', 'two', 'identity')];
    await writer.db('identity').collection('carers').insertOne({ name: 'Grace' });
    expect(await reader.db('identity').collection('carers').countDocuments()).toBe(2);
    await expect(reader.db('identity').collection('carers').insertOne({})).rejects.toMatchObject({ code: 13 });
    await expect(writer.db('hospital').collection('passports').findOne()).rejects.toMatchObject({ code: 13 });
    await expect(writer.db('admin').collection('system.users').findOne()).rejects.toMatchObject({ code: 13 });
  });

  it('keeps the credentials of the users from all but root', async () => {
    const root = await as('root', 'correct horse');
    const roles = ['readWriteAnyDatabase', { role: 'read', db: 'admin' }];
    await root.db('admin').command({ createUser: 'curious', pwd: 'three', roles });
    const curious = await as('curious', 'three');
    expect(await curious.db('identity').collection('carers').countDocuments()).toBe(2);
    const lookup = { $lookup: { from: 'system.users', localField: 'x', foreignField: 'x', as: 'users' } };
    await curious.db('admin').collection('notes').findOne();
    for (const attempt of [
      () => curious.db('admin').collection('system.users').findOne(),
      () =>
        curious
          .db('admin')
          .aggregate([{ $documents: [{}] }, lookup])
          .toArray(),
      () =>
        curious.db('admin').command({
          bulkWrite: 1,
          ops: [{ delete: 0, filter: {}, multi: true }],
          nsInfo: [{ ns: 'admin.system.users' }],
        }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: 13 });
    }
  });

  it('lasts: users are there after a restart, and no password is in the files', async () => {
    await store.kill();
    store = await startStore({ auth: true, folder: store.folder, port: store.port });
    const root = await as('root', 'correct horse');
    const { users } = (await root.db('identity').command({ usersInfo: 1 })) as unknown as { users: { user: string }[] };
    expect(users.map(({ user }) => user)).toEqual(['identity', 'reader']);
  });
});
