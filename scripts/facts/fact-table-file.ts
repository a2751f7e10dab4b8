export type FactCell = string | number | null;

/** A table of facts as it is committed: its description, its source and the rows. */
export interface FactTableFile {
  /** The path from the root of the repository. */
  path: string;
  about: string;
  source: string;
  licence: string;
  columns: string[];
  rows: FactCell[][];
}

export const OGL = 'Open Government Licence v3.0';

/** Writes one row a line, sorted by the first column, so that a changed fact shows as a changed line. */
export function render({ about, source, licence, columns, rows }: FactTableFile): string {
  const header = { about, source, licence, derivedBy: 'scripts/facts/derive.ts', columns };
  const lines = rows.toSorted(byFirstColumn).map((row) => `    ${JSON.stringify(row)}`);
  return `${JSON.stringify(header, null, 2).slice(0, -2)},\n  "rows": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

function byFirstColumn(a: FactCell[], b: FactCell[]): number {
  return String(a[0]) < String(b[0]) ? -1 : 1;
}
