import { costRulesOf, type CostRules } from './cost-rules';
import { reservedNamesOf, type ReservedNames } from './reserved-names';

/** What the edge reads out of the supergraph, anew for each one that it loads. */
export interface SupergraphRules {
  readonly cost: CostRules;
  readonly reservedNames: ReservedNames;
}

export function supergraphRulesOf(supergraphSdl: string): SupergraphRules {
  return { cost: costRulesOf(supergraphSdl), reservedNames: reservedNamesOf(supergraphSdl) };
}
