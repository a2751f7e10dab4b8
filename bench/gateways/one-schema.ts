import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { parse, type ExecutionResult } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { RequestContext, type Caller, type CarerCaller } from '../../gateway/auth/request-context';
import { anonymous } from '../../platform/viewer';
import { handWrittenSchema } from './hand-written-schema';
import { openAll } from './opened';
import type { Tickets } from './orders';

interface Body {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/**
 * Measures the limit: one schema over the same contexts and repositories, without federation. It has no plan, no second
 * execution, no serialisation in between and no sign-in. The caller comes over IPC.
 */
async function main(): Promise<void> {
  const { subgraphs } = await openAll();
  const schema = handWrittenSchema(subgraphs);
  const compiled = new Map<string, CompiledQuery>();
  let callers = new Map<string, Caller>();
  process.on('message', ({ tickets }: { readonly tickets: Tickets<SentCaller> }) => {
    callers = new Map(Object.entries(tickets).map(([authorization, sent]) => [authorization, callerOf(sent)]));
  });
  const server = fastify();
  server.post<{ Body: Body }>('/graphql', async (request): Promise<ExecutionResult> => {
    const { query, variables = {} } = request.body;
    let document = compiled.get(query);
    if (!document) {
      const made = compileQuery(schema, parse(query));
      if (!isCompiledQuery(made)) throw new Error('the operation cannot be compiled');
      document = made;
      compiled.set(query, document);
    }
    const caller = callers.get(request.headers.authorization ?? '') ?? anonymous;
    return document.query({}, { requestContext: new RequestContext(caller) }, variables);
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  process.send?.({ url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/graphql` });
}

/** A caller in its form for IPC: JSON has no maps. */
type SentCaller =
  | Exclude<Caller, { readonly role: 'carer' }>
  | (Omit<CarerCaller, 'refs'> & { readonly refs: readonly (readonly [string, string])[] });

function callerOf(sent: SentCaller): Caller {
  return sent.role === 'carer' ? { ...sent, refs: new Map(sent.refs) } : sent;
}

void main();
