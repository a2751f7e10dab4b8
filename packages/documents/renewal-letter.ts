import type { CalendarDate } from '../../platform/calendar-date';
import { paletteOf } from './colours';
import { Flow } from './flow';
import { dayInWords } from './language';
import { A4, MM, Paper, type PrintRun } from './paper';
import { contactLines, type SchemeContact, type PrintedBranding } from './printed-branding';

export interface RenewalLetter {
  readonly scheme: PrintedBranding;
  readonly contact: SchemeContact;
  /** Name and address as on the envelope, line by line. */
  readonly addressee: readonly string[];
  readonly holderName: string;
  readonly issueNumber: string;
  /** The last day on which the card is valid. */
  readonly expires: CalendarDate;
  /** The ways to renew, in the scheme's own words. */
  readonly howToRenew: readonly string[];
  /** Months of use after caring has ended. */
  readonly graceMonths?: number;
  /** Says nothing of caring and names no scheme: for a young person, whose letters others may read. */
  readonly discreet?: boolean;
}

/** The position of a DL envelope's window on a letter folded in three. Only the address is behind it. */
const ADDRESS = { top: 50, bottom: 90 } as const;

export function printRenewalLetter(letter: RenewalLetter, run: PrintRun): Promise<Buffer> {
  const { discreet = false } = letter;
  const paper = new Paper(run, ({ renewal }) => (discreet ? renewal.discreet : renewal).title);
  const words = paper.texts.renewal;
  const { title, howTo } = discreet ? words.discreet : words;
  const flow = new Flow(paper, { paper: A4, margin: 20, palette: paletteOf(letter.scheme.colour) });
  const { pdf } = paper;

  if (!discreet)
    flow.paragraph(letter.scheme.name, { bold: true, colour: paletteOf(letter.scheme.colour).heading, after: 0.2 });
  pdf.y = Math.max(pdf.y, ADDRESS.top * MM);
  flow.paragraph(letter.addressee.join('\n'));
  pdf.y = Math.max(pdf.y, ADDRESS.bottom * MM);
  flow.paragraph(dayInWords(run.printedOn, run.language), { after: 1.2 });
  flow.paragraph(words.greeting(letter.holderName));
  flow.heading(1, title);
  flow.paragraph(words.expires(letter.issueNumber, dayInWords(letter.expires, run.language)));
  flow.paragraph(howTo);
  flow.list(letter.howToRenew);
  flow.paragraph(discreet ? words.discreet.noLonger : words.caringEnded);
  if (letter.graceMonths !== undefined && !discreet) flow.paragraph(words.grace(letter.graceMonths));
  flow.together([
    [words.questions, { after: 0.2 }],
    [
      contactLines(discreet ? quiet(letter.contact) : letter.contact).join('\n'),
      { indent: flow.sizes.body * 1.5, after: 1.6 },
    ],
    [words.closing, { after: 0.2 }],
    ...(discreet ? [] : [[letter.scheme.name, { bold: true }] as const]),
  ]);
  flow.footers((page, of) => ['', of > 1 ? paper.texts.page(page, of) : '']);
  return paper.bytes();
}

/** A telephone number names no one; an address on the internet or in the street often does. */
function quiet(contact: SchemeContact): SchemeContact {
  return contact.telephone === undefined ? contact : { telephone: contact.telephone };
}
