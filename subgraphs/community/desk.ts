import type DataLoader from 'dataloader';
import type { SectorDesk } from '../../kit/sector/sector-desk';
import { loaderById, loaderByOwner } from '../../platform/loaders';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import { BranchRepository, BusinessRepository, CardRulesRepository } from './business-repositories';
import type { Branch, Business, CardRules, CommunityPassport } from './model';
import { CarersCards } from './services/carers-cards';

/** What the resolvers of this sector have at hand. */
export interface Desk extends SectorDesk<CommunityPassport> {
  readonly businesses: BusinessRepository;
  readonly businessById: DataLoader<string, Business | undefined>;
  readonly businessOfOffer: DataLoader<string, Business | undefined>;
  readonly branchesOfBusiness: DataLoader<string, readonly Branch[]>;
  readonly cardRulesById: DataLoader<string, CardRules | undefined>;
  readonly carersCards: CarersCards;
}

export function communityDesk(common: SectorDesk<CommunityPassport>, { connection }: SubgraphStore): Desk {
  const { viewer } = common;
  const businesses = new BusinessRepository(viewer, connection);
  const branches = new BranchRepository(viewer, connection);
  const cardRules = new CardRulesRepository(viewer, connection);
  const cardRulesById = loaderById((ids) => cardRules.findByIds(ids));
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
  };
}
