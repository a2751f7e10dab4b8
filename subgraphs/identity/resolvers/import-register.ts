import type { MutationResolvers } from '../generated/resolvers';
import { refusal } from './refusals';

export const importRegister: NonNullable<MutationResolvers['importRegister']> = async (_root, { input }, context) => {
  const outcome = await context.registers.take(input);
  if ('retryAt' in outcome) return { ...refusal(outcome.refused), retryAt: outcome.retryAt };
  return 'refused' in outcome
    ? refusal(outcome.refused)
    : { __typename: 'RegisterRowsTaken' as const, ...outcome.done };
};
