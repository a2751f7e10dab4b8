import type { CalendarDate } from '../../../platform/calendar-date';
import { dayInShort, type Language } from '../language';
import type { PrintedBranding } from '../printed-branding';
import { textsIn } from '../texts/texts';

/** What a card shows in a phone's wallet: the same as on paper, and no more. */
export interface WalletCard {
  readonly language: Language;
  /** Tells this pass from all others of the hub, and stays the same when it is replaced: the passport's id. */
  readonly serial: string;
  readonly scheme: PrintedBranding;
  readonly organisationName: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly validFrom: CalendarDate;
  /** The last day on which it counts. */
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
