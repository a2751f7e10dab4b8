import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signCard } from '../../packages/card/credential/credential';
import { publishedKeys } from '../../packages/card/credential/keys';
import { card, DAY, later, listToken, ring } from './support';

const ROOT = join(__dirname, '../..');

it('the packed verifier runs by itself, with nothing of the hub beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verifier-'));
  const built = join(folder, 'dist');
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [
    tsc,
    '-p',
    join(ROOT, 'packages/card/verifier/tsconfig.build.json'),
    '--outDir',
    built,
  ]);
  const now = new Date();
  writeFileSync(join(folder, 'keys.json'), JSON.stringify(publishedKeys(ring, now)));
  writeFileSync(join(folder, 'list.cwt'), listToken({ issuedAt: now }));
  const text = signCard({ ...card, expires: later(DAY, now) }, ring.current);
  const verify = (shown: string) =>
    spawnSync(
      process.execPath,
      [join(built, 'bin/verify-card.js'), shown, '--keys', 'keys.json', '--status-list', 'list.cwt'],
      { cwd: folder, encoding: 'utf8' },
    );
  expect(verify(text)).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/^VALID\n/) as unknown });
  expect(verify(text.slice(0, -1))).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/^INVALID\n/) as unknown,
  });
  rmSync(folder, { recursive: true });
}, 60_000);
