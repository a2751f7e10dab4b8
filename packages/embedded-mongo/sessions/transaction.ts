import { CommandError } from '../errors';
import type { Collection } from '../storage/collection';
import { keyText } from '../storage/index';
import type { Version } from '../storage/record';

/** Another transaction has written here: writers outside transactions wait for its end, transactions give up with 112. */
export class Blocked extends Error {
  constructor(readonly owner: Transaction) {
    super('written by an open transaction');
  }
}

/** Changes documents: a transaction, or a single write outside one. `id` is the canonical key of `_id`. */
export interface Writer {
  insert(collection: Collection, id: string, version: Version): void;
  replace(collection: Collection, id: string, version: Version): void;
  remove(collection: Collection, id: string): void;
}

/** Writes of one transaction, by collection and id; `undefined` is a deletion. */
export type Writes = ReadonlyMap<Collection, ReadonlyMap<string, Version | undefined>>;

/**
 * Snapshot isolation: reads see what was committed when the transaction began and its own writes; the first of two writers of a
 * document wins, the other one fails with 112 WriteConflict at once. Nothing it writes is seen by others before the commit.
 */
export class Transaction implements Writer {
  private readonly pending = new Map<Collection, Map<string, Version | undefined>>();
  private end: () => void = () => undefined;
  readonly ended = new Promise<void>((resolve) => (this.end = resolve));

  /** @param snapshot the number of the last commit it sees */
  constructor(readonly snapshot: number) {}

  get writes(): Writes {
    return this.pending;
  }

  read(collection: Collection, id: string): Version | undefined {
    const own = this.pending.get(collection);
    return own?.has(id) ? own.get(id) : collection.at(id, this.snapshot);
  }

  /** The ids for which the indexes of the collection do not tell what this transaction sees. */
  touched(collection: Collection): Set<string> {
    const ids = new Set(this.pending.get(collection)?.keys());
    for (const id of collection.changesSince(this.snapshot)) ids.add(id);
    return ids;
  }

  insert(collection: Collection, id: string, version: Version): void {
    this.claim(collection, id, version);
    if (this.read(collection, id) !== undefined) {
      throw collection.idIndex.duplicate([version.document['_id']], collection.namespace);
    }
    this.write(collection, id, version);
  }

  replace(collection: Collection, id: string, version: Version): void {
    this.claim(collection, id, version);
    this.write(collection, id, version);
  }

  remove(collection: Collection, id: string): void {
    this.claim(collection, id, undefined);
    this.write(collection, id, undefined);
  }

  /** Frees what it had claimed; after a commit the store has already applied the writes. */
  finish(): void {
    for (const collection of this.pending.keys()) {
      for (const id of this.pending.get(collection)?.keys() ?? []) {
        if (collection.intents.get(id) === this) collection.intents.delete(id);
      }
      for (const { reserved } of collection.indexes) {
        for (const [key, { owner }] of reserved) if (owner === this) reserved.delete(key);
      }
    }
    this.pending.clear();
    this.end();
  }

  private claim(collection: Collection, id: string, version: Version | undefined): void {
    if (collection.changedSince(id, this.snapshot)) throw writeConflict();
    try {
      collection.checkFree(id, version, this);
    } catch (error) {
      throw error instanceof Blocked ? writeConflict() : error;
    }
  }

  private write(collection: Collection, id: string, version: Version | undefined): void {
    const own = this.pending.get(collection) ?? new Map<string, Version | undefined>();
    if (version !== undefined) this.checkUnique(collection, id, version, own);
    this.pending.set(collection, own);
    own.set(id, version);
    collection.intents.set(id, this);
    if (version === undefined) return;
    for (const index of collection.indexes) {
      if (!index.spec.unique || index === collection.idIndex) continue;
      for (const key of index.keys(version.document)) index.reserved.set(keyText(key), { owner: this, id });
    }
  }

  private checkUnique(
    collection: Collection,
    id: string,
    version: Version,
    own: ReadonlyMap<string, Version | undefined>,
  ): void {
    const committed = collection.duplicate(id, version, (holder) => own.has(holder));
    if (committed) throw collection.changedSince(committed.holder, this.snapshot) ? writeConflict() : committed.error;
    for (const index of collection.indexes) {
      if (!index.spec.unique || index === collection.idIndex) continue;
      for (const key of index.keys(version.document)) {
        const text = keyText(key);
        const reservation = index.reserved.get(text);
        const written = reservation && reservation.id !== id ? own.get(reservation.id) : undefined;
        if (written && index.keys(written.document).some((taken) => keyText(taken) === text)) {
          throw index.duplicate(key, collection.namespace);
        }
      }
    }
  }
}

export function writeConflict(): CommandError {
  return new CommandError(
    112,
    'WriteConflict',
    'write conflict with another operation; please retry your operation or transaction',
    ['TransientTransactionError'],
  );
}
