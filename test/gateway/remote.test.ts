import { sumOf } from '../../subgraphs/insight/services/counting/monthly-counts';
import type { Tally } from '../../subgraphs/insight/models/tally';
import { startTestHub, type TestHub } from '../support/hub';
import { StartedProgram } from '../support/program';
import type { Persona, PersonaName } from '../../networks/demo/personas';

jest.setTimeout(60_000);

const wren: Persona = { label: 'Wren, who has joined nothing yet', subject: 'wren', role: 'carer' };

describe('a network whose subgraphs run in processes of their own', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub({ demo: true, remote: ['identity', 'community', 'directory', 'insight'] });
  });
  afterAll(() => hub.close());

  async function carriedOut(document: string, input: Record<string, unknown>, persona: PersonaName | Persona) {
    const { body } = await hub.ask(document, { input: { idempotencyKey: 'once', ...input } }, persona);
    expect(body.errors).toBeUndefined();
    const [answer] = Object.values(body.data ?? {});
    return answer as Record<string, unknown>;
  }

  it('carries what happens in one to those who keep up with it, once', async () => {
    const { __typename: welcome } = await carriedOut(
      'mutation ($input: IntroduceMyselfInput!) { introduceMyself(input: $input) { __typename } }',
      { givenName: 'Wren', familyName: 'Unreal', dateOfBirth: '1990-08-09', postcode: 'SG1 1EE' },
      wren,
    );
    expect(welcome).toBe('CarerWelcomed');
    const { code } = await carriedOut(
      'mutation ($input: CreateShareCodeInput!) { createShareCode(input: $input) { ... on ShareCodeCreated { code } } }',
      {},
      wren,
    );
    const { introduction } = await carriedOut(
      `mutation ($input: IntroduceCarerInput!) {
        introduceCarer(input: $input) { __typename ... on CarerIntroduced { introduction } }
      }`,
      { shareCode: code, sector: 'community', schemeId: 'sc_herts_carers_card' },
      'manager',
    );
    const issued = await carriedOut(
      `mutation ($input: IssueCommunityPassportInput!) {
        issueCommunityPassport(input: $input) { __typename ... on CommunityPassportIssued { passport { id } } }
      }`,
      { introduction, schemeId: 'sc_herts_carers_card', route: 'LIBRARY' },
      'manager',
    );
    expect(issued['__typename']).toBe('CommunityPassportIssued');

    await hub.hub.relay();
    const { body } = await hub.ask('{ me { passports { id status } } }', {}, wren);
    expect(body).toEqual({
      data: { me: { passports: [{ id: (issued['passport'] as { id: string }).id, status: 'ACTIVE' }] } },
    });
    for (const name of ['community', 'identity'])
      expect(await hub.storeOf(name).connection.collection('outbox').countDocuments({ deliveredAt: null })).toBe(0);
    const inbox = hub.storeOf('insight').connection.collection('inbox');
    expect(await inbox.countDocuments()).toBeGreaterThan(0);
    const taken = await inbox.countDocuments();
    await hub.hub.relay();
    expect(await inbox.countDocuments()).toBe(taken);
  });

  it('carries many of a kind together, each once', async () => {
    const insight = hub.storeOf('insight').connection;
    const checks = async () => {
      const tally = await insight.collection<Tally>('anonymoustallies').findOne({ _id: 'everywhere|all' });
      return sumOf(tally?.counts.checks, 0, Infinity);
    };
    const before = await checks();
    for (let check = 0; check < 5; check += 1)
      await carriedOut(
        'mutation ($input: CheckCarerInput!) { checkCarer(input: $input) { __typename } }',
        {
          idempotencyKey: `check ${String(check)}`,
          cardNumber: 'HCC-234-567',
          ward: 'wd_rwh_ashwell',
          purpose: 'VISITING',
        },
        'ward',
      );
    await hub.hub.relay();
    expect(await checks()).toBe(before + 5);
    await hub.hub.relay();
    expect(await checks()).toBe(before + 5);
  });
});

describe('npm run subgraph', () => {
  it('starts one subgraph beside the store, keeps its doors shut to strangers, and ends on Ctrl-C', async () => {
    const program = new StartedProgram('subgraphs/main.ts', ['university'], {
      MONGODB_URI: process.env['TEST_STORE_URI'] ?? '',
    });
    const [, url = ''] = await program.said(/SUBGRAPH_URLS=university=(\S+)\/graphql/);
    expect(await (await fetch(`${url}/health/ready`)).json()).toEqual({
      status: 'ready',
      full: false,
      subgraph: 'university',
    });
    for (const [path, body] of [
      ['/graphql', { query: '{ _service { sdl } }' }],
      ['/events/pending', {}],
    ] as const) {
      const response = await fetch(url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect(response.status).toBe(401);
    }
    expect(await program.stop('SIGINT')).toMatchObject({ code: 0, err: '' });
  });
});
