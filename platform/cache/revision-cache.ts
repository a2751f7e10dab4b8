/**
 * What follows from published facts, as it was worked out or read before: good for as long as their revision stands, and one
 * for all requests of a process. For what says nothing about anybody.
 */
export class RevisionCache<Value> {
  private revision: string | undefined;
  private readonly values = new Map<string, Promise<Value>>();

  /** More than `most` are not kept: the oldest gives way. */
  constructor(private readonly most: number) {}

  get(revision: string, key: string, read: () => Promise<Value>): Promise<Value> {
    this.keepUp(revision);
    return this.values.get(key) ?? this.keep(key, read());
  }

  /** In the order of the keys; `read` is asked once, for those that nobody has asked for yet. */
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

  /** What failed is asked again. */
  private keep(key: string, value: Promise<Value>): Promise<Value> {
    this.values.set(key, value);
    value.catch(() => this.values.get(key) === value && this.values.delete(key));
    const [oldest] = this.values.size > this.most ? this.values.keys() : [];
    if (oldest !== undefined) this.values.delete(oldest);
    return value;
  }
}
