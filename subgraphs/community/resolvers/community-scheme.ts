import { decodeCursor, idCursor, pageOf, pageSize } from '../../../platform/paging/connection';
import type { CommunitySchemeResolvers } from '../generated/resolvers';

export const CommunityScheme: CommunitySchemeResolvers = {
  kind: async ({ _id }, _args, { cardRulesById }) => (await cardRulesById.load(_id))?.kind ?? 'CARERS_CARD',
  onCard: async ({ _id }, _args, { cardRulesById }) => (await cardRulesById.load(_id))?.onCard ?? [],
  emergencyNominees: async ({ _id }, _args, { cardRulesById }) => (await cardRulesById.load(_id))?.emergencyNominees,
  signUpLeadsTo: async ({ _id }, _args, { cardRulesById }) => (await cardRulesById.load(_id))?.signUpLeadsTo ?? [],
  fundedBy: async ({ _id }, _args, { cardRulesById }) => (await cardRulesById.load(_id))?.fundedBy ?? [],
  applicationsWaiting: async ({ _id }, _args, { schemes, waitingApplications, ownApplications }) =>
    (await schemes.ofViewer(_id))
      ? (await waitingApplications.waiting(_id)) + (await ownApplications.countWaiting(_id))
      : null,
  // Only its organisation may read an application: at another's scheme the repository finds none.
  applications: ({ _id }, args, { applicationService }) => applicationService.waitingAt(_id, args),
  assessmentsToMake: ({ _id }, args, { assessmentService }) => assessmentService.waitingAt(_id, args),
  stickersToPrint: ({ _id }, args, { businessService }) => businessService.stickersToPrint(_id, args),
  businesses: async ({ _id }, { first, after }, { businesses }) => {
    const size = pageSize(first);
    const [afterId] = decodeCursor(after, idCursor) ?? [];
    return pageOf(await businesses.ofScheme(_id, size + 1, afterId), size, (business) => [business._id], after);
  },
};
