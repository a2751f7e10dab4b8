import { rule } from '../services/disclosure/rule';
import type { ReachResolvers } from '../generated/resolvers';

/** Each breakdown is computed only on request. */
export const reach: ReachResolvers = {
  carers: (reach) => reach.carers(),
  carersNew: (reach) => reach.carersNew(),
  carersWithPlan: (reach) => reach.carersWithPlan(),
  byRoute: (reach) => reach.byRoute(),
  byHoursOfCare: (reach) => reach.byHoursOfCare(),
  waitingTimes: (reach) => reach.waitingTimes(),
  redemptions: (reach) => reach.redemptions(),
  wardChecks: (reach) => reach.wardChecks(),
  businesses: (reach) => reach.businesses(),
  bySector: (reach) => reach.bySector(),
  byArea: (reach) => reach.byArea(),
  byMonth: (reach) => reach.byMonth(),
  byAgeBand: (reach) => reach.byAgeBand(),
  byScheme: (reach) => reach.byScheme(),
  overlaps: (reach) => reach.overlaps(),
  percentageOfUnpaidCarers: (reach) => reach.percentageOfUnpaidCarers(),
  disclosureRule: () => rule,
};
