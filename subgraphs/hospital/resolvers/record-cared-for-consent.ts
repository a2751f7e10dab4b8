import { refusal } from '../../../domain/sector/refusal-messages';
import type { MutationResolvers } from '../generated/resolvers';

export const recordCaredForConsent: MutationResolvers['recordCaredForConsent'] = async (_root, { input }, context) => {
  const outcome = await context.caredForConsents.record(input);
  return 'refused' in outcome
    ? refusal(outcome.refused)
    : { __typename: 'CaredForConsentRecorded', consent: outcome.done };
};
