import { encode as base45 } from 'base45';
import type { Card } from '../verifier';
import { CARD_CLAIM, CARD_ID_LENGTH, PHOTO_HASH_LENGTH, PREFIX, SCHEME_CODE } from '../verifier/layout';
import type { SigningKey } from './keys';
import { signSign1 } from './sign1';

export type { Card } from '../verifier';
export { photoHash } from '../verifier';

/** No verifier would read the requested card; the message says which claim is at fault. */
export class CardRefused extends Error {
  override readonly name = 'CardRefused';
}

/**
 * Makes the text that goes into a card's QR code: `CP1:…`, a CWT in a COSE_Sign1, as `packages/card/verifier/layout.ts` describes it. The
 * expiry is rounded down to the second.
 *
 * @throws CardRefused
 */
export function signCard(card: Card, key: SigningKey): string {
  const expires = Math.floor(card.expires.getTime() / 1000);
  if (!(expires > 0 && expires < 2 ** 32)) throw new CardRefused('A card must expire between 1970 and 2106.');
  if (!SCHEME_CODE.test(card.scheme)) {
    throw new CardRefused('A scheme code on a card is up to 40 lower-case letters, digits and hyphens.');
  }
  if (card.photoHash.length !== PHOTO_HASH_LENGTH) {
    throw new CardRefused(`A photo hash on a card is ${PHOTO_HASH_LENGTH} bytes.`);
  }
  const claims = new Map<number, unknown>([
    [CARD_CLAIM.scheme, card.scheme],
    [CARD_CLAIM.expires, expires],
    [CARD_CLAIM.id, idBytes(card.id)],
    [CARD_CLAIM.photoHash, card.photoHash],
  ]);
  return PREFIX + base45(signSign1(claims, key));
}

function idBytes(id: number): Uint8Array {
  if (!Number.isInteger(id) || id < 0 || id >= 2 ** 32)
    throw new CardRefused('A card id is a whole number of 32 bits.');
  const bytes = Buffer.alloc(CARD_ID_LENGTH);
  bytes.writeUInt32BE(id);
  return bytes;
}
