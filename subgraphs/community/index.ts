import { defineSector } from '../../domain/sector/define-sector';
import { carersAssessmentCollection } from './models/carers-assessment';
import { cardApplicationCollection } from './models/card-application';
import { createCommunityContext, staff } from './context';
import { emergencyPlanCollection, planOpeningCollection } from './models/emergency';
import { planSaltCollection } from './services/plan-salt';
import { applicationCollection } from './models/application';
import { redemptionCollection } from './models/redemption';
import { branchCollection, businessCollection, cardRulesCollection, communityPassports } from './models/business';
import { recruitmentCodeCollection } from './models/recruitment-code';
import { resolvers } from './resolvers';

export const community = defineSector({
  code: 'community',
  label: 'Community',
  folder: __dirname,
  staff,
  resolvers,
  mappers: {
    CommunityPassport: '../models/business#CommunityPassport as CommunityPassportRecord',
    CommunityApplication: '../models/card-application#CardApplication as CardApplicationRecord',
    CarersAssessment: '../models/carers-assessment#CarersAssessment as CarersAssessmentRecord',
    Business: '../models/business#Business as BusinessRecord',
    EmergencyPlan: '../models/emergency#EmergencyPlan as EmergencyPlanRecord',
    PlanOpening: '../models/emergency#PlanOpening as PlanOpeningRecord',
    Branch: '../models/business#Branch as BranchRecord',
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
  createContext: createCommunityContext,
});
