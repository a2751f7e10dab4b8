import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalOperations, type CanonicalOperation } from '../gateway/federation/canonical-operations';
import { parseConfig } from '../platform/config';
import { openOrJoinStore } from '../platform/mongo/open-store';
import { personas } from '../networks/demo/personas';
import { Askers } from './gateways/askers';
import { bodiesOf, cardsIn } from './gateways/bodies';
import { startHub, type StartedHub } from './gateways/hub';
import { load, type LoadOptions } from './gateways/load';
import { cpuMilliseconds, residentMegabytes, untilIdle } from './gateways/processes';
import { median, tableOf, writeResult } from './gateways/result-file';

/**
 * npm run bench -- growth [CarerOffers …]: runs the main operations on the demo network at 1, 4 and 16 times its size,
 * each size with its own store and hub. The hubs start as `npm start` starts them, but in one process each (WORKERS=1),
 * so that single processes are compared on any machine. All run at once and get requests in turns; results are medians
 * of the rounds. Each size gets requests about the same number of carers and cards, from all over it.
 * SCALES, ROUNDS, SECONDS and WARM_UP (seconds for each operation, before the first round) change the measurement and
 * its duration. FOLDER keeps the stores for the next run, as making the largest takes minutes.
 */
const scales = (process.env['SCALES'] ?? '1,4,16').split(',').map(Number);
const rounds = Number(process.env['ROUNDS'] ?? 3);
const seconds = Number(process.env['SECONDS'] ?? 5);
const warmUpSeconds = Number(process.env['WARM_UP'] ?? 15);
/** Enough clients to keep a process busy, for processor time per request. */
const clients = 20;
const kept = process.env['FOLDER'];
const settings = { NODE_ENV: 'development', LOG_LEVEL: 'error', STORE_DOWNLOAD: '0', WORKERS: '1' };

interface Size {
  readonly scale: number;
  readonly url: string;
  readonly pid: number;
  readonly askers: Askers;
  readonly cards: readonly string[];
}

interface Measured {
  /** The median time of sequential requests, in milliseconds. */
  readonly alone: number;
  /** Processor time of the hub and its store, with `clients` at once. */
  readonly cpuPerRequest: number;
  readonly megabytes: number;
  readonly failed: number;
}

async function main(): Promise<void> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'cph-bench-'));
  const hubs: StartedHub[] = [];
  const stop = () => hubs.forEach(({ process: hub }) => hub.kill('SIGTERM'));
  process.once('exit', stop);
  try {
    // Start one after the other: a restarted store has a time limit to read all its data.
    const sizes: Size[] = [];
    for (const scale of scales) sizes.push(await start(scale, join(folder, String(scale)), hubs));
    const wanted = process.argv.slice(2);
    const rows = [headOf()];
    for (const operation of canonicalOperations()) {
      if (wanted.length > 0 && !wanted.includes(operation.operation)) continue;
      for (const size of sizes) await answers(operation, size);
      rows.push(...rowsOf(operation, await inTurns(operation, sizes)));
    }
    const table = `${tableOf(rows)}\n`;
    process.stdout.write(`${table}\n`);
    // Stop no hub in the middle of an answer.
    await untilIdle();
    const conditions = [
      `Time: half of the requests of one client take no longer (p50). CPU: hub and store, ${clients} clients.`,
      `Medians of ${rounds} rounds of ${seconds} s, embedded stores, hubs in one process each.`,
    ];
    writeResult('growth', 'Growth', conditions.join(' '), [table]);
  } finally {
    const running = hubs.filter(({ process: hub }) => hub.exitCode === null && hub.signalCode === null);
    const ended = running.map(({ process: hub }) => once(hub, 'exit'));
    stop();
    await Promise.all(ended);
    if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts a hub with the demo network at this scale. Making it at 16 times its size takes some minutes. */
async function start(scale: number, folder: string, hubs: StartedHub[]): Promise<Size> {
  const began = performance.now();
  const tell = (line: string) => progress(began, `${scale}×: ${line}`);
  const environment = { ...process.env, ...settings, DATA_DIR: folder, DEMO_SCALE: String(scale) };
  const hub = startHub(environment, (line) => /…$|members$|people\.$/.test(line) && tell(line));
  hubs.push(hub);
  const url = await hub.url;
  tell('ready');
  const config = parseConfig(environment);
  const { uri } = await openOrJoinStore(config, () => undefined);
  const { pid } = hub.process;
  if (pid === undefined) throw new Error('the hub runs and has no process');
  return { scale, url, pid, askers: await Askers.open(config, uri), cards: await cardsIn(uri) };
}

function progress(began: number, line: string): void {
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);
}

