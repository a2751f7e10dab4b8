import { readKeys, verifyCard, type Verdict } from '../verifier';
import type { Jwks } from './keys';

/**
 * What can be told of a card from its text alone: whether one of these keys signed it, and whether it is in date. Whether it is
 * cancelled is for the store of cards to say, which knows that better than any list.
 */
export async function judgeText(credential: string, jwks: Jwks, now: Date): Promise<Verdict> {
  const keys = await readKeys(jwks);
  return verifyCard(credential, {
    keys,
    statusList: { issuedAt: now, timeToLive: 1, isRevoked: () => false },
    now,
  });
}
