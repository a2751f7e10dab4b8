import { createHmac } from 'node:crypto';
import type { KeyRing } from '../../../platform/tokens/key-ring';
import { perKeyRing } from './per-key-ring';

/**
 * Finds a value without keeping it: what is stored and indexed is its HMAC-SHA-256 under a key for that use. Whoever reads
 * the database can neither read a card's number there nor try out numbers against it.
 */
export class BlindIndex {
  private readonly card: Buffer;
  private readonly shareCode: Buffer;
  private readonly invitation: Buffer;
  private readonly account: Buffer;
  private readonly block: Buffer;
  private readonly row: Buffer;

  constructor(keys: KeyRing) {
    this.card = keys.secret('blind:card');
    this.shareCode = keys.secret('blind:share-code');
    this.invitation = keys.secret('blind:invitation');
    this.account = keys.secret('blind:account');
    this.block = keys.secret('blind:block');
    this.row = keys.secret('blind:register-row');
  }

  /** Spaces, hyphens and case do not count: people read numbers aloud. */
  ofCard(number: string): string {
    return digest(this.card, spoken(number));
  }

  ofShareCode(code: string): string {
    return digest(this.shareCode, spoken(code));
  }

  ofInvitation(code: string): string {
    return digest(this.invitation, spoken(code));
  }

  ofAccount(issuer: string, subject: string): string {
    return digest(this.account, JSON.stringify([issuer, subject]));
  }

  /** 96 bits: a record has some twenty, and two that fall together by chance only cost a comparison. */
  ofBlock(key: string): string {
    return digest(this.block, key).slice(0, 16);
  }

  /** What a row of a register is known by again, and by what it is seen to have changed. */
  ofRow(parts: readonly unknown[]): string {
    return digest(this.row, JSON.stringify(parts));
  }
}

function digest(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('base64url');
}

function spoken(text: string): string {
  return text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

export const blindIndexOf = perKeyRing((keys) => new BlindIndex(keys));
