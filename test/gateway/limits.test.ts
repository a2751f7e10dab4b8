import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, Kind, parse } from 'graphql';
import { costOf } from '../../gateway/limits/cost';
import { costRulesOf } from '../../gateway/limits/cost-rules';
import { canonicalOperations } from '../../gateway/federation/canonical-operations';
import { personas } from '../../networks/demo/personas';
import { startTestHub, type TestHub } from '../support/hub';

const schema = buildSchema(readFileSync(join(__dirname, '../../schema/generated/api.graphql'), 'utf8'));
const ruled = costRulesOf(readFileSync(join(__dirname, '../../schema/generated/supergraph.graphql'), 'utf8'));

function cost(query: string, variables: Readonly<Record<string, unknown>> = {}, rules = ruled): number {
  const document = parse(query);
  const [operation] = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  return costOf(schema, rules, document, operation, variables);
}

describe('the cost of a question', () => {
  it.each([
    ['a value is free', '{ __typename }', 0],
    ['an object costs one', '{ me { givenName } }', 1],
    ['a page costs its entries, and itself', '{ schemes(first: 7) { edges { cursor } } }', 1 + 7],
    ['a page without a size is of 20', '{ schemes { edges { node { id } } } }', 1 + 20 * 2],
    ['a list without a size is of 10', '{ me { passports { id } } }', 1 + 10],
    ['a fragment costs as often as it is spread', '{ ...a x: me { id } ...a } fragment a on Query { me { id } }', 3],
    [
      'a fragment knows the page that it is spread in',
      '{ schemes(first: 3) { ...e } } fragment e on SchemeConnection { edges { cursor } }',
      4,
    ],
    ['a change costs ten', 'mutation { checkCarer(input: {}) { __typename } }', 10],
    ['the schema says what a field costs', '{ reach(areas: []) { __typename } }', 100],
  ])('%s', (_what, query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  it('goes by variables, their defaults, and the schema’s', () => {
    const query = 'query ($n: Int = 5) { schemes(first: $n) { edges { cursor } } }';
    expect([cost(query), cost(query, { n: 9 }), cost(query, { n: null })]).toEqual([6, 10, 21]);
  });

  it('goes by @listSize, under either of its names', () => {
    const rules = (name: string) =>
      costRulesOf(
        `type Carer { passports: [Int] @${name}(assumedSize: 3) } type Query { schemes: Int @${name}(slicingArguments: ["first"], sizedFields: ["pageInfo"]) }`,
      );
    for (const name of ['listSize', 'cost__listSize']) {
      expect(cost('{ me { passports { id } } }', {}, rules(name))).toBe(1 + 3);
      expect(cost('{ schemes(first: 50) { edges { cursor } } }', {}, rules(name))).toBe(1 + 10);
    }
  });

  it('leaves the four questions far below the limit', () => {
    for (const { query, variables } of canonicalOperations()) expect(cost(query, variables)).toBeLessThan(2_500);
    const carerOffers = canonicalOperations().find(({ operation }) => operation === 'CarerOffers');
    expect(cost(carerOffers?.query ?? '', { first: 100 })).toBeLessThan(5_000);
  });
});

describe('rates', () => {
  let hub: TestHub;
  afterEach(() => hub.close());

  const schemes = '{ schemes(first: 50) { edges { cursor } } }';

  it('count what a sign-in asks by its cost, and say when to come back', async () => {
    hub = await startTestHub({ settings: { RATE_PER_VIEWER: '120' } });
    const statuses: number[] = [];
    for (let time = 0; time < 3; time += 1) statuses.push((await hub.ask(schemes, {}, 'ward')).status);
    expect(statuses).toEqual([200, 200, 429]);
    // Another sign-in has sent no request yet.
    expect((await hub.ask(schemes, {}, 'hr')).status).toBe(200);
  });

  it('count what comes from an address', async () => {
    hub = await startTestHub({ settings: { RATE_PER_ADDRESS: '120' } });
    for (let time = 0; time < 2; time += 1) expect((await hub.ask(schemes)).status).toBe(200);
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: schemes }),
    });
    expect([response.status, await response.json()]).toMatchObject([
      429,
      { errors: [{ extensions: { code: 'RATE_LIMITED' } }] },
    ]);
    const seconds = Number(response.headers.get('retry-after'));
    expect(seconds).toBeGreaterThanOrEqual(1);
    expect(seconds).toBeLessThanOrEqual(60);
  });

  it('count what comes from an address at every door but those of probes', async () => {
    hub = await startTestHub({ settings: { RATE_PER_ADDRESS: '4' } });
    const statuses = async (path: string) => {
      const request: number[] = [];
      for (let time = 0; time < 3; time += 1) request.push((await fetch(`${hub.url}${path}`)).status);
      return request;
    };
    expect(await statuses('/.well-known/card-keys.json')).toEqual([200, 200, 200]);
    expect(await statuses('/nothing')).toEqual([404, 429, 429]);
    expect(await statuses('/cards/status-list')).toEqual([429, 429, 429]);
    expect(await statuses('/health/ready')).toEqual([200, 200, 200]);
    expect(await statuses('/health/live')).toEqual([200, 200, 200]);
  });

  it('count a document that is printed as a thousand', async () => {
    hub = await startTestHub({ settings: { RATE_PER_VIEWER: '2500' } });
    const token = (await hub.hub.development?.tokenFor(personas.carer)) ?? '';
    const statuses: number[] = [];
    for (let time = 0; time < 3; time += 1) {
      const { status } = await fetch(`${hub.url}/print`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: '{"document":"poster","sector":"community","schemeId":"sc_none"}',
      });
      statuses.push(status);
    }
    expect(statuses).toEqual([400, 400, 429]);
  });
});
