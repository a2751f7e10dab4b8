import { identifierArgument } from '../../../domain/identifiers/identifier-argument';
import { parseUrn } from '../../../domain/identifiers/urn';
import type { QueryResolvers, SchoolResolvers } from '../generated/resolvers';

export const school: QueryResolvers['school'] = (_root, { urn }, { schoolById }) =>
  schoolById.load(identifierArgument(parseUrn, urn));

export const School: SchoolResolvers = {
  __resolveReference: ({ urn }, { schoolById }) => schoolById.load(identifierArgument(parseUrn, urn)),
  urn: ({ _id }) => _id,
  schemes: ({ _id }, _args, { schemes }) => schemes.ofOrganisation(_id),
};
