import * as fontkit from 'fontkit';
import { lazy } from '../../platform/lazy';

/** A text holds a character that the typeface lacks. It names the character's code and not the text, which may be a name. */
export class UnprintableCharacter extends Error {
  override readonly name = 'UnprintableCharacter';

  constructor(codePoint: number) {
    const code = codePoint.toString(16).toUpperCase().padStart(4, '0');
    super(`The character U+${code} cannot be printed: give the text in Latin letters.`);
  }
}

/**
 * Atkinson Hyperlegible Next, drawn by the Braille Institute so that letters are hard to confuse; with ŵ and ŷ. Parsed
 * once, because that takes longer than to print a card.
 */
export const typeface = {
  regular: lazy(() =>
    openFont(
      require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
    ),
  ),
  bold: lazy(() =>
    openFont(
      require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
    ),
  ),
};

function openFont(file: string): fontkit.Font {
  const font = fontkit.openSync(file);
  if (!('layout' in font)) throw new TypeError(`${file} holds more than one font.`);
  return font;
}

/**
 * Returns the text with each accented letter as one character, and none that would print as an empty box.
 *
 * @throws UnprintableCharacter
 */
export function printable(text: string): string {
  const composed = text.normalize('NFC');
  for (const character of composed) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (character !== '\n' && !typeface.regular().hasGlyphForCodePoint(codePoint)) {
      throw new UnprintableCharacter(codePoint);
    }
  }
  return composed;
}
