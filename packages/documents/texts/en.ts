import { offerCategories } from '../../../domain/offer/categories';
import type { PrintTexts } from './print-texts';

export const english: PrintTexts = {
  card: {
    title: 'Carer’s card',
    discreetTitle: 'Card',
    photo: 'Photo of the holder',
    code: 'Code to scan',
    validFrom: 'Valid from',
    expires: 'Expires',
    number: 'Number',
    scan: 'Scan the code to check this card. It works with no signal.',
    photoIsProof: 'The photo is the proof of the holder.',
    ifFound: 'If you find this card, please return it to',
  },
  emergencyCard: { title: 'Card', telephone: 'Telephone', pin: 'PIN' },
  renewal: {
    title: 'It is time to renew your carer’s card',
    discreet: {
      title: 'It is time to renew your card',
      howTo: 'If you still need it, you can renew it:',
      noLonger: 'If you no longer need it, please tell us.',
    },
    greeting: (name) => `Dear ${name},`,
    expires: (number, day) => `Your card, number ${number}, expires on ${day}. It can be used up to and on that day.`,
    howTo: 'If you still look after someone, you can renew it:',
    caringEnded:
      'If you no longer look after anyone, please tell us. There is support for you after caring, too, and we can tell you where to find it.',
    grace: (months) =>
      months === 1
        ? 'You may go on using the card for a month after your caring ended.'
        : `You may go on using the card for ${months} months after your caring ended.`,
    questions: 'If you have a question, or would like help with any of this:',
    closing: 'Yours sincerely',
  },
  booklet: {
    title: 'Offers for carers',
    subtitle: 'Local offers, by area and by kind',
    printedOn: (day) => `Printed on ${day}`,
    goesStale:
      'This booklet lists what was on offer on the day it was printed. Offers change: ask for a new booklet, or ask before you set out.',
    contents: 'Contents',
    everywhere: 'Everywhere and online',
    none: 'There was no offer on the day that this booklet was printed.',
    where: 'Where:',
    howToClaim: 'How to get it:',
    until: (day) => `Until ${day}.`,
    checkedOn: (day) => `Last checked on ${day}.`,
    forEveryCarer: 'For every carer, with or without a card.',
    ages: (minimum, maximum) => {
      if (minimum === undefined) return maximum === undefined ? '' : `Up to the age of ${maximum}.`;
      return maximum === undefined ? `From the age of ${minimum}.` : `Aged ${minimum} to ${maximum}.`;
    },
    strength: {
      STATUTORY: 'A right in law',
      CONTRACTUAL: 'Agreed with the scheme',
      DISCRETIONARY: 'At the provider’s discretion',
    },
    categories: offerCategories,
  },
  sticker: {
    title: 'Window sticker',
    welcome: 'Carers welcome',
    show: 'Show your card here',
  },
  poster: {
    title: 'Poster',
    question: 'Do you look after someone?',
    answer: (scheme) =>
      `A relative, a friend or a neighbour who could not manage without your help? Then you are a carer, and ${scheme} is for you.`,
    join: 'How to join',
  },
  leaflet: {
    title: 'Make your business welcome carers',
    why: 'Why carers?',
    whyText:
      'Carers look after a relative, a friend or a neighbour, unpaid, and often have little time and money for themselves. A small offer tells them that they are seen. They remember where they were welcome, and come back with family and friends.',
    holders: (count) => `${count} people near you hold our card.`,
    businesses: (count) => `${count} businesses welcome it already.`,
    ask: 'What we ask of you',
    asks: [
      'Choose an offer that suits you: a discount, a free drink, a quiet table, an hour when it is easy to park.',
      'Put our sticker in your window and tell your staff.',
      'Never ask carers whom they care for, or why.',
    ],
    get: 'What you get',
    gets: [
      'Your offer in the directory and in every booklet printed from now on.',
      'Stickers and posters, free of charge.',
      'No contract: change your offer or stop whenever you like.',
    ],
    check: 'How to check a card',
    checkText:
      'Look at the photo and the expiry date. That is enough. If you like, scan the code on the back: that works with no signal, and tells you nothing about the person.',
    join: 'To join, or to ask',
  },
  boardReport: {
    title: 'Report to the board',
    period: (from, to) => `From ${from} to ${to}.`,
    lines: {
      carers: 'Carers reached, each counted once',
      carersNew: 'Of them, reached by this scheme for the first time',
      offersLive: 'Offers on the last day',
      offersStale: 'Of them, not checked for a year',
      businesses: 'Businesses that take the card today',
      branches: 'Their branches',
      redemptions: 'Times that an offer was used at a business',
    },
    byMonth: 'Carers reached, month by month',
    rule: 'Counts of people are to the nearest 5, and 1 to 7 in a nation are shown as 5. Where a figure could give somebody away it is kept back (*).',
    printedOn: (day) => `Printed on ${day}`,
  },
  telephone: 'Telephone',
  page: (number, of) => `Page ${number} of ${of}`,
  and: 'and',
};
