import { decode, type Document } from '../bson/document';
import { canonicalKey } from '../bson/key';
import { Blocked, type Transaction } from '../sessions/transaction';
import { compareKeys, Index, keyText, type DuplicateKey, type IndexEntry } from './index';
import type { IndexKey } from './index-keys';
import { idIndexSpec, type IndexSpec } from './index-spec';
import { decodeFields, fieldsOf } from './partial-decode';
import { Record, type Version } from './record';

const MANY = 100;

/** The document before a change, for transactions whose snapshot is older than the change. */
interface Change {
  readonly at: number;
  readonly before: Version | undefined;
}

/** The committed state of one collection, its indexes, and as much of its past as open transactions can see. */
export class Collection {
  readonly records = new Map<string, Record>();
  readonly idIndex = new Index(idIndexSpec);
  readonly indexes: Index[] = [this.idIndex];
  /** The ids that open transactions have written. */
  readonly intents = new Map<string, Transaction>();
  private readonly history = new Map<string, Change[]>();
  private nextOrder = 0;
  /** Of all documents, in BSON bytes. */
  bytes = 0;

  constructor(
    readonly id: number,
    readonly database: string,
    readonly name: string,
    readonly options: Document,
  ) {}

  get namespace(): string {
    return `${this.database}.${this.name}`;
  }

  /** The version a snapshot sees. */
  at(id: string, snapshot: number): Version | undefined {
    const change = this.history.get(id)?.find(({ at }) => at > snapshot);
    return change ? change.before : this.records.get(id)?.version;
  }

  changedSince(id: string, snapshot: number): boolean {
    return this.history.get(id)?.some(({ at }) => at > snapshot) ?? false;
  }

  *changesSince(snapshot: number): Generator<string> {
    for (const [id, changes] of this.history) if (changes.some(({ at }) => at > snapshot)) yield id;
  }

  remember(id: string, at: number): void {
    const change = { at, before: this.records.get(id)?.version };
    const changes = this.history.get(id);
    if (changes) changes.push(change);
    else this.history.set(id, [change]);
  }

  /** Drops the past that no snapshot can see any more. */
  forget(oldestSnapshot: number): void {
    if (this.history.size === 0) return;
    if (oldestSnapshot === Infinity) return this.history.clear();
    for (const [id, changes] of this.history) {
      const kept = changes.filter(({ at }) => at > oldestSnapshot);
      if (kept.length === 0) this.history.delete(id);
      else if (kept.length < changes.length) this.history.set(id, kept);
    }
  }

  /**
   * The first other document that holds a unique key of `version`.
   * @param except the ids whose committed keys do not count
   */
  duplicate(
    id: string,
    version: Version,
    except?: (id: string) => boolean,
  ): { error: DuplicateKey; holder: string } | undefined {
    for (const index of this.indexes) {
      if (!index.spec.unique || index === this.idIndex) continue;
      for (const key of index.keys(version.document)) {
        for (const { id: holder } of index.holders(key)) {
          if (holder !== id && !except?.(holder)) return { error: index.duplicate(key, this.namespace), holder };
        }
      }
    }
    return undefined;
  }

  /** @throws Blocked where an open transaction other than `by` has written this document or one of its unique keys. */
  checkFree(id: string, version: Version | undefined, by: Transaction | undefined): void {
    const owner = this.intents.get(id);
    if (owner && owner !== by) throw new Blocked(owner);
    if (version === undefined) return;
    for (const index of this.indexes) {
      if (index.reserved.size === 0) continue;
      for (const key of index.keys(version.document)) {
        const holder = index.reserved.get(keyText(key));
        if (holder && holder.owner !== by) throw new Blocked(holder.owner);
      }
    }
  }

  /** Inserts or replaces; uniqueness has been checked. */
  put(id: string, version: Version): void {
    this.putAll([[id, version]]);
  }

