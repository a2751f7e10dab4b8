import type DataLoader from 'dataloader';
import type { SectorContext } from '../../kit/sector/sector-context';
import { loaderById } from '../../platform/loaders';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import type { School, SchoolPassport } from './model';
import { ExamBoardNotices } from './services/exam-board-notices';
import { ProfileSharing } from './services/profile-sharing';
import { SchoolRepository } from './school-repository';

/** What the resolvers of this sector have at hand. */
export interface SchoolContext extends SectorContext<SchoolPassport> {
  /** By URN. An organisation that is no school, such as several councils together, is not found. */
  readonly schoolById: DataLoader<string, School | undefined>;
  readonly profileSharing: ProfileSharing;
  readonly examBoardNotices: ExamBoardNotices;
}

export function createSchoolContext(common: SectorContext<SchoolPassport>, store: SubgraphStore): SchoolContext {
  const { viewer, schemes, passports, passportOffice: office } = common;
  const schools = new SchoolRepository(viewer, store.connection);
  return {
    ...common,
    schoolById: loaderById((urns) => schools.findByIds(urns)),
    profileSharing: new ProfileSharing({ viewer, store, schemes, passports, office }),
    examBoardNotices: new ExamBoardNotices({ viewer, store, schemes, passports, office }),
  };
}
