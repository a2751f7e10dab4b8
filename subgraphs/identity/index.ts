import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HubSubgraph } from '../../kit/demo/hub-subgraph';
import { assembleTypeDefs } from '../../platform/subgraph/type-defs';
import { identityStubs } from './stubs';

export const identity: HubSubgraph = {
  name: 'identity',
  label: 'Identity',
  isSector: false,
  typeDefs: (network) =>
    assembleTypeDefs(
      ['scalars', 'paging', 'errors', 'places', 'sector'],
      [readFileSync(join(__dirname, 'schema.graphql'), 'utf8'), identityStubs(network)],
    ),
  resolvers: () => ({}),
  collections: [],
  contextFor: (viewer) => ({ viewer }),
};
