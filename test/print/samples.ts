import { PNG } from 'pngjs';
import { photoHash, signCard } from '../../packages/card/credential/credential';
import type { SigningKey } from '../../packages/card/credential/keys';
import type { BookletOffer } from '../../packages/documents/booklet-sections';
import { printBooklet } from '../../packages/documents/booklet';
import { printCarerCard, printDiscreetCard, type PrintedCard } from '../../packages/documents/carer-card';
import { printEmergencyCard } from '../../packages/documents/emergency-card';
import type { Language } from '../../packages/documents/language';
import type { PrintRun } from '../../packages/documents/paper';
import { printPoster } from '../../packages/documents/poster';
import { printRenewalLetter } from '../../packages/documents/renewal-letter';
import type { SchemeContact, PrintedBranding } from '../../packages/documents/printed-branding';
import { printShopLeaflet } from '../../packages/documents/shop-leaflet';
import { printWindowSticker } from '../../packages/documents/window-sticker';
import { calendarDate } from '../../platform/calendar-date';

/** Invented data: a scheme, a carer and a few offers, in both languages. */
export const scheme: Record<Language, PrintedBranding> = {
  en: { name: 'Severn Vale Carers’ Card', colour: '#00594c' },
  cy: { name: 'Cerdyn Gofalwyr Dyffryn Tywi', colour: '#8c1d40' },
};

export const contact: Record<Language, SchemeContact> = {
  en: {
    telephone: '01632 960 123',
    email: 'hello@severnvale.example',
    website: 'severnvale.example/carers',
    address: ['Carers’ Centre', '4 Market Place', 'Severn Vale'],
  },
  cy: {
    telephone: '01632 960 456',
    email: 'helo@tywi.example',
    website: 'tywi.example/gofalwyr',
    address: ['Canolfan Gofalwyr', '2 Heol y Dŵr', 'Dyffryn Tywi'],
  },
};

/** Returns a head and shoulders, to show that the picture is upright and not distorted. */
export function portrait(width = 350, height = 450): Buffer {
  const image = new PNG({ width, height, colorType: 2 });
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const head = ((x - width / 2) / 75) ** 2 + ((y - 175) / 100) ** 2 < 1;
      const hair = ((x - width / 2) / 88) ** 2 + ((y - 150) / 105) ** 2 < 1 && y < 150;
      const body = ((x - width / 2) / 150) ** 2 + ((y - 450) / 165) ** 2 < 1;
      const [red, green, blue] = hair ? [74, 55, 40] : head ? [224, 178, 145] : body ? [58, 92, 130] : [214, 224, 230];
      image.data.set([red ?? 0, green ?? 0, blue ?? 0, 255], (y * width + x) * 4);
    }
  }
  return PNG.sync.write(image, { colorType: 2 });
}

export async function sampleCard(language: Language, key: SigningKey): Promise<PrintedCard> {
  const photo = portrait();
  const credential = signCard(
    { id: 70_123, scheme: 'severn-vale', expires: new Date('2029-03-02T00:00:00Z'), photoHash: await photoHash(photo) },
    key,
  );
  const card = { photo, credential, validFrom: calendarDate('2026-03-02'), expires: calendarDate('2029-03-01') };
  return language === 'en'
    ? {
        ...card,
        scheme: scheme.en,
        givenName: 'Margaret',
        familyName: 'Ashworth-Bennett',
        issueNumber: '7KQ-3XM-PPA',
        returnTo: ['Carers’ Centre', '4 Market Place', '01632 960 123'],
      }
    : {
        ...card,
        scheme: scheme.cy,
        givenName: 'Siân Ŵen',
        familyName: 'Llŷr-Gwŷdd',
        issueNumber: '9TR-4HC-WWY',
        returnTo: ['Canolfan Gofalwyr', '2 Heol y Dŵr', '01632 960 456'],
      };
}

const day = calendarDate('2026-01-05');
const usual = {
  strength: 'DISCRETIONARY',
  audience: 'HOLDERS',
  validFrom: day,
  assuredOn: calendarDate('2026-02-16'),
  places: [],
} satisfies Partial<BookletOffer>;

const stroud = (name: string, postcode: string) => ({ name, postcode, area: 'E07000082' });
const gloucester = (name: string, postcode: string) => ({ name, postcode, area: 'E07000081' });
const carmarthenshire = (name: string, postcode: string) => ({ name, postcode, area: 'W06000010' });

