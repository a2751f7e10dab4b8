import type { CalendarDate } from '../../platform/calendar-date';
import { INK, paletteOf } from './colours';
import { addCardPage } from './id-1';
import { dayInFigures, dayInShort } from './language';
import { Paper, type PrintRun } from './paper';
import { drawPhoto } from './photo';
import { drawCardQr } from './qr-figure';
import type { PrintedBranding } from './printed-branding';
import type { Box } from './sheet';

/** The content of a card. It has no field for a condition, or for the person cared for. */
export interface PrintedCard {
  readonly scheme: PrintedBranding;
  readonly givenName: string;
  readonly familyName: string;
  /** A JPEG or PNG file, the same one whose hash the credential holds. */
  readonly photo: Uint8Array;
  readonly validFrom: CalendarDate;
  /** The last day on which it is valid. */
  readonly expires: CalendarDate;
  readonly issueNumber: string;
  /** `CP1:…`, for the code. */
  readonly credential: string;
  /** The address for a found card: the scheme's address or telephone number, line by line. */
  readonly returnTo: readonly string[];
}

const FRONT = {
  band: { x: 0, y: 0, width: 85.6, height: 12 },
  schemeName: { x: 4, y: 1, width: 77.6, height: 10 },
  photo: { x: 4, y: 15.5, width: 26, height: 34.5 },
  holderName: { x: 34, y: 15, width: 47.6, height: 14.5 },
  labels: { x: 34, width: 18 },
  values: { x: 52.5, width: 29.1 },
  rows: { first: 31.5, height: 5, step: 6.25 },
} as const;

const BACK = {
  words: { x: 4, width: 38 },
  code: { x: 44, y: 5, width: 38, height: 38 },
  stripe: { x: 0, y: 50, width: 85.6, height: 3.98 },
} as const;

const DISCREET = {
  stripe: { x: 0, y: 0, width: 85.6, height: 4 },
  photo: { x: 4, y: 8, width: 31, height: 41.3 },
  holderName: { x: 39, y: 8, width: 42.6, height: 20 },
  dates: { x: 39, y: 34, width: 42.6, height: 6 },
  number: { x: 39, y: 42, width: 42.6, height: 6 },
  code: { x: 22.8, y: 4, width: 40, height: 40 },
  returnTo: { x: 4, y: 45, width: 77.6, height: 7 },
} as const;

const NAME_SIZE = [7, 15] as const;
const SMALL = [7, 8.5] as const;

/** Prints both sides of a carer's card, a page each, to the very edges; a card printer rounds the corners off. */
export function printCarerCard(card: PrintedCard, run: PrintRun): Promise<Buffer> {
  const paper = new Paper(run, () => `${card.scheme.name}: ${card.issueNumber}`);
  const palette = paletteOf(card.scheme.colour);
  const words = paper.texts.card;

  const front = addCardPage(paper);
  front.panel(FRONT.band, palette.band);
  front.text('the name of the scheme', card.scheme.name, FRONT.schemeName, {
    size: [7, 13],
    bold: true,
    colour: palette.onBand,
    vertical: 'middle',
    tag: 'H1',
  });
  front.figure(words.photo, FRONT.photo, (pdf, place) => drawPhoto(pdf, place, card.photo));
  front.text('the name of the holder', nameOf(card), FRONT.holderName, { size: NAME_SIZE, bold: true, colour: INK });
  const rows: [string, string][] = [
    [words.validFrom, dayInShort(card.validFrom, run.language)],
    [words.expires, dayInShort(card.expires, run.language)],
    [words.number, card.issueNumber],
  ];
  rows.forEach(([label, value], row) => {
    const line = { y: FRONT.rows.first + row * FRONT.rows.step, height: FRONT.rows.height };
    const style = { colour: INK, vertical: 'middle' } as const;
    front.text('a label', label, { ...FRONT.labels, ...line }, { ...style, size: [7, 7] });
    front.text('the number of the card', value, { ...FRONT.values, ...line }, { ...style, size: [7, 10], bold: true });
  });

  const back = addCardPage(paper);
  const { words: column } = BACK;
  const small = { size: SMALL, colour: INK } as const;
  back.text('the hint to scan', words.scan, { ...column, y: 5, height: 14 }, { ...small, bold: true });
  back.text('the word on the photo', words.photoIsProof, { ...column, y: 19.5, height: 9 }, small);
  back.text('the word to a finder', words.ifFound, { ...column, y: 30, height: 7.5 }, { ...small, size: [7, 7.5] });
  back.text(
    'where a found card goes',
    card.returnTo.join('\n'),
    { ...column, y: 37.5, height: 11 },
    { ...small, bold: true },
  );
  drawCode(back, words.code, BACK.code, card);
  back.panel(BACK.stripe, palette.band);
  return paper.bytes();
}

/**
 * Prints the same card for carers who would rather not say aloud that they are carers: no scheme name and no words at
 * all. It is checked in the same way.
 */
export function printDiscreetCard(card: PrintedCard, run: PrintRun): Promise<Buffer> {
  const paper = new Paper(run, () => card.issueNumber);
  const palette = paletteOf(card.scheme.colour);
  const words = paper.texts.card;
  const front = addCardPage(paper);
  front.panel(DISCREET.stripe, palette.band);
  front.figure(words.photo, DISCREET.photo, (pdf, place) => drawPhoto(pdf, place, card.photo));
  front.text('the name of the holder', nameOf(card), DISCREET.holderName, { size: NAME_SIZE, bold: true, colour: INK });
  const dates = `${dayInFigures(card.validFrom)} – ${dayInFigures(card.expires)}`;
  front.text('the dates of the card', dates, DISCREET.dates, { size: [7, 10], colour: INK });
  front.text('the number of the card', card.issueNumber, DISCREET.number, { size: [7, 11], bold: true, colour: INK });

  const back = addCardPage(paper);
  drawCode(back, words.code, DISCREET.code, card);
  back.text('where a found card goes', card.returnTo.join(', '), DISCREET.returnTo, {
    size: SMALL,
    colour: INK,
    align: 'center',
    vertical: 'middle',
  });
  return paper.bytes();
}

function nameOf({ givenName, familyName }: PrintedCard): string {
  return `${givenName}\n${familyName}`;
}

function drawCode(
  side: ReturnType<typeof addCardPage>,
  alternative: string,
  box: Box,
  { credential }: PrintedCard,
): void {
  side.figure(alternative, box, (pdf, place) => drawCardQr(pdf, place, credential));
}
