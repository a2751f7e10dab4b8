import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const root = join(__dirname, '..');
const manifest = z.object({
  workspaces: z.array(z.string()).default([]),
  dependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});
const read = (folder: string) => manifest.parse(JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')));

const hub = read('.');
const text = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
const explained = new Set([...text.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name));
const all = [hub, ...hub.workspaces.map(read)].flatMap(({ dependencies, optionalDependencies }) =>
  Object.keys({ ...dependencies, ...optionalDependencies }),
);

it('docs/dependencies.md says of each runtime dependency why it is there', () => {
  expect(all.filter((name) => !explained.has(name))).toEqual([]);
});

it('the hub itself has at most 25 runtime dependencies', () => {
  expect(Object.keys(hub.dependencies).length).toBeLessThanOrEqual(25);
});

it('every version is pinned', () => {
  const versions = [hub, ...hub.workspaces.map(read)].flatMap(({ dependencies }) => Object.values(dependencies));
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
