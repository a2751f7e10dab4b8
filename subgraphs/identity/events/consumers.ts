import { membershipChanged, membershipsChanged, type MembershipChanged } from '../../../domain/membership/events';
import { carerErased, passportsImported, type CarerErased } from '../../../domain/register/events';
import { passportChanged, schemeChanged, trustChanged, type PassportChanged } from '../../../domain/sector/events';
import { dayOf } from '../../../platform/calendar-date';
import type { Consumers } from '../../../platform/events/inbox';
import type { Work } from '../../../platform/mongo/unit-of-work';
import { Outbox } from '../../../platform/events/outbox';
import type { SubgraphStore } from '../../../platform/subgraph/subgraph';
import { hub } from '../../../platform/viewer';
import { groupOf, personOf } from '../models/carer';
import { passportBody, passportsBody, schemeBody, trustBody } from './bodies';
import type { Link } from '../models/link';
import { refKey } from '../services/refs';
import { CarerRepository } from '../repositories/carer-repository';
import { IntroductionRepository } from '../repositories/introduction-repository';
import { KnownSchemeRepository } from '../repositories/known-scheme-repository';
import { KnownTrustRepository } from '../repositories/known-trust-repository';
import { LinkRepository } from '../repositories/link-repository';
import { RegisterEntryRepository } from '../repositories/register-entry-repository';
import { openDetails } from '../services/sealing/personal-details';
import { vaultOf } from '../services/sealing/vault';
import { PassportEndService } from '../services/cards/passport-end-service';
import { linkAfter, membershipOf } from '../services/memberships';

/** Keeps up with the sectors: their passports become links, of which insight is told in the same transaction. */
export function identityConsumers(store: SubgraphStore): Consumers {
  const { connection, clock, keys } = store;
  const carers = new CarerRepository(hub, connection);
  const links = new LinkRepository(hub, connection);
  const schemes = new KnownSchemeRepository(hub, connection);
  const trusts = new KnownTrustRepository(hub, connection);
  const entries = new RegisterEntryRepository(hub, connection);
  const introductions = new IntroductionRepository(hub, connection);
  const outbox = new Outbox(connection);
  const ends = new PassportEndService(store);

  const forgetAt = async ({ sector, carerRef }: PassportChanged, session: Work['session']) => {
    const body: CarerErased = { carerRefs: [carerRef] };
    await outbox.write([{ type: carerErased(sector), aggregate: carerRef, at: clock(), body }], session);
  };

  /** Keeps the links that these changes make, and answers what insight is to know of them. */
  const keep = async (changes: readonly PassportChanged[], session: Work['session']): Promise<MembershipChanged[]> => {
    const ids = changes.map(({ passportId }) => passportId);
    const known = await links.findByIds(ids);
    const imported = await entries.findByIds(ids);
    // A passport stays with the record that it was issued to, whatever pseudonym its sector calls the person by today.
    const homesKnown = ids.map((_, place) => known[place]?.home ?? imported[place]?.carerId);
    const unknown = changes.filter((_, place) => homesKnown[place] === undefined);
    const byRef = await carers.byRef(unknown.map(({ sector, carerRef }) => refKey(sector, carerRef)));
    const introduced = new Map(
      (await introductions.homesOf(unknown)).map((home, place) => [unknown[place]?.passportId, home]),
    );
    const homes = changes.map(
      ({ sector, carerRef, passportId }, place) =>
        homesKnown[place] ?? introduced.get(passportId) ?? byRef.get(refKey(sector, carerRef))?._id ?? '',
    );
    const byId = await carers.withStanding(homes);
    const today = dayOf(clock());
    const fresh: Link[] = [];
    const changed: Link[] = [];
    const memberships: MembershipChanged[] = [];
    for (const [place, change] of changes.entries()) {
      const before = known[place];
      const home = byId.get(homes[place] ?? '');
      const person = home && byId.get(personOf(home));
      const counted = home && byId.get(groupOf(home));
      const details = counted && openDetails(vaultOf(keys), counted);
      // The sector had not heard of the erasure, or heard of it too early.
      if (home && home.key === undefined) await forgetAt(change, session);
      // A ref that identity never gave, or whose carer was erased, names no one: there is nothing to keep.
      if (!person || !details || (before && before.version >= change.version)) continue;
      const link = linkAfter(change, { home: home._id, carerId: person._id }, keys, before);
      (before ? changed : fresh).push(link);
      memberships.push(membershipOf(link, { ...details, area: counted.area, carerId: counted._id }, keys, today));
    }
    await links.addMany(fresh, session);
    await links.putAll(changed, session);
    // A passport that is new here has no card yet.
    await ends.follow(changed, clock(), session);
    return memberships;
  };

  return {
    [passportChanged]: async ({ body }, session) => {
      const change = passportBody.parse(body);
      for (const memberships of await keep([change], session))
        await outbox.write(
          [{ type: membershipChanged, aggregate: memberships.membershipId, at: clock(), body: memberships }],
          session,
        );
    },
    [passportsImported]: async ({ aggregate, body }, session) => {
      const changes = await keep(passportsBody.parse(body).changes, session);
      await outbox.write([{ type: membershipsChanged, aggregate, at: clock(), body: { changes } }], session);
    },
    [schemeChanged]: async ({ body }, session) => {
      const scheme = schemeBody.parse(body);
      const before = await schemes.findById(scheme._id);
      if (!before || before.version < scheme.version) await schemes.put(scheme, session);
    },
    [trustChanged]: async ({ body }, session) => {
      const trust = trustBody.parse(body);
      const before = await trusts.findById(trust._id);
      if (!before || before.version < trust.version) await trusts.put(trust, session);
    },
  };
}
