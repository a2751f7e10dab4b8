import {
  alma,
  cardManager,
  cardRegistrar,
  cardScheme,
  matchesOf,
  startTrust,
  wardManager,
  wardRegistrar,
  wardScheme,
  type TestTrust,
} from './support';

const { givenName: _given, ...twin } = alma;
const card = { givenName: 'Alma', familyName: 'Fictional', passports: ['CommunityPassport'] };
const ward = { ...card, passports: ['HospitalPassport'] };

describe('a link between two records permits what its level says', () => {
  let hub: TestTrust;
  beforeEach(async () => {
    hub = await startTrust();
    await hub.take(cardScheme, [{ number: 'HCC-1', ...alma }], cardManager);
    await hub.accept('alma', await hub.invite(cardScheme, 'HCC-1', cardManager), '1961-03-14');
  });
  afterEach(() => hub.close());

  it('matched by the machine: the carer is counted once, and an invitation opens the made-up row alone', async () => {
    await hub.take(wardScheme, [{ number: 'W-1', ...alma }], wardManager);
    expect(await hub.counted()).toBe(1);
    const code = await hub.invite(wardScheme, 'W-1', wardManager);
    expect(await hub.accept('mallory', code, '1961-03-14')).toBe('InvitationAccepted');
    expect(await hub.me('mallory')).toEqual(ward);
    expect(await hub.me('alma')).toEqual(card);
  });

  it('matched by one registrar: a new sign-in for the made-up row leaves the victim signed in', async () => {
    await hub.take(wardScheme, [{ number: 'W-1', givenName: 'Judith', ...twin }], wardManager);
    expect(await hub.decide(wardRegistrar)).toMatchObject({ match: { state: 'MATCHED' } });
    expect(await hub.counted()).toBe(1);
    const code = await hub.invite(wardScheme, 'W-1', wardManager, { newSignIn: true });
    expect(await hub.accept('mallory', code, '1961-03-14')).toBe('InvitationAccepted');
    expect(await hub.me('mallory')).toEqual({ ...ward, givenName: 'Judith' });
    expect(await hub.me('alma')).toEqual(card);
  });

  it('matched, and added by a carer who is signed in: the row alone is added', async () => {
    await hub.take(
      cardScheme,
      [{ number: 'HCC-9', ...alma, givenName: 'Mallory', dateOfBirth: '1980-01-02' }],
      cardManager,
    );
    await hub.accept('mallory', await hub.invite(cardScheme, 'HCC-9', cardManager), '1980-01-02');
    await hub.take(wardScheme, [{ number: 'W-1', ...alma }], wardManager);
    expect(await hub.counted()).toBe(2);
    const code = await hub.invite(wardScheme, 'W-1', wardManager);
    expect(await hub.accept('mallory', code, '1961-03-14')).toBe('InvitationAccepted');
    expect(await hub.me('mallory')).toEqual({
      givenName: 'Mallory',
      familyName: 'Fictional',
      passports: ['CommunityPassport', 'HospitalPassport'],
    });
    expect(await hub.me('alma')).toEqual(card);
  });

  it('confirmed by registrars of both organisations: one person, until either of them undoes it', async () => {
    await hub.take(wardScheme, [{ number: 'W-1', ...alma }], wardManager);
    expect(await hub.decide(wardRegistrar, 'MATCHED')).toMatchObject({ match: { state: 'MATCHED' } });
    expect(await hub.me('alma')).toEqual(card);
    // The same organisation cannot decide twice.
    expect(await hub.decide(wardRegistrar, 'MATCHED')).toMatchObject({ __typename: 'MatchNotOpen' });
    expect(await hub.decide(cardRegistrar, 'MATCHED')).toMatchObject({ match: { state: 'CONFIRMED' } });
    expect(await hub.me('alma')).toEqual({ ...card, passports: ['CommunityPassport', 'HospitalPassport'] });
    expect(await hub.undo(cardRegistrar, 'CONFIRMED')).toMatchObject({ match: { state: 'PARTED' } });
    expect(await hub.me('alma')).toEqual(card);
    expect(await hub.counted()).toBe(2);
  });

  it('confirmed by one registrar where both records are in the registers of that organisation', async () => {
    await hub.take(cardScheme, [{ number: 'HCC-2', givenName: 'Judith', ...twin }], cardManager);
    expect(await hub.decide(cardRegistrar)).toMatchObject({ match: { state: 'CONFIRMED' } });
    expect(await hub.me('alma')).toEqual({ ...card, passports: ['CommunityPassport', 'CommunityPassport'] });
  });

  it('the carer sees a link and refuses it for good', async () => {
    await hub.take(wardScheme, [{ number: 'W-1', ...alma }], wardManager);
    const viewer = await hub.signIn('alma');
    const links = async () => {
      const { me } = await hub.answer('identity', '{ me { recordMatches { id level } } }', {}, viewer);
      return (me as { recordMatches: { id: string; level: string }[] }).recordMatches;
    };
    const [link] = await links();
    expect(link?.level).toBe('MATCHED');
    const refuse = (who: typeof viewer) =>
      hub.change('refuseMatch', 'RefuseMatchInput', '... on MatchRefused { matchId }', { matchId: link?.id }, who);
    const stranger = await hub.signIn('alma');
    await hub.take(cardScheme, [{ number: 'HCC-9', ...alma, givenName: 'Bo', dateOfBirth: '1980-01-02' }], cardManager);
    await hub.accept('bo', await hub.invite(cardScheme, 'HCC-9', cardManager), '1980-01-02');
    expect(await refuse(await hub.signIn('bo'))).toMatchObject({ __typename: 'MatchNotYours' });
    expect(await refuse(stranger)).toEqual({ __typename: 'MatchRefused', matchId: link?.id });
    expect(await links()).toEqual([]);
    expect(await hub.counted()).toBe(3);
    await hub.take(wardScheme, [{ number: 'W-1', ...alma, town: 'Ware' }], wardManager);
    expect(await hub.counted()).toBe(3);
  });

  it('decided by either organisation: each log names who decided, and no organisation learns of the other', async () => {
    const log = async (subject: string) => {
      const fields = 'accessLog(first: 50) { edges { node { organisation place purpose } } }';
      const { me } = await hub.answer('identity', `{ me { ${fields} } }`, {}, await hub.signIn(subject));
      const { edges } = (me as { accessLog: { edges: { node: Record<string, unknown> }[] } }).accessLog;
      return edges.map(({ node }) => node).filter(({ purpose }) => String(purpose).includes('same person'));
    };
    const namesOf = {
      [wardRegistrar.organisation]: [wardRegistrar.organisation, wardScheme.schemeId],
      [cardRegistrar.organisation]: [cardRegistrar.organisation, cardScheme.schemeId],
    };
    const own = (viewer: typeof wardRegistrar | typeof cardRegistrar, lines: readonly Record<string, unknown>[]) =>
      lines.every(({ organisation, place }) =>
        [organisation, place ?? organisation].every((name) => namesOf[viewer.organisation]?.includes(String(name))),
      );
    await hub.take(wardScheme, [{ number: 'W-1', givenName: 'Judith', ...twin }], wardManager);
    // The ward's staff may have written the row for its account.
    await hub.accept('mallory', await hub.invite(wardScheme, 'W-1', wardManager), '1961-03-14');

    expect(await hub.decide(cardRegistrar)).toMatchObject({ match: { state: 'MATCHED' } });
    const byCard = await log('alma');
    expect(byCard.length).toBeGreaterThan(0);
    expect(own(cardRegistrar, byCard)).toBe(true);
    expect(await log('mallory')).toEqual([]);
    const shown = JSON.stringify(await matchesOf(hub, wardRegistrar, 'MATCHED'));
    for (const name of namesOf[cardRegistrar.organisation] ?? []) expect(shown).not.toContain(name);
    expect(own(wardRegistrar, await log('mallory'))).toBe(true);

    expect(await hub.decide(wardRegistrar, 'MATCHED')).toMatchObject({ match: { state: 'CONFIRMED' } });
    const places = (await log('alma')).map(({ organisation, place }) => [organisation, place]);
    expect(places).toContainEqual([wardRegistrar.organisation, wardScheme.schemeId]);
    expect(places).not.toContainEqual([cardRegistrar.organisation, wardScheme.schemeId]);
    for (const registrar of [cardRegistrar, wardRegistrar]) {
      const answer = JSON.stringify(await matchesOf(hub, registrar, 'CONFIRMED'));
      const foreign = registrar === cardRegistrar ? wardRegistrar : cardRegistrar;
      for (const name of namesOf[foreign.organisation] ?? []) expect(answer).not.toContain(name);
    }
  });

  it('erasure takes the carer’s own records, and leaves a matched record of another organisation', async () => {
    await hub.take(wardScheme, [{ number: 'W-1', ...alma }], wardManager);
    const erased = await hub.change('eraseMe', 'EraseMeInput', '', { confirm: true }, await hub.signIn('alma'));
    expect(erased).toMatchObject({ __typename: 'CarerForgotten' });
    expect(await hub.counted()).toBe(1);
    const code = await hub.invite(wardScheme, 'W-1', wardManager);
    expect(await hub.accept('alma again', code, '1961-03-14')).toBe('InvitationAccepted');
    expect(await hub.me('alma again')).toEqual(ward);
  });
});
