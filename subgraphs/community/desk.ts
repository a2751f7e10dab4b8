import type DataLoader from 'dataloader';
import type { SectorDesk } from '../../kit/sector/sector-desk';
import { loaderById, loaderByOwner } from '../../platform/loaders';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import { BranchRepository, BusinessRepository, CardRulesRepository } from './business-repositories';
import type { Branch, Business, CardRules, CommunityPassport } from './model';
import type { EmergencyPlan } from './emergency-model';
import { EmergencyPlanRepository, PlanOpeningRepository } from './emergency-repositories';
import { ApplicationRepository } from './application-repository';
import { RedemptionRepository } from './redemption-repository';
import { Applications } from './services/applications';
import { CarersCards } from './services/carers-cards';
import { EmergencyPlans } from './services/emergency-plans';
import { Footfall } from './services/footfall';

/** What the resolvers of this sector have at hand. */
export interface Desk extends SectorDesk<CommunityPassport> {
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
}

export function communityDesk(common: SectorDesk<CommunityPassport>, store: SubgraphStore): Desk {
  const { viewer, passports, passportOffice, schemes } = common;
  const { connection } = store;
  const businesses = new BusinessRepository(viewer, connection);
  const branches = new BranchRepository(viewer, connection);
  const cardRules = new CardRulesRepository(viewer, connection);
  const cardRulesById = loaderById((ids) => cardRules.findByIds(ids));
  const plans = new EmergencyPlanRepository(viewer, connection);
  const openings = new PlanOpeningRepository(viewer, connection);
  const applications = new ApplicationRepository(viewer, connection);
  const redemptions = new RedemptionRepository(viewer, connection);
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
    emergencyPlans: new EmergencyPlans({
      ...{ viewer, store, cardRulesById, passports, passportOffice, schemes },
      ...{ plans, openings },
    }),
    waitingApplications: applications,
    applications: new Applications(viewer, store, schemes, applications),
    footfall: new Footfall(viewer, store, businesses, branches, redemptions),
  };
}
