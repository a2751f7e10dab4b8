import { businessChanged, redemptionRecorded } from '../../../domain/business/events';
import { checkRecorded, membershipChanged, membershipsChanged } from '../../../domain/membership/events';
import { carerErased, carerErasedBody } from '../../../domain/register/events';
import { offerChanged, schemeChanged } from '../../../domain/sector/events';
import { dayOf } from '../../../platform/calendar-date';
import { inBulk, type Consumers } from '../../../platform/events/inbox';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { IntakeService } from '../services/intake-service';
import { eventsAtOnce, pendingAtOnce, TallyService } from '../services/tally-service';
import {
  businessBody,
  checkBody,
  redemptionBody,
  membershipBody,
  membershipsBody,
  offerBody,
  schemeBody,
  type MembershipBody,
} from './bodies';

/** Consumes the events that insight counts; see domain/membership/events.ts and domain/sector/events.ts. */
export function insightConsumers(store: SubgraphStore): Consumers {
  const tallying = new TallyService(store);
  let [records, waiting] = [0, 0];
  const takeIn = async (changes: readonly MembershipBody[], session: Parameters<Consumers[string]>[1]) => {
    await new IntakeService(store, session).memberships(changes);
    records += 1;
    waiting += changes.length;
    // Add up now, so that no later request waits for a long backlog.
    if (records >= pendingAtOnce || waiting >= eventsAtOnce) {
      await tallying.addUpSome(session);
      [records, waiting] = [0, 0];
    }
  };
  const many = <Body>(
    { parse }: { readonly parse: (body: unknown) => Body },
    keep: (intake: IntakeService, bodies: readonly Body[]) => Promise<void>,
  ) =>
    inBulk((events, session) =>
      keep(
        new IntakeService(store, session),
        events.map(({ body }) => parse(body)),
      ),
    );
  return {
    [membershipChanged]: inBulk((events, session) =>
      takeIn(
        events.map(({ body }) => membershipBody.parse(body)),
        session,
      ),
    ),
    [membershipsChanged]: ({ body }, session) => takeIn(membershipsBody.parse(body).changes, session),
    [carerErased('insight')]: ({ body }, session) =>
      new IntakeService(store, session).forget(carerErasedBody.parse(body).carerRefs, dayOf(store.clock())),
    [businessChanged]: many(businessBody, (intake, businesses) => intake.businesses.keep(businesses)),
    [redemptionRecorded]: many(redemptionBody, (intake, redemptions) => intake.redemptions(redemptions)),
    [checkRecorded]: many(checkBody, (intake, checks) => intake.checks(checks)),
    [schemeChanged]: many(schemeBody, (intake, schemes) => intake.offerings.keepSchemes(schemes)),
    [offerChanged]: many(offerBody, (intake, offers) => intake.offerings.keepOffers(offers)),
  };
}
