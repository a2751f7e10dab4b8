import type { Consumers } from '../../platform/events/inbox';
import { Outbox } from '../../platform/events/outbox';
import { modelOf, type AnyCollection, type Collection } from '../../platform/mongo/collection';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import { hub } from '../../platform/viewer';
import { ofCarers, ofPassports } from '../held/held-in-sector';
import { graceUntil, lastDay } from '../passport/first-and-last-day';
import type { Passport } from '../passport/passport';
import { PassportRepository } from '../passport/passport-repository';
import { PastRulesRepository } from '../rules/past-rules-repository';
import { SchemeRepository } from '../scheme/scheme-repository';
import { passportChange, passportChanged } from '../sector/events';
import {
  cardLost,
  cardLostBody,
  carerErased,
  carerErasedBody,
  caringEnded,
  caringEndedBody,
  passportMoved,
  passportMovedBody,
  passportsImported,
  registerImported,
  registerImportedBody,
} from './events';

interface RegisterDoor<P extends Passport> {
  readonly code: string;
  readonly passports: Collection<P>;
  /** Makes the sector's own passport out of the common fields. */
  readonly completed: (passport: Passport) => P;
  /** All that the sector keeps. */
  readonly collections: readonly AnyCollection[];
}

/**
 * A sector's door for what identity alone can know: whose register holds whom, who is one person, and who is to be
 * forgotten. Identity never writes to a sector's store; the sector acts on its word, and answers with `passport.changed`.
 */
export function registerDoor<P extends Passport>(door: RegisterDoor<P>, store: SubgraphStore): Consumers {
  const { code, completed } = door;
  const passports = new PassportRepository<P>(hub, modelOf(store.connection, door.passports), []);
  const schemes = new SchemeRepository(hub, store.connection, []);
  const pastRules = new PastRulesRepository(hub, store.connection);
  const outbox = new Outbox(store.connection);

  const schemeOf = async (schemeId: string) => {
    const scheme = await schemes.findById(schemeId);
    if (!scheme) throw new Error('identity speaks of a scheme that this sector does not have');
    return scheme;
  };
  /** A passport that is not here yet: its import waits as well, and this comes after it. */
  const passportOf = async (passportId: string) => {
    const passport = await passports.findById(passportId);
    if (!passport) throw new Error('identity speaks of a passport that this sector does not have yet');
    return passport;
  };
  const change = async (next: P, session: Parameters<Consumers[string]>[1]) => {
    await passports.replaceOrFail(next, session);
    const body = passportChange(code, await schemeOf(next.schemeId), next);
    await outbox.write([{ type: passportChanged, aggregate: next._id, at: store.clock(), body }], session);
  };

  return {
    [registerImported(code)]: async ({ body }, session) => {
      const { schemeId, passports: rows } = registerImportedBody.parse(body);
      const scheme = await schemeOf(schemeId);
      const ids = rows.map(({ passportId }) => passportId);
      const known = new Map((await passports.findByIds(ids)).flatMap((each) => (each ? [[each._id, each]] : [])));
      const fresh: P[] = [];
      const changed: P[] = [];
      for (const { passportId: _id, carerRef, number, issuedOn, validFrom, ...row } of rows) {
        const validUntil = row.validUntil ?? lastDay(scheme.rules.validity, validFrom);
        const dates = { number, issuedOn, validFrom, ...(validUntil && { validUntil }) };
        const before = known.get(_id);
        if (before) {
          const { validUntil: _before, ...rest } = before;
          changed.push({ ...rest, ...dates, version: before.version + 1 } as P);
        } else {
          const { organisation } = scheme;
          const common = { _id, carerRef, schemeId, organisation, ...dates, issueNumber: 1, version: 1 };
          fresh.push(completed({ ...common, rulesVersion: scheme.rules.version }));
        }
      }
      await passports.addMany(fresh, session);
      for (const next of changed) await passports.replaceOrFail(next, session);
      const changes = [...fresh, ...changed].map((passport) => passportChange(code, scheme, passport));
      await outbox.write(
        [{ type: passportsImported, aggregate: schemeId, at: store.clock(), body: { changes } }],
        session,
      );
    },

    [passportMoved(code)]: async ({ body }, session) => {
      const { passportId, carerRef } = passportMovedBody.parse(body);
      const passport = await passportOf(passportId);
      await change({ ...passport, carerRef, version: passport.version + 1 }, session);
    },

    [caringEnded(code)]: async ({ body }, session) => {
      const { passportId, on } = caringEndedBody.parse(body);
      const passport = await passportOf(passportId);
      if (passport.ended) return;
      const rules = await pastRules.ofScheme(await schemeOf(passport.schemeId), passport.rulesVersion);
      const grace = graceUntil(rules.validity, on);
      const ended = { on, reason: 'ENDED', ...(grace && { graceUntil: grace }) } as const;
      await change({ ...passport, ended, version: passport.version + 1 }, session);
    },

    [cardLost(code)]: async ({ body }, session) => {
      const { passportId, on } = cardLostBody.parse(body);
      const passport = await passportOf(passportId);
      if (passport.ended && passport.ended.reason !== 'ENDED') return;
      await change({ ...passport, ended: { on, reason: 'LOST' }, version: passport.version + 1 }, session);
    },

    [carerErased(code)]: async ({ body }, session) => {
      const { carerRefs } = carerErasedBody.parse(body);
      const held = await passports.find({ carerRef: { $in: carerRefs } });
      for (const collection of ofPassports(door.collections))
        await modelOf(store.connection, collection)
          .deleteMany({ _id: { $in: held.map(({ _id }) => _id) } })
          .session(session)
          .exec();
      for (const collection of ofCarers(door.collections))
        await modelOf(store.connection, collection)
          .deleteMany({ carerRef: { $in: carerRefs } })
          .session(session)
          .exec();
    },
  };
}
