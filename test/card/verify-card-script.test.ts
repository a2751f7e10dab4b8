import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { signCard } from '../../packages/card/credential/credential';
import { publishedKeys } from '../../packages/card/credential/keys';
import { DAY, HOUR, card, later, listToken, ring } from './support';

const ROOT = join(__dirname, '../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'card-'));
  // The script uses the system clock, so its input is made by that clock too.
  const now = new Date();
  writeFileSync(join(folder, 'keys.json'), JSON.stringify(publishedKeys(ring, now)));
  writeFileSync(join(folder, 'status-list.cwt'), listToken({ issuedAt: now }));
  writeFileSync(join(folder, 'lost.cwt'), listToken({ issuedAt: now, revoked: [card.id] }));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function verify(...args: string[]) {
  const env = {
    ...process.env,
    CARD_KEYS: join(folder, 'keys.json'),
    CARD_STATUS_LIST: join(folder, 'status-list.cwt'),
  };
  const command = ['--enable-source-maps', 'dist/packages/card/verifier/bin/verify-card.js', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const current = signCard({ ...card, expires: later(DAY, new Date()) }, ring.current);

describe('npm run verify-card', () => {
  it('ends with 0 for a valid card and says what the photo is for', () => {
    const { status, stdout } = verify(current);
    expect(stdout).toMatch(/^VALID\n.*photo is the proof of the holder.*\nScheme hertfordshire-carers, until /);
    expect(status).toBe(0);
  });

  it('ends with 1 for any other verdict', () => {
    const lost = verify(current, '--status-list', join(folder, 'lost.cwt'));
    expect(lost.stdout).toMatch(/^REVOKED\n/);
    expect(lost.status).toBe(1);
    const noList = verify(current, '--status-list', join(folder, 'none.cwt'));
    expect(noList.stdout).toMatch(/^STATUS LIST TOO OLD\nList too old: check the photo/);
    expect(noList.stdout).toContain('No list of cancelled cards to rely on');
    expect(noList.status).toBe(1);
  });

  it('ends with 2 and a way out when it cannot judge', () => {
    const noKeys = verify(current, '--keys', join(folder, 'none.json'));
    expect(noKeys.stderr).toMatch(/^There is no file .*none\.json\. Download it while there is a connection/);
    expect(noKeys.status).toBe(2);
    expect(verify().stderr).toContain("npm run verify-card -- 'CP1:…'");
  });

  it('keeps the list that it has where the hub, or somebody in between, sends an older one or none that is signed', async () => {
    const now = new Date();
    const keys = JSON.stringify(publishedKeys(ring, now));
    let list = listToken({ issuedAt: now, revoked: [card.id] });
    const hub = createServer((request, response) => {
      response.end(request.url === '/cards/status-list' ? list : keys);
    }).listen(0, '127.0.0.1');
    await once(hub, 'listening');
    const url = `http://127.0.0.1:${(hub.address() as AddressInfo).port}`;
    const [keysFile, listFile] = [join(folder, 'fetched.json'), join(folder, 'fetched.cwt')];
    const fetchAndVerify = async () => {
      const script = ['-r', '@swc-node/register', 'packages/card/verifier/bin/verify-card.ts', current, '--fetch', url];
      const files = ['--keys', keysFile, '--status-list', listFile];
      const run = promisify(execFile)(process.execPath, [...script, ...files], { cwd: ROOT });
      return run.catch((error: unknown) => error as { stdout: string; stderr: string });
    };
    expect((await fetchAndVerify()).stdout).toMatch(/^The key set and the list are in .*\nREVOKED\n/);
    list = listToken({ issuedAt: later(-HOUR, now) });
    expect((await fetchAndVerify()).stdout).toMatch(/^The hub sent an older list\. Kept .*\nREVOKED\n/);
    list = new Uint8Array(Buffer.from('<!doctype html>'));
    expect((await fetchAndVerify()).stderr).toContain('sent a list that none of its keys has signed');
    expect(readFileSync(listFile)).toEqual(Buffer.from(listToken({ issuedAt: now, revoked: [card.id] })));
    hub.close();
  });
});
