import { createHmac } from 'node:crypto';
import type { KeyRing } from '../../../../platform/tokens/key-ring';
import { perKeyRing } from './per-key-ring';

/**
 * Finds a value without keeping it: what is stored and indexed is its HMAC-SHA-256 under a key for that use. Anyone who reads
 * the database can neither read a card's number there nor try out numbers against it.
 *
 * Numbers and accounts are not kept, so they cannot be hashed again when keys rotate: instead what is stored is hashed
 * once more with the new key, and anyone who looks a number up goes the same way. Who has an old key alone finds nothing by it.
 */
export class BlindIndex {
  private readonly card: readonly Buffer[];
  private readonly shareCode: Buffer;
  private readonly invitation: readonly Buffer[];
  private readonly account: readonly Buffer[];
  private readonly block: Buffer;
  private readonly row: Buffer;

  constructor(keys: KeyRing) {
    const chain = (use: string) => [
      keys.secret(use),
      ...keys.laterBlindKeys().map((key) => createHmac('sha256', key).update(use).digest()),
    ];
    const newest = (use: string) => chain(use).at(-1) ?? keys.secret(use);
    this.card = chain('blind:card');
    this.invitation = chain('blind:invitation');
    this.account = chain('blind:account');
    this.shareCode = newest('blind:share-code');
    this.block = newest('blind:block');
    // Not rotated: the ids of rows and of their passports follow from it, as pseudonyms follow from their keys.
    this.row = keys.secret('blind:register-row');
  }

  /** Spaces, hyphens and case do not count: people read numbers aloud. */
  ofCard(number: string): string {
    return through(this.card, spoken(number));
  }

  ofShareCode(code: string): string {
    return digest(this.shareCode, spoken(code));
  }

  ofInvitation(code: string): string {
    return through(this.invitation, spoken(code));
  }

  ofAccount(issuer: string, subject: string): string {
    return through(this.account, JSON.stringify([issuer, subject]));
  }

  /** What was stored under the keys of before, under today's; itself where it is already. */
  readonly renewed = {
    card: (stored: string) => renewed(this.card, stored),
    invitation: (stored: string) => renewed(this.invitation, stored),
    account: (stored: string) => renewed(this.account, stored),
  };

  /** 96 bits: a record has some twenty, and two that fall together by chance only cost a comparison. */
  ofBlock(key: string): string {
    return digest(this.block, key).slice(0, 16);
  }

  /** What a row of a register is known by again, and by what it is seen to have changed. */
  ofRow(parts: readonly unknown[]): string {
    return digest(this.row, JSON.stringify(parts));
  }
}

/** What went through n keys after the first begins with n, so that a rotation that was cut off goes on where it was. */
function through(keys: readonly Buffer[], text: string): string {
  const [first, ...later] = keys;
  if (!first) throw new Error('a blind index has a key');
  return later.reduce(next, digest(first, text));
}

function renewed(keys: readonly Buffer[], stored: string): string {
  const done = stored.includes('.') ? Number(stored.split('.')[0]) : 0;
  return keys.slice(done + 1).reduce((before, key, place) => next(before, key, done + place), stored);
}

function next(before: string, key: Buffer, place: number): string {
  return `${String(place + 1)}.${digest(key, before)}`;
}

function digest(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url');
}

function spoken(text: string): string {
  return text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

export const blindIndexOf = perKeyRing((keys) => new BlindIndex(keys));
