import { AggregatorRegistry, collectDefaultMetrics } from 'prom-client';
import { listenError } from '../../platform/address';
import { systemClock } from '../../platform/clock';
import { runProgram, type Program } from '../../platform/program';
import { startTracing } from '../../platform/telemetry/tracing';
import { keysOf } from '../../platform/tokens/key-ring';
import { openGateway } from '../open-hub';
import { Metrics } from '../observability/metrics';
import type { FromWorker, Opened, ToWorker } from './messages';
import { clientsOf } from '../federation/subgraph-clients';
import { openInProcess } from './in-process-subgraphs';

/** The other workers learn at most this much later what a caller has spent here. */
const tellSpentEveryMilliseconds = 500;

/** Starts one of several processes that answer at one address. The primary opens the store and delivers the events. */
async function startWorker(program: Program): Promise<void> {
  const { config, log, onStop, finish } = program;
  onStop(await startTracing(config, 'carer-passport-hub'));
  const opened = new Promise<Opened>((resolve) => {
    process.on('message', (message: ToWorker) => {
      if (message.type === 'open') resolve(message);
      if (message.type === 'stop') finish();
    });
  });
  tell({ type: 'started' });
  const { store, isFirst } = await opened;
  const keys = keysOf(config);
  const inProcess = store ? await openInProcess(store, program, keys, isFirst) : [];
  for (const { name, outbox } of inProcess) outbox.onWritten = () => tell({ type: 'written', subgraph: name });
  const metrics = new Metrics();
  publishThroughPrimary(metrics);
  const parts = { config, keys, clock: systemClock, log, inProcess, store: store?.kind ?? null, metrics };
  const subgraphs = await clientsOf(parts);
  const gateway = await openGateway(parts, subgraphs);
  onStop(async () => {
    await gateway.stop();
    for (const subgraph of subgraphs) await subgraph.close();
  });
  process.on('message', (message: ToWorker) => {
    if (message.type === 'spent') void gateway.rates.add(message.spent);
  });
  const telling = setInterval(() => {
    const spent = gateway.rates.spent();
    if (spent.viewers.length + spent.addresses.length > 0) tell({ type: 'spent', spent });
  }, tellSpentEveryMilliseconds);
  onStop(async () => clearInterval(telling));
  const address = { host: config.HOST, port: config.PORT };
  const url = await gateway.server.listen(address).catch((error: Error) => {
    throw listenError(error, address);
  });
  tell({ type: 'ready', url });
  gateway.warmUp().catch((error: unknown) => log.warn({ err: error }, 'a registered document could not be planned'));
}

function tell(message: FromWorker): void {
  if (process.connected) process.send?.(message);
}

/** Sends the worker's metrics to the primary, which collects them from all workers and publishes the sum. */
function publishThroughPrimary(metrics: Metrics): void {
  collectDefaultMetrics({ register: metrics.registry });
  AggregatorRegistry.setRegistries([metrics.registry]);
  new AggregatorRegistry();
}

runProgram(startWorker);
