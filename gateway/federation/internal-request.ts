import { randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Marks the hub's requests to itself for printing, over its own endpoint. Each process makes its own word, which no one
 * outside can know.
 */
const word = randomBytes(32).toString('hex');

export const internalRequest: Readonly<Record<string, string>> = { 'x-hub-own-question': word };

export function isInternalRequest(headers: Readonly<Record<string, string | string[] | undefined>>): boolean {
  const said = headers['x-hub-own-question'];
  return (
    typeof said === 'string' && said.length === word.length && timingSafeEqual(Buffer.from(said), Buffer.from(word))
  );
}
