import type { MutationResolvers, NewSignInResolvers } from '../generated/resolvers';
import { newSignInWaits, refusal, tooManyCodes } from './refusals';

export const inviteHolder: NonNullable<MutationResolvers['inviteHolder']> = async (_root, { input }, context) => {
  const outcome = await context.invitations.invite(input);
  return 'refused' in outcome ? refusal(outcome.refused) : { __typename: 'HolderInvited' as const, ...outcome.done };
};

export const acceptInvitation: NonNullable<MutationResolvers['acceptInvitation']> = async (
  _root,
  { input },
  context,
) => {
  const outcome = await context.invitations.accept(input);
  if ('done' in outcome) {
    const { schemeId, usedAt, waiting } = outcome.done;
    return waiting && !usedAt
      ? { __typename: 'NewSignInWaits' as const, from: waiting.from, message: newSignInWaits }
      : { __typename: 'InvitationAccepted' as const, schemeId };
  }
  if (outcome.refused === 'TooManyGuesses') return { ...refusal('InvitationRefused'), message: tooManyCodes };
  return refusal(outcome.refused);
};

export const refuseNewSignIn: NonNullable<MutationResolvers['refuseNewSignIn']> = async (_root, { input }, context) => {
  const { newSignInId: invitationId, idempotencyKey } = input;
  const outcome = await context.invitations.refuseNewSignIn({ invitationId, idempotencyKey });
  return 'refused' in outcome
    ? refusal(outcome.refused)
    : { __typename: 'NewSignInRefused' as const, newSignInId: outcome.done };
};

export const newSignIn: NewSignInResolvers = {
  id: ({ _id }) => _id,
  organisationName: ({ organisation }, _args, context) => context.organisationName.load(organisation),
  from: ({ waiting, expiresAt }) => waiting?.from ?? expiresAt,
};
