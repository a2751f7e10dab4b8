import type { ApolloServerPlugin } from '@apollo/server';
import { trace } from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';
import type { Logger } from '../../platform/log';
import { requestIdHeader } from '../../platform/telemetry/request-id';
import type { GatewayContext } from '../federation/data-source';
import type { Metrics } from './metrics';
import type { RequestLogEntry } from './request-log-entry';

/** The log entries of the requests in progress. */
export class RequestLog {
  private readonly known = new WeakMap<object, RequestLogEntry>();

  constructor(
    private readonly metrics: Metrics,
    private readonly log: Logger,
  ) {}

  /** Watches the requests to a server. */
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

/** Fills in what Apollo Server determines: the operation, and the errors. */
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
