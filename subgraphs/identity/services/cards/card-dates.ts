import type { PassportDates } from '../../../../domain/passport/passport';
import { addDays, addMonths, dayOf, startOf, type CalendarDate } from '../../../../platform/calendar-date';
import { lastUsableDay } from '../usable-passports';

/** A card for a passport that is bound to no day lasts a year: anyone who reviews the passport can have another made. */
const monthsWithoutEnd = 12;
/** With less than that left, in milliseconds, such a card is made anew. */
const leastLeft = 90 * 24 * 60 * 60 * 1000;

/** The first moment at which a passport cannot be used any more; undefined where nothing sets one. */
export function endOf(passport: PassportDates): Date | undefined {
  const { ended } = passport;
  // What was lost or taken back counts from the day that it was; caring that has ended, from the end of the grace.
  if (ended && ended.graceUntil === undefined) return startOf(ended.on);
  const day = lastUsableDay(passport);
  return day && startOf(addDays(day, 1));
}

/** When a card that is made now for a usable passport expires. */
export function expiryOf(passport: PassportDates, now: Date): Date {
  return endOf(passport) ?? startOf(addMonths(dayOf(now), monthsWithoutEnd));
}

/** Whether a card that was made before lasts as long as one that would be made now, or long enough. */
export function lastsLongEnough(expires: Date, passport: PassportDates, now: Date): boolean {
  const end = endOf(passport);
  return end ? expires.getTime() === end.getTime() : expires.getTime() - now.getTime() > leastLeft;
}

/** The last day on which a card counts. */
export function lastDayOf(expires: Date): CalendarDate {
  return dayOf(new Date(expires.getTime() - 1));
}
