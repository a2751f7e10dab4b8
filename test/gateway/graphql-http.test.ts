import { serverAudits, type AuditResult } from 'graphql-http';
import { startTestHub, type TestHub } from '../support/hub';

interface Audited {
  readonly result: AuditResult;
  /** The hub's answers during the audit. */
  readonly answers: readonly string[];
}

async function audited(hub: TestHub): Promise<readonly Audited[]> {
  let answers: string[] = [];
  const fetchFn = async (input: string | URL | Request, init?: RequestInit) => {
    const response = await asProgram(input, init);
    answers.push(await response.clone().text());
    return response;
  };
  const all: Audited[] = [];
  for (const audit of serverAudits({ url: `${hub.url}/graphql`, fetchFn })) {
    answers = [];
    all.push({ result: await audit.fn(), answers });
  }
  return all;
}

/**
 * Sends a request as a program that declares itself: without that, the hub refuses web pages' queries in the address.
 */
function asProgram(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const headers = new Headers(init?.headers);
  headers.set('apollo-require-preflight', '1');
  return fetch(input, { ...init, headers });
}

const fallShort = (all: readonly Audited[]) => all.filter(({ result }) => result.status !== 'ok');

const production = {
  NODE_ENV: 'production',
  MONGODB_URI: 'mongodb://store.invalid/?replicaSet=rs0',
  OIDC_ISSUER: 'https://sign-in.example',
  OIDC_JWKS_URI: 'https://sign-in.invalid/keys',
  HUB_KEYS: '/nowhere',
  TRUSTED_DOCUMENTS_ONLY: '0',
};

/** These audits query a type by its name. */
const introspectionQuery = [
  'MUST accept utf-8 encoded request',
  'SHOULD allow map {variables} parameter when accepting application/graphql-response+json',
  'MUST allow map {variables} parameter when accepting application/json',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
];

describe('GraphQL over HTTP, as its specification has it', () => {
  let hub: TestHub;
  afterEach(() => hub.close());

  it('holds without an error or a warning', async () => {
    hub = await startTestHub();
    const all = await audited(hub);
    expect(all.length).toBeGreaterThan(60);
    expect(fallShort(all).map(({ result }) => result)).toEqual([]);
  });

  it('holds in production but for introspection, which is refused', async () => {
    hub = await startTestHub({ settings: production });
    const short = fallShort(await audited(hub));
    expect(short.map(({ result }) => result.name)).toEqual(introspectionQuery);
    for (const { answers } of short)
      expect(answers).toEqual([expect.stringContaining('GraphQL introspection is not allowed')]);
  });
});
