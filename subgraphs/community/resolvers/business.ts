import type { BusinessResolvers, QueryResolvers } from '../generated/resolvers';
import { liveOffers } from '../services/live-offers';
import { footfallOf } from './high-street';

export const business: QueryResolvers['business'] = (_root, { id }, { businessById }) => businessById.load(id);

export const Business: BusinessResolvers = {
  __resolveReference: ({ id }, { businessById }) => businessById.load(id),
  id: (record) => record._id,
  footfall: async (record, { from, to }, { highStreet }) => footfallOf(await highStreet.footfall(record, from, to)),
  branches: ({ _id }, _args, { branchesOfBusiness }) => branchesOfBusiness.load(_id),
  offers: async ({ offers }, _args, { offerById, today }) =>
    liveOffers(await Promise.all(offers.map((id) => offerById.load(id))), today),
};
