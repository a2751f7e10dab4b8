import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { createLog } from '../../platform/log';
import { startTestHub, type TestHub } from '../support/hub';

const own = readFileSync(join(__dirname, '../../schema/generated/supergraph.graphql'), 'utf8');

describe('a supergraph that changes while the hub runs', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'cph-supergraph-')), 'supergraph.graphql');
  const written = new PassThrough();
  let text = '';
  written.on('data', (chunk: Buffer) => (text += chunk.toString()));
  let hub: TestHub;
  beforeAll(async () => {
    writeFileSync(file, own);
    hub = await startTestHub({ settings: { SUPERGRAPH_FILE: file }, log: createLog('info', written) });
  });
  afterAll(() => hub.close());

  const logged = async (message: string) => {
    while (!text.includes(message)) await wait(50);
    text = '';
  };
  const request = async () => (await hub.ask('{ sectors { code name } }', {}, 'carer')).body;

  it('is taken in where it can be used, and otherwise the one before stays', async () => {
    expect((await request()).errors).toBeUndefined();

    writeFileSync(file, own.replaceAll(/^type Sector\b/gm, 'type Sector Sector'));
    await logged('the supergraph cannot be used; the one before stays');
    expect((await request()).errors).toBeUndefined();

    writeFileSync(file, own.replaceAll('graph: DIRECTORY', 'graph: NOWHERE'));
    await logged('the supergraph cannot be used; the one before stays');
    expect((await request()).errors).toBeUndefined();

    writeFileSync(
      file,
      own.replace(
        /^type Query\n[^{]*\{/m,
        (head) => `${head}\n  sectorsToo: [Sector!]! @join__field(graph: DIRECTORY)`,
      ),
    );
    await logged('the supergraph was taken in');
    expect((await request()).errors).toBeUndefined();
    const { data } = (await hub.ask('{ __type(name: "Query") { fields { name } } }', {}, 'carer')).body;
    expect(JSON.stringify(data)).toContain('"sectorsToo"');
  });
});
