import { gzipSync } from 'node:zlib';
import { startTestHub, type TestHub } from '../support/hub';

describe('the gateway’s door', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
  });
  afterAll(() => hub.close());

  const send = (body: string | Blob, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${hub.url}/graphql`, { method: 'POST', headers, body });

  const refusals: [what: string, send: () => Promise<Response>, status: number, code: string][] = [
    ['a body that is not JSON', () => send('{"query":'), 400, 'BAD_REQUEST'],
    ['an empty body', () => send(''), 400, 'BAD_REQUEST'],
    ['a list of questions', () => send('[{"query":"{ __typename }"}]'), 400, 'BAD_REQUEST'],
    ['a key that poisons objects', () => send('{"query":"{ __typename }","__proto__":{"a":1}}'), 400, 'BAD_REQUEST'],
    ['text', () => send('{ __typename }', { 'content-type': 'text/plain' }), 415, 'BAD_REQUEST'],
    [
      'a form',
      () => send('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'BAD_REQUEST',
    ],
    [
      'a compressed body',
      () =>
        send(new Blob([new Uint8Array(gzipSync('{"query":"{ __typename }"}'))]), {
          'content-type': 'application/json',
          'content-encoding': 'gzip',
        }),
      400,
      'BAD_REQUEST',
    ],
    [
      'a body of a megabyte',
      () => send(JSON.stringify({ query: `{ a${'a'.repeat(1_000_000)} }` })),
      413,
      'BAD_REQUEST',
    ],
    ['a document that is not GraphQL', () => send('{"query":"{"}'), 400, 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', () => send('{"query":"{ secrets }"}'), 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable of the wrong kind',
      () =>
        send(
          '{"query":"query($first: Int) { schemes(first: $first) { edges { cursor } } }","variables":{"first":"x"}}',
        ),
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a question in the address, from a page elsewhere',
      () => fetch(`${hub.url}/graphql?query=%7B__typename%7D`),
      400,
      'BAD_REQUEST',
    ],
    ['another path', () => fetch(`${hub.url}/secrets`), 404, 'BAD_REQUEST'],
  ];

  it.each(refusals)('refuses %s, as JSON with a code', async (_what, ask, status, code) => {
    const response = await ask();
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('application/json');
    expect([response.status, text]).toEqual([status, expect.stringContaining(`"code":"${code}"`)]);
    expect(text).not.toMatch(/\bat .+:\d+:\d+|node_modules|FST_ERR/);
  });

  it('takes a question in the address from a program that says it is one', async () => {
    const response = await fetch(`${hub.url}/graphql?query=%7B__typename%7D`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('serves a page to ask from that fetches nothing from elsewhere, with the four questions and their tokens', async () => {
    for (const path of ['/', '/graphiql']) {
      const response = await fetch(`${hub.url}${path}`);
      const page = await response.text();
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)="(https?:)?\/\//);
      for (const operation of ['CarerOffers', 'WardCheck', 'EmployerBenefits', 'SectorReach'])
        expect(page).toContain(operation);
      expect(page).toContain('Bearer ey');
    }
  });

  it('says that it lives, what it runs on and that every part answers', async () => {
    expect(await (await fetch(`${hub.url}/health/live`)).json()).toEqual({ status: 'live' });
    const response = await fetch(`${hub.url}/health/ready`);
    expect(response.status).toBe(200);
    const health = (await response.json()) as { subgraphs: Record<string, unknown> };
    expect(health).toMatchObject({ status: 'ready', store: { kind: 'embedded', ready: true } });
    expect(health.subgraphs).toMatchObject({
      identity: { runs: 'in-process', ready: true },
      university: { runs: 'in-process', ready: true },
    });
    expect(Object.keys(health.subgraphs)).toHaveLength(8);
  });

  it('tells its schema while it is tried out', async () => {
    const response = await send('{"query":"{ __schema { queryType { name } } }"}');
    expect(await response.json()).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
  });
});

describe('in production', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub({
      settings: {
        NODE_ENV: 'production',
        MONGODB_URI: 'mongodb://store.invalid/?replicaSet=rs0',
        OIDC_ISSUER: 'https://sign-in.example',
        OIDC_JWKS_URI: 'https://sign-in.invalid/keys',
        HUB_KEYS: '/nowhere',
        TRUSTED_DOCUMENTS_ONLY: '0',
      },
    });
  });
  afterAll(() => hub.close());

  it('tells nothing of its schema, not even by suggesting fields', async () => {
    const { status, body } = await hub.ask('{ __schema { queryType { name } } }');
    expect([status, body.data]).toEqual([400, undefined]);
    const { body: misspelt } = await hub.ask('{ scheme { edges { cursor } } }');
    expect(misspelt.errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(JSON.stringify(misspelt)).not.toContain('Did you mean');
  });

  it('has no page to ask from and no issuer of its own', async () => {
    for (const path of ['/', '/graphiql', '/.well-known/jwks.json'])
      expect((await fetch(`${hub.url}${path}`)).status).toBe(404);
  });
});
