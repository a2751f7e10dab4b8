import { InvalidIdentifier } from './invalid-identifier';

/** A SNOMED CT concept. */
export type SnomedCode = string & { readonly __identifier: 'SNOMED CT' };

/** A caring role that clinical records can state. */
export interface CaringRole {
  readonly code: SnomedCode;
  readonly label: string;
  /** True if the code itself reveals something of the health of the person cared for: then hide it by default. */
  readonly revealsCondition: boolean;
}

/** The Verhoeff scheme: multiplication in the dihedral group of order ten, and a permutation for each position. */
const D5 = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const PERMUTATIONS = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

export const CARING_ROLES: readonly CaringRole[] = [
  role('407542009', 'Informal carer'),
  role('407543004', 'Primary carer'),
  role('302767002', 'Cares for a relative'),
  role('224485002', 'Cares for a friend'),
  role('224486001', 'Cares for a neighbour'),
  role('224484003', 'Patient who provides care themselves'),
  role('824401000000105', 'Carer of a person with dementia', true),
  role('413762006', 'Carer of a person with a mental health problem', true),
  role('413761004', 'Carer of a person with a learning disability', true),
  role('248611000000108', 'Carer of a person with a terminal illness', true),
];

/** 6 to 18 digits. The last is a check digit, and the two before it mark a concept (00, or 10 in an extension). */
export function parseSnomedCode(text: string): SnomedCode {
  const code = text.trim();
  if (isSnomedCode(code)) return code;
  throw new InvalidIdentifier(
    'SNOMED CT code',
    'This is not a SNOMED CT concept: it has 6 to 18 digits, and the last one must fit the others. Please look for a digit that is wrong.',
  );
}

/** Undefined if the concept is not one of the caring roles. */
export function caringRoleOf(code: SnomedCode): CaringRole | undefined {
  return CARING_ROLES.find((caringRole) => caringRole.code === code);
}

function role(code: string, label: string, revealsCondition = false): CaringRole {
  return { code: parseSnomedCode(code), label, revealsCondition };
}

function isSnomedCode(text: string): text is SnomedCode {
  return /^[1-9]\d{2,14}[01]0\d$/.test(text) && verhoeff(text) === 0;
}

/** 0 if the check digit fits. */
function verhoeff(digits: string): number {
  return [...digits]
    .reverse()
    .reduce((check, digit, at) => Number(D5[check]?.[Number(PERMUTATIONS[at % 8]?.[Number(digit)])]), 0);
}
