import type { StaffViewer } from '../../platform/viewer';
import { hospitalPassports } from '../../subgraphs/hospital/model';
import { modelOf } from '../../platform/mongo/collection';
import { startTestHub, type TestHub } from '../support/hub';

interface Told {
  readonly __typename: string;
  readonly message?: string;
  readonly allowances?: readonly { readonly title: string; readonly basis: string }[];
  readonly notOpened?: readonly { readonly basis: string; readonly reason: string }[];
}

/** Over the whole hub, in both processes' worth of subgraphs: identity recognises, the hospital says what it opens and why not. */
describe('a ward checks a card of a scheme as it is really run', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
  }, 60_000);
  afterAll(() => hub.close());

  let keys = 0;
  async function check(trust: string, ward: string, cardNumber: string): Promise<Told> {
    keys += 1;
    const nurse = { label: 'a nurse', subject: `nurse-${trust}`, role: 'ward', organisation: trust } as const;
    const input = { cardNumber, ward, purpose: 'VISITING', idempotencyKey: `check ${keys}` };
    const { body } = await hub.ask('WardCheck', { input }, nurse);
    expect(body.errors).toBeUndefined();
    return body.data?.['checkCarer'] as Told;
  }

  /** A passport of the demo network that can be used today, and its number. */
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
    expect(there.allowances).toEqual([]);
    expect(there.notOpened).toContainEqual({
      basis: 'Carers in Hertfordshire Carers Card',
      reason: 'This trust does not recognise it.',
    });
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
