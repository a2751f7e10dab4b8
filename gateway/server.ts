import { isUtf8 } from 'node:buffer';
import type { ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { constants } from 'node:zlib';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import compress from '@fastify/compress';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Clock } from '../platform/clock';
import type { Config } from '../platform/config';
import { GracefulShutdown } from '../platform/graceful-shutdown';
import { formatError, type Defect } from '../platform/errors/format-error';
import { HubError, unauthenticated } from '../platform/errors/hub-error';
import type { Logger } from '../platform/log';
import { requestIdHeader, requestIdOf } from '../platform/telemetry/request-id';
import { traceRequests } from '../platform/telemetry/tracing';
import { Admission, type GraphQLParams } from './limits/admission';
import { openCardPhoto } from './http/card-photo';
import { publishCards } from './http/card-publications';
import { RequestContext, type Caller } from './auth/request-context';
import { SubgraphDataSource, type GatewayContext } from './federation/data-source';
import { GraphClient } from './graph-client';
import type { DevelopmentIssuer } from './auth/development-issuer';
import { graphiqlPage } from './http/graphiql';
import { healthOf, type Health } from './http/health';
import { statusForOldClients } from './http/http-status';
import { EventLoopGuard } from './limits/event-loop-guard';
import { nameOf, Rates } from './limits/rates';
import { supergraphRulesOf, type SupergraphRules } from './limits/supergraph-rules';
import type { Metrics } from './observability/metrics';
import { requestLogPlugin, RequestLog } from './observability/request-log';
import { answerTo, graphqlParamsOf } from './http/graphql-http';
import { PlanStore } from './federation/plan-store';
import { registerPrintRoutes } from './http/print/print-routes';
import { bodyLimit, bodyOf, refusalOf, refuseConnection, refuseExpectation, TooManyHeaders } from './http/http-errors';
import { sampleVariables, PlanWarmUp } from './federation/plan-warm-up';
import type { SignIn } from './auth/sign-in';
import type { SubgraphClient } from './federation/subgraph-client';
import { SupergraphFile } from './federation/supergraph-file';
import { documentId, TrustedDocuments } from './federation/trusted-documents';

/** Keep measurements here; @apollo/gateway would send them to Apollo. */
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';

const mostHeaders = 100;
/** The server disconnects a request that is not complete by then. Photos also come over bad lines. */
const requestTimeoutMilliseconds = 30_000;
const lookForSlowMilliseconds = 1_000;
/** Counted when a document is ordered. Once it is drawn, the real cost replaces this. */
const depositOfPrint = 1_000;
/** The cost of drawing it, or of reading a photo: by the default rate one sign-in has at most a third of the thread. */
const costOfMillisecond = 10;
/** Smaller answers cost more to compress than to send. In bytes. */
const compressedFrom = 1_024;

export interface GatewayParts {
  readonly config: Config;
  readonly subgraphs: readonly SubgraphClient[];
  readonly signIn: SignIn;
  /** Only in a trial. */
  readonly development: DevelopmentIssuer | undefined;
  /** The kind of the store of the subgraphs in this process; null where all are remote. */
  readonly store: string | null;
  readonly log: Logger;
  readonly clock: Clock;
  readonly metrics: Metrics;
}

export interface Gateway {
  readonly server: FastifyInstance;
  readonly rates: Rates;
  /** Plans the registered documents before a client sends them. Call it once the hub is open to people. */
  warmUp(): Promise<void>;
  /** Answers the requests in progress, waits for the work of disconnected clients, and accepts no more. */
  stop(): Promise<void>;
}

