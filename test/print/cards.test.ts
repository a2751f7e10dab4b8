import { calendarDate } from '../../platform/calendar-date';
import { printCarerCard, printDiscreetCard, type PrintedCard } from '../../packages/documents/carer-card';
import { printEmergencyCard } from '../../packages/documents/emergency-card';
import type { Language } from '../../packages/documents/language';
import type { PrintRun } from '../../packages/documents/paper';
import { PhotoRefused } from '../../packages/documents/photo';
import { TextTooLong } from '../../packages/documents/sheet';
import { UnprintableCharacter } from '../../packages/documents/typeface';
import { isPhotoOf, verifyCard } from '../../packages/card/verifier';
import { ring, trust } from '../card/support';
import { outside, overlaps, read, readPdf, readPdfs, scan, wordsOf } from './reading';
import { sampleCard } from './samples';

const run = (language: Language, large = false): PrintRun => ({
  language,
  large,
  printedOn: calendarDate('2026-03-02'),
});
const MM = 72 / 25.4;

describe('a carer’s card on paper', () => {
  it('has the size of a bank card, and on its front who holds it and for how long, and nothing else', async () => {
    const card = readPdf(await printCarerCard(await sampleCard('en', ring.current), run('en')));
    expect(card.pages).toHaveLength(2);
    for (const page of card.pages) {
      expect(page.width / MM).toBeCloseTo(85.6, 2);
      expect(page.height / MM).toBeCloseTo(53.98, 2);
    }
    expect(card.pages[0]?.texts.map(({ text }) => text)).toEqual([
      'Severn Vale Carers’ Card',
      'Margaret',
      'Ashworth-Bennett',
      'Valid from',
      '2 Mar 2026',
      'Expires',
      '1 Mar 2029',
      'Number',
      '7KQ-3XM-PPA',
    ]);
    expect(read(card, 'H1', 'P', 'Figure').slice(9)).toEqual([
      ['P', 'Scan the code to check this card. It works with no signal.'],
      ['P', 'The photo is the proof of the holder.'],
      ['P', 'If you find this card, please return it to'],
      ['P', 'Carers’ Centre 4 Market Place 01632 960 123'],
      ['Figure', ''],
    ]);
    expect(card.pages.flatMap(({ figures }) => figures.map(({ alternative }) => alternative))).toEqual([
      'Photo of the holder',
      'Code to scan',
    ]);
  });

  it('is scanned from its print at 300 dpi and found valid, with the photo that it shows', async () => {
    const printed = await sampleCard('en', ring.current);
    const cards = [await printCarerCard(printed, run('en')), await printDiscreetCard(printed, run('cy'))];
    const read = readPdfs(cards, 300);
    expect(read).toHaveLength(2);
    for (const card of read) {
      const back = card.pages[1];
      const code = back && scan(back);
      expect(code).toBe(printed.credential);
      const verdict = await verifyCard(code ?? '', await trust());
      expect(verdict.code).toBe('VALID');
      expect('card' in verdict && (await isPhotoOf(printed.photo, verdict.card))).toBe(true);
    }
  });

  it('says the same in Welsh, with its letters', async () => {
    const card = readPdf(await printCarerCard(await sampleCard('cy', ring.current), run('cy')));
    expect(card.language).toBe('cy');
    expect(wordsOf(card)).toEqual(
      expect.arrayContaining(['Siân Ŵen', 'Llŷr-Gwŷdd', 'Yn dod i ben', '1 Maw 2029', '2 Heol y Dŵr']),
    );
  });

  it('in its discreet form shows no word but the name: nothing that says “carer”', async () => {
    const printed = await sampleCard('en', ring.current);
    const card = readPdf(await printDiscreetCard({ ...printed, returnTo: ['01632 960 123'] }, run('en')));
    expect(wordsOf(card)).toEqual([
      'Margaret',
      'Ashworth-Bennett',
      '02/03/2026 – 01/03/2029',
      '7KQ-3XM-PPA',
      '01632 960 123',
    ]);
    expect(JSON.stringify(card)).not.toMatch(/carer|severn/i);
  });

  it('has no letters under 16 points in large print', async () => {
    const print = async (language: Language) =>
      printCarerCard(await sampleCard(language, ring.current), run(language, true));
    for (const card of readPdfs([await print('en'), await print('cy')])) {
      const sizes = card.pages.flatMap(({ texts }) => texts.map(({ size }) => size));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
      expect((card.pages[0]?.width ?? 0) / MM).toBeLessThan(210);
      expect((card.pages[0]?.height ?? 0) / MM).toBeLessThan(148);
    }
  });

  it.each<[string, Partial<PrintedCard>]>([
    ['a short name', { givenName: 'Jo', familyName: 'Ng' }],
    ['a long double name', { givenName: 'Maximiliana-Wilhelmina', familyName: 'Featherstonehaugh-Cholmondeley' }],
    ['many names', { givenName: 'Anna Maria Luísa Teresa', familyName: 'de Albuquerque e Castro Meneses' }],
    ['one endless name', { givenName: 'Bo', familyName: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysilio' }],
    [
      'a very long scheme name',
      {
        scheme: {
          name: 'Bournemouth, Christchurch, Poole & Dorset Unpaid Carers’ Recognition and Discount Card Partnership',
          colour: '#ffe600',
        },
      },
    ],
    ['a long address to return to', { returnTo: ['Carers in Bournemouth, Christchurch and Poole', 'PO Box 123'] }],
  ])('keeps %s inside its box, over nothing else', async (_, change) => {
    const card = { ...(await sampleCard('en', ring.current)), ...change };
    const pdfs = readPdfs([await printCarerCard(card, run('en')), await printDiscreetCard(card, run('en'))]);
    for (const printed of pdfs) {
      for (const page of printed.pages) {
        expect(overlaps(page)).toEqual([]);
        expect(outside(page, 1.5 * MM)).toEqual([]);
        expect(Math.min(...page.texts.map(({ size }) => size))).toBeGreaterThanOrEqual(7);
      }
    }
    const letters = (text: string) => text.replaceAll(/\s/g, '');
    const shown = letters(pdfs.slice(0, 1).flatMap(wordsOf).join(''));
    for (const text of [card.scheme.name, card.givenName, card.familyName, ...card.returnTo]) {
      expect(shown).toContain(letters(text));
    }
  });

  it('is refused with a sentence that repeats no name when a name has no room, or letters that we cannot print', async () => {
    const card = await sampleCard('en', ring.current);
    const print = (change: Partial<PrintedCard>) => async () => printCarerCard({ ...card, ...change }, run('en'));
    await expect(print({ familyName: 'Long '.repeat(60) })).rejects.toThrow(TextTooLong);
    await expect(print({ familyName: 'Long '.repeat(60) })).rejects.toThrow(
      'There is no room for the name of the holder: give a shorter one.',
    );
    await expect(print({ familyName: 'Шевченко' })).rejects.toThrow(UnprintableCharacter);
    await expect(print({ familyName: 'Шевченко' })).rejects.toThrow('The character U+0428 cannot be printed');
  });

  it('prints a letter and its accent that came apart as the one letter that they are', async () => {
    const card = { ...(await sampleCard('cy', ring.current)), familyName: 'Llŷr'.normalize('NFD') };
    expect(wordsOf(readPdf(await printCarerCard(card, run('cy'))))).toContain('Llŷr'.normalize('NFC'));
  });

  it('is refused without a photo that can be read', async () => {
    const card = await sampleCard('en', ring.current);
    const gif = Buffer.from('GIF89a and so on');
    const cut = Buffer.from([0xff, 0xd8, 0xff]);
    for (const photo of [gif, cut, Buffer.alloc(0)]) {
      await expect(async () => printCarerCard({ ...card, photo }, run('en'))).rejects.toThrow(PhotoRefused);
    }
  });
});

describe('an emergency card', () => {
  it('shows a telephone number and a PIN, and nothing else', async () => {
    const card = readPdf(await printEmergencyCard({ telephone: '01632 960 789', pin: '4821' }, run('en')));
    expect(card.pages).toHaveLength(1);
    expect(wordsOf(card)).toEqual(['01632 960 789', 'PIN', '4821']);
    expect(card.title).toBe('Card');
    expect(card.pages[0]?.figures).toEqual([]);
  });
});
