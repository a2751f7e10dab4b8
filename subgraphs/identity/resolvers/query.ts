import type { QueryResolvers } from '../generated/resolvers';

export const query: QueryResolvers = {
  me: (_root, _args, desk) => desk.carers.me(),
  carerRefs: (_root, { issuer, subject }, desk) => desk.accounts.refsOf(issuer, subject),
};
