import type { ResolverMap } from '../../../platform/subgraph/subgraph';
import { carersLeave } from './carers-leave';
import { Employer, myEmployer } from './employer';
import { EmployerBenefitChange } from './employer-benefit-change';
import { EmployerReview } from './employer-review';
import { recordEmployerReview } from './record-employer-review';

export const resolvers: ResolverMap = {
  Query: { myEmployer, carersLeave },
  Mutation: { recordEmployerReview },
  Employer,
  EmployerBenefitChange,
  EmployerReview,
};
