import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCodes } from '../platform/errors/codes';

/** Writes docs/errors.md from the table of codes; with --check it writes nothing and fails where the page is not fresh. */
const file = join(__dirname, '../docs/errors.md');
const rows = Object.entries(errorCodes).map(
  ([code, { meaning, remedy, status }]) =>
    `## ${code}\n\n${meaning} ${remedy}\n\nHTTP status where nothing else came of the request: ${status}.`,
);
const page = `# Error codes

Every code that can stand in \`errors[].extensions.code\`. Expected outcomes of a mutation are members of its union, never
these. This page is made from \`platform/errors/codes.ts\` by \`npm run generate\`.

${rows.join('\n\n')}
`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, page);
} else if (readFileSync(file, 'utf8') !== page) {
  console.error('docs/errors.md is not fresh; run npm run generate');
  process.exitCode = 1;
}
