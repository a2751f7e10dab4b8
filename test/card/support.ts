import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { encode as base45 } from 'base45';
import { signCard } from '../../packages/card/credential/credential';
import type { CardKeyRing, SigningKey } from '../../packages/card/credential/keys';
import { publishedKeys } from '../../packages/card/credential/keys';
import { signStatusList } from '../../packages/card/credential/status-list';
import type { Card, Trust, Verdict } from '../../packages/card/verifier';
import { readKeys, readStatusList, verifyCard } from '../../packages/card/verifier';

/** Returns the same key for the same seed, so that a failing card can be reproduced. */
export function seededKey(seed: number): SigningKey {
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, seed)]);
  const privateKey = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  const { x = '', d = '' } = privateKey.export({ format: 'jwk' });
  return { kid: Buffer.alloc(8, seed).toString('base64url'), x, d };
}

export const NOW = new Date('2026-03-02T09:00:00Z');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const later = (milliseconds: number, from = NOW): Date => new Date(from.getTime() + milliseconds);

export const ring: CardKeyRing = { current: seededKey(1), next: seededKey(2), retired: [] };

export const card: Card = {
  id: 70_123,
  scheme: 'hertfordshire-carers',
  expires: new Date('2029-03-01T00:00:00Z'),
  photoHash: Buffer.from('00112233445566778899aabbccddeeff', 'hex'),
};

export const credential = signCard(card, ring.current);

export interface ListOptions {
  revoked?: number[];
  issuedAt?: Date;
  key?: SigningKey;
  capacity?: number;
  timeToLive?: number;
}

export function listToken({ key = ring.current, ...list }: ListOptions = {}): Uint8Array {
  const usual = { capacity: 2 ** 17, revoked: [], issuedAt: NOW, timeToLive: 24 * 3600 };
  return signStatusList({ uri: 'https://hub.example/card/status-list', ...usual, ...list }, key);
}

/** Returns the data of a ward's device one hour after its last download. */
export async function trust(list: ListOptions = {}, keyRing = ring): Promise<Trust> {
  const keys = await readKeys(publishedKeys(keyRing, NOW));
  return { keys, statusList: await readStatusList(listToken(list), keys), now: later(HOUR) };
}

export async function codeOf(text: string, held: Trust): Promise<Verdict['code']> {
  return (await verifyCard(text, held)).code;
}

export interface Envelope {
  protectedHeader: Buffer;
  payload: Buffer;
  unprotected?: string;
  tag?: string;
  after?: string;
}

export const bytesOf = (...parts: (Buffer | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'hex') : part)));

/** Encodes a CBOR byte string with its shortest head. */
export function byteString(bytes: Buffer): Buffer {
  const length = bytes.length.toString(16).padStart(2, '0');
  return bytesOf(bytes.length < 24 ? (0x40 + bytes.length).toString(16) : `58${length}`, bytes);
}

/** Signs any envelope with the issuer's own key, so that a refusal is for the shape and not for the signature. */
export function signedByIssuer(envelope: Envelope): string {
  const { protectedHeader, payload, unprotected = 'a0', tag = 'd2', after = '' } = envelope;
  const { x, d } = ring.current;
  const privateKey = createPrivateKey({ key: { kty: 'OKP', crv: 'Ed25519', x, d }, format: 'jwk' });
  const context = Buffer.from('Signature1');
  const toBeSigned = bytesOf('846a', context, byteString(protectedHeader), '40', byteString(payload));
  const signature = byteString(sign(null, toBeSigned, privateKey));
  return (
    'CP1:' + base45(bytesOf(tag, '84', byteString(protectedHeader), unprotected, byteString(payload), signature, after))
  );
}

export function publicKeyObject(key: SigningKey) {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: key.x }, format: 'jwk' });
}

/** Returns numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
