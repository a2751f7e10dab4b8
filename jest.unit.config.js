const { readFileSync, readdirSync, statSync } = require('node:fs');
const { dirname, join, relative, sep } = require('node:path');
const { globalSetup: _store, globalTeardown: _stop, ...common } = require('./jest.config.js');

// The tests that need neither a store nor a process of their own, found by what they and their helpers say.
const needsMore = /TEST_STORE_URI|node:child_process|node:cluster/;
const notSearched = new Set(['node_modules', 'dist', 'bench']);

const testsIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name.startsWith('.') || notSearched.has(entry.name) ? [] : testsIn(path);
    return entry.name.endsWith('.test.ts') ? [path] : [];
  });

const isTestCode = (path) => relative(__dirname, path).split(sep).includes('test');

/** The helpers that a file imports. Product code opens no store by itself. */
const helpersOf = (path, text) =>
  [...text.matchAll(/from '(\.[^']+)'/g)]
    .flatMap(([, name]) => [`${name}.ts`, `${name}/index.ts`].map((file) => join(dirname(path), file)))
    .filter((file) => isTestCode(file) && statSync(file, { throwIfNoEntry: false })?.isFile());

function needsStore(path, seen = new Set()) {
  if (seen.has(path)) return false;
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  return needsMore.test(text) || helpersOf(path, text).some((file) => needsStore(file, seen));
}

/** @type {import('jest').Config} */
module.exports = {
  ...common,
  testMatch: testsIn(__dirname)
    .filter((path) => !needsStore(path))
    .map((path) => `<rootDir>/${relative(__dirname, path).split(sep).join('/')}`),
};
