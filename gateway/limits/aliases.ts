import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf, type Fragments } from './document-shape';
import { aliasReserved } from './refusals';
import type { ReservedNames } from './reserved-names';

/** Selections, with their parent type. */
interface Selected {
  readonly type: GraphQLCompositeType;
  readonly selectionSet: SelectionSetNode;
}

/**
 * Refuses a response name that is the name of another field which the planner may fetch in the same place. Throws
 * ALIAS_RESERVED. Other errors are ignored here: validation refuses them. The cost of the operation must have been
 * checked before, because it bounds the spreading of fragments.
 */
export function checkAliases(
  schema: GraphQLSchema,
  reserved: ReservedNames,
  document: DocumentNode,
  { operation, selectionSet }: OperationDefinitionNode,
): void {
  const root = schema.getRootType(operation);
  const fragments = fragmentsOf(document);
  if (root && !hasCycle(fragments)) new AliasCheck(schema, reserved, fragments).check([{ type: root, selectionSet }]);
}

class AliasCheck {
  private readonly reservedOn = new Map<string, ReadonlySet<string>>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly reserved: ReservedNames,
    private readonly fragments: Fragments,
  ) {}

  /**
   * Checks all selections of one place in the answer. One document of a subgraph has the selections for several types
   * there. A name reserved on one of the types is therefore reserved on all of them.
   */
  check(place: readonly Selected[]): void {
    const types = new Set(place.map(({ type }) => type));
    for (const fields of this.fieldsOf(place).values()) {
      const below: Selected[] = [];
      for (const { type, node } of fields) {
        const name = node.name.value;
        const alias = node.alias?.value ?? name;
        if (alias !== name && [...types].some((each) => this.reservedNames(each).has(alias)))
          throw aliasReserved(alias, name);
        const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
        const typeBelow = field && getNamedType(field.type);
        if (node.selectionSet && isCompositeType(typeBelow))
          below.push({ type: typeBelow, selectionSet: node.selectionSet });
      }
      if (below.length > 0) this.check(below);
    }
  }

  /** Returns the fields of one place by their response names, with those of fragments. */
  private fieldsOf(place: readonly Selected[]): Map<string, { type: GraphQLCompositeType; node: FieldNode }[]> {
    const fields = new Map<string, { type: GraphQLCompositeType; node: FieldNode }[]>();
    const spread = new Set<string>();
    const collect = ({ type, selectionSet }: Selected): void => {
      for (const selection of selectionSet.selections) {
        if (selection.kind === Kind.FIELD) {
          const name = (selection.alias ?? selection.name).value;
          fields.set(name, [...(fields.get(name) ?? []), { type, node: selection }]);
        } else if (selection.kind === Kind.INLINE_FRAGMENT) {
          const on = selection.typeCondition?.name.value;
          collect({ type: this.typeNamed(on) ?? type, selectionSet: selection.selectionSet });
        } else if (!spread.has(selection.name.value)) {
          spread.add(selection.name.value);
          const fragment = this.fragments.get(selection.name.value);
          if (fragment) collect({ type: this.typeNamed(fragment.on) ?? type, selectionSet: fragment.selectionSet });
        }
      }
    };
    place.forEach(collect);
    return fields;
  }

  /** Returns the names reserved on the objects that a type stands for, and on the interfaces that they share. */
  private reservedNames(type: GraphQLCompositeType): ReadonlySet<string> {
    const known = this.reservedOn.get(type.name);
    if (known) return known;
    const objects = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
    const all = new Set([type, ...objects, ...objects.flatMap((each) => each.getInterfaces())]);
    const names = new Set([...all].flatMap(({ name }) => [...(this.reserved.get(name) ?? [])]));
    this.reservedOn.set(type.name, names);
    return names;
  }

  private typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}

/** Returns whether a fragment spreads itself, directly or through others. */
function hasCycle(fragments: Fragments): boolean {
  const open = new Set<string>();
  const done = new Set<string>();
  const isCyclic = (name: string): boolean => {
    if (open.has(name)) return true;
    const fragment = fragments.get(name);
    if (done.has(name) || !fragment) return false;
    open.add(name);
    let found = false;
    visit(fragment.selectionSet, {
      FragmentSpread: (spread) => {
        found ||= isCyclic(spread.name.value);
      },
    });
    open.delete(name);
    done.add(name);
    return found;
  };
  return [...fragments.keys()].some(isCyclic);
}
