import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { Clock } from '../../platform/clock';
import { InvalidConfiguration, type Config } from '../../platform/config';
import { HubError } from '../../platform/errors/hub-error';
import type { Logger } from '../../platform/log';
import { anonymous, staffRoles } from '../../platform/viewer';
import { developmentIssuer } from './personas';
import type { Caller } from './request-context';
import type { CarerRefs } from './carer-refs';
import type { DevelopmentIssuer } from './development-issuer';
import { unavailable } from '../../platform/errors/unavailable';
import { VerifiedTokens } from './verified-tokens';

/** The accepted issuer, the audience of its tokens, and the address of its keys. */
export interface TrustedIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

export function trustedIssuer(config: Config, development: DevelopmentIssuer | undefined): TrustedIssuer {
  const { OIDC_ISSUER, OIDC_JWKS_URI, OIDC_AUDIENCE: audience } = config;
  if (development) return { issuer: developmentIssuer, audience, keys: createLocalJWKSet(development.jwks()) };
  if (OIDC_ISSUER === undefined || OIDC_JWKS_URI === undefined)
    throw new InvalidConfiguration('OIDC_ISSUER and OIDC_JWKS_URI must be set together.');
  return { issuer: OIDC_ISSUER, audience, keys: createRemoteJWKSet(new URL(OIDC_JWKS_URI)) };
}

const algorithms = ['EdDSA', 'Ed25519', 'RS256', 'ES256'];
/** Clocks of two machines differ a little. */
const toleranceSeconds = 5;

/**
 * An issuer signs more than access tokens with one key: notices of signing out, for example. RFC 9068 names access
 * tokens; older issuers put only JWT.
 */
const kinds: ReadonlySet<unknown> = new Set([undefined, 'jwt', 'at+jwt', 'application/jwt', 'application/at+jwt']);

const text = z.string().min(1).max(255);

/** The claims of every token, whatever its purpose. */
const standing = z.object({ sub: text, exp: z.number(), iat: z.number().optional() });

/** The claims that the hub reads from an access token: the subject, the role and the organisation. */
const claims = z.discriminatedUnion('hub_role', [
  z.object({ hub_role: z.literal('carer'), iss: text, sub: text }),
  z.object({ hub_role: z.enum(staffRoles), sub: text, hub_org: text }),
]);

/** The issuer's keys could not be fetched; the token is not at fault. */
class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

const invalidToken = (message: string) => new HubError('UNAUTHENTICATED', message);

/** Turns a valid bearer token into a caller. Without a token, the caller is anonymous. */
export class SignIn {
  private readonly checked = new VerifiedTokens<z.infer<typeof claims>>();

  constructor(
    private readonly trusted: TrustedIssuer,
    private readonly carerRefs: CarerRefs,
    private readonly clock: Clock,
    private readonly log: Logger,
  ) {}

  /**
   * @param presented the values of the request's Authorization headers, of which there should be at most one
   * Throws UNAUTHENTICATED, FORBIDDEN (a token without a role) or SECTOR_UNAVAILABLE.
   */
  async callerOf(presented: readonly string[]): Promise<Caller> {
    const [authorization, ...others] = presented;
    if (authorization === undefined) return anonymous;
    // A proxy in front of the hub may have checked the other of two tokens.
    if (others.length > 0) throw invalidToken('There is more than one Authorization header.');
    const token = /^Bearer +([\w.~+/=-]+) *$/i.exec(authorization)?.[1];
    if (token === undefined) throw invalidToken('The Authorization header must be "Bearer", a space and a token.');
    const who = await this.claimsOf(token);
    if (who.hub_role !== 'carer') return { role: who.hub_role, subject: who.sub, organisation: who.hub_org };
    const signIn = { issuer: who.iss, subject: who.sub };
    const refs = await this.carerRefs.of(signIn.issuer, signIn.subject);
    return refs ? { role: 'carer', refs, signIn } : { role: 'newcomer', ...signIn };
  }

  private async claimsOf(token: string): Promise<z.infer<typeof claims>> {
    const now = this.clock().getTime();
    const known = this.checked.claimsOf(token, now);
    if (known) return known;
    const payload = await this.verified(token);
    const parsed = claims.safeParse(payload);
    if (!parsed.success)
      throw new HubError('FORBIDDEN', 'The token names no role here, or no organisation: hub_role and hub_org.');
    this.checked.keep(token, parsed.data, payload.exp ?? 0, now);
    return parsed.data;
  }

  private async verified(token: string): Promise<JWTPayload> {
    const { issuer, audience } = this.trusted;
    const now = this.clock();
    try {
      const { payload, protectedHeader } = await jwtVerify(token, this.keys, {
        issuer,
        audience,
        algorithms,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: toleranceSeconds,
        currentDate: now,
      });
      const { iat = 0 } = standing.parse(payload);
      if (iat > now.getTime() / 1000 + toleranceSeconds) throw new errors.JWTClaimValidationFailed('', payload, 'iat');
      // RFC 7797, section 7: a JWT never has an unencoded payload, critical or not.
      if (!kinds.has(protectedHeader.typ?.toLowerCase()) || protectedHeader.b64 === false)
        throw new errors.JWTInvalid();
      return payload;
    } catch (error) {
      if (error instanceof KeysUnavailable) {
        this.log.error({ err: error.cause }, 'the keys of the issuer of access tokens cannot be fetched');
        throw unavailable({ name: 'sign-in', label: 'The sign-in service' });
      }
      if (error instanceof errors.JWTExpired) throw invalidToken('The token has expired. Sign in again.');
      throw invalidToken('The token is not valid here.');
    }
  }

  private readonly keys: JWTVerifyGetKey = async (header, token) => {
    try {
      return await this.trusted.keys(header, token);
    } catch (error) {
      const isOfToken =
        error instanceof errors.JWKSNoMatchingKey ||
        error instanceof errors.JWKSMultipleMatchingKeys ||
        error instanceof errors.JOSENotSupported;
      if (isOfToken) throw error;
      throw new KeysUnavailable('no keys', { cause: error });
    }
  };
}