/** An operation that answers with an error is not measured. */
async function answers(operation: CanonicalOperation, { url, askers, scale }: Size): Promise<void> {
  const [asker] = await askers.of(personas[operation.persona]);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: asker?.authorization ?? '' },
    body: bodiesOf(operation)[0] ?? '',
    signal: AbortSignal.timeout(10_000),
  });
  const text = await response.text();
  if (!response.ok || 'errors' in (JSON.parse(text) as object))
    throw new Error(`the hub at ${scale}× answers ${operation.operation} with ${text.slice(0, 400)}`);
  process.stdout.write(`${operation.operation} at ${scale}×: ${(text.length / 1024).toFixed(1)} KB\n`);
}

async function inTurns(operation: CanonicalOperation, sizes: readonly Size[]): Promise<Map<number, Measured[]>> {
  const results = new Map<number, Measured[]>(sizes.map(({ scale }) => [scale, []]));
  const began = performance.now();
  // Send requests until all code in regular use is compiled.
  for (const size of sizes) await load({ ...(await loadOf(operation, size)), clients, seconds: warmUpSeconds });
  for (let round = 1; round <= rounds; round += 1) {
    // Each size is first once, and last once.
    const order = sizes.map((_, place) => sizes[(place + round) % sizes.length]);
    for (const size of order) {
      if (!size) continue;
      const measured = await measure(operation, size);
      results.get(size.scale)?.push(measured);
      const { alone, cpuPerRequest } = measured;
      const figures = `${alone.toFixed(2)} ms, CPU ${cpuPerRequest.toFixed(2)} ms`;
      progress(began, `${operation.operation} at ${size.scale}×, round ${round}: ${figures}`);
    }
  }
  return results;
}

/** The senders' tokens are valid for some minutes only. */
async function loadOf(
  operation: CanonicalOperation,
  { url, askers, cards }: Size,
): Promise<Pick<LoadOptions, 'url' | 'authorizations' | 'bodies'>> {
  const asker = await askers.of(personas[operation.persona]);
  return { url, authorizations: asker.map(({ authorization }) => authorization), bodies: bodiesOf(operation, cards) };
}

async function measure(operation: CanonicalOperation, size: Size): Promise<Measured> {
  const common = await loadOf(operation, size);
  await untilIdle();
  await load({ ...common, clients: 1, seconds: 1 });
  const one = await load({ ...common, clients: 1, seconds });
  await untilIdle();
  const before = cpuMilliseconds([size.pid]);
  const many = await load({ ...common, clients, seconds });
  return {
    alone: one.p50,
    cpuPerRequest: (cpuMilliseconds([size.pid]) - before) / many.requests,
    megabytes: residentMegabytes([size.pid]),
    failed: one.failed + many.failed,
  };
}

function headOf(): string[] {
  return ['', 'demo network', 'ms a request', 'of the first', 'CPU ms a request', 'of the first', 'MB', 'failed'];
}

function rowsOf({ operation }: CanonicalOperation, results: ReadonlyMap<number, readonly Measured[]>): string[][] {
  const medianOf = (measured: readonly Measured[], what: keyof Measured) => median(measured.map((each) => each[what]));
  const [first = []] = results.values();
  return [...results].map(([scale, measured]) => {
    const times = (what: keyof Measured) => (medianOf(measured, what) / medianOf(first, what)).toFixed(2);
    return [
      operation,
      `${scale}×`,
      medianOf(measured, 'alone').toFixed(2),
      times('alone'),
      medianOf(measured, 'cpuPerRequest').toFixed(2),
      times('cpuPerRequest'),
      medianOf(measured, 'megabytes').toFixed(0),
      String(measured.reduce((sum, { failed }) => sum + failed, 0)),
    ];
  });
}

void main();
