import { assertFree, listenError } from '../platform/address';
import { systemClock } from '../platform/clock';
import { connect } from '../platform/mongo/connect';
import { openStore, type Store } from '../platform/mongo/open-store';
import { runProgram, type Program } from '../platform/program';
import { openSubgraphs } from '../platform/subgraph/open-subgraphs';
import type { RunningSubgraph } from '../platform/subgraph/running-subgraph';
import { keysOf, type KeyRing } from '../platform/tokens/key-ring';
import { loadDemo, tellOfDemo } from '../subgraphs/demo/load';
import { network, registry, type RegistryLine } from '../subgraphs/registry';
import { banner } from './banner';
import { openHub, subgraphsInside } from './open-hub';

/** `npm start`: the store, the subgraphs that run here, the demo network in a trial, and the gateway. */
async function start(program: Program): Promise<void> {
  const { config, log, say, onStop } = program;
  const address = { host: config.HOST, port: config.PORT };
  const lines = subgraphsInside(config);
  await assertFree(address);
  const keys = keysOf(config);
  const { store, inside } =
    lines.length > 0 ? await openInside(program, keys, lines) : { store: undefined, inside: [] };
  const hub = await openHub({ config, keys, clock: systemClock, log, inside, store: store?.kind ?? null });
  onStop(() => hub.stop());
  const url = await hub.server.listen(address).catch((error: Error) => {
    throw listenError(error, address);
  });
  say(banner(url, store, config, hub.development !== undefined));
  hub.warmUp().catch((error: unknown) => log.warn({ err: error }, 'a registered document could not be planned'));
}

interface Inside {
  readonly store: Store;
  readonly inside: readonly RunningSubgraph[];
}

async function openInside(program: Program, keys: KeyRing, lines: readonly RegistryLine[]): Promise<Inside> {
  const { config, say, onStop } = program;
  say('Opening the store …');
  const store = await openStore(config, say);
  onStop(store.stop);
  const connection = await connect(store.uri);
  onStop(() => connection.close());
  const inside = await openSubgraphs(
    lines.map(({ subgraph }) => subgraph),
    { connection, clock: systemClock, keys, network, config },
  );
  if (config.NODE_ENV !== 'production' && config.DEMO && lines.length === registry.length) {
    const scale = config.DEMO_SCALE;
    tellOfDemo(await loadDemo({ connection, subgraphs: inside, now: systemClock(), scale, report: say }), scale, say);
  }
  return { store, inside };
}

runProgram(start);
