import type { QueryFilter } from 'mongoose';
import { dayOf } from '../../platform/calendar-date';
import type { Consumers } from '../../platform/events/inbox';
import { Outbox } from '../../platform/events/outbox';
import { modelOf, type AnyCollection, type Collection } from '../../platform/mongo/collection';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import { hub } from '../../platform/viewer';
import { ErasedCarers } from '../erasure/erased-carers';
import { ofCarers, ofPassports } from '../data-export/sector-personal-data';
import { endedBy } from '../passport/ending';
import { graceUntil, lastDay } from '../passport/first-and-last-day';
import type { Ended, Passport } from '../passport/passport';
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
  numberPassedOn,
  numberPassedOnBody,
  passportMoved,
  passportMovedBody,
  passportsImported,
  registerImported,
  registerImportedBody,
} from './events';

interface SectorConsumerOptions<P extends Passport> {
  readonly code: string;
  readonly passports: Collection<P>;
  /** Makes the sector's own passport out of the common fields. */
  readonly toSectorPassport: (passport: Passport) => P;
  /** All collections of the sector. */
  readonly collections: readonly AnyCollection[];
}

/**
 * Consumes the events that only identity can send: the holders in a register, records of one person, and erasures.
 * Identity never writes to a sector's store. The sector applies the event, and answers with `passport.changed`.
 */
export function sectorConsumers<P extends Passport>(
  options: SectorConsumerOptions<P>,
  store: SubgraphStore,
): Consumers {
  const { code, toSectorPassport } = options;
  const passports = new PassportRepository<P>(hub, modelOf(store.connection, options.passports), []);
  const schemes = new SchemeRepository(hub, store.connection, []);
  const pastRules = new PastRulesRepository(hub, store.connection);
  const outbox = new Outbox(store.connection);
  const erased = new ErasedCarers(store.connection);

  const schemeOf = async (schemeId: string) => {
    const scheme = await schemes.findById(schemeId);
    if (!scheme) throw new Error('identity speaks of a scheme that this sector does not have');
    return scheme;
  };
  /**
   * A passport that is missing here: its import waits as well, and this event follows it. Undefined where its holder
   * was erased, and the passport too.
   */
  const passportOf = async (passportId: string, carerRef: string | undefined) => {
    const passport = await passports.findById(passportId);
    if (passport) return passport;
    if (carerRef !== undefined && (await erased.has(carerRef))) return undefined;
    throw new Error('identity speaks of a passport that this sector does not have yet');
  };
  /** Safe to repeat, so it is outside the transaction, which would miss records that another commits meanwhile. */
  const forget = async (collections: readonly AnyCollection[], filter: QueryFilter<unknown>) => {
    for (const collection of collections) await modelOf(store.connection, collection).deleteMany(filter).exec();
  };
  const forgetPassports = (ids: readonly string[]) =>
    forget(ofPassports(options.collections), { _id: { $in: [...ids] } });
  const change = async (next: P, session: Parameters<Consumers[string]>[1]) => {
    await passports.replaceOrFail(next, session);
    const body = passportChange(code, await schemeOf(next.schemeId), next);
    await outbox.write([{ type: passportChanged, aggregate: next._id, at: store.clock(), body }], session);
  };
  /** Leaves a passport as it is where its state forbids the step: the carer ended several at once. */
  const end = async (passport: P, next: Ended, session: Parameters<Consumers[string]>[1]) => {
    const ended = endedBy(passport, next);
    if (ended) await change({ ...passport, ended, version: passport.version + 1 }, session);
  };

  return {
    [registerImported(code)]: async ({ body }, session) => {
      const { schemeId, passports: all } = registerImportedBody.parse(body);
      const forgotten = await erased.among(all.map(({ carerRef }) => carerRef));
      const rows = all.filter(({ carerRef }) => !forgotten.has(carerRef));
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
          fresh.push(toSectorPassport({ ...common, rulesVersion: scheme.rules.version }));
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
      if (await erased.has(carerRef)) {
        await forget([options.passports, ...ofPassports(options.collections)], { _id: passportId });
        return;
      }
      const passport = await passportOf(passportId, undefined);
      if (passport) await change({ ...passport, carerRef, version: passport.version + 1 }, session);
    },

    [numberPassedOn(code)]: async ({ body }, session) => {
      const { passportId, number, on } = numberPassedOnBody.parse(body);
      const passport = await passportOf(passportId, undefined);
      if (!passport) return;
      const withdrawn = { on, reason: 'WITHDRAWN', withdrawnBy: 'STAFF' } as const;
      // A lost, withdrawn or withheld passport stays so.
      const ended = passport.ended && passport.ended.reason !== 'ENDED' ? passport.ended : withdrawn;
      await change({ ...passport, number, ended, version: passport.version + 1 }, session);
    },

    [caringEnded(code)]: async ({ body }, session) => {
      const { passportId, carerRef, on } = caringEndedBody.parse(body);
      const passport = await passportOf(passportId, carerRef);
      if (!passport) return;
      const rules = await pastRules.ofScheme(await schemeOf(passport.schemeId), passport.rulesVersion);
      const grace = graceUntil(rules.validity, on);
      await end(passport, { on, reason: 'ENDED', ...(grace && { graceUntil: grace }) }, session);
    },

    [cardLost(code)]: async ({ body }, session) => {
      const { passportId, carerRef, on } = cardLostBody.parse(body);
      const passport = await passportOf(passportId, carerRef);
      if (passport) await end(passport, { on, reason: 'LOST' }, session);
    },

    [carerErased(code)]: async ({ body }) => {
      const { carerRefs } = carerErasedBody.parse(body);
      await erased.add(carerRefs, dayOf(store.clock()));
      const held = await passports.find({ carerRef: { $in: carerRefs } });
      await forgetPassports(held.map(({ _id }) => _id));
      await forget(ofCarers(options.collections), { carerRef: { $in: carerRefs } });
    },
  };
}
