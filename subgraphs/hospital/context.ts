import type DataLoader from 'dataloader';
import { lazy } from '../../platform/lazy';
import type { SectorContext } from '../../domain/sector/sector-context';
import { loaderById, loaderByOwner } from '../../platform/loaders';
import { RevisionRepository } from '../../platform/cache/revision-repository';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import { CaredForConsentRepository } from './repositories/cared-for-consent-repository';
import type { CaredForConsent, HospitalPassport, WardRules, Site, TrustRules, Ward } from './models/trust';
import { CaredForConsentService } from './services/cared-for-consent-service';
import { TrustPublisher } from './services/trust-publisher';
import { TrustRulesService } from './services/trust-rules-service';
import { WardAllowanceService } from './services/ward-allowance-service';
import { WardPassportService } from './services/ward-passport-service';
import {
  RecognitionRepository,
  WardRulesRepository,
  SiteRepository,
  TrustRulesRepository,
  TrustSnapshotRepository,
  WardRepository,
} from './repositories/trust-repositories';

/** The GraphQL context of this sector's resolvers. */
export interface HospitalContext extends SectorContext<HospitalPassport> {
  readonly recognitions: RecognitionRepository;
  readonly siteById: DataLoader<string, Site | undefined>;
  readonly wardById: DataLoader<string, Ward | undefined>;
  readonly sitesOfTrust: DataLoader<string, readonly Site[]>;
  readonly wardsOfTrust: DataLoader<string, readonly Ward[]>;
  readonly wardRulesById: DataLoader<string, WardRules | undefined>;
  readonly trustRulesById: DataLoader<string, TrustRules | undefined>;
  readonly wardAllowances: WardAllowanceService;
  readonly consentByPassport: DataLoader<string, CaredForConsent | undefined>;
  readonly wardPassports: WardPassportService;
  readonly caredForConsents: CaredForConsentService;
  readonly trustRulesService: TrustRulesService;
  readonly trustPublisher: TrustPublisher;
}

export function createHospitalContext(common: SectorContext<HospitalPassport>, store: SubgraphStore): HospitalContext {
  const {
    viewer,
    passports,
    passportsWithSchemes,
    passportService: passportService,
    schemes,
    schemeById,
    pastRules,
  } = common;
  const { connection } = store;
  const revisions = new RevisionRepository(viewer, connection);
  const sites = new SiteRepository(viewer, connection, revisions);
  const wards = new WardRepository(viewer, connection, revisions);
  const recognitions = new RecognitionRepository(viewer, connection, revisions);
  const wardRules = new WardRulesRepository(viewer, connection, revisions);
  const trustRules = new TrustRulesRepository(viewer, connection, revisions);
  const snapshots = new TrustSnapshotRepository(viewer, connection);
  const publisher = new TrustPublisher({ schemes, wards, recognitions, snapshots });
  const consents = new CaredForConsentRepository(viewer, connection);
  const consentByPassport = loaderById((ids) => consents.findByIds(ids));
  const wardById = loaderById((ids) => wards.findByIds(ids));
  const wardRulesById = loaderById((ids) => wardRules.findByIds(ids));
  const trustRulesById = loaderById((ids) => trustRules.findByIds(ids));
  const wardPassports = lazy(
    () => new WardPassportService({ viewer, store, wardById, wardRulesById, schemes, passports, passportService }),
  );
  const trustRulesService = lazy(
    () => new TrustRulesService({ viewer, store, schemes, wardRules, trustRules, recognitions, publisher }),
  );
  const caredForConsents = lazy(
    () => new CaredForConsentService({ viewer, store, schemes, pastRules, passports, passportService, consents }),
  );
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
    wardRulesById,
    trustRulesById,
    wardAllowances: new WardAllowanceService({
      viewer,
      now: store.clock(),
      wardById,
      schemeById,
      pastRules,
      consentByPassport,
      wardRulesById,
      trustRulesById,
      recognitions,
      passports: passportsWithSchemes,
    }),
    trustPublisher: publisher,
    consentByPassport,
    get wardPassports() {
      return wardPassports();
    },
    get trustRulesService() {
      return trustRulesService();
    },
    get caredForConsents() {
      return caredForConsents();
    },
  };
}
