import type { MutationResolvers } from '../generated/resolvers';
import { refusal } from './refusals';

export const createShareCode: NonNullable<MutationResolvers['createShareCode']> = async (_root, { input }, context) => {
  const outcome = await context.shareCodes.create(input);
  return 'refused' in outcome ? refusal(outcome.refused) : { __typename: 'ShareCodeCreated' as const, ...outcome.done };
};
