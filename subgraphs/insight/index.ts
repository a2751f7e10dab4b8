import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HubSubgraph } from '../../kit/demo/hub-subgraph';
import { assembleTypeDefs } from '../../platform/subgraph/type-defs';

export const insight: HubSubgraph = {
  name: 'insight',
  label: 'Insight',
  isSector: false,
  typeDefs: () =>
    assembleTypeDefs(
      ['scalars', 'errors', 'places', 'sector'],
      [readFileSync(join(__dirname, 'schema.graphql'), 'utf8')],
    ),
  resolvers: () => ({}),
  collections: [],
  contextFor: (viewer) => ({ viewer }),
};
