import { carerNotEligible, refusal } from '../../../domain/sector/refusal-messages';
import type { MutationResolvers } from '../generated/resolvers';

export const issueCommunityPassport: MutationResolvers['issueCommunityPassport'] = async (
  _root,
  { input },
  context,
) => {
  const outcome = await context.carersCards.issue(input);
  if ('notEligible' in outcome) return carerNotEligible(outcome);
  return 'refused' in outcome
    ? refusal(outcome.refused)
    : { __typename: 'CommunityPassportIssued', passport: outcome.done };
};
