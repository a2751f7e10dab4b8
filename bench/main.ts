import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** npm run bench -- store [arguments]: runs one measurement of this folder by its name. */
const [name = '', ...rest] = process.argv.slice(2);
const known = readdirSync(__dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'main.ts' && file !== 'made-up-people.ts')
  .map((file) => file.replace('.ts', ''));
if (known.includes(name)) {
  const script = join(__dirname, `${name}.ts`);
  process.exitCode =
    spawnSync(process.execPath, ['-r', '@swc-node/register', script, ...rest], { stdio: 'inherit' }).status ?? 1;
} else {
  console.error(`Say what to measure: ${known.join(' | ')}`);
  process.exitCode = 1;
}
