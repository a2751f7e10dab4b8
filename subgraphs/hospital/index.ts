import { defineSector } from '../../domain/sector/define-sector';
import { revisionCollection } from '../../platform/cache/revision';
import { createHospitalContext } from './context';
import {
  caredForConsentCollection,
  hospitalPassports,
  recognitionCollection,
  wardRulesCollection,
  siteCollection,
  trustRulesCollection,
  trustSnapshotCollection,
  wardCollection,
} from './models/trust';
import { resolvers } from './resolvers';

export const hospital = defineSector({
  code: 'hospital',
  label: 'Hospitals',
  folder: __dirname,
  staff: ['ward', 'manager'],
  managers: ['manager'],
  resolvers,
  mappers: {
    HospitalPassport: '../models/trust#HospitalPassport as HospitalPassportRecord',
    Trust: '../services/trust-register#RegisteredTrust as TrustRecord',
    Site: '../models/trust#Site as SiteRecord',
    Ward: '../models/trust#Ward as WardRecord',
    SchemeRecognition: '../models/trust#SchemeRecognition as SchemeRecognitionRecord',
    WardCheck: '../services/ward-allowance-service#WardCheckReference',
    CaredForConsent: '../models/trust#CaredForConsent as CaredForConsentRecord',
    CareAgreement: '../models/trust#CareAgreement as CareAgreementRecord',
    WardAllowance: '../services/ward-allowance#WardAllowance as WardAllowanceValue',
  },
  passports: hospitalPassports,
  toSectorPassport: (passport) => passport,
  collections: [
    siteCollection,
    wardCollection,
    recognitionCollection,
    wardRulesCollection,
    trustRulesCollection,
    trustSnapshotCollection,
    caredForConsentCollection,
    revisionCollection,
  ],
  upgrade: (createContext, store) => createContext.trustPublisher.catchUp(store),
  createContext: createHospitalContext,
});
