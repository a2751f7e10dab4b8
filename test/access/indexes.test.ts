import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandStartedEvent, Document } from 'mongodb';
import { canonicalOperations } from '../../gateway/federation/canonical-operations';
import { personas, type PersonaName } from '../../networks/demo/personas';
import { startTestHub, type TestHub } from '../support/hub';

jest.setTimeout(240_000);

const api = buildSchema(readFileSync(join(__dirname, '../../schema/generated/api.graphql'), 'utf8'));
const depth = 4;

/** The values of arguments in the demo network, so that the operations find records. */
const known: Readonly<Record<string, unknown>> = {
  'communityScheme.id': 'sc_herts_carers_card',
  'employerScheme.id': 'sc_herts_council_passport',
  'trust.odsCode': 'RWH',
  cardNumber: 'HCC-234-567',
  number: 'HCC-234-567',
  schemeId: 'sc_herts_carers_card',
  sector: 'community',
  ward: 'wd_rwh_ashwell',
  postcode: 'SG1 4AB',
  areas: ['E10000015'],
  area: 'E07000243',
  text: 'tea',
  dateOfBirth: '1984-05-17',
};
const ofType: Readonly<Record<string, unknown>> = {
  Int: 5,
  Float: 1,
  Boolean: true,
  Date: '2026-11-20',
  DateTime: '2026-11-20T09:30:00Z',
  GssCode: 'E07000243',
  OdsCode: 'RWH',
};

/** Returns a value for an argument. `whole` includes the optional parts of an input. */
function valueOf(type: GraphQLInputType, name: string, whole: boolean): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, name, whole);
  if (known[name] !== undefined) return known[name];
  if (isListType(type)) return [valueOf(type.ofType, name, whole)];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => whole || isNonNullType(field.type));
    return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, field.name, whole)]));
  }
  return ofType[type.name] ?? 'made-up';
}

interface Operation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Returns an operation for a root field with everything below it, to a depth; with or without optional arguments. */
function operationOf(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, whole: boolean): Operation {
  const supplied = field.args.filter(({ type }) => whole || isNonNullType(type));
  const variables = Object.fromEntries(
    supplied.map(({ name, type }) => [name, known[`${field.name}.${name}`] ?? valueOf(type, name, whole)]),
  );
  // The hub refuses an invented cursor before it queries the store.
  delete variables['after'];
  const used = supplied.filter(({ name }) => name in variables);
  const declared = used.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = used.map(({ name }) => `${name}: $${name}`).join(', ');
  const query = `${kind} ${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selectionOf(field.type, depth)} }`;
  return { query, variables };
}

function selectionOf(type: GraphQLOutputType, left: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named))
    return `{ __typename ${named
      .getTypes()
      .map((each) => `... on ${each.name} ${selectionOf(each, left)}`)
      .join(' ')} }`;
  if (!isObjectType(named) && !isInterfaceType(named)) return '{ __typename }';
  const fields = Object.values(named.getFields()).filter(({ args }) => !args.some((each) => isNonNullType(each.type)));
  const selected = fields
    .filter((field) => isLeafType(getNamedType(field.type)) || left > 1)
    // Two members of a union may have a field with one name and different types.
    .map((field) => `${named.name}_${field.name}: ${field.name} ${selectionOf(field.type, left - 1)}`);
  return `{ __typename ${selected.join(' ')} }`;
}

interface FindCommand {
  readonly database: string;
  readonly collection: string;
  readonly filter: Document;
  readonly sort?: Document;
}

/** Returns the searches of a command, as finds. */
function findsOf({ databaseName: database, command, commandName }: CommandStartedEvent): FindCommand[] {
  const collection = String(command[commandName]);
  const request = (filter: unknown, sort?: unknown): FindCommand => ({
    database,
    collection,
    filter: filter ?? {},
    ...(sort !== undefined && { sort: Object.fromEntries((sort as Map<string, 1 | -1>).entries()) }),
  });
  switch (commandName) {
    case 'find':
      return [request(command['filter'], command['sort'])];
    case 'count':
      return [request(command['query'])];
    case 'findAndModify':
      return [request(command['query'], command['sort'])];
    case 'update':
      return (command['updates'] as readonly { readonly q: Document }[]).map(({ q }) => request(q));
    case 'delete':
      return (command['deletes'] as readonly { readonly q: Document }[]).map(({ q }) => request(q));
    case 'aggregate': {
      const [first] = command['pipeline'] as Document[];
      return [request(first?.['$match'])];
    }
    default:
      return [];
  }
}