/** Builds the gateway. The caller lets it listen at an address. */
export async function buildGateway(parts: GatewayParts): Promise<Gateway> {
  const { config, subgraphs, signIn, development, log, metrics } = parts;
  const requestLog = new RequestLog(metrics, log);
  const refuse = (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const report = ({ id, error: defect }: Defect) => log.error({ err: defect, id, request: request.id }, 'defect');
    const refused = refusalOf(error, report, request.routeOptions.bodyLimit);
    requestLog.of(request).codes = refused.codes;
    if (refused.limit !== undefined) metrics.refused(refused.limit);
    return reply.code(refused.status).headers(refused.headers).send({ errors: refused.errors });
  };
  const server = fastify({
    bodyLimit,
    logger: false,
    forceCloseConnections: 'idle',
    trustProxy: config.TRUSTED_PROXIES ?? false,
    genReqId: ({ headers }) => requestIdOf(headers[requestIdHeader]),
    requestTimeout: requestTimeoutMilliseconds,
    http: {
      requestTimeout: requestTimeoutMilliseconds,
      connectionsCheckingInterval: lookForSlowMilliseconds,
      // Node would refuse a request without a host and send no body: it is refused below.
      requireHostHeader: false,
    },
    clientErrorHandler: (error, socket) => {
      const limit = refuseConnection(error, socket);
      if (limit !== undefined) metrics.refused(limit);
    },
    frameworkErrors: (error, request, reply) => void refuse(error, request, reply),
  });
  const shutdown = new GracefulShutdown(server);
  const callerOf = (request: FastifyRequest) => shutdown.during(signIn.callerOf(saidIn(request, 'authorization')));
  const trusted = TrustedDocuments.read(config);
  const { apollo, schema, rules } = apolloServer(parts, trusted);
  const guard = new EventLoopGuard(config.LIMIT_EVENT_LOOP_DELAY);
  const rates = new Rates(config.RATE_PER_VIEWER, config.RATE_PER_ADDRESS);
  const admission = new Admission({ config, trusted, rates, rules, schema });
  await apollo.start();
  let stopping = false;

  server.server.on('checkExpectation', (_request, response: ServerResponse) => {
    metrics.refused(refuseExpectation(response));
  });
  server.removeContentTypeParser('text/plain');
  const parseJson = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (isUtf8(body)) return parseJson(request, body.toString(), done);
    done(new HubError('BAD_REQUEST', 'The body is not UTF-8.'));
  });
  await server.register(compress, {
    globalDecompression: false,
    threshold: compressedFrom,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } },
    zlibOptions: { level: 1 },
  });
  requestLog.watch(server);
  traceRequests(server, 'request');
  metrics.watchCircuits(subgraphs);
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  });
  // Check before reading the body. Always answer a probe: refusing one would end a hub that is only busy.
  server.addHook('onRequest', async (request) => {
    if (request.routeOptions.url?.startsWith('/health/')) return;
    guard.check();
    refuseUnclear(request);
    if (request.raw.rawHeaders.length > 2 * mostHeaders) throw new TooManyHeaders();
    await rates.countAt(request.ip, 1);
  });
  server.setErrorHandler(refuse);
  server.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(bodyOf('BAD_REQUEST', 'There is nothing here. Send questions to /graphql.')),
  );

  const callers = new WeakMap<object, Caller>();
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    // Refuse a false token here.
    onRequest: async (request) => {
      requestLog.of(request);
      callers.set(request, await callerOf(request));
    },
    handler: async (request, reply) => {
      const caller = callers.get(request);
      if (!caller) throw new Error('a request came past the sign-in');
      const params = graphqlParamsOf(request);
      if (isGraphQLParams(params)) await admission.admit(params, caller, request.ip);
      const context = { requestContext: new RequestContext(caller, request.id), logEntry: requestLog.of(request) };
      return answerTo(params, apollo, context, request, reply);
    },
  });

  server.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: async (_request, reply) =>
      reply.code(405).header('allow', 'GET, POST').send(bodyOf('BAD_REQUEST', 'Send questions by POST, or by GET.')),
  });

  server.get('/health/live', async () => ({ status: 'live' }));
  // Anyone may call this at any rate: simultaneous callers share one check of the parts.
  let looking: Promise<Health> | undefined;
  server.get('/health/ready', async (_request, reply) => {
    looking ??= healthOf(subgraphs, parts.store, stopping).finally(() => (looking = undefined));
    const health = await looking;
    return reply.code(health.status === 'not ready' ? 503 : 200).send(health);
  });

  const identity = subgraphs.find(({ name }) => name === 'identity');
  if (identity) publishCards(server, identity);
  const account = {
    admit: async (request: FastifyRequest) => {
      const caller = await callerOf(request);
      if (caller.role === 'anonymous') throw unauthenticated();
      callers.set(request, caller);
      await admission.count(depositOfPrint, caller, request.ip);
    },
    settle: async (request: FastifyRequest, milliseconds: number) => {
      const caller = callers.get(request);
      const cost = Math.ceil(milliseconds * costOfMillisecond);
      if (caller) await rates.settle(caller, request.ip, cost - depositOfPrint);
    },
    graphFor: (request: FastifyRequest) => {
      const caller = callers.get(request);
      if (!caller) throw unauthenticated();
      const requester = { caller, address: request.ip, requestId: request.id };
      return new GraphClient({ apollo, admission, requestLog }, requester);
    },
  };
  registerPrintRoutes(server, parts, account);
  openCardPhoto(server, log, {
    ...account,
    signInOf: (request) => {
      const caller = callers.get(request);
      const name = caller && nameOf(caller);
      if (name === undefined) throw unauthenticated();
      return name;
    },
  });
  if (development) server.get('/.well-known/jwks.json', async () => development.jwks());
  if (config.NODE_ENV !== 'production') {
    for (const url of ['/', '/graphiql'])
      server.get(url, async (_request, reply) => reply.type('text/html').send(await graphiqlPage(development)));
  }

  return {
    server,
    rates,
    warmUp: async () => {
      for (const query of trusted.bodies()) {
        if (stopping) return;
        if (!admission.isPlannable(query)) {
          log.warn({ document: documentId(query) }, 'a registered document would be refused');
          continue;
        }
        await apollo.executeOperation(
          { query, variables: sampleVariables(schema(), query) },
          { contextValue: { requestContext: new PlanWarmUp() } },
        );
        // Planning blocks the thread for a while; waiting requests come first.
        await setImmediate();
      }
    },
    stop: async () => {
      stopping = true;
      await shutdown.stop();
      guard.stop();
      await apollo.stop();
    },
  };
}

