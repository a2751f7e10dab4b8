import { decodeBase45 } from './base45';
import { CborReader } from './cbor';
import type { Card } from './layout';
import { CARD_CLAIM, CARD_ID_LENGTH, PHOTO_HASH_LENGTH, PREFIX, SCHEME_CODE } from './layout';
import { Malformed } from './malformed';
import type { Sign1 } from './sign1';
import { readSign1 } from './sign1';

/** No card comes near this; a longer text is not decoded at all. */
const LONGEST_TEXT = 400;

/** Reads a card without a check of its signature. Throws `Malformed` and nothing else. */
export function readCard(text: string): { card: Card; message: Sign1 } {
  if (!text.startsWith(PREFIX)) throw new Malformed(`no ${PREFIX} at the start`);
  if (text.length > LONGEST_TEXT) throw new Malformed('longer than any card');
  const message = readSign1(decodeBase45(text.slice(PREFIX.length)));
  return { card: readClaims(message.payload), message };
}

function readClaims(payload: Uint8Array): Card {
  let scheme = '';
  let expires = 0;
  let id = 0;
  let photoHash = new Uint8Array();
  const claims = new CborReader(payload);
  claims.map([CARD_CLAIM.scheme, CARD_CLAIM.expires, CARD_CLAIM.id, CARD_CLAIM.photoHash], (claim) => {
    if (claim === CARD_CLAIM.scheme) scheme = claims.text();
    else if (claim === CARD_CLAIM.expires) expires = claims.unsigned();
    else if (claim === CARD_CLAIM.id) id = claims.bytes(CARD_ID_LENGTH).reduce((value, byte) => value * 256 + byte, 0);
    else photoHash = claims.bytes(PHOTO_HASH_LENGTH).slice();
  });
  claims.end();
  if (!SCHEME_CODE.test(scheme)) throw new Malformed('a scheme that is not a scheme code');
  return { id, scheme, expires: new Date(expires * 1000), photoHash };
}
