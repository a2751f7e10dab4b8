import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { printSchema } from 'graphql';
import { compose } from '../subgraphs/compose';
import { subgraphList, registry } from '../subgraphs/registry';

/**
 * Writes schema/generated/supergraph.graphql (for the gateway, or another federation router),
 * schema/generated/api.graphql (the schema that a caller sees) and schema/generated/subgraphs/*.graphql (the assembled
 * schema of each subgraph). With --check it writes nothing and fails where a file is not fresh.
 */
const folder = join(__dirname, '../schema/generated');
const check = process.argv.includes('--check');
let stale = 0;

function put(name: string, text: string): void {
  const file = join(folder, name);
  const content = `${text.trim()}\n`;
  if (!check) return writeFileSync(file, content);
  let committed = '';
  try {
    committed = readFileSync(file, 'utf8');
  } catch {
    // A missing file is not fresh either.
  }
  if (committed === content) return;
  stale += 1;
  console.error(`schema/generated/${name} is not fresh; run npm run generate`);
}

mkdirSync(join(folder, 'subgraphs'), { recursive: true });
const subgraphs = registry.map(({ subgraph }) => subgraph);
const { supergraphSdl, unmeantHints } = compose(subgraphs, subgraphList);
for (const hint of unmeantHints) console.error(hint);
put('supergraph.graphql', supergraphSdl);
put('api.graphql', printSchema(Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema()));
for (const subgraph of subgraphs) put(`subgraphs/${subgraph.name}.graphql`, subgraph.typeDefs(subgraphList));
process.exitCode = unmeantHints.length > 0 || stale > 0 ? 1 : 0;
