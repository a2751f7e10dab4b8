import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isUnionType,
  Kind,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { accessOf } from '../../platform/access/access-directive';
import { roles, type Role, type Viewer } from '../../platform/viewer';
import { registry } from '../../subgraphs/registry';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';
import { viewerOf } from '../support/viewer-of';

/** One viewer of each kind, all of them strangers to whatever is stored. */
function strangerOf(role: Role): Viewer {
  const staff = { subject: 'a-stranger', organisation: 'nowhere' };
  return viewerOf(role, { role: 'carer', ref: 'a-stranger' }, staff);
}

/** A value that the schema lets through, whatever it means. */
function anyValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return anyValue(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, anyValue(field.type)]));
  }
  const samples: Readonly<Record<string, unknown>> = {
    Int: 1,
    Float: 1,
    Boolean: true,
    Date: '2026-11-21',
    DateTime: '2026-11-21T09:30:00Z',
    GssCode: 'E06000058',
    OdsCode: 'RWH',
  };
  return samples[type.name] ?? 'anything';
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

/** Enum values stand bare in a document; everything else is quoted as JSON. */
function argumentsOf(field: GraphQLField<unknown, unknown>): string {
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

function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  return isLeafType(named) ? '' : '{ __typename }';
}

interface Door {
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly allowed: readonly Role[];
  /** Where the answer stands when the door opens. */
  readonly opened: (data: unknown) => unknown;
}

function rootDoors(schema: GraphQLSchema): Door[] {
  const doors: Door[] = [];
  for (const [kind, root] of [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const allowed = accessOf(field.astNode, field.name);
      if (!allowed) continue;
      doors.push({
        name: `${root?.name ?? ''}.${field.name}`,
        query: `${kind} { ${field.name}${argumentsOf(field)} ${selectionOf(field.type)} }`,
        variables: {},
        allowed,
        opened: (data) => (data as Record<string, unknown> | null)?.[field.name],
      });
    }
  }
  return doors;
}

/** Identifiers that have a form: those of nobody. */
const noOnes: Readonly<Record<string, string>> = { ukprn: '19999999', urn: '199999' };

/** Every annotated field of every entity, reached as the gateway would, with a reference to something made up. */
function entityDoors(schema: GraphQLSchema): Door[] {
  const entities = schema.getType('_Entity');
  if (!isUnionType(entities)) return [];
  return entities.getTypes().flatMap((type) => {
    const ofType = accessOf(type.astNode, type.name);
    const keys = (type.astNode?.directives ?? [])
      .filter(({ name }) => name.value === 'key')
      .flatMap(({ arguments: given }) => given ?? [])
      .flatMap(({ name, value }) => (name.value === 'fields' && value.kind === Kind.STRING ? [value.value] : []));
    return Object.values(type.getFields()).flatMap((field): Door[] => {
      const allowed = accessOf(field.astNode, field.name) ?? ofType;
      if (!allowed) return [];
      return keys.map((key) => ({
        name: `${type.name}.${field.name} by ${key}`,
        query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type.name} { answer: ${field.name}${argumentsOf(field)} ${selectionOf(field.type)} } } }`,
        variables: { representations: [{ __typename: type.name, [key]: noOnes[key] ?? 'made-up' }] },
        allowed,
        opened: (data: unknown) => (data as { _entities: ({ answer: unknown } | null)[] } | null)?._entities[0]?.answer,
      }));
    });
  });
}

const subgraphs = registry.map(({ subgraph }) => subgraph.name);

describe('every door that the schema says is somebody’s', () => {
  let hub: TestSubgraphs;
  beforeAll(async () => {
    hub = await startTestSubgraphs(...subgraphs);
  });
  afterAll(() => hub.close());

  it.each(subgraphs)('of %s is shut to everybody else, _entities included', async (name) => {
    const { schema } = hub.running(name);
    const doors = [...rootDoors(schema), ...entityDoors(schema)];
    expect(doors.length).toBeGreaterThan(0);
    const open: string[] = [];
    for (const door of doors) {
      for (const role of roles.filter((each) => !door.allowed.includes(each))) {
        const { data, errors } = await hub.ask(name, door.query, door.variables, strangerOf(role));
        const codes = (errors ?? []).map(({ extensions }) => extensions?.['code']);
        const expected = role === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
        const isEmpty = (door.opened(data) ?? null) === null;
        // Behind a reference to something made up there may be nothing to refuse; whatever comes must then be nothing.
        const isShut = isEmpty && (codes.includes(expected) || (codes.length === 0 && door.name.includes(' by ')));
        if (!isShut) open.push(`${door.name} as ${role}: ${JSON.stringify({ data, codes, errors })}`);
      }
    }
    expect(open).toEqual([]);
  });
});
