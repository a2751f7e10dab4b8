import { randomBytes } from 'node:crypto';

/** An opaque id that says nothing about what it names: a short prefix for people reading logs, then 96 random bits. */
export function newId(prefix: string): string {
  return `${prefix}_${randomBytes(12).toString('base64url')}`;
}
