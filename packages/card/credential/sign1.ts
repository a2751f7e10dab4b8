import type { KeyObject } from 'node:crypto';
import { createPrivateKey, sign } from 'node:crypto';
import { Encoder, Tag } from 'cbor-x';
import { EDDSA, HEADER, SIGN1_TAG } from '../verifier/layout';
import type { SigningKey } from './keys';

// Maps keep their order, which is the canonical one; numbers and lengths come out in their shortest form.
const cbor = new Encoder({ useRecords: false, mapsAsObjects: false, variableMapSize: true, tagUint8Array: false });

export type CborMap = Map<number | string, unknown>;

/**
 * Signs claims as a tagged COSE_Sign1 (RFC 9052) with Ed25519, algorithm, key id and type protected. The caller gives the
 * claims in canonical order; `packages/card/verifier/` refuses any other, and a test holds the two together.
 */
export function signSign1(claims: CborMap, key: SigningKey, type?: string): Uint8Array {
  const header: CborMap = new Map<number, unknown>([
    [HEADER.algorithm, EDDSA],
    [HEADER.keyId, Buffer.from(key.kid, 'base64url')],
  ]);
  if (type !== undefined) header.set(HEADER.type, type);
  const protectedHeader = cbor.encode(header);
  const payload = cbor.encode(claims);
  const toBeSigned = cbor.encode(['Signature1', protectedHeader, Buffer.alloc(0), payload]);
  return cbor.encode(
    new Tag([protectedHeader, new Map(), payload, sign(null, toBeSigned, privateKeyOf(key))], SIGN1_TAG),
  );
}

/** Parsing a key costs as much as signing with it; a batch of cards for the printer is signed with one. */
const parsedKeys = new WeakMap<SigningKey, KeyObject>();

function privateKeyOf(key: SigningKey): KeyObject {
  const parsed = parsedKeys.get(key);
  if (parsed) return parsed;
  const { x, d } = key;
  const privateKey = createPrivateKey({ key: { kty: 'OKP', crv: 'Ed25519', x, d }, format: 'jwk' });
  parsedKeys.set(key, privateKey);
  return privateKey;
}
