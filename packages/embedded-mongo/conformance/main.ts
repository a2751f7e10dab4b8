import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { EJSON } from 'bson';
import { MongoMemoryReplSet } from 'mongodb-memory-server';
import { MongoClient } from 'mongodb';
import { runCorpus, type CorpusFile } from './bson-corpus';
import type { UnifiedFile } from './format';
import { knownFailures } from './known-failures';
import type { Outcome } from './report';
import { runUnified, type TestServer } from './unified';
import { version } from '../version';

/**
 * Runs a folder of test files (unified format or BSON corpus) against the server at MONGODB_URI or one of its own. Prints a line per
 * failure and, last, how many passed, failed and were skipped. Fails unless every failure is a known one.
 */
async function main(folder: string | undefined): Promise<void> {
  if (folder === undefined) return fail('usage: conformance <folder of test files>');
  const files = jsonFiles(folder);
  if (files.length === 0) return fail(`there is no JSON file in ${folder}`);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  let unknown = 0;
  const note = (file: string, { name, kind, reason }: Outcome) => {
    counts[kind]++;
    if (kind !== 'failed') return;
    const known = knownFailures.get(`${basename(file)}: ${name}`);
    if (known === undefined) unknown++;
    print(
      `${known === undefined ? 'FAILED' : 'failed as known'} ${file}: ${name}: ${reason ?? ''}${known === undefined ? '' : ` (${known})`}`,
    );
  };
  const started = await start();
  try {
    for (const path of files) {
      const name = relative(folder, path);
      const file = EJSON.parse(readFileSync(path, 'utf8'), { relaxed: true }) as UnifiedFile | CorpusFile;
      if ('bson_type' in file) for (const outcome of runCorpus(file)) note(name, outcome);
      else if ('tests' in file) for await (const outcome of runUnified(file, started.server)) note(name, outcome);
    }
  } finally {
    await started.stop();
  }
  print(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  if (unknown > 0) process.exitCode = 1;
}

function jsonFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return path.endsWith('.json') ? [path] : [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => jsonFiles(join(path, name)));
}

async function start(): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const given = process.env['MONGODB_URI'];
  const set = given
    ? undefined
    : await MongoMemoryReplSet.create({
        binary: { version, systemBinary: join(__dirname, '..', 'bin', 'mongod') },
        replSet: { args: ['--setParameter', 'enableTestCommands=1'] },
      });
  const uri = given ?? set?.getUri() ?? '';
  const client = await MongoClient.connect(uri);
  const { version: running } = (await client.db('admin').command({ buildInfo: 1 })) as unknown as { version: string };
  const stop = async () => {
    await client.close();
    await set?.stop();
  };
  return { server: { uri, client, version: running }, stop };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

main(process.argv[2]).catch((error: unknown) => {
  fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
});
