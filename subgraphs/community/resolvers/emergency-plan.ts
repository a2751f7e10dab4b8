import type { CommunityPassportResolvers, EmergencyPlanResolvers } from '../generated/resolvers';

export const CommunityPassport: CommunityPassportResolvers = {
  route: ({ statistics }) => statistics?.route,
  registerEntries: ({ registers }) => registers ?? [],
  connectedTo: ({ connectedTo }) => connectedTo ?? [],
  emergencyPlan: ({ _id }, _args, { emergencyPlanById }) => emergencyPlanById.load(_id),
};

export const EmergencyPlan: EmergencyPlanResolvers = {
  openings: ({ _id }, _args, { planOpenings }) => planOpenings.ofPlan(_id),
};
