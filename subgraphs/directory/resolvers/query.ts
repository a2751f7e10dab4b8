import { offerCategories } from '../../../kit/offer/categories';
import { sectorsOf } from '../../../platform/subgraph/network';
import type { QueryResolvers } from '../generated/resolvers';

export const query: QueryResolvers = {
  sectors: (_root, _args, { network }) => sectorsOf(network).map(({ code, label }) => ({ code, name: label })),
  offerCategories: () => Object.entries(offerCategories).map(([code, name]) => ({ code, name })),
  schemes: (_root, args, { schemeList }) => schemeList.page(args),
  offers: (_root, args, { offerList }) => offerList.page(args),
};
