import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { SubgraphFigure } from '../../platform/subgraph/figure';
import type { EventSource } from '../../platform/events/outbox';
import type { SubgraphClient } from '../federation/subgraph-client';

/** In seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/**
 * Counts the metrics of one process for Prometheus. Labels are names from the registry, the registered documents, the
 * table of error codes and the list of limits. Their number is bounded, and no caller can add one.
 */
export class Metrics {
  readonly registry = new Registry();
  private readonly registers = [this.registry];
  private readonly requests = new Histogram({
    name: 'hub_request_duration_seconds',
    help: 'Time from the first byte of a question to the last of its answer, by operation and status',
    labelNames: ['operation', 'status'] as const,
    buckets,
    registers: this.registers,
  });
  private readonly errors = new Counter({
    name: 'hub_errors_total',
    help: 'Errors in answers, by code',
    labelNames: ['code'] as const,
    registers: this.registers,
  });
  private readonly refusals = new Counter({
    name: 'hub_refusals_total',
    help: 'Questions that were refused before they were asked, by the limit that refused them',
    labelNames: ['limit'] as const,
    registers: this.registers,
  });
  private readonly steps = new Histogram({
    name: 'hub_subgraph_duration_seconds',
    help: 'Time that a subgraph took for one step of a plan',
    labelNames: ['subgraph'] as const,
    buckets,
    registers: this.registers,
  });
  private readonly failures = new Counter({
    name: 'hub_subgraph_failures_total',
    help: 'Steps of a plan that a subgraph did not answer',
    labelNames: ['subgraph'] as const,
    registers: this.registers,
  });

  answered(operation: string, status: number, codes: readonly string[], milliseconds: number): void {
    this.requests.observe({ operation, status: `${String(Math.floor(status / 100))}xx` }, milliseconds / 1000);
    for (const code of codes) this.errors.inc({ code });
  }

  refused(limit: string): void {
    this.refusals.inc({ limit });
  }

  subgraphAnswered(subgraph: string, milliseconds: number, failed: boolean): void {
    this.steps.observe({ subgraph }, milliseconds / 1000);
    if (failed) this.failures.inc({ subgraph });
  }

  /** Adds the metrics of a process that calls subgraphs. */
  watchCircuits(subgraphs: readonly SubgraphClient[]): void {
    new Gauge({
      name: 'hub_subgraph_circuit_open',
      help: '1 while a subgraph that failed too often is left alone (its circuit is open)',
      labelNames: ['subgraph'] as const,
      aggregator: 'max',
      registers: this.registers,
      collect() {
        for (const { name, isCircuitOpen } of subgraphs) this.set({ subgraph: name }, isCircuitOpen ? 1 : 0);
      },
    });
  }
}

/** Adds the metrics that exist once per hub, however many processes answer: waiting events, and which parts are up. */
export function watchParts(registry: Registry, subgraphs: readonly SubgraphClient[]): void {
  const registers = [registry];
  const countEvents = (name: string, help: string, count: (events: EventSource) => Promise<number>) =>
    new Gauge({
      name,
      help,
      labelNames: ['subgraph'] as const,
      registers,
      async collect() {
        this.reset();
        await Promise.all(
          subgraphs.map(async (subgraph) => {
            const counted = await count(subgraph.events).catch(() => undefined);
            if (counted !== undefined) this.set({ subgraph: subgraph.name }, counted);
          }),
        );
      },
    });
  countEvents(
    'hub_events_waiting',
    'Events in the outbox of a subgraph that have not come to all who keep up with them',
    (events) => events.waiting(),
  );
  countEvents(
    'hub_events_dead',
    'Events of a subgraph that a consumer failed to apply five times, and that wait for an operator',
    async (events) => (await events.dead()).length,
  );
  /** The figures of one scrape: each subgraph is read once for all gauges. */
  let reading: Promise<readonly SubgraphFigure[]> | undefined;
  const readFigures = () =>
    (reading ??= Promise.all(subgraphs.map((subgraph) => subgraph.figures().catch(() => [])))
      .then((all) => all.flat())
      .finally(() => (reading = undefined)));
  const showFigure = (figure: string, help: string, labelNames: readonly string[]) =>
    new Gauge({
      name: `hub_${figure}`,
      help,
      labelNames,
      registers,
      async collect() {
        this.reset();
        for (const { name, labels, value } of await readFigures()) if (name === figure) this.set(labels, value);
      },
    });
  showFigure('number_runs', 'Organisations whose staff tried neighbouring numbers of cards within the last hour', []);
  showFigure('register_imports', 'Imports of registers in this hour, by scheme and rows', ['scheme', 'size']);
  /** Both gauges are read together, so each part is checked once for both. */
  let looking: Promise<readonly Part[]> | undefined;
  const look = () => (looking ??= partsOf(subgraphs).finally(() => (looking = undefined)));
  new Gauge({
    name: 'hub_store_up',
    help: '1 while the store of the subgraphs in this process answers and its disk has room',
    registers,
    async collect() {
      const inProcess = (await look()).filter(({ runs }) => runs === 'in-process');
      this.set(inProcess.every(({ isReady }) => isReady) ? 1 : 0);
    },
  });
  new Gauge({
    name: 'hub_subgraph_up',
    help: '1 while a subgraph answers',
    labelNames: ['subgraph'] as const,
    registers,
    async collect() {
      for (const { name, isReady } of await look()) this.set({ subgraph: name }, isReady ? 1 : 0);
    },
  });
}

interface Part extends Pick<SubgraphClient, 'name' | 'runs'> {
  readonly isReady: boolean;
}

function partsOf(subgraphs: readonly SubgraphClient[]): Promise<readonly Part[]> {
  return Promise.all(
    subgraphs.map(async (subgraph) => ({
      name: subgraph.name,
      runs: subgraph.runs,
      isReady: (await subgraph.readiness()) === 'ready',
    })),
  );
}
