import type DataLoader from 'dataloader';
import { ApplicationService } from '../../domain/application/application-service';
import { ApplicationRepository } from '../../domain/application/application-repository';
import type { SectorContext } from '../../domain/sector/sector-context';
import { loaderById } from '../../platform/loaders';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import { bursaryApplicationCollection, type BursaryApplication } from './models/bursary';
import { DeclarationRepository } from './repositories/declaration-repository';
import { InstitutionRepository } from './repositories/institution-repository';
import type { Institution } from './models/institution';
import { BursaryService } from './services/bursary-service';
import { DeclarationService } from './services/declaration-service';

/** The roles that act for a university or college. */
export const staff = ['manager'] as const;

/** The GraphQL context of this sector's resolvers. */
export interface UniversityContext extends SectorContext {
  /** Loads institutions by UKPRN. */
  readonly institutionById: DataLoader<string, Institution | undefined>;
  readonly bursaryApplications: ApplicationRepository<BursaryApplication>;
  readonly bursaryApplicationService: ApplicationService<BursaryApplication>;
  readonly bursaries: BursaryService;
  readonly ownDeclarations: DeclarationRepository;
  readonly declarations: DeclarationService;
}

export function createUniversityContext(common: SectorContext, store: SubgraphStore): UniversityContext {
  const { viewer, today, offerById, passports } = common;
  const { connection } = store;
  const institutions = new InstitutionRepository(viewer, connection);
  const institutionById = loaderById((ukprns) => institutions.findByIds(ukprns));
  const applications = new ApplicationRepository(viewer, connection, bursaryApplicationCollection, staff);
  const applicationService = new ApplicationService('a bursary', viewer, store, applications);
  const ownDeclarations = new DeclarationRepository(viewer, connection);
  return {
    ...common,
    institutionById,
    bursaryApplications: applications,
    bursaryApplicationService: applicationService,
    bursaries: new BursaryService({ viewer, today, offerById, passports, applications, applicationService }),
    ownDeclarations,
    declarations: new DeclarationService(viewer, store, institutionById, ownDeclarations),
  };
}
