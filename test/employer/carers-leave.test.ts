import fc from 'fast-check';
import { addDays, addMonths, calendarDate } from '../../platform/calendar-date';
import { carersLeave, type LeaveDay, type LeaveRequest } from '../../subgraphs/employer/services/carers-leave';
import { leaveRequestFault } from '../../subgraphs/employer/services/leave-request-fault';

const day = calendarDate;
const hours = (number: number) => number * 60;

function whole(on: string, minutes = hours(7.5)): LeaveDay {
  return { day: day(on), part: 'WHOLE_DAY', minutes };
}
function half(on: string, minutes = hours(7.5)): LeaveDay {
  return { day: day(on), part: 'HALF_DAY', minutes };
}
function ask(request: Partial<LeaveRequest>) {
  return carersLeave({ weeks: [hours(37.5)], taken: [], wanted: [], noticeGivenOn: day('2026-11-01'), ...request });
}
const daysOf = (leave: readonly LeaveDay[]) => leave.map((taken) => taken.day);

describe('a week of carer’s leave', () => {
  it('is five days for somebody who works five, and the sixth is more than the right', () => {
    const wanted = ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11', '2026-12-14'];
    const leave = ask({ wanted: wanted.map((on) => whole(on)) });
    expect(leave.weekMinutes).toBe(2250);
    expect(daysOf(leave.byRight)).toEqual(wanted.slice(0, 5));
    expect(daysOf(leave.beyondRight)).toEqual(['2026-12-14']);
    expect(leave.leftMinutes).toBe(0);
  });

  it('is three days for somebody who works three', () => {
    const wanted = ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-14'];
    const leave = ask({ weeks: [hours(22.5)], wanted: wanted.map((on) => whole(on)) });
    expect(daysOf(leave.byRight)).toEqual(wanted.slice(0, 3));
    expect(daysOf(leave.beyondRight)).toEqual(['2026-12-14']);
  });

  it('can be taken in half-days, of which a half-day is the least', () => {
    const taken = ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10'].map((on) => whole(on));
    const leave = ask({ taken, wanted: [half('2027-01-11'), half('2027-01-18'), half('2027-01-25')] });
    expect(daysOf(leave.byRight)).toEqual(['2027-01-11', '2027-01-18']);
    expect(daysOf(leave.beyondRight)).toEqual(['2027-01-25']);
  });

  it('is the mean of the last 52 weeks where hours differ: term time only counts the weeks without work', () => {
    // 39 weeks of 30 hours and 13 without: 1,170 hours over 52 weeks are 22 and a half a week.
    const weeks = [...Array<number>(39).fill(hours(30)), ...Array<number>(13).fill(0)];
    const wanted = ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10'].map((on) => whole(on, hours(6)));
    const leave = ask({ weeks, wanted });
    expect(leave.weekMinutes).toBe(1350);
    expect(daysOf(leave.byRight)).toEqual(['2026-12-07', '2026-12-08', '2026-12-09']);
    // Three days of six hours leave four and a half: half of a fourth day is a right, the whole of it is not.
    expect(leave.leftMinutes).toBe(270);
    expect(daysOf(ask({ weeks, taken: wanted.slice(0, 3), wanted: [half('2026-12-10', hours(6))] }).byRight)).toEqual([
      '2026-12-10',
    ]);
  });

  it('is the mean of the weeks since the employment began, where it began within the year', () => {
    expect(ask({ weeks: [hours(10), hours(20), hours(15)] }).weekMinutes).toBe(900);
  });

  it('is there from the first day: in the first week it is what is expected of that week', () => {
    const leave = ask({ weeks: [hours(16)], wanted: [whole('2026-12-07', hours(8)), whole('2026-12-08', hours(8))] });
    expect(leave.byRight).toHaveLength(2);
  });

  it('does not lose a fraction of a minute', () => {
    // 100 and 101 minutes are 100.5 a week: exactly half a day of 201 minutes.
    const leave = ask({ weeks: [100, 101], wanted: [half('2026-12-07', 201)] });
    expect(leave.weekMinutes).toBe(100);
    expect(leave.byRight).toHaveLength(1);
    expect(leave.leftMinutes).toBe(0);
  });
});

