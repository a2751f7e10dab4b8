/** A scheme's colour: "#" and six hexadecimal digits, red, green, blue. */
export type Colour = `#${string}`;

/** A scheme's colour was not understood; the message shows the right form. */
export class ColourRefused extends Error {
  override readonly name = 'ColourRefused';

  constructor() {
    super('Give the scheme’s colour as “#” and six hexadecimal digits, such as #00594c.');
  }
}

/** The colours on paper that follow from a scheme's one colour. Every pair of text and ground is readable. */
export interface Palette {
  /** The scheme's own colour, for bands and panels. */
  readonly band: Colour;
  /** Text on a band: white or ink, the one with more contrast. */
  readonly onBand: Colour;
  /** Text in the scheme's colour on white; darker than the scheme's own where that would be too pale to read. */
  readonly heading: Colour;
  /** Text. */
  readonly ink: Colour;
}

export const WHITE: Colour = '#ffffff';
export const INK: Colour = '#111111';

/** The contrast that WCAG 2.2 (1.4.3, level AA) requires for any text. Black or white reaches it on every ground. */
export const READABLE = 4.5;

/** @throws ColourRefused */
export function paletteOf(schemeColour: string): Palette {
  const band = parseColour(schemeColour);
  const onBand = contrast(WHITE, band) >= contrast(INK, band) ? WHITE : INK;
  return {
    band,
    onBand: contrast(onBand, band) >= READABLE ? onBand : '#000000',
    heading: readableOnWhite(band),
    ink: INK,
  };
}

function parseColour(text: string): Colour {
  const digits = /^#([0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (digits === undefined) throw new ColourRefused();
  return `#${digits.toLowerCase()}`;
}

/** From 1 (the same) to 21 (black on white), as WCAG 2.2 defines the contrast ratio. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

/** Returns the colour itself, or the nearest darker shade that is readable on white. */
function readableOnWhite(colour: Colour): Colour {
  for (let part = 100; part > 0; part--) {
    const shade = shaded(colour, part / 100);
    if (contrast(shade, WHITE) >= READABLE) return shade;
  }
  return INK;
}

function shaded(colour: Colour, part: number): Colour {
  const darker = channels(colour).map((channel) => Math.floor(channel * part));
  return `#${Buffer.from(darker).toString('hex')}`;
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: Colour): number[] {
  return [...Buffer.from(colour.slice(1), 'hex')];
}
