import type { Agreement } from './compare';
import type { LinkageModel } from './model';
import type { StandardPerson } from './person';
import { GENERATION_YEARS } from './thresholds';

/**
 * Why a person must look. Fellegi and Sunter's sum takes every field for an independent witness, and a household is
 * where that is wrong: twins share family name, birthday, address and telephone; father and son both names and the
 * address. No weight makes up for what tells such people apart.
 */
export type Doubt =
  | 'placeholder name'
  | 'no given name'
  | 'different given names'
  | 'different family names'
  | 'no date of birth'
  | 'different dates of birth'
  | 'a generation apart'
  | '1 January';

/** A name that so many of a register bear is a name, and not a person's slip in writing another. */
const ATTESTED = 5;

export function findDoubts(model: LinkageModel, agreement: Agreement, a: StandardPerson, b: StandardPerson): Doubt[] {
  const doubts: Doubt[] = [];
  if (a.hasPlaceholderName || b.hasPlaceholderName) doubts.push('placeholder name');
  const value = givenNameDoubt(model, agreement, a, b);
  if (value !== null) doubts.push(value);
  if (agreement.familyName === 'different') doubts.push('different family names');
  const birth = birthDoubt(agreement, a, b);
  if (birth !== null) doubts.push(birth);
  // One valid NHS number answers any one doubt, but not a stranger's name and birthday together.
  return agreement.nhsNumber === 'same' && doubts.length < 2 ? [] : doubts;
}

function givenNameDoubt(model: LinkageModel, agreement: Agreement, a: StandardPerson, b: StandardPerson): Doubt | null {
  switch (agreement.givenName) {
    case null:
    case 'initial only':
      return 'no given name';
    case 'different':
    case 'alike':
      return 'different given names';
    case 'close':
      return agreement.nameOrder === 'as written' && isAttested(model, a) && isAttested(model, b)
        ? 'different given names'
        : null;
    default:
      return null;
  }
}

function isAttested(model: LinkageModel, person: StandardPerson): boolean {
  return person.givenName !== null && (model.terms.givenName.counts.get(person.givenName.letters) ?? 0) >= ATTESTED;
}

function birthDoubt(agreement: Agreement, a: StandardPerson, b: StandardPerson): Doubt | null {
  switch (agreement.dateOfBirth) {
    case null:
      return 'no date of birth';
    case 'different':
    case 'same year':
      return 'different dates of birth';
    case '1 January of one year':
      return '1 January';
    case 'one digit different':
    case 'two digits different':
      return yearsApart(a, b) >= GENERATION_YEARS ? 'a generation apart' : null;
    default:
      return null;
  }
}

function yearsApart(a: StandardPerson, b: StandardPerson): number {
  const year = (person: StandardPerson): number => Number(person.dateOfBirth?.slice(0, 4));
  return Math.abs(year(a) - year(b));
}
