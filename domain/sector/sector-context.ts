import type DataLoader from 'dataloader';
import { dayOf, type CalendarDate } from '../../platform/calendar-date';
import { loaderById } from '../../platform/loaders';
import { modelOf, type AnyCollection, type Collection } from '../../platform/mongo/collection';
import type { SubgraphStore, ViewerContext } from '../../platform/subgraph/subgraph';
import type { StaffRole, Viewer } from '../../platform/viewer';
import { sectorPersonalData } from '../data-export/sector-personal-data';
import type { PersonalDataRecord } from '../data-export/personal-data-record';
import { TransferAgreementRepository } from '../transfer/transfer-agreement-repository';
import { TransferService } from '../transfer/transfer-service';
import type { Offer } from '../offer/offer';
import { OfferService } from '../offer/offer-service';
import { OfferRepository } from '../offer/offer-repository';
import type { Passport } from '../passport/passport';
import { PassportService } from '../passport/passport-service';
import { PassportRepository } from '../passport/passport-repository';
import { PassportsWithSchemes } from '../passport/passports-with-schemes';
import { RenewalService } from '../passport/renewal-service';
import { PastRulesRepository } from '../rules/past-rules-repository';
import { RulesService } from '../rules/rules-service';
import { SchemeBrandingService } from '../scheme/scheme-branding-service';
import type { Scheme } from '../scheme/scheme';
import { SchemeRepository } from '../scheme/scheme-repository';

/** The common context of every sector for one viewer's one request. A sector adds its own repositories and services. */
export interface SectorContext<P extends Passport = Passport> extends ViewerContext {
  readonly today: CalendarDate;
  readonly schemes: SchemeRepository;
  readonly offers: OfferRepository;
  readonly passports: PassportRepository<P>;
  readonly passportsWithSchemes: PassportsWithSchemes<P>;
  readonly pastRules: PastRulesRepository;
  readonly passportService: PassportService<P>;
  readonly renewalService: RenewalService<P>;
  readonly rulesService: RulesService;
  readonly schemeBrandingService: SchemeBrandingService;
  readonly offerService: OfferService;
  readonly transferAgreements: TransferAgreementRepository;
  readonly transferService: TransferService<P>;
  readonly schemeById: DataLoader<string, Scheme | undefined>;
  readonly offerById: DataLoader<string, Offer | undefined>;
  readonly passportById: DataLoader<string, P | undefined>;
  /** All stored data about the carer who asks. */
  readonly personalDataOf: (carerRef: string) => Promise<PersonalDataRecord[]>;
}

export interface SectorRules<P extends Passport> {
  readonly code: string;
  /** The roles that work for organisations of this sector. */
  readonly staff: readonly StaffRole[];
  readonly passports: Collection<P>;
  /** Makes a sector's own passport out of the common fields. */
  readonly toSectorPassport: (passport: Passport) => P;
  /** Returns the transferred passport; undefined where a sector has no transfers. */
  readonly onTransfer?: ((passport: P, on: CalendarDate) => P) | undefined;
  /** All collections of the sector. */
  readonly collections: readonly AnyCollection[];
}

export function createSectorContext<P extends Passport>(
  rules: SectorRules<P>,
  viewer: Viewer,
  store: SubgraphStore,
): SectorContext<P> {
  const { code, staff } = rules;
  const schemes = new SchemeRepository(viewer, store.connection, staff);
  const offers = new OfferRepository(viewer, store.connection, staff);
  const passports = new PassportRepository<P>(viewer, modelOf(store.connection, rules.passports), staff);
  const pastRules = new PastRulesRepository(viewer, store.connection);
  const passportService = new PassportService<P>({
    sector: code,
    viewer,
    store,
    schemes,
    pastRules,
    passports,
    toSectorPassport: rules.toSectorPassport,
  });
  const transferAgreements = new TransferAgreementRepository(viewer, store.connection);
  const schemeById = loaderById((ids) => schemes.findByIds(ids));
  const passportsWithSchemes = new PassportsWithSchemes(passports, schemeById);
  const { onTransfer = (passport: P) => passport } = rules;
  return {
    viewer,
    today: dayOf(store.clock()),
    schemes,
    offers,
    passports,
    passportsWithSchemes,
    pastRules,
    passportService,
    renewalService: new RenewalService({ sector: code, viewer, store, schemes, passports, passportService }),
    rulesService: new RulesService({ sector: code, viewer, store, schemes, pastRules }),
    schemeBrandingService: new SchemeBrandingService(code, viewer, store, schemes),
    offerService: new OfferService({ sector: code, viewer, store, schemes, offers }),
    transferAgreements,
    transferService: new TransferService({
      viewer,
      store,
      schemes,
      passports,
      passportService,
      agreements: transferAgreements,
      onTransfer,
    }),
    schemeById,
    offerById: loaderById((ids) => offers.findByIds(ids)),
    passportById: loaderById((ids) => passportsWithSchemes.findByIds(ids)),
    personalDataOf: (carerRef) => sectorPersonalData(rules.collections, carerRef, viewer, store),
  };
}
