import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isUnionType,
  Kind,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

const samples: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  String: 'anything',
  ID: 'anything',
  Date: '2026-11-21',
  DateTime: '2026-11-21T09:30:00Z',
  GssCode: 'E06000058',
  OdsCode: 'RWH',
};

/** Returns a value that the schema accepts, whatever its meaning. */
function anyValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return anyValue(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, anyValue(field.type)]));
  }
  if (!Object.hasOwn(samples, type.name)) throw new Error(`there is no sample of the scalar ${type.name}`);
  return samples[type.name];
}

const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([name, each]) => `${name}: ${literal(each)}`)
      .join(', ')} }`;
  }
  return JSON.stringify(value);
};

/**
 * Returns the required arguments of a field, filled. A document has enum values without quotes and everything else as
 * JSON.
 */
export function argumentsOf(field: GraphQLField<unknown, unknown>): string {
  const required = field.args.filter((argument) => isNonNullType(argument.type));
  if (required.length === 0) return '';
  const enums = new Set<string>();
  const collect = (type: GraphQLInputType): void => {
    const named = getNamedType(type);
    if (isEnumType(named)) for (const value of named.getValues()) enums.add(value.name);
    if (isInputObjectType(named))
      for (const each of Object.values(named.getFields())) if (isNonNullType(each.type)) collect(each.type);
  };
  required.forEach(({ type }) => collect(type));
  const text = required.map(({ name, type }) => `${name}: ${literal(anyValue(type))}`).join(', ');
  return `(${text.replace(/"(\w+)"/g, (quoted, word: string) => (enums.has(word) ? word : quoted))})`;
}

/** Returns whether another subgraph answers the field, so that this one has only the representation's value. */
const isExternal = ({ astNode }: GraphQLField<unknown, unknown>) =>
  (astNode?.directives ?? []).some(({ name }) => name.value === 'external');

/** Returns every field below a type to a depth, for each possible type. Leaf fields cost no depth. */
export function everythingBelow(schema: GraphQLSchema, type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isAbstractType(named)) {
    const possible = schema.getPossibleTypes(named);
    const each = possible.map((one) => `... on ${one.name} ${everythingBelow(schema, one, depth)}`);
    return `{ __typename ${each.join(' ')} }`;
  }
  const fields = Object.values(named.getFields())
    .filter((field) => !isExternal(field) && (isLeafType(getNamedType(field.type)) || depth > 0))
    // An alias for each type: two types of a union can have fields of one name and different types.
    .map((field) => selectionOfField(schema, named.name, field, depth - 1));
  return `{ __typename ${fields.join(' ')} }`;
}

export function selectionOfField(
  schema: GraphQLSchema,
  of: string,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): string {
  return `${of}_${field.name}: ${field.name}${argumentsOf(field)} ${everythingBelow(schema, field.type, depth)}`;
}

export interface Entity {
  readonly type: GraphQLObjectType;
  /** The fields of its keys. Each key alone finds the entity. */
  readonly keys: readonly string[];
}

/** Returns the entities of a subgraph's schema that the gateway can query. */
export function entitiesOf(schema: GraphQLSchema): Entity[] {
  const union = schema.getType('_Entity');
  if (!isUnionType(union)) return [];
  return union.getTypes().map((type) => {
    const keys = [type.astNode, ...type.extensionASTNodes]
      .flatMap((node) => node?.directives ?? [])
      .filter(({ name }) => name.value === 'key')
      .flatMap(({ arguments: supplied }) => supplied ?? [])
      .flatMap(({ name, value }) => (name.value === 'fields' && value.kind === Kind.STRING ? [value.value] : []));
    return { type, keys };
  });
}

/** Returns a query of one entity by its representation, with every field below it to a depth. */
export function queryOfEntity(schema: GraphQLSchema, type: GraphQLObjectType, depth: number): string {
  return `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on ${type.name} ${everythingBelow(schema, type, depth)} } }`;
}
