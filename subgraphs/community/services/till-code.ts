import { createHash, randomInt } from 'node:crypto';
import { unmistakable } from '../../../domain/passport/passport-number';

/** Returns a code of twelve characters, about 58 random bits, for a business's till or for a recruiter to hand over. */
export function newCode(): string {
  const characters = Array.from({ length: 12 }, () => unmistakable[randomInt(unmistakable.length)] ?? '').join('');
  return [characters.slice(0, 4), characters.slice(4, 8), characters.slice(8)].join('-');
}

/** Returns the digest of a code that is stored. It can recognise the code but cannot replace it. */
export function digestOf(code: string): string {
  const said = code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return createHash('sha256').update(`carer-passport-hub/high-street|${said}`).digest('base64url');
}
