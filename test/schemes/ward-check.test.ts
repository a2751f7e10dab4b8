import type { StaffViewer } from '../../platform/viewer';
import { hospitalPassports } from '../../subgraphs/hospital/models/trust';
import { modelOf } from '../../platform/mongo/collection';
import { startTestHub, type TestHub } from '../support/hub';

interface CheckAnswer {
  readonly __typename: string;
  readonly message?: string;
  readonly firstName?: string;
  readonly allowances?: readonly { readonly title: string; readonly basis: string }[];
  readonly notOpened?: readonly { readonly basis: string; readonly reason: string }[];
}

/** Runs over the whole hub: identity recognises the card, and the hospital says what it opens and why not. */
describe('a ward checks a card of a scheme as it is really run', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
  }, 60_000);
  afterAll(() => hub.close());

  let keys = 0;
  async function check(trust: string, ward: string, cardNumber: string): Promise<CheckAnswer> {
    keys += 1;
    const nurse = { label: 'a nurse', subject: `nurse-${trust}`, role: 'ward', organisation: trust } as const;
    const input = { cardNumber, ward, purpose: 'VISITING', idempotencyKey: `check ${keys}` };
    const { body } = await hub.ask('WardCheck', { input }, nurse);
    expect(body.errors).toBeUndefined();
    return body.data?.['checkCarer'] as CheckAnswer;
  }

  /** Returns a passport of the demo network that can be used today, and its number. */
  async function passportOf(schemeId: string) {
    const { connection } = hub.storeOf('hospital');
    const found = await modelOf(connection, hospitalPassports).findOne({ schemeId, ended: null }).lean();
    if (!found?.ward) throw new Error(`nobody of the demo holds ${schemeId}`);
    return { ...found, ward: found.ward };
  }
  const nurseAt = (organisation: string): StaffViewer => ({ role: 'ward', subject: 'nurse', organisation });

  it('of Hertfordshire, at a trust that recognises it and at one that does not', async () => {
    const here = await check('RWH', 'wd_rwh_ashwell', 'HCC-234-567');
    expect(here.__typename).toBe('WardCheck');
    expect(here.allowances?.length).toBeGreaterThan(0);
    const there = await check('RWG', 'wd_rwg_cassio', 'HCC-234-567');
    expect(there).toMatchObject({ __typename: 'WardCheck', firstName: 'Hazel', allowances: [], notOpened: [] });
  });

  const hazelsLog = async () => {
    const query = '{ me { accessLog(first: 100) { edges { node { place outcome } } } } }';
    const { body } = await hub.ask(query, {}, 'carer');
    return (body.data?.['me'] as { accessLog: { edges: { node: unknown }[] } }).accessLog.edges.map(({ node }) => node);
  };
  /** Returns the data of the latest check that identity gives to hospitals. */
  const handedOver = async () => {
    const { connection } = hub.storeOf('identity');
    const [last] = await connection.collection('checks').find().sort({ at: -1, _id: -1 }).toArray();
    return (last?.['recognised'] as { schemeId: string }[]).map(({ schemeId }) => schemeId).sort();
  };

  it('names no scheme that the trust does not recognise, and the carer reads what was shown', async () => {
    // Hazel of the demo network has links to an employer and other sectors too.
    const everywhere = await hub.storeOf('identity').connection.collection('links').distinct('sector');
    expect(everywhere.length).toBeGreaterThan(2);
    hub.clock.moveBy(1000);
    expect(JSON.stringify(await check('RWH', 'wd_rwh_ashwell', 'HCC-234-567'))).not.toMatch(/not recognise/);
    expect(await handedOver()).toEqual(['sc_east_north_herts_passport', 'sc_herts_carers_card']);
    hub.clock.moveBy(1000);
    const there = await check('RWG', 'wd_rwg_cassio', 'HCC-234-567');
    expect(JSON.stringify(there)).not.toMatch(/Hertfordshire|council|Council|passport/);
    expect(await handedOver()).toEqual([]);
    expect((await hazelsLog())[0]).toEqual({
      place: 'wd_rwg_cassio',
      outcome: 'Your first name and initial, and that no passport of yours opens anything there',
    });
  });

  it('says no name to a ward that the trust does not have, nor to an organisation that is no trust', async () => {
    const before = await hazelsLog();
    for (const [organisation, ward] of [
      ['RWH', 'wd_nope'],
      ['RWH', 'wd_rwg_cassio'],
      ['RWG', 'wd_rwh_ashwell'],
      ['og_carers_in_herts', 'wd_rwh_ashwell'],
      ['R99', 'wd_rwh_ashwell'],
    ] as const)
      expect(await check(organisation, ward, 'HCC-234-567')).toEqual({
        __typename: 'WardUnknown',
        message: expect.stringMatching(/^We do not know this ward at your trust/) as string,
      });
    expect(await hazelsLog()).toEqual(before);
  });

  it('follows what a trust agrees to, from the first day to the last', async () => {
    const agree = `mutation ($input: AgreeRecognitionInput!) { agreeRecognition(input: $input) { __typename } }`;
    const opens = [{ title: 'Visit outside visiting hours', strength: 'DISCRETIONARY' }];
    const scheme = { sector: 'community', schemeId: 'sc_herts_carers_card', opens };
    const lead: StaffViewer = { role: 'manager', subject: 'lead', organisation: 'RWG' };
    const input = { ...scheme, validFrom: '2026-12-01', validUntil: '2026-12-31', idempotencyKey: 'agreed' };
    expect((await hub.askSubgraph('hospital', agree, { input }, lead)).data).toEqual({
      agreeRecognition: { __typename: 'RecognitionAgreed' },
    });
    await hub.hub.relay();
    const opened = async (day: string) => {
      hub.clock.moveTo(`${day}T12:00:00Z`);
      return (await check('RWG', 'wd_rwg_cassio', 'HCC-234-567')).allowances?.map(({ title }) => title);
    };
    expect(await opened('2026-11-30')).toEqual([]);
    expect(await opened('2026-12-01')).toEqual(['Visit outside visiting hours']);
    expect(await opened('2026-12-31')).toEqual(['Visit outside visiting hours']);
    expect(await opened('2027-01-01')).toEqual([]);
    hub.clock.moveTo('2026-11-21T09:30:00Z');
  });

  it('holds over a store of an older version: the lists come with the next start', async () => {
    await hub.storeOf('identity').connection.collection('trusts').deleteMany({});
    await hub.storeOf('hospital').connection.collection('trust_snapshots').deleteMany({});
    // A process remembers a trust for ten seconds.
    hub.clock.moveBy(11_000);
    const nurse = { label: 'a nurse', subject: 'nurse', role: 'ward', organisation: 'RWH' } as const;
    const input = {
      cardNumber: 'HCC-234-567',
      ward: 'wd_rwh_ashwell',
      purpose: 'VISITING',
      idempotencyKey: 'upgraded',
    };
    const early = await hub.ask('WardCheck', { input }, nurse);
    expect(early.body.errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['SECTOR_UNAVAILABLE']);
    await hub.running('hospital').prepare();
    await hub.hub.relay();
    expect(await check('RWH', 'wd_rwh_ashwell', 'HCC-234-567')).toMatchObject({ __typename: 'WardCheck' });
    expect(await check('RWH', 'wd_nope', 'HCC-234-567')).toMatchObject({ __typename: 'WardUnknown' });
    // A later start also adds a ward that the operator loads later.
    const wards = hub.storeOf('hospital').connection.collection<{ _id: string }>('wards');
    const ashwell = await wards.findOne({ _id: 'wd_rwh_ashwell' });
    await wards.insertOne({ ...ashwell, _id: 'wd_rwh_new' });
    await hub.running('hospital').prepare();
    await hub.hub.relay();
    expect(await check('RWH', 'wd_rwh_new', 'HCC-234-567')).toMatchObject({ __typename: 'WardCheck' });
    const before = await hub.running('hospital').outbox.waiting();
    await hub.running('hospital').prepare();
    expect(await hub.running('hospital').outbox.waiting()).toBe(before);
  });

  it('of Leeds, on the last day and the day after discharge', async () => {
    const { number, ward, validUntil } = await passportOf('sc_leeds_passport');
    hub.clock.moveTo(`${validUntil ?? ''}T12:00:00Z`);
    expect(await check('RR8', ward, number)).toMatchObject({ __typename: 'WardCheck', notOpened: [] });
    hub.clock.moveBy(24 * 60 * 60 * 1000);
    expect(await check('RR8', ward, number)).toMatchObject({
      __typename: 'CardExpired',
      message: expect.stringContaining('can no longer be used') as string,
    });
    hub.clock.moveTo('2026-11-21T09:30:00Z');
  });

  it('of Liverpool, after a transfer between wards', async () => {
    const { number, ward, validFrom } = await passportOf('sc_liverpool_passport');
    hub.clock.moveTo(`${validFrom}T12:00:00Z`);
    const wards = ['wd_rem_allerton', 'wd_rem_calder', 'wd_rem_otterspool'];
    const next = wards.find((other) => other !== ward) ?? '';
    const transferred = await check('REM', next, number);
    expect(transferred).toMatchObject({ __typename: 'WardCheck', allowances: [] });
    expect(transferred.notOpened?.[0]?.reason).toMatch(/after a transfer it is agreed again with the new ward\.$/);
    hub.clock.moveTo('2026-11-21T09:30:00Z');
  });

  it('of South Tees, after the patient withdrew consent: the reason is for the trust itself', async () => {
    const { _id, number, ward } = await passportOf('sc_south_tees_passport');
    const decisions = [{ topic: 'TAKING_PART', state: 'REFUSED' }];
    const input = { passportId: _id, decisions, idempotencyKey: 'refused' };
    const record = `mutation ($input: RecordCaredForConsentInput!) { recordCaredForConsent(input: $input) { __typename } }`;
    const recorded = await hub.askSubgraph('hospital', record, { input }, nurseAt('RTR'));
    expect(recorded.data).toEqual({ recordCaredForConsent: { __typename: 'CaredForConsentRecorded' } });
    await hub.hub.relay();
    expect(await check('RTR', ward, number)).toMatchObject({
      __typename: 'CardWithdrawn',
      message: 'The person cared for no longer agrees to this passport, and it ended with that.',
    });
    expect(await check('RWH', 'wd_rwh_ashwell', number)).toMatchObject({
      __typename: 'CardWithdrawn',
      message: 'The scheme took this card back. Ask for another card or a share code.',
    });
  });
});
