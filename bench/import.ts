import { demoParts } from '../networks/demo/parts';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoMemoryReplSet } from 'mongodb-memory-server';
import { schemeChanged } from '../domain/sector/events';
import { systemClock } from '../platform/clock';
import { dayOf } from '../platform/calendar-date';
import { Relay } from '../platform/events/relay';
import { createLog } from '../platform/log';
import { connect } from '../platform/mongo/connect';
import { openSubgraphs } from '../platform/subgraph/open-subgraphs';
import { generateKeys, KeyRing } from '../platform/tokens/key-ring';
import { hub } from '../platform/viewer';
import { importFile } from '../scripts/register/import-file';
import { checkFile } from '../scripts/register/register-file';
import { RegisterService } from '../subgraphs/identity/services/register/register-service';
import { subgraphList, registry } from '../subgraphs/registry';

// npm run bench -- import [rows]
// Imports a made-up register into its own store (or MONGODB_URI), as `npm run import` does. Prints the rows a second,
// and the time until the sector and insight have all of them.

const rows = Number(process.argv[2] ?? 100_000);
const uri = process.env['MONGODB_URI'];
const schemeId = 'sc_herts_carers_card';
const number = (count: number) => Math.round(count).toLocaleString('en-GB');

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cph-bench-'));
  const local = uri
    ? undefined
    : await MongoMemoryReplSet.create({
        replSet: { count: 1, storageEngine: 'wiredTiger' },
        instanceOpts: [{ dbPath: folder, storageEngine: 'wiredTiger' }],
        binary: { systemBinary: join(__dirname, '../packages/embedded-mongo/bin/mongod'), version: '8.0.0' },
      });
  const connection = await connect(uri ?? local?.getUri() ?? '');
  const prefix = 'bench_import';
  try {
    const subgraphs = await openSubgraphs(
      registry
        .filter(({ subgraph: { name } }) => ['identity', 'community', 'insight'].includes(name))
        .map(({ subgraph }) => subgraph),
      { connection, prefix, clock: systemClock, keys: new KeyRing(generateKeys()), subgraphList },
    );
    const named = (name: string) => {
      const found = subgraphs.find((each) => each.name === name);
      if (!found) throw new Error(`${name} was not opened`);
      return found;
    };
    const make = demoParts['community']?.().make;
    const reported = await make?.({ today: dayOf(systemClock()), scale: 1, members: [] }, named('community').store);
    for (const { type, aggregate, body } of reported ?? [])
      if (type === schemeChanged)
        await named('identity').sink.apply({ id: `bench-${aggregate}`, type, aggregate, at: systemClock(), body });
    const relay = new Relay({
      sources: new Map(subgraphs.map(({ name, outbox }) => [name, outbox])),
      sinks: subgraphs.map(({ sink }) => sink),
      log: createLog('warn'),
      everyMilliseconds: 60_000,
      gatherMilliseconds: 0,
    });

    const checked = await checkFile(registerFile(folder), {});
    console.log(`Store: ${uri ? 'MONGODB_URI' : 'the embedded store'}; node ${process.version}`);
    const began = performance.now();
    let last = began;
    const totals = await importFile(new RegisterService(hub, named('identity').store), schemeId, checked, {
      waiting: () => undefined,
      indexed: () => undefined,
      rejected: () => undefined,
      repeated: () => undefined,
      progress: ({ accepted }) => {
        relay.wake();
        if (performance.now() - last < 10_000) return;
        last = performance.now();
        console.log(`  ${number(accepted)} rows after ${number((last - began) / 1000)} s`);
      },
    });
    const taken = (performance.now() - began) / 1000;
    await relay.drain();
    const known = (performance.now() - began) / 1000;
    const { fresh, repeatedRows, rejectedRows } = totals;
    console.log(
      `${number(rows)} rows in ${taken.toFixed(1)} s (${number(rows / taken)} a second): ${number(fresh)} new, ` +
        `${number(repeatedRows)} perhaps twice, ${number(rejectedRows)} rejected`,
    );
    console.log(`all sectors know after ${known.toFixed(1)} s (${number(rows / known)} a second)`);
    console.log(`processor time: ${processorTime(local)}`);
    console.log(`peak memory of the import ${number(process.resourceUsage().maxRSS / 1024)} MB`);
    await relay.stop();
    for (const { store } of subgraphs) await store.connection.dropDatabase();
  } finally {
    await connection.close();
    await local?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function registerFile(folder: string): string {
  const file = join(folder, 'register.csv');
  const writer = join(__dirname, 'import', 'write-register.ts');
  execFileSync(process.execPath, ['-r', '@swc-node/register', writer, file, String(rows)], { stdio: 'inherit' });
  return file;
}

/**
 * Returns the processor time of this process and of the store's, for shared machines, where elapsed time means little.
 */
function processorTime(store: MongoMemoryReplSet | undefined): string {
  const { user, system } = process.cpuUsage();
  const pid = store?.servers[0]?.instanceInfo?.instance.mongodProcess?.pid;
  const own = `${number((user + system) / 1e6)} s of the import`;
  if (pid === undefined || process.platform === 'win32') return own;
  const [hours = 0, minutes = 0, seconds = 0] = execFileSync('ps', ['-o', 'time=', '-p', String(pid)], {
    encoding: 'utf8',
  })
    .split(':')
    .map(Number);
  return `${own}, ${number(hours * 3600 + minutes * 60 + seconds)} s of the store`;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
