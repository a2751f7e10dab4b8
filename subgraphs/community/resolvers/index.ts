import type { ResolverMap } from '../../../platform/subgraph/subgraph';
import { Branch } from './branch';
import { business, Business } from './business';
import { CommunityOffer } from './community-offer';
import { CommunityScheme } from './community-scheme';
import { issueCommunityPassport } from './issue-community-passport';

export const resolvers: ResolverMap = {
  Query: { business },
  Mutation: { issueCommunityPassport },
  CommunityScheme,
  CommunityOffer,
  Business,
  Branch,
};
