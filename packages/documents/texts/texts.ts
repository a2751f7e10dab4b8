import type { Language } from '../language';
import { welsh } from './cy';
import { english } from './en';
import type { PrintTexts } from './print-texts';

const tables: Readonly<Record<Language, PrintTexts>> = { en: english, cy: welsh };

export function textsIn(language: Language): PrintTexts {
  return tables[language];
}
