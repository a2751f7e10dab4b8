import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';

/** The import rules of ARCHITECTURE.md, line by line: what may not be imported is refused where it may not. */
const refused: [file: string, imported: string][] = [
  ['platform/viewer.ts', '../domain/scheme/scheme'],
  ['platform/viewer.ts', '../subgraphs/registry'],
  ['domain/scheme/scheme.ts', '../../subgraphs/registry'],
  ['domain/scheme/scheme.ts', '../../subgraphs/hospital/index'],
  ['packages/card/verifier/index.ts', '../platform/clock'],
  ['packages/embedded-mongo/errors.ts', '../platform/clock'],
  ['subgraphs/hospital/index.ts', '../school/index'],
  ['subgraphs/hospital/index.ts', '../registry'],
  ['gateway/viewer.ts', '../subgraphs/hospital/index'],
  ['subgraphs/hospital/resolvers/trust.ts', 'mongoose'],
  ['subgraphs/hospital/resolvers/trust.ts', '../../../platform/mongo/collection'],
];

const allowed: [file: string, imported: string][] = [
  ['domain/scheme/scheme.ts', '../../platform/clock'],
  ['subgraphs/hospital/index.ts', '../../domain/scheme/scheme'],
  ['subgraphs/hospital/index.ts', './context'],
  ['gateway/viewer.ts', '../platform/viewer'],
  ['gateway/viewer.ts', '../subgraphs/registry'],
];

const answers = z.array(z.array(z.string()));

/** Asks ESLint in a process of its own, because jest cannot load its configuration; once for all cases. */
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
