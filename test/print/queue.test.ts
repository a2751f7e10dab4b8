import { join } from 'node:path';
import { createLog } from '../../platform/log';
import { JobGivenUp, ThreadQueue } from '../../platform/threads/thread-queue';
import { isOverloaded } from '../../platform/threads/overloaded';
import { ShortQueue, QueueFull } from '../../platform/threads/short-queue';
import { PrintCache } from '../../gateway/http/print/print-cache';
import { personas, type PersonaName } from '../../networks/demo/personas';
import { newId } from '../../platform/ids';
import { startTestHub, type TestHub } from '../support/hub';
import { scheme } from './samples';

const herts = { sector: 'community', schemeId: 'sc_herts_carers_card' };

describe('while documents are printed', () => {
  let hub: TestHub;
  beforeEach(async () => {
    hub = await startTestHub({ demo: true });
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await hub.close();
  });

  const order = async (body: object, persona: PersonaName = 'carer') => {
    const token = (await hub.hub.development?.tokenFor(personas[persona])) ?? '';
    return fetch(`${hub.url}/print`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
  };
  const check = () =>
    hub.ask(
      'WardCheck',
      { input: { cardNumber: 'HCC-234-567', ward: 'wd_rwh_ashwell', purpose: 'VISITING', idempotencyKey: newId('k') } },
      'ward',
    );

  it('a ward is answered before those that wait, however many there are, and more are asked to come again', async () => {
    // The thread holds its first document until the ward has its answer, so the test measures no time.
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const begun = new Promise<void>((resolve) => {
      jest.spyOn(ThreadQueue.prototype, 'run').mockImplementationOnce(async function (this: ThreadQueue<unknown>, job) {
        resolve();
        await held;
        // Hold only the first call; this one reaches the thread.
        return this.run(job);
      });
    });
    const answers: string[] = [];
    const orders = Array.from({ length: 10 }, async (_, at) => {
      const response = await order({ document: 'booklet', ...herts, large: at % 2 === 0 });
      answers.push(String(response.status));
      return response;
    });
    await begun;
    expect((await check()).body.data?.['checkCarer']).toMatchObject({ __typename: 'WardCheck', firstName: 'Hazel' });
    answers.push('ward');
    expect(answers).not.toContain('200');
    release();
    const responses = await Promise.all(orders);
    const full = responses.filter(({ status }) => status === 503);
    expect(full.length).toBeGreaterThan(0);
    expect(full.every(({ headers }) => headers.get('retry-after') === '5')).toBe(true);
    expect(responses.filter(({ status }) => status === 200).length).toBe(10 - full.length);
  });

  it('by the thread itself, a ward is answered before the last of them', async () => {
    const answers: string[] = [];
    const orders = Array.from({ length: 6 }, async (_, at) => {
      const area = ['E07000243', 'E07000103', undefined][at % 3];
      const response = await order({ document: 'booklet', ...herts, area, large: at < 3 });
      await response.arrayBuffer();
      answers.push('print');
    });
    await Promise.race(orders);
    await check();
    answers.push('ward');
    await Promise.all(orders);
    expect(answers.at(-1)).toBe('print');
  });

  it('an order whose thread used up its time or memory is refused by name, and the next one is drawn', async () => {
    jest.spyOn(ThreadQueue.prototype, 'run').mockRejectedValueOnce(new JobGivenUp('a job took too long'));
    const refused = await order({ document: 'poster', ...herts });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
    expect((await order({ document: 'poster', ...herts })).status).toBe(200);
  });

  it('a booklet is drawn once a day, and anew when what it shows has changed; a card each time', async () => {
    const run = jest.spyOn(ThreadQueue.prototype, 'run');
    const drawn = async (body: object, persona?: PersonaName) => {
      run.mockClear();
      const response = await order(body, persona);
      expect(response.status).toBe(200);
      return { times: run.mock.calls.length, bytes: Buffer.from(await response.arrayBuffer()) };
    };
    const poster = { document: 'poster', ...herts };
    const first = await drawn(poster);
    expect(first.times).toBe(1);
    expect(await drawn(poster, 'ward')).toEqual({ times: 0, bytes: first.bytes });
    expect((await drawn({ ...poster, language: 'cy' })).times).toBe(1);
    await hub.ask(
      'mutation ($input: SetSchemeBrandingInput!) { setCommunitySchemeBranding(input: $input) { __typename } }',
      {
        input: {
          schemeId: herts.schemeId,
          colour: '#6a1b7a',
          address: [],
          howToRenew: ['call us.'],
          idempotencyKey: 'l',
        },
      },
      'manager',
    );
    await hub.hub.relay();
    const changed = await drawn(poster);
    expect(changed.times).toBe(1);
    expect(changed.bytes).not.toEqual(first.bytes);
    hub.clock.moveBy(24 * 60 * 60 * 1000);
    expect((await drawn({ document: 'booklet', ...herts, area: 'E07000243' })).times).toBe(1);
    const { body } = await hub.ask('{ me { passports { id scheme { id } } } }', {}, 'carer');
    type Passports = { passports: { id: string; scheme: { id: string } }[] };
    const passport = (body.data?.['me'] as Passports).passports.find(({ scheme: { id } }) => id === herts.schemeId);
    const letter = { document: 'renewal-letter', passportId: passport?.id };
    expect((await drawn(letter)).times).toBe(1);
    expect((await drawn(letter)).times).toBe(1);
  });
});

describe('what a print costs', () => {
  it('is what it took: a long one uses up the minute of its sign-in, and one that was drawn before next to nothing', async () => {
    const hub = await startTestHub({ demo: true, settings: { RATE_PER_VIEWER: '20000' } });
    const token = (await hub.hub.development?.tokenFor(personas.carer)) ?? '';
    const print = async (large: boolean) =>
      (
        await fetch(`${hub.url}/print`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify({ document: 'poster', ...herts, large }),
        })
      ).status;
    const run = jest.spyOn(ThreadQueue.prototype, 'run');
    run.mockResolvedValueOnce({ bytes: Buffer.from('%PDF'), milliseconds: 50 });
    for (let time = 0; time < 30; time += 1) expect(await print(false)).toBe(200);
    run.mockResolvedValueOnce({ bytes: Buffer.from('%PDF'), milliseconds: 3_000 });
    expect(await print(true)).toBe(200);
    expect(await print(true)).toBe(429);
    jest.restoreAllMocks();
    await hub.close();
  });
});

