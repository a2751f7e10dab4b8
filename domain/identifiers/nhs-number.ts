import { InvalidIdentifier } from './invalid-identifier';

export type NhsNumber = string & { readonly __identifier: 'NHS number' };

/** The number of values that `nhsNumberFrom` can make. */
const TEST_NUMBERS = 500_000;

/** Accepts ten digits with any spaces or hyphens between them. */
export function parseNhsNumber(text: string): NhsNumber {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(digits)) {
    throw new InvalidIdentifier('NHS number', 'An NHS number has ten digits, such as 943 476 5919.');
  }
  if (isNhsNumber(digits)) return digits;
  throw new InvalidIdentifier(
    'NHS number',
    'This is not an NHS number: its last digit does not fit the others. Please look for a digit that is wrong or two that are swapped.',
  );
}

/** In the printed and spoken form: 3, 3 and 4 digits. */
export function formatNhsNumber(number: NhsNumber): string {
  return `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
}

/**
 * Returns a number of its own for every whole n from 0 to 499,999. It is from the range 999, which is kept for tests
 * and never issued. Of two neighbouring numbers at most one lacks a check digit, so each n has two to choose from.
 */
export function nhsNumberFrom(n: number): NhsNumber {
  if (!Number.isInteger(n) || n < 0 || n >= TEST_NUMBERS) {
    throw new RangeError(`There is no test NHS number ${n}: they go from 0 to ${TEST_NUMBERS - 1}.`);
  }
  for (const candidate of [2 * n, 2 * n + 1]) {
    const digits = `999${String(candidate).padStart(6, '0')}`;
    const number = `${digits}${checkDigit(digits)}`;
    if (isNhsNumber(number)) return number;
  }
  throw new Error(`Neither candidate for the test NHS number ${n} has a check digit.`);
}

/** Ten equal digits satisfy the check, yet people enter them in a form when they lack the number. */
function isNhsNumber(digits: string): digits is NhsNumber {
  return checkDigit(digits) === Number(digits[9]) && !/^(\d)\1{9}$/.test(digits);
}

/** Modulus 11 with the weights 10 to 2 (NHS Data Dictionary); 10 means that there is no such number. */
function checkDigit(digits: string): number {
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += (10 - at) * Number(digits[at]);
  return (11 - (sum % 11)) % 11;
}
