import path from 'node:path';
import { z } from 'zod';
import { readFactTable } from '../../../kit/fact-table';
import { once } from '../../../kit/once';
import { authoritiesIn, type Area } from '../../../kit/places/area';
import { currentCode } from '../areas';

const row = z.object({ code: z.string().transform(currentCode), carers: z.int() });

/** Unpaid carers of 2021 by authority of today; an authority that was made of several has all of theirs. */
const unpaidCarersByAuthority = once(() => {
  const byAuthority = new Map<string, number>();
  for (const { code, carers } of readFactTable(path.join(__dirname, '../facts/unpaid-carers-2021.json'), row))
    byAuthority.set(code, (byAuthority.get(code) ?? 0) + carers);
  return byAuthority;
});

/**
 * Unpaid carers aged 5 and over, as Census 2021 counted them, in areas of which none lies in another. Null if one of them
 * is not in England or Wales, where that census was not taken.
 */
export function unpaidCarersIn(areas: readonly Area[]): number | null {
  let carers = 0;
  for (const { code } of areas.flatMap(({ code }) => authoritiesIn(code))) {
    const there = unpaidCarersByAuthority().get(code);
    if (there === undefined) return null;
    carers += there;
  }
  return carers;
}
