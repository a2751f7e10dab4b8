import { refusal } from '../../../domain/sector/refusal-messages';
import type { BursaryApplicationResolvers, MutationResolvers } from '../generated/resolvers';

const bursaryNotOpen = {
  __typename: 'BursaryNotOpen',
  message:
    'This cannot be applied for: it is no bursary, its last day is past, or you need the institution’s passport first. The adviser helps.',
} as const;

export const BursaryApplication: BursaryApplicationResolvers = {
  id: ({ _id }) => _id,
  bursary: ({ offerId }, _args, { offerById }) => offerById.load(offerId),
};

export const applyForBursary: MutationResolvers['applyForBursary'] = async (_root, { input }, { bursaries }) => {
  const outcome = await bursaries.apply(input);
  if ('done' in outcome) return { __typename: 'BursaryApplicationMade', application: outcome.done };
  return outcome.refused === 'BursaryNotOpen' ? bursaryNotOpen : refusal(outcome.refused);
};

export const withdrawBursaryApplication: MutationResolvers['withdrawBursaryApplication'] = async (
  _root,
  { input },
  { bursaryApplicationService },
) => {
  const outcome = await bursaryApplicationService.withdraw(input);
  return 'refused' in outcome
    ? refusal(outcome.refused)
    : { __typename: 'BursaryApplicationWithdrawn', application: outcome.done };
};

export const decideBursaryApplication: MutationResolvers['decideBursaryApplication'] = async (
  _root,
  { input },
  { bursaryApplicationService },
) => {
  const outcome = await bursaryApplicationService.decide<never>(input, () => Promise.resolve({}));
  return 'refused' in outcome
    ? refusal(outcome.refused)
    : { __typename: 'BursaryApplicationDecided', application: outcome.done };
};
