import type DataLoader from 'dataloader';
import type { SectorDesk } from '../../kit/sector/sector-desk';
import { loaderById } from '../../platform/loaders';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import { InstitutionRepository } from './institution-repository';
import type { Institution } from './model';

/** What the resolvers of this sector have at hand. */
export interface Desk extends SectorDesk {
  /** By UKPRN. */
  readonly institutionById: DataLoader<string, Institution | undefined>;
}

export function universityDesk(common: SectorDesk, { connection }: SubgraphStore): Desk {
  const institutions = new InstitutionRepository(common.viewer, connection);
  return { ...common, institutionById: loaderById((ukprns) => institutions.findByIds(ukprns)) };
}
