import type { CommunityPassportResolvers } from '../generated/resolvers';
import { renewalFormOn } from '../services/renewal';

export const CommunityPassport: CommunityPassportResolvers = {
  renewalFormOn: async (passport, _args, { cardRulesById }) =>
    renewalFormOn(passport, await cardRulesById.load(passport.schemeId)),
};
