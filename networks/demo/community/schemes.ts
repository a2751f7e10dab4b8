import type { DemoOffer, SchemeSeed } from '../sector-demo';
import { calendarDate } from '../../../platform/calendar-date';
import type { Town } from './businesses';
import type { CardRules } from '../../../subgraphs/community/models/business';

/** The community schemes of the demo network, modelled on the real ones of the same names. */
export interface DemoCommunityScheme {
  readonly scheme: SchemeSeed;
  readonly card: Omit<CardRules, '_id'>;
  readonly offers: readonly DemoOffer[];
  readonly towns: readonly Town[];
  /** The number of all offers, those of businesses included. */
  readonly offersInAll: number;
  /** The percentage of businesses with several branches. */
  readonly chains: number;
}

const unpaidCarers = { notFor: ['PAID_CARE_WORKER'], evidence: 'MAY_BE_ASKED' } as const;

type Words = readonly [title: string, category: DemoOffer['category'], summary: string, howToClaim: string];

/** Returns the offers of the organisation behind a card. */
function services(provider: string, words: readonly Words[]): DemoOffer[] {
  return words.map(([title, category, summary, howToClaim]) => ({
    title,
    category,
    summary,
    howToClaim,
    provider,
    strength: 'DISCRETIONARY',
  }));
}

/** Returns a right in law, which every carer has, with or without a card. */
function assessment(
  provider: string,
  title: string,
  summary: string,
  ages: Pick<DemoOffer, 'minimumAge' | 'maximumAge'>,
) {
  const offer: DemoOffer = {
    title,
    summary,
    provider,
    category: 'advice',
    strength: 'STATUTORY',
    audience: 'EVERY_CARER',
    howToClaim: 'Ask the council’s adult or children’s social care; nobody needs a card for it.',
    ...ages,
  };
  return offer;
}

const adults = { minimumAge: 18 };
const young = { maximumAge: 17 };
const careAct = 'The council must look at what you need as a carer, whoever you look after: Care Act 2014, section 10.';
const childrenAct =
  'The council must look at what you need as a young carer: Children Act 1989, section 17ZA, as the Children and Families Act 2014 has it.';
const since = calendarDate('2015-04-01');

const commonServices: readonly Words[] = [
  [
    'Somebody to talk to',
    'advice',
    'Advice about money, caring and time off, from people who know.',
    'Ring or write to the carers’ team.',
  ],
  [
    'A carers’ group near you',
    'groups',
    'Company, once a fortnight, with tea.',
    'Come along, or ask which group is nearest.',
  ],
  [
    'An emergency plan',
    'emergency',
    'What should happen if something happens to you, written down and kept ready.',
    'Ask for the form; it takes half an hour.',
  ],
  [
    'A newsletter',
    'advice',
    'What is new for carers, four times a year, by post or e-mail.',
    'It comes with the card.',
  ],
];

