import type { MutationResolvers } from '../generated/resolvers';
import { refusal, tooManyCodes } from './refusals';

export const inviteHolder: NonNullable<MutationResolvers['inviteHolder']> = async (_root, { input }, desk) => {
  const outcome = await desk.invitations.invite(input);
  return 'refused' in outcome ? refusal(outcome.refused) : { __typename: 'HolderInvited' as const, ...outcome.done };
};

export const acceptInvitation: NonNullable<MutationResolvers['acceptInvitation']> = async (_root, { input }, desk) => {
  const outcome = await desk.invitations.accept(input);
  if ('done' in outcome) return { __typename: 'InvitationAccepted' as const, schemeId: outcome.done };
  if (outcome.refused === 'TooManyGuesses') return { ...refusal('InvitationRefused'), message: tooManyCodes };
  return refusal(outcome.refused);
};
