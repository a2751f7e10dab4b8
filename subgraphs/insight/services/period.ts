import type { CalendarDate } from '../../../platform/calendar-date';
import { ReachRequestRefused } from './reach-request-refused';
import { lengths, type Length } from './counting/contributions';
import { addMonths, firstDayOf, lastDayOf, monthOf, monthsFrom, type Month } from './counting/month';

/** Whole months that are over: the only periods with published figures. */
export interface Period {
  readonly first: Month;
  readonly last: Month;
  readonly length: Length;
  /** The last month that is over today, whatever the request. */
  readonly lastOver: Month;
}

/**
 * Returns the period from one day to another. Without a last day it ends with the last month that is over; without a
 * first it is twelve months long. Few kinds of period exist, so that overlapping ones cannot be subtracted
 * (docs/adr/0004). Throws ReachRequestRefused.
 */
export function periodOf(from: CalendarDate | null, to: CalendarDate | null, today: CalendarDate): Period {
  const lastOver = addMonths(monthOf(today), -1);
  const last = to ? monthOf(to) : lastOver;
  const first = from ? monthOf(from) : addMonths(last, -11);
  if (last > lastOver)
    throw new ReachRequestRefused(`Ask for months that are over; the last one ended on ${lastDayOf(lastOver)}.`);
  const length = lengths.find((months) => months === monthsFrom(first, last));
  if (!length || (from && from !== firstDayOf(first)) || (to && to !== lastDayOf(last)))
    throw new ReachRequestRefused(
      `Ask for one, three or twelve whole months, such as ${firstDayOf(addMonths(lastOver, -11))} to ${lastDayOf(lastOver)}.`,
    );
  return { first, last, length, lastOver };
}

/** Returns the months of a period, each as a period of its own. */
export function monthsOf({ first, length, lastOver }: Period): Period[] {
  return Array.from({ length }, (_, at) => {
    const month = addMonths(first, at);
    return { first: month, last: month, length: 1, lastOver };
  });
}
