import type { Document, Value } from '../bson/document';
import { CommandError } from '../errors';
import { entry, putEntry } from '../journal/entries';
import { Journal } from '../journal/journal';
import { RetryMemory } from '../sessions/retry-memory';
import { Transaction, type Writer } from '../sessions/transaction';
import { Collection } from './collection';
import { parseIndexSpec, type IndexSpec } from './index-spec';
import { Room, type Limits } from './limits';
import type { Version } from './record';
import { Recovery } from './recovery';

/** Documents per journal entry of a base file. */
const BASE_BATCH = 200;

/** All databases: the catalogue, the clock that orders commits, and the journal every change goes through. */
export class Store {
  readonly databases = new Map<string, Map<string, Collection>>();
  readonly retries = new RetryMemory();
  readonly room: Room;
  private readonly journal: Journal;
  private readonly open = new Set<Transaction>();
  private clock = 0;
  private nextCollection = 1;

  /**
   * @param warn gets lines for the log, never any data
   * @param failed called when the disk refuses a write; the process must end
   */
  private constructor(
    folder: string,
    limits: Limits,
    warn: (message: string) => void,
    failed: (error: unknown) => void,
  ) {
    this.journal = new Journal(folder, failed, limits.compactFrom);
    this.room = new Room(limits, () => this.totals(), warn);
  }

  /** @throws Damaged where the files cannot be trusted */
  static async open(
    folder: string,
    limits: Limits,
    warn: (message: string) => void,
    failed: (error: unknown) => void,
  ): Promise<Store> {
    const store = new Store(folder, limits, warn, failed);
    const recovery = new Recovery();
    const cut = await store.journal.open((document) => recovery.apply(document));
    if (cut > 0) warn(`cut ${cut} bytes of an unfinished write off the journal`);
    for (const collection of recovery.finish(store.retries)) {
      store.databaseOf(collection).set(collection.name, collection);
      store.nextCollection = Math.max(store.nextCollection, collection.id + 1);
    }
    return store;
  }

  get openTransactions(): number {
    return this.open.size;
  }

  *collections(): Generator<Collection> {
    for (const database of this.databases.values()) yield* database.values();
  }

  collection(database: string, name: string): Collection | undefined {
    return this.databases.get(database)?.get(name);
  }

  create(database: string, name: string, options: Document = {}): Collection {
    checkName(database, name);
    const collection = new Collection(this.nextCollection++, database, name, options);
    this.databaseOf(collection).set(name, collection);
    this.journal.append([entry({ kind: 'create', c: collection.id, db: database, name, options })]);
    return collection;
  }

  drop(collection: Collection): void {
    const database = this.databases.get(collection.database);
    database?.delete(collection.name);
    if (database?.size === 0) this.databases.delete(collection.database);
    this.journal.append([entry({ kind: 'drop', c: collection.id })]);
  }

  /** @throws DuplicateKey */
  addIndex(collection: Collection, spec: IndexSpec): void {
    collection.addIndex(spec);
    this.journal.append([entry({ kind: 'index', c: collection.id, spec: spec.listed })]);
  }

  /** Replaces an index whose keys stay the same (`collMod`). */
  changeIndex(collection: Collection, name: string, changes: Document): void {
    const index = collection.indexes.find(({ spec }) => spec.name === name);
    if (!index) return;
    this.dropIndex(collection, name);
    this.addIndex(collection, parseIndexSpec({ ...index.spec.listed, ...changes }));
  }

  dropIndex(collection: Collection, name: string): void {
    collection.dropIndex(name);
    this.journal.append([entry({ kind: 'dropIndex', c: collection.id, name })]);
  }

  begin(): Transaction {
    const transaction = new Transaction(this.clock);
    this.open.add(transaction);
    return transaction;
  }

  /** Applies and journals a transaction's writes at once; it cannot fail, since everything it writes was claimed. */
  commit(transaction: Transaction, session: string, number: bigint): void {
    this.clock++;
    const entries: Uint8Array[] = [];
    for (const [collection, writes] of transaction.writes) {
      const deleted: Value[] = [];
      const put: [string, Version][] = [];
      for (const [id, version] of writes) {
        this.rememberFor(collection, id, transaction);
        const gone = collection.records.get(id);
        if (version) put.push([id, version]);
        else if (gone) {
          deleted.push(gone.version.document['_id'] ?? null);
          collection.delete(id);
        }
      }
      collection.putAll(put);
      if (deleted.length > 0) entries.push(entry({ kind: 'delete', c: collection.id, ids: deleted }));
      if (put.length > 0)
        entries.push(
          putEntry(
            collection.id,
            put.map(([, { bytes }]) => bytes),
          ),
        );
    }
    const committed = this.retries.remember(session, number, [{ committed: true }]);
    if (entries.length > 0) this.journal.append([...entries, committed]);
    this.end(transaction);
  }

