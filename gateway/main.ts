import { randomUUID } from 'node:crypto';
import { systemClock } from '../platform/clock';
import { InvalidConfiguration, parseConfig, type Config } from '../platform/config';
import { createLog, type Logger } from '../platform/log';
import { connect, StoreUnavailable } from '../platform/mongo/connect';
import { openStore, type Store } from '../platform/mongo/open-store';
import { openSubgraphs } from '../platform/subgraph/open-subgraphs';
import type { RunningSubgraph } from '../platform/subgraph/running-subgraph';
import { keysOf, type KeyRing } from '../platform/tokens/key-ring';
import { loadDemo, tellOfDemo } from '../subgraphs/demo/load';
import { network, registry, type RegistryLine } from '../subgraphs/registry';
import { banner } from './banner';
import { openHub, subgraphsInside } from './open-hub';
import { AddressUnavailable, addressUnavailable, claimable } from './port';

const drainMilliseconds = 10_000;

/** What has been started, in that order; it is stopped the other way round. */
const started: (() => Promise<void>)[] = [];

/** `npm start`: the store, the subgraphs that run here, the demo network in a trial, and the gateway. */
async function start(config: Config, log: Logger): Promise<void> {
  const { HOST, PORT } = config;
  const lines = subgraphsInside(config);
  await claimable(HOST, PORT);
  const keys = keysOf(config);
  const { store, inside } = await openInside(config, keys, lines);
  const hub = await openHub({ config, keys, clock: systemClock, log, inside, store: store?.kind ?? null });
  started.push(() => hub.stop());
  const address = await hub.server.listen({ host: HOST, port: PORT }).catch((error: Error) => {
    throw addressUnavailable(error, HOST, PORT);
  });
  say(banner(address, store, config, hub.development !== undefined));
}

interface Inside {
  /** None where every subgraph runs elsewhere. */
  readonly store: Store | undefined;
  readonly inside: readonly RunningSubgraph[];
}

async function openInside(config: Config, keys: KeyRing, lines: readonly RegistryLine[]): Promise<Inside> {
  if (lines.length === 0) return { store: undefined, inside: [] };
  say('Opening the store …');
  const store = await openStore(config, say);
  started.push(store.stop);
  const connection = await connect(store.uri);
  started.push(() => connection.close());
  const inside = await openSubgraphs(
    lines.map(({ subgraph }) => subgraph),
    { connection, clock: systemClock, keys, network },
  );
  if (config.NODE_ENV !== 'production' && config.DEMO && lines.length === registry.length) {
    const scale = config.DEMO_SCALE;
    tellOfDemo(await loadDemo({ connection, subgraphs: inside, now: systemClock(), scale, report: say }), scale, say);
  }
  return { store, inside };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function stop(code: number): Promise<never> {
  // Whatever does not end in time is ended.
  setTimeout(() => process.exit(code), drainMilliseconds).unref();
  for (const each of started.splice(0).reverse()) await each();
  process.exit(code);
}

/** Expected troubles are one line; a defect is one line with an id, and the log has the rest. */
function fail(error: unknown, log: Logger): void {
  const isExpected =
    error instanceof InvalidConfiguration || error instanceof StoreUnavailable || error instanceof AddressUnavailable;
  const id = randomUUID();
  if (!isExpected) log.fatal({ err: error, id }, 'defect');
  process.stderr.write(`${isExpected ? error.message : `The hub ends because of a defect, ${id} in the log.`}\n`);
  void stop(1);
}

function run(): void {
  let config: Config;
  try {
    config = parseConfig(process.env);
  } catch (error) {
    return fail(error, createLog('fatal'));
  }
  const log = createLog(config.LOG_LEVEL);
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => fail(error, log));
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      say('Stopping …');
      stop(0).catch((error: unknown) => fail(error, log));
    });
  start(config, log).catch((error: unknown) => fail(error, log));
}

run();
