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
/** Bytes that the journal needs for a write beside the document: its place in a list, and what a retry is answered. */
const BESIDE_DOCUMENT = 200;

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
    this.append(entry({ kind: 'create', c: collection.id, db: database, name, options }));
    this.databaseOf(collection).set(name, collection);
    return collection;
  }

  drop(collection: Collection): void {
    this.append(entry({ kind: 'drop', c: collection.id }));
    const database = this.databases.get(collection.database);
    database?.delete(collection.name);
    if (database?.size === 0) this.databases.delete(collection.database);
  }

  /** @throws DuplicateKey */
  addIndex(collection: Collection, spec: IndexSpec): void {
    const added = entry({ kind: 'index', c: collection.id, spec: spec.listed });
    this.checkDisk(added.length);
    collection.addIndex(spec);
    this.journal.append([added]);
  }

  /** Replaces an index whose keys stay the same (`collMod`). */
  changeIndex(collection: Collection, name: string, changes: Document): void {
    const index = collection.indexes.find(({ spec }) => spec.name === name);
    if (!index) return;
    this.dropIndex(collection, name);
    this.addIndex(collection, parseIndexSpec({ ...index.spec.listed, ...changes }));
  }

  dropIndex(collection: Collection, name: string): void {
    this.append(entry({ kind: 'dropIndex', c: collection.id, name }));
    collection.dropIndex(name);
  }

  begin(): Transaction {
    const transaction = new Transaction(this.clock);
    this.open.add(transaction);
    return transaction;
  }

  /**
   * Applies and journals a transaction's writes at once. Everything it writes was claimed, so that only a full disk refuses it,
   * which ends the transaction. @throws CommandError 14031
   */
  commit(transaction: Transaction, session: string, number: bigint): void {
    try {
      if (transaction.writes.size > 0) this.checkDisk(sizeOf(transaction));
    } catch (error) {
      this.end(transaction);
      throw error;
    }
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

  /** @throws CommandError 14031 before a change that the disk has no room for */
  checkDisk(bytes: number): void {
    if (this.journal.hasRoom(bytes)) return;
    throw new CommandError(14031, 'OutOfDiskSpace', 'the disk of the embedded store is full and takes no more writes');
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

  private append(change: Uint8Array): void {
    this.checkDisk(change.length);
    this.journal.append([change]);
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
  /** Bytes that the journal needs for what was written since the last time. */
  private size = 0;

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
    this.claim(id.length);
    this.endPuts();
    this.entries.push(entry({ kind: 'delete', c: collection.id, ids: [record.version.document['_id'] ?? null] }));
    this.store.tick(collection, id);
    collection.delete(id);
  }

  /** Journals what was written since the last time, with the results that a retry shall be answered with. */
  finish(retry?: Uint8Array): void {
    this.endPuts();
    // The result of a write that changed nothing is not worth the last room on the disk.
    if (retry && (this.entries.length > 0 || this.journal.hasRoom(retry.length))) this.entries.push(retry);
    this.size = 0;
    if (this.entries.length === 0) return;
    this.journal.append(this.entries);
    this.entries = [];
  }

  private put(collection: Collection, id: string, version: Version): void {
    const duplicate = collection.duplicate(id, version);
    if (duplicate) throw duplicate.error;
    this.claim(version.bytes.length);
    this.store.tick(collection, id);
    collection.put(id, version);
    if (this.putInto !== collection) this.endPuts();
    this.putInto = collection;
    this.puts.push(version.bytes);
  }

  /** @throws CommandError 14031 */
  private claim(bytes: number): void {
    this.store.checkDisk(this.size + bytes + BESIDE_DOCUMENT);
    this.size += bytes + BESIDE_DOCUMENT;
  }

  private endPuts(): void {
    if (this.putInto && this.puts.length > 0) this.entries.push(putEntry(this.putInto.id, this.puts));
    this.putInto = undefined;
    this.puts = [];
  }
}

/** Bytes that the journal needs for what a transaction writes. */
function sizeOf({ writes }: Transaction): number {
  let size = 0;
  for (const written of writes.values())
    for (const [id, version] of written) size += (version?.bytes.length ?? id.length) + BESIDE_DOCUMENT;
  return size;
}

function checkName(database: string, name: string): void {
  if (!/^[^/\\. "$*<>:|?\0]{1,63}$/.test(database)) {
    throw new CommandError(73, 'InvalidNamespace', 'the name of the database is not valid');
  }
  if (name === '' || name.includes('$') || name.includes('\0') || name.startsWith('.') || name.length > 200) {
    throw new CommandError(73, 'InvalidNamespace', 'the name of the collection is not valid');
  }
}
