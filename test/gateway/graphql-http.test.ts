import { serverAudits, type AuditResult } from 'graphql-http';
import { startTestHub, type TestHub } from '../support/hub';

async function audited(hub: TestHub): Promise<readonly AuditResult[]> {
  const audits = serverAudits({ url: `${hub.url}/graphql`, fetchFn: asProgram });
  const results: AuditResult[] = [];
  for (const audit of audits) results.push(await audit.fn());
  return results;
}

/** As a program that says that it is one: without a word from them, questions in the address are refused to web pages. */
function asProgram(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const headers = new Headers(init?.headers);
  headers.set('apollo-require-preflight', '1');
  return fetch(input, { ...init, headers });
}

function shortcomings(results: readonly AuditResult[]): string[] {
  return results.flatMap((result) =>
    result.status === 'ok' ? [] : [`${result.status}: ${result.name}: ${result.reason}`],
  );
}

const production = {
  NODE_ENV: 'production',
  MONGODB_URI: 'mongodb://store.invalid/?replicaSet=rs0',
  OIDC_ISSUER: 'https://sign-in.example',
  OIDC_JWKS_URI: 'https://sign-in.invalid/keys',
  HUB_KEYS: '/nowhere',
  TRUSTED_DOCUMENTS_ONLY: '0',
};

describe('GraphQL over HTTP, as its specification has it', () => {
  let hub: TestHub;
  afterEach(() => hub.close());

  it('holds without an error or a warning', async () => {
    hub = await startTestHub();
    const results = await audited(hub);
    expect(results.length).toBeGreaterThan(60);
    expect(shortcomings(results)).toEqual([]);
  });

  it('holds in production but for introspection', async () => {
    hub = await startTestHub({ settings: production });
    const results = await audited(hub);
    const ofIntrospection = /MUST accept utf-8 encoded request|\{variables\} parameter/;
    const others = results.filter(({ status, name }) => status !== 'ok' && !ofIntrospection.test(name));
    expect(shortcomings(others)).toEqual([]);
    expect(shortcomings(results)).toHaveLength(5);
  });
});
