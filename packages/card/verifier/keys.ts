/** WebCrypto's key type, under the name that exists on every platform. */
type CryptoKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

export interface PublicKey {
  readonly key: CryptoKey;
  /**
   * Set once the key is retired: when its last card expires. A retired key is valid for no card that lasts longer and
   * for no status list, so a thief can make nothing new with it.
   */
  readonly lastCardExpires?: Date;
}

/** An issuer's keys by key id, as `readKeys` returns them. */
export type KeySet = ReadonlyMap<string, PublicKey>;

/** The issuer's key set cannot be used at all; the message names the fault. */
export class KeySetRefused extends Error {
  override readonly name = 'KeySetRefused';
}

/**
 * Reads an issuer's JWKS (RFC 7517). Keys other than Ed25519 signature keys are passed over, as RFC 7517 section 5 asks.
 * `exp` on a key marks it as retired. Call this once for each download, not once for each card.
 *
 * @throws KeySetRefused when it is no JWKS, holds a key id twice, or this browser has no Ed25519 in WebCrypto.
 */
export async function readKeys(jwks: unknown): Promise<KeySet> {
  const keys = new Map<string, PublicKey>();
  for (const jwk of listed(jwks)) {
    const { kty, crv, x, kid, exp } = jwk;
    if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string' || typeof kid !== 'string') continue;
    if (exp !== undefined && !Number.isSafeInteger(exp)) throw new KeySetRefused(`The key ${kid} has a wrong "exp".`);
    if (keys.has(kid)) throw new KeySetRefused(`The key set holds the key ${kid} twice.`);
    const key = await importKey(kid, x);
    keys.set(kid, typeof exp === 'number' ? { key, lastCardExpires: new Date(exp * 1000) } : { key });
  }
  return keys;
}

/** The key id in the form of a JWKS: base64url without padding. */
export function keyIdText(keyId: Uint8Array): string {
  return btoa(String.fromCharCode(...keyId))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function listed(jwks: unknown): Record<string, unknown>[] {
  const keys: unknown = isObject(jwks) ? jwks['keys'] : undefined;
  if (!Array.isArray(keys)) throw new KeySetRefused('This is not a key set: it has no list "keys".');
  return keys.filter(isObject);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

async function importKey(kid: string, x: string): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('jwk', { kty: 'OKP', crv: 'Ed25519', x }, 'Ed25519', false, ['verify']);
  } catch (cause) {
    throw new KeySetRefused(`The key ${kid} is not a key, or this device cannot check Ed25519 signatures.`, { cause });
  }
}
