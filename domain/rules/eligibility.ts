import type { CarerExclusion, Eligibility } from './scheme-rules';

/** The issuing staff's facts about a holder. They are checked against the scheme's rules and stored nowhere. */
export interface HolderFacts {
  /** In years. */
  readonly age?: number | null | undefined;
  readonly hoursADay?: number | null | undefined;
  readonly hoursAWeek?: number | null | undefined;
  readonly isA?: readonly CarerExclusion[] | null | undefined;
  readonly evidenceSeen?: boolean | null | undefined;
}

const excluded: Readonly<Record<CarerExclusion, string>> = {
  FOSTER_PARENT: 'foster parents',
  PAID_CARE_WORKER: 'people who are paid to care',
};

/** Returns the reason why a person cannot have a passport of a scheme, or the missing fact; undefined if eligible. */
export function ineligibility(rules: Eligibility, facts: HolderFacts = {}): string | undefined {
  return ineligibilityByAnswers(rules, facts) ?? byEvidence(rules, facts);
}

/** Does the same as far as the carer's own answers go: evidence is for staff to check. */
export function ineligibilityByAnswers(rules: Eligibility, facts: HolderFacts): string | undefined {
  return byAge(rules, facts) ?? byHours(rules, facts) ?? byExclusion(rules, facts);
}

function byAge({ minimumAge, maximumAge }: Eligibility, { age }: HolderFacts): string | undefined {
  if (minimumAge === undefined && maximumAge === undefined) return undefined;
  if (age == null) return 'The scheme goes by age: give the carer’s age in years.';
  if (minimumAge !== undefined && age < minimumAge) return `The scheme is for carers of ${minimumAge} and over.`;
  if (maximumAge !== undefined && age > maximumAge) return `The scheme is for carers of up to ${maximumAge}.`;
  return undefined;
}

function byHours(rules: Eligibility, facts: HolderFacts): string | undefined {
  const needed = [
    { least: rules.hoursADay, hours: facts.hoursADay, words: 'a day' },
    { least: rules.hoursAWeek, hours: facts.hoursAWeek, words: 'in seven days' },
  ].flatMap(({ least, hours, words }) => (least === undefined ? [] : [{ least, hours, words }]));
  if (needed.length === 0 || needed.some(({ least, hours }) => hours != null && hours >= least)) return undefined;
  const wanted = needed.map(({ least, words }) => `${least} hours ${words}`).join(' or ');
  return `The scheme is for those who care for at least ${wanted}.`;
}

function byExclusion({ notFor }: Eligibility, { isA }: HolderFacts): string | undefined {
  const found = notFor.find((exclusion) => isA?.includes(exclusion));
  return found && `The scheme is not for ${excluded[found]}.`;
}

function byEvidence({ evidence }: Eligibility, { evidenceSeen }: HolderFacts): string | undefined {
  if (evidence === 'FORBIDDEN' && evidenceSeen)
    return 'The scheme asks for no evidence: give the passport without looking at any.';
  if (evidence === 'NEEDED' && !evidenceSeen) return 'The scheme asks for evidence of caring: look at it first.';
  return undefined;
}
