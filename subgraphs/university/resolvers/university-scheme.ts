import type { UniversitySchemeResolvers } from '../generated/resolvers';

export const UniversityScheme: UniversitySchemeResolvers = {
  institution: ({ organisation }, _args, { institutionById }) => institutionById.load(organisation),
};
