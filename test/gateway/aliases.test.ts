import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type GraphQLCompositeType,
} from 'graphql';
import { checkAliases } from '../../gateway/limits/aliases';
import { reservedNamesOf } from '../../gateway/limits/reserved-names';
import { canonicalOperations } from '../../gateway/federation/canonical-operations';
import { createLog } from '../../platform/log';
import { startTestHub, type TestHub } from '../support/hub';

const read = (name: string) => readFileSync(join(__dirname, '../../schema/generated', name), 'utf8');
const own = read('supergraph.graphql');
const api = buildSchema(read('api.graphql'));
const reserved = reservedNamesOf(own);

function check(query: string, schema = api, names = reserved): string | undefined {
  const document = parse(query);
  try {
    for (const each of document.definitions)
      if (each.kind === Kind.OPERATION_DEFINITION) checkAliases(schema, names, document, each);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : 'something else';
  }
}

/** Returns a selection from a root type to each type of the schema; `$` marks the type's own selection. */
function waysToTypes(): Map<string, string> {
  const ways = new Map<string, string>();
  const roots = [api.getQueryType(), api.getMutationType()].filter((root) => root != null);
  let next: { type: GraphQLCompositeType; way: string }[] = roots.map((type) => ({
    type,
    way: type === api.getQueryType() ? '{ $ }' : 'mutation { $ }',
  }));
  while (next.length > 0) {
    const now = next.filter(({ type }) => !ways.has(type.name));
    next = [];
    for (const { type, way } of now) {
      ways.set(type.name, way);
      if (isAbstractType(type))
        for (const each of api.getPossibleTypes(type))
          next.push({ type: each, way: way.replace('$', `... on ${each.name} { $ }`) });
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        const below = getNamedType(field.type);
        if (isCompositeType(below)) next.push({ type: below, way: way.replace('$', `${field.name} { $ }`) });
      }
    }
  }
  return ways;
}

describe('names that the planner fetches for itself', () => {
  it('are read out of the supergraph: keys, @requires and @provides, with the sets within them', () => {
    expect([...(reserved.get('Carer') ?? [])].sort()).toEqual(
      expect.arrayContaining(['activeSchemes', 'age', 'hospitalRef', 'id', 'insightRef', 'universityRef']),
    );
    expect([...(reserved.get('WardCheck') ?? [])].sort()).toEqual(['hospitalRef', 'id', 'recognised', 'trust', 'ward']);
    expect([...(reserved.get('RecognisedPassport') ?? [])]).toContain('schemeId');
    const others = reservedNamesOf(`
      type A @join__type(graph: X, key: "id owner { ... on B { code } }") {
        id: ID! owner: O b: [B!]! @join__field(graph: X, provides: "name part { size }")
      }
      interface O @join__type(graph: X, key: "slug") { slug: ID }
      type B { code: ID name: String part: P c: Int @join__field(graph: X, requires: "part { weight }") }
      type P { size: Int weight: Int }`);
    expect(Object.fromEntries([...others].map(([type, names]) => [type, [...names].sort()]))).toEqual({
      A: ['id', 'owner'],
      B: ['code', 'name', 'part'],
      O: ['slug'],
      P: ['size', 'weight'],
    });
  });

  it('are no aliases of any other field, on any type and however it is reached', () => {
    const ways = waysToTypes();
    const missed: string[] = [];
    let tried = 0;
    for (const [name, way] of ways) {
      const type = api.getType(name);
      const names = reserved.get(name);
      if (!names || (!isObjectType(type) && !isInterfaceType(type))) continue;
      for (const alias of names) {
        const field = Object.values(type.getFields()).find((each) => each.name !== alias);
        const selection = `${alias}: ${field?.name ?? '__typename'}${isCompositeType(getNamedType(field?.type)) ? ' { __typename }' : ''}`;
        tried += 1;
        for (const query of [
          way.replace('$', selection),
          way.replace('$', `... { ...f } `) + ` fragment f on ${name} { ... on ${name} { ${selection} } }`,
        ])
          if (check(query) === undefined) missed.push(query);
      }
    }
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(30);
  });

  it.each([
    ['another field of the same type', '{ me { mine: givenName given: hospitalPassports { id number } } }'],
    ['the key under its own name', '{ me { id passports { id: id } } }'],
    ['the key under another name', '{ me { self: id hospitalPassports { passport: id } } }'],
    ['a name that is reserved on another type', '{ me { trust: givenName urn: familyName code: givenName } }'],
    ['a field without a fetch of its own beside it', '{ sectors { title: name code } }'],
  ])('may stand elsewhere: %s', (_what, query) => {
    expect(check(query)).toBeUndefined();
  });

  it('leave the four questions as they are', () => {
    for (const { query } of canonicalOperations()) expect(check(query)).toBeUndefined();
  });

  it('hold in one place for all types of which fields are selected there', () => {
    const schema = buildSchema(`
      union Thing = School | Town
      type School { urn: ID name: String near: Town home: School }
      type Town { code: ID name: String near: School home: Town }
      type Query { thing: Thing }`);
    const names = new Map([
      ['School', new Set(['urn'])],
      ['Town', new Set(['code'])],
    ]);
    const request = (query: string) => check(query, schema, names);
    expect(request('{ thing { ... on School { code: name } } }')).toContain('alias code');
    // Both branches answer under `near`, so one document to the subgraph has `near { code }` and `near { urn }`.
    expect(request('{ thing { ... on School { near { urn: name } } ... on Town { near { name } } } }')).toContain(
      'urn',
    );
    expect(
      request('{ thing { ... on School { x: near { urn: name } } ... on Town { x: home { name } } } }'),
    ).toBeUndefined();
  });

  it('are looked for no longer in fragments that spread each other', () => {
    const rings = Array.from(
      { length: 40 },
      (_, at) => `fragment f${at} on Carer { ...f${(at + 1) % 40} ...f${(at + 2) % 40} }`,
    );
    expect(check(`{ me { ...f0 } } ${rings.join(' ')}`)).toBeUndefined();
  });
});

