import type { DemoOffer, DemoScheme } from '../sector-demo';
import { parseUrn } from '../../../domain/identifiers/urn';
import type { Place } from '../../../domain/geography/place';
import { placeOfPostcode } from '../../../domain/geography/place-of-postcode';
import { calendarDate } from '../../../platform/calendar-date';
import type { School } from '../../../subgraphs/school/models/school';

function placeOf(name: string, postcode: string): Place {
  return placeOfPostcode(name, postcode) ?? { name };
}

/** The register of schools has issued no URN as high as these: both schools are made up. */
const stAlbans: School = {
  _id: parseUrn('999001'),
  name: 'St Albans Demonstration School',
  lead: 'Assistant head for pastoral care',
  cardTitle: 'Pass',
  place: placeOf('St Albans Demonstration School', 'AL1 9ZZ'),
};

const poole: School = {
  _id: parseUrn('999002'),
  name: 'Poole Demonstration School',
  lead: 'Head of the student support centre',
  cardTitle: 'Student support card',
  place: placeOf('Poole Demonstration School', 'BH15 9ZZ'),
};

export const demoSchools: readonly School[] = [stAlbans, poole];

type Adjustment = Omit<DemoOffer, 'provider' | 'strength' | 'minimumAge' | 'maximumAge'>;

/** The words on a card, a list or a screen reveal nothing to other people. */
const adjustments = {
  timeOut: {
    title: 'A few minutes out',
    summary: 'Leave the room quietly for a while. All staff know the card; nobody asks why.',
    category: 'accessibility',
    howToClaim: 'Show the card to the teacher and go to the place that was agreed.',
  },
  phone: {
    title: 'A phone within reach',
    summary: 'Look at your phone or make a call at set places and times during the day.',
    category: 'accessibility',
    howToClaim: 'Show the card; use the office or the student support room.',
  },
  homework: {
    title: 'Homework a little later',
    summary: 'Hand work in on another day when things at home were difficult, without giving a reason to the class.',
    category: 'study',
    howToClaim: 'Tell the teacher before or after the lesson, or send the lead a message.',
  },
  detention: {
    title: 'Getting home on time',
    summary: 'If there is a detention, it is at lunchtime and never after school.',
    category: 'flexibility',
    howToClaim: 'It is set up for you; tell the lead if somebody forgets.',
  },
  exams: {
    title: 'A note to the exam board',
    summary: 'The school asks the exam board to take into account what happens around an exam.',
    category: 'study',
    howToClaim: 'Tell the lead as early as you can, at the latest on the day of the exam.',
  },
  groups: {
    title: 'Thursday lunch group',
    summary: 'Lunch, company and somebody who listens. Friends may come along.',
    category: 'groups',
    howToClaim: 'Come to the student support room.',
  },
} as const satisfies Readonly<Record<string, Adjustment>>;

/** Returns the offers of one school. The school keeps its agreements with a pupil, and gives the rest as it can. */
function offersAt({ name, place }: School, kinds: readonly (keyof typeof adjustments)[]): DemoOffer[] {
  return kinds.map((kind) => ({
    ...adjustments[kind],
    provider: name,
    strength: 'DISCRETIONARY',
    minimumAge: 5,
    maximumAge: 18,
    places: [place],
  }));
}

function schemeAt(school: School, id: string, offers: readonly DemoOffer[]): DemoScheme {
  return {
    scheme: {
      _id: id,
      name: `Young carers at ${school.name}`,
      localName: school.cardTitle,
      organisation: school._id,
      organisationName: school.name,
      summary:
        'For pupils who help to look after somebody at home. What is shared, and with which teachers, is the pupil’s to agree. Looked at together every term; never talked about in front of others.',
      areas: school.place.area ? [school.place.area] : [],
      howToJoin: `Speak to the ${school.lead.charAt(0).toLowerCase()}${school.lead.slice(1)}, or ask any adult at school to do it for you.`,
      rules: { validity: { kind: 'TERMLY' } },
      publishedOn: calendarDate('2024-09-02'),
    },
    offers,
  };
}

/** Gwynedd, Anglesey, Conwy, Denbighshire, Flintshire and Wrexham: one card is valid in all six. */
const northWales = ['W06000002', 'W06000001', 'W06000003', 'W06000004', 'W06000005', 'W06000006'];

const northWalesCard: DemoScheme = {
  scheme: {
    _id: 'sc_north_wales_young_carers_id',
    name: 'Young Carers ID card, north Wales',
    localName: 'ID card',
    organisation: 'og_north_wales_young_carers',
    organisationName: 'The six councils of north Wales',
    summary:
      'A card with a photo, a date of birth and a last day. It holds in all six counties, and goes along when its holder moves from one to another.',
    areas: northWales,
    howToJoin: 'Ask at school, or the young carers’ service of your county.',
    // The cards have a last day; the two years are the demo's own choice.
    rules: { validity: { kind: 'FIXED', months: 24 } },
    publishedOn: calendarDate('2022-01-10'),
  },
  offers: [
    { ...adjustments.timeOut, howToClaim: 'Show the card to the teacher.' },
    { ...adjustments.homework, howToClaim: 'Show the card to the teacher after the lesson.' },
    {
      title: 'Your own young carers’ service',
      summary: 'Somebody to talk to, and others in the same place, in whichever of the six counties you live.',
      category: 'groups' as const,
      howToClaim: 'Show the card, or ask at school for the telephone number.',
    },
  ].map((offer) => ({
    ...offer,
    provider: 'The six councils of north Wales',
    strength: 'DISCRETIONARY' as const,
    minimumAge: 5,
    maximumAge: 18,
  })),
};

export const demoSchemes: readonly DemoScheme[] = [
  schemeAt(
    stAlbans,
    'sc_st_albans_school_young_carers',
    offersAt(stAlbans, ['timeOut', 'phone', 'homework', 'detention', 'exams', 'groups']),
  ),
  schemeAt(
    poole,
    'sc_poole_school_young_carers',
    offersAt(poole, ['timeOut', 'phone', 'homework', 'detention', 'exams']),
  ),
  northWalesCard,
];
