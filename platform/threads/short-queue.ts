/** A queue has no room at present. */
export class QueueFull extends Error {
  override readonly name = 'QueueFull';
}

/** Does one thing after another. Only a few may wait: the rest is refused at once, and can be sent again. */
export class ShortQueue {
  private length = 0;
  private last: Promise<unknown> = Promise.resolve();

  /** @param most the number that may wait or be under way */
  constructor(private readonly most: number) {}

  /** Rejects with QueueFull where too many wait already. */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.length >= this.most) throw new QueueFull();
    this.length += 1;
    const result = this.last.then(work).finally(() => (this.length -= 1));
    this.last = result.catch(() => undefined);
    return result;
  }
}
