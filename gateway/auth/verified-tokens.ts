import { createHash } from 'node:crypto';

const keptMilliseconds = 60_000;
const keptAtMost = 10_000;

/**
 * Caches the claims of tokens checked within the last minute, by the digest of the token. The token itself is not
 * stored.
 */
export class VerifiedTokens<Claims> {
  private readonly known = new Map<string, { readonly until: number; readonly claims: Claims }>();

  /**
   * Returns the claims of a token that is still valid at `now` (in milliseconds). Undefined means that it must be
   * checked.
   */
  claimsOf(token: string, now: number): Claims | undefined {
    const digest = digestOf(token);
    const entry = this.known.get(digest);
    if (!entry) return undefined;
    if (entry.until > now) return entry.claims;
    this.known.delete(digest);
    return undefined;
  }

  /** `expires` is the end of the token itself, in seconds as in the token. */
  keep(token: string, claims: Claims, expires: number, now: number): void {
    this.known.set(digestOf(token), { claims, until: Math.min(expires * 1000, now + keptMilliseconds) });
    const [oldest] = this.known.size > keptAtMost ? this.known.keys() : [];
    if (oldest !== undefined) this.known.delete(oldest);
  }
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('base64');
}
