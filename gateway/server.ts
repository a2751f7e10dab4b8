import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { Clock } from '../platform/clock';
import type { Config } from '../platform/config';
import { errorCodes, type ErrorCode } from '../platform/errors/codes';
import { formatError } from '../platform/errors/format-error';
import { HubError } from '../platform/errors/hub-error';
import type { Logger } from '../platform/log';
import { publishCards } from './card-publications';
import { Asking, type Caller } from './caller';
import { SubgraphDataSource, type GatewayContext } from './data-source';
import type { DevelopmentIssuer } from './development-issuer';
import { graphiqlPage } from './graphiql';
import { healthOf } from './health';
import { openPrintRoom } from './print/print-room';
import type { SignIn } from './sign-in';
import type { SubgraphClient } from './subgraph-client';

/** What is measured stays here; @apollo/gateway would tell Apollo otherwise. */
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';

const supergraphFile = join(__dirname, '../schema/supergraph.graphql');
const bodyLimit = 256 * 1024;

export interface GatewayParts {
  readonly config: Config;
  readonly subgraphs: readonly SubgraphClient[];
  readonly signIn: SignIn;
  /** Only in a trial. */
  readonly development: DevelopmentIssuer | undefined;
  /** What kind of store the subgraphs in this process are on; null where all run apart. */
  readonly store: string | null;
  readonly log: Logger;
  readonly clock: Clock;
}

export interface Gateway {
  readonly server: FastifyInstance;
  /** Answers what has been asked, and takes no more. */
  stop(): Promise<void>;
}

/** Builds the edge; whoever wants to be reached at an address listens with it. */
export async function buildGateway(parts: GatewayParts): Promise<Gateway> {
  const { config, subgraphs, signIn, development, log } = parts;
  const server = fastify({ bodyLimit, logger: false, forceCloseConnections: 'idle' });
  const apollo = apolloServer(parts, server);
  await apollo.start();
  let stopping = false;

  server.removeContentTypeParser('text/plain');
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  });
  server.setErrorHandler((error, _request, reply) => refuse(reply, error, log));
  server.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(bodyOf('BAD_REQUEST', 'There is nothing here. Send questions to /graphql.')),
  );

  const callers = new WeakMap<object, Caller>();
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    // Before a byte of the body is read: whoever shows a false token gets no further.
    onRequest: async (request) => {
      callers.set(request, await signIn.callerOf(request.headers.authorization));
    },
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => {
        const caller = callers.get(request);
        if (!caller) throw new Error('a request came past the sign-in');
        return { asking: new Asking(caller) };
      },
    }),
  });

  server.get('/health/live', async () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    const health = await healthOf(subgraphs, parts.store, stopping);
    return reply.code(health.status === 'not ready' ? 503 : 200).send(health);
  });

  const identity = subgraphs.find(({ name }) => name === 'identity');
  if (identity) publishCards(server, identity);
  openPrintRoom(server, config, parts.clock);
  if (development) server.get('/.well-known/jwks.json', async () => development.jwks());
  if (config.NODE_ENV !== 'production') {
    for (const url of ['/', '/graphiql'])
      server.get(url, async (_request, reply) => reply.type('text/html').send(await graphiqlPage(development)));
  }

  return {
    server,
    stop: async () => {
      stopping = true;
      await apollo.stop();
      await server.close();
    },
  };
}

function apolloServer({ config, subgraphs, log }: GatewayParts, server: FastifyInstance): ApolloServer<GatewayContext> {
  const sources = new Map(subgraphs.map((subgraph) => [subgraph.name, new SubgraphDataSource(subgraph)]));
  return new ApolloServer<GatewayContext>({
    gateway: new ApolloGateway({
      supergraphSdl: readFileSync(supergraphFile, 'utf8'),
      buildService: ({ name }) => {
        const source = sources.get(name);
        if (!source) throw new Error(`schema/supergraph.graphql names ${name}, which is not in the registry`);
        return source;
      },
      logger: log,
    }),
    introspection: config.NODE_ENV !== 'production',
    hideSchemaDetailsFromClientErrors: config.NODE_ENV === 'production',
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) =>
      formatError(formatted, error, (defect) => log.error({ err: defect.error, id: defect.id }, 'defect')),
    plugins: [
      fastifyApolloDrainPlugin(server),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
    logger: log,
  });
}

/** Everything that is refused before GraphQL looks at it: a status, a code and a sentence. */
function refuse(reply: FastifyReply, error: unknown, log: Logger): FastifyReply {
  if (error instanceof HubError) {
    const code = error.extensions['code'] as ErrorCode;
    if (code === 'UNAUTHENTICATED') void reply.header('www-authenticate', 'Bearer error="invalid_token"');
    return reply.code(errorCodes[code].status).send({ errors: [error.toJSON()] });
  }
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status >= 400 && status < 500)
    return reply.code(status).send(bodyOf('BAD_REQUEST', reasons[status] ?? unreadable));
  const masked = formatError({ message: '' }, error, (defect) =>
    log.error({ err: defect.error, id: defect.id }, 'defect'),
  );
  return reply.code(500).send({ errors: [masked] });
}

const unreadable = 'The request cannot be read. Send a JSON body with a query, as application/json.';
const reasons: Readonly<Record<number, string>> = {
  413: `The body is larger than ${String(bodyLimit / 1024)} KB.`,
  415: 'Send the body as application/json, not compressed.',
};

function bodyOf(code: ErrorCode, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
