import { systemClock, type Clock } from '../clock';
import type { Logger } from '../log';
import type { HubEvent } from './event';
import type { EventSink } from './inbox';
import { EventNotApplied } from './not-applied';
import type { EventSource, Failure } from './outbox';
import { RelayLease, type LeaseStore } from './relay-lease';

export interface RelayOptions {
  readonly sources: ReadonlyMap<string, EventSource>;
  readonly sinks: readonly EventSink[];
  readonly log: Logger;
  /** Polling interval for events without an announcement: those of other processes, and those that failed before. */
  readonly everyMilliseconds: number;
  /** Batching window after a delivery, in milliseconds. */
  readonly gatherMilliseconds: number;
  /** Lets one relay of several work at a time. Without it this relay is the only one. */
  readonly lease?: LeaseStore;
  readonly clock?: Clock;
}

/** The result of one page of events. */
interface Delivery {
  /** The events that have to wait. */
  readonly waiting: Set<string>;
  /** One for each event that could not be applied, by any consumer. */
  readonly failures: Map<string, Failure>;
}

/** The fencing number of a relay that runs alone. */
const onlyOne = 1;

/**
 * Delivers events from each subgraph's outbox to the subgraphs that consume them: at least once, and in order per
 * aggregate. It runs beside the gateway, so that subgraphs never need to reach one another.
 *
 * An event that a consumer cannot apply is tried again at each poll, and blocks its own aggregate only. After five
 * failures it is a dead letter (docs/running.md). A consumer that cannot be reached counts no failure: its events wait.
 */
export class Relay {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  /** The sources whose outboxes are to be read. */
  private readonly due = new Set<string>();
  /** The sources that have announced events since the last delivery. */
  private readonly announced = new Set<string>();
  private gathering: NodeJS.Timeout | undefined;
  private stopped = false;
  private readonly lease: RelayLease | undefined;
  private readonly clock: Clock;
  /** By source, the aggregates that wait for an operator or for the next poll. */
  private readonly aside = new Map<string, Set<string>>();
  private fence: number | undefined;
  /** The consumers that could not be reached since the last poll. */
  private readonly outOfReach = new Set<EventSink>();
  /** The types of events seen so far. */
  private readonly met = new Set<string>();

  constructor(private readonly options: RelayOptions) {
    this.clock = options.clock ?? systemClock;
    this.lease = options.lease && new RelayLease(options.lease, this.clock);
  }

  start(): void {
    this.timer = setInterval(() => {
      // A long delivery must not lose the lease.
      if (this.running) this.lease?.hold().catch((error: unknown) => this.leaseUnread(error));
      this.wake();
    }, this.options.everyMilliseconds);
    this.timer.unref();
    this.wake();
  }

  /** Any subgraph may have events that wait. Failed ones are tried again. */
  wake(): void {
    this.aside.clear();
    this.outOfReach.clear();
    this.carry(this.options.sources.keys());
  }

  /**
   * A subgraph has written events. After a quiet time they are delivered at once. In a busy time those of a moment go
   * together: many cost little more than one.
   */
  announce(source: string): void {
    this.announced.add(source);
    if (!this.gathering) this.carryAnnounced();
  }

