import type { DemoEvent, DemoPart } from '../demo-part';
import { businessChanged } from '../../../domain/business/events';
import { checkRecorded, membershipChanged } from '../../../domain/membership/events';
import { offerChanged, schemeChanged } from '../../../domain/sector/events';
import {
  businessBody,
  checkBody,
  membershipBody,
  offerBody,
  schemeBody,
} from '../../../subgraphs/insight/events/bodies';
import { IntakeService } from '../../../subgraphs/insight/services/intake-service';
import { TallyService } from '../../../subgraphs/insight/services/tally-service';

const batch = 5_000;

/** Insight makes no records of its own: it counts the others' events. */
export const demo: DemoPart = {
  takeIn: async (events, store) => {
    const intake = new IntakeService(store);
    const bodies = (type: string) => events.filter((event: DemoEvent) => event.type === type).map(({ body }) => body);
    await intake.offerings.keepSchemes(bodies(schemeChanged).map((body) => schemeBody.parse(body)));
    await intake.offerings.keepOffers(bodies(offerChanged).map((body) => offerBody.parse(body)));
    await intake.checks(bodies(checkRecorded).map((body) => checkBody.parse(body)));
    await intake.businesses.keep(bodies(businessChanged).map((body) => businessBody.parse(body)));
    const memberships = bodies(membershipChanged).map((body) => membershipBody.parse(body));
    for (let at = 0; at < memberships.length; at += batch) await intake.memberships(memberships.slice(at, at + batch));
    await new TallyService(store).addUp();
    return [];
  },
};
