import { INK, paletteOf } from './colours';
import { A3, A4, Paper, type PrintRun } from './paper';
import { contactLines, type SchemeContact, type PrintedBranding } from './printed-branding';
import { Sheet } from './sheet';

/** For a waiting room, a library, a staff room. */
export interface Poster {
  readonly scheme: PrintedBranding;
  readonly contact: SchemeContact;
  /** The way to join, in the scheme's own words: a sentence or two. */
  readonly howToJoin: string;
}

/** A4, and A3 in large print. */
export function printPoster({ scheme, contact, howToJoin }: Poster, run: PrintRun): Promise<Buffer> {
  const paper = new Paper(run, (texts) => `${texts.poster.title}: ${scheme.name}`);
  const words = paper.texts.poster;
  const palette = paletteOf(scheme.colour);
  paper.addPage(run.large ? A3 : A4);
  const poster = new Sheet(paper, run.large ? A3[0] / A4[0] : 1);
  const [width, height] = A4;
  const column = { x: 20, width: width - 40 };
  const onBand = { bold: true, colour: palette.onBand } as const;

  poster.panel({ x: 0, y: 0, width, height: 112 }, palette.band);
  poster.text(
    'the question',
    words.question,
    { ...column, y: 20, height: 76 },
    { ...onBand, size: [36, 66], tag: 'H1' },
  );
  const answer = { size: [18, 26], colour: INK } as const;
  poster.text('the answer', words.answer(scheme.name), { ...column, y: 122, height: 62 }, answer);
  const join = { size: [20, 24], bold: true, colour: palette.heading, tag: 'H2' } as const;
  poster.text('the heading on joining', words.join, { ...column, y: 186, height: 13 }, join);
  const body = { size: [14, 20], colour: INK } as const;
  poster.text('how to join', howToJoin, { ...column, y: 199, height: 28 }, body);
  poster.text(
    'the contact',
    contactLines(contact).join('\n'),
    { ...column, y: 230, height: 33 },
    { ...body, bold: true },
  );
  poster.panel({ x: 0, y: 270, width, height: height - 270 }, palette.band);
  const name = { ...onBand, size: [14, 22], vertical: 'middle' } as const;
  poster.text('the name of the scheme', scheme.name, { ...column, y: 273, height: 21 }, name);
  return paper.bytes();
}
