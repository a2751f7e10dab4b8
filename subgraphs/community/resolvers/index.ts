import type { ResolverMap } from '../../../platform/subgraph/subgraph';
import { closeCommunityApplication, receiveCommunityApplication } from './applications';
import { Branch } from './branch';
import { business, Business } from './business';
import { CommunityOffer } from './community-offer';
import { CommunityScheme } from './community-scheme';
import { CommunityPassport, EmergencyPlan } from './emergency-plan';
import { issueCommunityPassport } from './issue-community-passport';
import { openEmergencyPlan } from './open-emergency-plan';
import { recordRedemption } from './record-redemption';
import { setEmergencyPlan } from './set-emergency-plan';

export const resolvers: ResolverMap = {
  Query: { business },
  Mutation: {
    issueCommunityPassport,
    openEmergencyPlan,
    setEmergencyPlan,
    receiveCommunityApplication,
    closeCommunityApplication,
    recordRedemption,
  },
  CommunityPassport,
  EmergencyPlan,
  CommunityScheme,
  CommunityOffer,
  Business,
  Branch,
};
