import { offeringResolvers, placeResolvers } from '../../../domain/offer/offering-resolvers';
import { prefixOf, type SectorNames } from '../../../domain/sector/sector-type-defs';
import { sectorsOf, type SubgraphList } from '../../../platform/subgraph/subgraph-list';
import type { ResolverMap } from '../../../platform/subgraph/subgraph';
import type { DirectoryContext } from '../context';
import type { OfferPage } from '../services/offer-list';
import { carer } from './carer';
import { query } from './query';

interface OfSector {
  readonly sector: string;
}

interface Reference {
  readonly id: string;
}

/** Returns the directory's resolvers for the schemes and offers of all sectors in the network. */
export function directoryResolvers(subgraphList: SubgraphList): ResolverMap {
  const sectors = sectorsOf(subgraphList);
  return {
    ...placeResolvers,
    Query: { ...query },
    Carer: { ...carer },
    OfferConnection: { totalCount: (page: OfferPage) => page.totalCount() },
    Sector: {
      __resolveReference: ({ code }: { code: string }) => {
        const sector = sectors.find((each) => each.code === code);
        return sector && { code, name: sector.label };
      },
    },
    Scheme: { __resolveType: ({ sector }: OfSector) => `${prefixOf(sector)}Scheme` },
    Offer: { __resolveType: ({ sector }: OfSector) => `${prefixOf(sector)}Offer` },
    ...Object.fromEntries(sectors.flatMap(offeringsOf)),
  };
}

function offeringsOf(names: SectorNames): [type: string, fields: ResolverMap[string]][] {
  const prefix = prefixOf(names.code);
  const { scheme, offer } = offeringResolvers(names);
  const schemeById = ({ id }: Reference, context: DirectoryContext) => context.schemeById.load(id);
  const offerById = ({ id }: Reference, context: DirectoryContext) => context.offerById.load(id);
  return [
    [`${prefix}Scheme`, { ...scheme, __resolveReference: schemeById }],
    [`${prefix}Offer`, { ...offer, __resolveReference: offerById }],
  ];
}
