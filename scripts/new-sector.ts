import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prefixOf } from '../domain/sector/sector-type-defs';

/**
 * npm run new-sector -- libraries ["Public libraries"]
 *
 * Makes subgraphs/libraries and its line in the registry. Then `npm run generate` composes it with the others.
 */
const root = process.env['NEW_SECTOR_ROOT'] ?? join(__dirname, '..');
const [code = '', label = prefixOf(code)] = process.argv.slice(2);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!/^[a-z]{3,30}$/.test(code))
  fail('Name the sector by a code of 3 to 30 small letters: npm run new-sector -- libraries');
const folder = join(root, 'subgraphs', code);
if (existsSync(folder)) fail(`There is a subgraph with this name already: subgraphs/${code}`);

const files: Readonly<Record<string, string>> = {
  'schema/${code}.graphql': `extend type ${prefixOf(code)}Passport {
  "The organisation that issued it, by the code that its field uses."
  organisation: ID!
}
`,
  'context.ts': `import type { SectorContext } from '../../domain/sector/sector-desk';

/** The context of this sector's resolvers. */
export type ${prefixOf(code)}Context = SectorContext;
`,
  'index.ts': `import { defineSector } from '../../domain/sector/define-sector';

export const ${code} = defineSector({
  code: '${code}',
  label: '${label.replaceAll("'", '’')}',
  folder: __dirname,
  staff: ['manager'],
  resolvers: {},
  completed: (passport) => passport,
  createContext: (common) => common,
});
`,
};

const registryFile = join(root, 'subgraphs/registry.ts');
const registry = readFileSync(registryFile, 'utf8');
const ports = [...registry.matchAll(/port: (\d+)/g)].map(([, port]) => Number(port));
const port = Math.max(...ports) + 1;
const lastLine = registry.lastIndexOf('},\n];');
const lastImport = registry.lastIndexOf('import {');
if (lastLine < 0 || lastImport < 0) fail('subgraphs/registry.ts is not as it was; add the line by hand.');

mkdirSync(join(folder, 'schema'), { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
const endOfImports = registry.indexOf('\n', lastImport) + 1;
writeFileSync(
  registryFile,
  `${registry.slice(0, endOfImports)}import { ${code} } from './${code}';\n${registry.slice(endOfImports, lastLine)}},\n  { subgraph: ${code}, port: ${port} },\n];${registry.slice(lastLine + '},\n];'.length)}`,
);
console.log(`Made subgraphs/${code} and its line in the registry (port ${port}). Next:
  npm run generate      composes it and makes its types
  subgraphs/${code}/schema/${code}.graphql      is where what only this sector knows goes`);
