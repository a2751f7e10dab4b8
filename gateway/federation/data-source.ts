import type { RemoteGraphQLDataSource } from '@apollo/gateway';
import { OperationTypeNode, type FormattedExecutionResult } from 'graphql';
import type { ErrorCode } from '../../platform/errors/codes';
import { unavailable } from '../../platform/errors/unavailable';
import type { SubgraphRequest } from '../../platform/subgraph/executor';
import { RequestContext } from '../auth/request-context';
import type { Metrics } from '../observability/metrics';
import type { RequestLogEntry } from '../observability/request-log-entry';
import { distinct, spread } from './representations';
import { PlanWarmUp } from './plan-warm-up';
import type { SubgraphClient } from './subgraph-client';

/** The context of one request in the gateway. */
export interface GatewayContext {
  readonly requestContext: RequestContext;
  /** Absent where a document is only planned. */
  readonly logEntry?: RequestLogEntry;
}

type GatewayDataSource = Pick<RemoteGraphQLDataSource<GatewayContext>, 'process'>;
type Step = Parameters<GatewayDataSource['process']>[0];

const failures: ReadonlySet<unknown> = new Set<ErrorCode>([
  'SECTOR_UNAVAILABLE',
  'STORE_FULL',
  'INTERNAL_SERVER_ERROR',
]);

/** Sends each step of a query plan to its subgraph. */
export class SubgraphDataSource implements GatewayDataSource {
  constructor(
    private readonly subgraph: SubgraphClient,
    private readonly metrics: Metrics,
  ) {}

  async process(step: Step): ReturnType<GatewayDataSource['process']> {
    const { query = '', variables = {}, operationName } = step.request;
    const requestContext = requestContextOf(step);
    if (requestContext instanceof PlanWarmUp) return { data: null };
    const { representations } = variables;
    if (!Array.isArray(representations)) return this.ask({ query, variables, operationName }, requestContext);
    const wanted = distinct(representations);
    const request = { query, operationName, variables: { ...variables, representations: wanted.representations } };
    return spread(await this.ask(request, requestContext), wanted);
  }

  private async ask(request: SubgraphRequest, requestContext: RequestContext): Promise<FormattedExecutionResult> {
    // The subgraphs in this process share a store. A request waits only once for a part that does not answer, not at
    // each step.
    const place = this.subgraph.runs === 'in-process' ? 'the store' : this.subgraph.name;
    if (requestContext.unanswered.has(place)) return { data: null, errors: [unavailable(this.subgraph).toJSON()] };
    const since = performance.now();
    const answer = await this.subgraph.ask(request, requestContext);
    if (answer.errors?.some(({ extensions }) => extensions?.['code'] === 'SECTOR_UNAVAILABLE'))
      requestContext.unanswered.add(place);
    const failed = answer.errors?.some(({ extensions }) => failures.has(extensions?.['code'])) ?? false;
    this.metrics.subgraphAnswered(this.subgraph.name, performance.now() - since, failed);
    return answer;
  }
}

/**
 * After a change, nothing read before it may be cached. Each step of a mutation therefore gets a context of its own.
 */
function requestContextOf(step: Step): RequestContext {
  if (!('incomingRequestContext' in step)) throw new Error('the gateway asks subgraphs only for somebody');
  const { requestContext } = step.context;
  return step.incomingRequestContext.operation?.operation === OperationTypeNode.MUTATION &&
    !(requestContext instanceof PlanWarmUp)
    ? new RequestContext(requestContext.caller, requestContext.request, requestContext.unanswered)
    : requestContext;
}
