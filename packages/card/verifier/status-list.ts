import { CborReader } from './cbor';
import type { KeySet } from './keys';
import { CLOCK_TOLERANCE, LIST_CLAIM, MAX_LIST_CAPACITY, STATUS_LIST_TYPE } from './layout';
import { Malformed } from './malformed';
import { isSignedBy, readSign1 } from './sign1';

/** A status list with a checked signature. One bit per card, and no personal data. */
export interface StatusList {
  readonly issuedAt: Date;
  /** Seconds after which the issuer has a newer one. */
  readonly timeToLive: number;
  /** Undefined when the card is not on this list, as when it was made after the list had grown. */
  isRevoked(cardId: number): boolean | undefined;
}

/**
 * Opens a Token Status List in its CWT form. Returns undefined for a list that is broken, unsigned, or signed with an
 * unknown or retired key, and no card is valid without a list. Call this once for each download.
 */
export async function readStatusList(token: Uint8Array, keys: KeySet): Promise<StatusList | undefined> {
  try {
    const message = readSign1(token, STATUS_LIST_TYPE);
    const key = keys.get(message.keyId);
    if (key === undefined || key.lastCardExpires !== undefined || !(await isSignedBy(key, message))) return undefined;
    return await readList(message.payload);
  } catch (error) {
    if (error instanceof Malformed) return undefined;
    throw error;
  }
}

/**
 * Chooses the list to keep after a download. An older list never replaces the current one: a cache or an attacker may
 * send one from before a card was cancelled. A current list ahead of this device's clock proves nothing and is
 * replaced.
 */
export function laterStatusList(
  held: StatusList | undefined,
  fetched: StatusList | undefined,
  now: Date,
): StatusList | undefined {
  if (held === undefined || fetched === undefined) return fetched ?? held;
  const heldAt = held.issuedAt.getTime();
  const isAhead = heldAt - now.getTime() > CLOCK_TOLERANCE;
  return !isAhead && fetched.issuedAt.getTime() < heldAt ? held : fetched;
}

async function readList(payload: Uint8Array): Promise<StatusList> {
  let issuedAt = 0;
  let timeToLive = 0;
  let compressed = new Uint8Array();
  const claims = new CborReader(payload);
  const order = [LIST_CLAIM.subject, LIST_CLAIM.issuedAt, LIST_CLAIM.statusList, LIST_CLAIM.timeToLive];
  claims.map(order, (claim) => {
    if (claim === LIST_CLAIM.subject) claims.text();
    else if (claim === LIST_CLAIM.issuedAt) issuedAt = claims.unsigned();
    else if (claim === LIST_CLAIM.timeToLive) timeToLive = claims.unsigned();
    else {
      claims.map(['lst', 'bits'], (part) => {
        if (part === 'lst') compressed = claims.bytes().slice();
        else if (claims.unsigned() !== 1) throw new Malformed('a status list of more than one bit a card');
      });
    }
  });
  claims.end();
  const bits = await inflate(compressed);
  return {
    issuedAt: new Date(issuedAt * 1000),
    timeToLive,
    isRevoked(cardId) {
      const byte = bits[cardId >>> 3];
      return byte === undefined ? undefined : ((byte >> (cardId & 7)) & 1) === 1;
    },
  };
}

/** Unpacks a zlib stream (RFC 1950) and gives up as soon as it is longer than any list. */
async function inflate(compressed: Uint8Array): Promise<Uint8Array> {
  const bits = new Uint8Array(MAX_LIST_CAPACITY / 8);
  let length = 0;
  const unpacked = new Blob([new Uint8Array(compressed)]).stream().pipeThrough(new DecompressionStream('deflate'));
  const reader: ReadableStreamDefaultReader<Uint8Array> = unpacked.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return bits.slice(0, length);
      bits.set(value, length);
      length += value.length;
    }
  } catch (cause) {
    throw new Malformed('a status list that does not unpack', { cause });
  }
}
