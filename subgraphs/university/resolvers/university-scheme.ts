import type { UniversitySchemeResolvers } from '../generated/resolvers';

export const UniversityScheme: UniversitySchemeResolvers = {
  bursaryApplications: ({ _id }, args, { bursaryApplicationService }) => bursaryApplicationService.waitingAt(_id, args),
  institution: ({ organisation }, _args, { institutionById }) => institutionById.load(organisation),
};
