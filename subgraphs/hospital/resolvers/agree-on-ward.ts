import { refusal } from '../../../domain/sector/refusal-messages';
import type { MutationResolvers } from '../generated/resolvers';
import { wardNotYours } from './ward-not-yours';

export const agreeOnWard: MutationResolvers['agreeOnWard'] = async (_root, { input }, context) => {
  const outcome = await context.wardPassports.agree(input);
  if ('done' in outcome) return { __typename: 'AgreedOnWard', passport: outcome.done };
  return outcome.refused === 'WardNotYours' ? wardNotYours : refusal(outcome.refused);
};
