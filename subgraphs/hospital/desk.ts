import type DataLoader from 'dataloader';
import type { SectorDesk } from '../../kit/sector/sector-desk';
import { loaderById, loaderByOwner } from '../../platform/loaders';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import type { HospitalPassport, SchemeRules, Site, TrustRules, Ward } from './model';
import { WardAllowances } from './services/ward-allowances';
import { WardPassports } from './services/ward-passports';
import {
  RecognitionRepository,
  SchemeRulesRepository,
  SiteRepository,
  TrustRulesRepository,
  WardRepository,
} from './trust-repositories';

/** What the resolvers of this sector have at hand. */
export interface Desk extends SectorDesk<HospitalPassport> {
  readonly recognitions: RecognitionRepository;
  readonly siteById: DataLoader<string, Site | undefined>;
  readonly wardById: DataLoader<string, Ward | undefined>;
  readonly sitesOfTrust: DataLoader<string, readonly Site[]>;
  readonly wardsOfTrust: DataLoader<string, readonly Ward[]>;
  readonly schemeRulesById: DataLoader<string, SchemeRules | undefined>;
  readonly trustRulesById: DataLoader<string, TrustRules | undefined>;
  readonly wardAllowances: WardAllowances;
  readonly wardPassports: WardPassports;
}

export function hospitalDesk(common: SectorDesk<HospitalPassport>, { connection }: SubgraphStore): Desk {
  const { viewer, today, passports, passportOffice, schemeById } = common;
  const sites = new SiteRepository(viewer, connection);
  const wards = new WardRepository(viewer, connection);
  const recognitions = new RecognitionRepository(viewer, connection);
  const schemeRules = new SchemeRulesRepository(viewer, connection);
  const trustRules = new TrustRulesRepository(viewer, connection);
  const wardById = loaderById((ids) => wards.findByIds(ids));
  const schemeRulesById = loaderById((ids) => schemeRules.findByIds(ids));
  const trustRulesById = loaderById((ids) => trustRules.findByIds(ids));
  return {
    ...common,
    recognitions,
    siteById: loaderById((ids) => sites.findByIds(ids)),
    wardById,
    sitesOfTrust: loaderByOwner(
      (trusts) => sites.ofTrusts(trusts),
      ({ trust }) => trust,
    ),
    wardsOfTrust: loaderByOwner(
      (trusts) => wards.ofTrusts(trusts),
      ({ trust }) => trust,
    ),
    schemeRulesById,
    trustRulesById,
    wardAllowances: new WardAllowances({
      viewer,
      today,
      wardById,
      schemeById,
      schemeRulesById,
      trustRulesById,
      recognitions,
      passports,
    }),
    wardPassports: new WardPassports(viewer, wardById, passportOffice),
  };
}
