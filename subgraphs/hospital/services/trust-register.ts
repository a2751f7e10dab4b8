import { join } from 'node:path';
import { z } from 'zod';
import { readFactTable } from '../../../packages/reference-data/fact-table';
import { parseTrustCode, type TrustCode } from '../../../domain/identifiers/ods-code';
import { currentTrustCode } from '../../../domain/identifiers/trust-of-today';
import { lazy } from '../../../platform/lazy';
import { calendarDate, type CalendarDate } from '../../../platform/calendar-date';

/** A trust as the Organisation Data Service knows it. */
export interface RegisteredTrust {
  readonly code: TrustCode;
  readonly name: string;
  /** Null where the register gives none. */
  readonly postcode: string | null;
  readonly closed: CalendarDate | null;
  /** GSS code of the authority where most of its patients live, where that is known. */
  readonly mainAuthority: string | null;
}

const trustCode = z.string().transform(parseTrustCode);
const trustRow = z.object({
  code: trustCode,
  name: z.string(),
  postcode: z.string().nullable(),
  closed: z.iso.date().transform(calendarDate).nullable(),
  mainAuthority: z.string().nullable(),
});

const factsOf = (table: string) => join(__dirname, '../../../packages/reference-data/facts', `${table}.json`);
const trusts = lazy(
  () =>
    new Map<string, RegisteredTrust>(readFactTable(factsOf('trusts'), trustRow).map((trust) => [trust.code, trust])),
);

/** The trust that answers for a code today, or undefined where the register has none. */
export function trustByCode(code: string): RegisteredTrust | undefined {
  return trusts().get(currentTrustCode(code));
}
