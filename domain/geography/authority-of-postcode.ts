import { z } from 'zod';
import { areaByGss, type Area } from './area';
import { parseGssCode } from './gss-code';
import { outwardTable } from './outward-table';

const rowOf = outwardTable(
  'outward-authorities',
  z.object({ outward: z.string(), authority: z.string().transform(parseGssCode) }),
);

/**
 * The local authority that the outward part of a postcode belongs to, the larger share of it where it reaches into a
 * second one: right for most people of most outward parts, so say it as a guess where it matters. Better than the authority with the nearest centre, and undefined outside the United Kingdom (Jersey, Guernsey, Isle of
 * Man) and for parts that the table lacks. Throws InvalidPostcode.
 */
export function authorityOfPostcode(text: string): Area | undefined {
  const row = rowOf(text);
  return row && areaByGss(row.authority);
}
