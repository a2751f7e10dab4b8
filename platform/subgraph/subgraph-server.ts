import fastify, { type FastifyInstance } from 'fastify';
import { z } from 'zod';
import { GracefulShutdown } from '../graceful-shutdown';
import { hubEvent, remotePage } from '../events/event';
import { EventNotApplied, isStoreTrouble } from '../events/not-applied';
import type { Logger } from '../log';
import { storeFull, unavailable } from '../errors/unavailable';
import { isOutOfSpace, noteOutOfSpace } from '../mongo/out-of-space';
import { readinessOf } from '../mongo/is-ready';
import { requestIdHeader, requestIdOf } from '../telemetry/request-id';
import { traceRequests } from '../telemetry/tracing';
import type { InternalTokenVerifier } from '../tokens/internal-token';
import type { Viewer } from '../viewer';
import { SubgraphExecutor } from './executor';
import type { RunningSubgraph } from './running-subgraph';

const bodyLimit = 1024 * 1024;

const graphqlRequest = z.object({
  query: z.string(),
  variables: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((value) => value ?? undefined),
  operationName: z
    .string()
    .nullish()
    .transform((value) => value ?? undefined),
});

const texts = z.array(z.string());
const pendingRequest = z.object({ aggregates: texts.default([]), types: texts.default([]) });
const eventIds = z.object({ ids: texts });
const failedRequest = z.object({
  failures: z.array(z.object({ id: z.string(), consumer: z.string(), reason: z.string(), at: z.coerce.date() })),
  fence: z.int(),
});
const leaseRequest = z.object({ holder: z.string(), now: z.coerce.date(), until: z.coerce.date() });
const releaseRequest = z.object({ holder: z.string() });

export interface SubgraphServer {
  readonly server: FastifyInstance;
  /** Answers all requests, waits for the work of clients that have disconnected, and accepts no more. */
  readonly stop: () => Promise<void>;
}

/**
 * Serves a subgraph in a process of its own. Nothing here is public: every endpoint, `_service` and `_entities`
 * included, needs the gateway's token for this subgraph. The event endpoints need the hub itself as the caller.
 */
export function subgraphServer(running: RunningSubgraph, verifier: InternalTokenVerifier, log: Logger): SubgraphServer {
  const subgraph = running.name;
  const { label } = running.subgraph;
  const missed = (error: unknown, request: string, line = 'the store did not answer') =>
    log.warn({ err: error, request, subgraph }, line);
  const executor = new SubgraphExecutor(
    running,
    ({ id, error }, request) => log.error({ err: error, id, request, subgraph }, 'defect'),
    missed,
  );
  const server = fastify({
    bodyLimit,
    logger: false,
    forceCloseConnections: 'idle',
    genReqId: ({ headers }) => requestIdOf(headers[requestIdHeader]),
  });
  const shutdown = new GracefulShutdown(server);
  traceRequests(server, subgraph);
  const viewers = new WeakMap<object, Viewer>();

  server.get('/health/live', async () => ({ status: 'live', subgraph }));

  server.get('/health/ready', async (_request, reply) => {
    const readiness = await readinessOf(running.store.connection);
    const isReady = readiness === 'ready';
    const status = isReady ? 'ready' : 'not ready';
    return reply.code(isReady ? 200 : 503).send({ status, subgraph, full: readiness === 'full' });
  });

  server.addHook('preParsing', async (request, reply) => {
    if (request.method === 'GET') return;
    const viewer = await verifier.verify(request.headers.authorization);
    if (!viewer) return reply.code(401).send(refusal('UNAUTHENTICATED', 'Only the gateway may ask a subgraph.'));
    if (request.url.startsWith('/events/') && viewer.role !== 'hub') {
      return reply.code(403).send(refusal('FORBIDDEN', 'Only the hub itself carries events.'));
    }
    viewers.set(request, viewer);
  });

  server.setErrorHandler((error, request, reply) => {
    const status = (error as { statusCode?: number }).statusCode;
    if (status !== undefined && status < 500)
      return reply.code(status).send(refusal('BAD_REQUEST', 'The request cannot be read.'));
    if (error instanceof EventNotApplied) {
      log.warn({ err: error, request: request.id, subgraph }, 'an event was not applied');
      return reply.code(422).send({ reason: error.reason });
    }
    if (isOutOfSpace(error)) {
      noteOutOfSpace(running.store.connection);
      missed(error, request.id, 'the disk of the store is full');
      return reply.code(503).send(refusal('STORE_FULL', storeFull({ name: subgraph, label }).message));
    }
    if (isStoreTrouble(error)) {
      missed(error, request.id);
      return reply.code(503).send(refusal('SECTOR_UNAVAILABLE', unavailable({ name: subgraph, label }).message));
    }
    log.error({ err: error, request: request.id, subgraph }, 'defect');
    return reply.code(500).send(refusal('INTERNAL_SERVER_ERROR', 'Something went wrong on our side.'));
  });

  server.post('/graphql', async (request, reply) => {
    const parsed = graphqlRequest.safeParse(request.body);
    const viewer = viewers.get(request);
    if (!parsed.success || !viewer)
      return reply.code(400).send(refusal('BAD_REQUEST', 'The body is not a GraphQL request.'));
    return executor.execute(parsed.data, running.createContext(viewer), request.id);
  });

  server.post('/figures', async () => running.figures());

  server.post('/events/pending', async (request) =>
    running.outbox.pending(remotePage, pendingRequest.parse(request.body)),
  );

  server.post('/events/waiting', async () => running.outbox.waiting());

  server.post('/events/dead', async () => running.outbox.dead());

  server.post('/events/failed', async (request) => {
    const { failures, fence } = failedRequest.parse(request.body);
    await running.outbox.failed(failures, fence);
    return { ok: true };
  });

  server.post('/events/lease', async (request) => {
    const { holder, now, until } = leaseRequest.parse(request.body);
    return { fence: (await running.outbox.lease.take(holder, now, until)) ?? null };
  });

  server.post('/events/release', async (request) => {
    await running.outbox.lease.release(releaseRequest.parse(request.body).holder);
    return { ok: true };
  });

  server.post('/events/delivered', async (request) => {
    await running.outbox.delivered(eventIds.parse(request.body).ids);
    return { ok: true };
  });

  server.post('/events/accepted', async () => {
    const types = Object.keys(running.consumers);
    return { types, many: types.filter((type) => running.sink.takesMany?.(type)) };
  });

  server.post('/events/apply', async (request) => {
    await running.sink.apply(hubEvent.parse(request.body));
    return { ok: true };
  });

  server.post('/events/apply-all', async (request) => {
    await running.sink.applyAll?.(z.array(hubEvent).parse(request.body));
    return { ok: true };
  });

  return { server, stop: () => shutdown.stop() };
}

function refusal(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
