import type { DecidedRules, Eligibility, Renewal, Validity } from './scheme-rules';

/** A rule that cannot be used, and the reason. */
export interface RulesFault {
  /** The path in the rules: eligibility.minimumAge. */
  readonly field: string;
  readonly message: string;
}

type Check = readonly [field: string, isWrong: boolean, message: string];

const outside = (value: number | undefined, least: number, most: number) =>
  value !== undefined && (value < least || value > most);

/** Returns every fault of some rules, so that a manager can correct them in one go. */
export function rulesFaults({ eligibility, validity, renewal, replacement }: DecidedRules): RulesFault[] {
  return [
    ...eligibilityChecks(eligibility),
    ...validityChecks(validity),
    ...renewalChecks(renewal, validity),
    ['replacement.feePence', outside(replacement?.feePence, 0, 5000), 'The fee is from 0 to 5000 pence.'] as const,
  ].flatMap(([field, isWrong, message]) => (isWrong ? [{ field, message }] : []));
}

function eligibilityChecks({ minimumAge, maximumAge, hoursADay, hoursAWeek }: Eligibility): Check[] {
  const isBackwards = minimumAge !== undefined && maximumAge !== undefined && maximumAge < minimumAge;
  return [
    ['eligibility.minimumAge', outside(minimumAge, 0, 120), 'An age is from 0 to 120 years.'],
    ['eligibility.maximumAge', outside(maximumAge, 0, 120), 'An age is from 0 to 120 years.'],
    ['eligibility.maximumAge', isBackwards, 'The oldest age is below the youngest: nobody could join.'],
    ['eligibility.hoursADay', outside(hoursADay, 1, 24), 'Hours a day are from 1 to 24.'],
    ['eligibility.hoursAWeek', outside(hoursAWeek, 1, 168), 'Hours a week are from 1 to 168.'],
  ];
}

function validityChecks({ kind, months, reagreedOnTransfer, graceMonths }: Validity): Check[] {
  const isFixed = kind === 'FIXED';
  return [
    ['validity.months', isFixed && months === undefined, 'A fixed term needs its length in months.'],
    ['validity.months', !isFixed && months !== undefined, 'Only a fixed term has a length in months.'],
    ['validity.months', outside(months, 1, 120), 'A fixed term is from 1 to 120 months.'],
    [
      'validity.reagreedOnTransfer',
      reagreedOnTransfer === true && kind !== 'ADMISSION',
      'Only a passport for a stay in hospital is agreed again on another ward.',
    ],
    [
      'validity.graceMonths',
      outside(graceMonths, 1, 24),
      'A period of grace is from 1 to 24 months; leave it out for none.',
    ],
  ];
}

function renewalChecks({ ways, monthsBefore }: Renewal, { kind, months }: Validity): Check[] {
  return [
    ['renewal.ways', new Set(ways).size < ways.length, 'A way to renew stands there twice.'],
    [
      'renewal.ways',
      ways.length > 0 && kind === 'ANNUAL_REVIEW',
      'What is reviewed every year has no last day and is not renewed.',
    ],
    ['renewal.monthsBefore', monthsBefore !== undefined && ways.length === 0, 'Say in which ways it is renewed.'],
    ['renewal.monthsBefore', outside(monthsBefore, 1, 24), 'It opens from 1 to 24 months before the last day.'],
    [
      'renewal.monthsBefore',
      monthsBefore !== undefined && months !== undefined && monthsBefore >= months,
      'It would open before the passport is issued.',
    ],
  ];
}
