import { placeOfPostcode } from '../../../domain/geography/place-of-postcode';
import { calendarDate } from '../../../platform/calendar-date';
import type {
  SchemeRecognition,
  Site,
  TrustRules,
  Ward,
  WardEntitlement,
} from '../../../subgraphs/hospital/models/trust';

/**
 * The trusts of the demo network. Codes, names, hospitals and their postcodes are real. The pledges, charges and
 * recognised passports are made up, in the form that trusts publish.
 */
interface DemoTrust {
  readonly code: string;
  readonly sites: readonly DemoSite[];
  readonly rules: Omit<TrustRules, '_id'>;
  readonly recognises: readonly DemoRecognition[];
}

interface DemoSite {
  readonly id: string;
  readonly name: string;
  readonly postcode: string;
  readonly wards: readonly string[];
  /** The wards for children. */
  readonly childrensWards?: readonly string[];
}

type DemoRecognition = Pick<SchemeRecognition, 'sector' | 'schemeId' | 'opens'>;

/** The entitlements of carers at trusts, in the words that a nurse reads. */
export const entitlements = {
  visit: { title: 'Visit outside visiting hours', strength: 'DISCRETIONARY' },
  stayOvernight: { title: 'Stay overnight on a recliner or a bed, where there is one', strength: 'DISCRETIONARY' },
  helpAtMeals: { title: 'Help with meals and drinks', strength: 'DISCRETIONARY' },
  takePart: { title: 'Take part in care, as agreed with the ward', strength: 'CONTRACTUAL' },
  beHeard: { title: 'Be told of ward rounds, and be heard before discharge is settled', strength: 'DISCRETIONARY' },
  carerSheet: { title: 'Hand in a carer sheet: how the person likes to be cared for', strength: 'DISCRETIONARY' },
  staffRestaurant: { title: 'Eat in the staff restaurant at staff prices', strength: 'DISCRETIONARY' },
  parkAtCarersRate: { title: 'Park at the carers’ rate', strength: 'DISCRETIONARY' },
  parkTwoWeeks: {
    title: 'Park without charge, two weeks at a time',
    strength: 'DISCRETIONARY',
    pence: 0,
    days: 14,
    isRenewable: true,
  },
  parkSevenDays: { title: 'Park for seven days', strength: 'DISCRETIONARY', pence: 2000, days: 7, isRenewable: true },
  learnOfCarePlan: { title: 'Be told of the care plan', strength: 'DISCRETIONARY', needsConsent: 'CARE_PLAN' },
  learnOfMedication: { title: 'Be told of medication', strength: 'DISCRETIONARY', needsConsent: 'MEDICATION' },
  parkFree: { title: 'Park without charge', strength: 'CONTRACTUAL' },
  callNominees: { title: 'Have the emergency nominees called, who agreed to stand in', strength: 'DISCRETIONARY' },
} as const satisfies Readonly<Record<string, WardEntitlement>>;

const {
  visit,
  stayOvernight,
  beHeard,
  staffRestaurant,
  parkAtCarersRate,
  parkFree,
  parkTwoWeeks,
  parkSevenDays,
  callNominees,
} = entitlements;
const since = calendarDate('2024-04-01');

/**
 * The trusts of Norfolk and Waveney recognise the passport that one of them issues; trusts across the Suffolk border do
 * not.
 */
const joinedNorfolkWaveney: DemoRecognition = {
  sector: 'hospital',
  schemeId: 'sc_norfolk_waveney_passport',
  opens: [visit, beHeard],
};

