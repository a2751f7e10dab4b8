import { readFileSync } from 'node:fs';
import { z } from 'zod';

const cell = z.union([z.string(), z.number(), z.null()]);
const table = z.object({ columns: z.array(z.string()), rows: z.array(z.array(cell)) });

/**
 * Returns the rows of a fact table (written by scripts/facts/derive.ts) as objects with the table's columns as keys,
 * each checked against `row`. Throws if the file does not match `row`, because that is a defect of the installation.
 */
export function readFactTable<Row>(file: string, row: z.ZodType<Row>): Row[] {
  const { columns, rows } = table.parse(JSON.parse(readFileSync(file, 'utf8')));
  return rows.map((cells) => row.parse(Object.fromEntries(columns.map((column, at) => [column, cells[at]]))));
}
