import { importJWK, jwtVerify, SignJWT, type CryptoKey, type JWK } from 'jose';
import { z } from 'zod';
import { staffRoles, type Viewer } from '../viewer';

/**
 * Calls of the hub to its own parts use a token signed by the gateway, for one subgraph as audience, valid for a
 * minute. A subgraph answers 401 without one.
 */
const issuer = 'carer-passport-hub';
const lifetimeSeconds = 60;

const viewerClaim = z.discriminatedUnion('role', [
  z.object({ role: z.literal('anonymous') }),
  z.object({ role: z.literal('newcomer'), issuer: z.string().min(1), subject: z.string().min(1) }),
  z.object({
    role: z.literal('carer'),
    ref: z.string().min(1),
    signIn: z.object({ issuer: z.string().min(1), subject: z.string().min(1) }).exactOptional(),
  }),
  z.object({ role: z.enum(staffRoles), subject: z.string().min(1), organisation: z.string() }),
  z.object({ role: z.literal('hub') }),
]);

export class InternalTokenSigner {
  private constructor(
    private readonly key: CryptoKey | Uint8Array,
    private readonly now: () => Date,
  ) {}

  static async fromJwk(jwk: JWK, now: () => Date): Promise<InternalTokenSigner> {
    return new InternalTokenSigner(await importJWK(jwk, 'EdDSA'), now);
  }

  sign(viewer: Viewer, audience: string): Promise<string> {
    const issuedAt = Math.floor(this.now().getTime() / 1000);
    return new SignJWT({ viewer: { ...viewer } })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + lifetimeSeconds)
      .sign(this.key);
  }
}

export class InternalTokenVerifier {
  private constructor(
    private readonly key: CryptoKey | Uint8Array,
    private readonly audience: string,
    private readonly now: () => Date,
  ) {}

  static async fromJwk(jwk: JWK, audience: string, now: () => Date): Promise<InternalTokenVerifier> {
    return new InternalTokenVerifier(await importJWK(jwk, 'EdDSA'), audience, now);
  }

  /** The viewer in the gateway's token. Undefined when the token is not the gateway's, not for us, or stale. */
  async verify(authorization: string | undefined): Promise<Viewer | undefined> {
    const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
    if (!token) return undefined;
    try {
      const { payload } = await jwtVerify(token, this.key, {
        issuer,
        audience: this.audience,
        algorithms: ['EdDSA'],
        requiredClaims: ['exp', 'iat'],
        currentDate: this.now(),
      });
      return viewerClaim.parse(payload['viewer']);
    } catch {
      return undefined;
    }
  }
}
