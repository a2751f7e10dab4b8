import type { MutationResolvers } from '../generated/resolvers';
import { refusal } from './refusals';

export const introduceMyself: NonNullable<MutationResolvers['introduceMyself']> = async (_root, { input }, context) => {
  const outcome = await context.selfIntroduction.introduce(input);
  if ('fault' in outcome) {
    const { field, reason } = outcome.fault;
    return { __typename: 'ChangeRefused' as const, field, message: reason };
  }
  return 'refused' in outcome
    ? refusal(outcome.refused)
    : { __typename: 'CarerWelcomed' as const, knownSince: outcome.done };
};
