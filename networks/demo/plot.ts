import { addDays, addMonths, calendarDate, type CalendarDate } from '../../platform/calendar-date';
import type { DemoJoin } from './demo-part';
import { seeded, type Random } from './random';

/** One made-up person of the demo network, before any setting has met them. */
export interface PlotPerson {
  readonly index: number;
  readonly givenName: string;
  readonly familyName: string;
  readonly dateOfBirth: CalendarDate;
  readonly postcode: string;
  readonly area: string;
  readonly joins: readonly (DemoJoin & { readonly sector: string })[];
  /** Ids of employers whose HR may see the name beside the date of the next review. */
  readonly agreesToReview: readonly string[];
}

/** A scheme in the plot: the number, homes and kind of the people who join. The sector defines the scheme itself. */
interface Crowd {
  readonly sector: string;
  readonly schemeId: string;
  readonly people: number;
  /** Outward postcode and authority of their homes. */
  readonly from: readonly (readonly [outward: string, area: string])[];
  readonly ages: readonly [youngest: number, oldest: number];
  /** The most months since they joined. */
  readonly months: number;
}

const hertfordshire = [
  ['AL1', 'E07000240'],
  ['SG1', 'E07000243'],
  ['WD17', 'E07000103'],
  ['HP1', 'E07000096'],
  ['SG13', 'E07000242'],
  ['EN8', 'E07000095'],
] as const;
const dorset = [
  ['BH15', 'E06000058'],
  ['BH8', 'E06000058'],
  ['DT1', 'E06000059'],
  ['DT4', 'E06000059'],
] as const;
const leeds = [
  ['LS9', 'E08000035'],
  ['LS6', 'E08000035'],
] as const;
const norfolk = [
  ['NR1', 'E07000148'],
  ['NR4', 'E07000149'],
] as const;
const cornwall = [
  ['TR1', 'E06000052'],
  ['PL31', 'E06000052'],
] as const;
const lanarkshire = [
  ['ML1', 'S12000050'],
  ['ML3', 'S12000029'],
] as const;
const carmarthenshire = [
  ['SA31', 'W06000010'],
  ['SA15', 'W06000010'],
] as const;
const gwynedd = [
  ['LL55', 'W06000002'],
  ['LL57', 'W06000002'],
] as const;

const liverpool = [['L7', 'E08000012']] as const;
const southTees = [
  ['TS4', 'E06000002'],
  ['TS10', 'E06000003'],
] as const;
const bristol = [
  ['BS10', 'E06000023'],
  ['BS16', 'E06000025'],
] as const;
const buckinghamshire = [['HP21', 'E06000060']] as const;
const plymouth = [['PL6', 'E06000026']] as const;
const essex = [
  ['CM1', 'E07000070'],
  ['CO1', 'E07000071'],
] as const;
const ealing = [
  ['W5', 'E09000009'],
  ['UB1', 'E09000009'],
] as const;

