import type { ResolverMap } from '../../../platform/subgraph/subgraph';
import { Branch } from './branch';
import { business, Business } from './business';
import { Carer } from './carer';
import {
  applyForCommunityPassport,
  CommunityApplication,
  decideCommunityApplication,
  withdrawCommunityApplication,
} from './community-application';
import { CommunityOffer } from './community-offer';
import { CommunityScheme } from './community-scheme';
import { CommunityPassport, EmergencyPlan } from './emergency-plan';
import { issueCommunityPassport } from './issue-community-passport';
import { openEmergencyPlan } from './open-emergency-plan';
import { setEmergencyPlan } from './set-emergency-plan';

export const resolvers: ResolverMap = {
  Query: { business },
  Mutation: {
    issueCommunityPassport,
    applyForCommunityPassport,
    withdrawCommunityApplication,
    decideCommunityApplication,
    openEmergencyPlan,
    setEmergencyPlan,
  },
  Carer,
  CommunityApplication,
  CommunityPassport,
  EmergencyPlan,
  CommunityScheme,
  CommunityOffer,
  Business,
  Branch,
};
