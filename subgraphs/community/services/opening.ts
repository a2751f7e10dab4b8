/**
 * Opening hours of a branch, as in Open Referral's schedules: days of the week by their iCalendar names, and times of
 * the day.
 */
export interface Opening {
  /** MO,TU,WE */
  readonly byday: string;
  /** 09:00, in the United Kingdom. */
  readonly opensAt: string;
  readonly closesAt: string;
}

const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const time = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Returns the reason why opening hours cannot be used; undefined if they can. */
export function openingFault(opening: readonly Opening[]): string | undefined {
  for (const { byday, opensAt, closesAt } of opening) {
    const days = byday.split(',');
    if (!days.every((day, at) => week.includes(day) && days.indexOf(day) === at))
      return 'Days are written MO,TU,WE,TH,FR,SA,SU, each once, with commas between.';
    if (!time.test(opensAt) || !time.test(closesAt) || opensAt >= closesAt)
      return 'Times are of one day, such as 09:00 to 17:30, the earlier first.';
  }
  return undefined;
}
