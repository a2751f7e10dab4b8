import { costRulesOf, type CostRules } from './cost-rules';
import { reservedNamesOf, type ReservedNames } from './reserved-names';

/** The rules that the gateway reads from each supergraph that it loads. */
export interface SupergraphRules {
  readonly cost: CostRules;
  readonly reservedNames: ReservedNames;
}

export function supergraphRulesOf(supergraphSdl: string): SupergraphRules {
  return { cost: costRulesOf(supergraphSdl), reservedNames: reservedNamesOf(supergraphSdl) };
}
