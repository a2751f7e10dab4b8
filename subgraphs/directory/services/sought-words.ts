import { badInput } from '../../../platform/errors/hub-error';
import type { SoughtWords } from '../repositories/word-filter';
import { wordsOf } from './words';

const longestText = 200;
const mostWords = 12;

/** Returns the words of a search; undefined where it has none, which matches everything. */
export function soughtWords(text: string | null | undefined): SoughtWords | undefined {
  if (text == null) return undefined;
  if (text.length > longestText) throw badInput(`filter.text may have up to ${longestText} characters.`);
  const words = wordsOf(text);
  if (words.length > mostWords) throw badInput(`filter.text may have up to ${mostWords} words.`);
  const beginning = words.at(-1);
  return beginning === undefined ? undefined : { whole: [...new Set(words.slice(0, -1))], beginning };
}
