import type { EmployerReviewResolvers } from '../generated/resolvers';

/** Whose review it is, only identity can tell, and only where the employee agreed: here stands the pseudonym. */
export const EmployerReview: EmployerReviewResolvers = {
  passportId: ({ _id }) => _id,
  dueOn: ({ reviewDue }) => reviewDue,
  carer: ({ carerRef }) => ({ employerRef: carerRef }),
};
