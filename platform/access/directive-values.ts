import { valueFromASTUntyped, type ConstDirectiveNode } from 'graphql';

/** The arguments of a directive on a node of a schema, read from its syntax. */
export function getDirectiveValues(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined,
  name: string,
): Record<string, unknown> | undefined {
  const directive = node?.directives?.find((candidate) => candidate.name.value === name);
  if (!directive) return undefined;
  return Object.fromEntries(
    (directive.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
  );
}
