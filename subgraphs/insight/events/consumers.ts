import { businessChanged, redemptionRecorded } from '../../../kit/high-street/events';
import { checkRecorded, membershipChanged, membershipsChanged } from '../../../kit/membership/events';
import { carerErased, carerErasedBody } from '../../../kit/register/events';
import { offerChanged, schemeChanged } from '../../../kit/sector/events';
import { inBulk, type Consumers } from '../../../platform/events/inbox';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { Intake } from '../services/intake';
import { eventsAtOnce, pendingAtOnce, Tallying } from '../services/tallying';
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

/** What insight does about each event that it hears; see kit/membership/events.ts and kit/sector/events.ts. */
export function consumers(store: SubgraphStore): Consumers {
  const tallying = new Tallying(store);
  let [records, waiting] = [0, 0];
  const takeIn = async (changes: readonly MembershipBody[], session: Parameters<Consumers[string]>[1]) => {
    await new Intake(store, session).memberships(changes);
    records += 1;
    waiting += changes.length;
    // Where nobody asks for long, no question shall have to wait for all that came meanwhile.
    if (records >= pendingAtOnce || waiting >= eventsAtOnce) {
      await tallying.addUpSome(session);
      [records, waiting] = [0, 0];
    }
  };
  return {
    [membershipChanged]: inBulk((events, session) =>
      takeIn(
        events.map(({ body }) => membershipBody.parse(body)),
        session,
      ),
    ),
    [membershipsChanged]: ({ body }, session) => takeIn(membershipsBody.parse(body).changes, session),
    [carerErased('insight')]: ({ body }, session) =>
      new Intake(store, session).forget(carerErasedBody.parse(body).carerRefs),
    [businessChanged]: ({ body }, session) => new Intake(store, session).businesses.keep([businessBody.parse(body)]),
    [redemptionRecorded]: ({ body }, session) => new Intake(store, session).redemptions([redemptionBody.parse(body)]),
    [checkRecorded]: ({ body }, session) => new Intake(store, session).checks([checkBody.parse(body)]),
    [schemeChanged]: ({ body }, session) => new Intake(store, session).offerings.keepSchemes([schemeBody.parse(body)]),
    [offerChanged]: ({ body }, session) => new Intake(store, session).offerings.keepOffers([offerBody.parse(body)]),
  };
}
