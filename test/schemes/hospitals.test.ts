import { RevisionRepository } from '../../platform/cache/revision-repository';
import { hub as theHub, type Viewer } from '../../platform/viewer';
import { TrustRulesRepository } from '../../subgraphs/hospital/repositories/trust-repositories';
import { hertsCard, nurseAt } from '../hospital/requests';
import { AtASector, type Fields } from './at-a-sector';

const noGround = { hospitalRef: null, recognised: [] };

interface Answer {
  readonly allowances: readonly Fields[];
  readonly notOpened: readonly Fields[];
}

describe('schemes of hospitals, as they are run', () => {
  let hospital: AtASector;
  beforeAll(async () => {
    hospital = await AtASector.open('hospital');
  });
  afterAll(() => hospital.close());
  beforeEach(() => hospital.hub.clock.moveTo('2026-11-21T09:30:00Z'));

  const ask = `query ($check: _Any!) { _entities(representations: [$check]) { ... on WardCheck {
    allowances { title strength basis validUntil pence days isRenewable } notOpened { basis reason } } } }`;
  /** Returns the result of a check on a ward of the trust, once identity has answered. */
  async function check(trust: string, ward: string, ground: Fields): Promise<Answer> {
    const representation = { __typename: 'WardCheck', id: 'ck', trust, ward: `wd_${ward}`, ...noGround, ...ground };
    const { data, errors } = await hospital.hub.ask('hospital', ask, { check: representation }, nurseAt(trust));
    expect(errors).toBeUndefined();
    const [found] = data?.['_entities'] as readonly Answer[];
    if (!found) throw new Error('the ward was not answered');
    return found;
  }
  const titles = ({ allowances }: Answer) => allowances.map(({ title }) => title);
  const reasons = ({ notOpened }: Answer) => notOpened.map(({ reason }) => reason);
  const carried = (schemeId: string, schemeName: string, sector = 'hospital') => ({
    recognised: [{ sector, schemeId, schemeName, validUntil: null }],
  });

  const agree = (passportId: unknown, ward: string, care: readonly string[], nurse: Viewer) =>
    hospital.change('agreeOnWard', { passportId, ward, care }, nurse, '');
  const decide = (passportId: unknown, topic: string, state: string, nurse: Viewer) =>
    hospital.change(
      'recordCaredForConsent',
      { passportId, decisions: [{ topic, state }] },
      nurse,
      '... on CaredForConsentRecorded { consent { decisions { topic state } reviewOn } }',
    );

  it('John’s Campaign: carers stay at mealtimes, protected ones included, where the trust pledged it', async () => {
    await hospital.issue('sc_johns_campaign_east_north_herts', 'john', nurseAt('RWH'));
    expect(titles(await check('RWH', 'rwh_ashwell', { hospitalRef: 'john' }))).toContain(
      'Stay at mealtimes, protected ones included',
    );
    const { connection, unitOfWork } = hospital.hub.running('hospital').store;
    const rules = new TrustRulesRepository(theHub, connection, new RevisionRepository(theHub, connection));
    const pledged = await rules.findById('RWH');
    if (!pledged?.johnsCampaign) throw new Error('the demo network has no such pledge');
    const johnsCampaign = { ...pledged.johnsCampaign, atMealtimes: false };
    await unitOfWork.run(({ session }) => rules.put({ ...pledged, johnsCampaign }, session));
    expect(titles(await check('RWH', 'rwh_ashwell', { hospitalRef: 'john' }))).not.toContain(
      'Stay at mealtimes, protected ones included',
    );
  });

  it('The Butterfly Scheme: opted in, a sheet before admission, its name and nothing of the patient', async () => {
    await hospital.issue('sc_butterfly_west_herts', 'butterfly', nurseAt('RWG'));
    const { allowances } = await check('RWG', 'rwg_cassio', { hospitalRef: 'butterfly' });
    expect(allowances.map(({ title, basis }) => [title, basis])).toEqual([
      [
        'Hand in a carer sheet: how the person likes to be cared for',
        'Butterfly Scheme, in which this trust takes part',
      ],
      ['Take part in care, as agreed with the ward', 'Butterfly Scheme, in which this trust takes part'],
    ]);
    const elsewhere = await check('RWH', 'rwh_ashwell', { hospitalRef: 'butterfly' });
    expect(titles(elsewhere)).toEqual([]);
  });

  it('Leeds: issued by a nurse with a conversation sheet, to the expected day of discharge', async () => {
    const nurse = nurseAt('RR8');
    const care = { ward: 'wd_rr8_gledhow', validUntil: '2026-11-28', agreedCare: ['MEALS', 'TESTS'] };
    await hospital.issue('sc_leeds_passport', 'leeds', nurse, care);
    const agreed = 'Agreement with Gledhow Ward of 2026-11-21';
    hospital.hub.clock.moveTo('2026-11-27T12:00:00Z');
    const dayBefore = await check('RR8', 'rr8_gledhow', { hospitalRef: 'leeds' });
    expect(dayBefore.allowances.filter(({ basis }) => basis === agreed)).toMatchObject([
      { title: 'Help at meals, as agreed', strength: 'CONTRACTUAL', validUntil: '2026-11-28' },
      { title: 'Come along to tests, as agreed', strength: 'CONTRACTUAL', validUntil: '2026-11-28' },
    ]);
    expect(dayBefore.notOpened).toEqual([]);
    hospital.hub.clock.moveTo('2026-11-29T12:00:00Z');
    expect(await check('RR8', 'rr8_gledhow', { hospitalRef: 'leeds' })).toEqual({
      allowances: [],
      notOpened: [
        {
          basis: 'Carers’ Passport of Leeds Teaching Hospitals NHS Trust',
          reason: 'Its last day was 2026-11-28.',
        },
      ],
    });
  });

  it('Liverpool: for one episode of care, agreed again on transfer between wards', async () => {
    const nurse = nurseAt('REM');
    const stay = { ward: 'wd_rem_allerton', validUntil: '2026-12-05' };
    const { id } = await hospital.issue('sc_liverpool_passport', 'mersey', nurse, stay);
    const request = { hospitalRef: 'mersey' };
    expect(titles(await check('REM', 'rem_allerton', request))).toContain('Visit outside visiting hours');
    const transferred = await check('REM', 'rem_calder', request);
    expect(titles(transferred)).toEqual([]);
    expect(reasons(transferred)).toEqual([
      'It was agreed with Allerton Ward; after a transfer it is agreed again with the new ward.',
    ]);
    expect(await agree(id, 'wd_rr8_gledhow', ['MEALS'], nurse)).toMatchObject({ __typename: 'WardNotYours' });
    expect(await agree(id, 'wd_rem_calder', ['MEALS'], nurse)).toMatchObject({ __typename: 'AgreedOnWard' });
    const again = await check('REM', 'rem_calder', request);
    expect(titles(again)).toEqual(expect.arrayContaining(['Visit outside visiting hours', 'Help at meals, as agreed']));
    expect(again.notOpened).toEqual([]);
    expect(reasons(await check('REM', 'rem_allerton', request))).toHaveLength(1);
  });

  it('South Tees: an offer and not an entitlement; staff take it back, or the patient withdraws consent', async () => {
    const nurse = nurseAt('RTR');
    const stay = { ward: 'wd_rtr_roseberry', validUntil: '2026-12-05' };
    const { id } = await hospital.issue('sc_south_tees_passport', 'tees', nurse, stay);
    const request = { hospitalRef: 'tees' };
    expect(await decide(id, 'TAKING_PART', 'GIVEN', nurse)).toMatchObject({
      consent: { decisions: [{ topic: 'TAKING_PART', state: 'GIVEN' }], reviewOn: '2027-02-21' },
    });
    const { allowances } = await check('RTR', 'rtr_roseberry', request);
    expect(allowances.map(({ strength }) => strength)).toEqual(['DISCRETIONARY', 'DISCRETIONARY']);
    await decide(id, 'TAKING_PART', 'CANNOT_BE_GIVEN', nurse);
    expect(titles(await check('RTR', 'rtr_roseberry', request))).toHaveLength(2);
    await decide(id, 'TAKING_PART', 'REFUSED', nurse);
    const after = await check('RTR', 'rtr_roseberry', request);
    expect(titles(after)).toEqual([]);
    expect(reasons(after)).toEqual(['The person cared for no longer agrees to it.']);
    expect(await hospital.passportsOf('tees')).toMatchObject([{ status: 'WITHDRAWN' }]);
    const other = await hospital.issue('sc_south_tees_passport', 'esk', nurse, stay);
    await hospital.end(other['id'], 'WITHDRAWN', nurse);
    expect(reasons(await check('RTR', 'rtr_roseberry', { hospitalRef: 'esk' }))).toEqual([
      'The scheme has taken it back; ask the scheme why.',
    ]);
  });

  it('North Bristol: from 3 hours a day or 20 in seven days; parking for two weeks at a time, recliner, restaurant', async () => {
    const nurse = nurseAt('RVJ');
    const scheme = 'sc_north_bristol_passport';
    const stay = { ward: 'wd_rvj_avon', validUntil: '2026-12-20' };
    expect(await hospital.issue(scheme, 'avon', nurse, { ...stay, holder: { hoursADay: 2, hoursAWeek: 19 } })).toEqual({
      __typename: 'CarerNotEligible',
      message: 'The scheme is for those who care for at least 3 hours a day or 20 hours in seven days.',
    });
    await hospital.issue(scheme, 'avon', nurse, { ...stay, holder: { hoursADay: 3 } });
    expect(await hospital.issue(scheme, 'frome', nurse, { ...stay, holder: { hoursAWeek: 20 } })).toMatchObject({
      status: 'ACTIVE',
    });
    const { allowances } = await check('RVJ', 'rvj_avon', { hospitalRef: 'avon' });
    expect(allowances).toContainEqual(
      expect.objectContaining({ title: 'Park without charge, two weeks at a time', days: 14, isRenewable: true }),
    );
    expect(allowances.map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        'Stay overnight on a recliner or a bed, where there is one',
        'Eat in the staff restaurant at staff prices',
      ]),
    );
  });

  it('Buckinghamshire: from 16, a named member of staff to 18, agreement first, 8 to 22, £20 for seven days’ parking', async () => {
    const nurse = nurseAt('RXQ');
    const scheme = 'sc_buckinghamshire_passport';
    const stay = { ward: 'wd_rxq_thame', validUntil: '2026-12-20' };
    const signed = { ...stay, agreedCare: ['MEALS'] };
    const reported = async (more: Fields) => (await hospital.issue(scheme, 'thame', nurse, more))['message'];
    expect(await reported({ ...stay, holder: { age: 40 } })).toMatch(/^The agreement comes first/);
    expect(await reported({ ...signed, holder: { age: 15 } })).toBe('The scheme is for carers of 16 and over.');
    expect(await reported({ ...signed, holder: { age: 18 } })).toBe(
      'Carers from 16 to 18 have a named member of staff: name one.',
    );
    const young = { ...signed, holder: { age: 16 }, namedStaff: 'Sister Specimen' };
    expect(await hospital.issue(scheme, 'thame', nurse, young)).toMatchObject({ status: 'ACTIVE' });
    const { allowances } = await check('RXQ', 'rxq_thame', { hospitalRef: 'thame' });
    expect(allowances).toContainEqual(expect.objectContaining({ title: 'Park for seven days', pence: 2000, days: 7 }));
    hospital.hub.clock.moveTo('2026-11-21T22:00:00Z');
    expect(reasons(await check('RXQ', 'rxq_thame', { hospitalRef: 'thame' }))).toEqual([
      'It opens from 08:00 to 22:00.',
    ]);
  });

  it('Norfolk and Norwich: any age, free parking, meal discounts, adult wards', async () => {
    const nurse = nurseAt('RM1');
    await hospital.issue('sc_norfolk_norwich_passport', 'yare', nurse, { holder: { age: 9 } });
    const { allowances } = await check('RM1', 'rm1_holt', { hospitalRef: 'yare' });
    expect(allowances.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Park without charge', 'Eat in the staff restaurant at staff prices']),
    );
    const onChildrensWard = await check('RM1', 'rm1_buxton', { hospitalRef: 'yare' });
    expect(titles(onChildrensWard)).toEqual([]);
    expect(reasons(onChildrensWard)).toEqual(['It is for adult wards.']);
  });

  it('Cornwall: at the ward’s discretion, for this stay, together with the Emergency Carers Card', async () => {
    const stay = { ward: 'wd_ref_lowen', validUntil: '2026-11-25' };
    await hospital.issue('sc_cornwall_passport', 'fal', nurseAt('REF'), stay);
    const emergency = carried('sc_carmarthenshire_emergency_card', 'Emergency Card', 'community');
    const here = await check('REF', 'ref_lowen', { hospitalRef: 'fal', ...emergency });
    expect(titles(here)).toEqual([
      'Visit outside visiting hours',
      'Help with meals and drinks',
      'Have the emergency nominees called, who agreed to stand in',
    ]);
    expect(reasons(await check('REF', 'ref_kerensa', { hospitalRef: 'fal' }))).toEqual([
      'It was given by Lowen Ward at its own discretion, and opens nothing on other wards.',
    ]);
    hospital.hub.clock.moveTo('2026-11-26T09:00:00Z');
    expect(reasons(await check('REF', 'ref_lowen', { hospitalRef: 'fal' }))).toEqual(['Its last day was 2026-11-25.']);
  });

  it('Our Dorset, Plymouth, Norfolk and Waveney: joint passports, and none across the Suffolk border yet', async () => {
    const dorset = carried('sc_our_dorset_passport', 'Our Dorset Carer Passport');
    for (const [trust, ward] of [
      ['RBD', 'rbd_maiden'],
      ['RDY', 'rdy_canford'],
    ] as const)
      expect(titles(await check(trust, ward, dorset))).toContain('Visit outside visiting hours');
    expect(await hospital.scheme('sc_plymouth_passport', 'organisation trust { odsCode }')).toEqual({
      organisation: 'University Hospitals Plymouth, St Luke’s Hospice and Plymouth City Council',
      trust: { odsCode: 'RK9' },
    });
    const waveney = carried('sc_norfolk_waveney_passport', 'Norfolk and Waveney Carers Identity Passport');
    for (const [trust, ward] of [
      ['RM1', 'rm1_holt'],
      ['RCX', 'rcx_gayton'],
    ] as const)
      expect(titles(await check(trust, ward, waveney))).toContain('Visit outside visiting hours');
    const overTheBorder = await check('RGR', 'rgr_linnet', waveney);
    expect(overTheBorder).toEqual({ allowances: [], notOpened: [] });
    const ofAnyAge = await hospital.issue('sc_norfolk_waveney_passport', 'waveney', nurseAt('RGP'), {
      holder: { age: 8 },
    });
    expect(ofAnyAge).toMatchObject({ status: 'ACTIVE', validUntil: '2028-11-20' });
  });

  it('Triangle of Care: consent thing by thing, in three states; a refusal never keeps the carer from being heard', async () => {
    const nurse = nurseAt('RWR');
    const { id } = await hospital.issue('sc_triangle_of_care_herts', 'triangle', nurse, { ward: 'wd_rwr_oak' });
    const request = () => check('RWR', 'rwr_oak', { hospitalRef: 'triangle' });
    const heard = 'Be told of ward rounds, and be heard before discharge is settled';
    expect(reasons(await request())).toEqual([
      'Be told of the care plan: the person cared for has not been asked yet.',
      'Be told of medication: the person cared for has not been asked yet.',
    ]);
    await decide(id, 'CARE_PLAN', 'GIVEN', nurse);
    await decide(id, 'MEDICATION', 'REFUSED', nurse);
    const answer = await request();
    expect(titles(answer)).toEqual(expect.arrayContaining([heard, 'Be told of the care plan']));
    expect(titles(answer)).not.toContain('Be told of medication');
    expect(reasons(answer)).toEqual([
      'Be told of medication: the person cared for does not agree; listening to the carer needs nobody’s consent.',
    ]);
    await decide(id, 'CARE_PLAN', 'CANNOT_BE_GIVEN', nurse);
    expect(reasons(await request())[0]).toBe(
      'Be told of the care plan: the person cared for cannot decide this now; the team decides in their best interests.',
    );
    await decide(id, 'CARE_PLAN', 'REFUSED', nurse);
    await decide(id, 'TAKING_PART', 'REFUSED', nurse);
    expect(titles(await request())).toContain(heard);
    expect(await hospital.passportsOf('triangle')).toMatchObject([{ status: 'ACTIVE' }]);
  });

  it('A Hertfordshire card opens what a trust agreed to, and one that has no agreement names nothing', async () => {
    const card = { recognised: [hertsCard] };
    expect(titles(await check('RWH', 'rwh_ashwell', card))).toContain('Park at the carers’ rate');
    expect(await check('RWG', 'rwg_cassio', card)).toEqual({ allowances: [], notOpened: [] });
  });

  it('What the person cared for decided is read by the trust’s staff only', async () => {
    const nurse = nurseAt('RTR');
    const { id } = await hospital.issue('sc_south_tees_passport', 'leven', nurse, { validUntil: '2026-12-05' });
    await decide(id, 'CARE_PLAN', 'REFUSED', nurse);
    const query = `query ($id: ID!) { _entities(representations: [{ __typename: "HospitalPassport", id: $id }]) {
      ... on HospitalPassport { id caredForConsent { decisions { state } } } } }`;
    const seen = async (viewer: Viewer) =>
      (await hospital.hub.ask('hospital', query, { id }, viewer)).data?.['_entities'];
    expect(await seen(nurse)).toEqual([{ id, caredForConsent: { decisions: [{ state: 'REFUSED' }] } }]);
    expect(await seen({ role: 'carer', ref: 'leven' })).toEqual([{ id, caredForConsent: null }]);
    expect(await seen(nurseAt('RWH'))).toEqual([null]);
    expect(await decide(id, 'CARE_PLAN', 'GIVEN', nurseAt('RWH'))).toMatchObject({ __typename: 'PassportNotYours' });
  });

  it('A nurse who still signs in for a trust that joined another acts for the trust of today', async () => {
    const former = nurseAt('RD3');
    const { id } = await hospital.issue('sc_our_dorset_passport', 'piddle', former, { ward: 'wd_r0d_brownsea' });
    expect(await hospital.passportsOf('piddle')).toMatchObject([{ id, status: 'ACTIVE' }]);
    expect(titles(await check('RD3', 'r0d_brownsea', { hospitalRef: 'piddle' }))).toContain(
      'Visit outside visiting hours',
    );
    expect(await hospital.end(id, 'WITHDRAWN', former)).toMatchObject({ status: 'WITHDRAWN' });
  });
});
