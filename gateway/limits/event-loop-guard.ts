import { monitorEventLoopDelay, type IntervalHistogram } from 'node:perf_hooks';
import { AskLater } from './refusals';

const lookEveryMilliseconds = 500;
const retryAfterSeconds = 2;

/** Turns new questions away while this process is behind with those that it has, so that it catches up with them. */
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

  /** The middle of what was waited lately, in nanoseconds, twice on end: one long step is no overload, many are. */
  private look(): void {
    const isBehind = this.delay.percentile(50) > this.mostMilliseconds * 1e6;
    this.isBehind = isBehind && this.wasBehind;
    this.wasBehind = isBehind;
    this.delay.reset();
  }
}
