import { createPrivateKey, createPublicKey, generateKeyPairSync, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { z } from 'zod';
import { InvalidConfiguration, type Config } from '../config';
import { makePrivateFile } from '../private-file';

const okp = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() });
const privateJwk = okp.extend({ d: z.string() });

/**
 * The hub's own keys, as a JSON file. A process holds only those that it needs: the gateway signs (`gateway`), every
 * subgraph checks (`gatewayPublic`), identity signs introductions and derives refs, sectors check introductions.
 */
const keyFile = z.object({
  gateway: privateJwk.optional(),
  gatewayPublic: okp.optional(),
  introductions: privateJwk.optional(),
  introductionsPublic: okp.optional(),
  /** 32 random bytes in base64; pairwise refs and keys at rest are derived from it, one key per use. */
  identitySecret: z.base64().optional(),
});
type KeyFile = z.infer<typeof keyFile>;

export class KeyRing {
  constructor(private readonly keys: KeyFile) {}

  private need<Name extends keyof KeyFile>(name: Name): NonNullable<KeyFile[Name]> {
    const key = this.keys[name];
    if (key === undefined) throw new InvalidConfiguration(`HUB_KEYS has no "${name}", which this process needs.`);
    return key;
  }

  signing(name: 'gateway' | 'introductions'): JWK {
    return this.need(name);
  }

  checking(name: 'gateway' | 'introductions'): JWK {
    return this.need(name === 'gateway' ? 'gatewayPublic' : 'introductionsPublic');
  }

  /** A key of 32 bytes for one use, for example "ref:hospital"; no use can be worked out from another. */
  secret(use: string): Buffer {
    return Buffer.from(hkdfSync('sha256', Buffer.from(this.need('identitySecret'), 'base64'), '', use, 32));
  }
}

function pair(): { secret: z.infer<typeof privateJwk>; shared: z.infer<typeof okp> } {
  const { privateKey } = generateKeyPairSync('ed25519');
  const secret = privateJwk.parse(
    createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' })).export({ format: 'jwk' }),
  );
  const shared = okp.parse(createPublicKey(privateKey).export({ format: 'jwk' }));
  return { secret, shared };
}

export function generateKeys(): KeyFile {
  const gateway = pair();
  const introductions = pair();
  return {
    gateway: gateway.secret,
    gatewayPublic: gateway.shared,
    introductions: introductions.secret,
    introductionsPublic: introductions.shared,
    identitySecret: randomBytes(32).toString('base64'),
  };
}

/** Reads the keys; where `make` is allowed and there is no file, makes one that only this user can read. */
export function openKeyRing(file: string, make: boolean): KeyRing {
  if (!existsSync(file)) {
    if (!make) throw new InvalidConfiguration('HUB_KEYS names a file that does not exist.');
    makePrivateFile(file, JSON.stringify(generateKeys(), null, 2));
  }
  const parsed = keyFile.safeParse(readJson(file));
  if (!parsed.success)
    throw new InvalidConfiguration('The file of the hub’s keys cannot be used: it is damaged or of another form.');
  return new KeyRing(parsed.data);
}

/** The keys that HUB_KEYS names; in a trial those of DATA_DIR, which are made at the first start. */
export function keysOf({ HUB_KEYS, DATA_DIR }: Config): KeyRing {
  return HUB_KEYS === undefined ? openKeyRing(join(DATA_DIR, 'keys', 'hub.json'), true) : openKeyRing(HUB_KEYS, false);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
