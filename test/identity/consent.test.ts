import {
  accessLog,
  decideConsent,
  entity,
  hrOfCouncil,
  hrOfShop,
  key,
  startIdentity,
  type TestIdentity,
} from './support';

const names = entity('givenName familyName');

describe('an employer’s HR reads names', () => {
  let identity: TestIdentity;
  beforeEach(async () => {
    identity = await startIdentity();
  });
  afterEach(() => identity.close());

  const employees = () => ({
    of: [0, 1].map((index) => ({ __typename: 'Carer', employerRef: identity.refOf(index, 'employer') })),
  });
  const decide = async (decision: Record<string, unknown>, viewer = identity.hazel) => {
    const use = { sector: 'employer', organisation: 'em_council', purpose: 'EMPLOYER_REVIEW' };
    const request = { input: { ...use, ...key(), ...decision } };
    return (await identity.answer(decideConsent, request, viewer))['decideConsent'] as Record<string, unknown>;
  };
  const log = async () => {
    const { me } = await identity.answer(accessLog, {}, identity.hazel);
    return (me as { accessLog: { edges: { node: Record<string, string> }[] } }).accessLog.edges.map(({ node }) => node);
  };

  it('of those who agreed to it for this employer, and of nobody else', async () => {
    const hazel = { givenName: 'Hazel', familyName: 'Fictional' };
    expect(await identity.answer(names, employees(), hrOfCouncil)).toEqual({ _entities: [hazel, null] });
    expect(await identity.answer(names, employees(), hrOfShop)).toEqual({ _entities: [null, null] });
  });

  it('until the consent is withdrawn; given again, it is a consent of its own, and the old one stays on record', async () => {
    const withdrawn = await decide({ agrees: false });
    expect(withdrawn).toMatchObject({
      __typename: 'ConsentDecided',
      consent: { withdrawnAt: '2026-11-21T09:30:00.000Z' },
    });
    expect(await identity.answer(names, employees(), hrOfCouncil)).toEqual({ _entities: [null, null] });
    identity.clock.moveBy(1000);
    expect(await decide({ agrees: true })).toEqual({
      __typename: 'ConsentDecided',
      consent: {
        id: expect.stringMatching(/^co_/) as string,
        sector: { code: 'employer', name: 'Employers' },
        organisation: 'em_council',
        organisationName: 'Hertfordshire council',
        purpose: 'EMPLOYER_REVIEW',
        lawfulBasis: 'CONSENT',
        givenAt: '2026-11-21T09:30:01.000Z',
        withdrawnAt: null,
      },
    });
    expect(await identity.answer(names, employees(), hrOfCouncil)).toMatchObject({
      _entities: [{ givenName: 'Hazel' }, null],
    });
    const { me } = await identity.answer('{ me { consents { organisation withdrawnAt } } }', {}, identity.hazel);
    expect(me).toEqual({
      consents: [
        { organisation: 'em_council', withdrawnAt: '2026-11-21T09:30:00.000Z' },
        { organisation: 'em_council', withdrawnAt: null },
      ],
    });
  });

  it('of somebody who agrees now', async () => {
    await decide({ agrees: true, organisation: 'em_shop' }, identity.basil);
    expect(await identity.answer(names, employees(), hrOfShop)).toEqual({
      _entities: [null, { givenName: 'Basil', familyName: 'Imaginary' }],
    });
  });

  it('once a day on the carer’s record for each reader, however often the page is looked at', async () => {
    await identity.answer(names, employees(), hrOfCouncil);
    await Promise.all([1, 2, 3].map(() => identity.answer(names, employees(), hrOfCouncil)));
    await identity.answer(names, employees(), hrOfShop);
    expect(await log()).toMatchObject([
      {
        role: 'An employer’s HR',
        organisation: 'em_council',
        organisationName: 'Hertfordshire council',
        purpose: 'To plan the next review of an employee’s carer passport',
        outcome: 'Your name, because you agreed',
      },
    ]);
    await identity.answer(names, employees(), { ...hrOfCouncil, subject: 'a colleague' });
    identity.clock.moveTo('2026-11-22T08:00:00Z');
    await identity.answer(names, employees(), hrOfCouncil);
    expect(await log()).toHaveLength(3);
  });

  it('and nothing else: not the id, not the area, not a name by another sector’s ref', async () => {
    for (const field of ['id', 'homeArea { code }', 'age', 'passports { id }', 'activeSchemes', 'hospitalRef'])
      expect(await identity.refusals(entity(field), employees(), hrOfCouncil)).toContain('FORBIDDEN');
    for (const reference of [{ id: identity.hazel.ref }, { hospitalRef: identity.refOf(0, 'hospital') }])
      expect(await identity.answer(names, { of: [{ __typename: 'Carer', ...reference }] }, hrOfCouncil)).toEqual({
        _entities: [null],
      });
  });

  it('a carer agrees only to what an organisation asks for, and withdraws only what was given', async () => {
    const typename = async (decision: Record<string, unknown>, viewer = identity.hazel) =>
      (await decide(decision, viewer))['__typename'];
    expect(await typename({ agrees: true, organisation: 'em_nobody' })).toBe('ConsentNotAsked');
    expect(await typename({ agrees: true, sector: 'hospital', organisation: 'RWH' })).toBe('ConsentNotAsked');
    expect(await typename({ agrees: false }, identity.basil)).toBe('ConsentNotGiven');
    const again = await decide({ agrees: true });
    expect(again).toMatchObject({ consent: { id: 'co_demo_0_0' } });
    const once = key();
    expect(await typename({ ...once, agrees: false })).toBe('ConsentDecided');
    expect(await typename({ ...once, agrees: true })).toBe('RequestRepeated');
  });
});
