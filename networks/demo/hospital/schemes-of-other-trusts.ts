import type { DemoHospitalScheme } from './hospital-scheme';
import { entitlements } from './trusts';

const { visit, stayOvernight, helpAtMeals, takePart, beHeard, staffRestaurant, learnOfCarePlan, learnOfMedication } =
  entitlements;

const usualEndings = { withheldForMisuse: true, withdrawnByStaff: true, withdrawnWithConsent: false } as const;

/** Schemes away from the demo's own counties, each with a rule of its own. */
export const schemesOfOtherTrusts: readonly DemoHospitalScheme[] = [
  {
    id: 'sc_liverpool_passport',
    trust: 'REM',
    name: 'Liverpool University Hospitals Carer Passport',
    localName: 'Carers’ Passport',
    kind: 'CARER_PASSPORT',
    summary: 'For one episode of care. It is agreed again with the new ward when the patient is transferred.',
    howToJoin: 'Ask the nurse in charge of the ward.',
    areas: ['E08000012'],
    rules: { validity: { kind: 'ADMISSION', reagreedOnTransfer: true } },
    opens: [visit, helpAtMeals, beHeard],
    offers: ['visiting', 'meals'],
  },
  {
    id: 'sc_south_tees_passport',
    trust: 'RTR',
    name: 'South Tees Carers’ Passport',
    localName: 'Carers’ Passport',
    kind: 'CARER_PASSPORT',
    summary:
      'An offer, not an entitlement: staff can take it back, and it ends when the patient no longer agrees to it.',
    howToJoin: 'Ask on the ward; the patient is asked too.',
    areas: ['E06000002', 'E06000003'],
    rules: { validity: { kind: 'ADMISSION' }, endings: { ...usualEndings, withdrawnWithConsent: true } },
    opens: [visit, helpAtMeals],
    offers: ['visiting', 'meals'],
  },
  {
    id: 'sc_north_bristol_passport',
    trust: 'RVJ',
    name: 'North Bristol Carer Passport',
    localName: 'Carer Passport',
    kind: 'CARER_PASSPORT',
    summary: 'For those who give care on the ward for three hours a day, or twenty in seven days.',
    howToJoin: 'Tell the nurse in charge what you do and for how long.',
    areas: ['E06000023', 'E06000025'],
    rules: {
      validity: { kind: 'ADMISSION' },
      eligibility: { hoursADay: 3, hoursAWeek: 20, notFor: ['PAID_CARE_WORKER'], evidence: 'MAY_BE_ASKED' },
    },
    opens: [visit, stayOvernight, staffRestaurant],
    offers: ['visiting', 'overnight', 'parking', 'restaurant'],
  },
  {
    id: 'sc_buckinghamshire_passport',
    trust: 'RXQ',
    name: 'Buckinghamshire Carer’s Passport',
    localName: 'Carer’s badge',
    kind: 'CARER_PASSPORT',
    summary:
      'From 16: an agreement is signed first, then there is a badge, good from eight in the morning to ten at night.',
    howToJoin:
      'Sign the agreement with the nurse in charge; from 16 to 18 somebody of the staff is there for you by name.',
    areas: ['E06000060'],
    rules: {
      validity: { kind: 'ADMISSION' },
      eligibility: { minimumAge: 16, notFor: ['PAID_CARE_WORKER'], evidence: 'MAY_BE_ASKED' },
    },
    ward: {
      hours: { from: '08:00', to: '22:00' },
      namedStaffForAges: { from: 16, to: 18 },
      signedAgreementFirst: true,
    },
    opens: [visit, helpAtMeals],
    offers: ['visiting', 'meals', 'parking'],
  },
  {
    id: 'sc_plymouth_passport',
    trust: 'RK9',
    runBy: 'University Hospitals Plymouth, St Luke’s Hospice and Plymouth City Council',
    name: 'Plymouth Carer Passport',
    localName: 'Carer Passport',
    kind: 'CARER_PASSPORT',
    summary: 'One passport for the hospital, the hospice and the council.',
    howToJoin: 'Ask at any of the three.',
    areas: ['E06000026'],
    rules: { validity: { kind: 'FIXED', months: 12 }, renewal: { ways: ['IN_PERSON', 'ONLINE'] } },
    opens: [visit, stayOvernight, beHeard],
    offers: ['visiting', 'overnight'],
  },
  {
    id: 'sc_norfolk_waveney_passport',
    trust: 'RGP',
    runBy: 'Six providers of Norfolk and Waveney',
    partners: ['RM1', 'RCX', 'RMY', 'RY3'],
    name: 'Norfolk and Waveney Carers Identity Passport',
    localName: 'Carers Identity Passport',
    kind: 'CARER_PASSPORT',
    summary: 'For carers of all ages; known by six providers, GPs’ surgeries and pharmacies of Norfolk and Waveney.',
    howToJoin: 'Ask at the hospital, the surgery or the pharmacy, or on the website.',
    areas: ['E07000145', 'E07000146', 'E07000148', 'E07000149', 'E07000244'],
    rules: { validity: { kind: 'FIXED', months: 24 }, renewal: { ways: ['ONLINE'], monthsBefore: 2 } },
    opens: [visit, beHeard],
    offers: ['visiting', 'youngCarers'],
  },
  {
    id: 'sc_triangle_of_care_herts',
    trust: 'RWR',
    name: 'Triangle of Care at Hertfordshire Partnership',
    localName: 'Triangle of Care',
    kind: 'TRIANGLE_OF_CARE',
    summary:
      'Staff, patient and carer together. What may be told to the carer is the patient’s to decide, thing by thing; what the carer tells is always heard.',
    howToJoin: 'Tell any member of staff that you are a carer; the carers’ lead of the ward writes to you.',
    areas: ['E10000015'],
    rules: { validity: { kind: 'FIXED', months: 12 } },
    opens: [beHeard, takePart, learnOfCarePlan, learnOfMedication],
    offers: ['advice'],
  },
];
