import fc from 'fast-check';
import { isUsable, statusOn } from '../../domain/passport/status';
import { addDays, calendarDate, type CalendarDate } from '../../platform/calendar-date';
import { byMeasure, type Additions } from '../../subgraphs/insight/services/counting/additions';
import { contribute, lengths } from '../../subgraphs/insight/services/counting/contributions';
import { blocksOf, type Block } from '../../subgraphs/insight/services/counting/blocks';
import { happened, standing } from '../../subgraphs/insight/services/counting/counts';
import {
  bothHeading,
  everybody,
  schemeHeading,
  sectorHeading,
} from '../../subgraphs/insight/services/counting/headings';
import { addMonths, firstDayOf, lastDayOf, monthOf, type Month } from '../../subgraphs/insight/services/counting/month';
import { usableDays } from '../../subgraphs/insight/services/counting/usable-days';
import type { CarerRecord, Membership } from '../../subgraphs/insight/models/carer';
import type { Happening, Step, Tally } from '../../subgraphs/insight/models/tally';
import { tallyOf } from './support';

const seed = 20261121;
const start = calendarDate('2024-01-01');
const area = 'E07000243';

const day = (from: number, to: number) => fc.integer({ min: from, max: to }).map((days) => addDays(start, days));

const membership: fc.Arbitrary<Membership> = fc
  .record({
    sector: fc.constantFrom('community', 'hospital', 'employer'),
    scheme: fc.constantFrom('a', 'b'),
    validFrom: day(0, 500),
    lasts: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
    endedAfter: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
    grace: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
    issuedBefore: fc.integer({ min: 0, max: 40 }),
    membershipId: fc.uuid(),
  })
  .map(({ sector, scheme, validFrom, lasts, endedAfter, grace, issuedBefore, membershipId }) => {
    const endedOn = endedAfter === undefined ? undefined : addDays(validFrom, endedAfter);
    return {
      membershipId,
      sector,
      schemeId: `sc_${sector}_${scheme}`,
      area,
      ageBand: '35-49',
      issuedOn: addDays(validFrom, -issuedBefore),
      validFrom,
      ...(lasts !== undefined && { validUntil: addDays(validFrom, lasts) }),
      ...(endedOn && { endedOn }),
      ...(endedOn && grace !== undefined && { graceUntil: addDays(endedOn, grace) }),
      version: 1,
    };
  });

const carers = fc
  .array(fc.array(membership, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 })
  .map((all): CarerRecord[] => all.map((memberships, at) => ({ _id: `c${at}`, memberships })));

const month = fc.integer({ min: -2, max: 34 }).map((months) => addMonths(monthOf(start), months));

/** Returns whether the domain code calls a passport usable on a day. */
function usableOn({ validFrom, validUntil, endedOn, graceUntil }: Membership, on: CalendarDate): boolean {
  const ended = endedOn && { on: endedOn, reason: 'ENDED' as const, ...(graceUntil && { graceUntil }) };
  return isUsable(statusOn({ validFrom, ...(validUntil && { validUntil }), ...(ended && { ended }) }, on));
}

function daysOf(first: Month, last: Month): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let on = firstDayOf(first); on <= lastDayOf(last); on = addDays(on, 1)) days.push(on);
  return days;
}

function sumOver(first: Month, last: Month, count: (block: Block) => number): number {
  return blocksOf(first, last).reduce((sum, block) => sum + count(block), 0);
}

function tallied(all: readonly CarerRecord[]): (heading: string) => Tally {
  const additions: Additions = new Map();
  for (const carer of all) contribute(additions, carer, 1);
  return (heading) => tallyOf(additions, area, heading);
}

