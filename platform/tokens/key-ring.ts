import { createPrivateKey, createPublicKey, generateKeyPairSync, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
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
  /** 32 random bytes in base64; pairwise refs and the first keys at rest are derived from it, one key per use. */
  identitySecret: z.base64().optional(),
  /**
   * The keys that followed those first keys at rest, oldest first, made by `npm run keys -- rotate`. A key that wraps
   * other keys is deleted once it wraps none. A key of blind indexes stays: each index uses all of them in turn.
   */
  rotations: z.array(z.object({ wrapping: z.base64().optional(), blind: z.base64() })).optional(),
  /** The first wrapping key, that of `identitySecret`, is no longer accepted. */
  firstRetired: z.literal(true).optional(),
});
export type KeyFile = z.infer<typeof keyFile>;

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

  /** The keys that wrap people's keys, the newest last; undefined for those that are retired. */
  wrappingKeys(): readonly (Buffer | undefined)[] {
    const { rotations = [], firstRetired } = this.keys;
    const first = firstRetired ? undefined : this.secret('at-rest');
    return [
      first,
      ...rotations.map(({ wrapping }) => (wrapping === undefined ? undefined : Buffer.from(wrapping, 'base64'))),
    ];
  }

  /** The keys of blind indexes after the first, the newest last. */
  laterBlindKeys(): readonly Buffer[] {
    return (this.keys.rotations ?? []).map(({ blind }) => Buffer.from(blind, 'base64'));
  }
}

/** Adds new keys at rest beside the old. Changes nothing where a rotation was begun and not ended. */
export function withRotationBegun(keys: KeyFile): KeyFile {
  const { rotations = [], firstRetired } = keys;
  const wrapping = rotations.filter((each) => each.wrapping !== undefined).length + (firstRetired ? 0 : 1);
  if (wrapping > 1) return keys;
  const fresh = () => randomBytes(32).toString('base64');
  return { ...keys, rotations: [...rotations, { wrapping: fresh(), blind: fresh() }] };
}

/** Removes the keys that wrap nothing any longer: all but the newest. */
export function withRotationEnded(keys: KeyFile): KeyFile {
  const { rotations = [] } = keys;
  const retired = rotations.map(({ wrapping, blind }, place) =>
    place === rotations.length - 1 && wrapping !== undefined ? { wrapping, blind } : { blind },
  );
  return { ...keys, rotations: retired, firstRetired: true };
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

/** Reads the keys. If `make` is allowed and there is no file, makes one that only this user can read. */
export function openKeyRing(file: string, make: boolean): KeyRing {
  if (make && !existsSync(file)) makePrivateFile(file, JSON.stringify(generateKeys(), null, 2));
  return new KeyRing(readKeyFile(file));
}

export function readKeyFile(file: string): KeyFile {
  if (!existsSync(file)) throw new InvalidConfiguration('HUB_KEYS names a file that does not exist.');
  const parsed = keyFile.safeParse(readJson(file));
  if (!parsed.success)
    throw new InvalidConfiguration('The file of the hub’s keys cannot be used: it is damaged or of another form.');
  return parsed.data;
}

/** Replaces the key file, whole or not at all, for this user only. */
export function replaceKeyFile(file: string, keys: KeyFile): void {
  const draft = `${file}.${randomUUID()}`;
  try {
    makePrivateFile(draft, JSON.stringify(keys, null, 2));
    renameSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new InvalidConfiguration(
      'The file of the hub’s keys cannot be written here. Rotate where it can be, and distribute it.',
    );
  }
}

/** The keys that HUB_KEYS names; in a trial those of DATA_DIR, which are made at the first start. */
export function keysOf(config: Config): KeyRing {
  return openKeyRing(keyFileOf(config), config.HUB_KEYS === undefined);
}

export function keyFileOf({ HUB_KEYS, DATA_DIR }: Config): string {
  return HUB_KEYS ?? join(DATA_DIR, 'keys', 'hub.json');
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
