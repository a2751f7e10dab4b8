import type { ApolloServerPlugin } from '@apollo/server';
import { trace } from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';
import type { Logger } from '../../platform/log';
import { requestIdHeader } from '../../platform/telemetry/request-id';
import type { GatewayContext } from '../data-source';
import type { Metrics } from './metrics';

/** What is told of one request once it is answered, in the log and in numbers. Nothing of who asked, or about whom. */
export interface Visit {
  /** The name of a registered document, or `other`. */
  operation: string;
  /** Of the errors in the answer. */
  codes: readonly string[];
  /** Under which the log has them. */
  defects: readonly string[];
}

/** The visits of the requests that are under way. */
export class Visits {
  private readonly known = new WeakMap<object, Visit>();

  constructor(
    private readonly metrics: Metrics,
    private readonly log: Logger,
  ) {}

  /** Watches the questions that come to a server. */
  watch(server: FastifyInstance): void {
    server.addHook('onRequest', (request, reply, done) => {
      void reply.header(requestIdHeader, request.id);
      done();
    });
    server.addHook('onResponse', (request, reply, done) => {
      const visit = this.known.get(request);
      if (visit) {
        const { operation, codes, defects } = visit;
        this.metrics.answered(operation, reply.statusCode, codes, reply.elapsedTime);
        const milliseconds = Math.round(reply.elapsedTime);
        this.log.info(
          { request: request.id, operation, status: reply.statusCode, milliseconds, codes, defects },
          'answered',
        );
      }
      done();
    });
  }

  of(request: object): Visit {
    const before = this.known.get(request);
    if (before) return before;
    const visit = { operation: 'other', codes: [], defects: [] };
    this.known.set(request, visit);
    return visit;
  }
}

/** Fills in what Apollo Server finds out: which operation it is, and what went wrong. */
export function visitPlugin(names: ReadonlySet<string>): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async ({ contextValue: { visit } }) => ({
      didResolveOperation: async ({ operationName }) => {
        if (!visit || operationName === null || !names.has(operationName)) return;
        visit.operation = operationName;
        trace.getActiveSpan()?.setAttribute('graphql.operation.name', operationName);
      },
      willSendResponse: async ({ response: { body } }) => {
        if (!visit || body.kind !== 'single') return;
        const { errors = [] } = body.singleResult;
        visit.codes = errors.map(({ extensions }) => String(extensions?.['code']));
        visit.defects = errors.flatMap(({ extensions }) =>
          typeof extensions?.['id'] === 'string' ? [extensions['id']] : [],
        );
      },
    }),
  };
}
