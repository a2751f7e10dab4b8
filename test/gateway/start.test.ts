import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { post } from '../support/hub';
import { StartedProgram } from '../support/program';

jest.setTimeout(120_000);

const newFolder = (name = 'cph-start-') => mkdtempSync(join(tmpdir(), name));
const start = (settings: Record<string, string>) =>
  new StartedProgram('gateway/main.ts', [], { PORT: '0', ...settings });
const ready = /is ready: (http:\/\/127\.0\.0\.1:\d+)\/graphql/;

/** Returns every file of a folder with the digest of its content. */
function contentOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
  return Object.fromEntries(
    files
      .filter((file) => statSync(file).isFile())
      .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

describe('npm start', () => {
  it('brings a store of its own, answers, drains on Ctrl-C, and finds its data again', async () => {
    const DATA_DIR = newFolder("cph-somebody's data-");
    const first = start({ DATA_DIR, DEMO: '0' });
    const [, url = ''] = await first.said(ready);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    const [, makesToken = ''] = await first.said(/Bearer \$\((.+ token -- analyst)\)/);
    const token = execFileSync('sh', ['-c', makesToken], { cwd: join(__dirname, '../..'), encoding: 'utf8' }).trim();
    const { status, body } = await post(url, { query: '{ sectors { code } }' }, token);
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });

    const second = await start({ DATA_DIR, DEMO: '0' }).ended;
    expect(second.code).toBe(1);
    expect(second.err).toBe(
      `The store in ${join(DATA_DIR, 'store')} is in use by another process. Is the hub running already?\n`,
    );

    expect(await first.stop('SIGINT')).toMatchObject({ code: 0, err: '' });
    expect(statSync(join(DATA_DIR, 'store.json')).mode & 0o777).toBe(0o600);

    const again = start({ DATA_DIR, DEMO: '0' });
    const [, urlAgain = ''] = await again.said(ready);
    const later = await post(urlAgain, { query: '{ sectors { code } }' }, token);
    expect(later.status).toBe(200);
    expect(await again.stop('SIGTERM')).toMatchObject({ code: 0, err: '' });
  });

  it('says in one line that its port is in use, before it starts anything', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const DATA_DIR = newFolder();
    const { code, out, err } = await start({ DATA_DIR, PORT: String(port) }).ended;
    taken.close();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(`Port ${String(port)} on 127.0.0.1 is in use. Stop what uses it, or set PORT to another.\n`);
    expect(readdirSync(DATA_DIR)).toEqual([]);
  });

  it('says in one line that the store cannot be reached, without its address', async () => {
    const settings = { DATA_DIR: newFolder(), MONGODB_URI: 'mongodb://hub:s3cret@127.0.0.1:1/?replicaSet=rs0' };
    const { code, err } = await start(settings).ended;
    expect(code).toBe(1);
    expect(err).toBe('The store cannot be reached. Check that MongoDB runs, and MONGODB_URI.\n');
  });

  it('says in one line that MONGODB_URI cannot be read', async () => {
    const settings = { DATA_DIR: newFolder(), MONGODB_URI: 'mongodb://host/?replicaSet=' };
    const { code, err } = await start(settings).ended;
    expect(code).toBe(1);
    expect(err).toBe('MONGODB_URI cannot be read; it must look like mongodb://host:27017/?replicaSet=rs0.\n');
  });

  it('names a subgraph that SUBGRAPH_URLS makes up', async () => {
    const settings = { DATA_DIR: newFolder(), SUBGRAPH_URLS: 'libraries=http://127.0.0.1:1/graphql' };
    const { code, err } = await start(settings).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^SUBGRAPH_URLS names libraries; there are identity, directory, .*university\.\n$/);
  });

  it('leaves a damaged store as it is, and says so', async () => {
    const DATA_DIR = newFolder();
    const first = start({ DATA_DIR, DEMO: '0' });
    await first.said(ready);
    await first.stop();
    const [journal = ''] = readdirSync(join(DATA_DIR, 'store')).filter((name) => name.startsWith('journal'));
    const file = join(DATA_DIR, 'store', journal);
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 200, 260);
    writeFileSync(file, bytes);
    appendFileSync(file, bytes);
    const before = contentOf(DATA_DIR);
    const { code, err } = await start({ DATA_DIR, DEMO: '0' }).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^The store in .+ is damaged\. Nothing was changed\..+\n$/);
    expect(contentOf(DATA_DIR)).toEqual(before);
  });

  it('leaves a store whose record is damaged as it is, and says so', async () => {
    const DATA_DIR = newFolder();
    writeFileSync(join(DATA_DIR, 'store.json'), '{"runsOn":"embed');
    const { code, err } = await start({ DATA_DIR }).ended;
    expect(code).toBe(1);
    expect(err).toBe(
      `${join(DATA_DIR, 'store.json')} is damaged. Restore it from a backup, or choose another DATA_DIR.\n`,
    );
    expect(readFileSync(join(DATA_DIR, 'store.json'), 'utf8')).toBe('{"runsOn":"embed');
  });

  it('names every setting that cannot be used', async () => {
    const { code, err } = await start({ PORT: 'eighty', LOG_LEVEL: 'loud' }).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^The configuration cannot be used\.\n {2}PORT: .+\n {2}LOG_LEVEL: .+\n$/);
  });
});

describe('the other programs', () => {
  it('npm run subgraph lists the subgraphs for a name that is none', async () => {
    const { code, err } = await new StartedProgram('subgraphs/main.ts', ['libraries'], {}).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^Say which subgraph: npm run subgraph -- identity \| directory \| .+ \| university\n$/);
  });

  it('npm run token lists the personas for a name that is none, and serves no real issuer', async () => {
    const DATA_DIR = newFolder();
    const unknown = await new StartedProgram('scripts/token.ts', ['nobody'], { DATA_DIR }).ended;
    expect(unknown).toEqual({
      code: 1,
      out: '',
      err: 'Say whose token: npm run --silent token -- carer|ward|hr|analyst|manager|registrar\n',
    });
    const settings = { DATA_DIR, OIDC_ISSUER: 'https://sign-in.example' };
    const real = await new StartedProgram('scripts/token.ts', ['carer'], settings).ended;
    expect(real).toMatchObject({ code: 1, out: '' });
  });
});
