import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartedProgram } from '../support/program';

const ready = /is ready: (http:\/\/127\.0\.0\.1:\d+)\/graphql/;
const lookAgainMilliseconds = 50;

function workersOf(primary: number): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return all.map(Number).filter((pid) => {
    try {
      const [, parent] =
        readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
          .split(') ')
          .at(-1)
          ?.split(' ') ?? [];
      const command = readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8');
      return Number(parent) === primary && command.includes('cluster/worker.js');
    } catch {
      // The process ended meanwhile.
      return false;
    }
  });
}

/** Returns a free port for all workers; without one, each worker would choose another. */
async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(lookAgainMilliseconds);
}

async function answers(url: string): Promise<boolean> {
  const body = JSON.stringify({ query: '{ sectors { code } }' });
  const headers = { 'content-type': 'application/json' };
  const { data } = await fetch(`${url}/graphql`, { method: 'POST', headers, body }).then(
    (response) => response.json() as Promise<{ data?: { sectors: unknown[] } }>,
    () => ({ data: undefined }),
  );
  return data?.sectors.length === 5;
}

// The tests find processes in Linux's process list.
const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('a hub in several processes', () => {
  const start = async () => {
    const DATA_DIR = mkdtempSync(join(tmpdir(), 'cph-processes-'));
    return new StartedProgram('gateway/main.ts', [], { DATA_DIR, DEMO: '0', PORT: await freePort(), WORKERS: '2' });
  };

  it('answers at one address, and goes on when a worker dies: another follows', async () => {
    const hub = await start();
    const [, url = ''] = await hub.said(ready);
    await until(() => workersOf(hub.pid).length === 2);
    const [victim = 0] = workersOf(hub.pid);
    process.kill(victim, 'SIGKILL');
    await until(() => !workersOf(hub.pid).includes(victim));
    await until(() => workersOf(hub.pid).length === 2);
    await until(() => answers(url));
    expect(workersOf(hub.pid)).not.toContain(victim);
    const { code, err } = await hub.stop('SIGTERM');
    expect(code).toBe(0);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining('a worker ended; another follows')]);
  });

  it('ends in order when it is told to while its other workers still start', async () => {
    const hub = await start();
    await hub.said(ready);
    expect(await hub.stop('SIGTERM')).toMatchObject({ code: 0, err: '' });
  });
});
