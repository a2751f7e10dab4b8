import type { Logger } from '../log';
import type { HubEvent } from './event';
import type { EventSink } from './inbox';
import type { EventSource } from './outbox';

/** Consumers that take in many at once write less for each of them, the more there are. */
const batch = 1_000;

export interface RelayOptions {
  readonly sources: ReadonlyMap<string, EventSource>;
  readonly sinks: readonly EventSink[];
  readonly log: Logger;
  /** How often to look for events that nobody announced: those of other processes, and those that failed before. */
  readonly everyMilliseconds: number;
  /** How long those wait for one another that are announced while others have just been carried. */
  readonly gatherMilliseconds: number;
}

/**
 * Carries events from each subgraph's outbox to the subgraphs that consume them: at least once, and in order per
 * aggregate. It runs beside the gateway, so that subgraphs never need to reach one another.
 */
export class Relay {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  /** Whose outboxes to look into. */
  private readonly due = new Set<string>();
  /** Who has announced events since the last were carried. */
  private readonly announced = new Set<string>();
  private gathering: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly options: RelayOptions) {}

  start(): void {
    this.timer = setInterval(() => this.wake(), this.options.everyMilliseconds);
    this.timer.unref();
    this.wake();
  }

  /** Something may be waiting, with any subgraph. */
  wake(): void {
    this.carry(this.options.sources.keys());
  }

  /**
   * A subgraph has written events. Where all was quiet they are carried at once; in a busy time those of a moment go together:
   * many cost little more than one.
   */
  announce(source: string): void {
    this.announced.add(source);
    if (!this.gathering) this.carryAnnounced();
  }

  /** Delivers what is waiting now, and what that causes in turn; for tests and for a graceful stop. */
  async drain(): Promise<void> {
    this.wake();
    await this.running;
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    clearTimeout(this.gathering);
    this.stopped = true;
    await this.running;
  }

  private carryAnnounced(): void {
    this.gathering = undefined;
    if (this.announced.size === 0) return;
    this.carry(this.announced);
    this.announced.clear();
    this.gathering = setTimeout(() => this.carryAnnounced(), this.options.gatherMilliseconds).unref();
  }

  private carry(sources: Iterable<string>): void {
    if (this.stopped) return;
    for (const name of sources) this.due.add(name);
    this.running ??= this.work().finally(() => (this.running = undefined));
  }

  private async work(): Promise<void> {
    for (const name of this.due) {
      this.due.delete(name);
      if (this.stopped) return;
      const source = this.options.sources.get(name);
      try {
        if (source) await this.deliverFrom(name, source);
      } catch (error) {
        this.options.log.warn({ err: error, subgraph: name }, 'events of a subgraph could not be read; they wait');
      }
    }
  }

  private async deliverFrom(name: string, source: EventSource): Promise<void> {
    const events = await source.pending(batch);
    const waiting = new Set<string>();
    for (const sink of this.options.sinks) await this.deliverTo(sink, events, waiting);
    const done = events.filter(({ id }) => !waiting.has(id));
    await source.delivered(done.map(({ id }) => id));
    if (done.length > 0 && events.length === batch) this.due.add(name);
    // What a subgraph takes in may make it tell of something in turn.
    for (const sink of this.options.sinks) if (done.some(({ type }) => sink.accepts(type))) this.due.add(sink.name);
  }

  /** Notes the events that have to wait. What comes after one that failed, of the same aggregate, waits with it. */
  private async deliverTo(sink: EventSink, events: readonly HubEvent[], waiting: Set<string>): Promise<void> {
    const stuck = new Set<string>();
    let left = events.filter(({ type }) => sink.accepts(type));
    while (left.length > 0) {
      const { run, others } = runOf(left, sink);
      left = others;
      if (stuck.size === 0 && (await applyAll(sink, run))) continue;
      for (const event of run) {
        try {
          if (stuck.has(event.aggregate)) waiting.add(event.id);
          else await sink.apply(event);
        } catch (error) {
          stuck.add(event.aggregate);
          waiting.add(event.id);
          this.options.log.warn(
            { err: error, event: event.id, type: event.type },
            'an event was not applied; it waits',
          );
        }
      }
    }
  }
}

/**
 * The first event, and with it the others of its type where the sink takes many at once. They may pass events of other types
 * that are taken so too, but none of their own aggregate.
 */
function runOf(events: readonly HubEvent[], sink: EventSink): { run: readonly HubEvent[]; others: HubEvent[] } {
  const type = events[0]?.type ?? '';
  if (!sink.takesMany?.(type)) return { run: events.slice(0, 1), others: events.slice(1) };
  const run: HubEvent[] = [];
  const others: HubEvent[] = [];
  const passed = new Set<string>();
  let barred = false;
  for (const event of events) {
    if (event.type === type && !barred && !passed.has(event.aggregate)) {
      run.push(event);
      continue;
    }
    others.push(event);
    passed.add(event.aggregate);
    barred ||= !sink.takesMany(event.type);
  }
  return { run, others };
}

/** False where they have to be brought one by one: the sink takes no more at once, or one of them cannot be applied. */
async function applyAll(sink: EventSink, run: readonly HubEvent[]): Promise<boolean> {
  if (!sink.applyAll || run.length < 2) return false;
  try {
    await sink.applyAll(run);
    return true;
  } catch {
    return false;
  }
}
