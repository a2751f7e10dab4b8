import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify from 'fastify';
import type { StartOrder, Tickets, Tokens } from './orders';

/**
 * Runs @apollo/gateway as its documentation sets it up, in one process, over HTTP to the subgraphs. It receives over
 * IPC the subgraphs' addresses and tokens; it need not check callers.
 */
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
let tickets: Tickets<Tokens> = {};

interface Context {
  readonly authorization: string;
}

process.on('message', (message: { readonly tickets?: Tickets<Tokens>; readonly start?: StartOrder }) => {
  if (message.tickets) tickets = message.tickets;
  if (message.start) void start(message.start);
});

async function start({ supergraphFile, urls }: StartOrder): Promise<void> {
  const server = fastify();
  const apollo = new ApolloServer<Context>({
    gateway: new ApolloGateway({
      supergraphSdl: readFileSync(supergraphFile, 'utf8'),
      buildService: ({ name }) =>
        new RemoteGraphQLDataSource<Context>({
          url: urls[name] ?? '',
          willSendRequest: (options) => {
            const { authorization = '' }: Partial<Context> = 'incomingRequestContext' in options ? options.context : {};
            options.request.http?.headers.set('authorization', tickets[authorization]?.[name] ?? '');
          },
        }),
    }),
    plugins: [ApolloServerPluginUsageReportingDisabled(), fastifyApolloDrainPlugin(server)],
  });
  await apollo.start();
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: async ({ headers: { authorization = '' } }) => ({ authorization }),
    }),
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  process.send?.({ url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/graphql` });
}
