import type { RemoteGraphQLDataSource } from '@apollo/gateway';
import { OperationTypeNode } from 'graphql';
import { Asking } from './caller';
import { distinct, spread } from './representations';
import { Rehearsal } from './rehearsal';
import type { SubgraphClient } from './subgraph-client';

/** What travels with one request through the gateway. */
export interface GatewayContext {
  readonly asking: Asking;
}

type GatewayDataSource = Pick<RemoteGraphQLDataSource<GatewayContext>, 'process'>;
type Step = Parameters<GatewayDataSource['process']>[0];

/** Takes each step of a query plan to its subgraph. */
export class SubgraphDataSource implements GatewayDataSource {
  constructor(private readonly subgraph: SubgraphClient) {}

  async process(step: Step): ReturnType<GatewayDataSource['process']> {
    const { query = '', variables = {}, operationName } = step.request;
    const asking = askingOf(step);
    if (asking instanceof Rehearsal) return { data: null };
    const { representations } = variables;
    if (!Array.isArray(representations)) return this.subgraph.ask({ query, variables, operationName }, asking);
    const asked = distinct(representations);
    const request = { query, operationName, variables: { ...variables, representations: asked.representations } };
    return spread(await this.subgraph.ask(request, asking), asked);
  }
}

/** After a change nothing that was read before it may be remembered, so the steps of a mutation share no desk. */
function askingOf(step: Step): Asking {
  if (!('incomingRequestContext' in step)) throw new Error('the gateway asks subgraphs only for somebody');
  const { asking } = step.context;
  return step.incomingRequestContext.operation?.operation === OperationTypeNode.MUTATION &&
    !(asking instanceof Rehearsal)
    ? new Asking(asking.caller)
    : asking;
}
