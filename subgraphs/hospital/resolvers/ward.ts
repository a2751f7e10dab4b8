import type { WardResolvers } from '../generated/resolvers';
import { trustByCode } from '../services/trust-register';

export const Ward: WardResolvers = {
  __resolveReference: ({ id }, { wardById }) => wardById.load(id),
  id: (ward) => ward._id,
  site: (ward, _args, { siteById }) => siteById.load(ward.site),
  trust: (ward) => trustByCode(ward.trust),
};
