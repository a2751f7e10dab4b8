import type { ApolloServerPlugin } from '@apollo/server';
import { trace } from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';
import type { Logger } from '../../platform/log';
import { requestIdHeader } from '../../platform/telemetry/request-id';
import type { GatewayContext } from '../federation/data-source';
import type { Metrics } from './metrics';

/** What is told of one request once it is answered, in the log and in numbers. Nothing of who asked, or about whom. */
export interface RequestLogEntry {
  /** The name of a registered document, or `other`. */
  operation: string;
  /** Of the errors in the answer. */
  codes: readonly string[];
  /** Under which the log has them. */
  defects: readonly string[];
}

/** The visits of the requests that are under way. */
export class RequestLog {
  private readonly known = new WeakMap<object, RequestLogEntry>();

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
      const logEntry = this.known.get(request);
      if (logEntry) this.answered(logEntry, request.id, reply.statusCode, reply.elapsedTime);
      done();
    });
  }

  /** Writes one request to the log and to the metrics, once it is answered. */
  answered({ operation, codes, defects }: RequestLogEntry, request: string, status: number, elapsed: number): void {
    this.metrics.answered(operation, status, codes, elapsed);
    this.log.info({ request, operation, status, milliseconds: Math.round(elapsed), codes, defects }, 'answered');
  }

  of(request: object): RequestLogEntry {
    const before = this.known.get(request);
    if (before) return before;
    const logEntry = { operation: 'other', codes: [], defects: [] };
    this.known.set(request, logEntry);
    return logEntry;
  }
}

/** Fills in what Apollo Server finds out: which operation it is, and what went wrong. */
export function requestLogPlugin(names: ReadonlySet<string>): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async ({ contextValue: { logEntry } }) => ({
      didResolveOperation: async ({ operationName }) => {
        if (!logEntry || operationName === null || !names.has(operationName)) return;
        logEntry.operation = operationName;
        trace.getActiveSpan()?.setAttribute('graphql.operation.name', operationName);
      },
      willSendResponse: async ({ response: { body } }) => {
        if (!logEntry || body.kind !== 'single') return;
        const { errors = [] } = body.singleResult;
        logEntry.codes = errors.map(({ extensions }) => String(extensions?.['code']));
        logEntry.defects = errors.flatMap(({ extensions }) =>
          typeof extensions?.['id'] === 'string' ? [extensions['id']] : [],
        );
      },
    }),
  };
}
