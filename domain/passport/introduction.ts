import { importJWK, jwtVerify, SignJWT, type JWK } from 'jose';
import { z } from 'zod';

/**
 * Brings a carer to a sector that never learns who they are elsewhere. In return for the carer's share code, identity
 * signs a note for one sector and one scheme, with the carer's pseudonym there. Valid once, for ten minutes.
 */
export interface Introduction {
  readonly id: string;
  readonly carerRef: string;
  readonly schemeId: string;
}

const issuer = 'carer-passport-hub/identity';
const lifetimeSeconds = 600;
/** The time for which an introduction can be used. */
export const introductionMilliseconds = lifetimeSeconds * 1000;
const claims = z.object({ sub: z.string().min(1), jti: z.string().min(1), scheme: z.string().min(1) });

export async function signIntroduction(
  key: JWK,
  sector: string,
  { id, carerRef, schemeId }: Introduction,
  now: Date,
): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({ scheme: schemeId })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(issuer)
    .setAudience(sector)
    .setSubject(carerRef)
    .setJti(id)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetimeSeconds)
    .sign(await importJWK(key, 'EdDSA'));
}

/** Returns the introduction, or undefined when it is not identity's, not for this sector, or too old. */
export async function readIntroduction(
  key: JWK,
  sector: string,
  text: string,
  now: Date,
): Promise<Introduction | undefined> {
  try {
    const { payload } = await jwtVerify(text, await importJWK(key, 'EdDSA'), {
      issuer,
      audience: sector,
      algorithms: ['EdDSA'],
      requiredClaims: ['exp'],
      currentDate: now,
    });
    const { sub, jti, scheme } = claims.parse(payload);
    return { id: jti, carerRef: sub, schemeId: scheme };
  } catch {
    return undefined;
  }
}
