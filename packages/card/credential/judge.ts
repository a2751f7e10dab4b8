import { readKeys, verifyCard, type Verdict } from '../verifier';
import type { Jwks } from './keys';

/**
 * Judges a card by its text alone: the signature by one of these keys, and the dates. Only the store of cards can show
 * whether it is cancelled, and more reliably than any list.
 */
export async function judgeText(credential: string, jwks: Jwks, now: Date): Promise<Verdict> {
  const keys = await readKeys(jwks);
  return verifyCard(credential, {
    keys,
    statusList: { issuedAt: now, timeToLive: 1, isRevoked: () => false },
    now,
  });
}
