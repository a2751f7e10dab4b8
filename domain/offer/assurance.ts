import { addMonths, type CalendarDate } from '../../platform/calendar-date';

/** How many months the word of whoever made sure of an offer counts. Booklets go stale; within a year somebody looks again. */
const months = 12;

/** Offers that were last assured before this day fall behind others in lists, and their scheme is asked to look at them. */
export function staleBefore(today: CalendarDate): CalendarDate {
  return addMonths(today, -months);
}
