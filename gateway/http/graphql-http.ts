import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HubError } from '../../platform/errors/hub-error';
import type { GraphQLParams } from '../limits/admission';
import type { GatewayContext } from '../federation/data-source';

/**
 * Reads the GraphQL parameters of a request from its body or, for a GET, from its address. They are read once: two
 * readers of an address may disagree (on a bad escape, a repeated parameter, a `#`). One could then execute what the
 * other did not check. Throws BAD_REQUEST for an address with a repeated parameter.
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

/** Lets Apollo Server answer an admitted request, by the rules of GraphQL over HTTP. */
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
