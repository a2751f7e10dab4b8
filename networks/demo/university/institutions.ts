import type { DemoOffer, DemoScheme } from '../sector-demo';
import { parseUkprn } from '../../../domain/identifiers/ukprn';
import type { Place } from '../../../domain/geography/place';
import { placeOfPostcode } from '../../../domain/geography/place-of-postcode';
import { addMonths, calendarDate, type CalendarDate } from '../../../platform/calendar-date';
import type { Institution } from '../../../subgraphs/university/models/institution';

function placeOf(name: string, postcode: string): Place {
  return placeOfPostcode(name, postcode) ?? { name };
}

const hertfordshire: Institution = {
  _id: parseUkprn('10007147'),
  name: 'University of Hertfordshire',
  kind: 'UNIVERSITY',
  adviser: 'Adviser for student carers',
  place: placeOf('College Lane campus', 'AL10 9AB'),
};

const bournemouth: Institution = {
  _id: parseUkprn('10000824'),
  name: 'Bournemouth University',
  kind: 'UNIVERSITY',
  adviser: 'Student support adviser',
  place: placeOf('Talbot campus', 'BH12 5BB'),
};

const leedsCity: Institution = {
  _id: parseUkprn('10024962'),
  name: 'Leeds City College',
  kind: 'FURTHER_EDUCATION_COLLEGE',
  adviser: 'Student welfare adviser',
  place: placeOf('Park Lane campus', 'LS3 1AA'),
};

export const demoInstitutions: readonly Institution[] = [hertfordshire, bournemouth, leedsCity];

type Support = Pick<DemoOffer, 'title' | 'summary' | 'category' | 'howToClaim'>;

const support = {
  deadlines: {
    title: 'More time for coursework',
    summary: 'Deadlines are moved when care at home gets in the way; the reason is asked once and not for each piece.',
    category: 'study',
    howToClaim: 'Show your card in the student portal when you ask for an extension.',
  },
  counselling: {
    title: 'Straight to counselling',
    summary: 'Student carers are seen without waiting for their turn on the list.',
    category: 'health',
    howToClaim: 'Say that you hold the card when you ask for an appointment.',
  },
  leaveOfAbsence: {
    title: 'Leave of absence',
    summary: 'A term or a year away from the course, with your place kept.',
    category: 'leave',
    howToClaim: 'Talk to the adviser first, for what it means for your loan or visa.',
  },
  checkIns: {
    title: 'Somebody who asks how it goes',
    summary: 'A talk with the adviser, just the two of you, as often as you like in a term.',
    category: 'advice',
    howToClaim: 'The adviser writes to you when you join.',
  },
  exams: {
    title: 'Exams arranged around care',
    summary: 'A time, a room or a break that fits, and your phone with the invigilator in case you are needed.',
    category: 'study',
    howToClaim: 'Ask the adviser at least three weeks before the exams.',
  },
} as const satisfies Readonly<Record<string, Support>>;

const bursary: Support = {
  title: 'Student carers’ bursary',
  summary: 'Money towards travel, books and care, for each year of the course.',
  category: 'bursary',
  howToClaim: 'Apply in the student portal by the last day; the adviser helps with the form.',
};

/** Bursaries close on 31 January and reopen for the next year of study. */
function nextBursaryDeadline(today: CalendarDate): CalendarDate {
  const deadline = calendarDate(`${today.slice(0, 4)}-01-31`);
  return deadline >= today ? deadline : addMonths(deadline, 12);
}

interface DemoUniversityScheme {
  readonly id: string;
  readonly institution: Institution;
  readonly name: string;
  readonly months: number;
  readonly minimumAge: number;
  readonly gives: readonly (keyof typeof support)[];
}

const schemes: readonly DemoUniversityScheme[] = [
  {
    id: 'sc_hertfordshire_university',
    institution: hertfordshire,
    name: 'Student Carer Passport, Hertfordshire',
    months: 36,
    minimumAge: 17,
    gives: ['deadlines', 'counselling', 'leaveOfAbsence', 'checkIns', 'exams'],
  },
  {
    id: 'sc_bournemouth_university',
    institution: bournemouth,
    name: 'Student Carer Passport, Bournemouth',
    months: 36,
    minimumAge: 17,
    gives: ['deadlines', 'leaveOfAbsence', 'checkIns'],
  },
  {
    id: 'sc_leeds_city_college',
    institution: leedsCity,
    name: 'Young Adult Carers’ Card, Leeds City College',
    months: 24,
    minimumAge: 16,
    gives: ['deadlines', 'counselling', 'checkIns'],
  },
];

export function demoSchemes(today: CalendarDate): DemoScheme[] {
  return schemes.map(({ id, institution, name, months, minimumAge, gives }) => {
    const { _id, name: provider, adviser, place } = institution;
    const common = { provider, strength: 'DISCRETIONARY', minimumAge, places: [place] } as const;
    return {
      scheme: {
        _id: id,
        name,
        localName: 'Student Carer Passport',
        organisation: _id,
        organisationName: provider,
        summary:
          'For students who look after somebody. It tells lecturers what was agreed and not why, and lasts as long as a course.',
        areas: [],
        howToJoin: `Write to the ${adviser.charAt(0).toLowerCase()}${adviser.slice(1)}; you need not have said anything when you applied.`,
        rules: { validity: { kind: 'FIXED', months } },
        publishedOn: calendarDate('2024-08-01'),
      },
      offers: [
        ...gives.map((kind) => ({ ...support[kind], ...common })),
        { ...bursary, ...common, validUntil: nextBursaryDeadline(today) },
      ],
    };
  });
}