  /** Delivers all events that wait now, and those that they cause. For tests and for a graceful stop. */
  async drain(): Promise<void> {
    this.wake();
    await this.running;
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    clearTimeout(this.gathering);
    this.stopped = true;
    await this.running;
    await this.lease?.release().catch((error: unknown) => this.leaseUnread(error));
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
      const fence = await this.turn();
      if (fence === undefined) {
        this.due.clear();
        return;
      }
      try {
        if (source) await this.deliverFrom(name, source, fence);
      } catch (error) {
        this.options.log.warn({ err: error, subgraph: name }, 'events of a subgraph could not be read; they wait');
      }
    }
  }

  /** The fencing number where this relay works. Undefined if another one works or the lease cannot be read. */
  private async turn(): Promise<number | undefined> {
    if (!this.lease) return onlyOne;
    try {
      return await this.lease.hold();
    } catch (error) {
      this.leaseUnread(error);
      return undefined;
    }
  }

  private leaseUnread(error: unknown): void {
    this.options.log.warn({ err: error }, 'the lease of the relay could not be read; events wait');
  }

  private async deliverFrom(name: string, source: EventSource, fence: number): Promise<void> {
    const aside = await this.setAside(name, source, fence);
    const events = await source.pending(source.page, { aggregates: [...aside], types: this.typesOutOfReach() });
    for (const { type } of events) this.met.add(type);
    const delivery: Delivery = { waiting: new Set(), failures: new Map() };
    for (const sink of this.options.sinks) await this.deliverTo(sink, events, delivery);
    const { waiting, failures } = delivery;
    const done = events.filter(({ id }) => !waiting.has(id));
    for (const { aggregate } of events.filter(({ id }) => waiting.has(id))) aside.add(aggregate);
    await source.delivered(done.map(({ id }) => id));
    if (failures.size > 0) await source.failed([...failures.values()], fence);
    if (events.length === source.page) this.due.add(name);
    // A subgraph that applies an event may emit events of its own.
    for (const sink of this.options.sinks) if (done.some(({ type }) => sink.accepts(type))) this.due.add(sink.name);
  }

  /**
   * Only the relay that works makes dead letters, so it reads them once for each poll. An operator may remove one
   * meanwhile: its aggregate goes on at the next poll.
   */
  private async setAside(name: string, source: EventSource, fence: number): Promise<Set<string>> {
    if (fence !== this.fence) this.aside.clear();
    this.fence = fence;
    const aside = this.aside.get(name) ?? new Set(await source.dead());
    this.aside.set(name, aside);
    return aside;
  }

  /** The types that only unreachable consumers take. A page full of them would block all other events. */
  private typesOutOfReach(): string[] {
    if (this.outOfReach.size === 0) return [];
    return [...this.met].filter((type) => {
      const takers = this.options.sinks.filter((sink) => sink.accepts(type));
      return takers.length > 0 && takers.every((sink) => this.outOfReach.has(sink));
    });
  }

  /** Notes the events that have to wait. A later event of the same aggregate waits with one that failed. */
  private async deliverTo(sink: EventSink, events: readonly HubEvent[], delivery: Delivery): Promise<void> {
    const stuck = new Set<string>();
    let left = events.filter(({ type }) => sink.accepts(type));
    while (left.length > 0) {
      const { run, others } = runOf(left, sink);
      left = others;
      if (stuck.size === 0 && this.mayDeliverTo(sink) && (await applyAll(sink, run))) continue;
      for (const event of run) {
        if (stuck.has(event.aggregate) || !this.mayDeliverTo(sink)) delivery.waiting.add(event.id);
        else if (!(await this.apply(sink, event, delivery))) stuck.add(event.aggregate);
      }
    }
  }

  private mayDeliverTo(sink: EventSink): boolean {
    return !this.outOfReach.has(sink) && this.lease?.isHeld !== false;
  }

  private async apply(sink: EventSink, event: HubEvent, { waiting, failures }: Delivery): Promise<boolean> {
    try {
      await sink.apply(event);
      return true;
    } catch (error) {
      waiting.add(event.id);
      const about = { err: error, event: event.id, type: event.type, subgraph: sink.name };
      if (error instanceof EventNotApplied) {
        this.options.log.warn(about, 'an event was not applied; it waits');
        failures.set(event.id, { id: event.id, consumer: sink.name, reason: error.reason, at: this.clock() });
      } else {
        this.outOfReach.add(sink);
        this.options.log.warn(about, 'a consumer of events cannot be reached; its events wait');
      }
      return false;
    }
  }
}

/**
 * The first event, and the others of its type where the sink takes many at once. They may pass events of other types
 * that are taken in the same way, but none of their own aggregate.
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

/** Returns false where they have to be delivered one by one: the sink takes no batches, or cannot apply one of them. */
async function applyAll(sink: EventSink, run: readonly HubEvent[]): Promise<boolean> {
  if (!sink.applyAll || run.length < 2) return false;
  try {
    await sink.applyAll(run);
    return true;
  } catch {
    return false;
  }
}
