import { paletteOf } from './colours';
import { Flow } from './flow';
import { A4, A5, Paper, type PrintRun } from './paper';
import { contactLines, type SchemeContact, type PrintedBranding } from './printed-branding';

/** A leaflet that a carer gives to a shop to win it for the scheme. */
export interface ShopLeaflet {
  readonly scheme: PrintedBranding;
  readonly contact: SchemeContact;
  /** The number of cardholders; left out where the scheme prefers that. */
  readonly holders?: number;
  /** The number of businesses that accept it already. */
  readonly businesses?: number;
}

/** Two sides of A5, or of A4 in large print. */
export function printShopLeaflet(
  { scheme, contact, holders, businesses }: ShopLeaflet,
  run: PrintRun,
): Promise<Buffer> {
  const paper = new Paper(run, (texts) => `${texts.leaflet.title}: ${scheme.name}`);
  const words = paper.texts.leaflet;
  const palette = paletteOf(scheme.colour);
  const flow = new Flow(paper, { paper: run.large ? A4 : A5, margin: run.large ? 16 : 13, palette });
  const counted = (count: number) => count.toLocaleString('en-GB');

  flow.banner(scheme.name, words.title);
  flow.heading(2, words.why);
  flow.paragraph(words.whyText);
  if (holders !== undefined) flow.paragraph(words.holders(counted(holders)), { bold: true });
  if (businesses !== undefined) flow.paragraph(words.businesses(counted(businesses)), { bold: true });
  flow.heading(2, words.get);
  flow.list(words.gets);
  flow.newPage();
  flow.heading(2, words.ask);
  flow.list(words.asks, (entry) => `${entry + 1}.`);
  flow.heading(2, words.check);
  flow.paragraph(words.checkText);
  flow.heading(2, words.join);
  flow.paragraph(contactLines(contact).join('\n'), { bold: true });
  flow.footers((page, of) => ['', paper.texts.page(page, of)]);
  return paper.bytes();
}
