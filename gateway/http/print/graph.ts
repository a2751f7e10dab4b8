import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { errorCodes, type ErrorCode } from '../../../platform/errors/codes';
import { HubError } from '../../../platform/errors/hub-error';
import { internalRequest } from '../../federation/internal-request';

const answered = z.object({
  data: z.unknown(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).optional() })).optional(),
});

/** Queries the graph as the caller of a print. The graph alone decides what may be printed for this caller. */
export class Graph {
  constructor(
    private readonly server: FastifyInstance,
    private readonly authorization: string,
  ) {}

  /** Throws the first error of the answer, in the graph's words. */
  async ask<T>(query: string, variables: Readonly<Record<string, unknown>>, shape: z.ZodType<T>): Promise<T> {
    const { body } = await this.server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...internalRequest, authorization: this.authorization, 'content-type': 'application/json' },
      payload: JSON.stringify({ query, variables }),
    });
    const { data, errors: [error] = [] } = answered.parse(JSON.parse(body));
    if (error) throw new HubError(codeOf(error.extensions?.code), error.message);
    return shape.parse(data);
  }
}

function codeOf(text: string | undefined): ErrorCode {
  return text !== undefined && Object.hasOwn(errorCodes, text) ? (text as ErrorCode) : 'INTERNAL_SERVER_ERROR';
}
