import { AggregatorRegistry, Registry } from 'prom-client';
import { systemClock } from '../../platform/clock';
import type { Config } from '../../platform/config';
import type { Program } from '../../platform/program';
import { keysOf } from '../../platform/tokens/key-ring';
import { banner } from '../http/banner';
import { DevelopmentIssuer, hasDevelopmentIssuer } from '../auth/development-issuer';
import { publishMetrics } from '../observability/metrics-server';
import { openOwnStore } from './own-store';
import { Workers } from './workers';

/**
 * Opens the store, lets `count` workers answer at one address, and delivers the events. While the store opens, the
 * first worker loads its code on another core. The other workers, and the subgraph code of this process, wait until a
 * worker answers.
 */
export async function startPrimary(program: Program, count: number): Promise<void> {
  const { config, log, say, onStop, finish } = program;
  const workers = new Workers(log, () => finish(1));
  workers.start();
  const keys = keysOf(config);
  if (hasDevelopmentIssuer(config)) await DevelopmentIssuer.open(config, systemClock);
  const store = (await runsSubgraphs(config)) ? await openOwnStore(program) : undefined;
  onStop(() => workers.stop());
  const own = new Registry();
  const ofWorkers = new AggregatorRegistry();
  await publishMetrics(program, async () => [await ofWorkers.clusterMetrics(), await own.metrics()].join('\n'));
  say(banner(await workers.open(store), store, config));
  const { deliverEvents } = await import('./event-delivery.ts');
  await deliverEvents(program, keys, store, workers, own);
  for (let other = 1; other < count; other += 1) workers.start();
}

async function runsSubgraphs(config: Config): Promise<boolean> {
  if (config.SUBGRAPH_URLS === undefined) return true;
  const { inProcessSubgraphs } = await import('../federation/subgraph-clients.ts');
  return inProcessSubgraphs(config).length > 0;
}
