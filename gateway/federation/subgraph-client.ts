import type { FormattedExecutionResult } from 'graphql';
import type { EventSink } from '../../platform/events/inbox';
import type { EventSource } from '../../platform/events/outbox';
import type { SubgraphRequest } from '../../platform/subgraph/executor';
import type { Readiness } from '../../platform/mongo/is-ready';
import type { SubgraphFigure } from '../../platform/subgraph/figure';
import type { RequestContext } from '../auth/request-context';

/** A subgraph from the gateway's side, in this process or in one of its own. */
export interface SubgraphClient {
  readonly name: string;
  /** Its name, for people. */
  readonly label: string;
  readonly runs: 'in-process' | 'remote';
  ask(request: SubgraphRequest, requestContext: RequestContext): Promise<FormattedExecutionResult>;
  /** Releases its resources. No request may follow. */
  close(): Promise<void>;
  readiness(): Promise<Readiness>;
  /** Whether it failed so often that the gateway sends it no requests at present. */
  readonly isCircuitOpen: boolean;
  readonly events: EventSource;
  readonly sink: EventSink;
  /** Returns numbers from its store, for Prometheus. */
  figures(): Promise<readonly SubgraphFigure[]>;
}
