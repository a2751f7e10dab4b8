import { businessChanged, type BusinessChanged } from '../../../domain/business/events';
import type { DemoEvent, DemoPart } from '../demo-part';
import { insertInBulk } from '../bulk';
import { seeded, type Random } from '../random';
import { makeSectorDemo } from '../sector-demo';
import { careHours, type PassportStatistics, type SignUpRoute } from '../../../domain/passport/passport-statistics';
import { addDays, type CalendarDate } from '../../../platform/calendar-date';
import { cardApplicationCollection } from '../../../subgraphs/community/models/card-application';
import { carersAssessmentCollection } from '../../../subgraphs/community/models/carers-assessment';
import { madeAssessments, waitingApplications } from './applications';
import { demoBusinesses, type DemoBusinesses } from './businesses';
import { communitySchemes } from './schemes';
import {
  branchCollection,
  businessCollection,
  cardRulesCollection,
  communityPassports,
} from '../../../subgraphs/community/models/business';

export function demo(): DemoPart {
  return {
    make: async (brief, store) => {
      const random = seeded('high streets');
      const made = communitySchemes.map(({ scheme, card, offers, towns, offersInAll, chains }) => ({
        scheme,
        offers,
        card: { ...card, _id: scheme._id },
        street: demoBusinesses({ schemeId: scheme._id, towns, offers: offersInAll - offers.length, chains }, random),
      }));
      await insertInBulk(
        store,
        cardRulesCollection,
        made.map(({ card }) => card),
      );
      await insertInBulk(
        store,
        businessCollection,
        made.flatMap(({ street }) => street.businesses),
      );
      await insertInBulk(
        store,
        branchCollection,
        made.flatMap(({ street }) => street.branches),
      );
      const chance = seeded('applications');
      await insertInBulk(store, cardApplicationCollection, waitingApplications(brief, chance));
      await insertInBulk(store, carersAssessmentCollection, madeAssessments(brief, chance));
      const events = await makeSectorDemo(brief, store, {
        code: 'community',
        schemes: made.map(({ scheme, offers, street }) => ({ scheme, offers: [...offers, ...street.offers] })),
        passports: communityPassports,
        toSectorPassport: (passport, _member, chance) => ({
          ...passport,
          statistics: statisticsOf(passport.issuedOn, chance),
        }),
      });
      return [...events, ...made.flatMap(({ street }) => eventsOf(street))];
    },
  };
}

function eventsOf({ businesses, branches }: DemoBusinesses): DemoEvent[] {
  const areas = new Map<string, BusinessChanged['branches'][number][]>();
  for (const { business, place } of branches) {
    const there = areas.get(business) ?? [];
    areas.set(business, [...there, { ...(place.area && { area: place.area }) }]);
  }
  return businesses.map(({ _id, schemeId }) => {
    const body: BusinessChanged = { businessId: _id, schemeId, branches: areas.get(_id) ?? [], version: 1 };
    return { type: businessChanged, aggregate: _id, body };
  });
}

/** Half of the carers gave their hours; an application takes up to six weeks. */
function statisticsOf(issuedOn: CalendarDate, random: Random): PassportStatistics {
  const route = routeOf(random);
  const appliedOn = addDays(issuedOn, -random.below(42));
  return { route, appliedOn, ...(random.next() < 0.5 && { hours: random.pick(careHours) }) };
}

/** The percentage of carers by route: in Hertfordshire GPs sent about a third. */
const routes: readonly (readonly [SignUpRoute, number])[] = [
  ['GP_REFERRAL', 33],
  ['CARERS_CENTRE', 22],
  ['ONLINE', 25],
  ['EVENT', 12],
  ['LIBRARY', 8],
];

function routeOf(random: Random): SignUpRoute {
  let left = random.below(100);
  for (const [route, share] of routes) {
    left -= share;
    if (left < 0) return route;
  }
  throw new Error('the shares of the routes do not add up to a hundred');
}
