import { TryCounter, type Bound } from '../../platform/guesses';
import { InvitationRepository } from '../../subgraphs/identity/repositories/invitation-repository';
import {
  checkCarer,
  createShareCode,
  introduceCarer,
  key,
  manager,
  nurse,
  shown,
  startIdentity,
  type TestIdentity,
} from '../identity/support';
import { personas } from '../../networks/demo/personas';
import { startTestHub } from '../support/hub';
import { alma, cardManager, cardScheme, issuer, startTrust, type TestTrust } from '../trust/support';

describe('guesses and replays', () => {
  let identity: TestIdentity;
  beforeEach(async () => {
    identity = await startIdentity();
    await identity.tell({});
  });
  afterEach(() => identity.close());

  const check = async (request: ReturnType<typeof shown>) =>
    (await identity.answer(checkCarer, request, nurse))['checkCarer'] as Record<string, string>;

  it('of 200 wrong numbers at once exactly 30 are looked up', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, at) => check(shown({ cardNumber: `NO-${String(at * 7 + 1000)}` }))),
    );
    const named = (name: string) => answers.filter(({ __typename }) => __typename === name).length;
    expect([named('CardUnknown'), named('CheckRefused')]).toEqual([30, 170]);
  });

  it('a bound holds over two processes, and each leaves at most a hundredth of it unused', async () => {
    const { store } = identity.running('identity');
    const another = store.connection.useDb(store.connection.name);
    const processes = [store, { ...store, connection: another }].map((each) => new TryCounter(each));
    const hour = 60 * 60 * 1000;
    const taken = async (bound: Bound, isRight: boolean) => {
      let allowed = 0;
      for (let at = 0; at < 2 * bound.tries; at += 1) {
        const tried = await processes[at % 2]?.take(bound, 'one nurse');
        if (tried?.isAllowed && isRight) tried.right();
        allowed += tried?.isAllowed ? 1 : 0;
      }
      return allowed;
    };
    expect(await taken({ name: 'right', windowMilliseconds: hour, tries: 200, wrong: 30 }, true)).toBe(200);
    expect(await taken({ name: 'wrong', windowMilliseconds: hour, tries: 200, wrong: 30 }, false)).toBe(30);
  });

  it('one process does not keep the wrong tries of another that were right', async () => {
    const { store } = identity.running('identity');
    const another = store.connection.useDb(store.connection.name);
    const [one, other] = [new TryCounter(store), new TryCounter({ ...store, connection: another })];
    const bound: Bound = { name: 'shared', windowMilliseconds: 60 * 60 * 1000, tries: 100, wrong: 30 };
    const atOnce = await Promise.all(Array.from({ length: 25 }, () => one.take(bound, 'one nurse')));
    for (const tried of atOnce) tried.right();
    for (let at = 0; at < 10; at += 1) (await one.take(bound, 'one nurse')).right();
    let allowed = 0;
    for (let at = 0; at < 40; at += 1) allowed += (await other.take(bound, 'one nurse')).isAllowed ? 1 : 0;
    expect(allowed).toBe(29);
  });

  it('a run of neighbouring numbers is noticed', async () => {
    for (let at = 0; at < 5; at += 1) await check(shown({ cardNumber: `OLD-${String(at + 8)}` }));
    expect(await identity.running('identity').figures()).toContainEqual({ name: 'number_runs', labels: {}, value: 1 });
  });

  it('a check that is sent again opens nothing once the card was reported lost', async () => {
    const request = shown({ cardNumber: 'HCC-234-567' });
    expect((await check(request))['__typename']).toBe('WardCheck');
    await identity.tell({ version: 2, ended: { on: '2026-11-21' as never, reason: 'LOST' } });
    expect((await check(request))['__typename']).toBe('CardLost');
  });

  it('of 200 wrong share codes at once exactly 30 are looked up', async () => {
    const scheme = { sector: 'community', schemeId: 'sc_herts' };
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, at) => {
        const input = { ...scheme, ...key(), shareCode: `AAAA${String(at + 1000)}` };
        return (await identity.answer(introduceCarer, { input }, manager))['introduceCarer'] as Record<string, string>;
      }),
    );
    const codes = answers.filter(({ message }) => !message?.startsWith('Too many '));
    expect(codes.length).toBe(30);
    expect(new Set(codes.map(({ __typename }) => __typename))).toEqual(new Set(['ShareCodeRefused']));
  });

  it('a key is good for a day, and then makes a new code', async () => {
    const input = key();
    const made = async () => {
      const { createShareCode: answer } = await identity.answer(createShareCode, { input }, identity.hazel);
      return answer as { __typename: string; code: string; expiresAt: string };
    };
    const first = await made();
    expect(first.__typename).toBe('ShareCodeCreated');
    expect(await made()).toEqual(first);
    identity.clock.moveBy(25 * 60 * 60 * 1000);
    const second = await made();
    expect(second.__typename).toBe('ShareCodeCreated');
    expect(second.code).not.toBe(first.code);
    expect(Date.parse(second.expiresAt)).toBeGreaterThan(identity.clock.read().getTime());
  });
});

