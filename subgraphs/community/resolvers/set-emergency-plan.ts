import { refusal } from '../../../domain/sector/refusal-messages';
import type { MutationResolvers } from '../generated/resolvers';

export const setEmergencyPlan: MutationResolvers['setEmergencyPlan'] = async (_root, { input }, context) => {
  const outcome = await context.emergencyPlans.set(input);
  if ('fault' in outcome) return { __typename: 'EmergencyPlanRefused', ...outcome.fault };
  return 'refused' in outcome ? refusal(outcome.refused) : { __typename: 'EmergencyPlanSet', ...outcome.done };
};
