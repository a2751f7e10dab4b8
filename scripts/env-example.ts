import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '../platform/config';

/** Writes .env.example from the settings that the hub reads; with --check it writes nothing and fails where it is not fresh. */
const file = join(__dirname, '../.env.example');

/** Returns the default of a setting, as text of the environment. */
function defaultOf(name: keyof typeof settings): string {
  const value: unknown = settings[name].safeParse(undefined).data;
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const names = Object.keys(settings) as (keyof typeof settings)[];
const entries = names.map((name) => `# ${settings[name].description ?? ''}\n# ${name}=${defaultOf(name)}`);
const text = `# Every setting of the hub with its default, made from platform/config.ts by npm run generate. Set them in the environment.

${entries.join('\n\n')}
`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  console.error('.env.example is not fresh; run npm run generate');
  process.exitCode = 1;
}
