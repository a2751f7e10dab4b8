import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actingForToday } from '../../domain/identifiers/trust-of-today';
import type { HubSubgraph } from '../../domain/demo/hub-subgraph';
import { assembleTypeDefs } from '../../platform/subgraph/type-defs';
import { identityConsumers } from './events/consumers';
import { identityDemo } from './demo';
import { createIdentityContext, type IdentityContext } from './context';
import { linkLevels } from './migrations/link-levels';
import { accessEntryCollection, accessHeadCollection } from './model/access-entry';
import { accountCollection } from './model/account';
import { cardCollection, cardScanCollection } from './model/card';
import { cardIssuerCollection } from './model/card-issuer';
import { cardPhotoCollection } from './model/card-photo';
import { carerCollection } from './model/carer';
import { wardCheckCollection } from './model/ward-check';
import { importCountCollection } from './model/import-count';
import { importQueueCollection } from './model/import-queue';
import { importTurnCollection } from './model/import-turn';
import { introductionCollection } from './model/introduction';
import { invitationCollection } from './model/invitation';
import { knownSchemeCollection } from './model/known-scheme';
import { knownTrustCollection } from './model/known-trust';
import { learntWeightsCollection } from './model/learnt-weights';
import { linkCollection } from './model/link';
import { matchCollection } from './model/match';
import { notTheSameCollection } from './model/not-the-same';
import { numberRunCollection } from './model/number-run';
import { registerEntryCollection } from './model/register-entry';
import { shareCodeCollection } from './model/share-code';
import { identityResolvers } from './resolvers';
import { NumberRuns } from './services/number-runs';
import { ImportRate } from './services/register/import-rate';
import { identityStubs } from './stubs';

export const identity: HubSubgraph<IdentityContext> = {
  name: 'identity',
  label: 'Identity',
  isSector: false,
  typeDefs: (subgraphList) =>
    assembleTypeDefs(
      ['scalars', 'paging', 'errors', 'places', 'sector', 'data-export'],
      [readFileSync(join(__dirname, 'schema.graphql'), 'utf8'), identityStubs(subgraphList)],
    ),
  resolvers: identityResolvers,
  mappers: {
    AccessRecord: '../model/access-entry#AccessEntry',
    CardHolder: '../services/cards/card-service#PassportHolder',
    CarerCard: '../services/cards/card-service#OpenedCard',
    Carer: '../model/carer#Carer as CarerRecord',
    Consent: '../model/carer#Consent as ConsentRecord',
    MatchCandidate: '../services/register/match-service#Candidate',
    NewSignIn: '../model/invitation#Invitation',
    RecordMatch: '../model/match#MatchRecord',
    RegisterMatch: '../model/match#MatchRecord',
    WardCheck: '../services/ward-check-service#WardCheckResult',
  },
  collections: [
    accessEntryCollection,
    accessHeadCollection,
    accountCollection,
    cardCollection,
    cardIssuerCollection,
    cardPhotoCollection,
    cardScanCollection,
    carerCollection,
    wardCheckCollection,
    importCountCollection,
    importTurnCollection,
    importQueueCollection,
    introductionCollection,
    invitationCollection,
    knownSchemeCollection,
    knownTrustCollection,
    learntWeightsCollection,
    linkCollection,
    matchCollection,
    notTheSameCollection,
    numberRunCollection,
    registerEntryCollection,
    shareCodeCollection,
  ],
  createContext: (viewer, store) => createIdentityContext(actingForToday(viewer), store),
  consumers: identityConsumers,
  migrations: (store) => [linkLevels(store)],
  figures: async (store) => [...(await new ImportRate(store).figures()), ...(await new NumberRuns(store).figures())],
  demo: identityDemo,
};
