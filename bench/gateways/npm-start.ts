import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(__dirname, '../..');

/** What `npm start` runs: flags of Node, and the file. */
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: { readonly start: string };
};
export const npmStart: readonly string[] = scripts.start.split(' ').slice(1);

/**
 * How much memory `npm start` lets a process have for what is young. The hub is measured as it is started, and so every process that it
 * is compared with gets the same: nobody is favoured.
 */
export const memoryFlags: readonly string[] = npmStart.filter((word) => word.startsWith('--max'));
