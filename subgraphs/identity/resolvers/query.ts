import type { QueryResolvers } from '../generated/resolvers';

export const query: QueryResolvers = {
  me: (_root, _args, context) => context.carers.me(),
  carerRefs: (_root, { issuer, subject }, context) => context.accounts.refsOf(issuer, subject),
};
