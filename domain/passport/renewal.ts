import { addMonths, type CalendarDate } from '../../platform/calendar-date';
import type { Renewal } from '../rules/scheme-rules';
import type { PassportDates } from './passport';

/** The day from which a passport can be renewed and its form is sent. Undefined if it is not renewed, or has ended. */
export function renewableFrom(
  { validUntil, ended }: PassportDates,
  { ways, monthsBefore }: Renewal,
): CalendarDate | undefined {
  if (validUntil === undefined || ended || ways.length === 0 || monthsBefore === undefined) return undefined;
  return addMonths(validUntil, -monthsBefore);
}
