import { compareValues } from '../bson/compare';
import type { Document, Value } from '../bson/document';
import { canonicalKey } from '../bson/key';
import { CommandError } from '../errors';
import { compileFilter } from '../query';
import type { Transaction } from '../sessions/transaction';
import { indexKeys, type IndexField, type IndexKey } from './index-keys';
import type { IndexSpec } from './index-spec';
import type { Record } from './record';
import { SortedList } from './sorted-list';

export interface IndexEntry {
  readonly key: IndexKey;
  readonly record: Record;
}

export interface Reservation {
  readonly owner: Transaction;
  /** Of the document that took the key last. */
  readonly id: string;
}

/** E11000. The message names the index, never the value; `keyValue` goes back to the client that sent it. */
export class DuplicateKey extends CommandError {
  constructor(
    namespace: string,
    index: string,
    readonly keyPattern: Document,
    readonly keyValue: Document,
  ) {
    super(11000, 'DuplicateKey', `E11000 duplicate key error collection: ${namespace} index: ${index}`);
  }
}

/** One ordered index: entries sorted by key, then by the natural order of their records. */
export class Index {
  /** The paths at which some document holds an array (never forgotten, as in MongoDB). */
  readonly arrays = new Set<string>();
  readonly entries: SortedList<IndexEntry>;
  /** Keys that open transactions have written, for unique indexes: no other writer may take them meanwhile. */
  readonly reserved = new Map<string, Reservation>();
  private readonly covers: (document: Document) => boolean;

  constructor(readonly spec: IndexSpec) {
    const { fields, partialFilter } = spec;
    this.covers = partialFilter === undefined ? () => true : compileFilter(partialFilter);
    this.entries = new SortedList((a, b) => compareKeys(a.key, b.key, fields) || a.record.order - b.record.order);
  }

  keys(document: Document): IndexKey[] {
    if (!this.covers(document)) return [];
    const keys = indexKeys(document, this.spec.fields, this.arrays);
    const present = this.spec.sparse ? keys.filter((key) => key.some((value) => value !== undefined)) : keys;
    if (present.length < 2) return present;
    return [...new Map(present.map((key) => [keyText(key), key])).values()];
  }

  add(record: Record, keys: readonly IndexKey[]): void {
    this.entries.insertAll(keys.map((key) => ({ key, record })));
  }

  remove(record: Record, keys: readonly IndexKey[]): void {
    for (const key of keys) this.entries.remove({ key, record });
  }

  /** Fills a new index. @throws DuplicateKey */
  fill(entries: IndexEntry[], namespace: string): void {
    this.entries.fill(entries);
    if (!this.spec.unique) return;
    let previous: IndexEntry | undefined;
    for (const entry of this.entries.forward(() => 0)) {
      if (
        previous &&
        previous.record !== entry.record &&
        compareKeys(previous.key, entry.key, this.spec.fields) === 0
      ) {
        throw this.duplicate(entry.key, namespace);
      }
      previous = entry;
    }
  }

  /** The records that hold exactly this key. */
  *holders(key: IndexKey): Generator<Record> {
    const { fields } = this.spec;
    for (const entry of this.entries.forward((other) => compareKeys(other.key, key, fields))) yield entry.record;
  }

  duplicate(key: IndexKey, namespace: string): DuplicateKey {
    const values: { [path: string]: Value } = {};
    for (const [i, { path }] of this.spec.fields.entries()) values[path] = key[i] ?? null;
    return new DuplicateKey(namespace, this.spec.name, this.spec.key, values);
  }
}

export function compareKeys(a: IndexKey, b: IndexKey, fields: readonly IndexField[]): number {
  for (let i = 0; i < fields.length; i++) {
    const order = compareValues(a[i], b[i]);
    if (order !== 0) return fields[i]?.direction === -1 ? -order : order;
  }
  return 0;
}

/** Equal texts exactly for equal keys. */
export function keyText(key: IndexKey): string {
  return key.length === 1 ? canonicalKey(key[0]) : canonicalKey(key.map((value) => value ?? null));
}
