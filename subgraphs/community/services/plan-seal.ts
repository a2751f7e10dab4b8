import { randomInt, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, string, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);
const digits = 8;
const cost = { N: 2 ** 14, r: 8, p: 1, maxmem: 64 * 2 ** 20 };

/** What a PIN opens: where the plan is found, and the key that it is sealed under. The PIN itself is kept nowhere. */
export interface PlanKey {
  readonly lookup: string;
  readonly key: Buffer;
}

/** The salt of plans that were made before each scheme had one of its own. */
export const commonSalt = 'carer-passport-hub/emergency-plan';

export function newPin(): string {
  return String(randomInt(10 ** digits)).padStart(digits, '0');
}

/** Slow on purpose (scrypt, about 40 ms), so that trying all PINs on a stolen copy of the database takes weeks, not minutes. */
export async function planKey(pin: string, salt: string): Promise<PlanKey> {
  const bytes = await derive(pin.replaceAll(/\D/g, ''), salt, 64, cost);
  return { lookup: bytes.subarray(0, 32).toString('base64url'), key: bytes.subarray(32) };
}
