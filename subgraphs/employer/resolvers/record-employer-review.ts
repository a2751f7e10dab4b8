import { refusal } from '../../../domain/sector/refusal-messages';
import type { MutationResolvers } from '../generated/resolvers';

export const recordEmployerReview: MutationResolvers['recordEmployerReview'] = async (_root, { input }, context) => {
  const outcome = await context.reviews.record(input);
  return 'refused' in outcome
    ? refusal(outcome.refused)
    : { __typename: 'EmployerReviewRecorded', passport: outcome.done };
};