describe('a caller who gives a field the name of another', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'cph-aliases-')), 'supergraph.graphql');
  const written = new PassThrough();
  let text = '';
  written.on('data', (chunk: Buffer) => (text += chunk.toString()));
  let hub: TestHub;
  beforeAll(async () => {
    writeFileSync(file, own);
    const folder = mkdtempSync(join(tmpdir(), 'cph-documents-'));
    writeFileSync(
      join(folder, 'Mine.graphql'),
      'query Mine { me { hospitalRef: givenName hospitalPassports { id } } }',
    );
    hub = await startTestHub({
      demo: true,
      settings: { SUPERGRAPH_FILE: file, TRUSTED_DOCUMENTS_DIR: folder },
      log: createLog('info', written),
    });
  });
  afterAll(() => hub.close());

  const wardCheck = (selection: string) =>
    `mutation ($input: CheckCarerInput!) { checkCarer(input: $input) { ${selection} } }`;

  it.each([
    ['the pseudonym of another setting', '{ me { hospitalRef: givenName hospitalPassports { id } } }'],
    ['the key', '{ me { id: givenName communityPassports { number } } }'],
    ['the kind of an object', '{ me { __typename: givenName passports { id } } }'],
    ['what another setting requires', '{ me { activeSchemes: givenName offers(first: 1) { totalCount } } }'],
    ['a key within a list', '{ me { passports { id: number scheme { name } } } }'],
    ['a key of a concrete type', '{ me { passports { ... on CommunityPassport { id: number scheme { name } } } } }'],
    [
      'a key within a fragment',
      '{ me { ...f } } fragment f on Carer { passports { ... { id: number } scheme { name } } }',
    ],
    ['the kind at the root', '{ __typename: me { givenName } }'],
    ['what every object has', '{ me { __proto__: givenName } }'],
    ['a field of introspection', '{ __schema { __proto__: queryType { name } } }'],
  ])('is refused before it is planned: %s', async (_what, query) => {
    const { status, body } = await hub.ask(query, {}, 'carer');
    expect([status, body.data, body.errors?.map(({ extensions }) => extensions)]).toEqual([
      400,
      undefined,
      [{ code: 'ALIAS_RESERVED' }],
    ]);
  });

  it('opens no ward by a first name', async () => {
    const { variables } = canonicalOperations().find(({ operation }) => operation === 'WardCheck') ?? {};
    const { body } = await hub.ask(
      wardCheck('... on WardCheck { hospitalRef: firstName allowances { title } }'),
      variables,
      'ward',
    );
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'ALIAS_RESERVED' });
    expect(body.errors?.[0]?.message).toContain('hospitalRef');
  });

  it('is refused where another member of the union has that field', async () => {
    const { variables } = canonicalOperations().find(({ operation }) => operation === 'WardCheck') ?? {};
    const query = wardCheck('... on WardCheck { firstName allowances { title } } ... on CardUnknown { ward: message }');
    const { body } = await hub.ask(query, variables, 'ward');
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'ALIAS_RESERVED' });
  });

  it('is answered where the name is free', async () => {
    const { body } = await hub.ask('{ me { name: givenName reference: id hospitalPassports { id } } }', {}, 'carer');
    expect(body.errors).toBeUndefined();
    expect(body.data?.['me']).toMatchObject({ name: 'Hazel' });
  });

  it('is refused with a registered document too, which is not even planned', async () => {
    await hub.hub.warmUp();
    expect(text).toContain('a registered document would be refused');
    const { body } = await hub.ask(
      'query Mine { me { hospitalRef: givenName hospitalPassports { id } } }',
      {},
      'carer',
    );
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'ALIAS_RESERVED' });
  });

  it('is refused by the supergraph that is loaded now', async () => {
    const query = '{ sectors { label: name code } }';
    expect((await hub.ask(query)).body.errors).toBeUndefined();
    const keyed = own.replace(
      /^(type Sector\n(?: {2}@join__type\([^\n]*\n)*?) {2}@join__type\(graph: DIRECTORY, key: "code"\)/m,
      (found) => `${found}\n  @join__type(graph: DIRECTORY, key: "label")`,
    );
    expect(keyed).not.toBe(own);
    text = '';
    writeFileSync(
      file,
      keyed.replace(/^type Sector\n[^{]*\{/m, (head) => `${head}\n  label: String @join__field(graph: DIRECTORY)`),
    );
    while (!text.includes('the supergraph was taken in')) await new Promise((resolve) => written.once('data', resolve));
    expect((await hub.ask(query)).body.errors?.[0]?.extensions).toEqual({ code: 'ALIAS_RESERVED' });
  });
});
