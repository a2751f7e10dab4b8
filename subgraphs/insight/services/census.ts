import path from 'node:path';
import { z } from 'zod';
import { readFactTable } from '../../../packages/reference-data/fact-table';
import { lazy } from '../../../platform/lazy';
import { careHours, type CareHours } from '../../../domain/passport/passport-statistics';
import { authoritiesIn, type Area } from '../../../domain/geography/area';
import { currentCode } from './areas';

const row = z.object({
  code: z.string().transform(currentCode),
  carers: z.int(),
  upTo9Hours: z.int(),
  from10To19Hours: z.int(),
  from20To34Hours: z.int(),
  from35To49Hours: z.int(),
  from50Hours: z.int(),
});

/** The column of each band of hours. */
const columns = {
  UP_TO_9: 'upTo9Hours',
  FROM_10_TO_19: 'from10To19Hours',
  FROM_20_TO_34: 'from20To34Hours',
  FROM_35_TO_49: 'from35To49Hours',
  FROM_50: 'from50Hours',
} as const satisfies Record<CareHours, keyof z.infer<typeof row>>;

type CensusHeading = CareHours | 'all';

/** Unpaid carers of 2021 by present authority. An authority made of several has the carers of all of them. */
const unpaidCarersByAuthority = lazy(() => {
  const byAuthority = new Map<string, Map<CensusHeading, number>>();
  for (const record of readFactTable(
    path.join(__dirname, '../../../packages/reference-data/facts/unpaid-carers-2021.json'),
    row,
  )) {
    const there = byAuthority.get(record.code) ?? new Map<CensusHeading, number>();
    byAuthority.set(record.code, there.set('all', (there.get('all') ?? 0) + record.carers));
    for (const hours of careHours) there.set(hours, (there.get(hours) ?? 0) + record[columns[hours]]);
  }
  return byAuthority;
});

/**
 * Returns the unpaid carers aged 5 and over, as Census 2021 counted them, in areas of which none lies in another. They
 * are of all hours, or of some a week. Null if an area is not in England or Wales, where that census was not taken.
 */
export function unpaidCarersIn(areas: readonly Area[], hours: CensusHeading = 'all'): number | null {
  let carers = 0;
  for (const { code } of areas.flatMap(({ code }) => authoritiesIn(code))) {
    const there = unpaidCarersByAuthority().get(code)?.get(hours);
    if (there === undefined) return null;
    carers += there;
  }
  return carers;
}
