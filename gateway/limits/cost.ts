import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { badInput } from '../../platform/errors/hub-error';
import { defaultPage, maximumPage } from '../../platform/paging/connection';
import type { CostRules } from './cost-rules';
import { fragmentsOf, type Fragments } from './document-shape';

type Variables = Readonly<Record<string, unknown>>;

/** The assumed size of a list without a size of its own. */
const assumedSize = 10;
const costOfMutation = 10;
/** The schema is small and the same for all. */
const costOfIntrospection = 100;

/** The sizes of lists set by the field above: the `edges` of a connection by its `first`. */
interface Sized {
  readonly fields: readonly string[];
  readonly size: number;
}

/**
 * Returns the highest cost of an operation, before it is executed: 1 for each object that the answer may hold, or its
 * `@cost`. A list counts as often as its `first` or `@listSize`. Refuses pages beyond the maximum.
 */
export function costOf(
  schema: GraphQLSchema,
  rules: CostRules,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  return new Cost({ schema, rules, fragments: fragmentsOf(document), operation, variables }).of(
    root,
    operation.selectionSet,
  );
}

interface Dependencies {
  readonly schema: GraphQLSchema;
  readonly rules: CostRules;
  readonly fragments: Fragments;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
}

class Cost {
  /** Each fragment is counted once for each size that it is spread with, however often it is spread. */
  private readonly ofFragment = new Map<string, number>();

  constructor(private readonly deps: Dependencies) {}

  of(type: GraphQLCompositeType, { selections }: SelectionSetNode, sized?: Sized): number {
    let cost = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) cost += this.ofField(type, selection, sized);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) cost += this.ofSpread(type, selection.name.value, sized);
      else cost += this.of(this.conditionOf(selection.typeCondition?.name.value, type), selection.selectionSet, sized);
    }
    return cost;
  }

  private ofField(parent: GraphQLCompositeType, node: FieldNode, sized: Sized | undefined): number {
    const name = node.name.value;
    if (name.startsWith('__')) return node.selectionSet ? costOfIntrospection : 0;
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    // Validation refuses a field that is not in the schema.
    if (!field) return 0;
    const rule = this.deps.rules.get(`${parent.name}.${name}`);
    const type = getNamedType(field.type);
    const isMutation = parent === this.deps.schema.getMutationType();
    const weight = rule?.weight ?? (isMutation ? costOfMutation : isCompositeType(type) ? 1 : 0);
    const request = this.requestedSize(field, node, rule?.slicingArguments ?? ['first']);
    const isList = isListType(getNullableType(field.type));
    const size = isList
      ? sized?.fields.includes(name)
        ? sized.size
        : (request ?? rule?.assumedSize ?? assumedSize)
      : 1;
    const below =
      node.selectionSet && isCompositeType(type)
        ? this.of(
            type,
            node.selectionSet,
            isList || request === undefined ? undefined : { fields: rule?.sizedFields ?? ['edges'], size: request },
          )
        : 0;
    return size * (weight + below);
  }

  private ofSpread(type: GraphQLCompositeType, name: string, sized: Sized | undefined): number {
    const key = JSON.stringify([name, sized]);
    const known = this.ofFragment.get(key);
    if (known !== undefined) return known;
    // A fragment within itself counts nothing here: validation refuses it.
    this.ofFragment.set(key, 0);
    const fragment = this.deps.fragments.get(name);
    const cost = fragment ? this.of(this.conditionOf(fragment.on, type), fragment.selectionSet, sized) : 0;
    this.ofFragment.set(key, cost);
    return cost;
  }

  private conditionOf(name: string | undefined, otherwise: GraphQLCompositeType): GraphQLCompositeType {
    const type = name === undefined ? undefined : this.deps.schema.getType(name);
    return isCompositeType(type) ? type : otherwise;
  }

  /**
   * Returns the page size that a field requests, where it has one. Throws BAD_USER_INPUT for a size that is never
   * allowed.
   */
  private requestedSize(
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    slicing: readonly string[],
  ): number | undefined {
    const argument = field.args.find(({ name }) => slicing.includes(name));
    if (!argument) return undefined;
    const supplied = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
    const value = supplied?.kind === Kind.VARIABLE ? this.variable(supplied.name.value) : literal(supplied);
    if (typeof value !== 'number')
      return typeof argument.defaultValue === 'number' ? argument.defaultValue : defaultPage;
    if (value < 1 || value > maximumPage) throw badInput(`${argument.name} must be from 1 to ${maximumPage}.`);
    return value;
  }

  private variable(name: string): unknown {
    if (Object.hasOwn(this.deps.variables, name)) return this.deps.variables[name];
    const definition = this.deps.operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
    return literal(definition?.defaultValue);
  }
}

function literal(node: { readonly kind: Kind; readonly value?: unknown } | undefined): number | undefined {
  return node?.kind === Kind.INT ? Number(node.value) : undefined;
}
