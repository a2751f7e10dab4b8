import type { WardCheckResolvers } from '../generated/resolvers';

/** Nothing of a check is stored here: identity's representation is the check. */
export const WardCheck: WardCheckResolvers = {
  allowances: async (check, _args, { wardAllowances }) => (await wardAllowances.of(check)).allowances,
  notOpened: async (check, _args, { wardAllowances }) => (await wardAllowances.of(check)).notOpened,
};
