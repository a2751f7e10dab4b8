import { refusal } from '../../../domain/sector/refusal-messages';
import type { MutationResolvers } from '../generated/resolvers';

const messages = {
  PinOpensNothing:
    'This PIN opens no plan: it is mistyped, a newer one took its place, or the card can no longer be used.',
  TooManyPins: 'Too many PINs that open nothing were tried within an hour. Wait, or ring the scheme.',
  SchemeNotNamed: 'Give the id of the scheme that the card is of. Whoever answers the telephone number on it knows.',
} as const;

export const openEmergencyPlan: MutationResolvers['openEmergencyPlan'] = async (_root, { input }, context) => {
  const outcome = await context.emergencyPlans.open(input);
  if ('done' in outcome) return { __typename: 'EmergencyPlanOpened', ...outcome.done };
  if (outcome.refused === 'RequestRepeated') return refusal(outcome.refused);
  return { __typename: 'EmergencyPlanClosed', message: messages[outcome.refused] };
};
