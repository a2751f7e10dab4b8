import { ObjectId, Timestamp } from 'bson';
import { isDocument, type Value } from '../bson/document';
import { unsupported } from '../errors';
import { parseDate } from './conversion';
import { isNullish, named, refuse, unary, type Arguments, type Operator, type Operators } from './operator';
import { wantInteger } from './strings';

const DAY = 86_400_000;

function dateOf(value: Value): Date {
  if (value instanceof Date) return value;
  if (value instanceof ObjectId) return value.getTimestamp();
  if (value instanceof Timestamp) return new Date(value.getHighBitsUnsigned() * 1000);
  throw refuse(16006, "can't convert that value to a date");
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes east of UTC at that instant, for an offset such as +01:00 or a name such as Europe/London. */
function offsetMinutes(date: Date, zone: Value | undefined): number {
  if (zone === undefined || zone === 'UTC' || zone === 'GMT' || zone === 'Z') return 0;
  if (typeof zone !== 'string') throw refuse(40517, 'timezone must evaluate to a string');
  const fixed = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (fixed) return Number(`${fixed[1]}1`) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0));
  const named = /GMT([+-])?(\d{2})?:?(\d{2})?/.exec(formatFor(zone).format(date));
  return Number(`${named?.[1] ?? '+'}1`) * (Number(named?.[2] ?? 0) * 60 + Number(named?.[3] ?? 0));
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    try {
      format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    } catch {
      throw refuse(40485, 'unrecognized time zone identifier');
    }
    formats.set(timeZone, format);
  }
  return format;
}

/** The date whose UTC parts are the local ones. */
function local(date: Date, zone: Value | undefined): Date {
  return new Date(date.getTime() + offsetMinutes(date, zone) * 60_000);
}

function dayOfYear(date: Date): number {
  return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY) + 1;
}

/** The Thursday of the same ISO week, which decides the week's year. */
function isoThursday(date: Date): Date {
  return new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY);
}

const parts = {
  $year: (date: Date) => date.getUTCFullYear(),
  $month: (date: Date) => date.getUTCMonth() + 1,
  $dayOfMonth: (date: Date) => date.getUTCDate(),
  $hour: (date: Date) => date.getUTCHours(),
  $minute: (date: Date) => date.getUTCMinutes(),
  $second: (date: Date) => date.getUTCSeconds(),
  $millisecond: (date: Date) => date.getUTCMilliseconds(),
  $dayOfWeek: (date: Date) => date.getUTCDay() + 1,
  $dayOfYear: dayOfYear,
  $week: (date: Date) => Math.floor((dayOfYear(date) + 6 - date.getUTCDay()) / 7),
  $isoDayOfWeek: (date: Date) => date.getUTCDay() || 7,
  $isoWeek: (date: Date) => Math.ceil(dayOfYear(isoThursday(date)) / 7),
  $isoWeekYear: (date: Date) => isoThursday(date).getUTCFullYear(),
} as const;

