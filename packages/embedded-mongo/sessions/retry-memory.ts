import { isArray, isDocument, type Document, type Value } from '../bson/document';
import { entry } from '../journal/entries';
import { isNumber, toInteger } from '../bson/numbers';

/** Sessions without use for this time have ended (`logicalSessionTimeoutMinutes`). */
export const SESSION_MINUTES = 30;

interface Remembered {
  number: bigint;
  /** By statement number; a transaction that was committed has the one result `{committed: true}`. */
  readonly results: Map<number, Document>;
  usedAt: number;
}

/** Stores the reply of each session's last numbered write, so that a retry gets the reply and is not applied again. */
export class RetryMemory {
  private readonly sessions = new Map<string, Remembered>();

  constructor(private readonly now: () => number = Date.now) {}

  last(session: string): bigint | undefined {
    return this.sessions.get(session)?.number;
  }

  result(session: string, number: bigint, statement: number): Document | undefined {
    const remembered = this.sessions.get(session);
    return remembered?.number === number ? remembered.results.get(statement) : undefined;
  }

  committed(session: string, number: bigint): boolean {
    return this.result(session, number, -1)?.['committed'] === true;
  }

  /** @returns the journal entry for it */
  remember(session: string, number: bigint, results: readonly Document[]): Uint8Array {
    this.apply(session, number, results);
    return entry({ kind: 'retry', session, number, results });
  }

  load({ session, number, results }: Document): void {
    if (typeof session !== 'string' || !isNumber(number) || !isArray(results)) return;
    this.apply(session, toInteger(number) ?? 0n, results.filter(isDocument));
  }

  forget(session: string): void {
    this.sessions.delete(session);
  }

  forgetOld(): void {
    const oldest = this.now() - SESSION_MINUTES * 60_000;
    for (const [session, { usedAt }] of this.sessions) if (usedAt < oldest) this.sessions.delete(session);
  }

  *entries(): Generator<Uint8Array> {
    for (const [session, { number, results }] of this.sessions) {
      yield entry({ kind: 'retry', session, number, results: [...results.values()] });
    }
  }

  private apply(session: string, number: bigint, results: readonly Document[]): void {
    let remembered = this.sessions.get(session);
    if (remembered === undefined || remembered.number !== number) {
      remembered = { number, results: new Map(), usedAt: 0 };
      this.sessions.set(session, remembered);
    }
    remembered.usedAt = this.now();
    for (const result of results) remembered.results.set(statementOf(result['statement']), result);
  }
}

/** The one result of a transaction has no statement number. */
function statementOf(value: Value | undefined): number {
  return typeof value === 'number' ? value : -1;
}
