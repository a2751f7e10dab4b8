/**
 * A day, not an instant: "2027-03-31". Schemes print days on cards, and a day ends at midnight in the United Kingdom.
 * As text it sorts, compares and indexes as it should.
 */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

/** The days that the hub accepts. Nothing of today needs others, and years beyond them are slips or attacks. */
export const earliestDay = '1900-01-01' as CalendarDate;
export const latestDay = '2199-12-31' as CalendarDate;

const pattern = /^\d{4}-(\d{2})-(\d{2})$/;

/** Returns true if the day exists, in any year of four digits. */
export function isDay(text: string): text is CalendarDate {
  const [, month, day] = pattern.exec(text) ?? [];
  if (month === undefined || day === undefined || month < '01' || month > '12' || day < '01') return false;
  // Every month has 28 days. Later days need a check that they are still in that month.
  if (day <= '28') return true;
  const instant = new Date(`${text}T00:00:00Z`);
  return instant.getUTCDate() === Number(day);
}

/** Returns true if a text is a day that the hub accepts. Each input is checked by this. */
export function isCalendarDate(text: string): text is CalendarDate {
  return text >= earliestDay && text <= latestDay && isDay(text);
}

/** The day itself, or the nearest one that the hub accepts. */
export function withinBounds(day: CalendarDate): CalendarDate {
  if (day < earliestDay) return earliestDay;
  return day > latestDay ? latestDay : day;
}

export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError('a date must be a day that exists, as YYYY-MM-DD');
  return text;
}

const inLondon = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** Days begin on the hour, in Greenwich's time too. Nearly every call is about the same hour as the one before. */
let lastHour: { readonly hour: number; readonly day: CalendarDate } | undefined;

/** The day in the United Kingdom at an instant. Beyond the bounds it is the first or the last day. */
export function dayOf(instant: Date): CalendarDate {
  const hour = Math.floor(instant.getTime() / 3_600_000);
  if (lastHour?.hour !== hour) lastHour = { hour, day: fromUtc(instant, (within) => inLondon.format(within)) };
  return lastHour.day;
}

/** The instant at which a day begins in the United Kingdom: in summer an hour before it begins in Greenwich. */
export function startOf(day: CalendarDate): Date {
  const inGreenwich = new Date(`${withinBounds(day)}T00:00:00Z`);
  const anHourBefore = new Date(inGreenwich.getTime() - 3_600_000);
  return anHourBefore.getTime() > earliest && dayOf(anHourBefore) === day ? anHourBefore : inGreenwich;
}

const earliest = Date.parse(`${earliestDay}T00:00:00Z`);
const latest = Date.parse(`${latestDay}T23:59:59Z`);

/** Never throws: a result beyond the bounds becomes the first or the last day. */
function fromUtc(instant: Date, format = (within: Date): string => within.toISOString().slice(0, 10)): CalendarDate {
  const time = instant.getTime();
  if (time < earliest) return earliestDay;
  return time > latest ? latestDay : withinBounds(format(instant) as CalendarDate);
}

/** The number of days between the bounds: a longer step leads beyond them from any day. */
const longestWay = (latest - earliest) / 86_400_000 + 1;

function atMost(count: number): number {
  return Math.max(-longestWay, Math.min(longestWay, count));
}

/** The day that is this many days later or earlier, within the bounds. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  const instant = new Date(`${withinBounds(day)}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + atMost(days));
  return fromUtc(instant);
}

/** The same day of a later month, within the bounds. 31 January and one month is the last day of February. */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  const instant = new Date(`${withinBounds(day)}T00:00:00Z`);
  const dayOfMonth = instant.getUTCDate();
  instant.setUTCDate(1);
  instant.setUTCMonth(instant.getUTCMonth() + atMost(months));
  const lastOfMonth = new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth() + 1, 0)).getUTCDate();
  instant.setUTCDate(Math.min(dayOfMonth, lastOfMonth));
  return fromUtc(instant);
}

/** Whole years between two days: an age, when the first is a date of birth. */
export function yearsBetween(from: CalendarDate, to: CalendarDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
