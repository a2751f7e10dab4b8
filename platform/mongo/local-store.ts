import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { MongoMemoryReplSet } from 'mongodb-memory-server';
import { StoreUnavailable } from './connect';
import { KeptMongod } from './kept-mongod';
import { storeFolder, type StoreRecord } from './store-record';

/** Milliseconds. An early exit is noticed at once, but a journal of 500 MB takes a minute to read on a slow machine. */
const launchTimeout = 300_000;

/** The library would check the version of any binary and warn where it is not the one that it would fetch. */
process.env['MONGOMS_SYSTEM_BINARY_VERSION_CHECK'] ??= '0';

const user = 'hub';
const replicaSet = 'carer-passport-hub';

/**
 * mongodb-memory-server's replica set, kept between starts. The library means its sets for one run. On a folder with
 * users it would sign in without a password, and it leaves its key file in the folder for temporary files.
 */
class KeptReplSet extends MongoMemoryReplSet {
  /** True if the user was made at an earlier start. */
  set userExists(exists: boolean) {
    this._ranCreateAuth = exists;
  }

  /** A folder of this name is made and removed with each start and stop. */
  set keyFolder(folder: string) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this._keyfiletmp = folder;
  }
}

/** On failure the library prints the error with a stack before it throws it: the throw is enough. */
async function quietly<T>(act: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => undefined; // eslint-disable-line no-console
  try {
    return await act();
  } finally {
    console.warn = warn; // eslint-disable-line no-console
  }
}

export interface LocalStore {
  readonly uri: string;
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Starts a `mongod`, real or embedded, on the folder of DATA_DIR, for this machine and this user only, and keeps it running. */
export async function startLocalStore(
  binary: string,
  dataDir: string,
  record: StoreRecord,
  report: (line: string) => void,
): Promise<LocalStore> {
  const { password } = record;
  const set = new KeptReplSet({
    binary: { systemBinary: binary, checkMD5: false },
    instanceOpts: [
      { dbPath: storeFolder(dataDir), launchTimeout, ...(record.port !== undefined && { port: record.port }) },
    ],
    replSet: {
      name: replicaSet,
      count: 1,
      storageEngine: 'wiredTiger',
      auth: {
        enable: true,
        customRootName: user,
        customRootPwd: password,
        // A program with this key can sign in as the set itself. The library's own key is the same on every machine.
        keyfileContent: createHash('sha256').update(`key file of ${password}`).digest('hex'),
      },
      // Ctrl-C goes to a whole group of processes: the store must outlive the hub's last answers.
      spawn: { detached: true },
    },
  });
  set.userExists = record.port !== undefined;
  const keyFolder = join(dataDir, 'store-key');
  set.keyFolder = keyFolder;
  try {
    await quietly(() => set.start());
  } catch (error) {
    rmSync(keyFolder, { recursive: true, force: true });
    throw new StoreUnavailable(reasonOf(error, storeFolder(dataDir)));
  }
  const info = set.servers[0]?.instanceInfo;
  if (!info) throw new StoreUnavailable('The store started without a port.');
  const { port, instance } = info;
  const kept = new KeptMongod(instance, report);
  return {
    port,
    uri: uriOf(password, port),
    stop: async () => {
      await kept.stop();
      await set.stop();
    },
  };
}

export function uriOf(password: string, port: number): string {
  return `mongodb://${user}:${password}@127.0.0.1:${String(port)}/?replicaSet=${replicaSet}&authSource=admin`;
}

/** The messages of mongod (and of the embedded store, which uses the same) for faults of a folder. */
function reasonOf(error: unknown, folder: string): string {
  const message = error instanceof Error ? error.message : '';
  if (/DBPathInUse/.test(message))
    return `The store in ${folder} is in use by another process. Is the hub running already?`;
  if (/Damaged|WiredTiger|checksum|corrupt/i.test(message))
    return `The store in ${folder} is damaged. Nothing was changed. Restore it from a backup, or choose another DATA_DIR.`;
  if (/EACCES|permission denied/i.test(message))
    return `The store in ${folder} may not be read or written by this user.`;
  const first = message.split('\n')[0] ?? '';
  return `The store in ${folder} did not start: ${first === '' ? 'no reason was given' : first}`;
}
