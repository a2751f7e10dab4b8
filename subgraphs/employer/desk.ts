import type DataLoader from 'dataloader';
import type { SectorDesk } from '../../kit/sector/sector-desk';
import { loaderById } from '../../platform/loaders';
import { modelOf } from '../../platform/mongo/collection';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import { BenefitRepository } from './benefit-repository';
import { EmployeePassportRepository } from './employee-passport-repository';
import { EmployerRepository } from './employer-repository';
import { employerPassports, type Employer, type EmployerPassport } from './model';
import { Benefits } from './services/benefits';
import { Reviews } from './services/reviews';

/** Those who act for an employer. */
export const staff = ['hr'] as const;

/** What the resolvers of this sector have at hand. */
export interface Desk extends SectorDesk<EmployerPassport> {
  readonly employerById: DataLoader<string, Employer | undefined>;
  readonly employeePassports: EmployeePassportRepository;
  readonly benefits: Benefits;
  readonly reviews: Reviews;
}

export function employerDesk(common: SectorDesk<EmployerPassport>, store: SubgraphStore): Desk {
  const { viewer, schemes } = common;
  const { connection } = store;
  const employers = new EmployerRepository(viewer, connection);
  const employeePassports = new EmployeePassportRepository(viewer, modelOf(connection, employerPassports), staff);
  return {
    ...common,
    employerById: loaderById((ids) => employers.findByIds(ids)),
    employeePassports,
    benefits: new Benefits(schemes, new BenefitRepository(viewer, connection, staff), store.clock()),
    reviews: new Reviews(viewer, store, employeePassports),
  };
}
