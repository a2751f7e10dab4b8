import { checkRecorded, membershipChanged, membershipsChanged } from '../../../kit/membership/events';
import { carerErased, carerErasedBody } from '../../../kit/register/events';
import { offerChanged, schemeChanged } from '../../../kit/sector/events';
import type { Consumers } from '../../../platform/events/inbox';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { Intake } from '../services/intake';
import { checkBody, membershipBody, membershipsBody, offerBody, schemeBody } from './bodies';

/** What insight does about each event that it hears; see kit/membership/events.ts and kit/sector/events.ts. */
export function consumers(store: SubgraphStore): Consumers {
  return {
    [membershipChanged]: ({ body }, session) => new Intake(store, session).memberships([membershipBody.parse(body)]),
    [membershipsChanged]: ({ body }, session) =>
      new Intake(store, session).memberships(membershipsBody.parse(body).changes),
    [carerErased('insight')]: ({ body }, session) =>
      new Intake(store, session).forget(carerErasedBody.parse(body).carerRefs),
    [checkRecorded]: ({ body }, session) => new Intake(store, session).checks([checkBody.parse(body)]),
    [schemeChanged]: ({ body }, session) => new Intake(store, session).offerings.keepSchemes([schemeBody.parse(body)]),
    [offerChanged]: ({ body }, session) => new Intake(store, session).offerings.keepOffers([offerBody.parse(body)]),
  };
}
