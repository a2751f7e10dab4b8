import type { Connection } from 'mongoose';
import { systemClock } from '../../platform/clock';
import { connect } from '../../platform/mongo/connect';
import { openStore, type Store } from '../../platform/mongo/open-store';
import type { Program } from '../../platform/program';
import { openSubgraphs } from '../../platform/subgraph/open-subgraphs';
import type { RunningSubgraph } from '../../platform/subgraph/running-subgraph';
import type { KeyRing } from '../../platform/tokens/key-ring';
import { loadDemo, tellOfDemo } from '../../subgraphs/demo/load';
import { network, registry } from '../../subgraphs/registry';
import { subgraphsInside } from '../open-hub';

export type StoreOpened = Omit<Store, 'stop'>;

export interface Inside {
  /** Undefined where all subgraphs run in processes of their own. */
  readonly store: StoreOpened | undefined;
  readonly inside: readonly RunningSubgraph[];
}

/** Opens the store and, on it, the subgraphs that run here; in a trial with the demo network. */
export async function openInside(program: Program, keys: KeyRing): Promise<Inside> {
  const { config, say, onStop } = program;
  const lines = subgraphsInside(config);
  if (lines.length === 0) return { store: undefined, inside: [] };
  say('Opening the store …');
  const { stop, ...store } = await openStore(config, say);
  onStop(stop);
  const { connection, inside } = await openOn(store, program, keys, true);
  if (config.NODE_ENV !== 'production' && config.DEMO && lines.length === registry.length) {
    const scale = config.DEMO_SCALE;
    tellOfDemo(await loadDemo({ connection, subgraphs: inside, now: systemClock(), scale, report: say }), scale, say);
  }
  return { store, inside };
}

/** Opens the subgraphs that run here on a store that is open; with their collections made where they may not be there yet. */
export async function openOn(
  store: StoreOpened,
  { config, onStop }: Program,
  keys: KeyRing,
  prepare: boolean,
): Promise<{ connection: Connection; inside: RunningSubgraph[] }> {
  const connection = await connect(store.uri);
  onStop(() => connection.close());
  const subgraphs = subgraphsInside(config).map(({ subgraph }) => subgraph);
  const inside = await openSubgraphs(subgraphs, { connection, clock: systemClock, keys, network, config, prepare });
  return { connection, inside };
}
