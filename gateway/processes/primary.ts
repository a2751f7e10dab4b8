import { AggregatorRegistry, Registry } from 'prom-client';
import { systemClock } from '../../platform/clock';
import type { Program } from '../../platform/program';
import { keysOf } from '../../platform/tokens/key-ring';
import { banner } from '../banner';
import { DevelopmentIssuer, hasDevelopmentIssuer } from '../development-issuer';
import { clientsOf, openRelay } from '../open-hub';
import { watchParts } from '../operations/metrics';
import { publishMetrics } from '../operations/metrics-server';
import type { SubgraphClient } from '../subgraph-client';
import { openInside } from './store-inside';
import { Workers } from './workers';

/**
 * Opens the store, carries the events, and lets `count` workers answer at one address. The first of them reads its code while
 * the store opens; the others start once it answers, so that they hold nobody up.
 */
export async function startPrimary(program: Program, count: number): Promise<void> {
  const { config, log, say, onStop, finish } = program;
  let wake: (subgraph: string) => void = () => undefined;
  let ready: (url: string) => void = () => undefined;
  const firstReady = new Promise<string>((resolve) => (ready = resolve));
  const workers = new Workers({
    log,
    onReady: (url) => ready(url),
    onWritten: (subgraph) => wake(subgraph),
    onFailed: () => finish(1),
  });
  workers.start();
  const keys = keysOf(config);
  if (hasDevelopmentIssuer(config)) await DevelopmentIssuer.open(config, systemClock);
  const { store, inside } = await openInside(program, keys);
  const subgraphs = await clientsOf({ config, keys, clock: systemClock, log, inside });
  const relay = openRelay({ log }, subgraphs);
  wake = (subgraph) => relay.wake(subgraph);
  onStop(async () => {
    await relay.stop();
    for (const subgraph of subgraphs) await subgraph.close();
  });
  onStop(() => workers.stop());
  await publishAll(program, subgraphs);
  workers.open(store);
  say(banner(await firstReady, store, config));
  for (let other = 1; other < count; other += 1) workers.start();
}

/** What the workers count, summed, and what there is once. */
async function publishAll(program: Program, subgraphs: readonly SubgraphClient[]): Promise<void> {
  const ofWorkers = new AggregatorRegistry();
  const own = new Registry();
  watchParts(own, subgraphs);
  await publishMetrics(program, async () => [await ofWorkers.clusterMetrics(), await own.metrics()].join('\n'));
}
