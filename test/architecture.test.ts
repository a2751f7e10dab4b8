import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The import rules of ARCHITECTURE.md, line by line: forbidden imports, each in a file that must not have it. */
const refused: [file: string, imported: string][] = [
  ['platform/viewer.ts', '../domain/scheme/scheme'],
  ['platform/viewer.ts', '../subgraphs/registry'],
  ['domain/scheme/scheme.ts', '../../subgraphs/registry'],
  ['domain/scheme/scheme.ts', '../../subgraphs/hospital/index'],
  ['domain/scheme/scheme.ts', '../../packages/documents/booklet'],
  ['packages/card/verifier/index.ts', '../../../platform/clock'],
  ['packages/card/credential/keys.ts', '../../../domain/scheme/scheme'],
  ['packages/embedded-mongo/errors.ts', '../../platform/clock'],
  ['packages/documents/booklet.ts', '../../subgraphs/registry'],
  ['packages/reference-data/fact-table.ts', '../../platform/clock'],
  ['subgraphs/hospital/index.ts', '../school/index'],
  ['subgraphs/hospital/index.ts', '../registry'],
  ['gateway/viewer.ts', '../subgraphs/hospital/index'],
  ['subgraphs/hospital/resolvers/trust.ts', 'mongoose'],
  ['subgraphs/hospital/resolvers/trust.ts', '../../../platform/mongo/collection'],
  ['platform/viewer.ts', '../networks/demo/personas'],
  ['domain/scheme/scheme.ts', '../../networks/demo/personas'],
  ['subgraphs/hospital/index.ts', '../../networks/demo/hospital'],
  ['gateway/server.ts', '../networks/demo/load'],
  ['packages/documents/booklet.ts', '../../networks/demo/personas'],
];

const allowed: [file: string, imported: string][] = [
  ['domain/scheme/scheme.ts', '../../platform/clock'],
  ['subgraphs/hospital/index.ts', '../../domain/scheme/scheme'],
  ['subgraphs/hospital/index.ts', './context'],
  ['gateway/viewer.ts', '../platform/viewer'],
  ['gateway/viewer.ts', '../subgraphs/registry'],
];

const answers = z.array(z.array(z.string()));

/** Runs ESLint in a process of its own, because jest cannot load its configuration; once for all cases. */
function complaints(cases: typeof refused): string[][] {
  const script = join(__dirname, 'support/lint-imports.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [script], { input: JSON.stringify(cases), encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  return answers.parse(JSON.parse(stdout));
}

describe('who may import whom', () => {
  const found = complaints([...refused, ...allowed]);

  it.each(refused.map((row, index) => [...row, found[index]] as const))(
    '%s may not import %s',
    (_file, _imported, said) => {
      expect(said).toHaveLength(1);
    },
  );

  it.each(allowed.map((row, index) => [...row, found[refused.length + index]] as const))(
    '%s may import %s',
    (_file, _imported, said) => {
      expect(said).toEqual([]);
    },
  );
});

describe('the folders of a subgraph', () => {
  const root = join(__dirname, '../subgraphs');
  const foldersIn = (folder: string) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  const always = ['generated', 'models', 'repositories', 'resolvers', 'schema', 'services'];

  it.each(foldersIn(root))('are the same in %s as in all others', (name) => {
    const folders = foldersIn(join(root, name));
    // Only a subgraph with consumers of its own has an events folder; sectors share those of domain/register.
    expect(folders.filter((folder) => folder !== 'events')).toEqual(always);
    const files = readdirSync(join(root, name)).filter((file) => file.endsWith('.ts'));
    expect(files.sort()).toEqual(['context.ts', 'index.ts']);
  });
});
