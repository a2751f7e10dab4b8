import { createHash } from 'node:crypto';

const keptMilliseconds = 60_000;
const keptAtMost = 10_000;

/** What tokens said that were checked within the last minute, by the digest of the token; a token itself is not kept. */
export class VerifiedTokens<Claims> {
  private readonly known = new Map<string, { readonly until: number; readonly claims: Claims }>();

  /** The claims of a token that still holds at `now` (in milliseconds), or undefined where it has to be checked. */
  claimsOf(token: string, now: number): Claims | undefined {
    const digest = digestOf(token);
    const entry = this.known.get(digest);
    if (!entry) return undefined;
    if (entry.until > now) return entry.claims;
    this.known.delete(digest);
    return undefined;
  }

  /** `expires` is when the token itself ends, in seconds as the token has it. */
  keep(token: string, claims: Claims, expires: number, now: number): void {
    this.known.set(digestOf(token), { claims, until: Math.min(expires * 1000, now + keptMilliseconds) });
    const [oldest] = this.known.size > keptAtMost ? this.known.keys() : [];
    if (oldest !== undefined) this.known.delete(oldest);
  }
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('base64');
}
