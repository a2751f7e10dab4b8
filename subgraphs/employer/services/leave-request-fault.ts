import { rightBegan, type LeaveDay, type LeaveRequest } from './carers-leave';

/** A fault in a request about leave, and the reason. */
export interface LeaveRequestFault {
  readonly field: string;
  readonly message: string;
}

const minutesInWeek = 7 * 24 * 60;
const minutesInDay = 24 * 60;
/** The maximum number of days: far more than a week of half-days in each of three years. */
const mostDays = 60;

export function leaveRequestFault({ weeks, taken, wanted }: LeaveRequest): LeaveRequestFault | undefined {
  if (weeks.length < 1 || weeks.length > 52) return fault('weeks', 'Give from 1 to 52 weeks: those of the last year.');
  if (!weeks.every((minutes) => minutes >= 0 && minutes <= minutesInWeek))
    return fault('weeks', 'A week has from 0 to 10,080 minutes.');
  if (weeks.every((minutes) => minutes === 0))
    return fault('weeks', 'Give at least one week in which the employee is required to work.');
  if (wanted.length < 1) return fault('wanted', 'Give at least one day of leave.');
  return daysFault('taken', taken, []) ?? daysFault('wanted', wanted, taken);
}

function daysFault(
  field: 'taken' | 'wanted',
  days: readonly LeaveDay[],
  others: readonly LeaveDay[],
): LeaveRequestFault | undefined {
  if (days.length > mostDays) return fault(field, `Give at most ${mostDays} days.`);
  const seen = new Set<string>(others.map(({ day }) => day));
  for (const { day, minutes } of days) {
    if (day < rightBegan) return fault(field, `The right to carer’s leave began on 6 April 2024, after ${day}.`);
    if (minutes < 1 || minutes > minutesInDay)
      return fault(field, `Leave is for days of work, of 1 to 1,440 minutes; ${day} is none.`);
    if (seen.has(day)) return fault(field, `Give each day once, as a whole or a half; ${day} stands twice.`);
    seen.add(day);
  }
  return undefined;
}

function fault(field: string, message: string): LeaveRequestFault {
  return { field, message };
}