describe('an invitation', () => {
  let hub: TestTrust;
  let code: string;
  const born = '1961-03-14';
  beforeEach(async () => {
    hub = await startTrust();
    await hub.take(cardScheme, [{ number: 'HCC-1', ...alma }], cardManager);
    code = await hub.invite(cardScheme, 'HCC-1', cardManager);
  });
  afterEach(() => hub.close());

  it('is void after five wrong birth dates, whichever sign-ins tried them', async () => {
    for (let at = 0; at < 5; at += 1)
      expect(await hub.accept(`guesser ${String(at)}`, code, `1950-01-0${String(at + 1)}`)).toBe('InvitationRefused');
    expect(await hub.accept('alma', code, born)).toBe('InvitationRefused');
  });

  it('opens with the right birth date after four wrong ones', async () => {
    for (let at = 0; at < 4; at += 1)
      expect(await hub.accept(`guesser ${String(at)}`, code, `1950-01-0${String(at + 1)}`)).toBe('InvitationRefused');
    expect(await hub.accept('alma', code, born)).toBe('InvitationAccepted');
  });

  it('has exactly five of 200 birth dates looked at that 200 sign-ins try at once', async () => {
    const looked = jest.spyOn(InvitationRepository.prototype, 'takeBirthDate');
    const document = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }`;
    const answers = await Promise.all(
      Array.from({ length: 200 }, async (_, at) => {
        const input = { code, dateOfBirth: `19${String((at % 50) + 10)}-01-02`, ...key() };
        const viewer = { role: 'newcomer', issuer, subject: `guesser ${String(at)}` } as const;
        return (await hub.answer('identity', document, { input }, viewer))['acceptInvitation'];
      }),
    );
    expect(answers).toEqual(Array.from({ length: 200 }, () => ({ __typename: 'InvitationRefused' })));
    const taken = await Promise.all(looked.mock.results.map(({ value }) => value as Promise<boolean>));
    expect(taken.filter((isTaken) => isTaken)).toHaveLength(5);
    looked.mockRestore();
    expect(await hub.accept('alma', code, born)).toBe('InvitationRefused');
  });
});

describe('PINs of emergency cards', () => {
  let hub: TestTrust;
  beforeEach(async () => {
    hub = await startTrust();
  });
  afterEach(() => hub.close());

  const open = async (pin: string, subject: string) => {
    const document = `mutation ($input: OpenEmergencyPlanInput!) {
      openEmergencyPlan(input: $input) { __typename ... on UserError { message } } }`;
    const input = { pin, schemeId: cardScheme.schemeId, reason: 'Found on the pavement', ...key() };
    const viewer = { role: 'ward', subject, organisation: 'RWH' } as const;
    return (await hub.answer('community', document, { input }, viewer))['openEmergencyPlan'] as { message: string };
  };
  const lookedUp = (answers: readonly { message: string }[]) =>
    answers.filter(({ message }) => message.startsWith('This PIN opens no plan')).length;
  const pins = Array.from({ length: 200 }, (_, at) => String(at + 10_000_000));

  it('of 200 that one sign-in tries at once exactly five are looked up', async () => {
    expect(lookedUp(await Promise.all(pins.map((pin) => open(pin, 'nurse'))))).toBe(5);
  });

  it('of 200 that 200 sign-ins try on one scheme at once exactly 100 are looked up', async () => {
    expect(lookedUp(await Promise.all(pins.map((pin) => open(pin, `nurse ${pin}`))))).toBe(100);
  });
});

it('checks have the bounds of the settings, and one sign-in cannot use up those of its trust', async () => {
  const settings = { LIMIT_CHECKS_PER_SIGN_IN: '2', LIMIT_CHECKS_PER_TRUST: '3' };
  const hub = await startTestHub({ demo: true, settings });
  const document = 'mutation ($input: CheckCarerInput!) { checkCarer(input: $input) { __typename } }';
  const check = async (subject: string) => {
    const input = { cardNumber: 'HCC-234-567', ward: 'wd_rwh_ashwell', purpose: 'VISITING', ...key() };
    const { body } = await hub.ask(document, { input }, { ...personas.ward, subject });
    return (body.data?.['checkCarer'] as { __typename: string }).__typename;
  };
  const answers = [];
  for (const subject of ['one', 'one', 'one', 'one', 'another', 'another']) answers.push(await check(subject));
  expect(answers).toEqual(['WardCheck', 'WardCheck', 'CheckRefused', 'CheckRefused', 'WardCheck', 'CheckRefused']);
  await hub.close();
});
