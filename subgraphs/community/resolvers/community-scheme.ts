import { decodeCursor, idCursor, pageOf, pageSize } from '../../../platform/paging/connection';
import type { CommunitySchemeResolvers } from '../generated/resolvers';

export const CommunityScheme: CommunitySchemeResolvers = {
  photoOnCard: async ({ _id }, _args, { cardRulesById }) => (await cardRulesById.load(_id))?.photoOnCard ?? false,
  renewalFormMonthsBefore: async ({ _id }, _args, { cardRulesById }) =>
    (await cardRulesById.load(_id))?.renewalFormMonthsBefore,
  emergencyNominees: async ({ _id }, _args, { cardRulesById }) => (await cardRulesById.load(_id))?.emergencyNominees,
  notFor: async ({ _id }, _args, { cardRulesById }) => (await cardRulesById.load(_id))?.notFor ?? [],
  businesses: async ({ _id }, { first, after }, { businesses }) => {
    const size = pageSize(first);
    const [afterId] = decodeCursor(after, idCursor) ?? [];
    return pageOf(await businesses.ofScheme(_id, size + 1, afterId), size, (business) => [business._id], after);
  },
};
