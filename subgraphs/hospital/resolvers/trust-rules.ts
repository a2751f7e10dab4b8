import { refusal } from '../../../domain/sector/refusal-messages';
import type { MutationResolvers } from '../generated/resolvers';

export const setWardRules: MutationResolvers['setWardRules'] = async (_root, { input }, { trustRulesService }) => {
  const outcome = await trustRulesService.setWardRules(input);
  if ('fault' in outcome) return { __typename: 'TrustRulesRefused', ...outcome.fault };
  return 'refused' in outcome ? refusal(outcome.refused) : { __typename: 'WardRulesSet', scheme: outcome.done };
};

export const setTrustRules: MutationResolvers['setTrustRules'] = async (_root, { input }, { trustRulesService }) => {
  const outcome = await trustRulesService.setTrustRules(input);
  if ('fault' in outcome) return { __typename: 'TrustRulesRefused', ...outcome.fault };
  return 'refused' in outcome ? refusal(outcome.refused) : { __typename: 'TrustRulesSet', trust: outcome.done };
};

export const agreeRecognition: MutationResolvers['agreeRecognition'] = async (
  _root,
  { input },
  { trustRulesService },
) => {
  const outcome = await trustRulesService.agreeRecognition(input);
  if ('fault' in outcome) return { __typename: 'TrustRulesRefused', ...outcome.fault };
  return 'refused' in outcome
    ? refusal(outcome.refused)
    : { __typename: 'RecognitionAgreed', recognition: outcome.done };
};