/** The plot and each sector's demo.ts must agree on the ids of the demo's schemes, employers and trusts. */
export const crowds: readonly Crowd[] = [
  {
    sector: 'community',
    schemeId: 'sc_herts_carers_card',
    people: 8500,
    from: hertfordshire,
    ages: [16, 88],
    months: 44,
  },
  { sector: 'community', schemeId: 'sc_dorset_carers_card', people: 2400, from: dorset, ages: [18, 90], months: 60 },
  { sector: 'community', schemeId: 'sc_lanarkshire_card', people: 240, from: lanarkshire, ages: [18, 85], months: 15 },
  {
    sector: 'community',
    schemeId: 'sc_carmarthenshire_emergency_card',
    people: 160,
    from: carmarthenshire,
    ages: [18, 85],
    months: 30,
  },
  {
    sector: 'hospital',
    schemeId: 'sc_east_north_herts_passport',
    people: 320,
    from: hertfordshire,
    ages: [16, 88],
    months: 6,
  },
  {
    sector: 'hospital',
    schemeId: 'sc_west_herts_passport',
    people: 180,
    from: hertfordshire,
    ages: [16, 88],
    months: 6,
  },
  { sector: 'hospital', schemeId: 'sc_leeds_passport', people: 140, from: leeds, ages: [18, 88], months: 3 },
  {
    sector: 'hospital',
    schemeId: 'sc_norfolk_norwich_passport',
    people: 160,
    from: norfolk,
    ages: [12, 88],
    months: 6,
  },
  { sector: 'hospital', schemeId: 'sc_cornwall_passport', people: 60, from: cornwall, ages: [18, 88], months: 3 },
  { sector: 'hospital', schemeId: 'sc_our_dorset_passport', people: 220, from: dorset, ages: [16, 88], months: 12 },
  {
    sector: 'hospital',
    schemeId: 'sc_johns_campaign_east_north_herts',
    people: 90,
    from: hertfordshire,
    ages: [18, 88],
    months: 12,
  },
  {
    sector: 'hospital',
    schemeId: 'sc_butterfly_west_herts',
    people: 70,
    from: hertfordshire,
    ages: [18, 88],
    months: 12,
  },
  {
    sector: 'employer',
    schemeId: 'sc_civil_service_passport',
    people: 150,
    from: [...hertfordshire, ...leeds, ...dorset],
    ages: [18, 66],
    months: 30,
  },
  {
    sector: 'employer',
    schemeId: 'sc_herts_council_passport',
    people: 210,
    from: hertfordshire,
    ages: [18, 66],
    months: 30,
  },
  {
    sector: 'employer',
    schemeId: 'sc_south_shops_passport',
    people: 80,
    from: [...dorset, ...hertfordshire],
    ages: [16, 66],
    months: 24,
  },
  {
    sector: 'school',
    schemeId: 'sc_st_albans_school_young_carers',
    people: 40,
    from: hertfordshire,
    ages: [11, 18],
    months: 4,
  },
  { sector: 'school', schemeId: 'sc_poole_school_young_carers', people: 25, from: dorset, ages: [11, 18], months: 4 },
  {
    sector: 'school',
    schemeId: 'sc_north_wales_young_carers_id',
    people: 120,
    from: gwynedd,
    ages: [8, 18],
    months: 24,
  },
  {
    sector: 'university',
    schemeId: 'sc_hertfordshire_university',
    people: 75,
    from: hertfordshire,
    ages: [18, 45],
    months: 30,
  },
  { sector: 'university', schemeId: 'sc_bournemouth_university', people: 55, from: dorset, ages: [18, 45], months: 30 },
  { sector: 'university', schemeId: 'sc_leeds_city_college', people: 35, from: leeds, ages: [16, 40], months: 24 },
  { sector: 'hospital', schemeId: 'sc_liverpool_passport', people: 40, from: liverpool, ages: [18, 88], months: 3 },
  { sector: 'hospital', schemeId: 'sc_south_tees_passport', people: 30, from: southTees, ages: [18, 88], months: 3 },
  { sector: 'hospital', schemeId: 'sc_north_bristol_passport', people: 30, from: bristol, ages: [18, 88], months: 3 },
  {
    sector: 'hospital',
    schemeId: 'sc_buckinghamshire_passport',
    people: 40,
    from: buckinghamshire,
    ages: [16, 88],
    months: 3,
  },
  { sector: 'hospital', schemeId: 'sc_plymouth_passport', people: 40, from: plymouth, ages: [18, 88], months: 12 },
  { sector: 'hospital', schemeId: 'sc_norfolk_waveney_passport', people: 60, from: norfolk, ages: [8, 88], months: 20 },
  {
    sector: 'hospital',
    schemeId: 'sc_triangle_of_care_herts',
    people: 30,
    from: hertfordshire,
    ages: [18, 88],
    months: 12,
  },
  { sector: 'community', schemeId: 'sc_essex_emergency_card', people: 60, from: essex, ages: [18, 88], months: 30 },
  { sector: 'community', schemeId: 'sc_ealing_emergency_card', people: 40, from: ealing, ages: [18, 88], months: 30 },
  { sector: 'community', schemeId: 'sc_self_made_card', people: 20, from: dorset, ages: [18, 88], months: 20 },
  { sector: 'community', schemeId: 'sc_ealing_carers_register', people: 50, from: ealing, ages: [18, 88], months: 30 },
];

const employerOf: Readonly<Record<string, string>> = {
  sc_civil_service_passport: 'em_civil_service',
  sc_herts_council_passport: 'em_herts_council',
  sc_south_shops_passport: 'em_south_shops',
};

/** Names that no one takes for a real person's. */
const givenNames = [
  'Amber',
  'Basil',
  'Coral',
  'Dune',
  'Ember',
  'Fern',
  'Garnet',
  'Hazel',
  'Indigo',
  'Jasper',
  'Kestrel',
  'Lark',
  'Maple',
  'Nettle',
  'Olive',
  'Perry',
  'Quill',
  'Rowan',
  'Sage',
  'Tansy',
  'Umber',
  'Violet',
  'Willow',
  'Yarrow',
] as const;
const familyNames = [
  'Demonstration',
  'Examplar',
  'Fictional',
  'Imaginary',
  'Invented',
  'Madeup',
  'Placeholder',
  'Pretend',
  'Sampleton',
  'Specimen',
  'Testworth',
  'Trialby',
] as const;

