/** Short enough to splice cheaply, long enough that there are few of them. */
const CHUNK = 512;

/** Where an element stands to a contiguous range of the list: before it (below 0), in it (0) or behind it. */
export type Place<T> = (element: T) => number;

/**
 * An ordered list as a list of short sorted arrays: the ordered index. Insert, remove and seek are a binary search plus one
 * short splice; no two elements compare equal.
 */
export class SortedList<T> {
  private readonly chunks: T[][] = [];
  size = 0;

  constructor(private readonly compare: (a: T, b: T) => number) {}

  /** Fills an empty list at once. */
  fill(elements: T[]): void {
    elements.sort(this.compare);
    this.size = elements.length;
    for (let i = 0; i < elements.length; i += CHUNK / 2) this.chunks.push(elements.slice(i, i + CHUNK / 2));
  }

  insert(element: T): void {
    this.size++;
    const at = Math.min(
      this.chunkOf((other) => this.compare(other, element)),
      this.chunks.length - 1,
    );
    const chunk = this.chunks[at];
    if (chunk === undefined) {
      this.chunks.push([element]);
      return;
    }
    chunk.splice(
      firstIndex(chunk, (other) => this.compare(other, element) >= 0),
      0,
      element,
    );
    if (chunk.length > CHUNK) {
      // A list that only grows at its end keeps full chunks behind it.
      const half = at === this.chunks.length - 1 ? CHUNK - 16 : CHUNK / 2;
      this.chunks.splice(at + 1, 0, chunk.splice(half));
    }
  }

  remove(element: T): void {
    const at = this.chunkOf((other) => this.compare(other, element));
    const chunk = this.chunks[at];
    if (chunk === undefined) return;
    const index = firstIndex(chunk, (other) => this.compare(other, element) >= 0);
    const found = chunk[index];
    if (found === undefined || this.compare(found, element) !== 0) return;
    chunk.splice(index, 1);
    if (chunk.length === 0) this.chunks.splice(at, 1);
    this.size--;
  }

  /** The elements of a range, first to last. The list must not change meanwhile. */
  *forward(place: Place<T>): Generator<T> {
    for (let c = this.chunkOf(place); c < this.chunks.length; c++) {
      const chunk = this.chunks[c] ?? [];
      for (let i = firstIndex(chunk, (element) => place(element) >= 0); i < chunk.length; i++) {
        const element = chunk[i];
        if (element === undefined || place(element) > 0) return;
        yield element;
      }
    }
  }

  /** The elements of a range, last to first. The list must not change meanwhile. */
  *backward(place: Place<T>): Generator<T> {
    const behind = (element: T) => (place(element) > 0 ? 0 : -1);
    for (let c = Math.min(this.chunkOf(behind), this.chunks.length - 1); c >= 0; c--) {
      const chunk = this.chunks[c] ?? [];
      for (let i = firstIndex(chunk, (element) => place(element) > 0) - 1; i >= 0; i--) {
        const element = chunk[i];
        if (element === undefined || place(element) < 0) return;
        yield element;
      }
    }
  }

  /** The first chunk whose last element is not before the range. */
  private chunkOf(place: Place<T>): number {
    return firstIndex(this.chunks, (chunk) => {
      const last = chunk[chunk.length - 1];
      return last !== undefined && place(last) >= 0;
    });
  }
}

/** The first index at which a test that goes from false to true once is true. */
function firstIndex<T>(array: readonly T[], test: (element: T) => boolean): number {
  let low = 0;
  let high = array.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const element = array[middle];
    if (element !== undefined && test(element)) high = middle;
    else low = middle + 1;
  }
  return low;
}
