import type { MutationResolvers } from '../generated/resolvers';
import { refusal } from './refusals';

export const decideConsent: NonNullable<MutationResolvers['decideConsent']> = async (_root, { input }, context) => {
  const outcome = await context.consents.decide(input);
  return 'refused' in outcome
    ? refusal(outcome.refused)
    : { __typename: 'ConsentDecided' as const, consent: outcome.done };
};
