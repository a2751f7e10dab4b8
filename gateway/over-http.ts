import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HubError } from '../platform/errors/hub-error';
import type { Question } from './admission';
import type { GatewayContext } from './data-source';

/**
 * What a request asks, in its body or, for a GET, in its address. It is read once: two readers of an address never quite agree (on
 * a bad escape, a parameter that stands twice, a `#`), and what one of them overlooks would be asked without having been admitted.
 * Throws BAD_REQUEST for an address that says something twice.
 */
export function questionOf({ method, url, body }: FastifyRequest): unknown {
  return method === 'GET' ? questionIn(url) : body;
}

function questionIn(url: string): Question {
  const at = url.indexOf('?');
  const parameters = [...new URLSearchParams(at < 0 ? '' : url.slice(at + 1))];
  const question = Object.fromEntries(parameters);
  if (Object.keys(question).length < parameters.length)
    throw new HubError('BAD_REQUEST', 'The address says something twice.');
  return question;
}

/** Lets Apollo Server answer a question that was admitted, by the rules of GraphQL over HTTP. */
export async function answerTo(
  question: unknown,
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
      body: question,
      search: method === 'GET' ? searchOf(question) : '',
    },
    context: async () => context,
  });
  if (body.kind !== 'complete') throw new Error('there is nothing in the schema that is answered in parts');
  for (const [name, value] of answered) void reply.header(name, value);
  return reply.code(status ?? 200).send(body.string);
}

function searchOf(question: unknown): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(question ?? {}))
    if (typeof value === 'string') parameters.set(name, value);
  return `?${parameters.toString()}`;
}

function headerMapOf(headers: FastifyRequest['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
