import type { CarerResolvers } from '../generated/resolvers';

/** The repository returns only the carer's own records, whatever ref the query names. */
export const Carer: CarerResolvers = {
  carersAssessments: ({ communityRef }, _args, { ownAssessments }) => ownAssessments.ofCarer(communityRef),
  communityApplications: ({ communityRef }, _args, { ownApplications }) => ownApplications.ofCarer(communityRef),
};
