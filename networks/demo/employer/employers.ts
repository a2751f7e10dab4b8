import { parseCompanyNumber } from '../../../domain/identifiers/company-number';
import type { DemoOffer, DemoScheme } from '../sector-demo';
import type { Scheme } from '../../../domain/scheme/scheme';
import { calendarDate } from '../../../platform/calendar-date';
import type { Employer } from '../../../subgraphs/employer/models/employer';
import { rightBegan } from '../../../subgraphs/employer/services/carers-leave';
import { statutoryScheme } from '../../../subgraphs/employer/services/benefit-service';

/** Companies House has issued no number as high as this one. The shops and the council are made up. */
const madeUpNumber = parseCompanyNumber('99000001');

export const demoEmployers: readonly Employer[] = [
  { _id: 'em_civil_service', name: 'Civil Service' },
  { _id: 'em_herts_council', name: 'Demonstration Council of Hertfordshire' },
  { _id: 'em_south_shops', name: 'South Shops Demonstration plc', companyNumber: madeUpNumber },
];

const theLaw = { provider: 'Every employer', minimumAge: 16, validFrom: rightBegan } as const;

const statutoryRights: DemoScheme = {
  scheme: {
    _id: statutoryScheme,
    name: 'Rights of carers at work',
    localName: 'Carer’s leave',
    organisation: 'og_law_of_great_britain',
    organisationName: 'The law of England, Wales and Scotland',
    summary: 'What every employee who cares for somebody may ask of every employer, from the first day of the job.',
    areas: ['E92000001', 'W92000004', 'S92000003'],
    howToJoin: 'There is nothing to join: the law gives it to every employee.',
    url: 'https://www.gov.uk/carers-leave',
    rules: { validity: { kind: 'ANNUAL_REVIEW' } },
    publishedOn: rightBegan,
  },
  offers: [
    {
      ...theLaw,
      title: 'A week of carer’s leave a year',
      summary:
        'One week without pay in any twelve months, in half-days, days or at once, to care for somebody with a long-term need or to arrange care. It is the same week whatever the number of people you care for. It can be postponed by up to a month and never refused.',
      strength: 'STATUTORY',
      audience: 'EVERY_CARER',
      category: 'leave',
      howToClaim:
        'Tell your employer three days ahead, or twice as many days as you take if that is longer. You need not write, and nobody may ask you for evidence.',
      url: 'https://www.gov.uk/carers-leave',
    },
    {
      ...theLaw,
      title: 'Time off in an emergency',
      summary:
        'A reasonable time off without pay when something unexpected happens to somebody who depends on you: an illness, an accident, care that falls through.',
      strength: 'STATUTORY',
      audience: 'EVERY_CARER',
      category: 'emergency',
      howToClaim: 'Tell your employer why and for how long as soon as you can.',
      url: 'https://www.gov.uk/time-off-for-dependants',
    },
    {
      ...theLaw,
      title: 'Asking for flexible working',
      summary:
        'Twice a year you may ask to change your hours, your days or your place of work. Your employer must talk with you before saying no, and decide within two months.',
      strength: 'STATUTORY',
      audience: 'EVERY_CARER',
      category: 'flexibility',
      howToClaim: 'Write to your employer what you would like to change, and from when.',
      url: 'https://www.gov.uk/flexible-working',
    },
  ],
};

type OfferSeed = Pick<DemoOffer, 'title' | 'summary' | 'category' | 'howToClaim'>;

const askHr = 'Show your passport to your line manager or to HR.';
const yearlyReview: OfferSeed = {
  title: 'A yearly talk about your arrangements',
  summary:
    'Once a year, and whenever something changes, you and your manager look at what you agreed and put it right.',
  category: 'flexibility',
  howToClaim: 'Your manager asks you when it is due; you may ask at any time.',
};

interface DemoEmployerScheme {
  readonly scheme: Pick<Scheme, '_id' | 'name' | 'summary' | 'areas' | 'howToJoin' | 'publishedOn'>;
  readonly employer: string;
  readonly contractual: readonly OfferSeed[];
  readonly discretionary: readonly OfferSeed[];
}

