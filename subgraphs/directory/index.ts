import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { offeringTypeDefs } from '../../kit/sector/sector-type-defs';
import { sectorsOf } from '../../platform/subgraph/network';
import type { HubSubgraph } from '../../kit/demo/hub-subgraph';
import { assembleTypeDefs } from '../../platform/subgraph/type-defs';

export const directory: HubSubgraph = {
  name: 'directory',
  label: 'Directory',
  isSector: false,
  typeDefs: (network) =>
    assembleTypeDefs(
      ['scalars', 'paging', 'places', 'sector', 'offerings'],
      [readFileSync(join(__dirname, 'schema.graphql'), 'utf8'), ...sectorsOf(network).map(offeringTypeDefs)],
    ),
  resolvers: () => ({}),
  collections: [],
  contextFor: (viewer) => ({ viewer }),
};