/** `{$year: date}` or `{$year: {date, timezone}}`. */
function part(read: (date: Date) => number): Operator {
  const plain = unary((value) => (isNullish(value) ? null : read(dateOf(value))));
  const zoned = named(['date'], ['timezone'], ({ date, timezone }) =>
    isNullish(date) || timezone === null ? null : read(local(dateOf(date), timezone)),
  );
  return (argument, compile, name) =>
    (isDocument(argument) && Object.hasOwn(argument, 'date') ? zoned : plain)(argument, compile, name);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const specifiers: Readonly<Record<string, (date: Date, offset: number) => string>> = {
  Y: (date) => padded(parts.$year(date), 4),
  m: (date) => padded(parts.$month(date), 2),
  d: (date) => padded(parts.$dayOfMonth(date), 2),
  H: (date) => padded(parts.$hour(date), 2),
  M: (date) => padded(parts.$minute(date), 2),
  S: (date) => padded(parts.$second(date), 2),
  L: (date) => padded(parts.$millisecond(date), 3),
  j: (date) => padded(parts.$dayOfYear(date), 3),
  w: (date) => String(parts.$dayOfWeek(date)),
  u: (date) => String(parts.$isoDayOfWeek(date)),
  U: (date) => padded(parts.$week(date), 2),
  V: (date) => padded(parts.$isoWeek(date), 2),
  G: (date) => padded(parts.$isoWeekYear(date), 4),
  B: (date) => MONTHS[date.getUTCMonth()] ?? '',
  b: (date) => (MONTHS[date.getUTCMonth()] ?? '').slice(0, 3),
  z: (_, offset) =>
    `${offset < 0 ? '-' : '+'}${padded(Math.trunc(Math.abs(offset) / 60), 2)}${padded(Math.abs(offset) % 60, 2)}`,
  Z: (_, offset) => String(offset),
  '%': () => '%',
};

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function dateToString({ date, format, timezone, onNull }: Arguments): Value | undefined {
  if (isNullish(date)) return onNull === undefined ? null : onNull;
  if (timezone === null || format === null) return null;
  const offset = offsetMinutes(dateOf(date), timezone);
  const shown = local(dateOf(date), timezone);
  const pattern = format ?? `%Y-%m-%dT%H:%M:%S.%L${timezone === undefined || timezone === 'UTC' ? 'Z' : ''}`;
  if (typeof pattern !== 'string') throw refuse(18533, "$dateToString requires that 'format' be a string");
  return pattern.replace(/%(.?)/g, (_, letter: string) => {
    const specifier = Object.hasOwn(specifiers, letter) ? specifiers[letter] : undefined;
    if (!specifier) throw refuse(18536, 'Invalid format character in $dateToString format string');
    return specifier(shown, offset);
  });
}

const fixedUnits: Readonly<Record<string, number>> = {
  week: 7 * DAY,
  day: DAY,
  hour: 3_600_000,
  minute: 60_000,
  second: 1000,
  millisecond: 1,
};

const monthUnits: Readonly<Record<string, number>> = { year: 12, quarter: 3, month: 1 };

function unitName(unit: Value): string {
  return typeof unit === 'string' ? unit : '';
}

function utcOnly(zone: Value | undefined, name: string): void {
  if (zone !== undefined && zone !== 'UTC' && zone !== 'GMT') throw unsupported(`${name} with a time zone`);
}

function dateAdd(name: string, sign: 1 | -1): Operator {
  return named(['startDate', 'unit', 'amount'], ['timezone'], ({ startDate, unit, amount, timezone }) => {
    if (isNullish(startDate) || isNullish(unit) || isNullish(amount) || timezone === null) return null;
    utcOnly(timezone, name);
    const start = dateOf(startDate);
    const count = sign * wantInteger(amount, name);
    const fixed = fixedUnits[unitName(unit)];
    if (fixed !== undefined) return new Date(start.getTime() + count * fixed);
    return addMonths(start, count * monthsIn(unit, name));
  });
}

function monthsIn(unit: Value, name: string): number {
  const months = monthUnits[unitName(unit)];
  if (months === undefined) throw refuse(9, `${name}: unknown time unit value`);
  return months;
}

/** 31 January and one month is the last day of February. */
function addMonths(date: Date, months: number): Date {
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const moved = new Date(date);
  moved.setUTCFullYear(year, month, Math.min(date.getUTCDate(), lastDay));
  return moved;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function weekStart(startOfWeek: Value | undefined): number {
  const name = typeof startOfWeek === 'string' ? startOfWeek.toLowerCase() : 'sunday';
  const index = WEEKDAYS.findIndex((day) => day === name || day.slice(0, 3) === name);
  if (index < 0) throw refuse(9, 'unknown day of week value');
  return index;
}

/** The start of the unit a date lies in. */
function truncated(date: Date, unit: Value, startOfWeek: Value | undefined, name: string): Date {
  if (unit === 'week') {
    const day = Math.floor(date.getTime() / DAY);
    return new Date((day - ((date.getUTCDay() - weekStart(startOfWeek) + 7) % 7)) * DAY);
  }
  const fixed = fixedUnits[unitName(unit)];
  if (fixed !== undefined) return new Date(Math.floor(date.getTime() / fixed) * fixed);
  const months = monthsIn(unit, name);
  return new Date(Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / months) * months));
}

/** How many starts of the unit lie between two dates. */
function dateDiff({ startDate, endDate, unit, timezone, startOfWeek }: Arguments): Value {
  if (isNullish(startDate) || isNullish(endDate) || isNullish(unit) || timezone === null) return null;
  utcOnly(timezone, '$dateDiff');
  const start = truncated(dateOf(startDate), unit, startOfWeek, '$dateDiff');
  const end = truncated(dateOf(endDate), unit, startOfWeek, '$dateDiff');
  const fixed = fixedUnits[unitName(unit)];
  if (fixed !== undefined) return BigInt(Math.round((end.getTime() - start.getTime()) / fixed));
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return BigInt(months / monthsIn(unit, '$dateDiff'));
}

export const dates: Operators = {
  ...Object.fromEntries(Object.entries(parts).map(([name, read]) => [name, part(read)])),
  $dateToString: named(['date'], ['format', 'timezone', 'onNull'], dateToString),
  $dateAdd: dateAdd('$dateAdd', 1),
  $dateSubtract: dateAdd('$dateSubtract', -1),
  $dateDiff: named(['startDate', 'endDate', 'unit'], ['timezone', 'startOfWeek'], dateDiff),
  $dateTrunc: named(['date', 'unit'], ['timezone', 'startOfWeek', 'binSize'], (args) => {
    const { date, unit, timezone, startOfWeek, binSize } = args;
    if (isNullish(date) || isNullish(unit) || timezone === null) return null;
    utcOnly(timezone, '$dateTrunc');
    if (binSize !== undefined && binSize !== 1) throw unsupported('$dateTrunc with a binSize above 1');
    return truncated(dateOf(date), unit, startOfWeek, '$dateTrunc');
  }),
  $dateFromParts: named(['year'], ['month', 'day', 'hour', 'minute', 'second', 'millisecond', 'timezone'], (args) => {
    const { year, timezone, ...rest } = args;
    if (isNullish(year) || Object.values(rest).includes(null)) return null;
    utcOnly(timezone, '$dateFromParts');
    const at = (name: string, otherwise: number) =>
      args[name] === undefined ? otherwise : wantInteger(args[name], '$dateFromParts');
    const date = new Date(0);
    date.setUTCFullYear(at('year', 1), at('month', 1) - 1, at('day', 1));
    date.setUTCHours(at('hour', 0), at('minute', 0), at('second', 0), at('millisecond', 0));
    return date;
  }),
  $dateFromString: named(['dateString'], ['onError', 'onNull'], ({ dateString, onError, onNull }) => {
    if (isNullish(dateString)) return onNull === undefined ? null : onNull;
    const date = typeof dateString === 'string' ? parseDate(dateString) : undefined;
    if (!date && onError === undefined)
      throw refuse(241, '$dateFromString could not read the text as an ISO 8601 date');
    return date ?? onError;
  }),
};
