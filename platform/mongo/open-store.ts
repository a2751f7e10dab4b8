import { join } from 'node:path';
import type { Config } from '../config';
import { makeStoreFolder, newStoreRecord, readStoreRecord, writeStoreRecord } from './store-record';
import { connect, StoreUnavailable } from './connect';

export type StoreKind = 'configured' | 'running' | 'system' | 'downloaded' | 'embedded';

export interface Store {
  readonly uri: string;
  readonly kind: StoreKind;
  /** Describes the store in a sentence for the terminal. Holds no address and no password. */
  readonly description: string;
  /** Stops the store, if the hub started it. */
  readonly stop: () => Promise<void>;
}

const embeddedBinary = join(__dirname, '../../packages/embedded-mongo/bin/mongod');

const descriptions: Readonly<Record<StoreKind, string>> = {
  configured: 'the MongoDB that MONGODB_URI names',
  running: 'the store that a hub has running on DATA_DIR',
  system: 'a MongoDB of this machine, with its data in DATA_DIR',
  downloaded: 'a MongoDB that was fetched from mongodb.org, with its data in DATA_DIR',
  embedded: 'the embedded store: right for a trial, not for a service; set MONGODB_URI for a MongoDB of your own',
};

interface Mongod {
  readonly kind: Exclude<StoreKind, 'configured' | 'running'>;
  readonly binary: string;
}

/** Opens the store of the hub: the configured one, or its own in DATA_DIR, on the best binary there is. */
export async function openStore(config: Config, report: (line: string) => void): Promise<Store> {
  if (config.MONGODB_URI !== undefined) return storeOf('configured', config.MONGODB_URI, () => Promise.resolve());
  // Only a trial needs mongodb-memory-server, which is an optional dependency.
  const { startLocalStore } = await import('./local-store.ts');
  const { DATA_DIR } = config;
  const known = readStoreRecord(DATA_DIR);
  const mongod = known?.runsOn === 'embedded' ? embedded : ((await findMongod(config, report)) ?? embedded);
  if (known?.runsOn === 'mongod' && mongod === embedded)
    throw new StoreUnavailable(
      `The store in ${DATA_DIR} was written by a mongod, and none is here now. Set MONGOMS_SYSTEM_BINARY, or choose another DATA_DIR.`,
    );
  const record = known ?? newStoreRecord(mongod === embedded ? 'embedded' : 'mongod');
  makeStoreFolder(DATA_DIR);
  writeStoreRecord(DATA_DIR, record);
  const local = await startLocalStore(mongod.binary, DATA_DIR, record, report);
  if (record.port !== local.port) writeStoreRecord(DATA_DIR, { ...record, port: local.port });
  return storeOf(mongod.kind, local.uri, local.stop);
}

/** Does as `openStore`. Where a hub runs on DATA_DIR, joins the store that it started: a command works beside it. */
export async function openOrJoinStore(config: Config, report: (line: string) => void): Promise<Store> {
  const { MONGODB_URI, DATA_DIR } = config;
  const record = MONGODB_URI === undefined ? readStoreRecord(DATA_DIR) : undefined;
  if (record?.port === undefined) return openStore(config, report);
  const { uriOf } = await import('./local-store.ts');
  try {
    const uri = uriOf(record.password, record.port);
    await (await connect(uri, joinMilliseconds)).close();
    return storeOf('running', uri, () => Promise.resolve());
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return openStore(config, report);
  }
}

/** A running store on this machine answers at once. */
const joinMilliseconds = 1_000;

function storeOf(kind: StoreKind, uri: string, stop: () => Promise<void>): Store {
  return { uri, kind, description: descriptions[kind], stop };
}

const embedded: Mongod = { kind: 'embedded', binary: embeddedBinary };

async function findMongod(
  { MONGOMS_SYSTEM_BINARY, STORE_DOWNLOAD }: Config,
  report: (line: string) => void,
): Promise<Mongod | undefined> {
  const { mongodDownloaded, mongodInCache, mongodOnPath } = await import('./find-mongod.ts');
  const system = MONGOMS_SYSTEM_BINARY ?? mongodOnPath();
  if (system !== undefined) return { kind: 'system', binary: system };
  const fetched = (await mongodInCache()) ?? (STORE_DOWNLOAD ? await mongodDownloaded(report) : undefined);
  return fetched === undefined ? undefined : { kind: 'downloaded', binary: fetched };
}
