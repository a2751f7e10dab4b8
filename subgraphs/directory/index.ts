import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Subgraph } from '../../platform/subgraph/subgraph';
import { renameFields } from '../../platform/mongo/renamed-fields';
import { offeringTypeDefs } from '../../domain/sector/sector-type-defs';
import { revisionCollection } from '../../platform/cache/revision';
import { sectorsOf } from '../../platform/subgraph/subgraph-list';
import { assembleTypeDefs } from '../../platform/subgraph/type-defs';
import { createDirectoryContext, type DirectoryContext } from './context';
import { indexedOfferCollection, indexedSchemeCollection, offerLocationCollection } from './models/index-records';
import { directoryResolvers } from './resolvers';
import { directoryConsumers } from './events/consumers';

export const directory: Subgraph<DirectoryContext> = {
  name: 'directory',
  label: 'Directory',
  isSector: false,
  typeDefs: (subgraphList) =>
    assembleTypeDefs(
      ['scalars', 'paging', 'places', 'sector', 'offerings'],
      [
        readFileSync(join(__dirname, 'schema/directory.graphql'), 'utf8'),
        ...sectorsOf(subgraphList).map(offeringTypeDefs),
      ],
    ),
  resolvers: directoryResolvers,
  mappers: {
    Offer: '../models/index-records#IndexedOffer as IndexedOfferRecord',
    Scheme: '../models/index-records#IndexedScheme as IndexedSchemeRecord',
    OfferConnection: '../services/offer-list#OfferPage',
  },
  collections: [indexedOfferCollection, indexedSchemeCollection, offerLocationCollection, revisionCollection],
  migrations: ({ connection }) => [
    renameFields(connection, [indexedOfferCollection, { name: offerLocationCollection.name, formerName: 'spots' }]),
  ],
  createContext: createDirectoryContext,
  consumers: directoryConsumers,
};
