import type { WardCheckResolvers } from '../generated/resolvers';

/** Nothing of a check is stored here: identity's representation is the check. */
export const WardCheck: WardCheckResolvers = {
  allowances: (check, _args, { wardAllowances }) => wardAllowances.of(check),
};
