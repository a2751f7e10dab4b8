import type DataLoader from 'dataloader';
import type { SectorContext } from '../../domain/sector/sector-context';
import { loaderById } from '../../platform/loaders';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import type { School, SchoolPassport } from './models/school';
import { ExamBoardNoticeService } from './services/exam-board-notice-service';
import { ProfileSharingService } from './services/profile-sharing-service';
import { SchoolRepository } from './repositories/school-repository';

/** The GraphQL context of this sector's resolvers. */
export interface SchoolContext extends SectorContext<SchoolPassport> {
  /** Loads schools by URN. It finds no organisation that is not a school, such as several councils together. */
  readonly schoolById: DataLoader<string, School | undefined>;
  readonly profileSharing: ProfileSharingService;
  readonly examBoardNotices: ExamBoardNoticeService;
}

export function createSchoolContext(common: SectorContext<SchoolPassport>, store: SubgraphStore): SchoolContext {
  const { viewer, schemes, passports, passportService: passportService } = common;
  const schools = new SchoolRepository(viewer, store.connection);
  return {
    ...common,
    schoolById: loaderById((urns) => schools.findByIds(urns)),
    profileSharing: new ProfileSharingService({ viewer, store, schemes, passports, passportService }),
    examBoardNotices: new ExamBoardNoticeService({ viewer, store, schemes, passports, passportService }),
  };
}
