/** Control, format (with direction), surrogate and private characters, and the separators of lines and paragraphs. */
const unshown = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

/** Returns true if each character of a one-line text can be shown as it is: names of people, organisations, offers. */
export function isPlain(text: string): boolean {
  return !unshown.test(text);
}

/** A text without its line breaks and tabs, for one that may have several lines. */
export function withoutLines(text: string): string {
  return text.replace(/[\r\n\t]/g, ' ');
}
