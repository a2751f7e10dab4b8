import { sectorsOf } from '../../platform/subgraph/subgraph-list';
import { subgraphList } from '../../subgraphs/registry';

const held = 'kind fields { name value }';

/** One query for all data of the hub about the carer who sends it, in every setting. */
export const archiveQuery = `{ me { identityRecord { ${held} } ${sectorsOf(subgraphList)
  .map(({ code }) => `${code}Record { ${held} }`)
  .join(' ')} } }`;
