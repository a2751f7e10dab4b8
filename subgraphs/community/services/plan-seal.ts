import { randomInt, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, string, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);
const digits = 8;
const cost = { N: 2 ** 14, r: 8, p: 1, maxmem: 64 * 2 ** 20 };

/** The lookup value and the encryption key of a plan, both derived from its PIN. The PIN itself is never stored. */
export interface PlanKey {
  readonly lookup: string;
  readonly key: Buffer;
}

/** The salt of plans from before each scheme had its own. */
export const commonSalt = 'carer-passport-hub/emergency-plan';

export function newPin(): string {
  return String(randomInt(10 ** digits)).padStart(digits, '0');
}

/** Derives slowly on purpose (scrypt, about 40 ms): all PINs of a stolen database take weeks to try, not minutes. */
export async function planKey(pin: string, salt: string): Promise<PlanKey> {
  const bytes = await derive(pin.replaceAll(/\D/g, ''), salt, 64, cost);
  return { lookup: bytes.subarray(0, 32).toString('base64url'), key: bytes.subarray(32) };
}
