import DataLoader from 'dataloader';
import type { Scheme } from '../../domain/scheme/scheme';
import type { SectorContext } from '../../domain/sector/sector-context';
import { loaderById } from '../../platform/loaders';
import { modelOf } from '../../platform/mongo/collection';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import { BenefitRepository } from './repositories/benefit-repository';
import { EmployeePassportRepository } from './repositories/employee-passport-repository';
import { EmployerRepository } from './repositories/employer-repository';
import { employerPassports, type Employer, type EmployerPassport } from './models/employer';
import { BenefitService } from './services/benefit-service';
import { ReviewService } from './services/review-service';

/** The roles that act for an employer. */
export const staff = ['hr'] as const;

/** The GraphQL context of this sector's resolvers. */
export interface EmployerContext extends SectorContext<EmployerPassport> {
  readonly employerById: DataLoader<string, Employer | undefined>;
  /** Loads the schemes of the viewer's employer, because several fields need them. */
  readonly schemesOfEmployer: DataLoader<string, readonly Scheme[]>;
  readonly employeePassports: EmployeePassportRepository;
  readonly benefits: BenefitService;
  readonly reviews: ReviewService;
}

export function createEmployerContext(common: SectorContext<EmployerPassport>, store: SubgraphStore): EmployerContext {
  const { viewer, schemes } = common;
  const { connection } = store;
  const employers = new EmployerRepository(viewer, connection);
  const employeePassports = new EmployeePassportRepository(viewer, modelOf(connection, employerPassports), staff);
  const schemesOfEmployer = new DataLoader((ids: readonly string[]) =>
    Promise.all(ids.map((id): Promise<readonly Scheme[]> => schemes.ofOrganisation(id))),
  );
  return {
    ...common,
    schemesOfEmployer,
    employerById: loaderById((ids) => employers.findByIds(ids)),
    employeePassports,
    benefits: new BenefitService(
      (employer) => schemesOfEmployer.load(employer),
      new BenefitRepository(viewer, connection, staff),
      store.clock(),
    ),
    reviews: new ReviewService(viewer, store, employeePassports),
  };
}
