import { MongoClient } from 'mongodb';
import type { CanonicalOperation } from '../../gateway/federation/canonical-operations';

/** Returns the request bodies of an operation. Each change is about another carer, as on a ward. */
export function bodiesOf({ operation, query, variables }: CanonicalOperation, cards: readonly string[] = []): string[] {
  const { input } = variables as { readonly input?: Record<string, unknown> };
  // Hive's planner in Rust does not support descriptions of operations.
  const plain = query.replace(/^"[^"]*"\s*/, '');
  const body = (request: unknown) => JSON.stringify({ operationName: operation, query: plain, variables: request });
  if (!input) return [body(variables)];
  if (cards.length === 0) return [body(variables)];
  return cards.map((cardNumber) => body({ input: { ...input, cardNumber, idempotencyKey: '[<id>]' } }));
}

/** Returns the numbers of some cards of the scheme in the operations, from all over it: ids are in no order. */
export async function cardsIn(uri: string): Promise<string[]> {
  const client = await MongoClient.connect(uri);
  const passports = client.db('cph_community').collection('passports');
  const options = { projection: { number: 1 }, sort: { _id: 1 as const }, limit: 2_000 };
  const found = passports.find({ schemeId: 'sc_herts_carers_card' }, options);
  const numbers = (await found.toArray()).map((passport) => String(passport['number']));
  await client.close();
  return numbers;
}
