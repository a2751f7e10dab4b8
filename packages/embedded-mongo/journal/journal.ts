import {
  closeSync,
  constants,
  fdatasync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Damaged, frameHeader, readFrames } from './frame';

/** A journal is not compacted before it has this many bytes, however little of it is live. */
export const COMPACT_FROM = 32 * 1024 * 1024;
/** Of a base file, per write. */
const SLICE = 1024 * 1024;

/** The zeros that a journal keeps for what is on its way to it, and the zeros that it grows by, in bytes. */
const MARGIN = 512 * 1024;
const ZEROS = Buffer.alloc(256 * 1024);
/** A full disk, a full quota, and the limit of a process on the size of its files. */
const NO_ROOM = new Set<unknown>(['ENOSPC', 'EDQUOT', 'EFBIG']);

const synced = promisify(fdatasync);

/**
 * Makes writes durable: `base.<n>` holds the state when journal n began, `journal.<n>` every change since then. Every
 * document in them is a whole new state of something (put, delete, create, drop), so replaying one twice changes
 * nothing. Therefore compaction can write a base while changes go on.
 *
 * Zeros behind the last frame reserve room on the disk. `hasRoom` adds them before memory changes, so a full disk
 * refuses a change and never half of it.
 */
export class Journal {
  /** The open journal's descriptor. */
  private file: number | undefined;
  private generation = 0;
  private pending: Uint8Array[] = [];
  private waiting: (() => void)[] = [];
  private flushing = false;
  private compacting: Promise<void> | undefined;
  /** Of the open journal in bytes: its whole frames, and the file with the zeros behind them. */
  private size = 0;
  private allocated = 0;
  /** Bytes that were appended and are not written yet. */
  private unwritten = 0;
  /** The disk had no room when the journal was last to grow. */
  private isFull = false;
  private baseSize = 0;

  /** @param failed called when the disk refuses a write: memory is then ahead of it for good, and the process must end. */
  constructor(
    private readonly folder: string,
    private readonly failed: (error: unknown) => void,
    private readonly compactFrom = COMPACT_FROM,
  ) {}

  /** Replays what is there and opens the last journal for writing. Returns how many torn bytes were cut off. @throws Damaged */
  async open(visit: (document: Buffer) => void): Promise<number> {
    const names = readdirSync(this.folder);
    const numbers = (kind: string) =>
      names.flatMap((name) => (new RegExp(`^${kind}\\.\\d+$`).test(name) ? [Number(name.slice(kind.length + 1))] : []));
    const base = Math.max(0, ...numbers('base'));
    const journals = numbers('journal')
      .filter((n) => n >= base)
      .sort((a, b) => a - b);
    if (base > 0) {
      if (!journals.includes(base)) throw new Error(`the file ${this.path('journal', base)} is missing`);
      const path = this.path('base', base);
      const bytes = readFileSync(path);
      if (readFrames(bytes, path, visit) < bytes.length) throw new Error(`the file ${path} is cut short`);
      this.baseSize = bytes.length;
    }
    let cut = 0;
    let torn: Damaged | undefined;
    for (const n of journals) {
      const path = this.path('journal', n);
      const bytes = readFileSync(path);
      const whole = readFrames(bytes, path, visit);
      const end = isZero(bytes.subarray(whole)) ? whole : bytes.length;
      if (torn && end > 0) throw torn;
      if (whole < end) {
        cut = end - whole;
        torn = new Damaged(path, whole);
      }
      this.size = whole;
      this.allocated = whole < end ? whole : bytes.length;
    }
    if (torn) truncateSync(torn.path, torn.offset);
    this.generation = journals.at(-1) ?? base;
    this.file = openSync(this.path('journal', this.generation), constants.O_RDWR | constants.O_CREAT);
    fsyncSync(this.file);
    this.syncFolder();
    for (const name of names) {
      const n = Number(/^(?:base|journal)\.(\d+)/.exec(name)?.[1] ?? Infinity);
      if (n < base || name.endsWith('.tmp')) unlinkSync(join(this.folder, name));
    }
    return cut;
  }

  /**
   * Returns true if this many bytes, beside all that were appended, can be written even if the disk becomes full. After
   * a refusal there has to be room for more than the next small write: otherwise a full disk would refuse some writes
   * and accept others.
   */
  hasRoom(bytes: number): boolean {
    const needed = this.size + this.unwritten + bytes + MARGIN + (this.isFull ? ZEROS.length : 0);
    try {
      // A write that the disk cuts short has still added zeros.
      while (this.allocated < needed)
        this.allocated += writeSync(this.opened(), ZEROS, 0, ZEROS.length, this.allocated);
      this.isFull = false;
    } catch (error) {
      if (!isNoRoom(error)) throw error;
      this.isFull = true;
    }
    return !this.isFull;
  }

  /** Takes the documents of one commit; they reach the disk together. */
  append(documents: readonly Uint8Array[]): void {
    for (const document of documents) this.pending.push(document);
    this.unwritten += lengthOf(documents);
    if (!this.flushing) {
      this.flushing = true;
      setImmediate(() => void this.flush());
    }
  }

