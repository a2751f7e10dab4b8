import type DataLoader from 'dataloader';
import type { SectorDesk } from '../../kit/sector/sector-desk';
import { loaderById } from '../../platform/loaders';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import type { School } from './model';
import { SchoolRepository } from './school-repository';

/** What the resolvers of this sector have at hand. */
export interface Desk extends SectorDesk {
  /** By URN. An organisation that is no school, such as several councils together, is not found. */
  readonly schoolById: DataLoader<string, School | undefined>;
}

export function schoolDesk(common: SectorDesk, { connection }: SubgraphStore): Desk {
  const schools = new SchoolRepository(common.viewer, connection);
  return { ...common, schoolById: loaderById((urns) => schools.findByIds(urns)) };
}