  /** Ends a transaction; without a commit before it, its writes are gone. */
  end(transaction: Transaction): void {
    transaction.finish();
    if (!this.open.delete(transaction)) return;
    const oldest = Math.min(...[...this.open].map(({ snapshot }) => snapshot));
    for (const collection of this.collections()) collection.forget(oldest);
  }

  /** A writer outside transactions: each write is applied at once; `finish` journals them together. */
  writer(): DirectWriter {
    return new DirectWriter(this, this.journal);
  }

  /** One commit outside a transaction. */
  tick(collection: Collection, id: string): void {
    this.clock++;
    this.rememberFor(collection, id, undefined);
  }

  durable(): Promise<void> {
    return this.journal.durable();
  }

  /** Called now and then: gives up decoded forms when the heap runs full; they are made again from the bytes. */
  shed(): void {
    if (!this.room.heapIsTight()) return;
    for (const { records } of this.collections()) for (const { version } of records.values()) version.forget();
  }

  /** Called now and then; does nothing unless the journal has grown well beyond what is alive. */
  async compactIfWorth(): Promise<void> {
    if (this.journal.worthCompacting(this.totals().bytes)) await this.compact();
  }

  compact(): Promise<void> {
    return this.journal.compact(() => this.state());
  }

  close(): Promise<void> {
    return this.journal.close();
  }

  totals(): { documents: number; bytes: number } {
    let documents = 0;
    let bytes = 0;
    for (const collection of this.collections()) {
      documents += collection.records.size;
      bytes += collection.bytes;
    }
    return { documents, bytes };
  }

  private rememberFor(collection: Collection, id: string, except: Transaction | undefined): void {
    if (this.open.size > (except && this.open.has(except) ? 1 : 0)) collection.remember(id, this.clock);
  }

  /** Everything alive, as journal entries. Collections may change between two of them: see `Journal`. */
  private *state(): Generator<Uint8Array> {
    for (const { id, database, name, options, indexes } of this.collections()) {
      yield entry({ kind: 'create', c: id, db: database, name, options });
      for (const { spec } of indexes.slice(1)) yield entry({ kind: 'index', c: id, spec: spec.listed });
    }
    for (const collection of this.collections()) {
      let batch: Uint8Array[] = [];
      for (const { version } of collection.records.values()) {
        if (batch.push(version.bytes) < BASE_BATCH) continue;
        yield putEntry(collection.id, batch);
        batch = [];
      }
      if (batch.length > 0) yield putEntry(collection.id, batch);
    }
    yield* this.retries.entries();
  }

  private databaseOf({ database }: Collection): Map<string, Collection> {
    let collections = this.databases.get(database);
    if (!collections) this.databases.set(database, (collections = new Map<string, Collection>()));
    return collections;
  }
}

export class DirectWriter implements Writer {
  private entries: Uint8Array[] = [];
  private puts: Uint8Array[] = [];
  private putInto: Collection | undefined;

  constructor(
    private readonly store: Store,
    private readonly journal: Journal,
  ) {}

  insert(collection: Collection, id: string, version: Version): void {
    collection.checkFree(id, version, undefined);
    if (collection.records.has(id)) {
      throw collection.idIndex.duplicate([version.document['_id']], collection.namespace);
    }
    this.put(collection, id, version);
  }

  replace(collection: Collection, id: string, version: Version): void {
    collection.checkFree(id, version, undefined);
    this.put(collection, id, version);
  }

  remove(collection: Collection, id: string): void {
    collection.checkFree(id, undefined, undefined);
    const record = collection.records.get(id);
    if (record === undefined) return;
    this.endPuts();
    this.entries.push(entry({ kind: 'delete', c: collection.id, ids: [record.version.document['_id'] ?? null] }));
    this.store.tick(collection, id);
    collection.delete(id);
  }

  /** Journals what was written since the last time, with the results that a retry shall be answered with. */
  finish(retry?: Uint8Array): void {
    this.endPuts();
    if (retry) this.entries.push(retry);
    if (this.entries.length === 0) return;
    this.journal.append(this.entries);
    this.entries = [];
  }

  private put(collection: Collection, id: string, version: Version): void {
    const duplicate = collection.duplicate(id, version);
    if (duplicate) throw duplicate.error;
    this.store.tick(collection, id);
    collection.put(id, version);
    if (this.putInto !== collection) this.endPuts();
    this.putInto = collection;
    this.puts.push(version.bytes);
  }

  private endPuts(): void {
    if (this.putInto && this.puts.length > 0) this.entries.push(putEntry(this.putInto.id, this.puts));
    this.putInto = undefined;
    this.puts = [];
  }
}

function checkName(database: string, name: string): void {
  if (!/^[^/\\. "$*<>:|?\0]{1,63}$/.test(database)) {
    throw new CommandError(73, 'InvalidNamespace', 'the name of the database is not valid');
  }
  if (name === '' || name.includes('$') || name.includes('\0') || name.startsWith('.') || name.length > 200) {
    throw new CommandError(73, 'InvalidNamespace', 'the name of the collection is not valid');
  }
}
