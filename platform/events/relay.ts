import type { Logger } from '../log';
import type { EventSink } from './inbox';
import type { EventSource } from './outbox';

const batch = 200;

export interface RelayOptions {
  readonly sources: ReadonlyMap<string, EventSource>;
  readonly sinks: readonly EventSink[];
  readonly log: Logger;
  /** How often to look for events that nobody announced: those of other processes, and those that failed before. */
  readonly everyMilliseconds: number;
}

/**
 * Carries events from each subgraph's outbox to the subgraphs that consume them: at least once, and in order per
 * aggregate. It runs beside the gateway, so that subgraphs never need to reach one another.
 */
export class Relay {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(private readonly options: RelayOptions) {}

  start(): void {
    this.timer = setInterval(() => this.wake(), this.options.everyMilliseconds);
    this.timer.unref();
    this.wake();
  }

  /** Something may be waiting. */
  wake(): void {
    if (this.stopped) return;
    this.again = true;
    this.running ??= this.work().finally(() => (this.running = undefined));
  }

  /** Delivers what is waiting now, and what that causes in turn; for tests and for a graceful stop. */
  async drain(): Promise<void> {
    this.wake();
    await this.running;
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.stopped = true;
    await this.running;
  }

  private async work(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      for (const [name, source] of this.options.sources) {
        try {
          if ((await this.deliverFrom(source)) > 0) this.again = true;
        } catch (error) {
          this.options.log.warn({ err: error, subgraph: name }, 'events of a subgraph could not be read; they wait');
        }
      }
    }
  }

  /** Returns how many events were delivered to all their consumers. */
  private async deliverFrom(source: EventSource): Promise<number> {
    const stuck = new Set<string>();
    const done: string[] = [];
    for (const event of await source.pending(batch)) {
      if (stuck.has(event.aggregate)) continue;
      try {
        for (const sink of this.options.sinks) if (sink.accepts(event.type)) await sink.apply(event);
        done.push(event.id);
      } catch (error) {
        stuck.add(event.aggregate);
        this.options.log.warn({ err: error, event: event.id, type: event.type }, 'an event was not applied; it waits');
      }
    }
    await source.delivered(done);
    return done.length;
  }
}
