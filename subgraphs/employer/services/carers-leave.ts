import { addDays, addMonths, calendarDate, type CalendarDate } from '../../../platform/calendar-date';

/**
 * Statutory carer's leave: Carer's Leave Act 2023 and the Carer's Leave Regulations 2024 (SI 2024/251), for employees in
 * England, Wales and Scotland. Nothing here knows whom anybody cares for: it is one week whatever the number of
 * dependants (regulation 5), and no evidence may be required (regulation 7(4)), so there is no place for either.
 */
export const rightBegan = calendarDate('2024-04-06');

/** A day of leave, or half of one: less than half a working day cannot be taken (regulation 5). */
export interface LeaveDay {
  readonly day: CalendarDate;
  readonly part: 'WHOLE_DAY' | 'HALF_DAY';
  /** Minutes that would have been worked on the whole day. */
  readonly minutes: number;
}

export interface LeaveRequest {
  /**
   * Minutes that the employee was normally required to work in each week of the last twelve months or, if it is less,
   * since the employment began; weeks without work count with 0. A single entry where every week is the same, or in the
   * first week. From 1 to 52 entries, and not all 0.
   */
  readonly weeks: readonly number[];
  /** Statutory leave that was taken or is booked, in any order; no day twice. */
  readonly taken: readonly LeaveDay[];
  /** No day twice, and none of those taken. */
  readonly wanted: readonly LeaveDay[];
  readonly noticeGivenOn: CalendarDate;
}

interface LeaveNotice {
  /** How many whole days must lie between the notice and the leave. */
  readonly days: number;
  readonly lastDayToGive: CalendarDate;
  /** Where it is not, the employer may still waive it (regulation 7(5)). */
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
  /** What the employer may grant and need not. */
  readonly beyondRight: readonly LeaveDay[];
  /** Minutes that are still a right in the twelve months that end with the last day wanted; rounded down. */
  readonly leftMinutes: number;
  /** Undefined where nothing of what is wanted is a right. */
  readonly notice: LeaveNotice | undefined;
}

/** Works out what of the leave that is wanted is a right: the earliest days first, as long as the week lasts. */
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

/** A week of one employee: the mean of the weeks worked (regulation 6), kept as a fraction so that nothing is lost. */
class Week {
  private readonly total: number;

  constructor(private readonly weeks: readonly number[]) {
    this.total = weeks.reduce((sum, minutes) => sum + minutes, 0);
  }

  get minutes(): number {
    return Math.floor(this.total / this.weeks.length);
  }

  /** Whether one more day fits into every period of twelve months that it falls in. */
  holds(taken: readonly LeaveDay[], day: LeaveDay): boolean {
    const all = [...taken, day];
    // Such a period is fullest when it ends on a day of leave.
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
 * Twice as many days as the notice is about, a part of a day counting as one, and three at least; given before the day
 * that lies so many days ahead of the leave (regulation 7(2)(d) and (3)). Whoever waits for the very day is a day late.
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