  /** Inserts or replaces many, each under an id of its own: what they add to an index is put there together. */
  putAll(versions: readonly (readonly [string, Version])[]): void {
    const added = this.indexes.map((): IndexEntry[] => []);
    for (const [id, version] of versions) {
      const record = this.records.get(id);
      if (record) this.replace(record, version);
      else this.insert(id, version, added);
    }
    for (const [i, { entries }] of this.indexes.entries()) entries.insertAll(added[i] ?? []);
    // A client that writes hundreds at once reads few of them soon: they need not be held in both forms.
    if (versions.length >= MANY) for (const [, version] of versions) version.forget();
  }

  private insert(id: string, version: Version, added: readonly IndexEntry[][]): void {
    const keys = this.indexes.map((index) => index.keys(version.document));
    const record = new Record(id, this.nextOrder++, version);
    this.records.set(id, record);
    this.bytes += version.bytes.length;
    for (const [i, list] of added.entries()) for (const key of keys[i] ?? []) list.push({ key, record });
  }

  private replace(record: Record, version: Version): void {
    const keys = this.indexes.map((index) => (index === this.idIndex ? [] : index.keys(version.document)));
    for (const [i, index] of this.indexes.entries()) {
      if (index === this.idIndex) continue;
      const before = index.keys(record.version.document);
      const after = keys[i] ?? [];
      if (sameKeys(before, after, index)) continue;
      // Of an array that grew by one, only the one is new.
      index.remove(record, without(before, after));
      index.add(record, without(after, before));
    }
    this.bytes += version.bytes.length - record.version.bytes.length;
    record.version = version;
  }

  delete(id: string): void {
    const record = this.records.get(id);
    if (record === undefined) return;
    for (const index of this.indexes) index.remove(record, index.keys(record.version.document));
    this.records.delete(id);
    this.bytes -= record.version.bytes.length;
  }

  /** For recovery: adds a record without touching the indexes, which are built afterwards. */
  load(id: string, version: Version): void {
    this.records.set(id, new Record(id, this.nextOrder++, version));
    this.bytes += version.bytes.length;
  }

  /** @throws DuplicateKey */
  addIndex(spec: IndexSpec): void {
    const index = new Index(spec);
    this.build([index]);
    this.indexes.push(index);
  }

  /** For recovery: makes the indexes of what was loaded. @throws DuplicateKey */
  buildIndexes(specs: Iterable<IndexSpec>): void {
    for (const spec of specs) this.indexes.push(new Index(spec));
    this.build(this.indexes);
  }

  /** Looks at each document once, and only at the fields that matter. */
  private build(indexes: readonly Index[]): void {
    const names = fieldsOf(indexes.map(({ spec }) => spec));
    const entries = indexes.map((): IndexEntry[] => []);
    for (const record of this.records.values()) {
      const { bytes } = record.version;
      const document = names ? decodeFields(bytes, names) : decode(bytes);
      for (const [i, index] of indexes.entries()) {
        for (const key of index.keys(document)) entries[i]?.push({ key, record });
      }
    }
    for (const [i, index] of indexes.entries()) index.fill(entries[i] ?? [], this.namespace);
  }

  dropIndex(name: string): void {
    const at = this.indexes.findIndex(({ spec }) => spec.name === name);
    if (at > 0) this.indexes.splice(at, 1);
  }
}

export function idKey(document: Document): string {
  return canonicalKey(document['_id']);
}

function without(keys: readonly IndexKey[], others: readonly IndexKey[]): readonly IndexKey[] {
  if (keys.length === 0 || others.length === 0) return keys;
  const texts = new Set(others.map(keyText));
  return keys.filter((key) => !texts.has(keyText(key)));
}

function sameKeys(a: readonly IndexKey[], b: readonly IndexKey[], index: Index): boolean {
  return a.length === b.length && a.every((key, i) => compareKeys(key, b[i] ?? [], index.spec.fields) === 0);
}
