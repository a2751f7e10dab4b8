import type { Viewer } from '../../platform/viewer';
import { subgraphList } from '../../subgraphs/registry';
import {
  analyst,
  checkCarer,
  createShareCode,
  decideConsent,
  entity,
  hrOfCouncil,
  hrOfShop,
  introduceCarer,
  issuer,
  key,
  manager,
  nurse,
  registrar,
  shown,
  startIdentity,
  type TestIdentity,
} from './support';

const anonymous: Viewer = { role: 'anonymous' };
const hub: Viewer = { role: 'hub' };
const staff: readonly Viewer[] = [nurse, hrOfCouncil, hrOfShop, manager, registrar, analyst];

const me = '{ me { id givenName familyName age homeArea { code name } activeSchemes passports { __typename id } } }';
const carerRefs =
  'query ($issuer: String!, $subject: String!) { carerRefs(issuer: $issuer, subject: $subject) { subgraph ref } }';

describe('every door to a carer', () => {
  let identity: TestIdentity;
  beforeAll(async () => {
    identity = await startIdentity();
    await identity.tell({});
    await identity.tell({
      passportId: 'pp_old',
      number: 'OLD-1',
      issuedOn: '2020-01-01' as never,
      validUntil: '2022-12-31' as never,
    });
    await identity.tell({
      sector: 'employer',
      passportId: 'pp_work',
      schemeId: 'sc_council',
      issuedOn: '2026-05-01' as never,
    });
  });
  afterAll(() => identity.close());

  const decision = { sector: 'employer', organisation: 'em_council', purpose: 'EMPLOYER_REVIEW', agrees: true };
  const endpoints: [string, string, () => Record<string, unknown>, readonly string[]][] = [
    ['me', me, () => ({}), ['carer']],
    ['carerRefs', carerRefs, () => ({ issuer, subject: 'hazel' }), ['hub']],
    ['checkCarer', checkCarer, () => shown({ cardNumber: 'HCC-234-567' }), ['ward']],
    ['createShareCode', createShareCode, () => ({ input: key() }), ['carer']],
    [
      'introduceCarer',
      introduceCarer,
      () => ({ input: { shareCode: 'X', sector: 'community', schemeId: 'sc_herts', ...key() } }),
      ['ward', 'hr', 'manager', 'registrar'],
    ],
    ['decideConsent', decideConsent, () => ({ input: { ...decision, ...key() } }), ['carer']],
  ];

  it.each(endpoints)(
    '%s answers those whom the schema names and refuses everybody else',
    async (_name, query, variables, to) => {
      for (const viewer of [...staff, identity.hazel, hub, anonymous]) {
        const refused = viewer.role === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
        const expected = to.includes(viewer.role) ? [] : [refused];
        expect([viewer.role, await identity.refusals(query, variables(), viewer)]).toEqual([viewer.role, expected]);
      }
    },
  );

  it('shows a carer who they are, and their passports newest first, those that can be used apart', async () => {
    expect(await identity.answer(me, {}, identity.hazel)).toEqual({
      me: {
        id: identity.hazel.ref,
        givenName: 'Hazel',
        familyName: 'Fictional',
        age: 42,
        homeArea: { code: 'E07000243', name: expect.any(String) as string },
        activeSchemes: ['sc_council', 'sc_herts'],
        passports: [
          { __typename: 'EmployerPassport', id: 'pp_work' },
          { __typename: 'CommunityPassport', id: 'pp_1' },
          { __typename: 'CommunityPassport', id: 'pp_old' },
        ],
      },
    });
    expect(await identity.answer('{ me { age passports { id } } }', {}, identity.basil)).toEqual({
      me: { age: 15, passports: [] },
    });
  });

  it('gives the gateway a name of the carer for every subgraph: at identity the id, and none twice', async () => {
    const { carerRefs: refs } = await identity.answer(carerRefs, { issuer, subject: 'hazel' }, hub);
    const named = refs as { subgraph: string; ref: string }[];
    expect(named.map(({ subgraph }) => subgraph)).toEqual(subgraphList.map(({ name }) => name));
    expect(new Set(named.map(({ ref }) => ref)).size).toBe(subgraphList.length);
    for (const { subgraph, ref } of named)
      expect(ref).toBe(subgraph === 'identity' ? identity.hazel.ref : identity.refOf(0, subgraph));
    for (const { subgraph, ref } of named) if (subgraph !== 'identity') expect(ref).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(await identity.answer(carerRefs, { issuer, subject: 'nobody' }, hub)).toEqual({ carerRefs: [] });
    expect(await identity.answer(carerRefs, { issuer: 'https://other.invalid', subject: 'hazel' }, hub)).toEqual({
      carerRefs: [],
    });
  });

  it('by every key a carer is found by themselves, and by nobody but HR where they agreed', async () => {
    const keys = subgraphList.map(({ name }) =>
      name === 'identity' ? { id: identity.hazel.ref } : { [`${name}Ref`]: identity.refOf(0, name) },
    );
    for (const reference of keys) {
      const of = { of: [{ __typename: 'Carer', ...reference }] };
      const names = entity('givenName familyName');
      const found = { _entities: [{ givenName: 'Hazel', familyName: 'Fictional' }] };
      expect(await identity.answer(names, of, identity.hazel)).toEqual(found);
      expect(await identity.answer(names, of, identity.basil)).toEqual({ _entities: [null] });
      for (const viewer of [...staff, hub, anonymous]) {
        const agreed = viewer === hrOfCouncil && 'employerRef' in reference;
        expect([viewer, reference, (await identity.ask('identity', names, of, viewer)).data]).toEqual([
          viewer,
          reference,
          agreed ? found : { _entities: [null] },
        ]);
      }
    }
  });

  it('by no key is anything but a name told to anybody but the carer', async () => {
    const fields = [
      'id',
      'age',
      'activeSchemes',
      'passports { id }',
      'consents { id }',
      'accessLog { edges { cursor } }',
    ];
    const refs = subgraphList.filter(({ name }) => name !== 'identity').map(({ name }) => `${name}Ref`);
    const of = { of: [{ __typename: 'Carer', employerRef: identity.refOf(0, 'employer') }] };
    for (const field of [...fields, 'homeArea { code }', ...refs])
      for (const viewer of [...staff, hub, anonymous]) {
        const { data } = await identity.ask('identity', entity(field), of, viewer);
        const reported = (data?.['_entities'] as (Record<string, unknown> | null)[] | undefined)?.[0];
        expect([viewer.role, field, Object.values(reported ?? {})]).toEqual([
          viewer.role,
          field,
          reported ? [null] : [],
        ]);
      }
  });
});
