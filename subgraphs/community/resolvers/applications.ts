import { refusal } from '../../../domain/sector/refusal-messages';
import type { MutationResolvers } from '../generated/resolvers';

const messages = {
  NotYet: 'The day that it was received on is still to come.',
  ApplicationNotYours: 'There is no such application to a scheme of yours.',
} as const;

type Receives = MutationResolvers['receiveCommunityApplication'];
type Closes = MutationResolvers['closeCommunityApplication'];

export const receiveCommunityApplication: Receives = async (_root, { input }, { applications }) => {
  const outcome = await applications.receive(input);
  if ('done' in outcome) return { __typename: 'ApplicationKept', applicationId: outcome.done._id };
  if (outcome.refused !== 'NotYet') return refusal(outcome.refused);
  return { __typename: 'ApplicationRefused', message: messages.NotYet };
};

export const closeCommunityApplication: Closes = async (_root, { input }, { applications }) => {
  const outcome = await applications.close(input);
  if ('done' in outcome) return { __typename: 'ApplicationKept', applicationId: outcome.done._id };
  if (outcome.refused === 'RequestRepeated') return refusal(outcome.refused);
  return { __typename: 'ApplicationRefused', message: messages.ApplicationNotYours };
};
