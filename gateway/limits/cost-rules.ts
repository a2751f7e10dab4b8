import { Kind, parse, valueFromASTUntyped, type ConstDirectiveNode } from 'graphql';
import { z } from 'zod';

/** The cost of a field by the schema: `@cost` and `@listSize` of the federation specification. */
export interface CostRule {
  readonly weight?: number | undefined;
  readonly assumedSize?: number | undefined;
  readonly slicingArguments?: readonly string[] | undefined;
  readonly sizedFields?: readonly string[] | undefined;
}

/** By "Type.field". */
export type CostRules = ReadonlyMap<string, CostRule>;

const cost = z.object({ weight: z.coerce.number().int().min(0) });
const listSize = z.object({
  assumedSize: z.coerce
    .number()
    .int()
    .min(0)
    .nullish()
    .transform((size) => size ?? undefined),
  slicingArguments: z
    .array(z.string())
    .nullish()
    .transform((names) => names ?? undefined),
  sizedFields: z
    .array(z.string())
    .nullish()
    .transform((names) => names ?? undefined),
});

/**
 * Reads the cost rules from the supergraph, because @apollo/gateway composes these directives and ignores them.
 * Composition may name the second directive `@cost__listSize`.
 */
export function costRulesOf(supergraphSdl: string): CostRules {
  const rules = new Map<string, CostRule>();
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) {
      const weighed = argumentsOf(field.directives, 'cost');
      const sized = argumentsOf(field.directives, 'listSize', 'cost__listSize');
      if (!weighed && !sized) continue;
      rules.set(`${definition.name.value}.${field.name.value}`, {
        ...(weighed && cost.parse(weighed)),
        ...(sized && listSize.parse(sized)),
      });
    }
  }
  return rules;
}

function argumentsOf(directives: readonly ConstDirectiveNode[] | undefined, ...names: readonly string[]) {
  const directive = directives?.find((each) => names.includes(each.name.value));
  return (
    directive &&
    Object.fromEntries(
      (directive.arguments ?? []).map(({ name: { value }, value: node }) => [value, valueFromASTUntyped(node)]),
    )
  );
}
