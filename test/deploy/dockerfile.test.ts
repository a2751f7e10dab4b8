import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { generateKeys } from '../../platform/tokens/key-ring';

jest.setTimeout(400_000);

const root = join(__dirname, '../..');

interface Step {
  readonly verb: string;
  readonly rest: string;
}

/** The steps after each FROM. */
const stages: Step[][] = [];
for (const line of readFileSync(join(root, 'deploy/Dockerfile'), 'utf8').split('\n')) {
  const [, verb = '', rest = ''] = /^([A-Z]+) (.*)/.exec(line) ?? [];
  if (verb === 'FROM') stages.push([]);
  else if (verb !== '') stages.at(-1)?.push({ verb, rest });
}
const of = (verb: string) => (stages.at(-1) ?? []).filter((step) => step.verb === verb).map(({ rest }) => rest);

/** Copies into a folder the files of the repository that an image would hold. */
function copyInto(image: string, rest: string): void {
  const paths = rest.split(' ');
  const to = paths.pop() ?? '';
  for (const from of paths) {
    const tracked = execFileSync('git', ['ls-files', '--', from], { cwd: root, encoding: 'utf8' }).trim();
    if (tracked === '') throw new Error(`COPY ${from}: the repository has no such thing`);
    for (const file of tracked.split('\n')) {
      const inside = from === '.' ? `/${file}` : file.slice(from.length);
      const target = file === from ? join(to.endsWith('/') ? join(to, basename(file)) : to) : join(to, inside);
      mkdirSync(dirname(join(image, target)), { recursive: true });
      cpSync(join(root, file), join(image, target));
    }
  }
}

/** The folders that `COPY --from=build` names are in `/hub`, the working directory of both stages. */
function copyFromBuild(build: string, image: string, rest: string): void {
  const [, from = '', to = ''] = rest.split(' ');
  cpSync(join(build, relative('/hub', from)), join(image, to), { recursive: true, verbatimSymlinks: true });
}

/** Installing takes minutes, so the build stage uses the packages that this repository has installed. */
const installs = 'npm ci --ignore-scripts';

function runStage(steps: readonly Step[], folder: string, build: string, env: NodeJS.ProcessEnv): void {
  for (const { verb, rest } of steps) {
    if (verb === 'COPY' && rest.startsWith('--from=build')) copyFromBuild(build, folder, rest);
    else if (verb === 'COPY') copyInto(folder, rest);
    if (verb !== 'RUN') continue;
    if (rest === installs) {
      cpSync(join(root, 'node_modules'), join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true });
      continue;
    }
    const ran = spawnSync('sh', ['-c', rest], {
      cwd: folder,
      env: { ...env, npm_config_prefer_offline: 'true' },
      encoding: 'utf8',
    });
    expect({ rest, status: ran.status, err: ran.status === 0 ? '' : ran.stderr }).toEqual({ rest, status: 0, err: '' });
  }
}

// `CI_FAST` skips the tests that build an image.
(process.env['CI_FAST'] ? it.skip : it)(
  'the steps of the Dockerfile, as plain commands, make a hub that starts in production and ends on SIGTERM',
  async () => {
    const [build, image] = [mkdtempSync(join(tmpdir(), 'cph-build-')), mkdtempSync(join(tmpdir(), 'cph-image-'))];
    const env: Record<string, string | undefined> = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
    try {
      for (const steps of stages.slice(0, -1)) runStage(steps, build, build, env);
      for (const line of of('ENV'))
        for (const pair of line.split(' ')) env[pair.slice(0, pair.indexOf('='))] = pair.slice(pair.indexOf('=') + 1);
      runStage(stages.at(-1) ?? [], image, build, env);
      for (const absent of ['@swc/core', '@swc-node/register', 'typescript', 'jest', 'echarts/lib'])
        expect({ absent, isThere: existsSync(join(image, 'node_modules', absent)) }).toEqual({
          absent,
          isThere: false,
        });
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
      for (const folder of [build, image]) rmSync(folder, { recursive: true, force: true });
    }
  },
);
