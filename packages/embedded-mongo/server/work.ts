import type { Document } from '../bson/document';
import type { Deadline } from '../deadline';
import { CommandError } from '../errors';
import { Blocked, writeConflict, type Transaction, type Writer } from '../sessions/transaction';
import type { Collection } from '../storage/collection';
import type { Version } from '../storage/record';
import type { DirectWriter, Store } from '../storage/store';

/** The most that a write outside a transaction waits for one that has written the same document. */
const PATIENCE_MS = 65_000;

/** The writes of one command, in a transaction or outside one. */
export class Work {
  private readonly direct: DirectWriter | undefined;
  readonly writer: Writer;
  private results: Document[] = [];

  constructor(
    readonly store: Store,
    readonly transaction: Transaction | undefined,
    private readonly retry: { readonly session: string; readonly number: bigint } | undefined,
    readonly deadline: Deadline,
    readonly now: Date,
  ) {
    this.direct = transaction ? undefined : store.writer();
    this.writer = transaction ?? this.direct ?? store.writer();
  }

  read(collection: Collection, id: string): Version | undefined {
    return this.transaction ? this.transaction.read(collection, id) : collection.records.get(id)?.version;
  }

  /** The collection, made if it is not there yet. */
  collection(database: string, name: string): Collection {
    return this.store.collection(database, name) ?? this.store.create(database, name);
  }

  /** Returns the earlier reply of this statement, if it is a retry. */
  remembered(statement: number): Document | undefined {
    return this.retry && this.store.retries.result(this.retry.session, this.retry.number, statement);
  }

  remember(statement: number, result: Document): void {
    if (this.retry) this.results.push({ statement, ...result });
  }

  /** Journals what was written so far, together with what a retry shall be answered. */
  finish(): void {
    const entry =
      this.retry && this.results.length > 0
        ? this.store.retries.remember(this.retry.session, this.retry.number, this.results)
        : undefined;
    this.results = [];
    this.direct?.finish(entry);
  }

  /** Carries out a synchronous step, again whenever the open transaction that was in its way has ended. */
  async whenFree<T>(step: () => T): Promise<T> {
    const until = performance.now() + PATIENCE_MS;
    for (;;) {
      try {
        return step();
      } catch (error) {
        if (!(error instanceof Blocked)) throw error;
        this.finish();
        await Promise.race([error.owner.ended, tick()]);
        this.deadline.check();
        if (performance.now() > until) throw writeConflict();
      }
    }
  }
}

/** How long a wait lasts at most before the deadline is looked at again. */
function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50).unref());
}

const MAX_DOCUMENT = 16 * 1024 * 1024;

/** @throws CommandError 10334 above 16 MB */
export function checkSize(bytes: Uint8Array): void {
  if (bytes.length > MAX_DOCUMENT) {
    throw new CommandError(10334, 'BSONObjectTooLarge', 'the document is larger than the maximum of 16 MB');
  }
}
