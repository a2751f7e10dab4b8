import { scalars } from '../../../platform/scalars';
import type { Network } from '../../../platform/subgraph/network';
import type { ResolverMap } from '../../../platform/subgraph/subgraph';
import type { Resolvers } from '../generated/resolvers';
import { accessRecord } from './access-record';
import { carer } from './carer';
import { checkCarer } from './check-carer';
import { consent } from './consent';
import { createShareCode } from './create-share-code';
import { decideConsent } from './decide-consent';
import { introduceCarer } from './introduce-carer';
import { query } from './query';

const own = {
  ...scalars,
  AccessRecord: accessRecord,
  Consent: consent,
  Mutation: { checkCarer, createShareCode, decideConsent, introduceCarer },
  Query: query,
  Sector: {
    __resolveReference: ({ code }, desk) => {
      const sector = desk.sectorNamed(code);
      return sector && { code, name: sector.label };
    },
  },
  WardCheck: { __resolveReference: ({ id }, desk) => desk.carerCheck.personOfCheck(id) },
} satisfies Resolvers;

export function identityResolvers(network: Network): ResolverMap {
  return { ...own, Carer: carer(network) };
}
