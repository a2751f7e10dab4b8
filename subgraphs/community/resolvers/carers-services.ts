import { refusal } from '../../../domain/sector/refusal-messages';
import type { CarersAssessmentResolvers, MutationResolvers } from '../generated/resolvers';
import { communityRefusal } from './community-refusal';

export const CarersAssessment: CarersAssessmentResolvers = {
  id: ({ _id }) => _id,
  scheme: async ({ schemeId }, _args, { schemeById }) => {
    const scheme = await schemeById.load(schemeId);
    if (!scheme) throw new Error('an assessment has no scheme');
    return scheme;
  },
  requestedOn: ({ appliedOn }) => appliedOn,
  doneOn: ({ state, closedOn }) => (state === 'GRANTED' ? closedOn : null),
  support: ({ support }) => support ?? [],
};

type Requests = MutationResolvers['requestCarersAssessment'];
type Withdraws = MutationResolvers['withdrawCarersAssessment'];
type Records = MutationResolvers['recordCarersAssessment'];

export const requestCarersAssessment: Requests = async (_root, { input }, { carersServices }) => {
  const outcome = await carersServices.requestAssessment(input);
  if ('done' in outcome) return { __typename: 'CarersAssessmentRequested', assessment: outcome.done };
  const { refused } = outcome;
  return refused === 'SchemeUnknown' ? communityRefusal(refused) : refusal(refused);
};

export const withdrawCarersAssessment: Withdraws = async (_root, { input }, { assessmentService }) => {
  const outcome = await assessmentService.withdraw(input);
  return 'refused' in outcome
    ? refusal(outcome.refused)
    : { __typename: 'CarersAssessmentWithdrawn', assessmentId: outcome.done._id };
};

export const recordCarersAssessment: Records = async (_root, { input }, { carersServices }) => {
  const outcome = await carersServices.recordAssessment(input);
  return 'refused' in outcome
    ? refusal(outcome.refused)
    : { __typename: 'CarersAssessmentRecorded', assessment: outcome.done };
};

export const recordRegisterEntry: MutationResolvers['recordRegisterEntry'] = async (
  _root,
  { input },
  { carersServices },
) => {
  const outcome = await carersServices.recordRegisterEntry(input);
  if ('done' in outcome) return { __typename: 'RegisterEntryRecorded', passport: outcome.done };
  return outcome.refused === 'RegisterUnknown' ? communityRefusal(outcome.refused) : refusal(outcome.refused);
};
