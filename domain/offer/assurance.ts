import { addMonths, type CalendarDate } from '../../platform/calendar-date';

/** The months for which an assurance of an offer counts. Booklets go stale; within a year staff check again. */
const months = 12;

/** Offers last assured before this day go to the end of lists, and their scheme is asked to check them. */
export function staleBefore(today: CalendarDate): CalendarDate {
  return addMonths(today, -months);
}
