import { areaByGss } from './area';
import { parseGssCode } from './gss-code';

/** An area as the API shows it: its current code and its name; a code that no table knows stands for itself. */
export function areaValue(text: string): { readonly code: string; readonly name: string } {
  const code = parseGssCode(text);
  const area = areaByGss(code);
  return area ? { code: area.code, name: area.name } : { code, name: code };
}
