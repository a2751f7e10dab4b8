import { addDays, addMonths, type CalendarDate } from '../../platform/calendar-date';
import type { Validity } from '../rules/scheme-rules';

/** The ends of the three school terms, as month and day; schools end theirs within a few days of these. */
const termEnds = ['04-15', '07-31', '12-31'] as const;

/** The last day of a passport that begins on a day, by its scheme's rule. */
export function lastDay(
  validity: Validity,
  validFrom: CalendarDate,
  discharge?: CalendarDate | null,
): CalendarDate | undefined {
  switch (validity.kind) {
    case 'FIXED':
      return addDays(addMonths(validFrom, validity.months ?? 12), -1);
    case 'ADMISSION':
      return discharge ?? validFrom;
    case 'TERMLY':
      return endOfTerm(validFrom);
    case 'ANNUAL_REVIEW':
      return undefined;
  }
}

function endOfTerm(day: CalendarDate): CalendarDate {
  const end = termEnds.find((monthDay) => day.slice(5) <= monthDay) ?? '12-31';
  return `${day.slice(0, 4)}-${end}` as CalendarDate;
}

/** The last day of use after caring has ended on a day, where the scheme gives a period of grace. */
export function graceUntil(validity: Validity, endedOn: CalendarDate): CalendarDate | undefined {
  return validity.graceMonths === undefined ? undefined : addMonths(endedOn, validity.graceMonths);
}
