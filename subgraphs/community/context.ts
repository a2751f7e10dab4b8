import type DataLoader from 'dataloader';
import { ApplicationOffice } from '../../kit/application/application-office';
import { ApplicationRepository as CarersApplicationRepository } from '../../kit/application/application-repository';
import { once } from '../../kit/once';
import type { SectorContext } from '../../kit/sector/sector-context';
import { loaderById, loaderByOwner } from '../../platform/loaders';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import { cardApplicationCollection, withoutAnswers, type CardApplication } from './card-application-model';
import { carersAssessmentCollection, type CarersAssessment } from './carers-assessment-model';
import { BranchRepository, BusinessRepository, CardRulesRepository } from './business-repositories';
import type { Branch, Business, CardRules, CommunityPassport } from './model';
import type { EmergencyPlan } from './emergency-model';
import { EmergencyPlanRepository, PlanOpeningRepository } from './emergency-repositories';
import { PlanSaltRepository } from './plan-salt';
import { RecruitmentCodeRepository } from './recruitment-code-repository';
import { ApplicationRepository } from './application-repository';
import { RedemptionRepository } from './redemption-repository';
import { Applications } from './services/applications';
import { CardApplications } from './services/card-applications';
import { CarersServices } from './services/carers-services';
import { CarersCards } from './services/carers-cards';
import { EmergencyPlans } from './services/emergency-plans';
import { HighStreet } from './services/high-street';
import { Footfall } from './services/footfall';

/** Those who act for a community scheme. */
export const staff = ['manager'] as const;

/** What the resolvers of this sector have at hand. */
export interface CommunityContext extends SectorContext<CommunityPassport> {
  readonly businesses: BusinessRepository;
  readonly businessById: DataLoader<string, Business | undefined>;
  readonly businessOfOffer: DataLoader<string, Business | undefined>;
  readonly branchesOfBusiness: DataLoader<string, readonly Branch[]>;
  readonly cardRulesById: DataLoader<string, CardRules | undefined>;
  readonly carersCards: CarersCards;
  readonly emergencyPlanById: DataLoader<string, EmergencyPlan | undefined>;
  readonly planOpenings: PlanOpeningRepository;
  readonly emergencyPlans: EmergencyPlans;
  readonly waitingApplications: ApplicationRepository;
  readonly applications: Applications;
  readonly footfall: Footfall;
  readonly ownApplications: CarersApplicationRepository<CardApplication>;
  readonly applicationOffice: ApplicationOffice<CardApplication>;
  readonly cardApplications: CardApplications;
  readonly highStreet: HighStreet;
  readonly ownAssessments: CarersApplicationRepository<CarersAssessment>;
  readonly assessmentOffice: ApplicationOffice<CarersAssessment>;
  readonly carersServices: CarersServices;
}

export function createCommunityContext(common: SectorContext<CommunityPassport>, store: SubgraphStore): CommunityContext {
  const { viewer, passports, passportOffice, schemes, offerOffice, today } = common;
  const { connection } = store;
  const businesses = new BusinessRepository(viewer, connection);
  const branches = new BranchRepository(viewer, connection);
  const cardRules = new CardRulesRepository(viewer, connection);
  const cardRulesById = loaderById((ids) => cardRules.findByIds(ids));
  const plans = new EmergencyPlanRepository(viewer, connection);
  const openings = new PlanOpeningRepository(viewer, connection);
  const applications = new ApplicationRepository(viewer, connection);
  const redemptions = new RedemptionRepository(viewer, connection);
  const ownApplications = new CarersApplicationRepository(viewer, connection, cardApplicationCollection, staff);
  const applicationOffice = new ApplicationOffice('a carers card', viewer, store, ownApplications, withoutAnswers);
  const ownAssessments = new CarersApplicationRepository(viewer, connection, carersAssessmentCollection, staff);
  const assessmentOffice = new ApplicationOffice('an assessment', viewer, store, ownAssessments);
  const codes = new RecruitmentCodeRepository(viewer, connection);
  const emergencyPlans = once(
    () =>
      new EmergencyPlans({
        ...{ viewer, store, cardRulesById, passports, passportOffice, schemes },
        ...{ plans, openings, salts: new PlanSaltRepository(viewer, connection) },
      }),
  );
  const cardApplications = once(
    () =>
      new CardApplications({
        ...{ viewer, today, schemes, cardRulesById, passports, passportOffice },
        applications: applicationOffice,
      }),
  );
  const highStreet = once(() => new HighStreet({ viewer, store, schemes, offerOffice, businesses, branches, codes }));
  const carersServices = once(
    () =>
      new CarersServices({
        ...{ viewer, store, schemes, cardRulesById, passports, passportOffice },
        assessments: assessmentOffice,
      }),
  );
  const footfall = once(() => new Footfall(viewer, store, businesses, branches, redemptions));
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
    carersCards: new CarersCards(cardRulesById, common.passportOffice),
    emergencyPlanById: loaderById((ids) => plans.findByIds(ids)),
    planOpenings: openings,
    get emergencyPlans() {
      return emergencyPlans();
    },
    waitingApplications: applications,
    applications: new Applications(viewer, store, schemes, applications),
    ownApplications,
    applicationOffice,
    get cardApplications() {
      return cardApplications();
    },
    get highStreet() {
      return highStreet();
    },
    ownAssessments,
    assessmentOffice,
    get carersServices() {
      return carersServices();
    },
    get footfall() {
      return footfall();
    },
  };
}
