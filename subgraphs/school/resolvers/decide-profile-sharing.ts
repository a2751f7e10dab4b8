import { refusal } from '../../../domain/sector/refusal-messages';
import type { MutationResolvers } from '../generated/resolvers';

export const decideProfileSharing: MutationResolvers['decideProfileSharing'] = async (_root, { input }, context) => {
  const outcome = await context.profileSharing.decide(input);
  return 'refused' in outcome
    ? refusal(outcome.refused)
    : { __typename: 'ProfileSharingDecided', passport: outcome.done };
};
