import { calendarDate } from '../../platform/calendar-date';
import { printBooklet, type Booklet } from '../../packages/documents/booklet';
import type { BookletOffer } from '../../packages/documents/booklet-sections';
import type { Language } from '../../packages/documents/language';
import type { PrintRun } from '../../packages/documents/paper';
import { printPoster } from '../../packages/documents/poster';
import { printRenewalLetter } from '../../packages/documents/renewal-letter';
import { printShopLeaflet } from '../../packages/documents/shop-leaflet';
import { printWindowSticker } from '../../packages/documents/window-sticker';
import { ring } from '../card/support';
import { contrasts, outside, overlaps, read, readPdf, readPdfs, wordsOf, type ReadPdf } from './reading';
import { contact, offers, samples, scheme } from './samples';

const printedOn = calendarDate('2026-03-02');
const english: PrintRun = { language: 'en', printedOn };
const MM = 72 / 25.4;

describe.each<[string, Language, boolean]>([
  ['English', 'en', false],
  ['Welsh', 'cy', false],
  ['English large print', 'en', true],
  ['Welsh large print', 'cy', true],
])('everything that is printed, in %s', (_, language, large) => {
  let printed: [name: string, pdf: ReadPdf][];

  beforeAll(async () => {
    const files = await samples({ language, large, printedOn }, ring.current);
    const pdfs = readPdfs(Object.values(files));
    printed = Object.keys(files).map((name, at) => [name, pdfs[at] as ReadPdf]);
  });

  it('is tagged, and says its language and its title', () => {
    expect(printed).toHaveLength(8);
    for (const [name, pdf] of printed) {
      expect([name, pdf.marked, pdf.language]).toEqual([name, true, language === 'cy' ? 'cy' : 'en-GB']);
      expect(pdf.title).not.toBe('');
      expect([name, pdf.showsTitle, pdf.metadataTitle]).toEqual([name, true, pdf.title]);
      expect([name, pdf.pages.map(({ untagged }) => untagged)]).toEqual([name, pdf.pages.map(() => 0)]);
      expect(pdf.pages.flatMap(({ figures }) => figures).every(({ alternative }) => alternative.length > 3)).toBe(true);
    }
  });

  it('is read in the order in which it stands on the page', () => {
    for (const [name, pdf] of printed.filter(([each]) => each !== 'booklet')) {
      const spoken = read(pdf, 'H1', 'H2', 'P', 'Lbl', 'LBody').map(([, text]) => text);
      const footers = /^(Page|Tudalen) \d+ (of|o) \d+$/;
      const seen = wordsOf(pdf).filter((text) => !footers.test(text));
      expect([name, spoken.join(' ').replaceAll(/\s/g, '')]).toEqual([name, seen.join('').replaceAll(/\s/g, '')]);
    }
  });

  it('keeps every text on its page and over nothing else', () => {
    for (const [name, pdf] of printed) {
      const margin = name.endsWith('-card') ? 1.5 * MM : 4 * MM;
      for (const page of pdf.pages) {
        expect([name, overlaps(page)]).toEqual([name, []]);
        expect([name, outside(page, margin)]).toEqual([name, []]);
      }
    }
  });

  it('has letters of the size that was asked for', () => {
    for (const [name, pdf] of printed) {
      const least = Math.min(...pdf.pages.flatMap(({ texts }) => texts.map(({ size }) => size)));
      const wanted = large ? 16 : name.endsWith('-card') ? 7 : 10;
      expect([name, least >= wanted]).toEqual([name, true]);
    }
  });
});

describe('the booklet of local offers', () => {
  const booklet: Booklet = { scheme: scheme.en, contact: contact.en, offers: offers.en };

  let pdf: ReadPdf;

  beforeAll(async () => {
    pdf = readPdf(await printBooklet(booklet, english));
  });

  it('lists the offers of the day by area and by category, with the day on every page', () => {
    expect(read(pdf, 'H1', 'H2').slice(2)).toEqual([
      ['H1', 'Gloucester'],
      ['H2', 'Discounts'],
      ['H2', 'Food and drink'],
      ['H2', 'Health and well-being'],
      ['H2', 'Parking and travel'],
      ['H1', 'Stroud'],
      ['H2', 'Discounts'],
      ['H2', 'Food and drink'],
      ['H2', 'Health and well-being'],
      ['H2', 'Leisure and culture'],
      ['H1', 'Everywhere and online'],
      ['H2', 'Leave'],
    ]);
    const words = pdf.pages.map((page) => page.texts.map(({ text }) => text).join(' '));
    expect(words.every((page) => page.includes('Printed on 2 March 2026'))).toBe(true);
    expect(words.slice(1).map((page) => /Page (\d+) of (\d+)/.exec(page)?.slice(1).map(Number))).toEqual(
      words.slice(1).map((__, at) => [at + 2, pdf.pages.length]),
    );
  });

  it('has a table of contents that is right, and leads there', () => {
    const contents = read(pdf, 'TOCI').map(([, line]) => /^(.*) (\d+)$/.exec(line)?.slice(1) ?? []);
    const headings = pdf.pages.flatMap((page, at) =>
      read({ ...pdf, pages: [page] }, 'H1', 'H2').map(([, name]) => [name, String(at + 1)]),
    );
    expect(contents).toHaveLength(12);
    expect(contents).toEqual(headings.slice(2));
    expect(pdf.pages[1]?.links).toBe(12);
  });

  it('lists an offer in each area that it has a branch in, with that branch only', () => {
    const places = read(pdf, 'P').filter(([, text]) => /^Where: (High Street|Quayside)/.test(text));
    expect(places.map(([, text]) => text)).toEqual(['Where: Quayside, GL1 2EH', 'Where: High Street, GL5 1AJ']);
  });

  it('leaves out what is over, or has not begun, and says so when nothing is left', async () => {
    const over = offers.en.filter(({ title }) => title === 'Last winter’s pantomime');
    expect(over).toHaveLength(1);
    expect(wordsOf(pdf)).not.toContain('Last winter’s pantomime');
    const days = ['2026-01-04', '2026-01-05', '2026-01-31', '2026-02-01'].map(calendarDate);
    const printed = days.map(async (day) => printBooklet({ ...booklet, offers: over }, { ...english, printedOn: day }));
    const words = readPdfs(await Promise.all(printed)).map((each) => wordsOf(each).join(' '));
    expect(words.map((each) => each.includes('Last winter’s pantomime'))).toEqual([false, true, true, false]);
    const none = 'There was no offer on the day that this booklet was printed.';
    expect(words.map((each) => each.includes(none))).toEqual([true, false, false, true]);
  });

  it('never parts a heading from what stands under it, with 350 offers of every length', async () => {
    const many = Array.from({ length: 350 }, (_, at): BookletOffer => {
      const pattern = offers.en[at % 4];
      if (!pattern) throw new Error('no pattern');
      return { ...pattern, title: `Offer ${at}`, summary: `${pattern.summary} `.repeat(1 + (at % 5)).trim() };
    });
    const thick = readPdf(await printBooklet({ ...booklet, offers: many }, english));
    for (const page of thick.pages.slice(1)) {
      const roles = read({ ...thick, pages: [page] }, 'H1', 'H2', 'H3', 'P', 'TOC').map(([role]) => role);
      expect(['P', 'TOC']).toContain(roles.at(-1));
      expect(overlaps(page)).toEqual([]);
    }
    expect(read(thick, 'H3').filter(([, title]) => title === 'Offer 348')).toHaveLength(2);
  });

  it('is the same byte for byte when it is printed twice on one day', async () => {
    expect((await printBooklet(booklet, english)).equals(await printBooklet(booklet, english))).toBe(true);
  });
});

