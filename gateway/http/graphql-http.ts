import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HubError } from '../../platform/errors/hub-error';
import type { GraphQLParams } from '../limits/admission';
import type { GatewayContext } from '../federation/data-source';

/**
 * What a request asks, in its body or, for a GET, in its address. It is read once: two readers of an address never quite agree (on
 * a bad escape, a parameter that stands twice, a `#`), and what one of them overlooks would be asked without having been admitted.
 * Throws BAD_REQUEST for an address that says something twice.
 */
export function graphqlParamsOf({ method, url, body }: FastifyRequest): unknown {
  return method === 'GET' ? paramsInUrl(url) : body;
}

function paramsInUrl(url: string): GraphQLParams {
  const at = url.indexOf('?');
  const parameters = [...new URLSearchParams(at < 0 ? '' : url.slice(at + 1))];
  const params = Object.fromEntries(parameters);
  if (Object.keys(params).length < parameters.length)
    throw new HubError('BAD_REQUEST', 'The address says something twice.');
  return params;
}

/** Lets Apollo Server answer a question that was admitted, by the rules of GraphQL over HTTP. */
export async function answerTo(
  params: unknown,
  apollo: ApolloServer<GatewayContext>,
  context: GatewayContext,
  { method, headers }: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const {
    status,
    headers: answered,
    body,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method,
      headers: headerMapOf(headers),
      body: params,
      search: method === 'GET' ? searchOf(params) : '',
    },
    context: async () => context,
  });
  if (body.kind !== 'complete') throw new Error('there is nothing in the schema that is answered in parts');
  for (const [name, value] of answered) void reply.header(name, value);
  return reply.code(status ?? 200).send(body.string);
}

function searchOf(params: unknown): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(params ?? {})) if (typeof value === 'string') parameters.set(name, value);
  return `?${parameters.toString()}`;
}

function headerMapOf(headers: FastifyRequest['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
