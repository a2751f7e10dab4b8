import { refusal } from '../../../domain/sector/refusal-messages';
import type { SchoolContext } from '../context';
import type { MutationResolvers } from '../generated/resolvers';

const pupilHasNotAgreed = {
  __typename: 'PupilHasNotAgreed',
  message: 'The pupil has not agreed that this board is told. Ask first; the pupil agrees with decideExamBoardNotice.',
} as const;

function resultOf(outcome: Awaited<ReturnType<SchoolContext['examBoardNotices']['record']>>) {
  if ('done' in outcome) return { __typename: 'ExamBoardNoticeKept', passport: outcome.done } as const;
  return outcome.refused === 'PupilHasNotAgreed' ? pupilHasNotAgreed : refusal(outcome.refused);
}

export const decideExamBoardNotice: MutationResolvers['decideExamBoardNotice'] = async (_root, { input }, context) =>
  resultOf(await context.examBoardNotices.decide(input));

export const recordExamBoardNotice: MutationResolvers['recordExamBoardNotice'] = async (_root, { input }, context) =>
  resultOf(await context.examBoardNotices.record(input));
