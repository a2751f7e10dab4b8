import { carerNotEligible, refusal } from '../../../domain/sector/refusal-messages';
import type { CommunityApplicationResolvers, MutationResolvers } from '../generated/resolvers';
import { communityRefusal } from './community-refusal';

export const CommunityApplication: CommunityApplicationResolvers = {
  id: ({ _id }) => _id,
  scheme: async ({ schemeId }, _args, { schemeById }) => {
    const scheme = await schemeById.load(schemeId);
    if (!scheme) throw new Error('an application has no scheme');
    return scheme;
  },
  passport: ({ passportId }, _args, { passportById }) => (passportId ? passportById.load(passportId) : null),
};

export const applyForCommunityPassport: MutationResolvers['applyForCommunityPassport'] = async (
  _root,
  { input },
  { cardApplications },
) => {
  const outcome = await cardApplications.apply(input);
  if ('notEligible' in outcome) return carerNotEligible(outcome);
  if ('done' in outcome) return { __typename: 'CommunityApplicationMade', application: outcome.done };
  const { refused } = outcome;
  return refused === 'SchemeUnknown' || refused === 'ConnectionRefused' ? communityRefusal(refused) : refusal(refused);
};

export const withdrawCommunityApplication: MutationResolvers['withdrawCommunityApplication'] = async (
  _root,
  { input },
  { applicationService },
) => {
  const outcome = await applicationService.withdraw(input);
  return 'refused' in outcome
    ? refusal(outcome.refused)
    : { __typename: 'CommunityApplicationWithdrawn', application: outcome.done };
};

export const decideCommunityApplication: MutationResolvers['decideCommunityApplication'] = async (
  _root,
  { input },
  { cardApplications },
) => {
  const outcome = await cardApplications.decide(input);
  if ('notEligible' in outcome) return carerNotEligible(outcome);
  return 'refused' in outcome
    ? refusal(outcome.refused)
    : { __typename: 'CommunityApplicationDecided', application: outcome.done };
};
