import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify from 'fastify';
import type { StartOrder, Tokens } from './orders';

/**
 * @apollo/gateway as its documentation sets it up, in one process, over HTTP to the subgraphs. It is told over IPC where they are
 * and with which tokens they let somebody in; it need not check who asks.
 */
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
let tokens: Tokens = {};

process.on('message', (message: { readonly tokens?: Tokens; readonly start?: StartOrder }) => {
  if (message.tokens) tokens = message.tokens;
  if (message.start) void start(message.start);
});

async function start({ supergraphFile, urls }: StartOrder): Promise<void> {
  const server = fastify();
  const apollo = new ApolloServer({
    gateway: new ApolloGateway({
      supergraphSdl: readFileSync(supergraphFile, 'utf8'),
      buildService: ({ name }) =>
        new RemoteGraphQLDataSource({
          url: urls[name] ?? '',
          willSendRequest: ({ request }) => request.http?.headers.set('authorization', tokens[name] ?? ''),
        }),
    }),
    plugins: [ApolloServerPluginUsageReportingDisabled(), fastifyApolloDrainPlugin(server)],
  });
  await apollo.start();
  server.route({ method: ['GET', 'POST'], url: '/graphql', handler: fastifyApolloHandler(apollo) });
  await server.listen({ host: '127.0.0.1', port: 0 });
  process.send?.({ url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/graphql` });
}
