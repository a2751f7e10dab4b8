import type { CarerResolvers } from '../generated/resolvers';

/** The repository shows a carer what is their own and nobody else's, whatever ref is asked for. */
export const Carer: CarerResolvers = {
  carersAssessments: ({ communityRef }, _args, { ownAssessments }) => ownAssessments.ofCarer(communityRef),
  communityApplications: ({ communityRef }, _args, { ownApplications }) => ownApplications.ofCarer(communityRef),
};
