import { defineSector } from '../../domain/sector/define-sector';
import { demo } from './demo';
import { carersAssessmentCollection } from './carers-assessment-model';
import { cardApplicationCollection } from './card-application-model';
import { createCommunityContext, staff } from './context';
import { emergencyPlanCollection, planOpeningCollection } from './emergency-model';
import { planSaltCollection } from './plan-salt';
import { applicationCollection } from './application-model';
import { redemptionCollection } from './redemption-model';
import { branchCollection, businessCollection, cardRulesCollection, communityPassports } from './model';
import { recruitmentCodeCollection } from './recruitment-code-model';
import { resolvers } from './resolvers';

export const community = defineSector({
  code: 'community',
  label: 'Community',
  folder: __dirname,
  staff,
  resolvers,
  mappers: {
    CommunityPassport: '../model#CommunityPassport as CommunityPassportRecord',
    CommunityApplication: '../card-application-model#CardApplication as CardApplicationRecord',
    CarersAssessment: '../carers-assessment-model#CarersAssessment as CarersAssessmentRecord',
    Business: '../model#Business as BusinessRecord',
    EmergencyPlan: '../emergency-model#EmergencyPlan as EmergencyPlanRecord',
    PlanOpening: '../emergency-model#PlanOpening as PlanOpeningRecord',
    Branch: '../model#Branch as BranchRecord',
  },
  passports: communityPassports,
  toSectorPassport: (passport) => passport,
  collections: [
    cardRulesCollection,
    cardApplicationCollection,
    carersAssessmentCollection,
    businessCollection,
    branchCollection,
    recruitmentCodeCollection,
    emergencyPlanCollection,
    planOpeningCollection,
    planSaltCollection,
    applicationCollection,
    redemptionCollection,
  ],
  demo,
  createContext: createCommunityContext,
});
