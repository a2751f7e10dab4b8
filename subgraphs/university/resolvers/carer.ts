import type { CarerResolvers } from '../generated/resolvers';

/** The repositories return only the carer's own records, whatever ref the query names. */
export const Carer: CarerResolvers = {
  bursaryApplications: ({ universityRef }, _args, { bursaryApplications }) =>
    bursaryApplications.ofCarer(universityRef),
  universityDeclarations: ({ universityRef }, _args, { ownDeclarations }) => ownDeclarations.ofCarer(universityRef),
};
