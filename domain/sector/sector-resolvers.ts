import { z } from 'zod';
import { decodeCursor, idCursor, pageOf, pageSize, type PageArguments } from '../../platform/paging/connection';
import { addDays, addMonths, calendarDate } from '../../platform/calendar-date';
import type { ResolverMap } from '../../platform/subgraph/subgraph';
import { transferResolvers } from '../transfer/transfer-resolvers';
import { staleBefore } from '../offer/assurance';
import { offeringResolvers } from '../offer/offering-resolvers';
import type { OfferRequest, PublishRequest } from '../offer/offer-service';
import type { Offer } from '../offer/offer';
import type { EndRequest, IssueRequest } from '../passport/passport-service';
import type { Passport } from '../passport/passport';
import { renewableFrom } from '../passport/renewal';
import type { RenewRequest, ReplaceRequest } from '../passport/renewal-service';
import { statusOn, statusReason } from '../passport/status';
import { setRulesRequest, type SetSchemeRulesInput } from '../rules/rules-input';
import type { SchemeRules } from '../rules/scheme-rules';
import type { SetBrandingRequest } from '../scheme/scheme-branding-service';
import type { Scheme } from '../scheme/scheme';
import { brandingOf } from '../scheme/scheme-branding';
import { carerNotEligible, refusal, rulesRefused } from './refusal-messages';
import type { SectorContext } from './sector-context';
import { prefixOf, type SectorNames } from './sector-type-defs';

interface Reference {
  readonly id: string;
}

const staleCursor = z.tuple([z.string(), z.string()]);

/** Resolves all fields of the templates, for the sector with this code; `transfers` adds those of transfers. */
export function sectorResolvers(names: SectorNames, transfers = false): ResolverMap {
  const { code } = names;
  const prefix = prefixOf(code);
  const offering = offeringResolvers(names);
  const transfer = transfers ? transferResolvers(prefix) : undefined;
  return {
    ...offering.shared,
    Carer: {
      // The repository shows carers only their own passports, for any ref in the request.
      [`${code}Passports`]: (carer: Record<string, string>, _args: unknown, context: SectorContext) =>
        context.passportsWithSchemes.ofCarer(carer[`${code}Ref`] ?? ''),
      [`${code}Record`]: (carer: Record<string, string>, _args: unknown, context: SectorContext) =>
        context.personalDataOf(carer[`${code}Ref`] ?? ''),
    },
    Query: {
      [`${code}Scheme`]: (_root: unknown, { id }: Reference, context: SectorContext) => context.schemeById.load(id),
    },
    [`${prefix}Scheme`]: {
      ...offering.scheme,
      ...transfer?.scheme,
      __resolveReference: ({ id }: Reference, context: SectorContext) => context.schemeById.load(id),
      branding: brandingOf,
      offers: async (scheme: Scheme, { first, after }: PageArguments, context: SectorContext) => {
        const size = pageSize(first);
        const [afterId] = decodeCursor(after, idCursor) ?? [];
        const offers = await context.offers.liveOfScheme(scheme._id, context.today, size + 1, afterId);
        return pageOf(offers, size, (offer) => [offer._id], after);
      },
      staleOffers: async (scheme: Scheme, { first, after }: PageArguments, context: SectorContext) => {
        const size = pageSize(first);
        const last = decodeCursor(after, staleCursor);
        const stale = await context.offers.staleOfScheme(
          scheme._id,
          context.today,
          staleBefore(context.today),
          size + 1,
          last,
        );
        return pageOf(stale, size, (offer) => [offer.assuredOn, offer._id], after);
      },
      staleOfferCount: async (scheme: Scheme, _args: unknown, context: SectorContext) =>
        (await context.schemes.ofViewer(scheme._id))
          ? context.offers.countStale(scheme._id, context.today, staleBefore(context.today))
          : null,
      expiringNextMonth: async (scheme: Scheme, _args: unknown, context: SectorContext) => {
        if (!(await context.schemes.ofViewer(scheme._id))) return null;
        const from = addMonths(calendarDate(`${context.today.slice(0, 7)}-01`), 1);
        return context.passports.countExpiring(scheme._id, from, addDays(addMonths(from, 1), -1));
      },
    },
    [`${prefix}Offer`]: {
      ...offering.offer,
      __resolveReference: ({ id }: Reference, context: SectorContext) => context.offerById.load(id),
      scheme: (offer: Offer, _args: unknown, context: SectorContext) => context.schemeById.load(offer.schemeId),
    },
    [`${prefix}Passport`]: {
      ...transfer?.passport,
      __resolveReference: ({ id }: Reference, context: SectorContext) => context.passportById.load(id),
      id: (passport: Passport) => passport._id,
      status: (passport: Passport, _args: unknown, context: SectorContext) => statusOn(passport, context.today),
      statusReason: (passport: Passport, _args: unknown, context: SectorContext) =>
        statusReason(passport, context.today),
      scheme: (passport: Passport, _args: unknown, context: SectorContext) =>
        context.schemeById.load(passport.schemeId),
      rules: rulesOf,
      renewableFrom: async (passport: Passport, _args: unknown, context: SectorContext) =>
        renewableFrom(passport, (await rulesOf(passport, _args, context)).renewal),
    },
    Mutation: { ...mutations(prefix), ...transfer?.mutations },
  };
}