const schemes: readonly DemoEmployerScheme[] = [
  {
    employer: 'em_civil_service',
    scheme: {
      _id: 'sc_civil_service_passport',
      name: 'Civil Service Carer’s Passport',
      summary:
        'Writes down once what you and your manager agreed, and goes with you to the next post, department or manager. It is confidential, and looked at every year and when something changes.',
      areas: [],
      howToJoin: 'Fill it in with your line manager.',
      publishedOn: calendarDate('2022-04-01'),
    },
    contractual: [
      {
        title: 'Your agreement moves with you',
        summary: 'A new post, department or manager takes over what was agreed; you need not explain yourself again.',
        category: 'flexibility',
        howToClaim: 'Show your passport to your new manager.',
      },
      yearlyReview,
    ],
    discretionary: [
      {
        title: 'A network of carers',
        summary: 'Colleagues who care for somebody too, across departments.',
        category: 'groups',
        howToClaim: 'Ask your department’s carers’ network to be put on its list.',
      },
      {
        title: 'Hours and place of work that fit',
        summary: 'Starting times, places of work and breaks as you and your manager write them into the passport.',
        category: 'flexibility',
        howToClaim: 'Agree it with your line manager.',
      },
    ],
  },
  {
    employer: 'em_herts_council',
    scheme: {
      _id: 'sc_herts_council_passport',
      name: 'Council Carers’ Passport',
      summary: 'Recognises staff who look after somebody, so that a new manager or team knows what was agreed.',
      areas: ['E10000015'],
      howToJoin: 'Ask HR for the form, or for a talk with the carers’ lead.',
      publishedOn: calendarDate('2023-06-01'),
    },
    contractual: [
      {
        title: 'Carer’s leave with pay',
        summary: 'The week that the law gives without pay is paid here.',
        category: 'leave',
        howToClaim: askHr,
      },
      {
        title: 'Five more days for appointments',
        summary:
          'Five days a year with pay, in hours or half-days, to go along to appointments and meetings about care.',
        category: 'leave',
        howToClaim: askHr,
      },
      yearlyReview,
    ],
    discretionary: [
      {
        title: 'Starting late, leaving early',
        summary: 'Hours can be moved at short notice on days when care needs it.',
        category: 'flexibility',
        howToClaim: 'Agree with your manager what notice suits you both.',
      },
      {
        title: 'Your phone on at work',
        summary: 'You may keep your phone on and step out to answer it, at the counter too.',
        category: 'accessibility',
        howToClaim: askHr,
      },
      {
        title: 'Carers’ lunch',
        summary: 'Staff who care for somebody meet for lunch on the first Wednesday of the month.',
        category: 'groups',
        howToClaim: 'Come along; nobody asks why.',
      },
      {
        title: 'Somebody to talk to',
        summary: 'Six talks a year with a counsellor, by telephone or in person.',
        category: 'health',
        howToClaim: 'Ring the staff helpline; it does not tell HR who calls.',
      },
    ],
  },
  {
    employer: 'em_south_shops',
    scheme: {
      _id: 'sc_south_shops_passport',
      name: 'South Shops Carer Card',
      summary: 'For anybody who works in a shop, a store room or the office and cares for somebody at home.',
      areas: [],
      howToJoin: 'Tell your shop’s manager, or write to the people team if you would rather not.',
      publishedOn: calendarDate('2024-09-02'),
    },
    contractual: [
      {
        title: 'Your shifts four weeks ahead',
        summary: 'The rota of those who hold the card is fixed four weeks ahead and changed only if they agree.',
        category: 'flexibility',
        howToClaim: askHr,
      },
    ],
    discretionary: [
      {
        title: 'Swapping shifts',
        summary: 'Shifts can be swapped within any shop nearby, up to the evening before.',
        category: 'flexibility',
        howToClaim: 'Ask on the rota app; the card lets you ask other shops too.',
      },
      {
        title: 'Discount for two',
        summary: 'The staff discount holds for the shopping of the person you care for as well.',
        category: 'discount',
        howToClaim: 'Show the card with your staff card at the till.',
      },
    ],
  },
];

export const demoSchemes: readonly DemoScheme[] = [
  statutoryRights,
  ...schemes.map(({ employer, scheme, contractual, discretionary }) => {
    const organisationName = demoEmployers.find(({ _id }) => _id === employer)?.name ?? employer;
    const common = { provider: organisationName, minimumAge: 16 } as const;
    return {
      scheme: {
        ...scheme,
        localName: 'Carer Passport',
        organisation: employer,
        organisationName,
        rules: { validity: { kind: 'ANNUAL_REVIEW' as const } },
      },
      offers: [
        ...contractual.map((reported) => ({ ...reported, ...common, strength: 'CONTRACTUAL' as const })),
        ...discretionary.map((reported) => ({ ...reported, ...common, strength: 'DISCRETIONARY' as const })),
      ],
    };
  }),
];
