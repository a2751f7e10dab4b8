import { getHeapStatistics } from 'node:v8';
import { CommandError } from '../errors';
import { COMPACT_FROM } from '../journal/journal';

export interface Limits {
  /** More documents or bytes of BSON than this are refused. */
  readonly documents: number;
  readonly bytes: number;
  /** The size from which a journal may be compacted. */
  readonly compactFrom: number;
}

/** About 100,000 documents is what this store is for (see its README); ten times that is where it stops. */
export const defaultLimits: Limits = { documents: 1_000_000, bytes: 1_500_000_000, compactFrom: COMPACT_FROM };
const WARN_DOCUMENTS = 100_000;
const WARN_BYTES = 1_000_000_000;
/** Of the heap that the JavaScript engine allows itself. */
const HEAP_SHARE = 0.85;
const SHED_SHARE = 0.6;
/** Looking at the heap is not free. */
const WRITES_PER_LOOK = 500;

/** Says once when a store outgrows what it is for, and refuses growth before the process would run out of memory. */
export class Room {
  private writes = 0;
  private heapFull = false;
  private warned = false;

  constructor(
    private readonly limits: Limits,
    private readonly totals: () => { documents: number; bytes: number },
    private readonly warn: (message: string) => void,
  ) {}

  /** True when it is time to give up what can be made again. */
  heapIsTight(): boolean {
    return heapShare() > SHED_SHARE;
  }

  /** @throws CommandError 146 ExceededMemoryLimit before a write that would add to what is stored */
  check(): void {
    const { documents, bytes } = this.totals();
    if (!this.warned && (documents >= WARN_DOCUMENTS || bytes >= WARN_BYTES)) {
      this.warned = true;
      this.warn(`the embedded store holds ${documents} documents in ${bytes} bytes: time to move to a real MongoDB`);
    }
    if (this.writes++ % WRITES_PER_LOOK === 0) {
      this.heapFull = heapShare() > HEAP_SHARE;
    }
    if (documents < this.limits.documents && bytes < this.limits.bytes && !this.heapFull) return;
    throw new CommandError(
      146,
      'ExceededMemoryLimit',
      'the embedded store is full and takes no more documents; delete some, or move to a real MongoDB (set MONGODB_URI)',
    );
  }
}

function heapShare(): number {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  return used / limit;
}
