import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { canonicalOperations, type CanonicalOperation } from '../gateway/federation/canonical-operations';
import { parseConfig } from '../platform/config';
import { openStore } from '../platform/mongo/open-store';
import { personas } from '../networks/demo/personas';
import { Askers } from './gateways/askers';
import { bodiesOf, cardsIn } from './gateways/bodies';
import { cpuMilliseconds, residentMegabytes, untilIdle } from './gateways/processes';
import { startContenders, type Contender } from './gateways/contenders';
import { load, type Load } from './gateways/load';
import { median, tableOf, writeResult } from './gateways/result-file';

/**
 * npm run bench -- gateways [CarerOffers …]: measures the main operations on the demo network. They run through the
 * hub, through stock gateways over HTTP to the same subgraphs, and through one schema without federation. They run in
 * turns on one machine; results are medians of the rounds.
 * ROUNDS, SECONDS, WARM_UP and CLIENTS change the duration and the load.
 */
const rounds = Number(process.env['ROUNDS'] ?? 5);
const seconds = Number(process.env['SECONDS'] ?? 6);
const clients = Number(process.env['CLIENTS'] ?? 50);
const warmUpSeconds = Number(process.env['WARM_UP'] ?? 30);

interface Measured extends Load {
  /** Processor time of all processes but the one that sends the requests. */
  readonly cpuPerRequest: number;
  readonly megabytes: number;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cph-bench-'));
  const settings = { NODE_ENV: 'development', LOG_LEVEL: 'error', DATA_DIR: folder, STORE_DOWNLOAD: '0' };
  const config = parseConfig({ ...process.env, ...settings });
  const store = await openStore(config, () => undefined);
  const environment = { ...settings, MONGODB_URI: store.uri };
  const contenders = await startContenders(environment);
  try {
    const askers = await Askers.open(config, store.uri);
    const cards = await cardsIn(store.uri);
    const wanted = process.argv.slice(2);
    const tables: string[] = [];
    for (const operation of canonicalOperations()) {
      if (wanted.length > 0 && !wanted.includes(operation.operation)) continue;
      await answerAlike(operation, contenders.all, askers);
      const results = await inTurns(operation, contenders.all, askers, cards);
      tables.push(tableFor(operation, results));
      process.stdout.write(`${tables.at(-1) ?? ''}\n`);
    }
    const conditions = `${clients} clients, medians of ${rounds} rounds of ${seconds} s, embedded store, demo network.`;
    writeResult('gateways', 'Gateways', conditions, tables);
  } finally {
    contenders.stop();
    await store.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Throws for a contender with another answer, or an error. */
async function answerAlike(
  operation: CanonicalOperation,
  contenders: readonly Contender[],
  askers: Askers,
): Promise<void> {
  const persona = personas[operation.persona];
  let expected: unknown;
  for (const contender of contenders) {
    const { name, url } = contender;
    const asker = await askers.of(persona);
    await contender.admit(asker);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: asker.at(-1)?.authorization ?? '' },
      body: bodiesOf(operation)[0] ?? '',
      signal: AbortSignal.timeout(10_000),
    });
    const answer: unknown = await response.json();
    expected ??= answer;
    if (!isDeepStrictEqual(answer, expected))
      throw new Error(`${name} answers ${operation.operation} otherwise: ${JSON.stringify(answer).slice(0, 400)}`);
  }
}

async function inTurns(
  operation: CanonicalOperation,
  contenders: readonly Contender[],
  askers: Askers,
  cards: readonly string[],
): Promise<Map<string, Measured[]>> {
  const results = new Map<string, Measured[]>(contenders.map(({ name }) => [name, []]));
  const persona = personas[operation.persona];
  for (let round = 0; round <= rounds; round += 1) {
    // Each contender is first once, and last once.
    const order = contenders.map((_, place) => contenders[(place + round) % contenders.length]);
    for (const contender of order) {
      if (!contender) continue;
      const asker = await askers.of(persona);
      await contender.admit(asker);
      const request = {
        url: contender.url,
        authorizations: asker.map(({ authorization }) => authorization),
        bodies: bodiesOf(operation, cards),
        clients,
      };
      await untilIdle();
      // Send requests until all code in regular use is compiled.
      if (round === 0) await load({ ...request, seconds: warmUpSeconds });
      await load({ ...request, seconds: 1 });
      if (round === 0) continue;
      const before = cpuMilliseconds();
      const measured = await load({ ...request, seconds });
      const cpu = cpuMilliseconds() - before;
      results.get(contender.name)?.push({
        ...measured,
        cpuPerRequest: cpu / measured.requests,
        megabytes: residentMegabytes(contender.pids),
      });
    }
  }
  return results;
}

function tableFor({ operation }: CanonicalOperation, results: ReadonlyMap<string, readonly Measured[]>): string {
  const medianOf = (measured: readonly Measured[], what: keyof Measured) => median(measured.map((each) => each[what]));
  const hub = medianOf(results.get('hub') ?? [], 'perSecond');
  const rows = [...results].map(([name, measured]) => {
    const rate = medianOf(measured, 'perSecond');
    return [
      name,
      rate.toFixed(0),
      (hub / rate).toFixed(2),
      medianOf(measured, 'p50').toFixed(0),
      medianOf(measured, 'p99').toFixed(0),
      medianOf(measured, 'cpuPerRequest').toFixed(2),
      medianOf(measured, 'megabytes').toFixed(0),
      String(measured.reduce((sum, { failed }) => sum + failed, 0)),
    ];
  });
  const head = ['', 'a second', 'hub is … times', 'p50 ms', 'p99 ms', 'CPU ms a request', 'MB', 'failed'];
  return [`### ${operation}`, '', tableOf([head, ...rows]), ''].join('\n');
}

void main();
