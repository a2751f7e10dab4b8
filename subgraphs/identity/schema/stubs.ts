import { sectorsOf, type SubgraphList } from '../../../platform/subgraph/subgraph-list';
import { prefixOf } from '../../../domain/sector/sector-type-defs';

/** What identity says of every other subgraph: a ref for each on Carer, and a stub of each sector's passports. */
export function identityStubs(subgraphList: SubgraphList): string {
  const others = subgraphList.filter(({ name }) => name !== 'identity');
  const keys = others.map(({ name }) => `@key(fields: "${name}Ref")`).join(' ');
  const refs = others.map(
    ({ name }) =>
      `  "A carer's pseudonym at one subgraph, which no other subgraph knows."\n  ${name}Ref: ID! @inaccessible @access(to: ["carer"])`,
  );
  const stubs = sectorsOf(subgraphList).map(
    ({ code }) => `type ${prefixOf(code)}Passport implements Passport @key(fields: "id", resolvable: false) {
  "Its id across the hub."
  id: ID!
}`,
  );
  return `extend type Carer ${keys} {\n${refs.join('\n')}\n}\n${passportInterface}\n${stubs.join('\n')}`;
}

const passportInterface = `"A carer's recognition by one scheme: the record behind a card, a badge or an entry in a register."
interface Passport {
  "Its id across the hub."
  id: ID!
}
`;
