// Compiles the product into dist/, which has the same folders as the source. The build copies the files that the code finds by
// `__dirname`. It keeps a file that is newer than its source, so a second build takes a moment.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
/** Folders that hold no part of a program. The build also leaves out hidden folders and the files at the top of the repository. */
const leftOut = new Set([
  'bench',
  'conformance',
  'coverage',
  'deploy',
  'dist',
  'docs',
  'examples',
  'node_modules',
  'test',
]);
/** One file of a package of 62 MB: the hub needs no more of it, so the package is a development dependency. */
const bundled = ['package.json', 'dist/echarts.js', 'LICENSE', 'NOTICE'].map((file) =>
  join('node_modules/echarts', file),
);
const compiled = /(?<!\.d)\.ts$/;
/** A file without an ending is a program that another program starts by its name. */
const copied = /\.(graphql|json)$|^[^.]+$/;

/** The paths, from the top of the repository, of all files in a folder. */
function filesIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isFile()) return [path];
    return entry.isDirectory() && !entry.name.startsWith('.') ? filesIn(path) : [];
  });
}

const isLeftOut = (path) => dirname(path) === '.' || path.split(sep).some((folder) => leftOut.has(folder));

/** When a file was written, in milliseconds; 0 where there is none. */
const writtenAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

async function compile(source, target) {
  mkdirSync(dirname(target), { recursive: true });
  const swc = await compiler();
  const { code, map } = swc.transformSync(readFileSync(source, 'utf8'), {
    filename: source,
    sourceFileName: relative(dirname(target), source),
    swcrc: false,
    sourceMaps: true,
    inlineSourcesContent: false,
    jsc: {
      parser: { syntax: 'typescript' },
      target: 'es2022',
      keepClassNames: true,
      rewriteRelativeImportExtensions: true,
    },
    module: { type: 'commonjs' },
  });
  writeFileSync(`${target}.map`, map);
  writeFileSync(target, `${code}//# sourceMappingURL=${basename(target)}.map\n`);
}

/** Loaded where there is something to compile. An installation without development dependencies has no compiler. */
async function compiler() {
  return import('@swc/core').catch(() => {
    console.log('The compiler is a development dependency and is not installed: the build leaves dist/ as it is.');
    process.exit(0);
  });
}

const built = new Set();
/** Copies a file that is newer than its copy. */
function copy(source, target) {
  built.add(target);
  if (writtenAt(target) > writtenAt(source)) return;
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(source, target);
}

for (const path of filesIn('.').filter((each) => !isLeftOut(each))) {
  const source = join(root, path);
  if (copied.test(basename(path))) copy(source, join(dist, path));
  if (!compiled.test(path)) continue;
  const target = join(dist, path.replace(compiled, '.js'));
  built.add(target).add(`${target}.map`);
  if (writtenAt(target) <= Math.max(writtenAt(source), writtenAt(import.meta.filename))) await compile(source, target);
}
for (const path of bundled) if (existsSync(join(root, path))) copy(join(root, path), join(dist, path));
for (const path of filesIn('dist')) if (!built.has(join(root, path))) rmSync(join(root, path));
