import { createHash, randomInt } from 'node:crypto';
import { unmistakable } from '../../../domain/passport/passport-number';

/** Twelve characters, about 58 random bits: kept by a business at its till, or handed over by a recruiter. */
export function newCode(): string {
  const characters = Array.from({ length: 12 }, () => unmistakable[randomInt(unmistakable.length)] ?? '').join('');
  return [characters.slice(0, 4), characters.slice(4, 8), characters.slice(8)].join('-');
}

/** What is kept of a code: enough to know it again, and not to use it. */
export function digestOf(code: string): string {
  const said = code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return createHash('sha256').update(`carer-passport-hub/high-street|${said}`).digest('base64url');
}
