import type { ResolverMap } from '../../../platform/subgraph/subgraph';
import { decideProfileSharing } from './decide-profile-sharing';
import { decideExamBoardNotice, recordExamBoardNotice } from './exam-board-notice';
import { School, school } from './school';
import { SchoolPassport } from './school-passport';
import { SchoolScheme } from './school-scheme';

export const resolvers: ResolverMap = {
  Query: { school },
  Mutation: { decideProfileSharing, decideExamBoardNotice, recordExamBoardNotice },
  School,
  SchoolScheme,
  SchoolPassport,
};
