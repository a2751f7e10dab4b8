import { collectDefaultMetrics } from 'prom-client';
import { listenError } from '../../platform/address';
import { systemClock } from '../../platform/clock';
import type { Program } from '../../platform/program';
import { keysOf } from '../../platform/tokens/key-ring';
import { banner } from '../http/banner';
import { openHub } from '../open-hub';
import { Metrics } from '../observability/metrics';
import { publishMetrics } from '../observability/metrics-server';
import { inProcessSubgraphs } from '../federation/subgraph-clients';
import { openOwnStore } from './own-store';
import { openInProcess } from './in-process-subgraphs';

/** Runs the whole hub in this process. */
export async function startSingleProcess(program: Program): Promise<void> {
  const { config, log, say, onStop } = program;
  const keys = keysOf(config);
  const store = inProcessSubgraphs(config).length > 0 ? await openOwnStore(program) : undefined;
  const inProcess = store ? await openInProcess(store, program, keys, true) : [];
  const metrics = new Metrics();
  const hub = await openHub({ config, keys, clock: systemClock, log, inProcess, store: store?.kind ?? null, metrics });
  onStop(() => hub.stop());
  if (config.METRICS_PORT !== undefined) collectDefaultMetrics({ register: metrics.registry });
  await publishMetrics(program, () => metrics.registry.metrics());
  const address = { host: config.HOST, port: config.PORT };
  const url = await hub.server.listen(address).catch((error: Error) => {
    throw listenError(error, address);
  });
  say(banner(url, store, config));
  hub.warmUp().catch((error: unknown) => log.warn({ err: error }, 'a registered document could not be planned'));
}
