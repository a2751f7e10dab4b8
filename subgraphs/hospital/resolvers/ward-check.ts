import type { WardCheckResolvers } from '../generated/resolvers';

/** Reads a check from identity's representation; nothing of it is stored here. */
export const WardCheck: WardCheckResolvers = {
  allowances: async (check, _args, { wardAllowances }) => (await wardAllowances.of(check)).allowances,
  notOpened: async (check, _args, { wardAllowances }) => (await wardAllowances.of(check)).notOpened,
};