const trusts: readonly DemoTrust[] = [
  {
    code: 'RWH',
    sites: [
      {
        id: 'si_rwh_lister',
        name: 'Lister Hospital',
        postcode: 'SG1 4AB',
        wards: ['Ashwell', 'Barley', 'Knebworth', 'Pirton', 'Walkern', 'Weston'],
      },
      { id: 'si_rwh_new_qe2', name: 'New QEII Hospital', postcode: 'AL7 4HQ', wards: ['Digswell', 'Tewin'] },
    ],
    rules: {
      johnsCampaign: { pledgedOn: since, atMealtimes: true },
      parkingForCarers: parkAtCarersRate,
    },
    recognises: [
      { sector: 'community', schemeId: 'sc_herts_carers_card', opens: [visit, beHeard, parkAtCarersRate] },
      { sector: 'school', schemeId: 'sc_st_albans_school_young_carers', opens: [visit, beHeard] },
    ],
  },
  {
    code: 'RWG',
    sites: [
      {
        id: 'si_rwg_watford',
        name: 'Watford General Hospital',
        postcode: 'WD18 0HB',
        wards: ['Cassio', 'Croxley', 'Gade', 'Oxhey', 'Sarratt'],
      },
      { id: 'si_rwg_st_albans', name: 'St Albans City Hospital', postcode: 'AL3 5PN', wards: ['Abbey', 'Verulam'] },
      { id: 'si_rwg_hemel', name: 'Hemel Hempstead Hospital', postcode: 'HP2 4AD', wards: ['Gadebridge'] },
    ],
    rules: {
      johnsCampaign: { pledgedOn: since, atMealtimes: false },
      butterflySchemeSince: since,
      parkingForCarers: parkAtCarersRate,
    },
    recognises: [],
  },
  {
    code: 'RR8',
    sites: [
      {
        id: 'si_rr8_st_james',
        name: 'St James’s University Hospital',
        postcode: 'LS9 7TF',
        wards: ['Beckett', 'Gledhow', 'Harehills', 'Roundhay'],
      },
      {
        id: 'si_rr8_infirmary',
        name: 'Leeds General Infirmary',
        postcode: 'LS1 3EX',
        wards: ['Brotherton', 'Calverley'],
      },
    ],
    rules: { johnsCampaign: { pledgedOn: since, atMealtimes: true } },
    recognises: [],
  },
  {
    code: 'RM1',
    sites: [
      {
        id: 'si_rm1_norwich',
        name: 'Norfolk and Norwich University Hospital',
        postcode: 'NR4 7UY',
        wards: ['Blakeney', 'Buxton', 'Cley', 'Holt', 'Sheringham', 'Wroxham'],
        childrensWards: ['Buxton'],
      },
    ],
    rules: { johnsCampaign: { pledgedOn: since, atMealtimes: true }, parkingForCarers: parkFree },
    recognises: [joinedNorfolkWaveney],
  },
  {
    code: 'REF',
    sites: [
      {
        id: 'si_ref_treliske',
        name: 'Royal Cornwall Hospital',
        postcode: 'TR1 3LJ',
        wards: ['Carnkie', 'Kerensa', 'Lowen', 'Pendennis'],
      },
      { id: 'si_ref_west_cornwall', name: 'West Cornwall Hospital', postcode: 'TR18 2PF', wards: ['Lamorna'] },
    ],
    rules: { johnsCampaign: { pledgedOn: since, atMealtimes: false } },
    recognises: [{ sector: 'community', schemeId: 'sc_carmarthenshire_emergency_card', opens: [visit, callNominees] }],
  },
  {
    code: 'R0D',
    sites: [
      {
        id: 'si_r0d_bournemouth',
        name: 'Royal Bournemouth Hospital',
        postcode: 'BH7 7DW',
        wards: ['Boscombe', 'Hengistbury', 'Southbourne'],
      },
      {
        id: 'si_r0d_poole',
        name: 'Poole Hospital',
        postcode: 'BH15 2JB',
        wards: ['Brownsea', 'Lytchett', 'Sandbanks'],
      },
    ],
    rules: { johnsCampaign: { pledgedOn: since, atMealtimes: true }, parkingForCarers: parkAtCarersRate },
    recognises: [{ sector: 'community', schemeId: 'sc_dorset_carers_card', opens: [visit, parkAtCarersRate] }],
  },
  {
    code: 'RBD',
    sites: [
      { id: 'si_rbd_dorchester', name: 'Dorset County Hospital', postcode: 'DT1 2JY', wards: ['Maiden', 'Frome'] },
    ],
    rules: { johnsCampaign: { pledgedOn: since, atMealtimes: true } },
    // One passport for three trusts: the other two recognise the one that University Hospitals Dorset issues.
    recognises: [
      { sector: 'hospital', schemeId: 'sc_our_dorset_passport', opens: [visit, stayOvernight, beHeard] },
      { sector: 'community', schemeId: 'sc_dorset_carers_card', opens: [visit] },
    ],
  },
  {
    code: 'RDY',
    sites: [{ id: 'si_rdy_st_anns', name: 'St Ann’s Hospital', postcode: 'BH13 7LN', wards: ['Branksome', 'Canford'] }],
    rules: {},
    recognises: [{ sector: 'hospital', schemeId: 'sc_our_dorset_passport', opens: [visit, beHeard, staffRestaurant] }],
  },
  {
    code: 'REM',
    sites: [
      {
        id: 'si_rem_royal',
        name: 'Royal Liverpool University Hospital',
        postcode: 'L7 8YE',
        wards: ['Allerton', 'Calder', 'Otterspool'],
      },
    ],
    rules: {},
    recognises: [],
  },
  {
    code: 'RTR',
    sites: [
      {
        id: 'si_rtr_james_cook',
        name: 'The James Cook University Hospital',
        postcode: 'TS4 3BW',
        wards: ['Eston', 'Roseberry'],
      },
    ],
    rules: {},
    recognises: [],
  },
  {
    code: 'RVJ',
    sites: [{ id: 'si_rvj_southmead', name: 'Southmead Hospital', postcode: 'BS10 5NB', wards: ['Avon', 'Severn'] }],
    rules: { parkingForCarers: parkTwoWeeks },
    recognises: [],
  },
  {
    code: 'RXQ',
    sites: [
      {
        id: 'si_rxq_stoke_mandeville',
        name: 'Stoke Mandeville Hospital',
        postcode: 'HP21 8AL',
        wards: ['Chiltern', 'Thame'],
      },
    ],
    rules: { parkingForCarers: parkSevenDays },
    recognises: [],
  },
  {
    code: 'RK9',
    sites: [{ id: 'si_rk9_derriford', name: 'Derriford Hospital', postcode: 'PL6 8DH', wards: ['Meavy', 'Plym'] }],
    rules: {},
    recognises: [],
  },
  {
    code: 'RGP',
    sites: [
      {
        id: 'si_rgp_james_paget',
        name: 'James Paget University Hospital',
        postcode: 'NR31 6LA',
        wards: ['Burgh', 'Filby'],
      },
    ],
    rules: {},
    recognises: [],
  },
  {
    code: 'RCX',
    sites: [
      {
        id: 'si_rcx_kings_lynn',
        name: 'The Queen Elizabeth Hospital',
        postcode: 'PE30 4ET',
        wards: ['Gayton', 'Terrington'],
      },
    ],
    rules: {},
    recognises: [joinedNorfolkWaveney],
  },
  {
    code: 'RGR',
    sites: [
      { id: 'si_rgr_west_suffolk', name: 'West Suffolk Hospital', postcode: 'IP33 2QZ', wards: ['Lavenham', 'Linnet'] },
    ],
    rules: {},
    recognises: [],
  },
  {
    code: 'RWR',
    sites: [{ id: 'si_rwr_kingsley_green', name: 'Kingsley Green', postcode: 'WD7 9HQ', wards: ['Beech', 'Oak'] }],
    rules: {},
    recognises: [],
  },
];

