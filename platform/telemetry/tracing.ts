import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
} from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config';

/** Sends spans in batches, and the rest when the program stops. Without a collector nothing is loaded. */
export async function startTracing(
  { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }: Config,
  service: string,
): Promise<() => Promise<void>> {
  if (endpoint === undefined) return () => Promise.resolve();
  const [{ OTLPTraceExporter }, { Resource }, { BatchSpanProcessor, NodeTracerProvider }] = await Promise.all([
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/sdk-trace-node'),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new NodeTracerProvider({
    resource: new Resource({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  provider.register();
  return async () => {
    // A missing collector must not prevent a clean stop of the hub.
    await provider.shutdown().catch(() => undefined);
    trace.disable();
    context.disable();
    propagation.disable();
  };
}

/** Makes a span for each POST to a server, below the caller's span. Does next to nothing without tracing. */
export function traceRequests(server: FastifyInstance, name: string): void {
  const spans = new WeakMap<object, { readonly span: Span; readonly within: Context }>();
  server.addHook('onRequest', (request, _reply, done) => {
    if (request.method === 'POST') {
      const outside = propagation.extract(ROOT_CONTEXT, request.headers);
      const span = trace.getTracer('carer-passport-hub').startSpan(name, { kind: SpanKind.SERVER }, outside);
      spans.set(request, { span, within: trace.setSpan(outside, span) });
    }
    done();
  });
  // After the body was read: later work runs within the span.
  server.addHook('preHandler', (request, _reply, done) => {
    const within = spans.get(request)?.within;
    if (within) context.with(within, done);
    else done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    const span = spans.get(request)?.span;
    span?.setAttribute('http.response.status_code', reply.statusCode);
    if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
    done();
  });
}

/** The headers that link a subgraph's work to its trace. */
export function traceHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  propagation.inject(context.active(), headers);
  return headers;
}
