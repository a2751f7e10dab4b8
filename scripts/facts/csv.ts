import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

export type CsvRow = Readonly<Record<string, string>>;

/** Returns the rows of a CSV file by column name. `columns` names them where the file has no header line. */
export function readCsv(file: string, columns: true | string[] = true): CsvRow[] {
  return parse<Record<string, string>>(readFileSync(file), {
    bom: true,
    columns,
    relax_column_count: columns !== true,
    skip_empty_lines: true,
    trim: true,
  });
}

/** Returns a required cell. An absent column means that the source changed its layout. */
export function cell(row: CsvRow, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`The source has no column “${column}”.`);
  return text;
}

/** Returns a cell that may be empty in the source. */
export function optionalCell(row: CsvRow, column: string): string | null {
  return cell(row, column) || null;
}

export function numberCell(row: CsvRow, column: string): number {
  const text = cell(row, column);
  const value = Number(text);
  if (text === '' || !Number.isFinite(value)) throw new Error(`“${column}” is not a number: “${text}”.`);
  return value;
}

/** Rounds degrees to four decimals, about ten metres: more than any source's precision. */
export function degrees(value: number): number {
  return Number(value.toFixed(4));
}
