import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { transformSync } from '@swc/core';
import { publishedKeys } from '../../packages/card/credential/keys';
import type * as Verifier from '../../packages/card/verifier';
import { NOW, credential, later, listToken, ring } from './support';

const FOLDER = join(__dirname, '../../packages/card/verifier');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));

/** Loads the verifier into a context with a browser's globals, and none of Node's. */
function loadAsABrowserWould(): unknown {
  const world = createContext({ crypto, TextEncoder, TextDecoder, Blob, DecompressionStream, btoa });
  const loaded = new Map<string, object>();
  const load = (path: string): object => {
    const before = loaded.get(path);
    if (before) return before;
    const { code } = transformSync(readFileSync(join(FOLDER, `${path}.ts`), 'utf8'), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    const exports = {};
    loaded.set(path, exports);
    const run = runInContext(`(exports, require) => {${code}\n}`, world) as (exports: object, require: unknown) => void;
    run(exports, (name: string) => load(name.replace('./', '')));
    return exports;
  };
  return load('index');
}

it('the verifier imports nothing from outside its folder', () => {
  const imported = files.flatMap((name) =>
    [...readFileSync(join(FOLDER, name), 'utf8').matchAll(/(?:from|import|require)\s*\(?\s*'([^']+)'/g)].map(
      ([, path]) => path,
    ),
  );
  expect(imported.length).toBeGreaterThan(10);
  expect(imported.filter((path) => !path?.startsWith('./'))).toEqual([]);
});

it('judges a card where there is no Node', async () => {
  const verifier = loadAsABrowserWould() as typeof Verifier;
  const keys = await verifier.readKeys(publishedKeys(ring, NOW));
  const held = { keys, now: later(1000) };
  const good = await verifier.readStatusList(listToken(), keys);
  const lost = await verifier.readStatusList(listToken({ revoked: [70_123] }), keys);
  expect((await verifier.verifyCard(credential, { ...held, statusList: good })).code).toBe('VALID');
  expect((await verifier.verifyCard(credential, { ...held, statusList: lost })).code).toBe('REVOKED');
  expect((await verifier.verifyCard(`${credential}0`, { ...held, statusList: good })).code).toBe('INVALID');
});
