import fc from 'fast-check';
import {
  addDays,
  addMonths,
  dayOf,
  earliestDay,
  isCalendarDate,
  latestDay,
  startOf,
  yearsBetween,
  type CalendarDate,
} from '../../platform/calendar-date';
import { scalars } from '../../platform/scalars';

const seed = 20261130;
/** Any day with a year of four digits, also beyond the bounds: an earlier version of the hub stored them. */
const anyDay = fc
  .date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as CalendarDate);
const anyCount = fc.oneof(fc.integer(), fc.constantFrom(0, 1, -1, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER));

it.each([
  ['1900-01-01', true],
  ['2199-12-31', true],
  ['2028-02-29', true],
  ['1899-12-31', false],
  ['2200-01-01', false],
  ['9999-12-31', false],
  ['0000-01-01', false],
  ['2027-02-29', false],
])('%s is taken in as a day: %p', (text, isTaken) => {
  expect(isCalendarDate(text)).toBe(isTaken);
});

it('a day is reckoned on from without an error, and stays within the bounds', () => {
  fc.assert(
    fc.property(anyDay, anyCount, (day, count) => {
      for (const result of [addDays(day, count), addMonths(day, count), dayOf(startOf(day))])
        expect(isCalendarDate(result)).toBe(true);
      expect(Number.isInteger(yearsBetween(day, day))).toBe(true);
    }),
    { seed, numRuns: 2_000 },
  );
  expect(addDays(latestDay, 1)).toBe(latestDay);
  expect(addMonths(latestDay, 12)).toBe(latestDay);
  expect(addDays(earliestDay, -1)).toBe(earliestDay);
  expect(addDays(earliestDay, 1)).toBe('1900-01-02');
  expect(addDays(addDays(latestDay, -1), 1)).toBe(latestDay);
  expect(startOf(earliestDay).toISOString()).toBe('1900-01-01T00:00:00.000Z');
  expect(dayOf(new Date(8.64e15))).toBe(latestDay);
});

it('the Date of the graph takes no day beyond the bounds, says how to write "no end", and still shows an old one', () => {
  expect(() => scalars.Date.parseValue('9999-12-31')).toThrow(
    'Date must be a day from 1900-01-01 to 2199-12-31, written like 2026-11-21. Leave it out where there is no end.',
  );
  expect(scalars.Date.parseValue('2199-12-31')).toBe('2199-12-31');
  expect(scalars.Date.serialize('9999-12-31')).toBe('9999-12-31');
  expect(() => scalars.DateTime.parseValue('9999-12-31T00:00:00Z')).toThrow('DateTime must be written like');
});
