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

/** Clear print and large print, as the associations of blind and partially sighted people ask for them: 12 and 16 or more. */
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
const TAGS = ['H1', 'H2', 'H3'] as const;

/** Text that runs down the page and on to the next: letters, leaflets, booklets. */
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

  /** The page that is being written, counted from 0. */
  get page(): number {
    return this.paper.pdf.bufferedPageRange().count - 1;
  }

  get width(): number {
    const { page } = this.paper.pdf;
    return page.width - page.margins.left - page.margins.right;
  }

  /** A heading never stands alone at the foot of a page. */
  heading(level: 1 | 2 | 3, text: string): void {
    const size = this.sizes.headings[level - 1] ?? this.sizes.body;
    const style = { bold: true, size, colour: level === 3 ? INK : this.options.palette.heading, after: 0.35 };
    if (!this.atTop) this.space(size * 0.5);
    this.ensureRoom(this.heightOf(text, style) + 4 * this.sizes.body);
    this.write(TAGS[level - 1] ?? 'P', text, style);
  }

  paragraph(text: string, style: ParagraphStyle = {}): void {
    this.write('P', text, style);
  }

  /** Lines that belong together, such as an address. */
  lines(lines: readonly string[], style: ParagraphStyle = {}): void {
    if (lines.length > 0) this.write('P', lines.join('\n'), style);
  }

  /** @param label what stands before each entry; a bullet by default */
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
      const [left, right] = line(page + 1, count).map(printable);
      this.paper.decoration(() => {
        const { margins, height, width } = pdf.page;
        pdf.font('regular').fontSize(this.sizes.small).fillColor(INK);
        const y = height - margins.bottom + (margins.bottom - this.sizes.small * 1.3) / 2;
        const room = width - margins.left - margins.right - pdf.widthOfString(right ?? '') - this.sizes.small;
        pdf.text(shortened(pdf, left ?? '', room), margins.left, y, { lineBreak: false });
        pdf.text(right ?? '', width - margins.right - pdf.widthOfString(right ?? ''), y, { lineBreak: false });
      }, 'Pagination');
    }
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

/** As much of a text as there is room for, in the letters that are set. */
function shortened(pdf: PDFKit.PDFDocument, text: string, room: number): string {
  if (pdf.widthOfString(text) <= room) return text;
  let kept = text;
  while (kept && pdf.widthOfString(`${kept}…`) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
