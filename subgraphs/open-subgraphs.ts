import type { Connection } from 'mongoose';
import type { Clock } from '../platform/clock';
import { databaseOf } from '../platform/mongo/connect';
import { RunningSubgraph } from '../platform/subgraph/running-subgraph';
import type { KeyRing } from '../platform/tokens/key-ring';
import { network, registry, type RegistryLine } from './registry';

export interface Surroundings {
  readonly connection: Connection;
  readonly clock: Clock;
  readonly keys: KeyRing;
  /** How the names of the databases begin; tests have one each. */
  readonly prefix?: string;
}

/** Opens subgraphs on their own databases, with their collections and indexes made. */
export async function openSubgraphs(
  { connection, clock, keys, prefix }: Surroundings,
  lines: readonly RegistryLine[] = registry,
): Promise<RunningSubgraph[]> {
  return Promise.all(
    lines.map(async ({ subgraph }) => {
      const own = databaseOf(connection, subgraph.name, prefix);
      const running = new RunningSubgraph(subgraph, { connection: own, clock, keys, network });
      await running.prepare();
      return running;
    }),
  );
}
