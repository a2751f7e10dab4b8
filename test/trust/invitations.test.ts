import {
  alma,
  cardManager,
  cardRegistrar,
  cardScheme,
  startTrust,
  wardManager,
  wardRegistrar,
  wardScheme,
  type TestTrust,
} from './support';

const born = '1961-03-14';
const threeDays = 3 * 24 * 60 * 60 * 1000;

describe('an invitation opens the record of the scheme that made it', () => {
  let hub: TestTrust;
  beforeEach(async () => {
    hub = await startTrust();
    await hub.take(cardScheme, [{ number: 'HCC-1', ...alma }], cardManager);
    await hub.take(wardScheme, [{ number: 'W-1', ...alma }], wardManager);
  });
  afterEach(() => hub.close());

  const seen = async (subject: string) => (await hub.me(subject))?.passports;
  const log = async (subject: string) => {
    const fields = '{ me { accessLog { edges { node { outcome } } } } }';
    const { me } = await hub.answer('identity', fields, {}, await hub.signIn(subject));
    return (me as { accessLog: { edges: { node: { outcome: string } }[] } }).accessLog.edges.map(
      ({ node }) => node.outcome,
    );
  };
  const both = ['CommunityPassport', 'HospitalPassport'];

  it('and adds it to what a carer holds who is signed in', async () => {
    await hub.accept('alma', await hub.invite(cardScheme, 'HCC-1', cardManager), born);
    expect(await hub.accept('alma', await hub.invite(wardScheme, 'W-1', wardManager), born)).toBe('InvitationAccepted');
    expect(await seen('alma')).toEqual(both);
    expect(await hub.counted()).toBe(1);
  });

  it('and takes it out of a person whom both organisations’ registrars confirmed', async () => {
    await hub.decide(wardRegistrar, 'MATCHED');
    await hub.decide(cardRegistrar, 'MATCHED');
    expect(await hub.accept('mallory', await hub.invite(wardScheme, 'W-1', wardManager), born)).toBe(
      'InvitationAccepted',
    );
    expect(await seen('mallory')).toEqual(['HospitalPassport']);
    expect(await hub.accept('alma', await hub.invite(cardScheme, 'HCC-1', cardManager), born)).toBe(
      'InvitationAccepted',
    );
    expect(await seen('alma')).toEqual(['CommunityPassport']);
    expect(await hub.counted()).toBe(1);
  });

  it('and cannot be used up by a second sign-in while the first one holds the record', async () => {
    const [first, second] = [
      await hub.invite(wardScheme, 'W-1', wardManager),
      await hub.invite(wardScheme, 'W-1', wardManager),
    ];
    await hub.accept('alma', first, born);
    await hub.accept('mallory', await hub.invite(cardScheme, 'HCC-1', cardManager), born);
    expect(await hub.accept('mallory', second, born)).toBe('InvitationRefused');
    expect(await hub.accept('nobody', second, born)).toBe('InvitationRefused');
    expect(await seen('alma')).toEqual(['HospitalPassport']);
  });

  it('and a new sign-in waits for three days, in which the old one reads of it and objects', async () => {
    await hub.accept('alma', await hub.invite(cardScheme, 'HCC-1', cardManager), born);
    const code = await hub.invite(cardScheme, 'HCC-1', cardManager, { newSignIn: true });
    expect(await hub.accept('mallory', code, born)).toBe('NewSignInWaits');
    expect(await hub.me('mallory')).toBeUndefined();
    expect((await log('alma'))[0]).toBe(
      'Nothing. Their invitation was used for a new sign-in to your record. You have three days to object',
    );
    const viewer = await hub.signIn('alma');
    const { me } = await hub.answer('identity', '{ me { newSignIns { id organisation from } } }', {}, viewer);
    const [request, ...others] = (me as { newSignIns: { id: string; organisation: string; from: string }[] })
      .newSignIns;
    expect(others).toEqual([]);
    expect(request).toMatchObject({
      organisation: 'og_carers_in_herts',
      from: new Date(hub.clock.read().getTime() + threeDays).toISOString(),
    });
    const refused = await hub.change(
      'refuseNewSignIn',
      'RefuseNewSignInInput',
      '... on NewSignInRefused { newSignInId }',
      { newSignInId: request?.id },
      viewer,
    );
    expect(refused).toEqual({ __typename: 'NewSignInRefused', newSignInId: request?.id });
    hub.clock.moveBy(threeDays);
    expect(await hub.accept('mallory', code, born)).toBe('InvitationRefused');
    expect(await seen('alma')).toEqual(['CommunityPassport']);
  });

  it('and a new sign-in takes the place of one that this scheme alone holds', async () => {
    await hub.accept('alma', await hub.invite(cardScheme, 'HCC-1', cardManager), born);
    const code = await hub.invite(cardScheme, 'HCC-1', cardManager, { newSignIn: true });
    await hub.accept('alma, new telephone', code, born);
    hub.clock.moveBy(threeDays);
    expect(await hub.accept('mallory', code, born)).toBe('InvitationRefused');
    expect(await hub.accept('alma, new telephone', code, born)).toBe('InvitationAccepted');
    expect(await seen('alma, new telephone')).toEqual(['CommunityPassport']);
    expect(await hub.me('alma')).toBeUndefined();
  });

  it('and a sign-in that opens other schemes’ records too stays with those', async () => {
    await hub.accept('alma', await hub.invite(cardScheme, 'HCC-1', cardManager), born);
    await hub.accept('alma', await hub.invite(wardScheme, 'W-1', wardManager), born);
    const code = await hub.invite(cardScheme, 'HCC-1', cardManager, { newSignIn: true });
    await hub.accept('mallory', code, born);
    hub.clock.moveBy(threeDays);
    expect(await hub.accept('mallory', code, born)).toBe('InvitationAccepted');
    expect(await seen('mallory')).toEqual(['CommunityPassport']);
    expect(await seen('alma')).toEqual(['HospitalPassport']);
  });

  it('and a passport that another scheme issued by a share code stays with the sign-in that made the code', async () => {
    await hub.accept('alma', await hub.invite(cardScheme, 'HCC-1', cardManager), born);
    await hub.join('alma', wardScheme, wardManager);
    expect(await seen('alma')).toEqual(both);
    const code = await hub.invite(cardScheme, 'HCC-1', cardManager, { newSignIn: true });
    await hub.accept('mallory', code, born);
    hub.clock.moveBy(threeDays);
    await hub.accept('mallory', code, born);
    expect(await seen('mallory')).toEqual(['CommunityPassport']);
    expect(await seen('alma')).toEqual(['HospitalPassport']);
  });

  it('and no one is invited to a record that a carer introduced', async () => {
    const viewer = await hub.signIn('wren');
    const said = { givenName: 'Wren', familyName: 'Unreal', dateOfBirth: '1990-08-09', postcode: 'SG1 1EE' };
    await hub.change('introduceMyself', 'IntroduceMyselfInput', '', said, viewer);
    await hub.join('wren', wardScheme, wardManager);
    const { passports = [] } = await hub.stored('hospital');
    const number = String(passports.find((passport) => passport['number'] !== 'W-1')?.['number']);
    expect(await hub.invite(wardScheme, number, wardManager)).toBe('HolderNotInRegister');
    expect(await hub.invite(wardScheme, number, wardManager, { newSignIn: true })).toBe('HolderNotInRegister');
  });
});
