import type { Viewer } from '../../platform/viewer';
import { AtASector } from './at-a-sector';

const managerOf = (organisation: string): Viewer => ({ role: 'manager', subject: 'lead', organisation });
const herts = managerOf('og_carers_in_herts');
const lanarkshire = managerOf('og_lanarkshire_carers');
const dorset = managerOf('og_dorset_carers_card');
const ealing = managerOf('og_ealing_council');

describe('schemes of communities, as they are run', () => {
  let community: AtASector;
  beforeAll(async () => {
    community = await AtASector.open('community');
  });
  afterAll(() => community.close());
  beforeEach(() => community.hub.clock.moveTo('2026-11-21T09:30:00Z'));

  it('Carers in Hertfordshire: three years, a form the month before, not for foster parents or paid workers', async () => {
    const scheme = 'sc_herts_carers_card';
    for (const [isA, who] of [
      ['FOSTER_PARENT', 'foster parents'],
      ['PAID_CARE_WORKER', 'people who are paid to care'],
    ])
      expect(await community.issue(scheme, 'hazel', herts, { holder: { isA: [isA] } })).toEqual({
        __typename: 'CarerNotEligible',
        message: `The scheme is not for ${who}.`,
      });
    const card = await community.issue(scheme, 'hazel', herts, { route: 'GP_REFERRAL' });
    expect(card).toMatchObject({ validUntil: '2029-11-20', renewableFrom: '2029-10-20', issueNumber: 1 });
    expect(await community.renew(card['id'], 'BY_POST', herts)).toMatchObject({ __typename: 'NotInRules' });
    community.hub.clock.moveTo('2029-10-20T09:00:00Z');
    expect(await community.renew(card['id'], 'ONLINE', herts)).toMatchObject({ __typename: 'NotInRules' });
    expect(await community.renew(card['id'], 'BY_POST', herts)).toMatchObject({
      number: card['number'],
      validUntil: '2032-11-20',
      issueNumber: 2,
    });
    expect(
      await community.scheme(scheme, 'onCard signUpLeadsTo offers(first: 100) { edges { node { title } } }'),
    ).toMatchObject({
      onCard: ['PHOTO', 'NUMBER', 'DATES'],
      signUpLeadsTo: ['Advice', 'Carers’ groups', 'The newsletter'],
      offers: { edges: expect.arrayContaining([{ node: { title: 'A club for young carers' } }]) as unknown },
    });
  });

  it('Dorset, Bournemouth, Poole Carers Card: several who pay for it, more than 150 businesses, some with branches', async () => {
    const shown =
      'fundedBy onCard areas { code } businesses(first: 100) { edges { node { branches { id } } } pageInfo { hasNextPage } }';
    const scheme = await community.scheme('sc_dorset_carers_card', shown);
    expect(scheme).toMatchObject({
      fundedBy: ['Dorset Council', 'Bournemouth, Christchurch and Poole Council', 'NHS Dorset'],
      onCard: ['NUMBER', 'DATES', 'EMERGENCY_PHONE'],
      areas: [{ code: 'E06000058' }, { code: 'E06000059' }],
      businesses: { pageInfo: { hasNextPage: true } },
    });
    const { edges } = scheme['businesses'] as { edges: { node: { branches: unknown[] } }[] };
    expect(Math.max(...edges.map(({ node }) => node.branches.length))).toBeGreaterThan(1);
    const stored = community.hub.running('community').store.connection.collection('businesses');
    expect(await stored.countDocuments({ schemeId: 'sc_dorset_carers_card' })).toBeGreaterThan(150);
  });

  it('Self-made laminated cards: nothing on them, no evidence, and nobody’s to take back', async () => {
    const scheme = 'sc_self_made_card';
    expect(await community.issue(scheme, 'wren', dorset, { holder: { evidenceSeen: true } })).toEqual({
      __typename: 'CarerNotEligible',
      message: 'The scheme asks for no evidence: give the passport without looking at any.',
    });
    const card = await community.issue(scheme, 'wren', dorset);
    expect(card).toMatchObject({ status: 'ACTIVE', validUntil: null });
    expect(await community.end(card['id'], 'WITHDRAWN', dorset)).toMatchObject({ __typename: 'NotInRules' });
    expect(await community.scheme(scheme, 'onCard localName')).toEqual({ onCard: [], localName: 'Card' });
  });

  it('Carers Register and Card: who is on it may use certain services, looked at every year', async () => {
    const scheme = 'sc_ealing_carers_register';
    expect(await community.scheme(scheme, 'kind offers(first: 10) { edges { node { title } } }')).toEqual({
      kind: 'CARERS_REGISTER',
      offers: { edges: [{ node: { title: 'Respite for a morning' } }, { node: { title: 'Help with equipment' } }] },
    });
    expect(await community.issue(scheme, 'umber', ealing)).toMatchObject({ status: 'ACTIVE', validUntil: null });
  });

  it('Carer support services: they find and support carers and issue no passports', async () => {
    const lead = managerOf('og_dorset_support');
    expect(await community.issue('sc_dorset_support_service', 'sage', lead)).toEqual({
      __typename: 'CarerNotEligible',
      message: 'A support service finds and supports carers and issues no passports.',
    });
    expect(await community.scheme('sc_dorset_support_service', 'signUpLeadsTo')).toEqual({
      signUpLeadsTo: ['A talk about what you need', 'Carers’ groups', 'The newsletter'],
    });
  });

  it('Lanarkshire: 18 and over, twelve months, an issue number, three months’ grace, withheld for misuse', async () => {
    const scheme = 'sc_lanarkshire_card';
    expect(await community.issue(scheme, 'lark', lanarkshire)).toMatchObject({
      message: 'The scheme goes by age: give the carer’s age in years.',
    });
    expect(await community.issue(scheme, 'lark', lanarkshire, { holder: { age: 17 } })).toEqual({
      __typename: 'CarerNotEligible',
      message: 'The scheme is for carers of 18 and over.',
    });
    const card = await community.issue(scheme, 'lark', lanarkshire, { holder: { age: 18 } });
    expect(card).toMatchObject({ validUntil: '2027-11-20', issueNumber: 1 });
    const next = await community.replace(card['id'], lanarkshire);
    expect(next).toMatchObject({ validUntil: '2027-11-20', issueNumber: 2, status: 'ACTIVE' });
    expect(next['number']).not.toBe(card['number']);
    expect((await community.passportsOf('lark')).map(({ status }) => status).sort()).toEqual(['ACTIVE', 'LOST']);
    expect(await community.replace(card['id'], lanarkshire)).toMatchObject({ __typename: 'NotInRules' });
    expect(await community.end(next['id'], 'ENDED', lanarkshire)).toMatchObject({
      status: 'IN_GRACE',
      statusReason: 'Caring has ended; it may still be used to the end of 2027-02-21.',
    });
    const misused = await community.issue(scheme, 'nettle', lanarkshire, { holder: { age: 40 } });
    expect(await community.end(misused['id'], 'WITHHELD', lanarkshire)).toMatchObject({ status: 'WITHHELD' });
    expect(await community.scheme(scheme, 'onCard')).toEqual({
      onCard: ['PHOTO', 'NUMBER', 'DATES', 'ISSUE_NUMBER'],
    });
  });

  describe('Emergency cards', () => {
    const opened = '... on EmergencyPlanOpened { nominees { name phone } plan }';
    const open = (pin: unknown, viewer: Viewer, reason = 'Found on the pavement') =>
      community.change('openEmergencyPlan', { pin, reason, schemeId: 'sc_essex_emergency_card' }, viewer, opened);
    const set = (passportId: unknown, ref: string, nominees: readonly unknown[], plan = 'The key is next door.') =>
      community.change(
        'setEmergencyPlan',
        { passportId, nominees, plan },
        { role: 'carer', ref },
        '... on EmergencyPlanSet { pin plan { nominees } } ... on EmergencyPlanRefused { field }',
      );
    const willow = { name: 'Willow Specimen', phone: '07700 900123', agreed: true };
    const line: Viewer = { role: 'manager', subject: 'emergency line', organisation: 'og_essex_carers' };

    it('Essex: only a telephone number and a PIN on the card, and the PIN opens the plan', async () => {
      expect(await community.scheme('sc_essex_emergency_card', 'onCard')).toEqual({
        onCard: ['EMERGENCY_PHONE', 'PIN'],
      });
      const card = await community.issue('sc_essex_emergency_card', 'colne', line);
      const { pin } = await set(card['id'], 'colne', [willow]);
      expect(pin).toMatch(/^\d{8}$/);
      expect(await open(pin, line)).toEqual({
        __typename: 'EmergencyPlanOpened',
        nominees: [{ name: 'Willow Specimen', phone: '+447700900123' }],
        plan: 'The key is next door.',
      });
      const { connection } = community.hub.running('community').store;
      const stored = JSON.stringify(await connection.collection('emergency_plans').find().toArray());
      expect(stored).not.toMatch(/Willow|7700|next door/);
      expect(stored).not.toContain(pin);
    });

    it('Ealing: up to three people, each of whom agreed to be named', async () => {
      const card = await community.issue('sc_ealing_emergency_card', 'brent', ealing, { holder: { age: 50 } });
      expect(
        await set(card['id'], 'brent', [willow, { ...willow, name: 'Basil Specimen', agreed: false }]),
      ).toMatchObject({
        field: 'nominees.agreed',
        message: 'Ask Basil Specimen first: everybody who is named agreed to it.',
      });
      expect(await set(card['id'], 'brent', [willow, willow, willow, willow])).toMatchObject({
        field: 'nominees',
        message: 'Name from one to 3 people.',
      });
      expect(await set(card['id'], 'brent', [{ ...willow, phone: '12' }])).toMatchObject({ field: 'nominees.phone' });
      expect(await set(card['id'], 'brent', [willow, willow, willow])).toMatchObject({ plan: { nominees: 3 } });
    });

    it('Carmarthenshire: numbered, up to three nominees, and shops know it too', async () => {
      const scheme = 'sc_carmarthenshire_emergency_card';
      const shown = 'onCard emergencyNominees businesses(first: 1) { edges { node { name } } }';
      const { onCard, emergencyNominees, businesses } = await community.scheme(scheme, shown);
      expect([onCard, emergencyNominees]).toEqual([['NUMBER', 'EMERGENCY_PHONE'], 3]);
      expect((businesses as { edges: unknown[] }).edges).toHaveLength(1);
    });

    it('tell their carer who opened the plan, when and why, and open to nobody who guesses', async () => {
      const card = await community.issue('sc_essex_emergency_card', 'stour', line);
      const { pin } = await set(card['id'], 'stour', [willow]);
      const ward: Viewer = { role: 'ward', subject: 'nurse', organisation: 'REF' };
      await open(pin, ward, 'The carer was brought in');
      const query = `query { _entities(representations: [{ __typename: "Carer", communityRef: "stour" }]) {
        ... on Carer { communityPassports { emergencyPlan { openings { at organisation reason } } } } } }`;
      const seen = await community.hub.ask('community', query, {}, { role: 'carer', ref: 'stour' });
      expect(seen.data?.['_entities']).toEqual([
        {
          communityPassports: [
            {
              emergencyPlan: {
                openings: [{ at: '2026-11-21T09:30:00.000Z', organisation: 'REF', reason: 'The carer was brought in' }],
              },
            },
          ],
        },
      ]);
      const guesser: Viewer = { role: 'manager', subject: 'guesser', organisation: 'og_essex_carers' };
      for (let guess = 0; guess < 5; guess += 1)
        expect((await open(`0000000${guess}`, guesser))['message']).toMatch(/^This PIN opens no plan/);
      expect((await open(pin, guesser))['message']).toMatch(/^Too many PINs/);
      community.hub.clock.moveTo('2026-11-21T10:31:00Z');
      expect(await open(pin, guesser)).toMatchObject({ __typename: 'EmergencyPlanOpened' });
      const { pin: newer } = await set(card['id'], 'stour', [willow]);
      expect(await open(pin, line)).toMatchObject({ __typename: 'EmergencyPlanClosed' });
      await community.end(card['id'], 'LOST', line);
      expect(await open(newer, line)).toMatchObject({ __typename: 'EmergencyPlanClosed' });
      expect(await open(newer, { role: 'hr', subject: 'hr', organisation: 'em' })).toEqual({ errors: ['FORBIDDEN'] });
    });
  });
});
