import { membershipChanged } from '../../domain/membership/events';
import { cardLost, caringEnded, passportMoved, registerImported } from '../../domain/register/events';
import { newId } from '../../platform/ids';
import type { PersonaName } from '../../networks/demo/personas';
import { registry } from '../../subgraphs/registry';
import { startTestHub, type TestHub } from '../support/hub';

const scheme = { sector: 'community', schemeId: 'sc_herts_carers_card' };

describe('what comes late for an erased carer', () => {
  let hub: TestHub;
  let introduction: unknown;
  const refs = new Map<string, string>();
  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
    const code = await change('createShareCode', '... on ShareCodeCreated { code }', {}, 'carer');
    const about = { ...scheme, shareCode: code['code'] };
    ({ introduction } = await change('introduceCarer', '... on CarerIntroduced { introduction }', about, 'manager'));
    const account = await hub.storeOf('identity').connection.collection('accounts').findOne({});
    const own = await hub
      .storeOf('identity')
      .connection.collection<{ _id: string; refs: string[] }>('carers')
      .findOne({ _id: String(account?.['carerId']) });
    for (const key of own?.refs ?? []) refs.set(key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1));
    expect(await change('eraseMe', '', { confirm: true }, 'carer')).toEqual({ __typename: 'CarerForgotten' });
    await hub.hub.relay();
  }, 120_000);
  afterAll(() => hub.close());

  async function change(name: string, fields: string, input: object, persona: PersonaName) {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${fields} } }`;
    const { body } = await hub.ask(document, { input: { idempotencyKey: newId('k'), ...input } }, persona);
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data?.[name] as Record<string, unknown>;
  }
  const refOf = (subgraph: string) => refs.get(subgraph) ?? 'none';
  const deliver = (subgraph: string, type: string, body: object) =>
    hub.running(subgraph).sink.apply({ id: newId('ev'), type, aggregate: 'late', at: hub.clock.read(), body });
  const holding = async (secret: string) => {
    const found: string[] = [];
    for (const { subgraph } of registry) {
      const { connection } = hub.storeOf(subgraph.name);
      for (const { name } of await connection.listCollections())
        if (JSON.stringify(await connection.collection(name).find().toArray()).includes(secret))
          found.push(`${subgraph.name}.${name}`);
    }
    return found;
  };

  it('an introduction from before the erasure issues no passport', async () => {
    const input = { schemeId: scheme.schemeId, introduction };
    expect(await change('issueCommunityPassport', '', input, 'manager')).toEqual({ __typename: 'IntroductionRefused' });
    expect(await holding(refOf('community'))).toEqual([]);
  });

  it('an import leaves out the row of the erased carer, and takes the others in', async () => {
    const dates = { issuedOn: '2026-11-01', validFrom: '2026-11-01' };
    const row = { passportId: 'pp_late', carerRef: refOf('community'), number: 'LATE-1', ...dates };
    const other = { passportId: 'pp_other', carerRef: 'a-ref-of-another', number: 'OTHER-1', ...dates };
    await deliver('community', registerImported('community'), { schemeId: scheme.schemeId, passports: [row, other] });
    await hub.hub.relay();
    expect(await holding('LATE-1')).toEqual([]);
    expect(await holding('OTHER-1')).toEqual(['community.passports']);
  });

  it('a passport that moves to the erased carer goes', async () => {
    const changed = { passportId: 'pp_other', carerRef: refOf('community') };
    await deliver('community', passportMoved('community'), changed);
    expect(await holding('OTHER-1')).toEqual([]);
    expect(await holding(refOf('community'))).toEqual([]);
  });

  it.each([cardLost, caringEnded])('a passport that went with its holder is no poison: %p', async (typeOf) => {
    const about = { passportId: 'pp_gone', carerRef: refOf('community'), on: '2026-11-20' };
    await deliver('community', typeOf('community'), about);
    await expect(deliver('community', typeOf('community'), { ...about, carerRef: 'another' })).rejects.toThrow();
  });

  it('a membership leaves nothing in insight', async () => {
    await deliver('insight', membershipChanged, {
      membershipId: 'late-membership',
      carerRef: refOf('insight'),
      ...scheme,
      area: 'E07000243',
      ageBand: '35-49',
      issuedOn: '2026-11-01',
      validFrom: '2026-11-01',
      version: 1,
    });
    expect(await holding('late-membership')).toEqual([]);
    expect(await holding(refOf('insight'))).toEqual([]);
  });

  it('an application of a sign-in that was found before the erasure is refused', async () => {
    const { errors } = await hub.askSubgraph(
      'community',
      `mutation ($input: ApplyForCommunityPassportInput!) { applyForCommunityPassport(input: $input) { __typename } }`,
      { input: { schemeId: scheme.schemeId, route: 'ONLINE', age: 40, idempotencyKey: newId('k') } },
      { role: 'carer', ref: refOf('community') },
    );
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
    expect(await holding(refOf('community'))).toEqual([]);
  });

  it('the tombstone holds a day and nothing that leads back to the carer', async () => {
    const stones = await hub.storeOf('community').connection.collection('erasedcarers').find().toArray();
    expect(stones.map((stone) => Object.keys(stone).sort())).toEqual(stones.map(() => ['_id', 'on']));
    expect(stones.length).toBeGreaterThan(0);
  });
});
