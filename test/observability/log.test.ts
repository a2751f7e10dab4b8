import { PassThrough } from 'node:stream';
import { createLog } from '../../platform/log';
import { startTestHub, type TestHub } from '../support/hub';
import { canonicalOperations } from '../../gateway/federation/canonical-operations';
import { personas } from '../../networks/demo/personas';

interface Line {
  readonly request?: string;
  readonly msg: string;
  readonly operation?: string;
  readonly status?: number;
}

describe('the log of a whole session', () => {
  const written = new PassThrough();
  let text = '';
  written.on('data', (chunk: Buffer) => (text += chunk.toString()));
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub({ demo: true, remote: ['hospital'], log: createLog('trace', written) });
  });
  afterAll(() => hub.close());
  const lines = () =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);

  async function ask(persona: keyof typeof personas, body: unknown, id?: string): Promise<Response> {
    const token = await hub.hub.development?.tokenFor(personas[persona]);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${String(token)}` };
    return fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { ...headers, ...(id !== undefined && { 'x-request-id': id }) },
      body: JSON.stringify(body),
    });
  }

  it('has a line for each request, under the id that came with it or a new one, which is answered back', async () => {
    const own = await ask('carer', { query: '{ sectors { code } }' }, 'from-the-app-0001');
    expect(own.headers.get('x-request-id')).toBe('from-the-app-0001');
    const forged = await ask('carer', { query: '{ sectors { code } }' }, 'two words {"level":60}');
    expect(forged.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
    const refused = await ask('carer', { query: '{ nothing }' }, 'a-mistaken-one');
    expect(refused.headers.get('x-request-id')).toBe('a-mistaken-one');
    expect(lines().filter(({ request }) => request === 'from-the-app-0001')).toMatchObject([
      { msg: 'answered', operation: 'other', status: 200 },
    ]);
    expect(lines().find(({ request }) => request === 'a-mistaken-one')).toMatchObject({
      codes: ['GRAPHQL_VALIDATION_FAILED'],
    });
  });

  it('has the questions that a document asks of the graph, under the id of the request that ordered it', async () => {
    const token = await hub.hub.development?.tokenFor(personas.carer);
    const response = await fetch(`${hub.url}/print`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${String(token)}`,
        'x-request-id': 'orders-a-poster',
      },
      body: JSON.stringify({ document: 'poster', sector: 'community', schemeId: 'sc_herts_carers_card' }),
    });
    expect(response.status).toBe(200);
    const questions = lines().filter(({ request, msg }) => request === 'orders-a-poster' && msg === 'answered');
    expect(questions.length).toBeGreaterThan(0);
    for (const line of questions) expect(line).toMatchObject({ operation: 'other', status: 200 });
  });

  it('names the request where a part does not answer, and where there is a defect', async () => {
    const passports = hub.storeOf('community').connection.collection('passports');
    await passports.updateOne({ number: 'HCC-234-567' }, { $set: { number: { of: 'Hazel Fictional' } } });
    await ask('carer', { query: '{ me { communityPassports { number } } }' }, 'meets-a-defect');
    await hub.stopSubgraph('hospital');
    await ask('carer', { query: '{ me { hospitalPassports { number } } }' }, 'meets-a-gap');
    const about = (id: string) =>
      lines()
        .filter(({ request }) => request === id)
        .map(({ msg }) => msg);
    expect(about('meets-a-defect')).toEqual(expect.arrayContaining(['defect', 'answered']));
    expect(about('meets-a-gap')).toEqual(['a subgraph did not answer', 'answered']);
  });

  it('holds no names, numbers or tokens, whatever was asked and whatever went wrong', async () => {
    for (const { query, variables, persona } of canonicalOperations()) await ask(persona, { query, variables });
    await ask('ward', {
      query: 'mutation ($input: CheckCarerInput!) { checkCarer(input: $input) { __typename } }',
      variables: { input: { cardNumber: { $ne: 'Hazel Fictional' }, ward: 'x', purpose: 'NONE', idempotencyKey: 'k' } },
    });
    await fetch(`${hub.url}/graphql?query=%7BHazel%7D`, { headers: { authorization: 'Bearer Hazel.Fictional.Token' } });
    await ask('carer', {
      query: 'mutation ($input: IntroduceMyselfInput!) { introduceMyself(input: $input) { __typename } }',
      variables: {
        input: {
          givenName: 'Hazel',
          familyName: 'Fictional',
          dateOfBirth: '1980-02-30',
          postcode: 'SG1 1EE',
          idempotencyKey: 'k2',
        },
      },
    });
    expect(lines().length).toBeGreaterThan(8);
    expect(text).not.toMatch(/Hazel|Fictional|HCC-|ENH-|SG1 1EE|1980-|eyJ|Bearer|demo-|wd_rwh|mongodb:\/\//);
  });
});

describe('an error in the log', () => {
  it('keeps where it happened, and not the values that the store or GraphQL repeat', () => {
    const written = new PassThrough();
    const duplicate = Object.assign(new Error('E11000 dup key: { email: "hazel@example.org" }'), {
      name: 'MongoServerError',
      code: 11000,
      keyValue: { email: 'hazel@example.org' },
    });
    createLog('error', written).error({ err: new Error('not saved', { cause: duplicate }) }, 'defect');
    const line = JSON.parse(String(written.read())) as { err: { at: string[] } };
    expect(line).toMatchObject({
      err: { type: 'Error', message: 'not saved', cause: { type: 'MongoServerError', code: 11000 } },
    });
    expect(line.err.at[0]).toContain('log.test.ts');
    expect(JSON.stringify(line)).not.toContain('hazel');
  });
});
