import type { UniversityPassportResolvers } from '../generated/resolvers';

export const UniversityPassport: UniversityPassportResolvers = {
  institution: ({ organisation }, _args, { institutionById }) => institutionById.load(organisation),
};
