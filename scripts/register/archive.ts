import { sectorsOf } from '../../platform/subgraph/subgraph-list';
import { subgraphList } from '../../subgraphs/registry';

const held = 'kind fields { name value }';

/** One question whose answer is everything that the hub holds about the carer who asks, in every setting. */
export const archiveQuery = `{ me { identityRecord { ${held} } ${sectorsOf(subgraphList)
  .map(({ code }) => `${code}Record { ${held} }`)
  .join(' ')} } }`;