describe('what is tallied', () => {
  it('of a passport are the days on which the kit says that it can be used', () => {
    fc.assert(
      fc.property(membership, day(-10, 900), (held, on) => {
        const days = usableDays(held);
        const usable = days !== undefined && days.first <= on && (days.last === undefined || on <= days.last);
        expect(usable).toBe(usableOn(held, on));
      }),
      { seed, numRuns: 3_000 },
    );
  });

  it('of carers is what counting them one by one over any period gives, in all, by setting, by scheme and in both', () => {
    fc.assert(
      fc.property(carers, month, fc.constantFrom(...lengths), (all, last, length) => {
        const tally = tallied(all);
        const first = addMonths(last, 1 - length);
        const days = daysOf(first, last);
        const step: Step = `within${length}`;
        const count = (test: (held: Membership) => boolean) =>
          all.filter(({ memberships }) =>
            memberships.some((held) => test(held) && days.some((on) => usableOn(held, on))),
          ).length;
        expect(standing(tally(everybody), step, last)).toBe(count(() => true));
        for (const sector of ['community', 'hospital', 'employer'])
          expect(standing(tally(sectorHeading(sector)), step, last)).toBe(count((held) => held.sector === sector));
        expect(standing(tally(schemeHeading('sc_hospital_a')), step, last)).toBe(
          count(({ schemeId }) => schemeId === 'sc_hospital_a'),
        );
        const inOne = count(({ sector }) => sector === 'community');
        const inOther = count(({ sector }) => sector === 'hospital');
        const inEither = count(({ sector }) => sector === 'community' || sector === 'hospital');
        expect(standing(tally(bothHeading('community', 'hospital')), step, last)).toBe(inOne + inOther - inEither);
      }),
      { seed, numRuns: 150 },
    );
  });

  it('of passports is what counting them one by one gives', () => {
    fc.assert(
      fc.property(carers, month, month, (all, one, other) => {
        const [first, last] = one < other ? [one, other] : [other, one];
        const tally = tallied(all)(sectorHeading('hospital'));
        const held = all.flatMap(({ memberships }) => memberships).filter(({ sector }) => sector === 'hospital');
        const within = (on: CalendarDate | undefined) =>
          on !== undefined && on >= firstDayOf(first) && on <= lastDayOf(last);
        const total = (happening: Happening) => sumOver(first, last, (block) => happened(tally, happening, block));
        expect(standing(tally, 'active', last)).toBe(held.filter((each) => usableOn(each, lastDayOf(last))).length);
        expect(total('issued')).toBe(held.filter(({ issuedOn }) => within(issuedOn)).length);
        const cutShort = ({ endedOn, validUntil }: Membership) =>
          endedOn !== undefined && (validUntil === undefined || endedOn <= validUntil);
        expect(total('ended')).toBe(held.filter((each) => cutShort(each) && within(each.endedOn)).length);
        expect(total('expired')).toBe(held.filter((each) => !cutShort(each) && within(each.validUntil)).length);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('of new carers is who could use none before, and tells those who were known in another setting', () => {
    fc.assert(
      fc.property(carers, month, (all, at) => {
        const firstDay = (test: (held: Membership) => boolean, { memberships }: CarerRecord) =>
          memberships
            .flatMap((held) => (test(held) ? (usableDays(held)?.first ?? []) : []))
            .sort()
            .at(0);
        const began = (on: CalendarDate | undefined) => on !== undefined && monthOf(on) === at;
        const tally = tallied(all);
        expect(happened(tally(everybody), 'first', { first: at, last: at })).toBe(
          all.filter((carer) => began(firstDay(() => true, carer))).length,
        );
        const inHospital = all.filter((carer) => began(firstDay(({ sector }) => sector === 'hospital', carer)));
        expect(happened(tally(sectorHeading('hospital')), 'first', { first: at, last: at })).toBe(inHospital.length);
        const knownBefore = inHospital.filter((carer) => {
          const there = firstDay(({ sector }) => sector === 'hospital', carer) ?? '';
          const elsewhere = firstDay(({ sector }) => sector !== 'hospital', carer);
          // If two began on one day, the sector first in alphabetical order was first: never the hospital.
          return elsewhere !== undefined && elsewhere <= there;
        });
        expect(happened(tally(sectorHeading('hospital')), 'further', { first: at, last: at })).toBe(knownBefore.length);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('is nothing once it is taken away again', () => {
    fc.assert(
      fc.property(carers, (all) => {
        const additions: Additions = new Map();
        for (const carer of all) contribute(additions, carer, 1);
        for (const carer of all.toReversed()) contribute(additions, carer, -1);
        expect([...additions.values()].flatMap((changes) => [...byMeasure(changes)])).toEqual([]);
      }),
      { seed, numRuns: 100 },
    );
  });
});
