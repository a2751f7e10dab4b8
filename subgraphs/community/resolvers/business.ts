import type { BusinessResolvers, QueryResolvers } from '../generated/resolvers';
import { liveOffers } from '../services/live-offers';

export const business: QueryResolvers['business'] = (_root, { id }, { businessById }) => businessById.load(id);

export const Business: BusinessResolvers = {
  __resolveReference: ({ id }, { businessById }) => businessById.load(id),
  id: (record) => record._id,
  footfall: ({ _id }, _args, { footfall }) => footfall.of(_id),
  branches: ({ _id }, _args, { branchesOfBusiness }) => branchesOfBusiness.load(_id),
  offers: async ({ offers }, _args, { offerById, today }) =>
    liveOffers(await Promise.all(offers.map((id) => offerById.load(id))), today),
};
