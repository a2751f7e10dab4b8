import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoMemoryReplSet } from 'mongodb-memory-server';

declare global {
  // The store of this run, kept between jest's set-up and tear-down.
  var storeOfThisRun: { stop(): Promise<unknown> } | undefined;
}

/** One store for the whole run: the same kind, chosen in the same way, that `npm start` would run on. */
export default async function startStore(): Promise<void> {
  const store = await MongoMemoryReplSet.create({
    replSet: { count: 1, storageEngine: 'wiredTiger' },
    instanceOpts: [{ dbPath: mkdtempSync(join(tmpdir(), 'cph-test-')), storageEngine: 'wiredTiger' }],
    binary: { systemBinary: join(__dirname, '../../embedded-mongo/bin/mongod'), version: '8.0.0' },
  });
  globalThis.storeOfThisRun = store;
  process.env['TEST_STORE_URI'] = store.getUri();
}
