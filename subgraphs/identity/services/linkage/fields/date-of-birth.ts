import hamming from 'talisman/metrics/hamming';
import type { Level } from './levels';
import { withinEdits } from './likeness';

/** Dates as eight digits, year first. */
export function compareDatesOfBirth(a: string | null, b: string | null): Level<'dateOfBirth'> | null {
  if (a === null || b === null) return null;
  if (a === b) return isFirstOfJanuary(a) ? '1 January of one year' : 'same';
  const sameYear = a.slice(0, 4) === b.slice(0, 4);
  // 1 January is what a clerk or a passport office writes who knows the year only.
  if (sameYear && (isFirstOfJanuary(a) || isFirstOfJanuary(b))) return 'same year';
  if (sameYear && a.slice(4, 6) === b.slice(6) && a.slice(6) === b.slice(4, 6)) return 'day and month swapped';
  const digitsDifferent = hamming(a, b);
  if (digitsDifferent === 1 || (digitsDifferent === 2 && withinEdits(1, a, b))) return 'one digit different';
  if (digitsDifferent === 2) return 'two digits different';
  return sameYear ? 'same year' : 'different';
}

function isFirstOfJanuary(date: string): boolean {
  return date.endsWith('0101');
}
