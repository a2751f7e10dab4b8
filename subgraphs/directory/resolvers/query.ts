import { offerCategories } from '../../../domain/offer/categories';
import { sectorsOf, type SubgraphList } from '../../../platform/subgraph/subgraph-list';
import type { QueryResolvers } from '../generated/resolvers';

export const query: QueryResolvers = {
  sectors: (_root, _args, { subgraphList }) =>
    sectorsOf(subgraphList).map(({ code, label }) => ({ code, name: label })),
  offerCategories: () => Object.entries(offerCategories).map(([code, name]) => ({ code, name })),
  schemes: (_root, args, { schemeList }) => schemeList.page(args),
  findSchemes: async (_root, { input }, { schemeFinder, subgraphList }) =>
    (await schemeFinder.find(input)).map(({ sector, ...found }) => ({
      ...found,
      sector: sectorOf(subgraphList, sector),
    })),
  offers: (_root, args, { offerList }) => offerList.page(args),
};

function sectorOf(subgraphList: SubgraphList, code: string) {
  return { code, name: subgraphList.find(({ name }) => name === code)?.label ?? code };
}
