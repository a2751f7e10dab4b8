import type { Connection } from 'mongoose';
import type { Clock } from '../clock';
import type { Config } from '../config';
import type { Logger } from '../log';
import { databaseOf } from '../mongo/connect';
import type { KeyRing } from '../tokens/key-ring';
import type { SubgraphList } from './subgraph-list';
import { RunningSubgraph } from './running-subgraph';
import type { Subgraph } from './subgraph';

export interface Dependencies {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly keys: KeyRing;
  readonly subgraphList: SubgraphList;
  /** The defaults if left out. */
  readonly config?: Config;
  /** No log if left out. */
  readonly log?: Logger;
  /** The prefix of the database names; each test has its own. */
  readonly prefix?: string;
  /** True if collections and indexes may have to be made; another process may have done that. */
  readonly prepare?: boolean;
}

/** Opens subgraphs, each on a database of its own. */
export async function openSubgraphs(
  subgraphs: readonly Subgraph[],
  { connection, prefix, prepare = true, ...common }: Dependencies,
): Promise<RunningSubgraph[]> {
  return Promise.all(
    subgraphs.map(async (subgraph) => {
      const own = databaseOf(connection, subgraph.name, prefix);
      const running = new RunningSubgraph(subgraph, { ...common, connection: own });
      if (prepare) await running.prepare();
      return running;
    }),
  );
}