export const communitySchemes: readonly DemoCommunityScheme[] = [
  {
    scheme: {
      _id: 'sc_herts_carers_card',
      name: 'Carers in Hertfordshire Carers Card',
      localName: 'Carers Card',
      organisation: 'og_carers_in_herts',
      organisationName: 'Carers in Hertfordshire',
      summary:
        'A free photo card for unpaid carers, with a booklet of offers and a way into advice, groups and breaks.',
      areas: [
        'E07000095',
        'E07000096',
        'E07000098',
        'E07000099',
        'E07000102',
        'E07000103',
        'E07000240',
        'E07000241',
        'E07000242',
        'E07000243',
      ],
      howToJoin: 'Through your GP’s surgery, a carers’ centre, a library or an event, or on the website.',
      rules: {
        validity: { kind: 'FIXED', months: 36 },
        eligibility: { notFor: ['FOSTER_PARENT', 'PAID_CARE_WORKER'], evidence: 'MAY_BE_ASKED' },
        renewal: { ways: ['BY_POST', 'IN_PERSON'], monthsBefore: 1 },
      },
      publishedOn: since,
    },
    card: {
      kind: 'CARERS_CARD',
      onCard: ['PHOTO', 'NUMBER', 'DATES'],
      signUpLeadsTo: ['Advice', 'Carers’ groups', 'The newsletter'],
      fundedBy: [],
    },
    offers: [
      assessment('Hertfordshire County Council', 'A carer’s assessment', careAct, adults),
      assessment('Hertfordshire County Council', 'A young carer’s needs assessment', childrenAct, young),
      ...services('Carers in Hertfordshire', [
        ...commonServices,
        [
          'A break for you',
          'leisure',
          'A voucher for a few hours that are yours.',
          'Ask after your first talk with us.',
        ],
        ['A walk on Thursdays', 'health', 'Five kilometres, slowly, with other carers.', 'Meet at ten; ask where.'],
        ['Learning to lift safely', 'health', 'An afternoon with a physiotherapist.', 'Book a place by telephone.'],
        [
          'Help with forms',
          'advice',
          'Carer’s Allowance, Blue Badge, council tax: we fill them in together.',
          'Book an hour.',
        ],
        ['A mentor who has cared', 'groups', 'Somebody who has been where you are.', 'Ask to be introduced.'],
      ]),
      ...services('Young Carers in Hertfordshire', [
        [
          'A club for young carers',
          'groups',
          'Games, food and people who understand, after school.',
          'Ask your school’s lead, or us.',
        ],
      ]).map((offer) => ({ ...offer, minimumAge: 8, maximumAge: 18 })),
    ],
    towns: [
      ['Stevenage', 'SG1'],
      ['Hitchin', 'SG5'],
      ['Letchworth', 'SG6'],
      ['Hertford', 'SG13'],
      ['St Albans', 'AL1'],
      ['Welwyn Garden City', 'AL8'],
      ['Hatfield', 'AL10'],
      ['Watford', 'WD17'],
      ['Rickmansworth', 'WD3'],
      ['Borehamwood', 'WD6'],
      ['Hemel Hempstead', 'HP1'],
      ['Berkhamsted', 'HP4'],
      ['Cheshunt', 'EN8'],
      ['Hoddesdon', 'EN11'],
      ['Bishop’s Stortford', 'CM23'],
    ],
    offersInAll: 350,
    chains: 12,
  },
  {
    scheme: {
      _id: 'sc_dorset_carers_card',
      name: 'Dorset, Bournemouth, Christchurch and Poole Carers Card',
      localName: 'Carers Card',
      organisation: 'og_dorset_carers_card',
      organisationName: 'Dorset Carers Card',
      summary: 'A free card, paid for by the councils and the NHS in Dorset, that more than 150 businesses know.',
      areas: ['E06000058', 'E06000059'],
      howToJoin: 'Fill in the short form on the website, or ask a library or your GP’s surgery for it.',
      rules: {
        validity: { kind: 'FIXED', months: 24 },
        eligibility: unpaidCarers,
        renewal: { ways: ['ONLINE', 'BY_POST'], monthsBefore: 2 },
      },
      publishedOn: since,
    },
    card: {
      kind: 'CARERS_CARD',
      onCard: ['NUMBER', 'DATES', 'EMERGENCY_PHONE'],
      signUpLeadsTo: ['Carers’ groups'],
      fundedBy: ['Dorset Council', 'Bournemouth, Christchurch and Poole Council', 'NHS Dorset'],
    },
    offers: [
      assessment('Bournemouth, Christchurch and Poole Council', 'A carer’s assessment', careAct, adults),
      assessment('Dorset Council', 'A carer’s assessment', careAct, adults),
      ...services('Dorset Carers Card', commonServices),
    ],
    towns: [
      ['Bournemouth', 'BH1'],
      ['Bournemouth', 'BH8'],
      ['Poole', 'BH15'],
      ['Poole', 'BH17'],
      ['Christchurch', 'BH23'],
      ['Wimborne', 'BH21'],
      ['Swanage', 'BH19'],
      ['Dorchester', 'DT1'],
      ['Weymouth', 'DT4'],
      ['Bridport', 'DT6'],
      ['Sherborne', 'DT9'],
      ['Blandford Forum', 'DT11'],
    ],
    offersInAll: 190,
    chains: 30,
  },
  {
    scheme: {
      _id: 'sc_lanarkshire_card',
      name: 'Lanarkshire Carers Card',
      localName: 'Carers Card',
      organisation: 'og_lanarkshire_carers',
      organisationName: 'Lanarkshire Carers',
      summary:
        'A photo card for carers of 18 and over. It may be used for three months after caring has ended; misuse means that it is withheld.',
      areas: ['S12000029', 'S12000050'],
      howToJoin: 'Register with the carers’ centre and bring a photo.',
      rules: {
        validity: { kind: 'FIXED', months: 12, graceMonths: 3 },
        eligibility: { ...unpaidCarers, minimumAge: 18 },
        renewal: { ways: ['IN_PERSON'], monthsBefore: 1 },
      },
      publishedOn: since,
    },
    card: {
      kind: 'CARERS_CARD',
      onCard: ['PHOTO', 'NUMBER', 'DATES', 'ISSUE_NUMBER'],
      signUpLeadsTo: ['The carers’ centre'],
      fundedBy: [],
    },
    offers: [
      assessment(
        'North and South Lanarkshire Councils',
        'An adult carer support plan',
        'The council must offer you a plan of what you need as a carer: Carers (Scotland) Act 2016.',
        adults,
      ),
      ...services('Lanarkshire Carers', commonServices),
    ],
    towns: [
      ['Motherwell', 'ML1'],
      ['Hamilton', 'ML3'],
      ['Airdrie', 'ML6'],
    ],
    offersInAll: 25,
    chains: 10,
  },
  {
    scheme: {
      _id: 'sc_carmarthenshire_emergency_card',
      name: 'Carmarthenshire Carers Emergency Card',
      localName: 'Emergency Card',
      organisation: 'og_carmarthenshire_carers',
      organisationName: 'Carmarthenshire Carers Card',
      summary: 'A numbered card that leads to up to three people who agreed to step in, and that shops know as well.',
      areas: ['W06000010'],
      howToJoin: 'Name up to three people who agree to be called, and send the form to the council.',
      rules: {
        validity: { kind: 'FIXED', months: 36 },
        eligibility: unpaidCarers,
        renewal: { ways: ['BY_POST'], monthsBefore: 2 },
      },
      publishedOn: since,
    },
    card: {
      kind: 'EMERGENCY_CARD',
      onCard: ['NUMBER', 'EMERGENCY_PHONE'],
      emergencyNominees: 3,
      signUpLeadsTo: ['An emergency plan'],
      fundedBy: ['Carmarthenshire County Council'],
    },
    offers: [
      assessment(
        'Carmarthenshire County Council',
        'A carer’s assessment',
        'The council must look at what you need as a carer: Social Services and Well-being (Wales) Act 2014.',
        {},
      ),
      ...services('Carmarthenshire Carers Card', commonServices),
    ],
    towns: [
      ['Carmarthen', 'SA31'],
      ['Llanelli', 'SA15'],
      ['Ammanford', 'SA18'],
    ],
    offersInAll: 20,
    chains: 10,
  },
  {
    scheme: {
      _id: 'sc_essex_emergency_card',
      name: 'Essex Carers Emergency Card',
      localName: 'Emergency Card',
      organisation: 'og_essex_carers',
      organisationName: 'Essex Carers',
      summary:
        'Only a telephone number and a PIN stand on it; whoever finds it and rings reaches the carer’s own plan.',
      areas: ['E10000012'],
      howToJoin: 'Make the plan with the carers’ team, by telephone or on line.',
      rules: {
        validity: { kind: 'FIXED', months: 36 },
        eligibility: unpaidCarers,
        renewal: { ways: ['ONLINE', 'BY_POST'], monthsBefore: 2 },
      },
      publishedOn: since,
    },
    card: {
      kind: 'EMERGENCY_CARD',
      onCard: ['EMERGENCY_PHONE', 'PIN'],
      emergencyNominees: 2,
      signUpLeadsTo: ['An emergency plan'],
      fundedBy: [],
    },
    offers: services('Essex Carers', commonServices),
    towns: [],
    offersInAll: commonServices.length,
    chains: 0,
  },
  {
    scheme: {
      _id: 'sc_ealing_emergency_card',
      name: 'Ealing Carers Emergency Card',
      localName: 'Emergency Card',
      organisation: 'og_ealing_council',
      organisationName: 'Ealing Council',
      summary: 'Leads to up to three people who agreed to be named and to step in.',
      areas: ['E09000009'],
      howToJoin: 'Ask the council’s carers’ team for the form; each person whom you name signs it too.',
      rules: { validity: { kind: 'FIXED', months: 24 }, eligibility: { ...unpaidCarers, minimumAge: 18 } },
      publishedOn: since,
    },
    card: {
      kind: 'EMERGENCY_CARD',
      onCard: ['NUMBER', 'EMERGENCY_PHONE'],
      emergencyNominees: 3,
      signUpLeadsTo: ['The carers register', 'An emergency plan'],
      fundedBy: ['Ealing Council'],
    },
    offers: services('Ealing Council', commonServices.slice(2)),
    towns: [],
    offersInAll: commonServices.length - 2,
    chains: 0,
  },
  {
    scheme: {
      _id: 'sc_ealing_carers_register',
      name: 'Ealing Carers Register',
      localName: 'Carers Register',
      organisation: 'og_ealing_council',
      organisationName: 'Ealing Council',
      summary: 'Who is on the register, and has its card, may use certain services of the council.',
      areas: ['E09000009'],
      howToJoin: 'Register on the council’s website or by telephone.',
      rules: { validity: { kind: 'ANNUAL_REVIEW' }, eligibility: unpaidCarers },
      publishedOn: since,
    },
    card: {
      kind: 'CARERS_REGISTER',
      onCard: ['NUMBER'],
      signUpLeadsTo: ['A carer’s assessment'],
      fundedBy: ['Ealing Council'],
    },
    offers: services('Ealing Council', [
      ['Respite for a morning', 'leisure', 'Somebody sits in while you are out.', 'Book with your register number.'],
      ['Help with equipment', 'advice', 'Rails, alarms and lifting aids.', 'Ring with your register number.'],
    ]),
    towns: [],
    offersInAll: 2,
    chains: 0,
  },
  {
    scheme: {
      _id: 'sc_self_made_card',
      name: 'Cards that carers make for themselves',
      localName: 'Card',
      organisation: 'og_dorset_carers_card',
      organisationName: 'Dorset Carers Card',
      summary:
        'Laminated at home, without a word about caring on it, so that nobody has to say aloud, beside the person they look after, that they are carers.',
      areas: ['E06000058', 'E06000059'],
      howToJoin: 'Print the card, put it into plastic and show it. Nobody asks for a reason.',
      rules: {
        validity: { kind: 'ANNUAL_REVIEW' },
        eligibility: { notFor: [], evidence: 'FORBIDDEN' },
        endings: { withheldForMisuse: true, withdrawnByStaff: false, withdrawnWithConsent: false },
      },
      publishedOn: since,
    },
    card: { kind: 'SELF_MADE_CARD', onCard: [], signUpLeadsTo: [], fundedBy: [] },
    offers: [],
    towns: [],
    offersInAll: 0,
    chains: 0,
  },
  {
    scheme: {
      _id: 'sc_dorset_support_service',
      name: 'Carer Support Dorset',
      localName: 'Carer support',
      organisation: 'og_dorset_support',
      organisationName: 'Carer Support Dorset',
      summary: 'Finds carers, writes down what they need, and coordinates and gives support.',
      areas: ['E06000058', 'E06000059'],
      howToJoin: 'Ring, write or come by; your GP’s surgery can do it for you.',
      rules: { validity: { kind: 'ANNUAL_REVIEW' } },
      publishedOn: since,
    },
    card: {
      kind: 'SUPPORT_SERVICE',
      onCard: [],
      signUpLeadsTo: ['A talk about what you need', 'Carers’ groups', 'The newsletter'],
      fundedBy: ['Dorset Council', 'Bournemouth, Christchurch and Poole Council'],
    },
    offers: services('Carer Support Dorset', commonServices).map((offer) => ({ ...offer, audience: 'EVERY_CARER' })),
    towns: [],
    offersInAll: commonServices.length,
    chains: 0,
  },
];
