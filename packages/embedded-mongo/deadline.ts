import { CommandError } from './errors';

/** How many polls pass between two looks at the clock. */
const POLLS_PER_LOOK = 64;

/** `maxTimeMS`: polled inside every loop over documents, for nothing else can interrupt a busy JavaScript thread. */
export class Deadline {
  static readonly none = new Deadline(Infinity, () => 0);

  private polls = 0;

  private constructor(
    private readonly at: number,
    private readonly now: () => number,
  ) {}

  /** @param ms milliseconds from now, above 0; @param now a clock in milliseconds */
  static after(ms: number, now: () => number = () => performance.now()): Deadline {
    return new Deadline(now() + ms, now);
  }

  /** @throws CommandError 50 MaxTimeMSExpired once the time is up (seen at the first and then every 64th poll). */
  check(): void {
    if (this.at === Infinity || this.polls++ % POLLS_PER_LOOK !== 0) return;
    if (this.now() >= this.at) throw new CommandError(50, 'MaxTimeMSExpired', 'operation exceeded time limit');
  }
}
