import type { EmployerResolvers, QueryResolvers } from '../generated/resolvers';

/** The repository returns only HR's own employer, so the fields below never belong to another. */
export const myEmployer: QueryResolvers['myEmployer'] = (_root, _args, { viewer, employerById }) =>
  viewer.role === 'hr' ? employerById.load(viewer.organisation) : null;

export const Employer: EmployerResolvers = {
  __resolveReference: ({ id }, { employerById }) => employerById.load(id),
  id: ({ _id }) => _id,
  schemes: ({ _id }, _args, { schemesOfEmployer }) => schemesOfEmployer.load(_id),
  benefits: ({ _id }, args, { benefits }) => benefits.ofEmployer(_id, args),
  benefitChanges: ({ _id }, args, { benefits }) => benefits.changesOfEmployer(_id, args),
  passportHolders: ({ _id }, _args, { employeePassports, today }) => employeePassports.countUsable(_id, today),
  reviewsDue: ({ _id }, args, { reviews }) => reviews.ofEmployer(_id, args),
};
