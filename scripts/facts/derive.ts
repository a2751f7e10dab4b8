/**
 * Derives the project's tables of facts from public files and writes them where they are used:
 *
 *     SHARED_DATA=<folder> node -r @swc-node/register scripts/facts/derive.ts
 *
 * SHARED_DATA (default ../shared/data) holds the files named in each table's source.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { render } from './fact-table-file';
import { SHARED_DATA, tables } from './tables';

const root = path.join(__dirname, '../..');

if (!existsSync(SHARED_DATA)) throw new Error(`There is no folder ${SHARED_DATA}; name it in SHARED_DATA.`);

for (const table of tables()) {
  writeFileSync(path.join(root, table.path), render(table));
  console.log(`${table.path}: ${table.rows.length} rows`);
}
