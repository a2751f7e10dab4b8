import { offerCategories } from '../../../kit/offer/categories';
import { sectorsOf, type Network } from '../../../platform/subgraph/network';
import type { QueryResolvers } from '../generated/resolvers';

export const query: QueryResolvers = {
  sectors: (_root, _args, { network }) => sectorsOf(network).map(({ code, label }) => ({ code, name: label })),
  offerCategories: () => Object.entries(offerCategories).map(([code, name]) => ({ code, name })),
  schemes: (_root, args, { schemeList }) => schemeList.page(args),
  findSchemes: async (_root, { input }, { schemeFinder, network }) =>
    (await schemeFinder.find(input)).map(({ sector, ...found }) => ({ ...found, sector: sectorOf(network, sector) })),
  offers: (_root, args, { offerList }) => offerList.page(args),
};

function sectorOf(network: Network, code: string) {
  return { code, name: network.find(({ name }) => name === code)?.label ?? code };
}
