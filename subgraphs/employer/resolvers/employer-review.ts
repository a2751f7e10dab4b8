import type { EmployerReviewResolvers } from '../generated/resolvers';

/** Returns the employee's pseudonym. Only identity can name the employee, and only if the employee agreed. */
export const EmployerReview: EmployerReviewResolvers = {
  passportId: ({ _id }) => _id,
  dueOn: ({ reviewDue }) => reviewDue,
  carer: ({ carerRef }) => ({ employerRef: carerRef }),
};
