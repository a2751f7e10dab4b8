/** Short enough to splice cheaply, long enough that there are few of them. */
const CHUNK = 128;

/** The position of an element relative to a contiguous range: before it (below 0), in it (0) or behind it. */
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

  /**
   * Inserts some, in any order. They are put in order first, so that those of one chunk come together: to look for each place by
   * itself, all over a long list, takes several times as long.
   */
  insertAll(elements: T[]): void {
    this.size += elements.length;
    // The last first: a chunk that is cut up then moves none of those that are still to be filled.
    let home = this.chunks.length;
    let together: T[] = [];
    for (const element of elements.sort((a, b) => this.compare(b, a))) {
      if (together.length === 0 || !this.startsBefore(home, element)) {
        this.putInto(home, together);
        together = [];
        home = this.homeOf(element);
      }
      together.push(element);
    }
    this.putInto(home, together);
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

  /** How many elements a range has: of each chunk only a few are looked at. */
  count(place: Place<T>): number {
    let count = 0;
    for (let c = this.chunkOf(place); c < this.chunks.length; c++) {
      const chunk = this.chunks[c] ?? [];
      const last = chunk[chunk.length - 1];
      const first = firstIndex(chunk, (element) => place(element) >= 0);
      if (last !== undefined && place(last) > 0)
        return count + firstIndex(chunk, (element) => place(element) > 0) - first;
      count += chunk.length - first;
    }
    return count;
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

  /** The chunk that an element goes into: the last one for whatever comes behind all. */
  private homeOf(element: T): number {
    const at = this.chunkOf((other) => this.compare(other, element));
    return Math.max(0, Math.min(at, this.chunks.length - 1));
  }

  /** Returns true if every earlier chunk ends before an element that belongs in this chunk or a later one. */
  private startsBefore(at: number, element: T): boolean {
    const last = this.chunks[at - 1]?.at(-1);
    return last === undefined || this.compare(last, element) < 0;
  }

  /** @param elements the last first */
  private putInto(at: number, elements: T[]): void {
    if (elements.length === 0) return;
    const chunk = (this.chunks[at] ??= []);
    for (const element of elements.reverse())
      chunk.splice(
        firstIndex(chunk, (other) => this.compare(other, element) >= 0),
        0,
        element,
      );
    if (chunk.length <= CHUNK) return;
    // A list that only grows at its end keeps full chunks behind it.
    const kept = at === this.chunks.length - 1 ? CHUNK - 8 : CHUNK / 2;
    const cut: T[][] = [];
    for (let from = kept; from < chunk.length; from += kept) cut.push(chunk.slice(from, from + kept));
    chunk.length = kept;
    this.chunks.splice(at + 1, 0, ...cut);
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
