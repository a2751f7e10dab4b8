import type { EmployerBenefitChangeResolvers } from '../generated/resolvers';

export const EmployerBenefitChange: EmployerBenefitChangeResolvers = {
  benefit: (offer) => offer,
  hasEnded: ({ validUntil }, _args, { today }) => validUntil !== undefined && validUntil < today,
};