describe('the letter of renewal', () => {
  const letter = {
    scheme: scheme.en,
    contact: contact.en,
    addressee: ['Ms Jo Ng', '1 The Street', 'Stroud', 'GL5 1AA'],
    holderName: 'Jo Ng',
    issueNumber: '7KQ-3XM-PPA',
    expires: calendarDate('2026-03-31'),
    howToRenew: ['call us'],
  };

  it('says which card, until when, how to renew, and what holds when caring has ended', async () => {
    const words = wordsOf(readPdf(await printRenewalLetter({ ...letter, graceMonths: 3 }, english))).join(' ');
    expect(words).toContain('Dear Jo Ng,');
    expect(words).toContain('Your card, number 7KQ-3XM-PPA, expires on 31 March 2026.');
    expect(words).toContain('3 months after your caring ended');
  });

  it('says nothing of caring and names no scheme to a young person, whose letters others may read', async () => {
    for (const run of [english, { ...english, language: 'cy' as const }]) {
      const young = { ...letter, graceMonths: 3, discreet: true };
      const words = wordsOf(readPdf(await printRenewalLetter(young, run))).join(' ');
      expect(words).toContain('7KQ-3XM-PPA');
      expect(words).not.toMatch(/car(er|ing)|gofal/i);
      expect(words).not.toContain(letter.scheme.name);
    }
  });

  it('promises no months of grace where the scheme gives none', async () => {
    const words = wordsOf(readPdf(await printRenewalLetter(letter, english))).join(' ');
    expect(words).not.toContain('after your caring ended');
  });

  it('has nothing but the address behind the window of its envelope', async () => {
    const [page] = readPdf(await printRenewalLetter(letter, english)).pages;
    const inWindow = page?.texts.filter(({ x, y }) => x < 110 * MM && y > 45 * MM && y < 85 * MM);
    expect(inWindow?.map(({ text }) => text)).toEqual(letter.addressee);
  });
});

describe('what a scheme puts up in public', () => {
  it.each(['#ffe600', '#ffffff', '#7f7f7f'])('is in the scheme’s own name and colour, even %s', async (colour) => {
    const branding = { name: 'Dorset & Poole <Carers> Card', colour };
    const howToJoin = 'Call us.';
    const [sticker, poster, leaflet] = readPdfs(
      [
        await printWindowSticker(branding, english),
        await printPoster({ scheme: branding, contact: contact.en, howToJoin }, english),
        await printShopLeaflet({ scheme: branding, contact: contact.en }, english),
      ],
      100,
    );
    for (const pdf of [sticker, poster, leaflet]) {
      expect(pdf && wordsOf(pdf).join(' ')).toContain('Dorset & Poole <Carers> Card');
      expect(pdf?.metadataTitle).toContain(': Dorset and Poole Carers Card');
      const faint = pdf?.pages.flatMap(contrasts).filter(([, contrast]) => contrast < 4.4);
      expect(faint).toEqual([]);
    }
    expect(leaflet && wordsOf(leaflet).join(' ')).not.toMatch(/people near you|businesses welcome/);
  });

  it('has room for a very long name', async () => {
    const branding = { ...scheme.en, name: 'Bournemouth, Christchurch, Poole and Dorset Unpaid Carers’ Discount Card' };
    const pdfs = readPdfs([
      await printWindowSticker(branding, english),
      await printPoster({ scheme: branding, contact: contact.en, howToJoin: 'Call us.' }, english),
      await printShopLeaflet({ scheme: branding, contact: contact.en }, english),
      await printBooklet({ scheme: branding, contact: contact.en, offers: [] }, english),
    ]);
    for (const page of pdfs.flatMap((pdf) => pdf.pages)) {
      expect(overlaps(page)).toEqual([]);
      expect(outside(page, 4 * MM)).toEqual([]);
    }
  });
});
