import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../federation/data-source';

const faultsOfTheDocument: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/**
 * Sets the status for a client that accepts `application/json` but not `application/graphql-response+json`. It gets 200
 * where its document or a variable is at fault, as the GraphQL over HTTP specification advises. Such clients take any
 * other status for a fault between them and the hub. All others get 400.
 */
export const statusForOldClients: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      const accept = request.http?.headers.get('accept') ?? '';
      if (!accept.includes('application/json') || accept.includes('application/graphql-response+json')) return;
      if (response.http.status !== 400 || response.body.kind !== 'single') return;
      const { data, errors = [] } = response.body.singleResult;
      const isOfDocument = errors.every(({ extensions }) => faultsOfTheDocument.has(extensions?.['code']));
      if (data === undefined && errors.length > 0 && isOfDocument) response.http.status = 200;
    },
  }),
};
