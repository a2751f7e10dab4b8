import type { CarerResolvers } from '../generated/resolvers';

/** The repositories show a carer what is their own and nobody else's, whatever ref is asked for. */
export const Carer: CarerResolvers = {
  bursaryApplications: ({ universityRef }, _args, { bursaryApplications }) =>
    bursaryApplications.ofCarer(universityRef),
  universityDeclarations: ({ universityRef }, _args, { ownDeclarations }) => ownDeclarations.ofCarer(universityRef),
};
