import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, importJWK, SignJWT, type JWK } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../platform/clock';
import { InvalidConfiguration, type Config } from '../../platform/config';
import { makePrivateFile } from '../../platform/private-file';
import { developmentIssuer, type Persona } from './personas';

const lifetimeSeconds = 12 * 60 * 60;

const privateJwk = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), d: z.string() });

/** Returns whether this hub issues tokens for made-up people: only in a trial, and never beside a real issuer. */
export function hasDevelopmentIssuer({ NODE_ENV, OIDC_ISSUER }: Config): boolean {
  return NODE_ENV !== 'production' && OIDC_ISSUER === undefined;
}

/**
 * Stands in for an OpenID provider in a trial. Its key is a file in DATA_DIR: tokens can be made before the hub runs,
 * and only by a process that can read the file.
 */
export class DevelopmentIssuer {
  private constructor(
    private readonly jwk: z.infer<typeof privateJwk>,
    private readonly keyId: string,
    private readonly audience: string,
    private readonly clock: Clock,
  ) {}

  static async open({ DATA_DIR, OIDC_AUDIENCE }: Config, clock: Clock): Promise<DevelopmentIssuer> {
    const file = join(DATA_DIR, 'keys', 'development-issuer.json');
    if (!existsSync(file)) makePrivateFile(file, JSON.stringify(newKey()));
    const parsed = privateJwk.safeParse(parseJson(readFileSync(file, 'utf8')));
    if (!parsed.success) throw new InvalidConfiguration(`${file} is damaged. Remove it, and a new key is made.`);
    const { kty, crv, x } = parsed.data;
    return new DevelopmentIssuer(parsed.data, await calculateJwkThumbprint({ kty, crv, x }), OIDC_AUDIENCE, clock);
  }

  /** Returns the public key in the form in which an issuer publishes it. */
  jwks(): { readonly keys: JWK[] } {
    const { kty, crv, x } = this.jwk;
    return { keys: [{ kty, crv, x, kid: this.keyId, alg: 'EdDSA', use: 'sig' }] };
  }

  async tokenFor({ subject, role, organisation }: Persona): Promise<string> {
    const issuedAt = Math.floor(this.clock().getTime() / 1000);
    return new SignJWT({ hub_role: role, ...(organisation !== undefined && { hub_org: organisation }) })
      .setProtectedHeader({ alg: 'EdDSA', kid: this.keyId, typ: 'JWT' })
      .setIssuer(developmentIssuer)
      .setAudience(this.audience)
      .setSubject(subject)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + lifetimeSeconds)
      .sign(await importJWK(this.jwk, 'EdDSA'));
  }
}

function newKey(): z.infer<typeof privateJwk> {
  const { privateKey } = generateKeyPairSync('ed25519');
  return privateJwk.parse(privateKey.export({ format: 'jwk' }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
