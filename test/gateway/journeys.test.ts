import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  validate,
  type GraphQLInputType,
  type OperationDefinitionNode,
} from 'graphql';
import { documentId, documentsIn } from '../../gateway/federation/trusted-documents';
import { personas, type PersonaName } from '../../networks/demo/personas';
import { startTestHub, type TestHub } from '../support/hub';

const schemaFolder = join(__dirname, '../../schema');
const api = buildSchema(readFileSync(join(schemaFolder, 'generated/api.graphql'), 'utf8'), { assumeValid: true });
const documents = [
  ...documentsIn(join(schemaFolder, 'operations')),
  ...documentsIn(join(schemaFolder, 'operations/journeys')),
];

function operationOf(document: string): OperationDefinitionNode {
  const operation = parse(document).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('a registered document has an operation');
  return operation;
}

/** Returns pseudo-random numbers that are the same in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const texts = [
  '',
  ' ',
  'a',
  'x'.repeat(2_001),
  'two\nlines',
  '\u0000',
  '\u202e',
  '\ud800',
  '__proto__',
  'constructor',
  '🦋',
  'Ömer Ŵyn',
  '1e999',
  '{"$gt":""}',
  'SG1 1AE',
  'ZZ99 3VZ',
  'javascript:alert(1)',
  'sc_herts_carers_card',
  'sc_east_north_herts_passport',
  'wd_rwh_ashwell',
  'RWH',
  'HCC-234-567',
  'E07000243',
  'community',
  'hospital',
  cursor([]),
  cursor(null),
  cursor(['9'.repeat(400), 1e308]),
  cursor([8.64e15 + 1, -1, 'x']),
  cursor([{ $gt: '' }]),
];
const days = ['1900-01-01', '1899-12-31', '2199-12-31', '9999-12-31', '0000-00-00', '2026-02-30', '2026-12-01', 'x'];
const instants = ['1900-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2026-12-01T10:00:00Z', '2026-13-01T00:00:00Z', 'x'];
const wholes = [0, -1, 1, 100, 101, 2_147_483_647, -2_147_483_648];
const floats = [0, -0, 1.5, 1e308, -1e308, 5e-324];

/** Returns a value of a type, at the type's bounds or slightly beyond. */
function valueOf(type: GraphQLInputType, pick: (below: number) => number, depth = 0): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, pick, depth) ?? 'x';
  if (pick(5) === 0) return null;
  if (isListType(type)) return Array.from({ length: pick(4) }, () => valueOf(type.ofType, pick, depth + 1));
  const from = <T>(values: readonly T[]) => values[pick(values.length)];
  if (isEnumType(type)) return from(type.getValues().map(({ name }) => name));
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) || pick(3) > 0)
        .map((field) => [field.name, valueOf(field.type, pick, depth + 1)]),
    );
  switch (type.name) {
    case 'Boolean':
      return pick(2) === 0;
    case 'Int':
      return from(wholes);
    case 'Float':
      return from(floats);
    case 'Date':
      return from(days);
    case 'DateTime':
      return from(instants);
    default:
      return from(texts);
  }
}

function variablesOf(document: string, pick: (below: number) => number): Record<string, unknown> {
  return Object.fromEntries(
    (operationOf(document).variableDefinitions ?? []).map(({ variable, type }) => {
      const wanted = typeFromAST(api, type) as GraphQLInputType | undefined;
      return [variable.name.value, wanted && valueOf(wanted, pick)];
    }),
  );
}

describe('the documents of all journeys', () => {
  it('ask every query and every mutation of the public schema, and fit it', () => {
    const request = new Set(
      documents.flatMap((document) =>
        operationOf(document).selectionSet.selections.map((each) => (each.kind === Kind.FIELD ? each.name.value : '')),
      ),
    );
    const roots = [api.getQueryType(), api.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
    expect(roots.filter((field) => !request.has(field))).toEqual([]);
    for (const document of documents) expect(validate(api, parse(document))).toEqual([]);
    const names = documents.map((document) => operationOf(document).name?.value);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  describe('in a hub that answers registered documents only', () => {
    let hub: TestHub;
    beforeAll(async () => {
      hub = await startTestHub({ demo: true, settings: { TRUSTED_DOCUMENTS_ONLY: '1' } });
    });
    afterAll(() => hub.close());

    it('let a newcomer become known by the document’s hash', async () => {
      const introduce = documents.find((document) => operationOf(document).name?.value === 'IntroduceMyself') ?? '';
      const wren = { label: 'Wren', subject: 'wren', role: 'carer' } as const;
      const token = await hub.hub.development?.tokenFor(wren);
      const input = { givenName: 'Wren', familyName: 'Unreal', dateOfBirth: '1990-08-09', postcode: 'SG1 1EE' };
      const response = await fetch(`${hub.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token ?? ''}` },
        body: JSON.stringify({
          documentId: documentId(introduce),
          variables: { input: { ...input, idempotencyKey: 'first' } },
        }),
      });
      expect(await response.json()).toMatchObject({ data: { introduceMyself: { __typename: 'CarerWelcomed' } } });
      const { body } = await hub.ask('{ me { familyName } }', {}, wren);
      expect(body.errors?.[0]?.extensions?.['code']).toBe('DOCUMENT_NOT_TRUSTED');
    });
  });

  describe('asked with values at and beyond every bound', () => {
    let hub: TestHub;
    beforeAll(async () => {
      const settings = {
        LIMIT_COST: '99999999',
        RATE_PER_VIEWER: '9999999999',
        RATE_PER_ADDRESS: '9999999999',
      };
      hub = await startTestHub({ demo: true, settings });
    });
    afterAll(() => hub.close());

    it.each([undefined, ...(Object.keys(personas) as PersonaName[])])(
      'never raise a defect: as %s',
      async (persona) => {
        const defects: unknown[] = [];
        const codes = new Set<unknown>();
        for (const [place, document] of documents.entries()) {
          const operation = operationOf(document);
          const field = operation.selectionSet.selections[0];
          const isErasure = field?.kind === Kind.FIELD && field.name.value === 'eraseMe';
          // Later documents need the persona.
          if (isErasure) continue;
          for (let round = 0; round < 3; round += 1) {
            const variables = variablesOf(document, seeded(place * 7_919 + round));
            const { body } = await hub.ask(document, variables, persona);
            for (const { extensions, message } of body.errors ?? []) {
              codes.add(extensions?.['code']);
              if (extensions?.['code'] === 'INTERNAL_SERVER_ERROR' || extensions?.['code'] === undefined)
                defects.push({ operation: operation.name?.value, variables, message });
            }
          }
        }
        expect(defects).toEqual([]);
        // The values pass the first validation, and the hub refuses them by name.
        expect(codes.has('BAD_USER_INPUT')).toBe(true);
      },
      120_000,
    );
  });
});
