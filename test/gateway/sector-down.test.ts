import { startTestHub, type TestHub } from '../support/hub';
import { canonicalOperations } from '../../gateway/federation/canonical-operations';

const variables = canonicalOperations().find(({ operation }) => operation === 'CarerOffers')?.variables as Record<
  string,
  unknown
>;

interface CarerOffers {
  readonly me: {
    readonly givenName: string;
    readonly passports: readonly ({ readonly __typename: string; readonly number: string } | null)[] | null;
    readonly offers: { readonly totalCount: number } | null;
  };
}

describe('a sector in a process of its own', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub({ demo: true, remote: ['hospital'] });
  });
  afterAll(() => hub.close());

  it('answers through the gateway as if it were inside, and leaves the others’ answers when it stops', async () => {
    const before = await hub.ask('CarerOffers', variables, 'carer');
    expect(before.body.errors).toBeUndefined();
    const whole = before.body.data as unknown as CarerOffers;
    expect(whole.me.passports?.find((passport) => passport?.__typename === 'HospitalPassport')?.number).toBe(
      'ENH-234-567',
    );

    const { body: ready } = await health();
    expect(ready).toMatchObject({ status: 'ready', subgraphs: { hospital: { runs: 'remote', ready: true } } });

    await hub.stopSubgraph('hospital');
    const { status, body } = await hub.ask('CarerOffers', variables, 'carer');
    expect(status).toBe(200);
    const partial = body.data as unknown as CarerOffers;
    expect(partial.me.givenName).toBe('Hazel');
    expect(partial.me.offers?.totalCount).toBe(whole.me.offers?.totalCount);
    expect(body.errors?.length).toBeGreaterThan(0);
    for (const error of body.errors ?? [])
      expect(error).toMatchObject({
        message: 'Hospitals cannot be reached at present. Ask again later.',
        extensions: { code: 'SECTOR_UNAVAILABLE', sector: 'hospital' },
      });
    expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|localhost|ECONNREFUSED|fetch failed|stack/);

    const numbers = partial.me.passports?.map((passport) => passport?.number ?? null) ?? [];
    expect(numbers).toEqual(expect.arrayContaining(['HCC-234-567', 'HCE-234-567']));

    const deeper =
      '{ me { offers(first: 100) { edges { node { __typename ... on HospitalOffer { scheme { howToJoin } } } } } } }';
    const { body: offers } = await hub.ask(deeper, {}, 'carer');
    expect(offers).toMatchObject({
      data: {
        me: { offers: { edges: expect.arrayContaining([{ node: { __typename: 'CommunityOffer' } }]) as unknown } },
      },
    });

    const { status: code, body: partly } = await health();
    expect(code).toBe(200);
    expect(partly).toMatchObject({
      status: 'partly',
      subgraphs: { hospital: { runs: 'remote', ready: false }, community: { runs: 'in-process', ready: true } },
    });
  });

  async function health() {
    const response = await fetch(`${hub.url}/health/ready`);
    return { status: response.status, body: (await response.json()) as unknown };
  }
});
