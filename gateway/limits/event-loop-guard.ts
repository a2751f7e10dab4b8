import { monitorEventLoopDelay, type IntervalHistogram } from 'node:perf_hooks';
import { AskLater } from './refusals';

const lookEveryMilliseconds = 500;
const retryAfterSeconds = 2;

/** Refuses new requests while this process is behind with its present ones, so that it catches up. */
export class EventLoopGuard {
  private readonly delay: IntervalHistogram = monitorEventLoopDelay({ resolution: 20 });
  private readonly timer: NodeJS.Timeout;
  private wasBehind = false;
  private isBehind = false;

  constructor(private readonly mostMilliseconds: number) {
    this.delay.enable();
    this.timer = setInterval(() => this.look(), lookEveryMilliseconds).unref();
  }

  /** Throws OVERLOADED. */
  check(): void {
    if (this.isBehind)
      throw new AskLater('OVERLOADED', 'There is more to do here than can be done at present.', retryAfterSeconds);
  }

  stop(): void {
    clearInterval(this.timer);
    this.delay.disable();
  }

  /**
   * Compares the recent median delay, in nanoseconds, with the limit, twice in a row: one long step is no overload,
   * many are.
   */
  private look(): void {
    const isBehind = this.delay.percentile(50) > this.mostMilliseconds * 1e6;
    this.isBehind = isBehind && this.wasBehind;
    this.wasBehind = isBehind;
    this.delay.reset();
  }
}
