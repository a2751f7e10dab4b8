import { createHmac } from 'node:crypto';
import type { KeyRing } from '../../../../platform/tokens/key-ring';
import { perKeyRing } from '../sealing/per-key-ring';

const keyOf = perKeyRing((keys) => keys.secret('card-schemes'));

/**
 * The code of a scheme on its cards. Any scanner reads it, so it must not say what the holder does at home. It is keyed: the
 * ids of schemes are public, and a plain digest could be compared with those of all of them.
 */
export function schemeCodeOf(schemeId: string, keys: KeyRing): string {
  return createHmac('sha256', keyOf(keys)).update(schemeId).digest('hex').slice(0, 20);
}
