import { askedIdentifier } from '../../../kit/identifiers/asked-identifier';
import { parseUrn } from '../../../kit/identifiers/urn';
import type { QueryResolvers, SchoolResolvers } from '../generated/resolvers';

export const school: QueryResolvers['school'] = (_root, { urn }, { schoolById }) =>
  schoolById.load(askedIdentifier(parseUrn, urn));

export const School: SchoolResolvers = {
  __resolveReference: ({ urn }, { schoolById }) => schoolById.load(askedIdentifier(parseUrn, urn)),
  urn: ({ _id }) => _id,
  schemes: ({ _id }, _args, { schemes }) => schemes.ofOrganisation(_id),
};
