import type { ResolverMap } from '../../../platform/subgraph/subgraph';
import { closeCommunityApplication, receiveCommunityApplication } from './applications';
import { Branch } from './branch';
import { business, Business } from './business';
import { Carer } from './carer';
import {
  CarersAssessment,
  recordCarersAssessment,
  recordRegisterEntry,
  requestCarersAssessment,
  withdrawCarersAssessment,
} from './carers-services';
import {
  applyForCommunityPassport,
  CommunityApplication,
  decideCommunityApplication,
  withdrawCommunityApplication,
} from './community-application';
import { CommunityOffer } from './community-offer';
import { CommunityScheme } from './community-scheme';
import { CommunityPassport, EmergencyPlan } from './emergency-plan';
import { joinAsBusiness, orderWindowSticker, ownFootfall, recordStickerPrinted, recruitBusiness } from './businesses';
import { issueCommunityPassport } from './issue-community-passport';
import { openEmergencyPlan } from './open-emergency-plan';
import { recordRedemption } from './record-redemption';
import { setEmergencyPlan } from './set-emergency-plan';

export const resolvers: ResolverMap = {
  Query: { business, ownFootfall },
  Mutation: {
    issueCommunityPassport,
    openEmergencyPlan,
    setEmergencyPlan,
    receiveCommunityApplication,
    closeCommunityApplication,
    recordRedemption,
    applyForCommunityPassport,
    withdrawCommunityApplication,
    decideCommunityApplication,
    requestCarersAssessment,
    withdrawCarersAssessment,
    recordCarersAssessment,
    recordRegisterEntry,
    recruitBusiness,
    joinAsBusiness,
    orderWindowSticker,
    recordStickerPrinted,
  },
  Carer,
  CarersAssessment,
  CommunityApplication,
  CommunityPassport,
  EmergencyPlan,
  CommunityScheme,
  CommunityOffer,
  Business,
  Branch,
};