it('what is kept of documents has a bound, and what is asked for stays longest', () => {
  const cache = new PrintCache();
  const sticker = (day: number) => ({
    document: 'window-sticker' as const,
    of: scheme.en,
    run: { language: 'en' as const, printedOn: `2026-12-${String(day)}` as never },
  });
  for (let day = 10; day < 18; day += 1) {
    cache.put(sticker(day), new Uint8Array(8 * 1024 * 1024));
    cache.get(sticker(10));
  }
  const kept = Array.from({ length: 8 }, (_, at) => at + 10).filter((day) => cache.get(sticker(day)));
  expect(kept).toEqual([10, 15, 16, 17]);
});

it('a short queue does one thing after another, and goes on after one that fails', async () => {
  const queue = new ShortQueue(3);
  const done: number[] = [];
  const outcomes = await Promise.allSettled(
    [1, 2, 3, 4].map((at) =>
      queue.run(async () => {
        if (at === 1) throw new TypeError('no');
        done.push(at);
      }),
    ),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled', 'rejected']);
  expect((outcomes[3] as PromiseRejectedResult).reason).toBeInstanceOf(QueueFull);
  expect(done).toEqual([2, 3]);
  await expect(queue.run(async () => 'again')).resolves.toBe('again');
});

it.each([
  ['time', { milliseconds: 1, megabytes: 256 }],
  ['memory', { milliseconds: 60_000, megabytes: 2 }],
])('a thread that uses up its %s gives the job up, which is logged', async (_what, limits) => {
  const queue = new ThreadQueue(join(__dirname, '../../packages/documents/print-worker'), { jobs: 1, ...limits });
  const run = { language: 'en', printedOn: '2026-12-01' };
  const error: unknown = await queue
    .run({ document: 'window-sticker', of: scheme.en, run })
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(JobGivenUp);
  const log = createLog('silent');
  const logged = jest.spyOn(log, 'error');
  expect(isOverloaded(error, log)).toBe(true);
  expect(logged).toHaveBeenCalledTimes(1);
  expect(isOverloaded(new QueueFull(), log)).toBe(true);
  expect(isOverloaded(new TypeError('no'), log)).toBe(false);
  expect(logged).toHaveBeenCalledTimes(1);
});
