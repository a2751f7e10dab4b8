import { insertInBulk } from '../bulk';
import type { DemoPart } from '../demo-part';
import type { Random } from '../random';
import { makeSectorDemo } from '../sector-demo';
import { yearsBetween, addMonths, type CalendarDate } from '../../../platform/calendar-date';
import { demoEmployers, demoSchemes } from './employers';
import { employerCollection, employerPassports } from '../../../subgraphs/employer/models/employer';

export function demo(): DemoPart {
  return {
    make: async (brief, store) => {
      await insertInBulk(store, employerCollection, demoEmployers);
      return makeSectorDemo(brief, store, {
        code: 'employer',
        schemes: demoSchemes,
        passports: employerPassports,
        toSectorPassport: (passport, _member, random) => ({
          ...passport,
          reviewDue: reviewDue(passport.validFrom, brief.today, random),
        }),
      });
    },
  };
}

/** Returns the next anniversary of the passport. For one in twelve the review is late: it is the last anniversary. */
function reviewDue(validFrom: CalendarDate, today: CalendarDate, random: Random): CalendarDate {
  const years = yearsBetween(validFrom, today);
  const isLate = years > 0 && random.below(12) === 0;
  return addMonths(validFrom, 12 * (isLate ? years : years + 1));
}
