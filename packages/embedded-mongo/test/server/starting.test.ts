import { createServer } from 'node:net';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoMemoryReplSet } from 'mongodb-memory-server';
import { MongoClient } from 'mongodb';
import { version } from '../../version';
import { removeFolder, StartFailed, startStore, type RunningStore } from '../start-store';

const running: RunningStore[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const store of running.splice(0)) {
    await store.kill();
    folders.push(store.folder);
  }
  for (const folder of folders.splice(0)) removeFolder(folder);
});

async function start(...args: Parameters<typeof startStore>): Promise<RunningStore> {
  const store = await startStore(...args);
  running.push(store);
  return store;
}

async function refusal(start: Promise<unknown>): Promise<StartFailed> {
  const error: unknown = await start.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof StartFailed) return error;
  throw new Error('it started');
}

async function insertNames(store: RunningStore, names: readonly string[]): Promise<void> {
  const client = await store.connect();
  for (const name of names) await client.db('app').collection('people').insertOne({ name });
  await client.close();
}

async function namesIn(store: RunningStore): Promise<string[]> {
  const client = await store.connect();
  const people = await client.db('app').collection<{ name: string }>('people').find().toArray();
  await client.close();
  return people.map(({ name }) => name);
}

function journalOf(folder: string): string {
  const name = readdirSync(folder).find((file) => file.startsWith('journal.'));
  return join(folder, name ?? '');
}

describe('starting on a data folder', () => {
  it('finds after a stop, on another port, what was stored before', async () => {
    const first = await start();
    await insertNames(first, ['Ada', 'Grace']);
    expect(await first.stop()).toBe(0);
    const second = await start({ folder: first.folder });
    expect(second.port).not.toBe(first.port);
    expect(await namesIn(second)).toEqual(['Ada', 'Grace']);
  });

  it('refuses a folder that another store has open, and takes it over once that one is dead', async () => {
    const first = await start();
    await insertNames(first, ['Ada']);
    const refused = await refusal(startStore({ folder: first.folder }));
    expect(refused.code).toBe(100);
    expect(refused.printed).toContain(`DBPathInUse: the folder ${first.folder} is in use by process`);
    await first.kill();
    const second = await start({ folder: first.folder });
    expect(await namesIn(second)).toEqual(['Ada']);
  });

  it('refuses the folder of a real MongoDB', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'embedded-mongo-'));
    folders.push(folder);
    writeFileSync(join(folder, 'WiredTiger'), '');
    expect((await refusal(startStore({ folder }))).printed).toContain('belongs to a real MongoDB');
  });

  it('says so when the port is taken', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => blocker.once('listening', resolve));
    const address = blocker.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const refused = await refusal(startStore({ port }));
    blocker.close();
    expect(refused.code).toBe(48);
    expect(refused.printed).toContain(`address already in use 127.0.0.1:${port}`);
  });

  it('does not serve the network without a sign-in', async () => {
    const refused = await refusal(startStore({ args: ['--bind_ip', '0.0.0.0'] }));
    expect(refused.code).toBe(2);
    expect(refused.printed).toContain('--noauth is for a loopback address');
  });
});

describe('recovery', () => {
  it('cuts off a write that a crash left unfinished, and goes on', async () => {
    const first = await start();
    await insertNames(first, ['Ada', 'Grace']);
    await first.kill();
    const journal = journalOf(first.folder);
    // Half of a frame that was on its way, over the zeros that wait for it: a header that announces more than there is.
    const bytes = readFileSync(journal);
    const last = bytes.lastIndexOf('EMJ1');
    bytes.copy(bytes, last + 12 + bytes.readUInt32LE(last + 4), 0, 20);
    writeFileSync(journal, bytes);
    const second = await start({ folder: first.folder });
    expect(second.printed()).toMatch(/cut \d+ bytes of an unfinished write/);
    await insertNames(second, ['Edsger']);
    await second.kill();
    const third = await start({ folder: first.folder });
    expect(await namesIn(third)).toEqual(['Ada', 'Grace', 'Edsger']);
  });

  it('refuses a journal with damage before writes that were acknowledged', async () => {
    const first = await start();
    await insertNames(first, ['Ada', 'Grace']);
    await first.kill();
    const journal = journalOf(first.folder);
    const bytes = readFileSync(journal);
    const at = bytes.indexOf('Ada');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(journal, bytes);
    const refused = await refusal(startStore({ folder: first.folder }));
    expect(refused.code).toBe(100);
    expect(refused.printed).toMatch(
      /Damaged: the file \S+journal\.0 is damaged at byte \d+, before writes that were acknowledged/,
    );
    expect(refused.printed).not.toContain('Grace');
  });
});

describe('under mongodb-memory-server', () => {
  const binary = { version, systemBinary: join(__dirname, '..', '..', 'bin', 'mongod') };

  it('is a replica set with sign-in that starts, stops and starts again on its folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'embedded-mongo-'));
    folders.push(folder);
    const auth = { enable: true, customRootName: 'root', customRootPwd: 'correct horse' };
    const options = { binary, instanceOpts: [{ dbPath: folder }], replSet: { auth } };
    const credentials = { auth: { username: 'root', password: 'correct horse' }, authSource: 'admin' };
    const first = await MongoMemoryReplSet.create(options);
    const client = await MongoClient.connect(first.getUri(), credentials);
    await client.db('app').collection('people').insertOne({ name: 'Ada' });
    await client.close();
    await first.stop({ doCleanup: false });

    const second = await MongoMemoryReplSet.create(options);
    const again = await MongoClient.connect(second.getUri(), credentials);
    expect(await again.db('app').collection('people').countDocuments()).toBe(1);
    await again.close();
    await second.stop({ doCleanup: false });
  });
});
