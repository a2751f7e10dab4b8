/**
 * Returns the words of a text for searching, in their order. Case, diacritics and apostrophes are removed, so that
 * "carers cafe" finds "Carer's café".
 */
export function wordsOf(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{Mark}|['’‘]/gu, '')
    .toLowerCase();
  return folded.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}

/** Returns each word of some texts once, for an index. */
export function vocabularyOf(...texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(wordsOf))];
}
