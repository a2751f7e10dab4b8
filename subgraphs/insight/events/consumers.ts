import { checkRecorded, membershipChanged } from '../../../kit/membership/events';
import { offerChanged, schemeChanged } from '../../../kit/sector/events';
import type { Consumers } from '../../../platform/events/inbox';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { Intake } from '../services/intake';
import { pendingAtOnce, Tallying } from '../services/tallying';
import { checkBody, membershipBody, offerBody, schemeBody } from './bodies';

/** What insight does about each event that it hears; see kit/membership/events.ts and kit/sector/events.ts. */
export function consumers(store: SubgraphStore): Consumers {
  const tallying = new Tallying(store);
  let waiting = 0;
  return {
    [membershipChanged]: async ({ body }, session) => {
      await new Intake(store, session).memberships([membershipBody.parse(body)]);
      waiting += 1;
      // Where nobody asks for long, no question shall have to wait for all that came meanwhile.
      if (waiting >= pendingAtOnce) {
        await tallying.addUpSome(session);
        waiting = 0;
      }
    },
    [checkRecorded]: ({ body }, session) => new Intake(store, session).checks([checkBody.parse(body)]),
    [schemeChanged]: ({ body }, session) => new Intake(store, session).offerings.keepSchemes([schemeBody.parse(body)]),
    [offerChanged]: ({ body }, session) => new Intake(store, session).offerings.keepOffers([offerBody.parse(body)]),
  };
}
