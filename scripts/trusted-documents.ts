import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { documentId, documentsIn } from '../gateway/federation/trusted-documents';

/**
 * Writes schema/generated/trusted-documents.json from schema/operations and its journeys. With --check it writes
 * nothing and fails where it is not fresh.
 */
const schema = join(__dirname, '../schema/generated');
const file = join(schema, 'trusted-documents.json');

// The canonical operations come first, so that their plans are made first.
const operationsFolder = join(__dirname, '../schema/operations');
const folders = [operationsFolder, join(operationsFolder, 'journeys')];
const operations = folders.flatMap(documentsIn).map((body) => {
  const [operation] = parse(body).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return { id: documentId(body), name: operation?.name?.value, type: operation?.operation, body: body.trim() };
});
// The format is a manifest of persisted queries, which clients and other federation routers also read.
const text = `${JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  console.error('schema/generated/trusted-documents.json is not fresh; run npm run generate');
  process.exitCode = 1;
}
