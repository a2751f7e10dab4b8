import { isDocument, type Document, type Value } from '../bson/document';
import { canonicalKey } from '../bson/key';
import { isNumber, toInteger } from '../bson/numbers';
import { CommandError } from '../errors';
import type { Store } from '../storage/store';
import { SESSION_MINUTES } from './retry-memory';
import type { Transaction } from './transaction';

/** MongoDB's `transactionLifetimeLimitSeconds`. */
const TRANSACTION_SECONDS = 60;
/**
 * A client that loses its connection asks again at once, over another. One that was killed never does, and MongoDB would keep what it
 * was about to write from all other clients for the whole minute.
 */
const LEFT_SECONDS = 1;

/** The connection that sent a command. */
export interface Carrier {
  /** In milliseconds; undefined while it is open. */
  readonly closedAt: number | undefined;
}

export interface Session {
  readonly key: string;
  readonly id: Value;
  /** Of the transaction that was started last. */
  number: bigint;
  transaction: Transaction | undefined;
  startedAt: number;
  usedAt: number;
  /** Of the last command. */
  carrier: Carrier | undefined;
}

/** The request in a command's `lsid`, `txnNumber` and `autocommit`. */
export interface SessionUse {
  readonly session: Session | undefined;
  /** In a transaction. */
  readonly transaction: Transaction | undefined;
  /** A numbered write outside a transaction. */
  readonly retry: { readonly session: string; readonly number: bigint } | undefined;
}

const NO_SESSION: SessionUse = { session: undefined, transaction: undefined, retry: undefined };

export class Sessions {
  private readonly byKey = new Map<string, Session>();

  constructor(
    private readonly store: Store,
    private readonly now: () => number = Date.now,
  ) {}

  /** @param ending true for commitTransaction and abortTransaction, which may come when there is nothing to end */
  use(command: Document, ending: boolean, carrier?: Carrier): SessionUse {
    const { lsid, txnNumber } = command;
    if (!isDocument(lsid)) return NO_SESSION;
    const session = this.session(lsid['id'] ?? null);
    session.carrier = carrier;
    if (!isNumber(txnNumber)) return { ...NO_SESSION, session };
    const number = toInteger(txnNumber) ?? 0n;
    this.checkAge(session, number);
    if (command['autocommit'] !== false) {
      this.finish(session);
      return { session, transaction: undefined, retry: { session: session.key, number } };
    }
    if (command['startTransaction'] === true) this.start(session, number);
    const transaction = session.number === number ? session.transaction : undefined;
    if (!transaction && !ending) throw noSuchTransaction();
    return { session, transaction, retry: undefined };
  }

  /** Commits the session's transaction, if any. */
  commit(session: Session): void {
    const { transaction } = session;
    if (!transaction) return;
    session.transaction = undefined;
    this.store.commit(transaction, session.key, session.number);
  }

  /** Ends the session's transaction, if any, without a commit. */
  finish(session: Session): void {
    const { transaction } = session;
    if (!transaction) return;
    session.transaction = undefined;
    this.store.end(transaction);
  }

  end(lsids: readonly Document[]): void {
    for (const lsid of lsids) {
      const session = this.byKey.get(canonicalKey(lsid['id']));
      if (session) this.remove(session);
    }
  }

  endAll(): void {
    for (const session of this.byKey.values()) this.remove(session);
  }

  /** For `$listLocalSessions`. */
  list(): Document[] {
    return [...this.byKey.values()].map(({ id, usedAt }) => ({ _id: { id }, lastUse: new Date(usedAt) }));
  }

  /** Runs at intervals: aborts transactions that take too long or were left, and drops sessions without use. */
  sweep(): void {
    const now = this.now();
    for (const session of this.byKey.values()) {
      const leftAt = session.carrier?.closedAt ?? now;
      if (session.startedAt < now - TRANSACTION_SECONDS * 1000 || leftAt < now - LEFT_SECONDS * 1000)
        this.finish(session);
      if (session.usedAt < now - SESSION_MINUTES * 60_000) this.remove(session);
    }
    this.store.retries.forgetOld();
  }

  private session(id: Value): Session {
    const key = canonicalKey(id);
    let session = this.byKey.get(key);
    if (!session) {
      session = {
        key,
        id,
        number: this.store.retries.last(key) ?? -1n,
        transaction: undefined,
        startedAt: 0,
        usedAt: 0,
        carrier: undefined,
      };
      this.byKey.set(key, session);
    }
    session.usedAt = this.now();
    return session;
  }

  private checkAge(session: Session, number: bigint): void {
    const last = this.store.retries.last(session.key) ?? -1n;
    if (number >= session.number && number >= last) return;
    throw new CommandError(
      225,
      'TransactionTooOld',
      'a newer transaction or retryable write has begun on this session',
    );
  }

  private start(session: Session, number: bigint): void {
    if (number === session.number && (session.transaction ?? this.store.retries.committed(session.key, number))) {
      throw new CommandError(117, 'ConflictingOperationInProgress', 'the transaction number was used before');
    }
    this.finish(session);
    session.number = number;
    session.startedAt = this.now();
    session.transaction = this.store.begin();
  }

  private remove(session: Session): void {
    this.finish(session);
    this.byKey.delete(session.key);
    this.store.retries.forget(session.key);
  }
}

export function noSuchTransaction(): CommandError {
  return new CommandError(251, 'NoSuchTransaction', 'the transaction does not exist, or was ended, or took too long', [
    'TransientTransactionError',
  ]);
}