interface Federation {
  readonly apollo: ApolloServer<GatewayContext>;
  /** The schema that a caller sees. */
  readonly schema: () => GraphQLSchema;
  readonly rules: () => SupergraphRules;
}

function apolloServer({ config, subgraphs, log, metrics }: GatewayParts, trusted: TrustedDocuments): Federation {
  const sources = new Map(subgraphs.map((subgraph) => [subgraph.name, new SubgraphDataSource(subgraph, metrics)]));
  const file = new SupergraphFile(config, log);
  let rules: SupergraphRules | undefined;
  const gateway = new ApolloGateway({
    supergraphSdl: async ({ update }) => {
      const supergraphSdl = file.read();
      rules = supergraphRulesOf(supergraphSdl);
      const unwatch = file.watch((sdl) => {
        const next = supergraphRulesOf(sdl);
        update(sdl);
        rules = next;
      });
      return { supergraphSdl, cleanup: async () => unwatch() };
    },
    buildService: ({ name }) => {
      const source = sources.get(name);
      if (!source) throw new Error(`the supergraph names ${name}, which is not in the registry`);
      return source;
    },
    queryPlannerConfig: { cache: new PlanStore() },
    __exposeQueryPlanExperimental: false,
    logger: log,
  });
  const apollo = new ApolloServer<GatewayContext>({
    gateway,
    // The cache of Apollo Server, 30 MB, bounds the texts that it stores by hash.
    ...(trusted.only && { persistedQueries: false }),
    introspection: config.NODE_ENV !== 'production',
    hideSchemaDetailsFromClientErrors: config.NODE_ENV === 'production',
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) =>
      formatError(formatted, error, (defect) => log.error({ err: defect.error, id: defect.id }, 'defect')),
    plugins: [
      statusForOldClients,
      requestLogPlugin(trusted.names()),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    logger: log,
  });
  return {
    apollo,
    schema: () => {
      if (!gateway.schema) throw new Error('the supergraph is not loaded yet');
      return gateway.schema;
    },
    rules: () => {
      if (!rules) throw new Error('the supergraph is not loaded yet');
      return rules;
    },
  };
}

/**
 * Returns all values of the request's headers with this name: Node keeps the first of several, a proxy perhaps the
 * last.
 */
function saidIn({ raw: { rawHeaders } }: FastifyRequest, name: string): string[] {
  return rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name);
}

/**
 * Throws BAD_REQUEST for a request that two servers in a row may read differently, and Node in one way (RFC 9112,
 * sections 3.2 and 6.1).
 */
function refuseUnclear(request: FastifyRequest): void {
  const { httpVersion, headers } = request.raw;
  const hosts = saidIn(request, 'host').length;
  if (hosts > 1 || (hosts === 0 && httpVersion === '1.1'))
    throw new HubError('BAD_REQUEST', 'The request must name one host.');
  if (httpVersion === '1.0' && headers['transfer-encoding'] !== undefined)
    throw new HubError('BAD_REQUEST', 'A body in chunks needs HTTP/1.1.');
}

function isGraphQLParams(value: unknown): value is GraphQLParams {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
