import type { MutationResolvers } from '../generated/resolvers';
import { refusal } from './refusals';

export const reportChange: NonNullable<MutationResolvers['reportChange']> = async (_root, { input }, context) => {
  const outcome = await context.reportedChanges.report(input);
  if ('fault' in outcome) return { __typename: 'ChangeRefused' as const, ...outcome.fault };
  return 'refused' in outcome
    ? refusal(outcome.refused)
    : { __typename: 'ChangeReported' as const, carer: outcome.done };
};

export const eraseMe: NonNullable<MutationResolvers['eraseMe']> = async (_root, { input }, context) => {
  if (!input.confirm) return refusal('ErasureNotConfirmed');
  const outcome = await context.erasure.eraseMe(input);
  return 'refused' in outcome
    ? refusal(outcome.refused)
    : { __typename: 'CarerForgotten' as const, message: forgotten };
};

const forgotten =
  'You are forgotten. What stays names you nowhere: who asked about you and when, and that a register held you, so that you are not taken in again.';