  /** Resolves once everything appended so far is on disk. */
  durable(): Promise<void> {
    if (!this.flushing) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** True when most of the files is no longer live, so that a compaction would pay. */
  worthCompacting(liveBytes: number): boolean {
    return !this.compacting && this.size > this.compactFrom && this.size + this.baseSize > 2 * liveBytes;
  }

  /**
   * Starts a new journal and writes the base it builds on, beside the changes that go on. Where the disk has no room for the base,
   * the old files stay. @param state the live documents
   */
  compact(state: () => Iterable<Uint8Array>): Promise<void> {
    this.compacting ??= this.writeBase(state)
      .catch((error: unknown) => {
        if (!isNoRoom(error)) this.failed(error);
      })
      .finally(() => (this.compacting = undefined));
    return this.compacting;
  }

  async close(): Promise<void> {
    await this.compacting;
    await this.durable();
    if (this.file !== undefined) closeSync(this.file);
    this.file = undefined;
  }

  private async flush(): Promise<void> {
    try {
      while (this.pending.length > 0) {
        const content = this.pending;
        const waiting = this.waiting;
        this.pending = [];
        this.waiting = [];
        await this.write(content);
        for (const resolve of waiting) resolve();
      }
    } catch (error) {
      // Callers that wait never get an answer: their writes are not on disk.
      this.failed(error);
      return;
    }
    this.flushing = false;
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private opened(): number {
    if (this.file === undefined) throw new Error('the journal is closed');
    return this.file;
  }

  private async write(content: Uint8Array[]): Promise<void> {
    const file = this.opened();
    const frame = Buffer.concat([frameHeader(content), ...content]);
    const start = this.size;
    this.size += frame.length;
    this.allocated = Math.max(this.allocated, this.size);
    this.unwritten -= lengthOf(content);
    // Into the system's cache at once, which is quicker than another thread; only the disk is waited for.
    for (let at = 0; at < frame.length;) at += writeSync(file, frame, at, frame.length - at, start + at);
    await synced(file);
  }

  private async writeBase(state: () => Iterable<Uint8Array>): Promise<void> {
    const next = this.generation + 1;
    const begun = this.beginJournal(next);
    this.syncFolder();
    const old = this.file;
    this.file = begun.file;
    this.allocated = begun.allocated;
    this.generation = next;
    this.size = 0;
    // A frame may still be on its way to the old journal; the next one waits for it and goes to the new.
    await this.durable();
    if (old !== undefined) closeSync(old);

    const path = this.path('base', next);
    const size = await this.writeState(`${path}.tmp`, state);
    renameSync(`${path}.tmp`, path);
    this.syncFolder();
    this.baseSize = size;
    for (const name of readdirSync(this.folder)) {
      const n = Number(/^(?:base|journal)\.(\d+)$/.exec(name)?.[1] ?? Infinity);
      if (n < next) unlinkSync(join(this.folder, name));
    }
    this.syncFolder();
  }

  /** A journal with room for all that is on its way. @throws without a trace of it where the disk has none */
  private beginJournal(n: number): { readonly file: number; readonly allocated: number } {
    const path = this.path('journal', n);
    const file = openSync(path, 'w');
    try {
      let allocated = 0;
      while (allocated < this.unwritten + MARGIN) allocated += writeSync(file, ZEROS, 0, ZEROS.length, allocated);
      return { file, allocated };
    } catch (error) {
      closeSync(file);
      unlinkSync(path);
      throw error;
    }
  }

  /** @returns the bytes of the file. @throws without a trace of it where the disk has no room */
  private async writeState(path: string, state: () => Iterable<Uint8Array>): Promise<number> {
    const file = await open(path, 'w');
    try {
      let size = 0;
      const put = async (slice: Uint8Array[]) => {
        const frame = Buffer.concat([frameHeader(slice), ...slice]);
        size += frame.length;
        await file.appendFile(frame);
      };
      let slice: Uint8Array[] = [];
      let bytes = 0;
      for (const document of state()) {
        slice.push(document);
        bytes += document.length;
        if (bytes < SLICE) continue;
        await put(slice);
        slice = [];
        bytes = 0;
      }
      await put(slice);
      await file.sync();
      await file.close();
      return size;
    } catch (error) {
      await file.close();
      unlinkSync(path);
      throw error;
    }
  }

  private path(kind: 'base' | 'journal', n: number): string {
    return join(this.folder, `${kind}.${n}`);
  }

  /** Makes created, renamed and removed names last; Windows cannot and need not. */
  private syncFolder(): void {
    if (process.platform === 'win32') return;
    const folder = openSync(this.folder, 'r');
    fsyncSync(folder);
    closeSync(folder);
  }
}

function isNoRoom(error: unknown): boolean {
  return error instanceof Error && 'code' in error && NO_ROOM.has(error.code);
}

function isZero(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0);
}

function lengthOf(documents: readonly Uint8Array[]): number {
  return documents.reduce((sum, { length }) => sum + length, 0);
}
