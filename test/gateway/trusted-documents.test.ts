import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalOperations } from '../../gateway/federation/canonical-operations';
import { documentId } from '../../gateway/federation/trusted-documents';
import { post, startTestHub, type TestHub } from '../support/hub';

const own = 'query Mine { __typename }';
const persisted = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

describe('registered documents', () => {
  let hub: TestHub;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cph-documents-'));
    writeFileSync(join(folder, 'Mine.graphql'), own);
    hub = await startTestHub({ settings: { TRUSTED_DOCUMENTS_ONLY: '1', TRUSTED_DOCUMENTS_DIR: folder } });
  });
  afterAll(() => hub.close());

  const inAddress = async (parameters: URLSearchParams | string) => {
    const response = await fetch(`${hub.url}/graphql?${parameters.toString()}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    const answer: unknown = await response.json();
    return [response.status, answer];
  };

  it.each([
    ['its hash, as documentId', { documentId: documentId(own) }],
    ['its hash with its kind', { documentId: `sha256:${documentId(own)}` }],
    ['its hash, as a persisted query', persisted(documentId(own))],
    ['its text', { query: own }],
    ['its text, with white space around it', { query: `\n${own}\n` }],
    ['both', { query: own, ...persisted(documentId(own)) }],
    ['its hash beside another text', { query: '{ schemes { edges { cursor } } }', documentId: documentId(own) }],
  ])('are answered by %s', async (_what, body) => {
    expect(await post(hub.url, body)).toEqual({ status: 200, body: { data: { __typename: 'Query' } } });
  });

  it('are the four questions, before an operator adds any', async () => {
    for (const { query, operation } of canonicalOperations()) {
      const { body } = await post(hub.url, { documentId: documentId(query), variables: { areas: [] } });
      expect([operation, body.errors?.[0]?.extensions?.['code']]).not.toContain('DOCUMENT_NOT_FOUND');
    }
  });

  it.each([
    ['a text that nobody registered', { query: '{ __typename }' }, 403, 'DOCUMENT_NOT_TRUSTED'],
    ['a hash that nobody registered', { documentId: documentId('{ __typename }') }, 404, 'DOCUMENT_NOT_FOUND'],
    [
      'a text with its right hash',
      { query: '{ __typename }', ...persisted(documentId('{ __typename }')) },
      403,
      'DOCUMENT_NOT_TRUSTED',
    ],
    ['introspection', { query: '{ __schema { queryType { name } } }' }, 403, 'DOCUMENT_NOT_TRUSTED'],
    ['a property of all objects', { documentId: 'constructor' }, 404, 'DOCUMENT_NOT_FOUND'],
  ])('are all that is answered: not %s', async (_what, body, status, code) => {
    const answer = await post(hub.url, body);
    expect([answer.status, answer.body.data, answer.body.errors?.[0]?.extensions]).toEqual([
      status,
      undefined,
      { code },
    ]);
  });

  it.each([
    ['its hash', { documentId: documentId(own) }],
    ['its hash, as a persisted query', { extensions: JSON.stringify(persisted(documentId(own)).extensions) }],
    ['its hash beside another text', { documentId: documentId(own), query: '{ schemes { edges { cursor } } }' }],
  ])('are answered by %s in an address, and nothing beside them', async (_what, parameters) => {
    expect(await inAddress(new URLSearchParams(parameters))).toEqual([200, { data: { __typename: 'Query' } }]);
  });

  it.each([
    ['a text that nobody registered', `query=${encodeURIComponent('{ __typename }')}`, 403],
    ['two texts of which one is registered', `query=${encodeURIComponent(own)}&query=%7B__typename%7D`, 400],
    ['a text with a bad escape', `query=${encodeURIComponent(own)}%23%FF`, 403],
  ])('are all that is answered in an address: not %s', async (_what, parameters, status) => {
    expect(await inAddress(parameters)).toEqual([status, { errors: [expect.anything()] }]);
  });

  it('are planned before anybody asks them, without asking a subgraph', async () => {
    await expect(hub.hub.warmUp()).resolves.toBeUndefined();
    const checks = await hub.running('identity').store.connection.collection('checks').countDocuments();
    expect(checks).toBe(0);
  });
});

describe('while it is tried out', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub();
  });
  afterAll(() => hub.close());

  it('remembers a document that is sent with its hash once', async () => {
    const query = '{ again: __typename }';
    const hash = persisted(documentId(query));
    const unknown = await post(hub.url, hash);
    expect(unknown.body.errors?.[0]?.extensions).toEqual({ code: 'PERSISTED_QUERY_NOT_FOUND' });
    expect((await post(hub.url, { query, ...hash })).body).toEqual({ data: { again: 'Query' } });
    expect((await post(hub.url, hash)).body).toEqual({ data: { again: 'Query' } });
  });

  it('takes an empty name for none', async () => {
    const { status, body } = await post(hub.url, { query: '{ __typename }', operationName: '' });
    expect([status, body]).toEqual([200, { data: { __typename: 'Query' } }]);
  });

  it('takes no document for another', async () => {
    const { status, body } = await post(hub.url, {
      query: '{ __typename }',
      ...persisted(documentId('{ other: __typename }')),
    });
    expect([status, body.data, body.errors?.[0]?.extensions]).toEqual([400, undefined, { code: 'BAD_REQUEST' }]);
  });
});
