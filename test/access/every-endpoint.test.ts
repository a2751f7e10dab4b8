import { getNamedType, isLeafType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';
import { accessOf } from '../../platform/access/access-directive';
import { roles, type Role, type Viewer } from '../../platform/viewer';
import { registry } from '../../subgraphs/registry';
import { startTestSubgraphs, type TestSubgraphs } from '../support/subgraphs';
import { viewerOf } from '../support/viewer-of';
import { argumentsOf, entitiesOf } from './fill';

/** Returns a viewer of each kind. All of them are strangers to the stored records. */
function strangerOf(role: Role): Viewer {
  const staff = { subject: 'a-stranger', organisation: 'nowhere' };
  return viewerOf(role, { role: 'carer', ref: 'a-stranger' }, staff);
}

function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  return isLeafType(named) ? '' : '{ __typename }';
}

interface Endpoint {
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly allowed: readonly Role[];
  /** Reads the answer if the endpoint permits it. */
  readonly opened: (data: unknown) => unknown;
}

function rootEndpoints(schema: GraphQLSchema): Endpoint[] {
  const endpoints: Endpoint[] = [];
  for (const [kind, root] of [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const allowed = accessOf(field.astNode, field.name);
      if (!allowed) continue;
      endpoints.push({
        name: `${root?.name ?? ''}.${field.name}`,
        query: `${kind} { ${field.name}${argumentsOf(field)} ${selectionOf(field.type)} }`,
        variables: {},
        allowed,
        opened: (data) => (data as Record<string, unknown> | null)?.[field.name],
      });
    }
  }
  return endpoints;
}

/** Valid identifiers that belong to no record. */
const noOnes: Readonly<Record<string, string>> = { ukprn: '19999999', urn: '199999' };

/** Returns every annotated field of every entity, queried as the gateway would, with an invented reference. */
function entityEndpoints(schema: GraphQLSchema): Endpoint[] {
  return entitiesOf(schema).flatMap(({ type, keys }) => {
    const ofType = accessOf(type.astNode, type.name);
    return Object.values(type.getFields()).flatMap((field): Endpoint[] => {
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
    const endpoints = [...rootEndpoints(schema), ...entityEndpoints(schema)];
    expect(endpoints.length).toBeGreaterThan(0);
    const open: string[] = [];
    for (const endpoint of endpoints) {
      for (const role of roles.filter((each) => !endpoint.allowed.includes(each))) {
        const { data, errors } = await hub.ask(name, endpoint.query, endpoint.variables, strangerOf(role));
        const codes = (errors ?? []).map(({ extensions }) => extensions?.['code']);
        const expected = role === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
        const isEmpty = (endpoint.opened(data) ?? null) === null;
        // An invented reference may have nothing to refuse; the answer must then be empty.
        const isShut = isEmpty && (codes.includes(expected) || (codes.length === 0 && endpoint.name.includes(' by ')));
        if (!isShut) open.push(`${endpoint.name} as ${role}: ${JSON.stringify({ data, codes, errors })}`);
      }
    }
    expect(open).toEqual([]);
  });
});
