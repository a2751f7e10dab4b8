import { randomBytes, timingSafeEqual } from 'node:crypto';

/** The hub asks itself for what it prints, over its own door; nobody outside can know this word, made anew by each process. */
const word = randomBytes(32).toString('hex');

export const internalRequest: Readonly<Record<string, string>> = { 'x-hub-own-question': word };

export function isInternalRequest(headers: Readonly<Record<string, string | string[] | undefined>>): boolean {
  const said = headers['x-hub-own-question'];
  return (
    typeof said === 'string' && said.length === word.length && timingSafeEqual(Buffer.from(said), Buffer.from(word))
  );
}
