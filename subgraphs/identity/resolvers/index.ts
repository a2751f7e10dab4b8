import { scalars } from '../../../platform/scalars';
import type { SubgraphList } from '../../../platform/subgraph/subgraph-list';
import type { ResolverMap } from '../../../platform/subgraph/subgraph';
import type { Resolvers } from '../generated/resolvers';
import { accessRecord } from './access-record';
import {
  cancelCard,
  cardHolder,
  cardPublications,
  carerCard,
  issueCard,
  passportHolder,
  reportCardLost,
  setCardPhoto,
} from './card';
import { carer } from './carer';
import { checkCarer } from './check-carer';
import { consent } from './consent';
import { createShareCode } from './create-share-code';
import { decideConsent } from './decide-consent';
import { importRegister } from './import-register';
import { introduceCarer } from './introduce-carer';
import { eraseMe, reportChange } from './own-record';
import { introduceMyself } from './introduce-myself';
import { acceptInvitation, inviteHolder, newSignIn, refuseNewSignIn } from './invitations';
import { query } from './query';
import {
  decideMatch,
  matchCandidate,
  recordMatch,
  refuseMatch,
  registerMatch,
  registerMatches,
  undoMatch,
} from './register-match';

const own = {
  ...scalars,
  AccessRecord: accessRecord,
  Consent: consent,
  MatchCandidate: matchCandidate,
  Mutation: {
    acceptInvitation,
    cancelCard,
    checkCarer,
    createShareCode,
    decideConsent,
    decideMatch,
    importRegister,
    eraseMe,
    introduceCarer,
    introduceMyself,
    inviteHolder,
    issueCard,
    reportCardLost,
    reportChange,
    setCardPhoto,
    refuseMatch,
    refuseNewSignIn,
    undoMatch,
  },
  Query: { ...query, ...cardPublications, passportHolder, registerMatches },
  NewSignIn: newSignIn,
  RecordMatch: recordMatch,
  RegisterMatch: registerMatch,
  Sector: {
    __resolveReference: ({ code }, context) => {
      const sector = context.sectorNamed(code);
      return sector && { code, name: sector.label };
    },
  },
  WardCheck: {
    __resolveReference: ({ id }, context) => context.wardCheckService.personOfCheck(id),
    photoUrl: async ({ recognised, at }, _args, context) => (await context.wardPhotos.of(recognised, at)) ?? null,
  },
} satisfies Resolvers;

export function identityResolvers(subgraphList: SubgraphList): ResolverMap {
  return { ...own, Carer: carer(subgraphList), CardHolder: cardHolder, CarerCard: carerCard };
}
