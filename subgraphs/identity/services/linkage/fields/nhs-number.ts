import type { LinkageNhsNumber } from '../person';
import type { Level } from './levels';
import { withinEdits } from './likeness';

/**
 * The check digit catches every single wrong digit and every swap of neighbours. So two different numbers that both
 * pass it are two people's, and a number that fails it is a person's slip and proves nothing against a link.
 */
export function compareNhsNumbers(a: LinkageNhsNumber | null, b: LinkageNhsNumber | null): Level<'nhsNumber'> | null {
  if (a === null || b === null) return null;
  if (a.digits === b.digits) return a.checked ? 'same' : 'same, fails its check';
  if (a.checked && b.checked) return 'conflict';
  return withinEdits(1, a.digits, b.digits) ? 'one digit different' : 'one fails its check';
}
