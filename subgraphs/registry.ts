import type { SubgraphList } from '../platform/subgraph/subgraph-list';
import type { Subgraph } from '../platform/subgraph/subgraph';
import { community } from './community';
import { directory } from './directory';
import { employer } from './employer';
import { hospital } from './hospital';
import { identity } from './identity';
import { insight } from './insight';
import { school } from './school';
import { university } from './university';

/** One line of the registry: a subgraph, and the port that it takes when it runs in a process of its own. */
export interface RegistryEntry {
  readonly subgraph: Subgraph;
  readonly port: number;
}

/** Every subgraph of the hub. Ports, composition, generated types, start, demo data and tests all go by this list. */
export const registry: readonly RegistryEntry[] = [
  { subgraph: identity, port: 4101 },
  { subgraph: directory, port: 4102 },
  { subgraph: insight, port: 4103 },
  { subgraph: community, port: 4111 },
  { subgraph: hospital, port: 4112 },
  { subgraph: employer, port: 4113 },
  { subgraph: school, port: 4114 },
  { subgraph: university, port: 4115 },
];

export const subgraphList: SubgraphList = registry.map(({ subgraph: { name, label, isSector } }) => ({
  name,
  label,
  isSector,
}));
