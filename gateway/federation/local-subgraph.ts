import type { FormattedExecutionResult } from 'graphql';
import type { EventSink } from '../../platform/events/inbox';
import type { EventSource } from '../../platform/events/outbox';
import type { Logger } from '../../platform/log';
import { readinessOf, type Readiness } from '../../platform/mongo/is-ready';
import { SubgraphExecutor, type SubgraphRequest } from '../../platform/subgraph/executor';
import type { SubgraphFigure } from '../../platform/subgraph/figure';
import type { RunningSubgraph } from '../../platform/subgraph/running-subgraph';
import type { RequestContext } from '../auth/request-context';
import type { SubgraphClient } from './subgraph-client';

/** A subgraph in this process: no address, no token, no serialisation. */
export class LocalSubgraph implements SubgraphClient {
  readonly runs = 'in-process';
  readonly isCircuitOpen = false;
  readonly events: EventSource;
  readonly sink: EventSink;
  private readonly executor: SubgraphExecutor;

  constructor(
    private readonly running: RunningSubgraph,
    log: Logger,
  ) {
    this.events = running.outbox;
    this.sink = running.sink;
    const subgraph = running.name;
    this.executor = new SubgraphExecutor(
      running,
      ({ id, error }, request) => log.error({ err: error, id, request, subgraph }, 'defect'),
      (error, request, line) => log.warn({ err: error, request, subgraph }, line),
    );
  }

  get name(): string {
    return this.running.name;
  }

  get label(): string {
    return this.running.subgraph.label;
  }

  ask(request: SubgraphRequest, requestContext: RequestContext): Promise<FormattedExecutionResult> {
    return this.executor.execute(
      request,
      requestContext.contextAt(this.name, (viewer) => this.running.createContext(viewer)),
      requestContext.request,
    );
  }

  /** Another part of the program closes its store. */
  async close(): Promise<void> {}

  figures(): Promise<readonly SubgraphFigure[]> {
    return this.running.figures();
  }

  readiness(): Promise<Readiness> {
    return readinessOf(this.running.store.connection);
  }
}