/** Returns the same text for queries that differ only in their values. */
function kindOf({ database, collection, filter, sort }: FindCommand): string {
  const shape = (value: unknown): unknown => {
    if (Array.isArray(value)) return [...new Set(value.map((each) => JSON.stringify(shape(each))))];
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return 0;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shape(each)]));
  };
  return JSON.stringify([database, collection, shape(filter), sort]);
}

function stagesOf(plan: unknown): string[] {
  if (Array.isArray(plan)) return plan.flatMap(stagesOf);
  if (typeof plan !== 'object' || plan === null) return [];
  const { stage, ...rest } = plan as Record<string, unknown>;
  return [...(typeof stage === 'string' ? [stage] : []), ...Object.values(rest).flatMap(stagesOf)];
}

describe('every question that the API lets anybody ask', () => {
  let hub: TestHub;
  const request = new Map<string, FindCommand>();
  const uri = process.env['TEST_STORE_URI'] ?? '';
  beforeAll(async () => {
    process.env['TEST_STORE_URI'] = `${uri}${uri.includes('?') ? '&' : '/?'}monitorCommands=true`;
    // This test queries everything at once, which no other client may.
    const settings = {
      LIMIT_ALIASES: '9999',
      LIMIT_COST: '99999999',
      RATE_PER_VIEWER: '9999999999',
      RATE_PER_ADDRESS: '9999999999',
    };
    hub = await startTestHub({ demo: true, settings });
    const client = hub.storeOf('identity').connection.getClient();
    client.on('commandStarted', (event: CommandStartedEvent) => {
      for (const find of findsOf(event)) request.set(kindOf(find), find);
    });
  });
  afterAll(async () => {
    process.env['TEST_STORE_URI'] = uri;
    await hub.close();
  });

  async function isScan({ database, collection, filter, sort }: FindCommand): Promise<boolean> {
    const client = hub.storeOf('identity').connection.getClient();
    const found = client
      .db(database)
      .collection(collection)
      .find(filter, sort ? { sort } : {});
    const { queryPlanner } = (await found.explain('queryPlanner')) as { queryPlanner: { winningPlan: unknown } };
    return stagesOf(queryPlanner.winningPlan).includes('COLLSCAN');
  }

  it('is answered through an index', async () => {
    const everybody = [undefined, ...(Object.keys(personas) as PersonaName[])];
    const all = [
      ...canonicalOperations().map(({ query, variables }) => ({ query, variables: variables ?? {} })),
      ...(['query', 'mutation'] as const).flatMap((kind) =>
        Object.values((kind === 'query' ? api.getQueryType() : api.getMutationType())?.getFields() ?? {}).flatMap(
          (field) => [operationOf(kind, field, false), operationOf(kind, field, true)],
        ),
      ),
    ];
    const refused: string[] = [];
    for (const { query, variables } of all.filter(({ query: text }) => !text.includes('eraseMe')))
      for (const persona of everybody) {
        const { status, body } = await hub.ask(query, variables, persona);
        if (status === 400) refused.push(`${query.slice(0, 80)}: ${JSON.stringify(body.errors?.[0])}`);
      }
    await hub.hub.relay();
    expect(refused).toEqual([]);
    expect(request.size).toBeGreaterThan(50);

    const scans: string[] = [];
    for (const one of request.values()) if (await isScan(one)) scans.push(JSON.stringify(one));
    expect(scans).toEqual([]);
    const { database = '' } = [...request.values()].find(({ collection }) => collection === 'offers') ?? {};
    expect(await isScan({ database, collection: 'offers', filter: { unheardOf: 1 } })).toBe(true);
  });
});
