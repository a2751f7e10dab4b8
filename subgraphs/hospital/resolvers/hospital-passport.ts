import type { HospitalPassportResolvers } from '../generated/resolvers';
import { trustByCode } from '../services/trust-register';

export const HospitalPassport: HospitalPassportResolvers = {
  trust: (passport) => trustByCode(passport.organisation),
  ward: ({ ward }, _args, { wardById }) => (ward ? wardById.load(ward) : null),
  kind: async ({ schemeId }, _args, { wardRulesById }) =>
    (await wardRulesById.load(schemeId))?.kind ?? 'CARER_PASSPORT',
  caredForConsent: ({ _id }, _args, { consentByPassport }) => consentByPassport.load(_id),
};