const slug = (name: string) => name.toLowerCase().replaceAll(' ', '_');

/** Made on first use, because that reads the tables of facts. */
export function demoSites(): Site[] {
  return trusts.flatMap(({ code, sites }) =>
    sites.map(({ id, name, postcode }) => {
      const place = placeOfPostcode(name, postcode);
      if (!place) throw new Error(`the demo gives ${name} a postcode that is none`);
      return { _id: id, trust: code, place };
    }),
  );
}

export const demoWards: readonly Ward[] = trusts.flatMap(({ code, sites }) =>
  sites.flatMap(({ id, wards, childrensWards = [] }) =>
    wards.map((name) => ({
      _id: `wd_${code.toLowerCase()}_${slug(name)}`,
      trust: code,
      site: id,
      name: `${name} Ward`,
      ...(childrensWards.includes(name) && { isForChildren: true }),
    })),
  ),
);

export const demoRecognitions: readonly SchemeRecognition[] = trusts.flatMap(({ code, recognises }) =>
  recognises.map((agreement, index) => ({
    ...agreement,
    _id: `re_${code.toLowerCase()}_${index + 1}`,
    trust: code,
    validFrom: since,
  })),
);

export const demoTrustRules: readonly TrustRules[] = trusts.map(({ code, rules }) => ({ ...rules, _id: code }));
