import fc from 'fast-check';
import { graceUntil, lastDay } from '../../domain/passport/first-and-last-day';
import type { PassportDates, PassportEnd } from '../../domain/passport/passport';
import { isUsable, statusOn } from '../../domain/passport/status';
import { rulesFaults } from '../../domain/rules/rules-faults';
import { firstRules, type Validity } from '../../domain/rules/scheme-rules';
import { addDays, calendarDate, type CalendarDate } from '../../platform/calendar-date';

const seed = 20261121;
const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(calendarDate('2024-01-01'), days));
const validity: fc.Arbitrary<Validity> = fc.oneof(
  fc.record({ kind: fc.constant('FIXED' as const), months: fc.integer({ min: 1, max: 60 }) }),
  fc.record({
    kind: fc.constant('FIXED' as const),
    months: fc.constant(12),
    graceMonths: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({ kind: fc.constantFrom('ADMISSION' as const, 'TERMLY' as const, 'ANNUAL_REVIEW' as const) }),
);
const end = fc.option(
  fc.record({ on: day, reason: fc.constantFrom<PassportEnd>('LOST', 'WITHDRAWN', 'WITHHELD', 'ENDED') }),
  {
    nil: undefined,
  },
);

/** A passport as its scheme would have stored it: the rule sets its last day and its grace. */
const passport: fc.Arbitrary<PassportDates> = fc
  .record({ validity, validFrom: day, stay: fc.integer({ min: 0, max: 90 }), end })
  .map(({ validity: rule, validFrom, stay, end: ended }) => {
    const validUntil = lastDay(rule, validFrom, addDays(validFrom, stay));
    const grace = ended?.reason === 'ENDED' ? graceUntil(rule, ended.on) : undefined;
    return {
      validFrom,
      ...(validUntil && { validUntil }),
      ...(ended && { ended: { ...ended, ...(grace && { graceUntil: grace }) } }),
    };
  });

/** Returns the reasons why a passport can be used on a day, each checked separately. */
function reasons({ validFrom, validUntil, ended }: PassportDates, on: CalendarDate): string[] {
  const isOver = validUntil !== undefined && validUntil < on;
  const hasEnded = ended !== undefined && ended.on <= on;
  return [
    ...(validFrom <= on && !isOver && !hasEnded ? ['it runs'] : []),
    ...(hasEnded && ended.reason === 'ENDED' && ended.graceUntil !== undefined && on <= ended.graceUntil && !isOver
      ? ['its grace runs']
      : []),
  ];
}

describe('whatever the rules of a scheme', () => {
  it('a passport that can be used on a day has exactly one reason for it, and one that cannot has none', () => {
    fc.assert(
      fc.property(passport, day, (dates, on) => {
        expect(reasons(dates, on)).toHaveLength(isUsable(statusOn(dates, on)) ? 1 : 0);
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('a status depends on the day that is asked about, and never on when the passport was written', () => {
    fc.assert(
      fc.property(passport, day, fc.array(day, { maxLength: 4 }), (dates, on, writtenOn) => {
        const before = statusOn(dates, on);
        const stored = writtenOn.reduce<PassportDates>((kept, at) => {
          // A read and write in between finds another status and changes nothing.
          statusOn(kept, at);
          return JSON.parse(JSON.stringify(kept)) as PassportDates;
        }, dates);
        expect(statusOn(stored, on)).toBe(before);
      }),
      { seed },
    );
  });

  it('rules that are set up without a fault give a last day that is not before the first', () => {
    fc.assert(
      fc.property(validity, day, (rule, from) => {
        fc.pre(rulesFaults(firstRules({ validity: rule }, from)).length === 0);
        const until = lastDay(rule, from);
        expect(until === undefined || until >= from).toBe(true);
      }),
      { seed },
    );
  });
});