/** The share of people joining in another setting whom a nearby community scheme already has as members. */
const knownElsewhere = 0.45;

const letters = 'ABDEFGHJLNPQRSTUWXYZ';

/**
 * Returns all people, the same for the same day and scale. The first person is the README's carer. She holds a
 * Hertfordshire card, and passports of East and North Herts hospitals, her employer and her university.
 */
export function plot(today: CalendarDate, scale: number): PlotPerson[] {
  const random = seeded('plot');
  const people: PlotPerson[] = [heroine(today)];
  const byArea = new Map<string, number[]>();
  for (const crowd of crowds) {
    for (let count = 0; count < crowd.people * scale; count += 1) {
      const [outward, area] = random.pick(crowd.from);
      const join = { sector: crowd.sector, ...joinOf(crowd, today, random) };
      const agrees = employerOf[crowd.schemeId];
      const agreesToReview = agrees && random.next() < 0.6 ? [agrees] : [];
      const neighbours = byArea.get(area);
      if (crowd.sector !== 'community' && neighbours && random.next() < knownElsewhere) {
        const index = random.pick(neighbours);
        const person = people[index];
        if (person && fits(person, crowd, today)) {
          people[index] = {
            ...person,
            joins: [...person.joins, join],
            agreesToReview: [...person.agreesToReview, ...agreesToReview],
          };
          continue;
        }
      }
      const index = people.length;
      people.push({
        index,
        givenName: random.pick(givenNames),
        familyName: random.pick(familyNames),
        dateOfBirth: addDays(addMonths(today, -12 * between(random, crowd.ages)), -random.below(365)),
        postcode: `${outward} ${random.below(10)}${letters[random.below(letters.length)] ?? 'A'}${letters[random.below(letters.length)] ?? 'A'}`,
        area,
        joins: [join],
        agreesToReview,
      });
      const known = byArea.get(area);
      if (known) known.push(index);
      else byArea.set(area, [index]);
    }
  }
  return people;
}

function heroine(today: CalendarDate): PlotPerson {
  const ago = (months: number) => addMonths(today, -months);
  return {
    index: 0,
    givenName: 'Hazel',
    familyName: 'Fictional',
    dateOfBirth: calendarDate('1984-05-17'),
    postcode: 'SG1 4ZZ',
    area: 'E07000243',
    joins: [
      { sector: 'community', schemeId: 'sc_herts_carers_card', on: ago(7), number: 'HCC-234-567' },
      { sector: 'hospital', schemeId: 'sc_east_north_herts_passport', on: addDays(today, -3), number: 'ENH-234-567' },
      { sector: 'employer', schemeId: 'sc_herts_council_passport', on: ago(10), number: 'HCE-234-567' },
      { sector: 'university', schemeId: 'sc_hertfordshire_university', on: ago(2), number: 'UOH-234-567' },
    ],
    agreesToReview: ['em_herts_council'],
  };
}

function between(random: Random, [youngest, oldest]: readonly [number, number]): number {
  return youngest + random.below(oldest - youngest + 1);
}

function joinOf(crowd: Crowd, today: CalendarDate, random: Random): DemoJoin {
  const on = addDays(today, -random.below(crowd.months * 30));
  const fate = random.next();
  if (fate < 0.01) return { schemeId: crowd.schemeId, on, ended: { on: addDays(on, 5), reason: 'LOST' } };
  if (fate < 0.015) return { schemeId: crowd.schemeId, on, ended: { on: addDays(on, 9), reason: 'WITHDRAWN' } };
  if (fate < 0.03) return { schemeId: crowd.schemeId, on, ended: { on: addDays(on, 14), reason: 'ENDED' } };
  return { schemeId: crowd.schemeId, on };
}

function fits(person: PlotPerson, crowd: Crowd, today: CalendarDate): boolean {
  const age = Number(today.slice(0, 4)) - Number(person.dateOfBirth.slice(0, 4));
  const [youngest, oldest] = crowd.ages;
  return age >= youngest && age <= oldest && !person.joins.some(({ schemeId }) => schemeId === crowd.schemeId);
}