async function rulesOf(
  { schemeId, rulesVersion }: Passport,
  _args: unknown,
  context: SectorContext,
): Promise<SchemeRules> {
  const scheme = await context.schemeById.load(schemeId);
  if (!scheme) throw new Error('a passport has no scheme');
  return context.pastRules.ofScheme(scheme, rulesVersion);
}

interface Input<T> {
  readonly input: T;
}

function mutations(prefix: string): Readonly<Record<string, unknown>> {
  return {
    [`issue${prefix}Passport`]: async (_root: unknown, { input }: Input<IssueRequest>, context: SectorContext) => {
      const outcome = await context.passportService.issue(input);
      if ('notEligible' in outcome) return carerNotEligible(outcome);
      return 'refused' in outcome
        ? refusal(outcome.refused)
        : { __typename: `${prefix}PassportIssued`, passport: outcome.done };
    },
    [`end${prefix}Passport`]: async (_root: unknown, { input }: Input<EndRequest>, context: SectorContext) => {
      const outcome = await context.passportService.end(input);
      return 'refused' in outcome
        ? refusal(outcome.refused)
        : { __typename: `${prefix}PassportEnded`, passport: outcome.done };
    },
    [`renew${prefix}Passport`]: async (_root: unknown, { input }: Input<RenewRequest>, context: SectorContext) => {
      const outcome = await context.renewalService.renew(input);
      return 'refused' in outcome
        ? refusal(outcome.refused)
        : { __typename: `${prefix}PassportRenewed`, passport: outcome.done };
    },
    [`replace${prefix}Passport`]: async (_root: unknown, { input }: Input<ReplaceRequest>, context: SectorContext) => {
      const outcome = await context.renewalService.replace(input);
      return 'refused' in outcome
        ? refusal(outcome.refused)
        : { __typename: `${prefix}PassportReplaced`, passport: outcome.done };
    },
    [`set${prefix}SchemeRules`]: async (
      _root: unknown,
      { input }: Input<SetSchemeRulesInput>,
      context: SectorContext,
    ) => {
      const outcome = await context.rulesService.set(setRulesRequest(input));
      if ('faults' in outcome) return rulesRefused(outcome.faults);
      return 'refused' in outcome
        ? refusal(outcome.refused)
        : { __typename: `${prefix}SchemeRulesSet`, scheme: outcome.done };
    },
    [`set${prefix}SchemeBranding`]: async (
      _root: unknown,
      { input }: Input<SetBrandingRequest>,
      context: SectorContext,
    ) => {
      const outcome = await context.schemeBrandingService.set(input);
      if ('fault' in outcome) return { __typename: 'BrandingRefused', ...outcome.fault };
      return 'refused' in outcome
        ? refusal(outcome.refused)
        : { __typename: `${prefix}SchemeBrandingSet`, scheme: outcome.done };
    },
    [`publish${prefix}Offer`]: async (_root: unknown, { input }: Input<PublishRequest>, context: SectorContext) => {
      const outcome = await context.offerService.publish(input);
      if ('fault' in outcome) return { __typename: 'OfferRefused', ...outcome.fault };
      return 'refused' in outcome
        ? refusal(outcome.refused)
        : { __typename: `${prefix}OfferPublished`, offer: outcome.done };
    },
    [`assure${prefix}Offer`]: async (_root: unknown, { input }: Input<OfferRequest>, context: SectorContext) => {
      const outcome = await context.offerService.assure(input);
      return 'refused' in outcome
        ? refusal(outcome.refused)
        : { __typename: `${prefix}OfferAssured`, offer: outcome.done };
    },
    [`end${prefix}Offer`]: async (_root: unknown, { input }: Input<OfferRequest>, context: SectorContext) => {
      const outcome = await context.offerService.end(input);
      return 'refused' in outcome
        ? refusal(outcome.refused)
        : { __typename: `${prefix}OfferEnded`, offer: outcome.done };
    },
  };
}
