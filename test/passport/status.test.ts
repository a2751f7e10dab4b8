import fc from 'fast-check';
import { addDays, addMonths, calendarDate, dayOf, yearsBetween, type CalendarDate } from '../../platform/calendar-date';
import { graceUntil, lastDay } from '../../domain/passport/first-and-last-day';
import type { PassportDates } from '../../domain/passport/passport';
import { isUsable, statusOn, statusReason } from '../../domain/passport/status';

const day = calendarDate;

describe('a card valid from 1 March 2026 to 28 February 2027', () => {
  const card: PassportDates = { validFrom: day('2026-03-01'), validUntil: day('2027-02-28') };

  it.each([
    ['2026-02-28', 'NOT_YET_VALID', 'It is valid from 2026-03-01.'],
    ['2026-03-01', 'ACTIVE', 'It is valid to the end of 2027-02-28.'],
    ['2027-02-28', 'ACTIVE', 'It is valid to the end of 2027-02-28.'],
    ['2027-03-01', 'EXPIRED', 'Its last day was 2027-02-28.'],
  ])('on %s is %s', (on, status, reason) => {
    expect(statusOn(card, day(on))).toBe(status);
    expect(statusReason(card, day(on))).toBe(reason);
  });

  it('is lost from the day that it is reported, and not before', () => {
    const lost: PassportDates = { ...card, ended: { on: day('2026-06-10'), reason: 'LOST' } };
    expect(statusOn(lost, day('2026-06-09'))).toBe('ACTIVE');
    expect(statusOn(lost, day('2026-06-10'))).toBe('LOST');
    expect(statusOn(lost, day('2028-01-01'))).toBe('LOST');
  });

  it('may be used for three months after caring has ended, as in Lanarkshire, and never past its last day', () => {
    const validity = { kind: 'FIXED', months: 12, graceMonths: 3 } as const;
    const until = graceUntil(validity, day('2026-06-10'));
    expect(until).toBe('2026-09-10');
    const ended: PassportDates = {
      ...card,
      ended: { on: day('2026-06-10'), reason: 'ENDED', graceUntil: day('2026-09-10') },
    };
    expect(statusOn(ended, day('2026-09-10'))).toBe('IN_GRACE');
    expect(isUsable(statusOn(ended, day('2026-09-10')))).toBe(true);
    expect(statusOn(ended, day('2026-09-11'))).toBe('ENDED');
    const late: PassportDates = {
      ...card,
      ended: { on: day('2027-02-01'), reason: 'ENDED', graceUntil: day('2027-05-01') },
    };
    expect(statusOn(late, day('2027-03-01'))).toBe('ENDED');
  });
});

describe('the last day of a passport', () => {
  it('is the day before the same day of a later month, for a fixed term', () => {
    expect(lastDay({ kind: 'FIXED', months: 36 }, day('2026-03-01'))).toBe('2029-02-28');
    expect(lastDay({ kind: 'FIXED', months: 12 }, day('2024-02-29'))).toBe('2025-02-27');
  });

  it('is the expected day of discharge, for a passport bound to a stay', () => {
    expect(lastDay({ kind: 'ADMISSION' }, day('2026-11-21'), day('2026-11-28'))).toBe('2026-11-28');
  });

  it('is the end of term, for a passport that is looked at every term', () => {
    expect(lastDay({ kind: 'TERMLY' }, day('2026-01-10'))).toBe('2026-04-15');
    expect(lastDay({ kind: 'TERMLY' }, day('2026-09-03'))).toBe('2026-12-31');
  });

  it('is not set where the scheme looks again every year', () => {
    expect(lastDay({ kind: 'ANNUAL_REVIEW' }, day('2026-01-10'))).toBeUndefined();
  });
});

const days = fc.integer({ min: 0, max: 4000 }).map((offset) => addDays(day('2020-01-01'), offset));
const passports = fc.record({
  validFrom: days,
  length: fc.integer({ min: 0, max: 1500 }),
  endAfter: fc.option(fc.integer({ min: 0, max: 1500 })),
});

describe('laws of dates', () => {
  it('a passport is usable on every day between its first usable day and its last, without a gap', () => {
    fc.assert(
      fc.property(passports, ({ validFrom, length, endAfter }) => {
        const validUntil = addDays(validFrom, length);
        const dates: PassportDates = {
          validFrom,
          validUntil,
          ...(endAfter !== null && { ended: { on: addDays(validFrom, endAfter), reason: 'WITHDRAWN' as const } }),
        };
        const usable = Array.from({ length: 60 }, (_, step) => addDays(validFrom, step * 30 - 60)).map((on) =>
          isUsable(statusOn(dates, on)),
        );
        const changes = usable.filter((now, index) => index > 0 && now !== usable[index - 1]).length;
        expect(changes).toBeLessThanOrEqual(2);
      }),
      { seed: 20261121 },
    );
  });

  it('adding months never leaves the month that is meant', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -60, max: 60 }), (from, months) => {
        const to = addMonths(from, months);
        const meant = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) + months;
        expect(Number(to.slice(0, 4)) * 12 + Number(to.slice(5, 7))).toBe(meant);
      }),
      { seed: 20261121 },
    );
  });

  it('ages go up by one on a birthday, and those born on 29 February wait for 1 March', () => {
    const born: CalendarDate = day('2008-02-29');
    expect(yearsBetween(born, day('2026-02-28'))).toBe(17);
    expect(yearsBetween(born, day('2026-03-01'))).toBe(18);
  });

  it('a day is a day in the United Kingdom, summer time included', () => {
    expect(dayOf(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
    expect(dayOf(new Date('2026-12-01T23:30:00Z'))).toBe('2026-12-01');
  });

  it('days that do not exist are refused', () => {
    for (const text of ['2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', ''])
      expect(() => day(text)).toThrow(RangeError);
  });
});
