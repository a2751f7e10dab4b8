import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actingForToday } from '../../domain/identifiers/trust-of-today';
import type { Subgraph } from '../../platform/subgraph/subgraph';
import { renameFields } from '../../platform/mongo/renamed-fields';
import { assembleTypeDefs } from '../../platform/subgraph/type-defs';
import { identityConsumers } from './events/consumers';
import { createIdentityContext, type IdentityContext } from './context';
import { linkLevels } from './repositories/migrations/link-levels';
import { accessEntryCollection, accessHeadCollection } from './models/access-entry';
import { accountCollection } from './models/account';
import { cardCollection, cardScanCollection } from './models/card';
import { cardIssuerCollection } from './models/card-issuer';
import { cardPhotoCollection } from './models/card-photo';
import { carerCollection } from './models/carer';
import { wardCheckCollection } from './models/ward-check';
import { importCountCollection } from './models/import-count';
import { importQueueCollection } from './models/import-queue';
import { importTurnCollection } from './models/import-turn';
import { introductionCollection } from './models/introduction';
import { invitationCollection } from './models/invitation';
import { knownSchemeCollection } from './models/known-scheme';
import { knownTrustCollection } from './models/known-trust';
import { learntWeightsCollection } from './models/learnt-weights';
import { linkCollection } from './models/link';
import { matchCollection } from './models/match';
import { notTheSameCollection } from './models/not-the-same';
import { numberRunCollection } from './models/number-run';
import { registerEntryCollection } from './models/register-entry';
import { shareCodeCollection } from './models/share-code';
import { identityResolvers } from './resolvers';
import { NumberRuns } from './services/number-runs';
import { ImportRate } from './services/register/import-rate';
import { identityStubs } from './schema/stubs';

export const identity: Subgraph<IdentityContext> = {
  name: 'identity',
  label: 'Identity',
  isSector: false,
  typeDefs: (subgraphList) =>
    assembleTypeDefs(
      ['scalars', 'paging', 'errors', 'places', 'sector', 'data-export'],
      [readFileSync(join(__dirname, 'schema/identity.graphql'), 'utf8'), identityStubs(subgraphList)],
    ),
  resolvers: identityResolvers,
  mappers: {
    AccessRecord: '../models/access-entry#AccessEntry',
    CardHolder: '../services/cards/card-service#PassportHolder',
    CarerCard: '../services/cards/card-service#OpenedCard',
    Carer: '../models/carer#Carer as CarerRecord',
    Consent: '../models/carer#Consent as ConsentRecord',
    MatchCandidate: '../services/register/match-service#Candidate',
    NewSignIn: '../models/invitation#Invitation',
    RecordMatch: '../models/match#MatchRecord',
    RegisterMatch: '../models/match#MatchRecord',
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
  migrations: (store) => [renameFields(store.connection, [linkCollection]), linkLevels(store)],
  figures: async (store) => [...(await new ImportRate(store).figures()), ...(await new NumberRuns(store).figures())],
};
