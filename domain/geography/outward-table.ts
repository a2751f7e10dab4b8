import path from 'node:path';
import type { z } from 'zod';
import { readFactTable } from '../../packages/reference-data/fact-table';
import { lazy } from '../../platform/lazy';
import { outwardOf } from './postcode';

/**
 * Looks up a postcode in a table by outward part. A part of central London that the table lacks (W1A, N1C) is looked up
 * as its district (W1, N1).
 */
export function outwardTable<Row extends { outward: string }>(
  name: string,
  row: z.ZodType<Row>,
): (postcode: string) => Row | undefined {
  const rows = lazy(
    () =>
      new Map(
        readFactTable(path.join(__dirname, '../../packages/reference-data/facts', `${name}.json`), row).map((each) => [
          each.outward,
          each,
        ]),
      ),
  );
  return (postcode) => {
    const outward = outwardOf(postcode);
    return rows().get(outward) ?? rows().get(outward.replace(/[A-Z]$/, ''));
  };
}
