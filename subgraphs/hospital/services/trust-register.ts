import { join } from 'node:path';
import { z } from 'zod';
import { readFactTable } from '../../../packages/reference-data/fact-table';
import { parseTrustCode, type TrustCode } from '../../../domain/identifiers/ods-code';
import { currentTrustCode } from '../../../domain/identifiers/trust-of-today';
import { lazy } from '../../../platform/lazy';
import { calendarDate, type CalendarDate } from '../../../platform/calendar-date';

/** A trust in the register of the Organisation Data Service. */
export interface RegisteredTrust {
  readonly code: TrustCode;
  readonly name: string;
  /** Null if the register gives none. */
  readonly postcode: string | null;
  readonly closed: CalendarDate | null;
  /** The GSS code of the authority where most of its patients live; null if it is not known. */
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

/** Returns the trust that a code belongs to today; undefined if the register has none. */
export function trustByCode(code: string): RegisteredTrust | undefined {
  return trusts().get(currentTrustCode(code));
}
