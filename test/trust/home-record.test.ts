import {
  alma,
  cardManager,
  cardScheme,
  matchesOf,
  startTrust,
  wardManager,
  wardRegistrar,
  wardScheme,
  type TestTrust,
} from './support';

const atWard = { ...alma, addressLine: '2 Ward Road', town: 'Hertford', postcode: 'SG14 1AB' };
const born = '1961-03-14';

describe('staff read the record of their own organisation', () => {
  let hub: TestTrust;
  beforeEach(async () => {
    hub = await startTrust();
    await hub.take(cardScheme, [{ number: 'HCC-1', ...alma }], cardManager);
    await hub.take(wardScheme, [{ number: 'W-1', ...atWard }], wardManager);
    await hub.accept('alma', await hub.invite(cardScheme, 'HCC-1', cardManager), born);
  });
  afterEach(() => hub.close());

  const report = async (input: Record<string, unknown>) =>
    hub.change('reportChange', 'ReportChangeInput', '', input, await hub.signIn('alma'));

  it('whatever it is linked to', async () => {
    const own = { givenName: 'Alma', familyName: 'Fictional', address: ['2 Ward Road', 'Hertford', 'SG14 1AB'] };
    expect(await hub.holder(wardScheme, 'W-1', wardManager)).toEqual(own);
    await hub.accept('alma', await hub.invite(wardScheme, 'W-1', wardManager), born);
    expect((await hub.me('alma'))?.passports).toEqual(['CommunityPassport', 'HospitalPassport']);
    expect(await hub.holder(wardScheme, 'W-1', wardManager)).toEqual(own);
    expect(await hub.holder(cardScheme, 'HCC-1', cardManager)).toMatchObject({
      address: ['1 Card Street', 'Stevenage', 'SG1 4AB'],
    });
  });

  it('and of an introduction what the carer handed over, not what another register says later', async () => {
    await hub.join('alma', wardScheme, wardManager);
    await hub.take(cardScheme, [{ number: 'HCC-1', ...alma, addressLine: '9 Secret Close' }], cardManager);
    const { passports = [] } = await hub.stored('hospital');
    const number = String(passports.find((passport) => passport['number'] !== 'W-1')?.['number']);
    expect(await hub.holder(wardScheme, number, wardManager)).toMatchObject({
      givenName: 'Alma',
      address: ['1 Card Street', 'Stevenage', 'SG1 4AB'],
    });
  });

  it('with the address that the carer reported, and the name that the register holds', async () => {
    await hub.accept('alma', await hub.invite(wardScheme, 'W-1', wardManager), born);
    expect(await report({ familyName: 'Storied', addressLine: '3 New Lane' })).toMatchObject({
      __typename: 'ChangeReported',
    });
    expect(await hub.me('alma')).toMatchObject({ familyName: 'Storied' });
    for (const [scheme, number, viewer] of [
      [cardScheme, 'HCC-1', cardManager],
      [wardScheme, 'W-1', wardManager],
    ] as const) {
      const holder = await hub.holder(scheme, number, viewer);
      expect(holder).toMatchObject({ familyName: 'Fictional' });
      expect((holder['address'] as string[])[0]).toBe('3 New Lane');
    }
  });

  it('and a row that changes the address takes the place of what the carer reported', async () => {
    await report({ addressLine: '3 New Lane', phone: '07700 900999' });
    await hub.take(cardScheme, [{ number: 'HCC-1', ...alma, addressLine: '4 Newer Lane' }], cardManager);
    expect(await hub.holder(cardScheme, 'HCC-1', cardManager)).toMatchObject({
      address: ['4 Newer Lane', 'Stevenage', 'SG1 4AB'],
    });
  });

  it('and no record is found by what a carer reported', async () => {
    await report({ familyName: 'Victim', postcode: 'AL1 3JE', email: 'victim@example.org', phone: '01632 960456' });
    const victim = {
      ...alma,
      familyName: 'Victim',
      postcode: 'AL1 3JE',
      email: 'victim@example.org',
      phone: '01632 960456',
    };
    await hub.take(wardScheme, [{ number: 'W-2', ...victim, addressLine: '5 Far Away' }], wardManager);
    expect(await hub.counted()).toBe(2);
    expect(await matchesOf(hub, wardRegistrar, 'MATCHED')).toHaveLength(1);
  });
});
