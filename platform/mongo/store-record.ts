import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { StoreUnavailable } from './connect';

/**
 * The kind of the store in DATA_DIR. The embedded store cannot read the files of a `mongod`, nor the reverse, so the
 * kind never changes. A `mongod` also has to keep its port, because its replica set stores the port.
 */
const storeRecord = z.object({
  runsOn: z.enum(['mongod', 'embedded']),
  password: z.string().min(16),
  /** Set once the first start of the store has succeeded. */
  port: z.number().int().positive().optional(),
});
export type StoreRecord = z.infer<typeof storeRecord>;

const fileOf = (dataDir: string) => join(dataDir, 'store.json');

/** The folder that the store itself writes to. */
export const storeFolder = (dataDir: string) => join(dataDir, 'store');

/** The record of the store in DATA_DIR; undefined where there is none. */
export function readStoreRecord(dataDir: string): StoreRecord | undefined {
  const file = fileOf(dataDir);
  const folder = storeFolder(dataDir);
  const holdsData = existsSync(folder) && readdirSync(folder).length > 0;
  if (!existsSync(file)) {
    if (!holdsData) return undefined;
    throw new StoreUnavailable(`${file} is missing, and without it the store beside it cannot be opened.`);
  }
  const parsed = storeRecord.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (!parsed.success)
    throw new StoreUnavailable(`${file} is damaged. Restore it from a backup, or choose another DATA_DIR.`);
  if (parsed.data.port === undefined && !holdsData) return undefined;
  if (parsed.data.port === undefined)
    throw new StoreUnavailable(
      `The store in ${folder} was begun but never finished. Remove it, or choose another DATA_DIR.`,
    );
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function newStoreRecord(runsOn: StoreRecord['runsOn']): StoreRecord {
  return { runsOn, password: randomBytes(24).toString('base64url') };
}

/** Holds a password, so only this user may read it. */
export function writeStoreRecord(dataDir: string, record: StoreRecord): void {
  writeFileSync(fileOf(dataDir), `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
}

export function makeStoreFolder(dataDir: string): void {
  mkdirSync(storeFolder(dataDir), { recursive: true, mode: 0o700 });
}
