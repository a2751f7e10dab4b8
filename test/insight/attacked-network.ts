import { seeded } from '../../networks/demo/random';
import type { MembershipChanged } from '../../domain/membership/events';
import { careHours, signUpRoutes, type PassportStatistics } from '../../domain/passport/passport-statistics';
import type { Area } from '../../domain/geography/area';
import { addDays, calendarDate } from '../../platform/calendar-date';
import { ageBands } from '../../subgraphs/insight/services/counting/headings';
import type { Month } from '../../subgraphs/insight/services/counting/month';
import type { RedemptionBody } from '../../subgraphs/insight/events/bodies';
import { membership } from './support';

export const lastOver = '2026-10' as Month;
/** The sectors of the network that have carers. */
export const sectors = ['community', 'hospital', 'employer'];
export const schemes = sectors.flatMap((sector) => [`sc_${sector}_one`, `sc_${sector}_two`]);

/**
 * Returns memberships of many districts with few carers, beside some with many: small numbers are hardest to protect
 * there.
 */
export function someMemberships(districts: readonly Area[], seed: string): MembershipChanged[] {
  const random = seeded(seed);
  return districts.flatMap(({ code }, at) => {
    const carers = at % 7 === 0 ? 40 + random.below(60) : random.below(9);
    return Array.from({ length: carers }, (_, carer) => {
      const carerRef = `${code} ${carer}`;
      const ageBand = random.pick(ageBands);
      return Array.from({ length: 1 + random.below(3) }, () => {
        const from = addDays(calendarDate('2024-10-01'), random.below(760));
        const until = addDays(from, random.below(500));
        const sector = random.pick(sectors);
        const schemeId = random.pick(schemes.filter((scheme) => scheme.includes(sector)));
        const statistics: PassportStatistics = {
          ...(random.next() < 0.8 && { route: random.pick(signUpRoutes) }),
          ...(random.next() < 0.8 && { appliedOn: addDays(from, -random.below(70)) }),
          ...(random.next() < 0.8 && { hours: random.pick(careHours) }),
          ...(random.next() < 0.4 && { planOn: addDays(from, random.below(300)) }),
          ...(random.next() < 0.4 && { renewedOn: [addDays(from, random.below(400))] }),
        };
        return membership({ carerRef, ageBand, area: code, from, until, sector, schemeId, statistics });
      });
    }).flat();
  });
}

/** Returns a few redemptions, in a few places, on a few days. */
export function someRedemptions(districts: readonly Area[], seed: string): RedemptionBody[] {
  const random = seeded(`${seed} redemptions`);
  return districts.flatMap(({ code }, at) =>
    Array.from({ length: at % 5 === 0 ? 60 : random.below(12) }, () => ({
      schemeId: random.pick(schemes),
      area: code,
      on: addDays(calendarDate('2025-01-01'), random.below(669)),
      count: 1 + random.below(at % 5 === 0 ? 9 : 2),
    })),
  );
}
