import { systemClock } from '../../platform/clock';
import { parseConfig } from '../../platform/config';
import { connect } from '../../platform/mongo/connect';
import { openSubgraphs } from '../../platform/subgraph/open-subgraphs';
import type { RunningSubgraph } from '../../platform/subgraph/running-subgraph';
import { keysOf, type KeyRing } from '../../platform/tokens/key-ring';
import { subgraphList, registry } from '../../subgraphs/registry';

/** Opens all subgraphs, on the store that MONGODB_URI names, with the keys in DATA_DIR. */
export async function openAll(): Promise<{ readonly subgraphs: RunningSubgraph[]; readonly keys: KeyRing }> {
  const config = parseConfig(process.env);
  if (config.MONGODB_URI === undefined) throw new Error('the bench names the store in MONGODB_URI');
  const keys = keysOf(config);
  const connection = await connect(config.MONGODB_URI);
  const subgraphs = await openSubgraphs(
    registry.map(({ subgraph }) => subgraph),
    { connection, clock: systemClock, keys, subgraphList },
  );
  return { subgraphs, keys };
}
