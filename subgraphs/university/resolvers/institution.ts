import { identifierArgument } from '../../../domain/identifiers/identifier-argument';
import { parseUkprn } from '../../../domain/identifiers/ukprn';
import type { InstitutionResolvers, QueryResolvers } from '../generated/resolvers';
import { declaring } from '../services/declaring';

export const institution: QueryResolvers['institution'] = (_root, { ukprn }, { institutionById }) =>
  institutionById.load(identifierArgument(parseUkprn, ukprn));

export const Institution: InstitutionResolvers = {
  __resolveReference: ({ ukprn }, { institutionById }) => institutionById.load(identifierArgument(parseUkprn, ukprn)),
  ukprn: ({ _id }) => _id,
  declaring: ({ kind }) => declaring(kind),
  declarations: ({ _id }, args, { declarations }) => declarations.toInstitution(_id, args),
  schemes: ({ _id }, _args, { schemes }) => schemes.ofOrganisation(_id),
};
