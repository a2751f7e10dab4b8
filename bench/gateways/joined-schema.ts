import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  defaultFieldResolver,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  parse,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Asking } from '../../gateway/caller';
import { getDirectiveValues } from '../../platform/access/directive-values';
import type { RunningSubgraph } from '../../platform/subgraph/running-subgraph';

/** An object of one subgraph, and what other subgraphs made of it once they were asked. */
interface Held {
  readonly home: Part;
  readonly value: unknown;
  readonly elsewhere: Map<string, Promise<unknown>>;
}

interface Context {
  readonly asking: Asking;
}

interface Part {
  readonly running: RunningSubgraph;
  readonly schema: GraphQLSchema;
}

type ResolvesReference = (reference: unknown, desk: unknown, info: GraphQLResolveInfo) => unknown;

/** The API's schema over the subgraphs' own resolvers, each called with its own subgraph's desk. */
export function joinedSchema(subgraphs: readonly RunningSubgraph[]): GraphQLSchema {
  const api = buildSchema(readFileSync(join(__dirname, '../../schema/api.graphql'), 'utf8'));
  const parts = subgraphs.map((running): Part => ({ running, schema: running.schema }));
  for (const type of Object.values(api.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) {
      type.resolveType = (held: Held, context: Context, info) => typeNameOf(held, type.name, context, info);
    }
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) field.resolve = joinedField(type.name, field.name, parts);
  }
  return api;
}

function deskOf({ running }: Part, { asking }: Context) {
  return asking.deskAt(running.name, (viewer) => running.contextFor(viewer));
}

function typeIn({ schema }: Part, name: string): GraphQLObjectType | undefined {
  const type = schema.getType(name);
  return isObjectType(type) ? type : undefined;
}

/** Whether a part answers the field itself. */
function answers(part: Part, typeName: string, fieldName: string): boolean {
  const field = typeIn(part, typeName)?.getFields()[fieldName];
  return field !== undefined && getDirectiveValues(field.astNode, 'external') === undefined;
}

function joinedField(typeName: string, fieldName: string, parts: readonly Part[]): GraphQLFieldResolver<Held, Context> {
  const owners = parts.filter((part) => answers(part, typeName, fieldName));
  const [first] = owners;
  if (!first) throw new Error(`nobody answers ${typeName}.${fieldName}`);
  return async (held: Held | undefined, args: Record<string, unknown>, context, info) => {
    const isRoot = held?.home === undefined;
    const owner = !isRoot && owners.includes(held.home) ? held.home : first;
    const source = isRoot
      ? {}
      : owner === held.home
        ? held.value
        : await moved(held, typeName, fieldName, owner, context, info);
    if (source === null || source === undefined) return null;
    return wrapped(await called(owner, typeName, fieldName, source, args, context, info), owner, info);
  };
}

function called(
  part: Part,
  typeName: string,
  fieldName: string,
  source: unknown,
  args: Record<string, unknown>,
  context: Context,
  info: GraphQLResolveInfo,
): unknown {
  const field = typeIn(part, typeName)?.getFields()[fieldName];
  const resolve = field?.resolve ?? defaultFieldResolver;
  return resolve(source, args, deskOf(part, context), { ...info, fieldName });
}

function wrapped(value: unknown, home: Part, info: GraphQLResolveInfo): unknown {
  if (Array.isArray(value)) return value.map((each) => wrapped(each, home, info));
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return isCompositeType(namedTypeOf(info)) ? { home, value, elsewhere: new Map() } : value;
}

function namedTypeOf({ returnType, schema }: GraphQLResolveInfo) {
  return schema.getType(String(returnType).replace(/[[\]!]/g, ''));
}

async function typeNameOf(held: Held, abstract: string, context: Context, info: GraphQLResolveInfo): Promise<string> {
  const known = (held.value as { readonly __typename?: string }).__typename;
  if (known !== undefined) return known;
  const type = held.home.schema.getType(abstract);
  const name = isAbstractType(type)
    ? await type.resolveType?.(held.value, deskOf(held.home, context), info, type)
    : undefined;
  if (name === undefined) throw new Error(`nobody says which ${abstract} it is`);
  return name;
}

/** The object as another subgraph has it, by its key and what the field requires; asked once for each. */
function moved(
  held: Held,
  typeName: string,
  fieldName: string,
  owner: Part,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const type = typeIn(owner, typeName);
  const requires = getDirectiveValues(type?.getFields()[fieldName]?.astNode, 'requires')?.['fields'];
  const needed = typeof requires === 'string' ? requires : '';
  const place = `${owner.running.name} ${needed}`;
  const before = held.elsewhere.get(place);
  if (before) return before;
  const asked = refer(held, typeName, owner, needed, context, info);
  held.elsewhere.set(place, asked);
  return asked;
}

async function refer(
  held: Held,
  typeName: string,
  owner: Part,
  needed: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const type = typeIn(owner, typeName);
  const keys = (type?.astNode?.directives ?? []).flatMap(({ name, arguments: given = [] }) =>
    name.value === 'key'
      ? given.flatMap(({ value }) =>
          value.kind === Kind.STRING && typeIn(held.home, typeName)?.getFields()[value.value] ? [value.value] : [],
        )
      : [],
  );
  const [key] = keys;
  if (key === undefined) return held.value;
  const selection = await selected(held.home, typeName, held.value, fieldsOf(`${key} ${needed}`), context, info);
  const reference = { __typename: typeName, ...selection };
  const extensions = type?.extensions['apollo'] as
    { readonly subgraph?: { readonly resolveReference?: ResolvesReference } } | undefined;
  const resolve = extensions?.subgraph?.resolveReference;
  return resolve ? resolve(reference, deskOf(owner, context), info) : reference;
}

function fieldsOf(text: string): SelectionSetNode {
  const [operation] = parse(`{ ${text} }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no fields');
  return operation.selectionSet;
}

/** What a subgraph answers for some fields of one of its objects, in plain values. */
async function selected(
  part: Part,
  typeName: string,
  source: unknown,
  { selections }: SelectionSetNode,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Record<string, unknown>> {
  const fields = selections.filter((node): node is FieldNode => node.kind === Kind.FIELD);
  const answered = await Promise.all(
    fields.map(async ({ name, selectionSet }): Promise<readonly [string, unknown]> => {
      const value: unknown = await called(part, typeName, name.value, source, {}, context, info);
      if (!selectionSet || value === null || value === undefined) return [name.value, value];
      const inner = String(typeIn(part, typeName)?.getFields()[name.value]?.type).replace(/[[\]!]/g, '');
      const of = (each: unknown) => selected(part, inner, each, selectionSet, context, info);
      return [name.value, Array.isArray(value) ? await Promise.all(value.map(of)) : await of(value)];
    }),
  );
  return Object.fromEntries(answered);
}
