/**
 * The words of a text as they are searched, in their order: without case, diacritics and apostrophes, so that "Carer's
 * café" is found by "carers cafe".
 */
export function wordsOf(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{Mark}|['’‘]/gu, '')
    .toLowerCase();
  return folded.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}

/** Each word of some texts once, for an index. */
export function vocabularyOf(...texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(wordsOf))];
}
