import { z } from 'zod';
import { areaByGss, type Area } from './area';
import { parseGssCode } from './gss-code';
import { outwardTable } from './outward-table';

const rowOf = outwardTable(
  'outward-authorities',
  z.object({ outward: z.string(), authority: z.string().transform(parseGssCode) }),
);

/**
 * Returns the local authority of the outward part of a postcode: of its larger share where it reaches into two. It is
 * right for most people of most outward parts, so call it a guess where that matters. It is better than the nearest
 * centre. Undefined outside the United Kingdom (Jersey, Guernsey, Isle of Man) and for parts missing from the table.
 * Throws InvalidPostcode.
 */
export function authorityOfPostcode(text: string): Area | undefined {
  const row = rowOf(text);
  return row && areaByGss(row.authority);
}
