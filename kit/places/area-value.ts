/** An area as the API shows it: its current code and its name. */
export function areaValue(code: string): { code: string; name: string } {
  return { code, name: code };
}
