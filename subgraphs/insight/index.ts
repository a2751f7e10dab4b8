import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Subgraph } from '../../platform/subgraph/subgraph';
import { renameFields } from '../../platform/mongo/renamed-fields';
import { erasedCarerCollection } from '../../domain/erasure/erased-carers';
import { assembleTypeDefs } from '../../platform/subgraph/type-defs';
import { createInsightContext, type InsightContext } from './context';
import { insightConsumers } from './events/consumers';
import { businessCollection } from './models/business';
import { carerCollection } from './models/carer';
import { closingCollection, lateAdditionCollection } from './models/closing';
import { offerCollection, schemeCollection } from './models/offering';
import { pendingCollection } from './models/pending';
import { anonymousTallyCollection, tallyCollection } from './models/tally';
import { insightResolvers } from './resolvers';

export const insight: Subgraph<InsightContext> = {
  name: 'insight',
  label: 'Insight',
  isSector: false,
  typeDefs: () =>
    assembleTypeDefs(
      ['scalars', 'errors', 'places', 'sector'],
      [readFileSync(join(__dirname, 'schema/insight.graphql'), 'utf8')],
    ),
  resolvers: insightResolvers,
  mappers: { Reach: '../services/reach#Reach as ReachAnswer' },
  collections: [
    carerCollection,
    erasedCarerCollection,
    pendingCollection,
    closingCollection,
    lateAdditionCollection,
    tallyCollection,
    anonymousTallyCollection,
    schemeCollection,
    offerCollection,
    businessCollection,
  ],
  migrations: ({ connection }) => [renameFields(connection, [carerCollection])],
  createContext: createInsightContext,
  consumers: insightConsumers,
};
