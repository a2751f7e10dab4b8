import { membershipChanged } from '../../kit/membership/events';
import { passportChanged, schemeChanged } from '../../kit/sector/events';
import { dayOf } from '../../platform/calendar-date';
import type { Consumers } from '../../platform/events/inbox';
import { Outbox } from '../../platform/events/outbox';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import { hub } from '../../platform/viewer';
import { passportBody, schemeBody } from './bodies';
import { CarerRepository } from './repositories/carer-repository';
import { KnownSchemeRepository } from './repositories/known-scheme-repository';
import { LinkRepository } from './repositories/link-repository';
import { openDetails } from './sealing/personal-details';
import { vaultOf } from './sealing/vault';
import { linkAfter, membershipOf } from './services/memberships';

/** Keeps up with the sectors: their passports become links, of which insight is told in the same transaction. */
export function identityConsumers({ connection, clock, keys }: SubgraphStore): Consumers {
  const carers = new CarerRepository(hub, connection);
  const links = new LinkRepository(hub, connection);
  const schemes = new KnownSchemeRepository(hub, connection);
  const outbox = new Outbox(connection);
  return {
    [passportChanged]: async ({ body }, session) => {
      const change = passportBody.parse(body);
      const before = await links.findById(change.passportId);
      if (before && before.version >= change.version) return;
      const carer = await carers.byRef(change.sector, change.carerRef);
      const details = carer && openDetails(vaultOf(keys), carer);
      // A ref that identity never gave, or whose carer was erased, names nobody: there is nothing to keep.
      if (!details) return;
      const link = linkAfter(change, carer._id, keys, before);
      await links.put(link, session);
      const at = clock();
      const told = membershipOf(link, { ...details, area: carer.area }, keys, dayOf(at));
      await outbox.write([{ type: membershipChanged, aggregate: told.membershipId, at, body: told }], session);
    },
    [schemeChanged]: async ({ body }, session) => {
      const scheme = schemeBody.parse(body);
      const before = await schemes.findById(scheme._id);
      if (!before || before.version < scheme.version) await schemes.put(scheme, session);
    },
  };
}
