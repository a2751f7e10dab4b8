import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { generateKeys } from '../../platform/tokens/key-ring';

jest.setTimeout(400_000);

const root = join(__dirname, '../..');
const steps = readFileSync(join(root, 'deploy/Dockerfile'), 'utf8')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line))
  .map((line) => ({ verb: line.slice(0, line.indexOf(' ')), rest: line.slice(line.indexOf(' ') + 1) }));
const of = (verb: string) => steps.filter((step) => step.verb === verb).map(({ rest }) => rest);

/** What an image would hold that is built from the files of the repository. */
function copyInto(image: string, rest: string): void {
  const paths = rest.split(' ');
  const to = paths.pop() ?? '';
  for (const from of paths) {
    const tracked = execFileSync('git', ['ls-files', '--', from], { cwd: root, encoding: 'utf8' }).trim();
    if (tracked === '') throw new Error(`COPY ${from}: the repository has no such thing`);
    for (const file of tracked.split('\n')) {
      const target =
        file === from ? join(to.endsWith('/') ? join(to, basename(file)) : to) : join(to, file.slice(from.length));
      mkdirSync(dirname(join(image, target)), { recursive: true });
      cpSync(join(root, file), join(image, target));
    }
  }
}

const isOffline = (output: string) => /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENOTCACHED|ETIMEDOUT/.test(output);

it('the steps of the Dockerfile, as plain commands, make a hub that starts in production and ends on SIGTERM', async () => {
  if (process.env['CI_FAST']) {
    process.stdout.write('CI_FAST is set: the steps of the Dockerfile were not run.\n');
    return;
  }
  const image = mkdtempSync(join(tmpdir(), 'cph-image-'));
  const env: Record<string, string | undefined> = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
  for (const line of of('ENV'))
    for (const pair of line.split(' ')) env[pair.slice(0, pair.indexOf('='))] = pair.slice(pair.indexOf('=') + 1);
  try {
    for (const { verb, rest } of steps) {
      if (verb === 'COPY') copyInto(image, rest);
      if (verb !== 'RUN') continue;
      const ran = spawnSync('sh', ['-c', rest], {
        cwd: image,
        env: { ...env, npm_config_prefer_offline: 'true' },
        encoding: 'utf8',
      });
      if (ran.status !== 0 && isOffline(ran.stderr)) {
        process.stdout.write(`No package registry can be reached: "${rest}" and what follows were not run.\n`);
        return;
      }
      expect({ rest, status: ran.status, err: ran.status === 0 ? '' : ran.stderr }).toEqual({
        rest,
        status: 0,
        err: '',
      });
    }
    writeFileSync(join(image, 'keys.json'), JSON.stringify(generateKeys()), { mode: 0o600 });
    const [command, ...args] = JSON.parse(of('CMD')[0] ?? '[]') as string[];
    const hub = spawn(command ?? '', args, {
      cwd: image,
      env: {
        ...env,
        HOST: '127.0.0.1',
        PORT: '0',
        MONGODB_URI: process.env['TEST_STORE_URI'],
        OIDC_ISSUER: 'https://sign-in.example',
        OIDC_JWKS_URI: 'https://sign-in.example/jwks',
        HUB_KEYS: join(image, 'keys.json'),
      },
    });
    let said = '';
    let err = '';
    hub.stderr.on('data', (text: Buffer) => (err += text.toString()));
    const ended = new Promise<number | null>((resolve) => hub.once('close', resolve));
    const ready = new Promise<string>((resolve) =>
      hub.stdout.on('data', (text: Buffer) => {
        said += text.toString();
        const url = /is ready: (http:\S+)\/graphql/.exec(said)?.[1];
        if (url !== undefined) resolve(url);
      }),
    );
    const url = await Promise.race([ready, ended.then((code) => `it ended with ${String(code)}: ${err}`)]);
    expect(url).toMatch(/^http:/);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    hub.kill('SIGTERM');
    expect({ code: await ended, err }).toEqual({ code: 0, err: '' });
  } finally {
    rmSync(image, { recursive: true, force: true });
  }
});
