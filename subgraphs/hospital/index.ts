import { defineSector } from '../../domain/sector/define-sector';
import { revisionCollection } from '../../platform/cache/revision';
import { demo } from './demo';
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
} from './model';
import { resolvers } from './resolvers';

export const hospital = defineSector({
  code: 'hospital',
  label: 'Hospitals',
  folder: __dirname,
  staff: ['ward', 'manager'],
  managers: ['manager'],
  resolvers,
  mappers: {
    HospitalPassport: '../model#HospitalPassport as HospitalPassportRecord',
    Trust: '../services/trust-register#RegisteredTrust as TrustRecord',
    Site: '../model#Site as SiteRecord',
    Ward: '../model#Ward as WardRecord',
    SchemeRecognition: '../model#SchemeRecognition as SchemeRecognitionRecord',
    WardCheck: '../services/ward-allowance-service#WardCheckReference',
    CaredForConsent: '../model#CaredForConsent as CaredForConsentRecord',
    CareAgreement: '../model#CareAgreement as CareAgreementRecord',
    WardAllowance: '../services/ward-allowance-service#WardAllowance as WardAllowanceValue',
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
  demo,
  upgrade: (createContext, store) => createContext.trustPublisher.catchUp(store),
  createContext: createHospitalContext,
});
