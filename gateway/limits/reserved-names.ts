import {
  Kind,
  parse,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DefinitionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';

/** By type: the fields that the query planner may fetch beside those that a caller selects. */
export type ReservedNames = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Reads the field sets of entity keys, `@requires` and `@provides` from a supergraph, nested ones too. The planner
 * fetches these fields under their own names, so it would read an alias of the same name instead.
 */
export function reservedNamesOf(supergraphSdl: string): ReservedNames {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  const reserved = new Reserved(definitions);
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const type = definition.name.value;
    for (const key of fieldSetsOf(definition.directives, 'join__type', 'key')) reserved.add(type, key);
    for (const field of definition.fields ?? []) {
      for (const set of fieldSetsOf(field.directives, 'join__field', 'requires')) reserved.add(type, set);
      for (const set of fieldSetsOf(field.directives, 'join__field', 'provides')) reserved.add(nameOf(field.type), set);
    }
  }
  return reserved.names;
}

class Reserved {
  readonly names = new Map<string, Set<string>>();
  /** The type of each field, by type and field. */
  private readonly types = new Map<string, ReadonlyMap<string, string>>();

  constructor(definitions: readonly DefinitionNode[]) {
    for (const definition of definitions)
      if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
        this.types.set(
          definition.name.value,
          new Map((definition.fields ?? []).map(({ name, type }) => [name.value, nameOf(type)])),
        );
  }

  add(type: string, { selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT)
        this.add(selection.typeCondition?.name.value ?? type, selection.selectionSet);
      if (selection.kind !== Kind.FIELD) continue;
      const field = selection.name.value;
      const names = this.names.get(type) ?? new Set();
      this.names.set(type, names.add(field));
      const below = this.types.get(type)?.get(field);
      if (selection.selectionSet && below !== undefined) this.add(below, selection.selectionSet);
    }
  }
}

function fieldSetsOf(
  directives: readonly ConstDirectiveNode[] | undefined,
  directive: string,
  argument: string,
): SelectionSetNode[] {
  return (directives ?? [])
    .filter(({ name }) => name.value === directive)
    .flatMap(({ arguments: supplied }) => supplied ?? [])
    .filter(({ name }) => name.value === argument)
    .map(({ value }) => selectionSetOf(String(valueFromASTUntyped(value))));
}

function selectionSetOf(fields: string): SelectionSetNode {
  const [definition] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`the supergraph has no field set in "${fields}"`);
  return definition.selectionSet;
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
