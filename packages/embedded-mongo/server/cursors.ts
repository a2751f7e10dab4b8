import { randomBytes } from 'node:crypto';
import { CommandError } from '../errors';

/** A reply holds at most this much, so that it stays within the limit of a message with room for the rest. */
const MAX_BATCH_BYTES = 16 * 1024 * 1024;
const IDLE_MS = 10 * 60_000;

/** The rest of a result: what `getMore` reads. It shows the documents as they were when the cursor was opened. */
export class Cursor {
  usedAt = 0;
  private number = 0n;
  private next: IteratorResult<Uint8Array, unknown> | undefined;

  /** @param session the key of the session that opened it: no other session may read it */
  constructor(
    readonly namespace: string,
    readonly session: string | undefined,
    private rest: Iterator<Uint8Array, unknown>,
  ) {}

  /** Not to be guessed; drawn when first asked for, since most results need no second batch. */
  get id(): bigint {
    if (this.number === 0n) this.number = randomBytes(8).readBigUInt64LE() >> 1n || 1n;
    return this.number;
  }

  get done(): boolean {
    this.next ??= this.rest.next();
    return this.next.done === true;
  }

  /** Works out everything that is left, so that later changes do not show. */
  settle(): void {
    const all: Uint8Array[] = [];
    for (let step = this.rest.next(); !step.done; step = this.rest.next()) all.push(step.value);
    this.rest = all.values();
  }

  /** At most `count` documents (0 for as many as fit), at least one if there is one. */
  take(count: number): Uint8Array[] {
    const batch: Uint8Array[] = [];
    let bytes = 0;
    for (;;) {
      this.next ??= this.rest.next();
      if (this.next.done) return batch;
      bytes += this.next.value.length;
      if (batch.length > 0 && bytes > MAX_BATCH_BYTES) return batch;
      batch.push(this.next.value);
      this.next = undefined;
      if (batch.length === count) return batch;
    }
  }
}

export class Cursors {
  private readonly open = new Map<bigint, Cursor>();

  get size(): number {
    return this.open.size;
  }

  add(cursor: Cursor): void {
    cursor.usedAt = Date.now();
    this.open.set(cursor.id, cursor);
  }

  /** @throws CommandError 43 CursorNotFound */
  get(id: bigint, namespace: string, session: string | undefined): Cursor {
    const cursor = this.open.get(id);
    if (cursor?.namespace !== namespace) throw new CommandError(43, 'CursorNotFound', `cursor id ${id} not found`);
    if (cursor.session !== session) {
      throw new CommandError(13, 'Unauthorized', 'the cursor was opened in another session');
    }
    cursor.usedAt = Date.now();
    return cursor;
  }

  kill(id: bigint): boolean {
    return this.open.delete(id);
  }

  sweep(): void {
    const oldest = Date.now() - IDLE_MS;
    for (const [id, { usedAt }] of this.open) if (usedAt < oldest) this.open.delete(id);
  }
}
