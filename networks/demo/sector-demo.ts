import { addDays, type CalendarDate } from '../../platform/calendar-date';
import type { Collection } from '../../platform/mongo/collection';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import { offerCollection, type Offer } from '../../domain/offer/offer';
import { graceUntil, lastDay } from '../../domain/passport/first-and-last-day';
import type { Passport } from '../../domain/passport/passport';
import { newPassportNumber } from '../../domain/passport/passport-number';
import { firstRules, type RulesSeed } from '../../domain/rules/scheme-rules';
import { schemeCollection, type Scheme } from '../../domain/scheme/scheme';
import { offerChanged, passportChange, passportChanged, schemeChanged } from '../../domain/sector/events';
import { insertInBulk } from './bulk';
import type { DemoBrief, DemoEvent, DemoJoin, DemoMember } from './demo-part';
import { seeded, seededId, type Random } from './random';

type SetByScheme = 'schemeId' | 'organisation' | 'version';
type Usual = '_id' | 'audience' | 'places' | 'validFrom' | 'assuredOn';

/**
 * An offer as a sector's demo.ts writes it down. By default it has an id counted within its scheme, is for holders only
 * and bound to no place. It is valid since the scheme began, and was checked on some day of the last ten months.
 */
export type DemoOffer = Omit<Offer, SetByScheme | Usual> & Partial<Pick<Offer, Usual>>;

/** A scheme as a sector's demo.ts writes it down, with only the unusual rules. */
export type SchemeSeed = Omit<Scheme, 'version' | 'rules'> & { readonly rules: RulesSeed };

/** A scheme of the demo network with its offers. */
export interface DemoScheme {
  readonly scheme: SchemeSeed;
  readonly offers: readonly DemoOffer[];
}

/** A sector's contribution to the demo network. */
export interface DemoSector<P extends Passport> {
  readonly code: string;
  readonly schemes: readonly DemoScheme[];
  readonly passports: Collection<P>;
  /** Makes the sector's own passport from the common fields. */
  readonly toSectorPassport: (passport: Passport, member: DemoMember, random: Random) => P;
}

/**
 * Makes a sector's part of the demo network: its schemes, its offers, and a passport for each joining member. All are
 * inserted in bulk. The events inform the other subgraphs, as the sector's own services would.
 */
export async function makeSectorDemo<P extends Passport>(
  brief: DemoBrief,
  store: SubgraphStore,
  { code, schemes: written, passports: collection, toSectorPassport }: DemoSector<P>,
): Promise<DemoEvent[]> {
  const random = seeded(`demo of ${code}`);
  const schemes = written.map(({ scheme }): Scheme => ({
    ...scheme,
    rules: firstRules(scheme.rules, scheme.publishedOn),
    version: 1,
  }));
  const offers = written.flatMap((demo) => offersOf(demo, brief.today, random));
  const byId = new Map(schemes.map((scheme) => [scheme._id, scheme]));
  const issued = brief.members.flatMap((member) =>
    member.joins.map((join) => {
      const scheme = byId.get(join.schemeId);
      if (!scheme) throw new Error(`the demo's plot names ${join.schemeId}, which ${code} does not have`);
      const passport = toSectorPassport(passportOf(member, join, scheme, brief.today, random), member, random);
      return { scheme, passport };
    }),
  );
  await insertInBulk(store, schemeCollection, schemes);
  await insertInBulk(
    store,
    offerCollection,
    offers.map((offer) => ({ ...offer, changedAt: new Date(`${offer.assuredOn}T09:00:00Z`) })),
  );
  await insertInBulk(
    store,
    collection,
    issued.map(({ passport }) => passport),
  );
  return [
    ...schemes.map((scheme) => ({ type: schemeChanged, aggregate: scheme._id, body: { sector: code, scheme } })),
    ...offers.map((offer) => ({ type: offerChanged, aggregate: offer._id, body: { sector: code, offer } })),
    ...issued.map(({ scheme, passport }) => ({
      type: passportChanged,
      aggregate: passport._id,
      body: passportChange(code, scheme, passport),
    })),
  ];
}

function offersOf({ scheme, offers }: DemoScheme, today: CalendarDate, random: Random): Offer[] {
  return offers.map((offer, index) => ({
    _id: `${scheme._id.replace(/^sc_/, 'of_')}_${String(index + 1).padStart(3, '0')}`,
    audience: 'HOLDERS',
    places: [],
    validFrom: scheme.publishedOn,
    assuredOn: addDays(today, -random.below(300)),
    ...offer,
    schemeId: scheme._id,
    organisation: scheme.organisation,
    version: 1,
  }));
}

function passportOf(
  { ref }: DemoMember,
  { on, ended, number }: DemoJoin,
  scheme: Scheme,
  today: CalendarDate,
  random: Random,
): Passport {
  // For schemes bound to a hospital stay: from two days to three weeks.
  const discharge = addDays(on, 2 + random.below(20));
  const validUntil = lastDay(scheme.rules.validity, on, discharge);
  const grace = ended?.reason === 'ENDED' ? graceUntil(scheme.rules.validity, ended.on) : undefined;
  return {
    _id: seededId('pp', random),
    carerRef: ref,
    schemeId: scheme._id,
    organisation: scheme.organisation,
    number: number ?? newPassportNumber((limit) => random.below(limit)),
    issuedOn: on,
    issueNumber: 1,
    rulesVersion: scheme.rules.version,
    validFrom: on,
    ...(validUntil && { validUntil }),
    ...(ended && ended.on <= today && { ended: { ...ended, ...(grace && { graceUntil: grace }) } }),
    version: 1,
  };
}
