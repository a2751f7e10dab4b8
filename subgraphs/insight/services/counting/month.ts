import type { CalendarDate } from '../../../../platform/calendar-date';

/** A calendar month as "2026-11": the smallest period that insight counts. Sorts and compares as text. */
export type Month = string & { readonly __brand: 'Month' };

export function monthOf(day: CalendarDate): Month {
  return day.slice(0, 7) as Month;
}

/** Returns the months since the year 0. Counting uses this many times for each event, where text would be slow. */
export function monthNumber(monthOrDay: Month | CalendarDate): number {
  return Number(monthOrDay.slice(0, 4)) * 12 + Number(monthOrDay.slice(5, 7)) - 1;
}

export function addMonths(month: Month, months: number): Month {
  const number = monthNumber(month) + months;
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}` as Month;
}

/** Returns the number of months from one to another, both included. */
export function monthsFrom(first: Month, last: Month): number {
  return monthNumber(last) - monthNumber(first) + 1;
}

export function firstDayOf(month: Month): CalendarDate {
  return `${month}-01` as CalendarDate;
}

export function lastDayOf(month: Month): CalendarDate {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}` as CalendarDate;
}
