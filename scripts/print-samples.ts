import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newKeyRing } from '../packages/card/credential/keys';
import type { Language } from '../packages/documents/language';
import { dayOf } from '../platform/calendar-date';
import { samples } from '../test/print/samples';

/**
 * npm run print-samples [-- FOLDER]
 *
 * Prints one of each document, in English and Welsh, in normal and in large print, dated today, into .data/print or the
 * folder. The people, the scheme and the offers are made up, and no verifier has the key.
 */
async function main(): Promise<void> {
  const folder = process.argv[2] ?? join(__dirname, '../.data/print');
  const key = newKeyRing().current;
  mkdirSync(folder, { recursive: true });
  for (const language of ['en', 'cy'] satisfies Language[]) {
    for (const large of [false, true]) {
      const started = performance.now();
      const printed = await samples({ language, large, printedOn: dayOf(new Date()) }, key);
      for (const [name, pdf] of Object.entries(printed)) {
        const file = `${name}-${language}${large ? '-large' : ''}.pdf`;
        writeFileSync(join(folder, file), pdf);
        console.log(`${file.padEnd(32)} ${(pdf.length / 1024).toFixed(0).padStart(5)} KiB`);
      }
      console.log(`${Object.keys(printed).length} files in ${(performance.now() - started).toFixed(0)} ms`);
    }
  }
}

void main();
