import { refusal } from '../../../kit/sector/refusal-messages';
import type { MutationResolvers } from '../generated/resolvers';

export const issueCommunityPassport: MutationResolvers['issueCommunityPassport'] = async (_root, { input }, desk) => {
  const { route } = input;
  const outcome = await desk.passportOffice.issue(input, (passport) => ({ ...passport, ...(route && { route }) }));
  return 'refused' in outcome
    ? refusal(outcome.refused)
    : { __typename: 'CommunityPassportIssued', passport: outcome.done };
};
