import type { CalendarDate } from '../../platform/calendar-date';

/** The languages that the hub prints in, by their BCP 47 tags: English and Welsh. */
export type Language = 'en' | 'cy';

const locales = { en: 'en-GB', cy: 'cy' } as const;

/** "1 March 2029", "1 Mawrth 2029". */
export function dayInWords(day: CalendarDate, language: Language): string {
  return formatted(day, language, 'long');
}

/** "1 Mar 2029", "1 Maw 2029": for a card, where there is little room. */
export function dayInShort(day: CalendarDate, language: Language): string {
  return formatted(day, language, 'medium');
}

/** "01/03/2029", which needs no language. */
export function dayInFigures(day: CalendarDate): string {
  return day.split('-').reverse().join('/');
}

export function inAlphabeticalOrder(language: Language): (left: string, right: string) => number {
  return new Intl.Collator(locales[language]).compare;
}

function formatted(day: CalendarDate, language: Language, dateStyle: 'long' | 'medium'): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
