import type { HospitalPassportResolvers } from '../generated/resolvers';
import { trustByCode } from '../services/trust-register';

export const HospitalPassport: HospitalPassportResolvers = {
  trust: (passport) => trustByCode(passport.organisation),
  ward: ({ ward }, _args, { wardById }) => (ward ? wardById.load(ward) : null),
  kind: async ({ schemeId }, _args, { schemeRulesById }) =>
    (await schemeRulesById.load(schemeId))?.kind ?? 'CARER_PASSPORT',
};
