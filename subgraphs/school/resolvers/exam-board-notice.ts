import { refusal } from '../../../kit/sector/refusal-messages';
import type { Outcome } from '../../../platform/mutation';
import type { MutationResolvers } from '../generated/resolvers';
import type { SchoolPassport } from '../model';

const pupilHasNotAgreed = {
  __typename: 'PupilHasNotAgreed',
  message: 'The pupil has not agreed that this board is told. Ask first; the pupil agrees with decideExamBoardNotice.',
} as const;

function told(outcome: Outcome<SchoolPassport, 'PassportNotYours' | 'PupilHasNotAgreed'>) {
  if ('done' in outcome) return { __typename: 'ExamBoardNoticeKept', passport: outcome.done } as const;
  return outcome.refused === 'PupilHasNotAgreed' ? pupilHasNotAgreed : refusal(outcome.refused);
}

export const decideExamBoardNotice: MutationResolvers['decideExamBoardNotice'] = async (_root, { input }, desk) =>
  told(await desk.examBoardNotices.decide(input));

export const recordExamBoardNotice: MutationResolvers['recordExamBoardNotice'] = async (_root, { input }, desk) =>
  told(await desk.examBoardNotices.record(input));
