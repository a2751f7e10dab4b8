import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Copies the code for a new sector, so that the test leaves the repository unchanged. */
function copyOfTheHub(): string {
  const copy = mkdtempSync(join(tmpdir(), 'cph-new-sector-'));
  for (const folder of [
    'platform',
    'domain',
    'packages',
    'subgraphs',
    'schema',
    'scripts',
    'tsconfig.json',
    'package.json',
  ]) {
    cpSync(join(root, folder), join(copy, folder), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function run(copy: string, ...args: string[]) {
  return spawnSync(process.execPath, ['-r', '@swc-node/register', ...args], { cwd: copy, encoding: 'utf8' });
}

describe('a made-up sector: libraries', () => {
  const copy = copyOfTheHub();
  afterAll(() => rmSync(copy, { recursive: true }));

  it('is one command, and composes with the others', () => {
    const made = run(copy, 'scripts/new-sector.ts', 'libraries', 'Public libraries');
    expect(made.stdout).toContain('port 4116');
    const composed = run(copy, 'scripts/compose.ts');
    expect(composed.stderr).toBe('');
    const api = readFileSync(join(copy, 'schema/generated/api.graphql'), 'utf8');
    expect(api).toContain('librariesPassports: [LibrariesPassport!]');
    expect(api).toContain('type LibrariesOffer implements Offer');
  });

  it('answers for itself', () => {
    const script = `
      const { subgraphList, registry } = require('./subgraphs/registry');
      const { schemaOf } = require('./platform/subgraph/running-subgraph');
      const { graphql } = require('graphql');
      const { subgraph } = registry.find(({ subgraph }) => subgraph.name === 'libraries');
      const schema = schemaOf(subgraph, subgraphList);
      const source = '{ _entities(representations: [{ __typename: "Sector", code: "libraries" }]) { ... on Sector { code name } } }';
      graphql({ schema, source, contextValue: { viewer: { role: 'anonymous' } } }).then((answer) => console.log(JSON.stringify(answer)));
    `;
    expect(JSON.parse(run(copy, '-e', script).stdout)).toEqual({
      data: { _entities: [{ code: 'libraries', name: 'Public libraries' }] },
    });
  });

  it('is refused twice, and refused with a name that is none', () => {
    expect(run(copy, 'scripts/new-sector.ts', 'libraries').stderr).toContain(
      'There is a subgraph with this name already',
    );
    expect(run(copy, 'scripts/new-sector.ts', '../evil').stderr).toContain('Name the sector by a code');
  });
});
