import { randomInt } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { LIST_CLAIM, MAX_LIST_CAPACITY, STATUS_LIST_TYPE } from '../verifier/layout';
import type { SigningKey } from './keys';
import { signSign1 } from './sign1';

export { CLOCK_TOLERANCE, MAX_LIST_CAPACITY } from '../verifier/layout';

export interface StatusListClaims {
  /** The address of the published list; the specification requires it in the list itself. */
  readonly uri: string;
  /** The number of cards that fit in the list, a multiple of 8. Keep it well above their number: ids stay random. */
  readonly capacity: number;
  /** The ids of the cancelled cards that have not yet expired. */
  readonly revoked: Iterable<number>;
  readonly issuedAt: Date;
  /** Seconds until the next list: a lost card stops working within that time wherever there is a connection. */
  readonly timeToLive: number;
}

/** A status list cannot be made; the message says why. */
export class StatusListRefused extends Error {
  override readonly name = 'StatusListRefused';
}

/**
 * Makes the signed list of cancelled cards: a Token Status List (IETF OAuth working group) in its CWT form, one bit a card,
 * compressed with zlib. It holds no name, no scheme and no reason.
 *
 * @throws StatusListRefused for a capacity or time to live out of bounds, or a card id beyond the capacity
 */
export function signStatusList(list: StatusListClaims, key: SigningKey): Uint8Array {
  const { capacity } = list;
  if (!Number.isInteger(capacity / 8) || capacity <= 0 || capacity > MAX_LIST_CAPACITY) {
    throw new StatusListRefused(`A status list holds a multiple of 8 cards, up to ${MAX_LIST_CAPACITY}.`);
  }
  if (!Number.isInteger(list.timeToLive) || list.timeToLive <= 0) {
    throw new StatusListRefused('A status list lives for a whole number of seconds.');
  }
  const bits = new Uint8Array(capacity / 8);
  for (const id of list.revoked) {
    const byte = bits[id >>> 3];
    if (byte === undefined) throw new StatusListRefused(`The card ${id} is beyond the status list's ${capacity}.`);
    bits[id >>> 3] = byte | (1 << (id & 7));
  }
  const claims = new Map<number, unknown>([
    [LIST_CLAIM.subject, list.uri],
    [LIST_CLAIM.issuedAt, Math.floor(list.issuedAt.getTime() / 1000)],
    [
      LIST_CLAIM.statusList,
      new Map<string, unknown>([
        ['lst', deflateSync(bits, { level: 9 })],
        ['bits', 1],
      ]),
    ],
    [LIST_CLAIM.timeToLive, list.timeToLive],
  ]);
  return signSign1(claims, key, STATUS_LIST_TYPE);
}

/**
 * Draws an id for a new card. It is random, so that it does not show when a card was made or how many there are. The
 * store of cards keeps the ids unique and draws again for one that is taken.
 */
export function drawCardId(capacity: number): number {
  return randomInt(capacity);
}
