import { bookletSections, type BookletEntry, type BookletOffer } from './booklet-sections';
import { paletteOf, INK } from './colours';
import { Flow, type Paragraph } from './flow';
import { dayInWords, type Language } from './language';
import { A4, A5, Paper, type PrintRun } from './paper';
import { contactLines, type SchemeContact, type PrintedBranding } from './printed-branding';
import { Sheet } from './sheet';
import type { PrintTexts } from './texts/print-texts';
import { printable } from './typeface';

export interface Booklet {
  readonly scheme: PrintedBranding;
  readonly contact: SchemeContact;
  /** Offers that are not open on the day of printing are left out. */
  readonly offers: readonly BookletOffer[];
}

/** A line of the table of contents, before its page number is set. */
interface ContentsLine {
  readonly structure: PDFKit.PDFStructureElement;
  readonly onPage: number;
  readonly y: number;
  readonly bold: boolean;
}

/** Prints the booklet of local offers on the day of its use: A5, and A4 in large print. */
export function printBooklet(booklet: Booklet, run: PrintRun): Promise<Buffer> {
  const paper = new Paper(run, (texts) => `${texts.booklet.title}: ${booklet.scheme.name}`);
  const words = paper.texts.booklet;
  const palette = paletteOf(booklet.scheme.colour);
  addCover(paper, booklet);

  const flow = new Flow(paper, { paper: run.large ? A4 : A5, margin: run.large ? 18 : 14, palette });
  const sections = bookletSections(booklet.offers, run.printedOn, run.language);
  flow.paragraph(words.goesStale);
  flow.paragraph(contactLines(booklet.contact).join('\n'), { bold: true });
  if (sections.length === 0) {
    flow.paragraph(words.none);
    return finished(flow);
  }
  flow.heading(1, words.contents);
  const contents = paper.pdf.struct('TOC');
  paper.root.add(contents);
  const reserve = (name: string, bold: boolean) => reserveContentsLine(flow, contents, name, bold);
  const lines = sections.map((area) => ({
    area: reserve(area.name, true),
    categories: area.categories.map((category) => reserve(category.name, false)),
  }));

  const pages: [ContentsLine, number][] = [];
  sections.forEach((area, at) => {
    flow.newPage();
    const line = lines[at];
    if (line) pages.push([line.area, flow.page]);
    flow.heading(1, area.name);
    area.categories.forEach((category, categoryAt) => {
      category.entries.forEach((entry, entryAt) => {
        const paragraphs = linesOf(entry, words, run.language);
        const opens = entryAt === 0;
        flow.ensureRoom(
          (opens ? flow.headingHeight(2, category.name) : 0) +
            flow.headingHeight(3, entry.offer.title) +
            flow.heightOfAll(paragraphs),
        );
        if (opens) {
          flow.heading(2, category.name);
          const categoryLine = line?.categories[categoryAt];
          if (categoryLine) pages.push([categoryLine, flow.page]);
        }
        flow.heading(3, entry.offer.title);
        flow.together(paragraphs);
      });
    });
  });
  for (const [line, page] of pages) fillContentsLine(flow, line, page);
  contents.end();
  return finished(flow);
}

function finished(flow: Flow): Promise<Buffer> {
  const { paper } = flow;
  const { printedOn, language } = paper.run;
  const date = paper.texts.booklet.printedOn(dayInWords(printedOn, language));
  flow.footers((page, of) => [date, paper.texts.page(page, of)], 1);
  return paper.bytes();
}

function addCover(paper: Paper, { scheme }: Booklet): void {
  const { large, printedOn, language } = paper.run;
  const palette = paletteOf(scheme.colour);
  const words = paper.texts.booklet;
  const [width, height] = A5;
  paper.addPage(large ? A4 : A5);
  const cover = new Sheet(paper, large ? A4[0] / A5[0] : 1);
  const column = { x: 14, width: width - 28 };
  cover.panel({ x: 0, y: 0, width, height: 130 }, palette.band);
  const onBand = { colour: palette.onBand, bold: true } as const;
  cover.text('the name of the scheme', scheme.name, { ...column, y: 16, height: 30 }, { ...onBand, size: [12, 20] });
  cover.text('the title', words.title, { ...column, y: 56, height: 60 }, { ...onBand, size: [20, 46], tag: 'H1' });
  cover.text('the subtitle', words.subtitle, { ...column, y: 142, height: 20 }, { size: [12, 18], colour: INK });
  const date = words.printedOn(dayInWords(printedOn, language));
  cover.text('the date', date, { ...column, y: height - 34, height: 12 }, { size: [12, 14], colour: INK, bold: true });
}

/** Returns the lines under the title of an offer. */
function linesOf({ offer, places }: BookletEntry, words: PrintTexts['booklet'], language: Language): Paragraph[] {
  const close = { after: 0.2 };
  const where = places.map(({ name, address, postcode }) => [name, address, postcode].filter(Boolean).join(', '));
  const conditions = [
    offer.audience === 'EVERY_CARER' ? words.forEveryCarer : '',
    words.ages(offer.minimumAge, offer.maximumAge),
    offer.validUntil === undefined ? '' : words.until(dayInWords(offer.validUntil, language)),
    words.checkedOn(dayInWords(offer.assuredOn, language)),
  ];
  return [
    [`${offer.provider} · ${words.strength[offer.strength]}`, { bold: true, after: 0.2 }],
    [offer.summary, close],
    ...(where.length > 0 ? [[`${words.where} ${where.join('; ')}`, close] as const] : []),
    [`${words.howToClaim} ${offer.howToClaim}`, close],
    ...(offer.url === undefined ? [] : [[offer.url, close] as const]),
    [conditions.filter(Boolean).join(' '), { after: 0.8 }],
  ];
}

function reserveContentsLine(
  flow: Flow,
  contents: PDFKit.PDFStructureElement,
  name: string,
  bold: boolean,
): ContentsLine {
  const { pdf } = flow.paper;
  const size = flow.sizes.body;
  const height = size * 1.5;
  flow.ensureRoom(height);
  const { y } = pdf;
  const structure = pdf.struct('TOCI');
  contents.add(structure);
  const left = pdf.page.margins.left + (bold ? 0 : size);
  structure.add(() =>
    pdf
      .font(bold ? 'bold' : 'regular')
      .fontSize(size)
      .fillColor(INK)
      .text(printable(name), left, y, { lineBreak: false }),
  );
  pdf.x = pdf.page.margins.left;
  pdf.y = y + height;
  return { structure, onPage: flow.page, y, bold };
}

function fillContentsLine(flow: Flow, { structure, onPage, y, bold }: ContentsLine, page: number): void {
  const { pdf } = flow.paper;
  pdf.switchToPage(onPage);
  const { left } = pdf.page.margins;
  const number = String(page + 1);
  pdf
    .font(bold ? 'bold' : 'regular')
    .fontSize(flow.sizes.body)
    .fillColor(INK);
  const right = left + flow.width - pdf.widthOfString(number);
  const reference = pdf.struct('Reference');
  structure.add(reference);
  const link = pdf.struct('Link');
  reference.add(link);
  link.add(() => pdf.text(number, right, y, { lineBreak: false }));
  pdf.link(left, y, flow.width, flow.sizes.body * 1.3, page, { structParent: link });
  structure.end();
}
