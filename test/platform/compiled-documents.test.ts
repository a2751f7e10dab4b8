import type { ExecutionResult } from 'graphql';
import { RequestContext, type Caller } from '../../gateway/auth/request-context';
import { LocalSubgraph } from '../../gateway/federation/local-subgraph';
import { canonicalOperations } from '../../gateway/federation/canonical-operations';
import type { SubgraphRequest } from '../../platform/subgraph/executor';
import { PreparedDocuments } from '../../platform/subgraph/prepared-documents';
import { startTestHub, type TestHub } from '../support/hub';

interface Step {
  readonly subgraph: string;
  readonly request: SubgraphRequest;
  readonly caller: Caller;
}

/**
 * graphql-js executes a document the first two times; from the third on it is compiled. Both must return identical
 * answers.
 */
describe('a compiled document', () => {
  let hub: TestHub;
  const steps: Step[] = [];

  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
    const wanted = jest.spyOn(LocalSubgraph.prototype, 'ask');
    for (const { operation, variables, persona } of canonicalOperations()) {
      const { body } = await hub.ask(operation, variables, persona);
      expect(body.errors).toBeUndefined();
    }
    const others = [
      await hub.ask('{ schemes(first: 50) { edges { node { id name sector { code name } } } } }'),
      await hub.ask(
        '{ __typename me { id communityRecord { __typename } communityPassports { id scheme { id } } } }',
        {},
        'carer',
      ),
    ];
    for (const { body } of others) expect(body.errors).toBeUndefined();
    for (const [at, [request, { caller }]] of wanted.mock.calls.entries()) {
      const { name: subgraph } = wanted.mock.contexts[at] as LocalSubgraph;
      steps.push({ subgraph, request, caller });
    }
    wanted.mockRestore();
  });
  afterAll(() => hub.close());

  async function answers({ subgraph, request, caller }: Step, times = 3): Promise<unknown[]> {
    const running = hub.running(subgraph);
    const prepared = new PreparedDocuments(() => running.schema).of(request.query);
    if ('errors' in prepared) throw prepared.errors[0] ?? new Error('not valid');
    const all: unknown[] = [];
    for (let time = 0; time < times; time += 1) {
      const context = running.createContext(new RequestContext(caller).viewerAt(subgraph));
      all.push(plain(await prepared.answer(context, request.variables, request.operationName)));
    }
    return all;
  }

  it('answers every step of the four questions as graphql-js does', async () => {
    expect(new Set(steps.map(({ subgraph }) => subgraph)).size).toBeGreaterThanOrEqual(7);
    for (const step of steps) {
      const [first, second, compiled] = await answers(step);
      expect(second).toEqual(first);
      expect(compiled).toEqual(first);
    }
  });

  it('refuses whom graphql-js refuses, at the same places', async () => {
    const callers: Caller[] = [
      { role: 'anonymous' },
      { role: 'ward', subject: 'x', organisation: 'RXX' },
      { role: 'hr', subject: 'x', organisation: 'em_none' },
    ];
    for (const step of steps.filter(({ request }) => !/^\s*mutation/.test(request.query))) {
      for (const caller of callers) {
        const [first, , compiled] = await answers({ ...step, caller });
        expect(compiled).toEqual(first);
      }
    }
  });

  it.each([
    ['left out', {}],
    ['null', { representations: null }],
    ['not a list', { representations: { $ne: null } }],
    ['of an unknown type', { representations: [{ __typename: 'Nothing', id: 'x' }] }],
    ['of no type', { representations: [{ id: 'x' }] }],
    ['not there', { representations: [{ __typename: 'HospitalScheme', id: 'sc_none' }, null] }],
    [
      'there and not there',
      {
        representations: [
          { __typename: 'HospitalScheme', id: 'sc_east_north_herts_passport' },
          { __typename: 'HospitalScheme', id: 'sc_none' },
          { __typename: 'HospitalPassport', id: 'pp_of_nobody' },
        ],
      },
    ],
  ])('takes representations that are %s as graphql-js takes them', async (_what, variables) => {
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        __typename
        ... on HospitalScheme { id name sector { code } }
        ... on HospitalPassport { number status }
      }
    }`;
    const [first, , compiled] = await answers({
      subgraph: 'hospital',
      request: { query, variables },
      caller: { role: 'anonymous' },
    });
    expect(compiled).toEqual(first);
  });

  it.each([
    ['a wrong number', { first: 'x' }],
    ['a number too large', { first: 2 ** 31 }],
    ['a page too large', { first: 101 }],
    ['a fraction', { first: 1.5 }],
    ['a wrong enum', { sort: 'NEAREST' }],
    ['a field that is not there', { near: { postcode: 'SG1 4AB', hidden: 1 } }],
    ['a wrong code', { filter: { area: 'E1' } }],
    ['an object for a text', { near: { postcode: { $ne: null } } }],
    ['null for what may be null', { first: null, near: null, filter: null }],
    ['one for a list', { filter: { sectors: 'hospital' } }],
    ['a made-up cursor', { after: 'e30' }],
    ['proto', JSON.parse('{"filter":{"__proto__":{"sectors":["hospital"]}}}') as Record<string, unknown>],
  ])('takes %s as graphql-js takes it', async (_what, variables) => {
    const query = `query ($first: Int = 3, $sort: OfferSort = EXPIRY, $near: NearInput, $filter: OfferFilter, $after: String, $skipped: Boolean = false) {
      offers(first: $first, sort: $sort, near: $near, filter: $filter, after: $after) {
        totalCount @skip(if: $skipped)
        edges { cursor node { __typename id ... on HospitalOffer { sector { code name } } ...Names } }
      }
    }
    fragment Names on Offer { title names: title category { code } }`;
    const [first, , compiled] = await answers({
      subgraph: 'directory',
      request: { query, variables },
      caller: { role: 'anonymous' },
    });
    expect(compiled).toEqual(first);
  });
});

/** Returns the response to send, without stacks and syntax tree nodes. */
function plain({ data, errors }: ExecutionResult): unknown {
  return JSON.parse(JSON.stringify({ data, errors: errors?.map((error) => error.toJSON()) }));
}
