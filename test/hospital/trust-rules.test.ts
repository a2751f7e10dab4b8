import { connect } from '../../platform/mongo/connect';
import { SubgraphExecutor } from '../../platform/subgraph/executor';
import { RunningSubgraph } from '../../platform/subgraph/running-subgraph';
import type { Viewer } from '../../platform/viewer';
import { AtASector, type Fields } from '../schemes/at-a-sector';
import { hertsCard, nurseAt } from './requests';

const managerAt = (organisation: string): Viewer => ({ role: 'manager', subject: 'carers lead', organisation });
const watford = managerAt('RWG');
const visit = { title: 'Visit outside visiting hours', strength: 'DISCRETIONARY' };

describe('a trust sets up its own rules', () => {
  let at: AtASector;
  beforeEach(async () => {
    at = await AtASector.open('hospital');
  });
  afterEach(() => at.close());

  async function check(
    trust: string,
    ward: string,
    ground: Fields,
  ): Promise<{ allowances: Fields[]; notOpened: Fields[] }> {
    const query = `query ($check: _Any!) { _entities(representations: [$check]) { ... on WardCheck {
      allowances { title pence days basis validUntil } notOpened { reason } } } }`;
    const representation = {
      __typename: 'WardCheck',
      id: 'ck',
      trust,
      ward,
      hospitalRef: null,
      recognised: [],
      ...ground,
    };
    const { data, errors } = await at.hub.ask('hospital', query, { check: representation }, nurseAt(trust));
    expect(errors).toBeUndefined();
    return (data?.['_entities'] as [{ allowances: Fields[]; notOpened: Fields[] }])[0];
  }
  const herts = { recognised: [hertsCard] };
  const recognise = (more: Fields, viewer = watford) =>
    at.change(
      'agreeRecognition',
      { sector: 'community', schemeId: 'sc_herts_carers_card', opens: [visit], ...more },
      viewer,
      '... on RecognitionAgreed { recognition { schemeId validFrom validUntil opens { title } } } ... on TrustRulesRefused { field }',
    );
  const titles = async () => (await check('RWG', 'wd_rwg_cassio', herts)).allowances.map(({ title }) => title);

  it('and a Hertfordshire card opens what it agreed to, from the first day of the agreement to the last', async () => {
    expect(await titles()).toEqual([]);
    expect(await recognise({ validFrom: '2026-12-01', validUntil: '2026-12-31' })).toMatchObject({
      recognition: { validFrom: '2026-12-01', opens: [{ title: visit.title }] },
    });
    expect(await titles()).toEqual([]);
    at.hub.clock.moveTo('2026-12-01T09:00:00Z');
    expect(await titles()).toEqual([visit.title]);
    at.hub.clock.moveTo('2027-01-01T09:00:00Z');
    expect(await titles()).toEqual([]);
  });

  it('and an agreement made anew takes the place of the one before on its first day, and not sooner', async () => {
    await recognise({});
    const park = { title: 'Park for seven days', strength: 'CONTRACTUAL', pence: 2000, days: 7, isRenewable: true };
    await recognise({ opens: [park], validFrom: '2027-01-01' });
    expect(await titles()).toEqual([visit.title]);
    at.hub.clock.moveTo('2027-01-01T09:00:00Z');
    expect(await titles()).toEqual(['Park for seven days']);
    await recognise({ validUntil: '2026-12-31', validFrom: '2026-12-31' });
    expect(await titles()).toEqual([]);
  });

  it('and what it agrees to holds at once, for whoever asks another process of the hub too', async () => {
    const here = at.hub.running('hospital');
    const elsewhere = await connect(process.env['TEST_STORE_URI'] ?? '');
    try {
      const connection = elsewhere.useDb(here.store.connection.name);
      const there = new RunningSubgraph(here.subgraph, { ...here.store, connection });
      const executor = new SubgraphExecutor(there, ({ error }) => {
        throw error;
      });
      const query = `query ($check: _Any!) { _entities(representations: [$check]) {
        ... on WardCheck { allowances { title } } } }`;
      const check = {
        __typename: 'WardCheck',
        id: 'ck',
        trust: 'RWG',
        ward: 'wd_rwg_cassio',
        hospitalRef: null,
        ...herts,
      };
      const opened = async () =>
        (await executor.execute({ query, variables: { check } }, there.createContext(nurseAt('RWG')))).data;
      expect(await opened()).toEqual({ _entities: [{ allowances: [] }] });
      await recognise({});
      expect(await opened()).toEqual({ _entities: [{ allowances: [{ title: visit.title }] }] });
    } finally {
      await elsewhere.close();
    }
  });

  it('and is told what is wrong with them', async () => {
    expect(await recognise({ sector: 'libraries' })).toMatchObject({
      __typename: 'TrustRulesRefused',
      field: 'sector',
    });
    expect(await recognise({ opens: [] })).toMatchObject({ field: 'opens' });
    expect(await recognise({ opens: [{ ...visit, title: ' ' }] })).toMatchObject({ field: 'opens.title' });
    expect(await recognise({ opens: [{ ...visit, strength: 'STATUTORY' }] })).toMatchObject({
      field: 'opens.strength',
    });
    expect(await recognise({ opens: [{ ...visit, days: 0 }] })).toMatchObject({ field: 'opens.days' });
    expect(await recognise({}, managerAt('og_carers_in_herts'))).toMatchObject({ field: 'input' });
    expect(await recognise({}, nurseAt('RWG'))).toEqual({ errors: ['FORBIDDEN'] });
    expect(await titles()).toEqual([]);
  });

  it('for its wards: what its passports open, when, and on which of them', async () => {
    const buckinghamshire = managerAt('RXQ');
    const scheme = 'sc_buckinghamshire_passport';
    const stay = { ward: 'wd_rxq_thame', validUntil: '2026-12-20', agreedCare: ['MEALS'], holder: { age: 40 } };
    await at.issue(scheme, 'thame', nurseAt('RXQ'), stay);
    const rules = { schemeId: scheme, kind: 'CARER_PASSPORT', opens: [visit], boundToWard: true };
    const set = (more: Fields, viewer = buckinghamshire) =>
      at.change(
        'setWardRules',
        { ...rules, ...more },
        viewer,
        '... on WardRulesSet { scheme { hours { from to } opens { title } } } ... on TrustRulesRefused { field }',
      );
    expect(await set({ hours: { from: '22:00', to: '08:00' } })).toMatchObject({ field: 'hours' });
    expect(await set({ namedStaffForAges: { from: 18, to: 16 } })).toMatchObject({ field: 'namedStaffForAges' });
    expect(await set({}, watford)).toMatchObject({ __typename: 'SchemeNotYours' });
    expect(await set({ hours: { from: '10:00', to: '20:00' } })).toMatchObject({
      scheme: { hours: { from: '10:00', to: '20:00' }, opens: [{ title: visit.title }] },
    });
    const request = () => check('RXQ', 'wd_rxq_thame', { hospitalRef: 'thame' });
    expect((await request()).notOpened).toEqual([{ reason: 'It opens from 10:00 to 20:00.' }]);
    at.hub.clock.moveTo('2026-11-21T12:00:00Z');
    expect((await request()).allowances.map(({ title }) => title)).toContain(visit.title);
    // Young carers need a named member of staff only if the trust's rules say so.
    const young = { ...stay, holder: { age: 16 } };
    expect(await at.issue(scheme, 'wye', nurseAt('RXQ'), young)).toMatchObject({ status: 'ACTIVE' });
    await set({ namedStaffForAges: { from: 16, to: 18 } });
    expect(await at.issue(scheme, 'ouse', nurseAt('RXQ'), young)).toMatchObject({ __typename: 'CarerNotEligible' });
  });

  it('for its car parks and its pledges', async () => {
    const parkingForCarers = { title: 'Park for a week', strength: 'CONTRACTUAL', pence: 1500, days: 7 };
    const shown = `... on TrustRulesSet { trust { odsCode butterflySchemeSince johnsCampaign { pledgedOn atMealtimes }
      parking { forCarers { title pence days } freeFor } } }`;
    const johnsCampaign = { pledgedOn: '2020-03-01', atMealtimes: true };
    const input = { parkingForCarers, johnsCampaign, butterflySchemeSince: '2015-01-01' };
    expect(await at.change('setTrustRules', input, watford, shown)).toMatchObject({
      trust: {
        odsCode: 'RWG',
        butterflySchemeSince: '2015-01-01',
        johnsCampaign,
        parking: { forCarers: { title: 'Park for a week', pence: 1500, days: 7 } },
      },
    });
    expect(await at.change('setTrustRules', {}, watford, shown)).toMatchObject({
      trust: { butterflySchemeSince: null, johnsCampaign: null, parking: { forCarers: null } },
    });
  });
});
