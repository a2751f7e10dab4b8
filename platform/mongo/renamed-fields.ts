import type { Connection } from 'mongoose';
import { deadLetterCollection } from '../events/dead-letters';
import { outboxCollection } from '../events/stored-event';
import type { Migration } from './migrations';

/** The names of stored fields in version 0.1, with the ones of today. */
const newNames: ReadonlyMap<string, string> = new Map([
  ['counted', 'statistics'],
  ['movedFrom', 'transferredFrom'],
  ['look', 'branding'],
  ['givenTo', 'audiences'],
  ['spots', 'locations'],
]);

/** A collection whose records have had other field names since version 0.1, at any depth. */
export interface RenamedCollection {
  readonly name: string;
  /** The collection's own name in version 0.1, where it was different. */
  readonly formerName?: string;
}

interface StoredRecord {
  readonly _id: string;
  readonly [field: string]: unknown;
}

const atOnce = 1_000;

/**
 * Gives stored fields and collections the names of version 0.2, also in events that wait. It changes a record only once, so it
 * can be cut off and run again.
 */
export function renameFields(connection: Connection, renamed: readonly RenamedCollection[]): Migration {
  return {
    id: 'names-of-0.2',
    run: async () => {
      for (const each of [...renamed, outboxCollection, deadLetterCollection]) await renameIn(connection, each);
    },
  };
}

async function renameIn(connection: Connection, { name, formerName }: RenamedCollection): Promise<void> {
  const from = connection.collection<StoredRecord>(formerName ?? name);
  const to = connection.collection<StoredRecord>(name);
  let last = '';
  let isThere = false;
  for (;;) {
    const records = await from.find({ _id: { $gt: last } }, { sort: { _id: 1 }, limit: atOnce }).toArray();
    if (records.length === 0) break;
    isThere = true;
    last = records.at(-1)?._id ?? last;
    const changed = formerName === undefined ? records.filter((record) => hasFormerName(record)) : records;
    const writes = changed.map((record) => {
      const { _id, ...rest } = record;
      return { replaceOne: { filter: { _id }, replacement: withNewNames(rest), upsert: true } };
    });
    if (writes.length > 0) await to.bulkWrite(writes);
  }
  if (formerName !== undefined && isThere) await from.drop();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function hasFormerName(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasFormerName);
  return isRecord(value) && Object.entries(value).some(([name, each]) => newNames.has(name) || hasFormerName(each));
}

function withNewNames<Value>(value: Value): Value;
function withNewNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => withNewNames(each));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [newNames.get(name) ?? name, withNewNames(each)]),
  );
}
