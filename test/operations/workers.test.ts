import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { post } from '../support/hub';
import { Program } from '../support/program';

jest.setTimeout(240_000);

const ready = /is ready: (http:\/\/127\.0\.0\.1:\d+)\/graphql/;

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

function workersOf(pid: number): number[] {
  const all = execFileSync('ps', ['-Ao', 'pid=,ppid=,args='], { encoding: 'utf8' }).trim().split('\n');
  return all
    .map((line) => line.trim().split(/\s+/))
    .filter(
      ([, parent, ...args]) => Number(parent) === pid && args.some((each) => each.endsWith('processes/worker.ts')),
    )
    .map(([worker]) => Number(worker));
}

describe('a hub in several processes', () => {
  it('answers at one address, replaces a process that dies, counts as one, and drains on Ctrl-C', async () => {
    const DATA_DIR = mkdtempSync(join(tmpdir(), 'cph-workers-'));
    const METRICS_PORT = await freePort();
    const settings = { DATA_DIR, DEMO: '0', PORT: '0', WORKERS: '2', METRICS_PORT, RATE_PER_ADDRESS: '200' };
    const hub = new Program('gateway/main.ts', [], settings);
    const [, url = ''] = await hub.said(ready);
    const workers = () => workersOf(hub.pid);
    const token = (await new Program('scripts/token.ts', ['analyst'], { DATA_DIR }).ended).out.trim();
    const ask = () => post(url, { query: '{ sectors { code } }' }, token);
    const numbers = async () => (await fetch(`http://127.0.0.1:${METRICS_PORT}/metrics`)).text();
    const bothRun = async () => {
      while (workers().length < 2) await wait(100);
    };

    await bothRun();
    expect((await ask()).status).toBe(200);
    const [victim = 0] = workers();
    process.kill(victim, 'SIGKILL');
    while (workers().includes(victim)) await wait(100);
    await bothRun();
    while ((await ask().catch(() => undefined))?.status !== 200) await wait(100);

    const text = await numbers();
    expect(text).toMatch(/hub_question_duration_seconds_count\{operation="other",status="2xx"\} [1-9]/);
    expect(text).toContain('hub_store_up 1');
    expect(text).toMatch(/nodejs_eventloop_lag_p99_seconds [\d.]+/);
    const names = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);

    const under = Array.from({ length: 8 }, ask);
    await wait(20);
    const ended = hub.stop('SIGINT');
    const statuses = (await Promise.allSettled(under)).map((each) =>
      each.status === 'fulfilled' ? each.value.status : 'refused',
    );
    // What was taken in is answered; what came too late had no connection at all.
    for (const status of statuses) expect([200, 429, 'refused']).toContain(status);
    expect(await ended).toMatchObject({ code: 0, err: '' });
  });
});
