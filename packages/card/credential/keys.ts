import { createHash, generateKeyPairSync } from 'node:crypto';
import { KEY_ID_LENGTH } from '../verifier/layout';

/** An Ed25519 key pair in the form of a private JWK (RFC 8037), to be kept like a password. */
export interface SigningKey {
  readonly kid: string;
  readonly x: string;
  readonly d: string;
}

/** The rest of a key that no longer signs. Its private half is gone, so it cannot be stolen any more. */
export interface RetiredKey {
  readonly kid: string;
  readonly x: string;
  readonly lastCardExpires: Date;
}

/**
 * An issuer's keys. `next` is published one rotation before it signs, so that a verifier which was offline at the
 * rotation already has it. Plain values throughout: the ring is stored as it is.
 */
export interface CardKeyRing {
  readonly current: SigningKey;
  readonly next: SigningKey;
  readonly retired: readonly RetiredKey[];
}

/** One public key as published. A retired key has `exp` (seconds): the time when its last card expires. */
export interface PublishedKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly alg: 'EdDSA';
  readonly use: 'sig';
  readonly kid: string;
  readonly x: string;
  readonly exp?: number;
}

export interface Jwks {
  readonly keys: readonly PublishedKey[];
}

export function newKeyRing(): CardKeyRing {
  return { current: newKey(), next: newKey(), retired: [] };
}

/**
 * Retires the current key, lets the next one sign and makes another to follow it. Sign and publish a new status list at
 * once: verifiers take none from a retired key.
 *
 * @param lastCardExpires the latest expiry among the cards that the current key has signed, which the store of cards knows;
 *   undefined when it has signed none. A card of that key with a later expiry will be refused from now on, so read it and
 *   store the ring in one transaction with respect to the issue of cards.
 */
export function rotate(ring: CardKeyRing, now: Date, lastCardExpires: Date | undefined): CardKeyRing {
  const { kid, x } = ring.current;
  const retired = lastCardExpires === undefined ? ring.retired : [...ring.retired, { kid, x, lastCardExpires }];
  return { current: ring.next, next: newKey(), retired: retired.filter((key) => key.lastCardExpires > now) };
}

/**
 * Removes a stolen key at once: none of its cards is accepted any more, so every one of them must be replaced. When it
 * is the key that signs or was to sign next, the ring moves on.
 */
export function withdraw(ring: CardKeyRing, kid: string): CardKeyRing {
  const signing = [ring.current, ring.next].filter((key) => key.kid !== kid);
  const [current = newKey(), next = newKey()] = signing;
  return { current, next, retired: ring.retired.filter((key) => key.kid !== kid) };
}

/** Returns the key set to publish: the current key, the next one, and retired keys with a valid card. */
export function publishedKeys(ring: CardKeyRing, now: Date): Jwks {
  return {
    keys: [
      ...[ring.current, ring.next].map(published),
      ...ring.retired
        .filter((key) => key.lastCardExpires > now)
        .map((key) => ({ ...published(key), exp: Math.ceil(key.lastCardExpires.getTime() / 1000) })),
    ],
  };
}

function published({ kid, x }: { kid: string; x: string }): PublishedKey {
  return { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid, x };
}

function newKey(): SigningKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { x = '', d = '' } = privateKey.export({ format: 'jwk' });
  return { kid: thumbprint(x), x, d };
}

/** The first bytes of the RFC 7638 thumbprint: the key id in the JWKS and, as bytes, on the card. */
function thumbprint(x: string): string {
  const required = JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x });
  return createHash('sha256').update(required).digest().subarray(0, KEY_ID_LENGTH).toString('base64url');
}
