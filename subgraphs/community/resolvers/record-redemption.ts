import { refusal } from '../../../domain/sector/refusal-messages';
import type { MutationResolvers } from '../generated/resolvers';

const messages = {
  NotYourBusiness: 'This is not an offer and a branch of your business. Ask the scheme which ids are yours.',
  NoSuchCount: 'Give a count from 1 to 500.',
} as const;

export const recordRedemption: MutationResolvers['recordRedemption'] = async (_root, { input }, { footfall }) => {
  const outcome = await footfall.record({ ...input, count: input.count ?? 1 });
  if ('done' in outcome) return { __typename: 'RedemptionRecorded', ...outcome.done };
  if (outcome.refused === 'RequestRepeated') return refusal(outcome.refused);
  return { __typename: 'RedemptionRefused', message: messages[outcome.refused] };
};
