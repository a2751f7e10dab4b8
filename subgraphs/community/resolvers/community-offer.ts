import type { CommunityOfferResolvers } from '../generated/resolvers';

export const CommunityOffer: CommunityOfferResolvers = {
  business: ({ _id }, _args, { businessOfOffer }) => businessOfOffer.load(_id),
};
