import type DataLoader from 'dataloader';
import { ApplicationOffice } from '../../kit/application/application-office';
import { ApplicationRepository } from '../../kit/application/application-repository';
import type { SectorDesk } from '../../kit/sector/sector-desk';
import { loaderById, loaderByOwner } from '../../platform/loaders';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import { cardApplicationCollection, withoutAnswers, type CardApplication } from './application-model';
import { BranchRepository, BusinessRepository, CardRulesRepository } from './business-repositories';
import type { Branch, Business, CardRules, CommunityPassport } from './model';
import type { EmergencyPlan } from './emergency-model';
import { RecruitmentCodeRepository, RedemptionsRepository } from './high-street-repositories';
import { EmergencyPlanRepository, PlanOpeningRepository } from './emergency-repositories';
import { CardApplications } from './services/card-applications';
import { CarersCards } from './services/carers-cards';
import { HighStreet } from './services/high-street';
import { EmergencyPlans } from './services/emergency-plans';

/** Those who act for a community scheme. */
export const staff = ['manager'] as const;

/** What the resolvers of this sector have at hand. */
export interface Desk extends SectorDesk<CommunityPassport> {
  readonly businesses: BusinessRepository;
  readonly businessById: DataLoader<string, Business | undefined>;
  readonly businessOfOffer: DataLoader<string, Business | undefined>;
  readonly branchesOfBusiness: DataLoader<string, readonly Branch[]>;
  readonly cardRulesById: DataLoader<string, CardRules | undefined>;
  readonly carersCards: CarersCards;
  readonly applications: ApplicationRepository<CardApplication>;
  readonly applicationOffice: ApplicationOffice<CardApplication>;
  readonly cardApplications: CardApplications;
  readonly highStreet: HighStreet;
  readonly emergencyPlanById: DataLoader<string, EmergencyPlan | undefined>;
  readonly planOpenings: PlanOpeningRepository;
  readonly emergencyPlans: EmergencyPlans;
}

export function communityDesk(common: SectorDesk<CommunityPassport>, store: SubgraphStore): Desk {
  const { viewer, passports, passportOffice, schemes, offerOffice, today } = common;
  const { connection } = store;
  const businesses = new BusinessRepository(viewer, connection);
  const branches = new BranchRepository(viewer, connection);
  const cardRules = new CardRulesRepository(viewer, connection);
  const cardRulesById = loaderById((ids) => cardRules.findByIds(ids));
  const plans = new EmergencyPlanRepository(viewer, connection);
  const openings = new PlanOpeningRepository(viewer, connection);
  const applications = new ApplicationRepository(viewer, connection, cardApplicationCollection, staff);
  const applicationOffice = new ApplicationOffice('a carers card', viewer, store, applications, withoutAnswers);
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
    carersCards: new CarersCards(cardRulesById, passportOffice),
    applications,
    applicationOffice,
    cardApplications: new CardApplications({
      viewer,
      today,
      schemes,
      cardRulesById,
      passports,
      passportOffice,
      applications: applicationOffice,
    }),
    highStreet: new HighStreet({
      viewer,
      store,
      schemes,
      offerOffice,
      businesses,
      branches,
      codes: new RecruitmentCodeRepository(viewer, connection),
      redemptions: new RedemptionsRepository(viewer, connection),
    }),
    emergencyPlanById: loaderById((ids) => plans.findByIds(ids)),
    planOpenings: openings,
    emergencyPlans: new EmergencyPlans({ viewer, store, cardRulesById, passports, plans, openings }),
  };
}
