import { INK, type Colour, type Palette } from './colours';
import type { Paper, PaperSize } from './paper';
import { MM } from './paper';
import { printable } from './typeface';

/** Sizes of letters, in points. */
export interface Sizes {
  readonly body: number;
  readonly headings: readonly [first: number, second: number, third: number];
  /** Page numbers and the like. */
  readonly small: number;
}

/** Clear print and large print, as associations of blind and partially sighted people require: 12 and 16 or more. */
const CLEAR: Sizes = { body: 12, headings: [22, 16, 13], small: 10 };
const LARGE: Sizes = { body: 18, headings: [30, 24, 20], small: 16 };

export interface FlowOptions {
  readonly paper: PaperSize;
  /** Millimetres on every side; page numbers stand in the lower one. */
  readonly margin: number;
  readonly palette: Palette;
}

export interface ParagraphStyle {
  readonly bold?: boolean;
  readonly colour?: Colour;
  readonly size?: number;
  /** Points from the left margin. */
  readonly indent?: number;
  /** Space after it, as a part of the size. */
  readonly after?: number;
}

const LINE_GAP = -0.03;
const SPACE_ABOVE_HEADING = 0.5;

type Level = 1 | 2 | 3;

export type Paragraph = readonly [text: string, style: ParagraphStyle];

/** Text that flows down the page and on to the next: letters, leaflets, booklets. */
export class Flow {
  readonly sizes: Sizes;

  constructor(
    readonly paper: Paper,
    private readonly options: FlowOptions,
  ) {
    this.sizes = paper.run.large ? LARGE : CLEAR;
    this.newPage();
  }

  newPage(): void {
    this.paper.addPage(this.options.paper, this.options.margin * MM);
  }

  /** The current page, counted from 0. */
  get page(): number {
    return this.paper.pdf.bufferedPageRange().count - 1;
  }

  get width(): number {
    const { page } = this.paper.pdf;
    return page.width - page.margins.left - page.margins.right;
  }

  /** Draws a coloured head on the first page: a line, and the document's title. */
  banner(line: string, title: string): void {
    const { pdf } = this.paper;
    const { band, onBand } = this.options.palette;
    const lineStyle = { bold: true, colour: onBand } as const;
    const titleStyle = { bold: true, colour: onBand, size: this.sizes.headings[0] } as const;
    const height = pdf.page.margins.top + this.heightOf(line, lineStyle) + this.heightOf(title, titleStyle);
    this.paper.decoration(() => pdf.rect(0, 0, pdf.page.width, height).fill(band));
    this.write('P', line, lineStyle);
    this.write('H1', title, titleStyle);
    this.space(this.sizes.body);
  }

  /** A heading never stands alone at the foot of a page. */
  heading(level: Level, text: string): void {
    this.ensureRoom(this.headingHeight(level, text) + 4 * this.sizes.body);
    const style = this.headingStyle(level);
    if (!this.atTop) this.space(style.size * SPACE_ABOVE_HEADING);
    this.write(`H${level}`, text, style);
  }

  /** Includes the space above it. */
  headingHeight(level: Level, text: string): number {
    const style = this.headingStyle(level);
    return style.size * SPACE_ABOVE_HEADING + this.heightOf(text, style);
  }

  paragraph(text: string, style: ParagraphStyle = {}): void {
    this.write('P', text, style);
  }

  /** Adds paragraphs without a page break between them, unless they are longer than a page. */
  together(paragraphs: readonly Paragraph[]): void {
    this.ensureRoom(this.heightOfAll(paragraphs));
    for (const [text, style] of paragraphs) this.paragraph(text, style);
  }

  heightOfAll(paragraphs: readonly Paragraph[]): number {
    return paragraphs.reduce((sum, [text, style]) => sum + this.heightOf(text, style), 0);
  }

  /** @param label text before each entry; a bullet by default */
  list(entries: readonly string[], label: (entry: number) => string = () => '•'): void {
    const { pdf, root } = this.paper;
    const list = pdf.struct('L');
    root.add(list);
    const indent = this.sizes.body * 1.5;
    entries.forEach((entry, at) => {
      this.ensureRoom(this.heightOf(entry, { indent }));
      const { x, y } = pdf;
      const labelled = pdf.struct('Lbl', {}, [
        () => pdf.font('bold').fontSize(this.sizes.body).fillColor(INK).text(label(at), x, y, { lineBreak: false }),
      ]);
      const body = pdf.struct('LBody', {}, [
        () => {
          pdf.x = x;
          pdf.y = y;
          this.draw(entry, { indent, after: 0.3 });
        },
      ]);
      list.add(pdf.struct('LI', {}, [labelled, body]));
    });
    list.end();
    this.space(this.sizes.body * 0.3);
  }

  space(points: number): void {
    this.paper.pdf.y += points;
  }

  /** Starts a new page unless this many points are left on this one. */
  ensureRoom(points: number): void {
    const { pdf } = this.paper;
    if (pdf.y + points > pdf.page.height - pdf.page.margins.bottom && !this.atTop) this.newPage();
  }

  heightOf(text: string, style: ParagraphStyle = {}): number {
    const { size, indent } = this.setLetters(style);
    const width = this.width - indent;
    const height = this.paper.pdf.heightOfString(printable(text), { width, lineGap: size * LINE_GAP });
    return height + size * (style.after ?? 0.6);
  }

  /** Puts a line at the foot of every page but the first `skipped` ones. */
  footers(line: (page: number, of: number) => readonly [left: string, right: string], skipped = 0): void {
    const { pdf } = this.paper;
    const { count } = pdf.bufferedPageRange();
    for (let page = skipped; page < count; page++) {
      pdf.switchToPage(page);
      const [left, right] = line(page + 1, count);
      this.paper.decoration(() => {
        const { margins, height, width } = pdf.page;
        pdf.font('regular').fontSize(this.sizes.small).fillColor(INK);
        const y = height - margins.bottom + (margins.bottom - this.sizes.small * 1.3) / 2;
        pdf.text(left, margins.left, y, { lineBreak: false });
        pdf.text(right, width - margins.right - pdf.widthOfString(right), y, { lineBreak: false });
      }, 'Pagination');
    }
  }

  private headingStyle(level: Level): ParagraphStyle & { readonly size: number } {
    const colour = level === 3 ? INK : this.options.palette.heading;
    return { bold: true, size: this.sizes.headings[level - 1] ?? this.sizes.body, colour, after: 0.35 };
  }

  private get atTop(): boolean {
    const { pdf } = this.paper;
    return pdf.y <= pdf.page.margins.top;
  }

  private write(tag: string, text: string, style: ParagraphStyle): void {
    const { pdf, root } = this.paper;
    this.ensureRoom(Math.min(this.heightOf(text, style), pdf.page.height / 2));
    root.add(pdf.struct(tag, {}, [() => this.draw(text, style)]));
  }

  private draw(text: string, style: ParagraphStyle): void {
    const { pdf } = this.paper;
    const { size, indent } = this.setLetters(style);
    const left = pdf.page.margins.left;
    pdf.fillColor(style.colour ?? INK);
    pdf.text(printable(text), left + indent, pdf.y, { width: this.width - indent, lineGap: size * LINE_GAP });
    pdf.x = left;
    this.space(size * (style.after ?? 0.6));
  }

  private setLetters(style: ParagraphStyle): { size: number; indent: number } {
    const size = style.size ?? this.sizes.body;
    this.paper.pdf.font(style.bold ? 'bold' : 'regular').fontSize(size);
    return { size, indent: style.indent ?? 0 };
  }
}
