import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import type { SubgraphList } from '../platform/subgraph/subgraph-list';
import type { Subgraph } from '../platform/subgraph/subgraph';

/**
 * Composition hints that are meant, each with its reason. Any other hint fails the build.
 */
const meant: readonly { readonly code: string; readonly about: RegExp; readonly reason: string }[] = [
  {
    code: 'INCONSISTENT_INTERFACE_VALUE_TYPE_FIELD',
    about: /^Field "Passport\./,
    reason:
      'identity lists a carer’s passports as stubs and knows nothing of them but their ids; the sectors know the rest',
  },
];

export interface Composition {
  readonly supergraphSdl: string;
  readonly unmeantHints: readonly string[];
}

/** Composes the subgraphs into one supergraph, or says why they do not fit together. */
export function compose(subgraphs: readonly Subgraph[], subgraphList: SubgraphList): Composition {
  const result = composeServices(
    subgraphs.map((subgraph) => ({
      name: subgraph.name,
      // Where a subgraph really runs is configuration (SUBGRAPH_URLS) and no part of the schema.
      url: `http://${subgraph.name}.invalid/graphql`,
      typeDefs: parse(subgraph.typeDefs(subgraphList)),
    })),
  );
  if (result.errors)
    throw new Error(`The subgraphs do not compose:\n${result.errors.map(({ message }) => message).join('\n')}`);
  const unmeantHints = result.hints
    .filter(
      ({ definition, message }) => !meant.some(({ code, about }) => code === definition.code && about.test(message)),
    )
    .map(({ definition, message }) => `${definition.code}: ${message}`);
  return { supergraphSdl: result.supergraphSdl, unmeantHints };
}
