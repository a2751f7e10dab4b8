/**
 * Caches results that follow from published facts, for all requests of a process. An entry is valid while their
 * revision stands. Never for personal data.
 */
export class RevisionCache<Value> {
  private revision: string | undefined;
  private readonly values = new Map<string, Promise<Value>>();

  /** Holds at most `most` entries: the oldest is evicted. */
  constructor(private readonly most: number) {}

  get(revision: string, key: string, read: () => Promise<Value>): Promise<Value> {
    this.keepUp(revision);
    return this.values.get(key) ?? this.keep(key, read());
  }

  /** Returns values in the order of the keys. Calls `read` once, for the keys that are not cached yet. */
  getAll(
    revision: string,
    keys: readonly string[],
    read: (unknown: readonly string[]) => Promise<(key: string) => Value>,
  ): Promise<Value[]> {
    this.keepUp(revision);
    const known = keys.map((key) => this.values.get(key));
    const unknown = keys.filter((_, at) => known[at] === undefined);
    let reading: Promise<(key: string) => Value> | undefined;
    const readOne = async (key: string) => (await (reading ??= read(unknown)))(key);
    return Promise.all(keys.map((key, at) => known[at] ?? this.keep(key, readOne(key))));
  }

  private keepUp(revision: string): void {
    if (revision === this.revision) return;
    this.values.clear();
    this.revision = revision;
  }

  /** A failed read is tried again. */
  private keep(key: string, value: Promise<Value>): Promise<Value> {
    this.values.set(key, value);
    value.catch(() => this.values.get(key) === value && this.values.delete(key));
    const [oldest] = this.values.size > this.most ? this.values.keys() : [];
    if (oldest !== undefined) this.values.delete(oldest);
    return value;
  }
}
