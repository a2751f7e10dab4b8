import type { Persona, PersonaName } from '../../networks/demo/personas';
import { startTestHub, type TestHub } from '../support/hub';

type Answer = Record<string, unknown>;

const scheme = { sector: 'community', schemeId: 'sc_herts_carers_card' };
const rowan = {
  number: 'OLD-17',
  givenName: 'Rowan',
  familyName: 'Invented',
  dateOfBirth: '1971-02-03',
  postcode: 'SG1 1EE',
};
const wren = { givenName: 'Wren', familyName: 'Unreal', dateOfBirth: '1990-08-09', postcode: 'SG1 1EE' };

describe('somebody whom nobody knows yet', () => {
  let hub: TestHub;
  let sent = 0;
  beforeAll(async () => {
    hub = await startTestHub({ demo: true });
    const { accepted } = await carriedOut(
      'importRegister',
      'ImportRegisterInput',
      '... on RegisterRowsTaken { accepted }',
      { ...scheme, rows: [rowan, { ...rowan, number: 'OLD-18', givenName: 'Ash', dateOfBirth: '1969-12-24' }] },
      'registrar',
    );
    expect(accepted).toBe(2);
    await hub.hub.relay();
  }, 60_000);
  afterAll(() => hub.close());

  async function carriedOut(
    name: string,
    type: string,
    fields: string,
    input: Answer,
    persona: PersonaName | Persona,
  ): Promise<Answer> {
    const document = `mutation ($input: ${type}!) {
      ${name}(input: $input) { __typename ${fields} ... on UserError { message } }
    }`;
    sent += 1;
    const request = { input: { idempotencyKey: `request ${sent}`, ...input } };
    const { body } = await hub.ask(document, request, persona);
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data?.[name] as Answer;
  }
  const signsIn = (subject: string): Persona => ({ label: subject, subject, role: 'carer' });
  const introduce = (who: Persona, input: Answer = wren) =>
    carriedOut('introduceMyself', 'IntroduceMyselfInput', '... on CarerWelcomed { knownSince }', input, who);
  const invite = (input: Answer = {}, persona: PersonaName = 'registrar') =>
    carriedOut(
      'inviteHolder',
      'InviteHolderInput',
      '... on HolderInvited { code expiresAt }',
      { ...scheme, number: 'OLD-17', ...input },
      persona,
    );
  const accept = (who: Persona, input: Answer) =>
    carriedOut('acceptInvitation', 'AcceptInvitationInput', '... on InvitationAccepted { schemeId }', input, who);
  const me = async (who: Persona) => (await hub.ask('{ me { givenName passports { number status } } }', {}, who)).body;

  it('is told how to become known, and is nobody to every sector', async () => {
    const stranger = signsIn('stranger');
    expect(await me(stranger)).toMatchObject({
      data: { me: null },
      errors: [{ message: expect.stringContaining('introduceMyself') as string, extensions: { code: 'FORBIDDEN' } }],
    });
    expect((await hub.ask('{ sectors { code } }', {}, stranger)).body.errors).toBeUndefined();
    const { body } = await hub.ask(
      'mutation { endCommunityPassport(input: { passportId: "pp_1", reason: LOST, idempotencyKey: "k" }) { __typename } }',
      {},
      stranger,
    );
    expect(body.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });

  it('introduces themselves, joins a scheme over its counter, and holds its card', async () => {
    const carer = signsIn('wren');
    expect(await introduce(carer)).toEqual({
      __typename: 'CarerWelcomed',
      knownSince: hub.clock.read().toISOString(),
    });
    expect(await me(carer)).toEqual({ data: { me: { givenName: 'Wren', passports: [] } } });
    expect((await introduce(carer))['__typename']).toBe('KnownAlready');

    const share = '... on ShareCodeCreated { code }';
    const { code } = await carriedOut('createShareCode', 'CreateShareCodeInput', share, {}, carer);
    const { introduction } = await carriedOut(
      'introduceCarer',
      'IntroduceCarerInput',
      '... on CarerIntroduced { introduction }',
      { ...scheme, shareCode: code },
      'manager',
    );
    const { passport } = await carriedOut(
      'issueCommunityPassport',
      'IssueCommunityPassportInput',
      '... on CommunityPassportIssued { passport { number } }',
      { schemeId: scheme.schemeId, introduction, route: 'ONLINE' },
      'manager',
    );
    await hub.hub.relay();
    expect(await me(carer)).toEqual({
      data: { me: { givenName: 'Wren', passports: [{ ...(passport as Answer), status: 'ACTIVE' }] } },
    });
  });

  it('is told the same again when the answer was lost, although a carer asks now who was nobody before', async () => {
    const carer = signsIn('wren on a train');
    const first = await introduce(carer, { ...wren, idempotencyKey: 'no signal' });
    expect(await me(carer)).toMatchObject({ data: { me: { givenName: 'Wren' } } });
    hub.clock.moveBy(1_000);
    expect(await introduce(carer, { ...wren, idempotencyKey: 'no signal' })).toEqual(first);
    expect((await introduce(carer, { ...wren, givenName: 'Robin', idempotencyKey: 'no signal' }))['__typename']).toBe(
      'RequestRepeated',
    );
    expect((await introduce(carer))['__typename']).toBe('KnownAlready');
  });

  it('is told which word of the introduction cannot be used, and a child which adult is missing', async () => {
    expect(await introduce(signsIn('wrong'), { ...wren, postcode: 'nowhere' })).toMatchObject({
      __typename: 'ChangeRefused',
    });
    expect(await introduce(signsIn('child'), { ...wren, dateOfBirth: '2016-01-01' })).toEqual({
      __typename: 'ChangeRefused',
      message: 'A carer under 13 needs a named adult.',
    });
    expect(
      (await introduce(signsIn('child'), { ...wren, dateOfBirth: '2016-01-01', adult: 'Fern Unreal' }))['__typename'],
    ).toBe('CarerWelcomed');
  });

  it('signs in as the holder of a card of old with the invitation of its scheme, once', async () => {
    expect((await invite({ number: 'OLD-99' }))['__typename']).toBe('CardUnknown');
    expect((await invite({ schemeId: 'sc_leeds_carers_card' }))['__typename']).toBe('SchemeNotYours');
    const { code, expiresAt } = await invite();
    expect(code).toMatch(/^[23456789ABCDEFGHJKMNPQRSTVWXYZ]{10}$/);
    expect(expiresAt).toBe(new Date(hub.clock.read().getTime() + 30 * 24 * 3600 * 1000).toISOString());

    const thief = signsIn('thief');
    expect((await accept(thief, { code, dateOfBirth: '1971-02-04' }))['__typename']).toBe('InvitationRefused');
    const holder = signsIn('rowan');
    expect(await accept(holder, { code, dateOfBirth: rowan.dateOfBirth })).toEqual({
      __typename: 'InvitationAccepted',
      schemeId: scheme.schemeId,
    });
    expect(await me(holder)).toMatchObject({ data: { me: { givenName: 'Rowan', passports: [{ number: 'OLD-17' }] } } });
    // A request repeated after a lost answer gets the same answer.
    expect((await accept(holder, { code, dateOfBirth: rowan.dateOfBirth }))['__typename']).toBe('InvitationAccepted');
    expect((await accept(thief, { code, dateOfBirth: rowan.dateOfBirth }))['__typename']).toBe('InvitationRefused');
    expect((await invite())['__typename']).toBe('HolderSignsIn');

    const { code: another } = await invite({ newSignIn: true });
    const later = signsIn('rowan, with a new telephone');
    const finish = () => accept(later, { code: another, dateOfBirth: rowan.dateOfBirth });
    expect(await finish()).toMatchObject({ __typename: 'NewSignInWaits' });
    // The old sign-in has three days to object, and works until they are over.
    hub.clock.moveBy(3 * 24 * 3600 * 1000 - 1);
    expect(await finish()).toMatchObject({ __typename: 'NewSignInWaits' });
    expect(await me(holder)).toMatchObject({ data: { me: { givenName: 'Rowan' } } });
    hub.clock.moveBy(1);
    expect(await finish()).toMatchObject({ __typename: 'InvitationAccepted' });
    expect(await me(later)).toMatchObject({ data: { me: { givenName: 'Rowan' } } });
    expect(await me(holder)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('adds the card of a scheme to what they hold already, and a registrar can undo it', async () => {
    const carer = signsIn('ash');
    await introduce(carer, { ...wren, givenName: 'Ash', familyName: 'Invented', dateOfBirth: '1969-12-24' });
    const { code } = await invite({ number: 'OLD-18' });
    expect((await accept(carer, { code, dateOfBirth: '1969-12-24' }))['__typename']).toBe('InvitationAccepted');
    await hub.hub.relay();
    expect(await me(carer)).toMatchObject({ data: { me: { givenName: 'Ash', passports: [{ number: 'OLD-18' }] } } });

    const joined = '{ registerMatches(state: CONFIRMED, first: 100) { edges { node { id } } } }';
    const { data } = (await hub.ask(joined, {}, 'registrar')).body;
    const { edges } = data?.['registerMatches'] as { edges: { node: { id: string } }[] };
    expect(edges).toHaveLength(1);
    const undone = await carriedOut(
      'undoMatch',
      'UndoMatchInput',
      '',
      { matchId: edges[0]?.node.id, reason: 'The code was sent to the wrong address.' },
      'registrar',
    );
    expect(undone['__typename']).toBe('MatchDecided');
    await hub.hub.relay();
    expect(await me(carer)).toEqual({ data: { me: { givenName: 'Ash', passports: [] } } });
  });

  it('cannot try codes out', async () => {
    const guesser = signsIn('guesser');
    for (let guess = 0; guess < 30; guess += 1)
      await accept(guesser, { code: `AAAAAAAA${10 + guess}`, dateOfBirth: '1971-02-03' });
    const { code } = await invite({ newSignIn: true });
    expect(await accept(guesser, { code, dateOfBirth: rowan.dateOfBirth })).toEqual({
      __typename: 'InvitationRefused',
      message: 'Too many codes that cannot be used were tried. Wait ten minutes.',
    });
  });

  it('is never taken for somebody in a register because of what they say of themselves', async () => {
    const impostor = signsIn('impostor');
    const victim = { givenName: 'Sorrel', familyName: 'Storied', dateOfBirth: '1955-06-07', postcode: 'SG1 1EE' };
    await introduce(impostor, { ...victim, email: 'sorrel@example.org', phone: '01632 960000' });
    const taken = await carriedOut(
      'importRegister',
      'ImportRegisterInput',
      '... on RegisterRowsTaken { accepted fresh }',
      { ...scheme, rows: [{ ...victim, number: 'OLD-30', email: 'sorrel@example.org', phone: '01632 960000' }] },
      'registrar',
    );
    expect(taken).toMatchObject({ accepted: 1, fresh: 1 });
    await hub.hub.relay();
    expect(await me(impostor)).toMatchObject({ data: { me: { passports: [] } } });
  });
});