export const offers: Record<Language, readonly BookletOffer[]> = {
  en: [
    {
      ...usual,
      title: 'A tenth off the bill',
      summary: 'Ten per cent off food and hot drinks, for you and the person who is with you.',
      provider: 'The Copper Kettle',
      category: 'food',
      places: [stroud('High Street', 'GL5 1AJ'), gloucester('Quayside', 'GL1 2EH')],
      howToClaim: 'Show your card before you pay.',
    },
    {
      ...usual,
      title: 'Free parking while you visit',
      summary: 'Park free of charge for up to two weeks, renewable, while you help to care on a ward.',
      provider: 'Severn Vale Hospitals',
      category: 'parking',
      strength: 'CONTRACTUAL',
      places: [gloucester('Main car park, Great Western Road', 'GL1 3NN')],
      howToClaim: 'Take your ticket and your card to the desk in the main entrance.',
      validUntil: calendarDate('2026-12-31'),
    },
    {
      ...usual,
      title: 'A week of leave from the first day at work',
      summary: 'A week of unpaid leave in twelve months, in days or half-days, to give or arrange care.',
      provider: 'Your employer',
      category: 'leave',
      strength: 'STATUTORY',
      audience: 'EVERY_CARER',
      howToClaim: 'Tell your employer when you would like to take it. No proof may be asked for.',
      url: 'https://www.gov.uk/carers-leave',
    },
    {
      ...usual,
      title: 'Swim for two',
      summary: 'Two for the price of one at any public session.',
      provider: 'Stratford Park Leisure Centre',
      category: 'leisure',
      places: [stroud('Stratford Road', 'GL5 4AF')],
      howToClaim: 'Show your card at the desk.',
      minimumAge: 16,
    },
    {
      ...usual,
      title: 'Last winter’s pantomime',
      summary: 'Half price.',
      provider: 'The Playhouse',
      category: 'leisure',
      howToClaim: 'Show your card.',
      validUntil: calendarDate('2026-01-31'),
    },
    ...Array.from({ length: 14 }, (_, at): BookletOffer => ({
      ...usual,
      title: `Money off at shop ${String(at + 1).padStart(2, '0')}`,
      summary: 'A discount on everything in the shop on any day of the week, except on what is reduced already.',
      provider: `Shop number ${at + 1} of Severn Vale`,
      category: at % 2 === 0 ? 'discount' : 'health',
      places: [at % 3 === 0 ? stroud('Market Place', 'GL5 1AJ') : gloucester('Eastgate Street', 'GL1 1PA')],
      howToClaim: 'Show your card at the till.',
    })),
  ],
  cy: [
    {
      ...usual,
      title: 'Deg y cant oddi ar y bil',
      summary: 'Deg y cant oddi ar fwyd a diodydd poeth, i chi a’r sawl sydd gyda chi.',
      provider: 'Caffi’r Bont',
      category: 'food',
      places: [carmarthenshire('Heol y Dŵr', 'SA31 1PY')],
      howToClaim: 'Dangoswch eich cerdyn cyn talu.',
    },
    {
      ...usual,
      title: 'Grŵp gofalwyr ifanc',
      summary: 'Bob nos Fercher yn ystod y tymor: gemau, swper a sgwrs.',
      provider: 'Canolfan Gofalwyr Dyffryn Tywi',
      category: 'groups',
      places: [carmarthenshire('Neuadd y Dref', 'SA19 6AA')],
      howToClaim: 'Dewch heb drefnu, neu ffoniwch ni.',
      minimumAge: 8,
      maximumAge: 17,
    },
    {
      ...usual,
      title: 'Parcio am ddim wrth ymweld',
      summary: 'Parciwch am ddim wrth helpu i ofalu am rywun ar ward.',
      provider: 'Ysbyty Dyffryn Tywi',
      category: 'parking',
      strength: 'CONTRACTUAL',
      places: [carmarthenshire('Prif faes parcio', 'SA31 2AF')],
      howToClaim: 'Ewch â’ch tocyn a’ch cerdyn i’r brif dderbynfa.',
      validUntil: calendarDate('2026-12-31'),
    },
  ],
};

const howToJoin: Record<Language, string> = {
  en: 'Call us, or come to the Carers’ Centre with something that shows your name. It is free, and takes ten minutes.',
  cy: 'Ffoniwch ni, neu dewch i’r Ganolfan Gofalwyr gyda rhywbeth sy’n dangos eich enw. Mae am ddim, ac yn cymryd deng munud.',
};

const howToRenew: Record<Language, readonly string[]> = {
  en: ['call 01632 960 123, or', 'come to the Carers’ Centre, 4 Market Place, any weekday from 10 to 4.'],
  cy: ['ffoniwch 01632 960 456, neu', 'dewch i’r Ganolfan Gofalwyr, 2 Heol y Dŵr, rhwng 10 a 4 yn ystod yr wythnos.'],
};

/** Returns one of each document, by file name. */
export async function samples(run: PrintRun, key: SigningKey): Promise<Record<string, Buffer>> {
  const { language } = run;
  const card = await sampleCard(language, key);
  const branding = { scheme: scheme[language], contact: contact[language] };
  return {
    'carer-card': await printCarerCard(card, run),
    'discreet-card': await printDiscreetCard({ ...card, returnTo: [contact[language].telephone ?? ''] }, run),
    'emergency-card': await printEmergencyCard({ telephone: '01632 960 789', pin: '4821' }, run),
    'renewal-letter': await printRenewalLetter(
      {
        ...branding,
        addressee:
          language === 'en'
            ? ['Mrs Margaret Ashworth-Bennett', '12 Mill Lane', 'Stroud', 'GL5 1AA']
            : ['Siân Ŵen Llŷr-Gwŷdd', '7 Heol yr Ŵyn', 'Caerfyrddin', 'SA31 1AA'],
        holderName: `${card.givenName} ${card.familyName}`,
        issueNumber: card.issueNumber,
        expires: card.expires,
        howToRenew: howToRenew[language],
        graceMonths: 3,
      },
      run,
    ),
    booklet: await printBooklet({ ...branding, offers: offers[language] }, run),
    'window-sticker': await printWindowSticker(branding.scheme, run),
    poster: await printPoster({ ...branding, howToJoin: howToJoin[language] }, run),
    'shop-leaflet': await printShopLeaflet({ ...branding, holders: 8_500, businesses: 150 }, run),
  };
}
