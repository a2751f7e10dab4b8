import { prefixOf } from '../../../domain/sector/sector-type-defs';
import { areaValue } from '../../../domain/geography/area-value';
import { yearsBetween } from '../../../platform/calendar-date';
import type { SubgraphList } from '../../../platform/subgraph/subgraph-list';
import type { IdentityContext } from '../context';
import type { CarerResolvers } from '../generated/resolvers';
import { refKey } from '../services/refs';
import { isYoung } from '../services/young-people';
import { usable } from '../services/usable-passports';

type Carer = Exclude<Awaited<ReturnType<IdentityContext['carers']['me']>>, undefined>;

const fields: CarerResolvers = {
  id: ({ _id }) => _id,
  givenName: (carer, _args, context) => context.detailsOf(carer)?.givenName,
  familyName: (carer, _args, context) => context.detailsOf(carer)?.familyName,
  homeArea: ({ area }) => areaValue(area),
  age: (carer, _args, context) => {
    const details = context.detailsOf(carer);
    return details && yearsBetween(details.dateOfBirth, context.today);
  },
  isYoungCarer: (carer, _args, context) => {
    const details = context.detailsOf(carer);
    return details && isYoung(details, context.today);
  },
  identityRecord: (_carer, _args, context) => context.personalData.all(),
  activeSchemes: async ({ _id }, _args, context) => {
    const links = usable(await context.linksOf.load(_id), context.today);
    return [...new Set(links.map(({ schemeId }) => schemeId))];
  },
  cards: (_carer, _args, context) => context.cards.ofViewer(),
  consents: ({ consents }) => consents,
  recordMatches: (_carer, _args, context) => context.matches.ofCarer(),
  newSignIns: (_carer, _args, context) => context.invitations.waiting(),
  accessLog: async ({ _id }, page, context) => context.accessLog.page(await context.carers.recordsOf(_id), page),
};

type Reference = Readonly<Record<string, string>>;

/** Passports as identity knows them: which sector to ask, and for what. */
async function passports(
  { _id }: Carer,
  _args: unknown,
  context: IdentityContext,
): Promise<{ __typename: string; id: string }[]> {
  const links = await context.linksOf.load(_id);
  return links.map((link) => ({ __typename: `${prefixOf(link.sector)}Passport`, id: link._id }));
}

/** Carer, with a ref for every other subgraph of the network, by each of which a carer can be found. */
export function carer(subgraphList: SubgraphList): Readonly<Record<string, unknown>> {
  const others = subgraphList.map(({ name }) => name).filter((name) => name !== 'identity');
  const refOf = (name: string) => (one: Carer, _args: unknown, context: IdentityContext) => context.refOf(one, name);
  return {
    ...fields,
    passports,
    ...Object.fromEntries(others.map((name) => [`${name}Ref`, refOf(name)] as const)),
    __resolveReference: (reference: Reference, context: IdentityContext) => {
      if (reference['id'] !== undefined) return context.carerById.load(reference['id']);
      const name = others.find((other) => reference[`${other}Ref`] !== undefined);
      return name && context.carerByRef.load(refKey(name, reference[`${name}Ref`] ?? ''));
    },
  };
}
