import type { SchoolSchemeResolvers } from '../generated/resolvers';

export const SchoolScheme: SchoolSchemeResolvers = {
  school: ({ organisation }, _args, { schoolById }) => schoolById.load(organisation),
  isReviewedTermly: ({ rules }) => rules.validity.kind === 'TERMLY',
};
