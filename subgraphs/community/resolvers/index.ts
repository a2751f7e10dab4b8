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
import {
  joinAsBusiness,
  orderWindowSticker,
  ownFootfall,
  recordRedemptions,
  recordStickerPrinted,
  recruitBusiness,
} from './high-street';
import { issueCommunityPassport } from './issue-community-passport';
import { openEmergencyPlan } from './open-emergency-plan';
import { setEmergencyPlan } from './set-emergency-plan';

export const resolvers: ResolverMap = {
  Query: { business, ownFootfall },
  Mutation: {
    issueCommunityPassport,
    applyForCommunityPassport,
    withdrawCommunityApplication,
    decideCommunityApplication,
    recruitBusiness,
    joinAsBusiness,
    recordRedemptions,
    orderWindowSticker,
    recordStickerPrinted,
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
