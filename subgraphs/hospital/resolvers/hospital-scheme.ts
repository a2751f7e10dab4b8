import type { HospitalSchemeResolvers } from '../generated/resolvers';
import { trustByCode } from '../services/trust-register';

/** A scheme that has no rules yet is a plain carer passport that opens nothing by itself. */
export const HospitalScheme: HospitalSchemeResolvers = {
  trust: (scheme) => trustByCode(scheme.organisation),
  kind: async ({ _id }, _args, { wardRulesById }) => (await wardRulesById.load(_id))?.kind ?? 'CARER_PASSPORT',
  opens: async ({ _id }, _args, { wardRulesById }) => (await wardRulesById.load(_id))?.opens ?? [],
  hours: async ({ _id }, _args, { wardRulesById }) => (await wardRulesById.load(_id))?.hours,
};
