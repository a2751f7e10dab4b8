import { scalars } from '../../../platform/scalars';
import { sectorsOf, type Network } from '../../../platform/subgraph/network';
import type { ResolverMap } from '../../../platform/subgraph/subgraph';
import { reach } from './reach';

/** The sectors are the only entities that insight knows, by their codes and names; everything else is a figure. */
export function insightResolvers(network: Network): ResolverMap {
  const sectors = new Map(sectorsOf(network).map(({ code, label }) => [code, { code, name: label }]));
  return {
    ...scalars,
    Query: { reach },
    Sector: { __resolveReference: ({ code }: { readonly code: string }) => sectors.get(code) },
  };
}