describe('any twelve months', () => {
  const lastYear = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'].map((on) => whole(on));

  it('roll: a day comes back a year after it was taken, and not on the day before', () => {
    expect(ask({ taken: lastYear, wanted: [whole('2027-03-01')] }).beyondRight).toHaveLength(1);
    expect(ask({ taken: lastYear, wanted: [whole('2027-03-02')] }).byRight).toHaveLength(1);
    const both = ask({ taken: lastYear, wanted: [whole('2027-03-02'), whole('2027-03-03')] });
    expect(daysOf(both.byRight)).toEqual(['2027-03-02', '2027-03-03']);
  });

  it('look ahead too: leave that is booked for later counts', () => {
    const booked = ['2027-06-07', '2027-06-08', '2027-06-09', '2027-06-10', '2027-06-11'].map((on) => whole(on));
    expect(ask({ taken: booked, wanted: [whole('2026-12-07')] }).beyondRight).toHaveLength(1);
    expect(ask({ taken: booked, wanted: [whole('2026-06-07')] }).byRight).toHaveLength(1);
  });
});

describe('notice', () => {
  const noticeOf = (...wanted: LeaveDay[]) => ask({ wanted }).notice;

  it('is three days for one day or half of one', () => {
    expect(noticeOf(half('2026-12-11'))?.days).toBe(3);
    expect(noticeOf(whole('2026-12-11'))?.days).toBe(3);
  });

  it('is twice as many days as are taken, a part of a day counting as one', () => {
    expect(noticeOf(whole('2026-12-07'), whole('2026-12-08'))?.days).toBe(4);
    expect(noticeOf(whole('2026-12-07'), half('2026-12-08'))?.days).toBe(4);
    expect(noticeOf(...[7, 8, 9, 10, 11].map((on) => whole(`2026-12-${String(on).padStart(2, '0')}`)))?.days).toBe(10);
  });

  it('leaves so many whole days between: for Friday 11 December it is given on Monday at the latest', () => {
    const wanted = [whole('2026-12-11')];
    expect(ask({ wanted, noticeGivenOn: day('2026-12-07') }).notice).toMatchObject({
      lastDayToGive: '2026-12-07',
      isInTime: true,
    });
    expect(ask({ wanted, noticeGivenOn: day('2026-12-08') }).notice).toMatchObject({ isInTime: false });
  });

  it('does not count days that are no right', () => {
    const leave = ask({ weeks: [hours(7.5)], wanted: [whole('2026-12-07'), whole('2026-12-08')] });
    expect(leave.notice?.days).toBe(3);
    expect(ask({ weeks: [60], wanted: [whole('2026-12-07')] }).notice).toBeUndefined();
  });
});

describe('postponement', () => {
  it('is told in writing within seven days of the notice and before the leave', () => {
    const wanted = [whole('2026-12-11')];
    expect(ask({ wanted, noticeGivenOn: day('2026-12-01') }).notice?.postponeInWritingBy).toBe('2026-12-08');
    expect(ask({ wanted, noticeGivenOn: day('2026-12-07') }).notice?.postponeInWritingBy).toBe('2026-12-10');
  });

  it('is for a month at most, counted from the first day', () => {
    expect(ask({ wanted: [whole('2026-12-11')] }).notice?.postponedToAtLatest).toBe('2027-01-11');
    expect(ask({ wanted: [whole('2027-01-29')] }).notice?.postponedToAtLatest).toBe('2027-02-28');
  });
});

