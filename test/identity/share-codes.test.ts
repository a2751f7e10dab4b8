import { readIntroduction } from '../../domain/passport/introduction';
import {
  accessLog,
  createShareCode,
  introduceCarer,
  key,
  manager,
  nurse,
  registrar,
  startIdentity,
  type TestIdentity,
} from './support';

describe('a carer joins a scheme by saying a code over a counter', () => {
  let identity: TestIdentity;
  beforeEach(async () => {
    identity = await startIdentity();
  });
  afterEach(() => identity.close());

  const create = async (input = key()) =>
    (await identity.answer(createShareCode, { input }, identity.hazel))['createShareCode'] as Record<string, string>;
  const introduce = async (
    input: Record<string, unknown>,
    viewer: typeof manager | typeof registrar | typeof nurse = manager,
  ) => {
    const request = { input: { sector: 'community', schemeId: 'sc_herts', ...key(), ...input } };
    return (await identity.answer(introduceCarer, request, viewer))['introduceCarer'] as Record<string, string>;
  };

  it('is given eight characters without look-alikes, good for ten minutes', async () => {
    const made = await create();
    expect(made['code']).toMatch(/^[23456789ABCDEFGHJKMNPQRSTVWXYZ]{8}$/);
    expect(made['expiresAt']).toBe('2026-11-21T09:40:00.000Z');
  });

  it('is given the same code for the same request, and may have five at a time', async () => {
    const input = key();
    const first = await create(input);
    expect(await create(input)).toEqual(first);
    for (let more = 0; more < 4; more += 1) expect((await create())['__typename']).toBe('ShareCodeCreated');
    expect((await create())['__typename']).toBe('TooManyShareCodes');
    await introduce({ shareCode: first['code'] });
    expect((await create())['__typename']).toBe('ShareCodeCreated');
    identity.clock.moveBy(10 * 60 * 1000);
    expect((await create())['__typename']).toBe('ShareCodeCreated');
  });

  it('reaches the scheme under the name of that sector only, and the introduction is for that scheme', async () => {
    const { code } = await create();
    const { introduction = '' } = await introduce({ shareCode: code });
    const read = (sector: string) =>
      readIntroduction(identity.keys.checking('introductions'), sector, introduction, identity.clock.read());
    expect(await read('community')).toEqual({
      id: expect.stringMatching(/^in_/) as string,
      carerRef: identity.refOf(0, 'community'),
      schemeId: 'sc_herts',
    });
    expect(await read('hospital')).toBeUndefined();
    identity.clock.moveBy(10 * 60 * 1000);
    expect(await read('community')).toBeUndefined();
  });

  it('sees in the log that the scheme took the code', async () => {
    const { code } = await create();
    await introduce({ shareCode: code }, registrar);
    const { me } = await identity.answer(accessLog, {}, identity.hazel);
    expect(me).toMatchObject({
      accessLog: {
        edges: [
          {
            node: {
              role: 'A registrar',
              organisation: 'og_herts',
              organisationName: 'Carers in Hertfordshire',
              place: 'sc_herts',
              purpose: 'To join a scheme',
              outcome: 'That you wish to join; not your name',
            },
          },
        ],
      },
    });
  });

  it('a code works once; the same request sent again gets the same introduction', async () => {
    const { code } = await create();
    const input = { shareCode: code, ...key() };
    const first = await introduce(input);
    identity.clock.moveBy(60_000);
    expect(await introduce(input)).toEqual(first);
    expect((await introduce({ shareCode: code }))['__typename']).toBe('ShareCodeRefused');
  });

  it('an old code and a made-up one are refused in the same words', async () => {
    const { code } = await create();
    identity.clock.moveBy(10 * 60 * 1000);
    const late = await introduce({ shareCode: code });
    expect(late['__typename']).toBe('ShareCodeRefused');
    expect(await introduce({ shareCode: 'ABCDEFGH' })).toEqual(late);
  });

  it('nobody is introduced to another organisation’s scheme, and the code is not used up by trying', async () => {
    const { code } = await create();
    const elsewhere = await introduce({ shareCode: code, sector: 'hospital', schemeId: 'sc_ward' });
    expect(elsewhere['__typename']).toBe('SchemeNotYours');
    expect((await introduce({ shareCode: code }, nurse))['__typename']).toBe('SchemeNotYours');
    expect((await introduce({ shareCode: code, sector: 'hospital' }))['__typename']).toBe('SchemeNotYours');
    expect((await introduce({ shareCode: code }))['__typename']).toBe('CarerIntroduced');
  });

  it('codes cannot be tried out: after thirty wrong ones the right one is refused as well', async () => {
    const { code } = await create();
    for (let wrong = 0; wrong < 30; wrong += 1) await introduce({ shareCode: `WRONG${wrong}` });
    const refused = await introduce({ shareCode: code });
    expect(refused['__typename']).toBe('ShareCodeRefused');
    expect(refused['message']).toContain('Wait ten minutes');
    expect((await introduce({ shareCode: code }, registrar))['__typename']).toBe('CarerIntroduced');
  });
});
