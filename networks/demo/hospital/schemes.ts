import type { DemoScheme, SchemeSeed } from '../sector-demo';
import { calendarDate } from '../../../platform/calendar-date';
import { offerWords, type DemoHospitalScheme } from './hospital-scheme';
import { schemesOfOtherTrusts } from './schemes-of-other-trusts';
import { entitlements } from './trusts';
import type { Site, WardRules } from '../../../subgraphs/hospital/models/trust';
import { trustByCode } from '../../../subgraphs/hospital/services/trust-register';

const { visit, stayOvernight, helpAtMeals, takePart, beHeard, carerSheet, staffRestaurant } = entitlements;

const eastNorthHerts = ['E07000243', 'E07000242', 'E07000241', 'E07000099'];
const westHerts = ['E07000103', 'E07000096', 'E07000240', 'E07000102', 'E07000098'];
const dorset = ['E06000058', 'E06000059'];

const schemes: readonly DemoHospitalScheme[] = [
  ...schemesOfOtherTrusts,
  {
    id: 'sc_east_north_herts_passport',
    trust: 'RWH',
    name: 'East and North Hertfordshire Carer Passport',
    localName: 'Carer Passport',
    kind: 'CARER_PASSPORT',
    summary:
      'For anybody who looks after a patient of the trust without being paid for it. It is shown on the ward and at the car park office.',
    howToJoin: 'Ask the nurse in charge of the ward, or the carers’ lead of the hospital.',
    areas: eastNorthHerts,
    rules: { validity: { kind: 'FIXED', months: 12 } },
    opens: [visit, stayOvernight, helpAtMeals, beHeard, staffRestaurant],
    offers: ['visiting', 'overnight', 'meals', 'parking', 'restaurant', 'advice'],
  },
  {
    id: 'sc_johns_campaign_east_north_herts',
    trust: 'RWH',
    name: 'John’s Campaign at East and North Hertfordshire',
    localName: 'John’s Campaign',
    kind: 'JOHNS_CAMPAIGN',
    summary:
      'Carers may stay with the person they look after for as long as they are needed, day and night, and are not asked to leave at mealtimes.',
    howToJoin: 'Tell the nurse in charge that you wish to stay; the ward gives you a card.',
    areas: eastNorthHerts,
    rules: { validity: { kind: 'FIXED', months: 12 } },
    opens: [visit, stayOvernight, takePart],
    offers: ['visiting', 'overnight', 'meals'],
  },
  {
    id: 'sc_west_herts_passport',
    trust: 'RWG',
    name: 'West Hertfordshire Carer Passport',
    localName: 'Carer Passport',
    kind: 'CARER_PASSPORT',
    summary: 'Recognises carers on every adult ward of the three hospitals.',
    howToJoin: 'Ask on the ward or at the carers’ desk by the main entrance.',
    areas: westHerts,
    rules: { validity: { kind: 'FIXED', months: 12 } },
    opens: [visit, beHeard],
    offers: ['visiting', 'parking', 'advice'],
  },
  {
    id: 'sc_butterfly_west_herts',
    trust: 'RWG',
    name: 'Butterfly Scheme at West Hertfordshire',
    localName: 'Butterfly Scheme',
    kind: 'BUTTERFLY_SCHEME',
    summary:
      'Patients opt in, or an advocate does for them; carers write down how the person likes to be cared for, before the stay or during it.',
    howToJoin: 'The patient, or somebody who speaks for them, tells the ward that they wish to take part.',
    areas: westHerts,
    rules: { validity: { kind: 'FIXED', months: 12 } },
    opens: [carerSheet, takePart],
    offers: ['carerSheet'],
  },
  {
    id: 'sc_leeds_passport',
    trust: 'RR8',
    name: 'Leeds Teaching Hospitals Carer Passport',
    localName: 'Carers’ Passport',
    kind: 'CARER_PASSPORT',
    summary:
      'Issued by a nurse after a conversation about what the carer wishes to do; valid to the expected day of discharge.',
    howToJoin: 'Ask the nurse who looks after the person; you fill in the conversation sheet together.',
    areas: ['E08000035'],
    rules: { validity: { kind: 'ADMISSION' } },
    opens: [visit, takePart, helpAtMeals],
    offers: ['visiting', 'meals', 'restaurant'],
  },
  {
    id: 'sc_norfolk_norwich_passport',
    trust: 'RM1',
    name: 'Norfolk and Norwich Carer Passport',
    localName: 'Carer Passport',
    kind: 'CARER_PASSPORT',
    summary: 'A partnership agreement between the carer and the ward, for carers of any age, on adult wards.',
    howToJoin: 'Sign the partnership agreement with the nurse in charge.',
    areas: ['E07000148', 'E07000149', 'E07000144'],
    rules: { validity: { kind: 'FIXED', months: 6 } },
    ward: { adultWardsOnly: true },
    opens: [visit, takePart, staffRestaurant],
    offers: ['visiting', 'freeParking', 'restaurant', 'youngCarers'],
  },
  {
    id: 'sc_cornwall_passport',
    trust: 'REF',
    name: 'Royal Cornwall Hospitals Carer Passport',
    localName: 'Carer Passport',
    kind: 'CARER_PASSPORT',
    summary:
      'Given at the ward’s discretion for the current stay only; it works together with an emergency card for carers.',
    howToJoin: 'Ask the nurse in charge of the ward.',
    areas: ['E06000052'],
    rules: { validity: { kind: 'ADMISSION' } },
    ward: { boundToWard: true },
    opens: [visit, helpAtMeals],
    offers: ['visiting', 'meals'],
  },
  {
    id: 'sc_our_dorset_passport',
    trust: 'R0D',
    runBy: 'Our Dorset, for three trusts',
    partners: ['RBD', 'RDY'],
    name: 'Our Dorset Carer Passport',
    localName: 'Carer Passport',
    kind: 'CARER_PASSPORT',
    summary: 'One passport for University Hospitals Dorset, Dorset County Hospital and Dorset HealthCare.',
    howToJoin: 'Ask on any ward of the three trusts, or the carers’ lead.',
    areas: dorset,
    rules: { validity: { kind: 'FIXED', months: 12 } },
    opens: [visit, stayOvernight, helpAtMeals, beHeard],
    offers: ['visiting', 'overnight', 'meals', 'parking', 'advice'],
  },
];

function nameOfTrust(code: string): string {
  const trust = trustByCode(code);
  if (!trust) throw new Error(`the demo names ${code}, which is no trust`);
  return trust.name;
}

function schemeOf(written: DemoHospitalScheme) {
  const { id, trust, runBy, partners, name, localName, summary, howToJoin, areas, rules } = written;
  const scheme: SchemeSeed = {
    _id: id,
    name,
    localName,
    organisation: trust,
    organisationName: runBy ?? nameOfTrust(trust),
    ...(partners && { partners }),
    summary,
    areas,
    howToJoin,
    rules,
    publishedOn: calendarDate('2024-04-01'),
  };
  return scheme;
}

export function demoSchemes(sites: readonly Site[]): DemoScheme[] {
  return schemes.map((written) => {
    const { trust, offers } = written;
    const places = sites.flatMap((site) => (site.trust === trust ? [site.place] : []));
    const provider = nameOfTrust(trust);
    return { scheme: schemeOf(written), offers: offers.map((kind) => ({ ...offerWords[kind], provider, places })) };
  });
}

export const demoWardRules: readonly WardRules[] = schemes.map(({ id, kind, opens, ward }) => ({
  boundToWard: false,
  ...ward,
  _id: id,
  kind,
  opens,
}));
