import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(__dirname, '../..');

/** The command of `npm start`: Node's flags, and the file. */
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: { readonly start: string };
};
export const npmStart: readonly string[] = scripts.start.split(' ').slice(1);

/**
 * The memory that `npm start` allows for young objects. The hub is measured as it is started, so every other process in
 * the comparison gets the same: none is favoured.
 */
export const memoryFlags: readonly string[] = npmStart.filter((word) => word.startsWith('--max'));
