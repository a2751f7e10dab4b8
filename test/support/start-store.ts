import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '../../platform/config';
import { openStore, type Store } from '../../platform/mongo/open-store';

declare global {
  // The store of this run, kept between jest's set-up and tear-down.
  var storeOfThisRun: Store | undefined;
}

/**
 * Builds the programs that tests start, and opens one store for the whole run. It chooses the store like `npm start`:
 * MONGODB_URI, a mongod of this machine, or the embedded one.
 */
export default async function startStore(): Promise<void> {
  execFileSync(process.execPath, [join(__dirname, '../../scripts/build.mjs')]);
  const settings = { NODE_ENV: 'test', STORE_DOWNLOAD: '0', DATA_DIR: mkdtempSync(join(tmpdir(), 'cph-test-')) };
  globalThis.storeOfThisRun = await openStore(parseConfig({ ...process.env, ...settings }), () => undefined);
  process.env['TEST_STORE_URI'] = globalThis.storeOfThisRun.uri;
}
