import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartedProgram } from '../support/program';

const DATA_DIR = mkdtempSync(join(tmpdir(), 'cph-card-keys-'));
const keys = (...args: string[]) => new StartedProgram('scripts/keys.ts', args, { DATA_DIR }).ended;

it('npm run keys turns the keys of cards, each published before it signs, and takes a stolen one out', async () => {
  const published = (out: string) => [...out.matchAll(/^(\S{11}) {2}(.+)$/gm)].map(([, kid, what]) => [kid, what]);
  const first = published((await keys('rotate-cards')).out);
  expect(first.map(([, what]) => what)).toEqual(['signs', 'signs next']);
  const second = published((await keys('rotate-cards')).out);
  // A key that signed no card is deleted.
  expect(second.map(([kid]) => kid)).toEqual([first[1]?.[0], expect.any(String) as unknown]);
  const stolen = second[0]?.[0] ?? '';
  const third = published((await keys('withdraw-card-key', stolen)).out);
  expect(third[0]).toEqual([second[1]?.[0], 'signs']);
  expect(await keys('withdraw-card-key', stolen)).toMatchObject({ code: 1, err: `There is no card key ${stolen}.\n` });
  expect((await keys('turn')).err).toMatch(/^Usage: npm run keys/);
}, 120_000);