describe('a question that cannot be worked with', () => {
  const good: LeaveRequest = {
    weeks: [2250],
    taken: [],
    wanted: [whole('2026-12-07')],
    noticeGivenOn: day('2026-12-01'),
  };

  it.each<[string, Partial<LeaveRequest>, string]>([
    ['no weeks', { weeks: [] }, 'weeks'],
    ['more weeks than a year has', { weeks: Array<number>(53).fill(2250) }, 'weeks'],
    ['a week of no work alone', { weeks: [0] }, 'weeks'],
    ['a week of 169 hours', { weeks: [10_140] }, 'weeks'],
    ['no leave', { wanted: [] }, 'wanted'],
    ['a day twice', { wanted: [half('2026-12-07'), half('2026-12-07')] }, 'wanted'],
    ['a day that is taken already', { taken: [half('2026-12-07')] }, 'wanted'],
    ['a day without work', { wanted: [whole('2026-12-07', 0)] }, 'wanted'],
    ['a day before the right began', { taken: [whole('2024-04-05')] }, 'taken'],
    ['far more days than a year has halves', { taken: manyDays(61) }, 'taken'],
  ])('is refused: %s', (_what, change, field) => {
    expect(leaveRequestFault({ ...good, ...change })?.field).toBe(field);
  });

  it('is not refused where nothing is wrong', () => {
    expect(leaveRequestFault(good)).toBeUndefined();
    expect(leaveRequestFault({ ...good, wanted: [whole('2024-04-06')] })).toBeUndefined();
  });
});

function manyDays(count: number): LeaveDay[] {
  return Array.from({ length: count }, (_, index) => whole(addDays(day('2025-01-01'), index)));
}

const minutesOf = ({ part, minutes }: LeaveDay) => (part === 'HALF_DAY' ? minutes / 2 : minutes);

/** Leave within a few hundred days around a year's end, no day twice. */
const leave = fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { maxLength: 40 }).chain((offsets) =>
  fc.tuple(
    ...offsets.map((offset) =>
      fc.record({
        day: fc.constant(addDays(day('2025-01-01'), offset)),
        part: fc.constantFrom('WHOLE_DAY' as const, 'HALF_DAY' as const),
        minutes: fc.integer({ min: 1, max: 720 }),
      }),
    ),
  ),
);
const requests = fc
  .tuple(fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 52 }), leave, fc.nat(40))
  .filter(([weeks]) => weeks.some((minutes) => minutes > 0))
  .map(([weeks, days, some]) => ({
    weeks,
    taken: days.slice(0, some),
    wanted: days.slice(some),
    noticeGivenOn: day('2025-01-01'),
  }));
const laws = { seed: 20261121, numRuns: 300 };

/** Returns the minutes of the fullest twelve months with a day of `among`. It differs from the code on purpose. */
function fullestYearWith(all: readonly LeaveDay[], among: LeaveDay): number {
  const years = all.map(({ day: end }) => {
    const within = all.filter((taken) => taken.day <= end && addMonths(end, -12) < taken.day);
    return within.includes(among) ? within.reduce((sum, taken) => sum + minutesOf(taken), 0) : 0;
  });
  return Math.max(...years);
}

describe('laws of leave', () => {
  it('leave by right never exceeds the week in any twelve months', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const week = request.weeks.reduce((sum, minutes) => sum + minutes, 0);
        const { byRight } = carersLeave(request);
        const all = [...request.taken, ...byRight];
        for (const granted of byRight)
          expect(fullestYearWith(all, granted) * request.weeks.length).toBeLessThanOrEqual(week);
      }),
      laws,
    );
  });

  it('nothing is kept back that would fit', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const week = request.weeks.reduce((sum, minutes) => sum + minutes, 0);
        const { byRight, beyondRight } = carersLeave(request);
        for (const refused of beyondRight)
          expect(
            fullestYearWith([...request.taken, ...byRight, refused], refused) * request.weeks.length,
          ).toBeGreaterThan(week);
      }),
      laws,
    );
  });

  it('every day that is wanted is either a right or more than it, once', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { byRight, beyondRight } = carersLeave(request);
        expect(daysOf([...byRight, ...beyondRight]).sort()).toEqual(daysOf(request.wanted).sort());
      }),
      laws,
    );
  });

  it('nobody can postpone past a month, or say so after a week or once the leave has begun', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { byRight, notice } = carersLeave(request);
        const [first] = byRight;
        expect(notice === undefined).toBe(first === undefined);
        if (!notice || !first) return;
        expect(notice.postponedToAtLatest > first.day).toBe(true);
        expect(notice.postponedToAtLatest <= addDays(first.day, 31)).toBe(true);
        expect(notice.postponeInWritingBy < first.day).toBe(true);
        expect(notice.postponeInWritingBy <= addDays(request.noticeGivenOn, 7)).toBe(true);
      }),
      laws,
    );
  });
});
