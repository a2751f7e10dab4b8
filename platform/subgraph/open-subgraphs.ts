import type { Connection } from 'mongoose';
import type { Clock } from '../clock';
import type { Config } from '../config';
import { databaseOf } from '../mongo/connect';
import type { KeyRing } from '../tokens/key-ring';
import type { Network } from './network';
import { RunningSubgraph } from './running-subgraph';
import type { Subgraph } from './subgraph';

export interface Surroundings {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly keys: KeyRing;
  readonly network: Network;
  /** The defaults where it is not given. */
  readonly config?: Config;
  /** How the names of the databases begin; tests have one each. */
  readonly prefix?: string;
}

/** Opens subgraphs, each on a database of its own, with their collections and indexes made. */
export async function openSubgraphs(
  subgraphs: readonly Subgraph[],
  { connection, prefix, ...common }: Surroundings,
): Promise<RunningSubgraph[]> {
  return Promise.all(
    subgraphs.map(async (subgraph) => {
      const own = databaseOf(connection, subgraph.name, prefix);
      const running = new RunningSubgraph(subgraph, { ...common, connection: own });
      await running.prepare();
      return running;
    }),
  );
}
