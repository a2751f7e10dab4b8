import { checkCarer, createShareCode, key, nurse, shown, startIdentity, type TestIdentity } from '../identity/support';

describe('guesses and replays', () => {
  let identity: TestIdentity;
  beforeEach(async () => {
    identity = await startIdentity();
    await identity.tell({});
  });
  afterEach(() => identity.close());

  const check = async (asked: ReturnType<typeof shown>) =>
    (await identity.answer(checkCarer, asked, nurse))['checkCarer'] as Record<string, string>;

  it('of 200 wrong numbers at once exactly 30 are looked up', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, at) => check(shown({ cardNumber: `NO-${String(at * 7 + 1000)}` }))),
    );
    const named = (name: string) => answers.filter(({ __typename }) => __typename === name).length;
    expect([named('CardUnknown'), named('CheckRefused')]).toEqual([30, 170]);
  });

  it('a run of neighbouring numbers is noticed', async () => {
    for (let at = 0; at < 5; at += 1) await check(shown({ cardNumber: `OLD-${String(at + 8)}` }));
    expect(await identity.answer('{ numberRuns }', {}, { role: 'hub' })).toEqual({ numberRuns: 1 });
  });

  it('a check that is sent again opens nothing once the card was reported lost', async () => {
    const asked = shown({ cardNumber: 'HCC-234-567' });
    expect((await check(asked))['__typename']).toBe('WardCheck');
    await identity.tell({ version: 2, ended: { on: '2026-11-21' as never, reason: 'LOST' } });
    expect((await check(asked))['__typename']).toBe('CardLost');
  });

  it('a key is good for a day', async () => {
    const input = key();
    expect(await identity.answer(createShareCode, { input }, identity.hazel)).toMatchObject({
      createShareCode: { __typename: 'ShareCodeCreated' },
    });
    identity.clock.moveBy(25 * 60 * 60 * 1000);
    expect(await identity.answer(createShareCode, { input }, identity.hazel)).toMatchObject({
      createShareCode: { __typename: 'ShareCodeCreated' },
    });
  });
});
