import type DataLoader from 'dataloader';
import { ApplicationService } from '../../domain/application/application-service';
import { ApplicationRepository as CarersApplicationRepository } from '../../domain/application/application-repository';
import { lazy } from '../../platform/lazy';
import type { SectorContext } from '../../domain/sector/sector-context';
import { loaderById, loaderByOwner } from '../../platform/loaders';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import { cardApplicationCollection, withoutAnswers, type CardApplication } from './models/card-application';
import { carersAssessmentCollection, type CarersAssessment } from './models/carers-assessment';
import { BranchRepository, BusinessRepository, CardRulesRepository } from './repositories/business-repositories';
import type { Branch, Business, CardRules, CommunityPassport } from './models/business';
import type { EmergencyPlan } from './models/emergency';
import { EmergencyPlanRepository, PlanOpeningRepository } from './repositories/emergency-repositories';
import { PlanSaltRepository } from './services/plan-salt';
import { RecruitmentCodeRepository } from './repositories/recruitment-code-repository';
import { CommunityApplicationRepository } from './repositories/application-repository';
import { RedemptionRepository } from './repositories/redemption-repository';
import { CommunityApplicationService } from './services/community-application-service';
import { CardApplicationService } from './services/card-application-service';
import { CarerSupportService } from './services/carer-support-service';
import { CarersCardService } from './services/carers-card-service';
import { EmergencyPlanService } from './services/emergency-plan-service';
import { BusinessService } from './services/business-service';
import { FootfallService } from './services/footfall-service';

/** The roles that act for a community scheme. */
export const staff = ['manager'] as const;

/** The GraphQL context of this sector's resolvers. */
export interface CommunityContext extends SectorContext<CommunityPassport> {
  readonly businesses: BusinessRepository;
  readonly businessById: DataLoader<string, Business | undefined>;
  readonly businessOfOffer: DataLoader<string, Business | undefined>;
  readonly branchesOfBusiness: DataLoader<string, readonly Branch[]>;
  readonly cardRulesById: DataLoader<string, CardRules | undefined>;
  readonly carersCards: CarersCardService;
  readonly emergencyPlanById: DataLoader<string, EmergencyPlan | undefined>;
  readonly planOpenings: PlanOpeningRepository;
  readonly emergencyPlans: EmergencyPlanService;
  readonly waitingApplications: CommunityApplicationRepository;
  readonly applications: CommunityApplicationService;
  readonly footfall: FootfallService;
  readonly ownApplications: CarersApplicationRepository<CardApplication>;
  readonly applicationService: ApplicationService<CardApplication>;
  readonly cardApplications: CardApplicationService;
  readonly businessService: BusinessService;
  readonly ownAssessments: CarersApplicationRepository<CarersAssessment>;
  readonly assessmentService: ApplicationService<CarersAssessment>;
  readonly carersServices: CarerSupportService;
}

export function createCommunityContext(
  common: SectorContext<CommunityPassport>,
  store: SubgraphStore,
): CommunityContext {
  const { viewer, passports, passportService, schemes, offerService, today } = common;
  const { connection } = store;
  const businesses = new BusinessRepository(viewer, connection);
  const branches = new BranchRepository(viewer, connection);
  const cardRules = new CardRulesRepository(viewer, connection);
  const cardRulesById = loaderById((ids) => cardRules.findByIds(ids));
  const plans = new EmergencyPlanRepository(viewer, connection);
  const openings = new PlanOpeningRepository(viewer, connection);
  const applications = new CommunityApplicationRepository(viewer, connection);
  const redemptions = new RedemptionRepository(viewer, connection);
  const ownApplications = new CarersApplicationRepository(viewer, connection, cardApplicationCollection, staff);
  const applicationService = new ApplicationService('a carers card', viewer, store, ownApplications, withoutAnswers);
  const ownAssessments = new CarersApplicationRepository(viewer, connection, carersAssessmentCollection, staff);
  const assessmentService = new ApplicationService('an assessment', viewer, store, ownAssessments);
  const codes = new RecruitmentCodeRepository(viewer, connection);
  const emergencyPlans = lazy(
    () =>
      new EmergencyPlanService({
        ...{ viewer, store, cardRulesById, passports, passportService, schemes },
        ...{ plans, openings, salts: new PlanSaltRepository(viewer, connection) },
      }),
  );
  const cardApplications = lazy(
    () =>
      new CardApplicationService({
        ...{ viewer, today, schemes, cardRulesById, passports, passportService },
        applications: applicationService,
      }),
  );
  const businessService = lazy(
    () => new BusinessService({ viewer, store, schemes, offerService, businesses, branches, codes }),
  );
  const carersServices = lazy(
    () =>
      new CarerSupportService({
        ...{ viewer, store, schemes, cardRulesById, passports, passportService },
        assessments: assessmentService,
      }),
  );
  const footfall = lazy(() => new FootfallService({ viewer, store, businesses, branches, redemptions }));
  return {
    ...common,
    businesses,
    businessById: loaderById((ids) => businesses.findByIds(ids)),
    businessOfOffer: loaderById((offerIds) => businesses.ofOffers(offerIds)),
    branchesOfBusiness: loaderByOwner(
      (ids) => branches.ofBusinesses(ids),
      ({ business }) => business,
    ),
    cardRulesById,
    carersCards: new CarersCardService(cardRulesById, common.passportService),
    emergencyPlanById: loaderById((ids) => plans.findByIds(ids)),
    planOpenings: openings,
    get emergencyPlans() {
      return emergencyPlans();
    },
    waitingApplications: applications,
    applications: new CommunityApplicationService(viewer, store, schemes, applications),
    ownApplications,
    applicationService,
    get cardApplications() {
      return cardApplications();
    },
    get businessService() {
      return businessService();
    },
    ownAssessments,
    assessmentService,
    get carersServices() {
      return carersServices();
    },
    get footfall() {
      return footfall();
    },
  };
}
