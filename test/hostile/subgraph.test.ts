import { createLog } from '../../platform/log';
import { subgraphServer } from '../../platform/subgraph/subgraph-server';
import { InternalTokenSigner, InternalTokenVerifier } from '../../platform/tokens/internal-token';
import { personas } from '../../networks/demo/personas';
import { startTestHub, type TestHub } from '../support/hub';

/** A subgraph in a process of its own, as seen by an attacker in the network behind the gateway. */
describe('a subgraph behind the gateway’s back', () => {
  let hub: TestHub;
  let url: string;
  let signer: InternalTokenSigner;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
    const verifier = await InternalTokenVerifier.fromJwk(hub.keys.checking('gateway'), 'hospital', hub.clock.read);
    signer = await InternalTokenSigner.fromJwk(hub.keys.signing('gateway'), hub.clock.read);
    const hospital = subgraphServer(hub.running('hospital'), verifier, createLog('silent'));
    url = await hospital.server.listen({ host: '127.0.0.1', port: 0 });
    stop = hospital.stop;
  });
  afterAll(async () => {
    await stop();
    await hub.close();
  });

  const service = { query: '{ _service { sdl } }' };
  const entities = (representations: readonly unknown[]) => ({
    query: 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
    variables: { r: representations, representations },
  });

  async function ask(body: object, token?: string): Promise<{ status: number; text: string }> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  }

  const asNobody = () => signer.sign({ role: 'anonymous' }, 'hospital');

  it.each([
    ['_service', service],
    ['_entities', entities([])],
  ])('answers %s to nobody without a token', async (_what, body) => {
    const { status, text } = await ask(body);
    expect([status, text]).toEqual([401, expect.stringContaining('"code":"UNAUTHENTICATED"')]);
  });

  it('refuses a token that was meant for another subgraph', async () => {
    const token = await signer.sign({ role: 'hub' }, 'identity');
    expect((await ask(service, token)).status).toBe(401);
    expect((await ask(service, await signer.sign({ role: 'hub' }, 'hospital'))).status).toBe(200);
  });

  it('refuses a token of the gateway’s a minute later', async () => {
    const token = await asNobody();
    hub.clock.moveBy(61_000);
    expect((await ask(service, token)).status).toBe(401);
  });

  it('refuses a caller’s own token', async () => {
    expect((await ask(service, await hub.hub.development?.tokenFor(personas.ward))).status).toBe(401);
  });

  it('refuses 100,000 representations, by their size or by their number', async () => {
    const large = entities(
      Array.from({ length: 100_000 }, (_, at) => ({ __typename: 'HospitalScheme', id: `sc_${at}` })),
    );
    expect((await ask(large, await asNobody())).status).toBe(413);
    const { text } = await ask(entities(Array(10_001).fill(0)), await asNobody());
    expect(text).toContain('"code":"BAD_USER_INPUT"');
  });

  it('tells nothing of a type that it does not have', async () => {
    const { text } = await ask(entities([{ __typename: 'Secret', id: 'x' }]), await asNobody());
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
    expect(text).not.toMatch(/Secret|\bat .+:\d+/);
  });

  it('shows another tenant’s passports to nobody', async () => {
    const held = await hub
      .running('hospital')
      .store.connection.collection<{ _id: string }>('passports')
      .findOne({ organisation: 'RWH' });
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on HospitalPassport { id number } } }';
    const variables = { r: [{ __typename: 'HospitalPassport', id: held?._id }] };
    const at = (organisation: string) => signer.sign({ role: 'ward', subject: 'x', organisation }, 'hospital');
    expect(JSON.parse((await ask({ query, variables }, await at('RXX'))).text)).toMatchObject({
      data: { _entities: [null] },
    });
    expect(JSON.parse((await ask({ query, variables }, await at('RWH'))).text)).toMatchObject({
      data: { _entities: [{ id: held?._id }] },
    });
  });
});
