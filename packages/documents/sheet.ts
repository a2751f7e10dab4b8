import type { Colour } from './colours';
import { MM, type Paper } from './paper';
import { printable } from './typeface';

/** In millimetres from the top left of the sheet, before it is enlarged. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TextStyle {
  /** Points, before the sheet is enlarged. The text gets the largest size between the two at which it fits its box. */
  readonly size: readonly [smallest: number, largest: number];
  readonly colour: Colour;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
  /** The structure type: a paragraph, if it is not a heading. */
  readonly tag?: 'P' | 'H1' | 'H2';
}

/** A text is too long for its place even in the smallest letters; the message names the text and does not repeat it. */
export class TextTooLong extends Error {
  override readonly name = 'TextTooLong';

  constructor(what: string) {
    super(`There is no room for ${what}: give a shorter one.`);
  }
}

/** The typeface leaves much room between lines; this removes some of it, as a part of the size. */
const LINE_GAP = -0.12;

/** A page of boxes at fixed places: a card, a sticker, a poster. */
export class Sheet {
  private readonly unit: number;

  constructor(
    private readonly paper: Paper,
    private readonly enlarged = 1,
  ) {
    this.unit = MM * enlarged;
  }

  /** A coloured ground. */
  panel(box: Box, colour: Colour): void {
    const { x, y, width, height } = this.points(box);
    this.paper.decoration(() => this.paper.pdf.rect(x, y, width, height).fill(colour));
  }

  /**
   * @param what names the text, for the person who must shorten it
   * @throws TextTooLong, UnprintableCharacter
   */
  text(what: string, text: string, box: Box, style: TextStyle): void {
    const { pdf, root } = this.paper;
    const content = printable(text);
    const { x, y, width, height } = this.points(box);
    pdf.font(style.bold ? 'bold' : 'regular');
    const size = this.fittingSize(content, width, height, style);
    if (size === undefined) throw new TextTooLong(what);
    const lineGap = size * LINE_GAP;
    pdf.fontSize(size).fillColor(style.colour);
    const taken = pdf.heightOfString(content, { width, lineGap });
    const top = style.vertical === 'middle' ? y + (height - taken) / 2 : y;
    const narrowed = style.align === 'center' ? this.evenedOut(content, width, lineGap) : width;
    const options = { width: narrowed, lineGap, align: style.align ?? 'left', height: taken + size } as const;
    const left = x + (width - narrowed) / 2;
    root.add(pdf.struct(style.tag ?? 'P', {}, [() => pdf.text(content, left, top, options)]));
  }

  /** Draws a picture with a text for people who cannot see it. */
  figure(alternative: string, box: Box, draw: (pdf: PDFKit.PDFDocument, place: Box) => void): void {
    const { pdf, root } = this.paper;
    const place = this.points(box);
    const bbox: [number, number, number, number] = [place.x, place.y, place.x + place.width, place.y + place.height];
    const drawn = () => {
      pdf.save();
      draw(pdf, place);
      pdf.restore();
    };
    root.add(pdf.struct('Figure', { alt: alternative, bbox }, [drawn]));
  }

  private fittingSize(text: string, width: number, height: number, style: TextStyle): number | undefined {
    const { pdf } = this.paper;
    const [smallest, largest] = style.size;
    for (let size = largest; size >= smallest; size -= 0.25) {
      const points = size * this.enlarged;
      pdf.fontSize(points);
      // A word is broken only where it would not fit in the smallest letters either.
      if (!this.isWhole(text, width) && size - 0.25 >= smallest) continue;
      if (pdf.heightOfString(text, { width, lineGap: points * LINE_GAP }) <= height) return points;
    }
    return undefined;
  }

  /** Returns the least width at which the text needs no more lines, so that centred lines have similar lengths. */
  private evenedOut(text: string, width: number, lineGap: number): number {
    const { pdf } = this.paper;
    const height = pdf.heightOfString(text, { width, lineGap });
    const step = width / 50;
    let least = width;
    while (
      least > step &&
      pdf.heightOfString(text, { width: least - step, lineGap }) <= height &&
      this.isWhole(text, least - step)
    )
      least -= step;
    return least;
  }

  private isWhole(text: string, width: number): boolean {
    return text.split(/\s+/).every((word) => this.paper.pdf.widthOfString(word) <= width);
  }

  private points({ x, y, width, height }: Box): Box {
    const { unit } = this;
    return { x: x * unit, y: y * unit, width: width * unit, height: height * unit };
  }
}
