import { defineSector } from '../../kit/sector/define-sector';
import { demo } from './demo';
import { communityDesk } from './desk';
import { emergencyPlanCollection, planOpeningCollection } from './emergency-model';
import { applicationCollection } from './application-model';
import { redemptionCollection } from './redemption-model';
import { branchCollection, businessCollection, cardRulesCollection, communityPassports } from './model';
import { resolvers } from './resolvers';

export const community = defineSector({
  code: 'community',
  label: 'Community',
  folder: __dirname,
  staff: ['manager'],
  resolvers,
  mappers: {
    CommunityPassport: '../model#CommunityPassport as CommunityPassportRecord',
    Business: '../model#Business as BusinessRecord',
    EmergencyPlan: '../emergency-model#EmergencyPlan as EmergencyPlanRecord',
    PlanOpening: '../emergency-model#PlanOpening as PlanOpeningRecord',
    Branch: '../model#Branch as BranchRecord',
  },
  passports: communityPassports,
  completed: (passport) => passport,
  collections: [
    cardRulesCollection,
    businessCollection,
    branchCollection,
    emergencyPlanCollection,
    planOpeningCollection,
    applicationCollection,
    redemptionCollection,
  ],
  demo,
  desk: communityDesk,
});
