import type { Card } from './layout';

/**
 * One or two sentences for the person at the counter, who has a card, a face and no time. Each mentions the photo,
 * because a code can be copied and a face cannot.
 */
const SENTENCE = {
  VALID:
    'The card is genuine, in date and not cancelled. The photo is the proof of the holder: check that it shows this person.',
  EXPIRED:
    'The card is genuine but out of date; the holder can ask the scheme to renew it. The photo is the proof of the holder only on a card that is in date.',
  REVOKED:
    'The card has been cancelled, for example because it was lost; the holder may have a newer one. The photo is the proof of the holder only on a card that has not been cancelled.',
  UNKNOWN_ISSUER:
    'The card is not signed by an issuer known here; update the keys and scan again. The photo is the proof of the holder only on a card from a known issuer.',
  INVALID:
    'This is not a genuine card, or it was misread: scan it again. The photo is the proof of the holder only on a genuine card.',
  STATUS_LIST_TOO_OLD:
    'List too old: check the photo. The card is genuine and in date, but this device cannot tell whether it has been cancelled. The photo is the proof of the holder.',
} as const;

export type VerdictCode = keyof typeof SENTENCE;

/** The answer about one card. Only `VALID` means that the card is reliable without further checks. */
export type Verdict =
  | {
      readonly code: 'VALID' | 'EXPIRED' | 'REVOKED' | 'STATUS_LIST_TOO_OLD';
      readonly sentence: string;
      /** The signed content of the card. */
      readonly card: Card;
    }
  | { readonly code: 'UNKNOWN_ISSUER'; readonly sentence: string }
  | {
      readonly code: 'INVALID';
      readonly sentence: string;
      /** For a developer or a fault report, not for the counter. */
      readonly reason: string;
    };

export function aboutCard(code: 'VALID' | 'EXPIRED' | 'REVOKED' | 'STATUS_LIST_TOO_OLD', card: Card): Verdict {
  return { code, sentence: SENTENCE[code], card };
}

export function unknownIssuer(): Verdict {
  return { code: 'UNKNOWN_ISSUER', sentence: SENTENCE.UNKNOWN_ISSUER };
}

export function invalid(reason: string): Verdict {
  return { code: 'INVALID', sentence: SENTENCE.INVALID, reason };
}
