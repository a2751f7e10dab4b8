import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { hub } from '../../platform/viewer';
import { RequestContext } from '../auth/request-context';
import type { SubgraphClient } from '../federation/subgraph-client';
import { unavailable } from '../../platform/errors/unavailable';

/**
 * Caches and devices fetch again after this many seconds. Identity itself signs a new list when a card is cancelled.
 */
const maxAgeSeconds = 60;

const keysQuery = '{ cardKeys }';
const keysAnswer = z.object({ cardKeys: z.string() });
const listQuery = '{ cardStatusList { token issuedAt } }';
const listAnswer = z.object({ cardStatusList: z.object({ token: z.base64(), issuedAt: z.coerce.date() }) });

/**
 * Publishes what a device needs to check cards offline: the public keys, and the signed list of cancelled cards. Anyone
 * may fetch both, a page in a browser too; neither contains personal data.
 */
export function publishCards(server: FastifyInstance, identity: SubgraphClient): void {
  const ask = async <T>(query: string, answer: z.ZodType<T>): Promise<T> => {
    const { data, errors } = await identity.ask({ query, variables: {} }, new RequestContext(hub));
    const parsed = answer.safeParse(data);
    if (errors || !parsed.success) throw unavailable(identity);
    return parsed.data;
  };
  const forAnybody = (reply: FastifyReply) =>
    reply.headers({
      'cache-control': `public, max-age=${String(maxAgeSeconds)}`,
      'access-control-allow-origin': '*',
    });

  server.get('/.well-known/card-keys.json', async (_request, reply) => {
    const { cardKeys } = await ask(keysQuery, keysAnswer);
    return forAnybody(reply).type('application/jwk-set+json').send(cardKeys);
  });

  server.get('/cards/status-list', async (_request, reply) => {
    const { token, issuedAt } = (await ask(listQuery, listAnswer)).cardStatusList;
    return forAnybody(reply)
      .header('last-modified', issuedAt.toUTCString())
      .type('application/statuslist+cwt')
      .send(Buffer.from(token, 'base64'));
  });
}
