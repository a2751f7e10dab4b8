import type { CalendarDate } from '../../../platform/calendar-date';
import { dayInShort, type Language } from '../language';
import type { PrintedBranding } from '../printed-branding';
import { textsIn } from '../texts/texts';

/** A card in a phone's wallet: the same content as on paper, and no more. */
export interface WalletCard {
  readonly language: Language;
  /** The passport's id: unique in the hub, and the same when the pass is replaced. */
  readonly serial: string;
  readonly scheme: PrintedBranding;
  readonly organisationName: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly validFrom: CalendarDate;
  /** The last day on which it is valid. */
  readonly expires: CalendarDate;
  /** The moment that the credential expires. */
  readonly expiresAt: Date;
  readonly issueNumber: string;
  /** `CP1:…`, for the code. */
  readonly credential: string;
}

/** A line of a pass with its label. */
export interface WalletField {
  readonly key: 'validFrom' | 'expires' | 'number';
  readonly label: string;
  readonly value: string;
}

export function walletFields({ language, validFrom, expires, issueNumber }: WalletCard): WalletField[] {
  const words = textsIn(language).card;
  return [
    { key: 'validFrom', label: words.validFrom, value: dayInShort(validFrom, language) },
    { key: 'expires', label: words.expires, value: dayInShort(expires, language) },
    { key: 'number', label: words.number, value: issueNumber },
  ];
}
