import PDFDocument from 'pdfkit';
import type { CalendarDate } from '../../platform/calendar-date';
import type { Language } from './language';
import type { PrintTexts } from './texts/print-texts';
import { textsIn } from './texts/texts';
import { printable, typeface } from './typeface';

/** Points to a millimetre. */
export const MM = 72 / 25.4;

/** The options of every print. */
export interface PrintRun {
  readonly language: Language;
  /** Large print: no text under 16 points. */
  readonly large?: boolean;
  /** The day of printing. A document is the same byte for byte for the same input on the same day. */
  readonly printedOn: CalendarDate;
}

/** Width and height, in millimetres. */
export type PaperSize = readonly [width: number, height: number];

export const A3: PaperSize = [297, 420];
export const A4: PaperSize = [210, 297];
export const A5: PaperSize = [148, 210];

/**
 * A PDF under construction: tagged, in a stated language, with a title. `root` is the top of its structure; screen
 * readers read its children in the order of their addition.
 */
export class Paper {
  readonly pdf: PDFKit.PDFDocument;
  readonly root: PDFKit.PDFStructureElement;
  readonly texts: PrintTexts;

  constructor(
    readonly run: PrintRun,
    title: (texts: PrintTexts) => string,
  ) {
    this.texts = textsIn(run.language);
    this.pdf = new PDFDocument({
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      lang: run.language === 'cy' ? 'cy' : 'en-GB',
      displayTitle: true,
      info: { Title: this.fileTitle(title(this.texts)), CreationDate: new Date(`${run.printedOn}T00:00:00Z`) },
    });
    this.pdf.registerFont('regular', typeface.regular()).registerFont('bold', typeface.bold());
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  /** The code that fills a page gives its margins, in points. */
  addPage([width, height]: PaperSize, margin = 0): void {
    this.pdf.addPage({ size: [width * MM, height * MM], margin });
  }

  /** Draws something for the eye only, which screen readers skip. */
  decoration(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    this.pdf.save();
    draw();
    this.pdf.restore();
    this.pdf.endMarkedContent();
  }

  async bytes(): Promise<Buffer> {
    const chunks: Buffer[] = [];
    this.root.end();
    this.pdf.end();
    for await (const chunk of this.pdf) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  /** Pdfkit writes the title into XML without escapes. */
  private fileTitle(title: string): string {
    return printable(title).replaceAll('&', this.texts.and).replaceAll(/[<>]/g, '');
  }
}
