import { addDays, addMonths, calendarDate, type CalendarDate } from '../../../platform/calendar-date';

/**
 * Statutory carer's leave: Carer's Leave Act 2023 and the Carer's Leave Regulations 2024 (SI 2024/251), for employees
 * in England, Wales and Scotland. The right is one week whatever the number of dependants (regulation 5), and no
 * evidence may be required (regulation 7(4)). So there are no fields for dependants or evidence.
 */
export const rightBegan = calendarDate('2024-04-06');

/** A day of leave, or half of one. Half a working day is the minimum (regulation 5). */
export interface LeaveDay {
  readonly day: CalendarDate;
  readonly part: 'WHOLE_DAY' | 'HALF_DAY';
  /** The minutes of work on the whole day without the leave. */
  readonly minutes: number;
}

export interface LeaveRequest {
  /**
   * The minutes of normally required work in each week of the last twelve months or, if it is less, since the
   * employment began. Weeks without work count as 0. A single entry if every week is the same, or in the first week.
   * From 1 to 52 entries, and not all 0.
   */
  readonly weeks: readonly number[];
  /** The statutory leave taken or booked, in any order; no day twice. */
  readonly taken: readonly LeaveDay[];
  /** The requested leave; no day twice, and no day of `taken`. */
  readonly wanted: readonly LeaveDay[];
  readonly noticeGivenOn: CalendarDate;
}

interface LeaveNotice {
  /** The minimum of whole days between the notice and the leave. */
  readonly days: number;
  readonly lastDayToGive: CalendarDate;
  /** Whether the notice is in time. If not, the employer may still waive it (regulation 7(5)). */
  readonly isInTime: boolean;
  /** The last day on which the employer may say in writing that the leave is postponed (regulation 8). */
  readonly postponeInWritingBy: CalendarDate;
  /** The latest day on which postponed leave may begin (regulation 8). Leave is never refused. */
  readonly postponedToAtLatest: CalendarDate;
}

export interface CarersLeave {
  /** A week of this employee, in whole minutes, rounded down; the sums are done on the exact value. */
  readonly weekMinutes: number;
  readonly byRight: readonly LeaveDay[];
  /** The days that the employer may grant and need not. */
  readonly beyondRight: readonly LeaveDay[];
  /** The minutes that remain a right in the twelve months that end with the last requested day; rounded down. */
  readonly leftMinutes: number;
  /** Undefined if none of the requested leave is a right. */
  readonly notice: LeaveNotice | undefined;
}

/** Works out which requested days are a right: the earliest first, until the week is used up. */
export function carersLeave({ weeks, taken, wanted, noticeGivenOn }: LeaveRequest): CarersLeave {
  const week = new Week(weeks);
  const byRight: LeaveDay[] = [];
  const beyondRight: LeaveDay[] = [];
  for (const day of [...wanted].sort(byDay)) {
    (week.holds([...taken, ...byRight], day) ? byRight : beyondRight).push(day);
  }
  const lastDay = [...wanted].sort(byDay).at(-1)?.day ?? noticeGivenOn;
  return {
    weekMinutes: week.minutes,
    byRight,
    beyondRight,
    leftMinutes: week.left([...taken, ...byRight], lastDay),
    notice: noticeFor(byRight, noticeGivenOn),
  };
}

/** A week of one employee: the mean of the weeks worked (regulation 6), stored as an exact fraction. */
class Week {
  private readonly total: number;

  constructor(private readonly weeks: readonly number[]) {
    this.total = weeks.reduce((sum, minutes) => sum + minutes, 0);
  }

  get minutes(): number {
    return Math.floor(this.total / this.weeks.length);
  }

  /** Returns whether one more day fits into every twelve-month period that contains it. */
  holds(taken: readonly LeaveDay[], day: LeaveDay): boolean {
    const all = [...taken, day];
    // The fullest period ends on a day of leave.
    return all
      .filter((end) => day.day <= end.day && day.day >= firstDayOfYearTo(end.day))
      .every((end) => minutesInYearTo(all, end.day) * this.weeks.length <= this.total);
  }

  left(taken: readonly LeaveDay[], day: CalendarDate): number {
    return Math.max(0, Math.floor(this.total / this.weeks.length - minutesInYearTo(taken, day)));
  }
}

function minutesInYearTo(leave: readonly LeaveDay[], end: CalendarDate): number {
  const start = firstDayOfYearTo(end);
  return leave.reduce((sum, taken) => (taken.day >= start && taken.day <= end ? sum + minutesOf(taken) : sum), 0);
}

function firstDayOfYearTo(end: CalendarDate): CalendarDate {
  return addDays(addMonths(end, -12), 1);
}

function minutesOf({ part, minutes }: LeaveDay): number {
  return part === 'HALF_DAY' ? minutes / 2 : minutes;
}

function byDay(one: LeaveDay, other: LeaveDay): number {
  return one.day < other.day ? -1 : 1;
}

/**
 * Works out the notice: twice the number of days of leave, a part of a day counting as one, and three at least. It is
 * given before the day that lies so many days ahead of the leave (regulation 7(2)(d) and (3)). Notice on that day is
 * late.
 */
function noticeFor([first, ...others]: readonly LeaveDay[], givenOn: CalendarDate): LeaveNotice | undefined {
  if (!first) return undefined;
  const days = Math.max(3, 2 * (1 + others.length));
  const lastDayToGive = addDays(first.day, -days - 1);
  const weekAfter = addDays(givenOn, 7);
  const dayBefore = addDays(first.day, -1);
  return {
    days,
    lastDayToGive,
    isInTime: givenOn <= lastDayToGive,
    postponeInWritingBy: weekAfter < dayBefore ? weekAfter : dayBefore,
    postponedToAtLatest: addMonths(first.day, 1),
  };
}
