import { currentCodeOf, nameOf } from './area';
import { parseGssCode } from './gss-code';

/** An area as the API shows it: its current code and its name. */
export function areaValue(code: string): { code: string; name: string } {
  const current = currentCodeOf(parseGssCode(code));
  return { code: current, name: nameOf(current) ?? current };
}
