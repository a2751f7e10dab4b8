import { refusal } from '../../../domain/sector/refusal-messages';
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers';
import { communityRefusal } from './community-refusal';

export const ownFootfall: QueryResolvers['ownFootfall'] = (_root, { tillCode }, { footfall }) =>
  footfall.atTill(tillCode);

export const recruitBusiness: MutationResolvers['recruitBusiness'] = async (_root, { input }, { businessService }) => {
  const outcome = await businessService.recruit(input);
  return 'refused' in outcome ? refusal(outcome.refused) : { __typename: 'RecruitmentCodeMade', ...outcome.done };
};

export const joinAsBusiness: MutationResolvers['joinAsBusiness'] = async (_root, { input }, { businessService }) => {
  const outcome = await businessService.join(input);
  if ('fault' in outcome) return { __typename: 'BusinessRefused', ...outcome.fault };
  if ('done' in outcome) return { __typename: 'BusinessJoined', ...outcome.done };
  return outcome.refused === 'RequestRepeated' ? refusal(outcome.refused) : communityRefusal(outcome.refused);
};

export const orderWindowSticker: MutationResolvers['orderWindowSticker'] = async (
  _root,
  { input },
  { businessService },
) => {
  const outcome = await businessService.orderSticker(input);
  if ('done' in outcome) return { __typename: 'WindowStickerOrdered', business: outcome.done };
  return outcome.refused === 'RequestRepeated' ? refusal(outcome.refused) : communityRefusal(outcome.refused);
};

export const recordStickerPrinted: MutationResolvers['recordStickerPrinted'] = async (
  _root,
  { input },
  { businessService },
) => {
  const outcome = await businessService.stickerPrinted(input);
  if ('done' in outcome) return { __typename: 'StickerPrinted', business: outcome.done };
  return outcome.refused === 'RequestRepeated' ? refusal(outcome.refused) : communityRefusal(outcome.refused);
};
