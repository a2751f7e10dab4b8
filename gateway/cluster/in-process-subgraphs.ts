import { systemClock } from '../../platform/clock';
import { connect } from '../../platform/mongo/connect';
import type { Program } from '../../platform/program';
import { openSubgraphs } from '../../platform/subgraph/open-subgraphs';
import type { RunningSubgraph } from '../../platform/subgraph/running-subgraph';
import type { KeyRing } from '../../platform/tokens/key-ring';
import { subgraphList, registry } from '../../subgraphs/registry';
import { trialNetwork } from '../auth/trial';
import { inProcessSubgraphs } from '../federation/subgraph-clients';
import type { StoreOpened } from './own-store';

/**
 * Opens the subgraphs of this process on an open store. The first of several processes makes any missing collections
 * and, in a trial, the demo network.
 */
export async function openInProcess(
  { uri }: StoreOpened,
  { config, log, say, onStop }: Program,
  keys: KeyRing,
  isFirst: boolean,
): Promise<readonly RunningSubgraph[]> {
  const connection = await connect(uri);
  onStop(() => connection.close());
  const subgraphs = inProcessSubgraphs(config).map(({ subgraph }) => subgraph);
  const dependencies = { connection, clock: systemClock, keys, subgraphList, config, log, prepare: isFirst };
  const inProcess = await openSubgraphs(subgraphs, dependencies);
  if (isFirst && config.NODE_ENV !== 'production' && config.DEMO && inProcess.length === registry.length) {
    await trialNetwork()?.load({
      connection,
      subgraphs: inProcess,
      now: systemClock(),
      scale: config.DEMO_SCALE,
      report: say,
    });
  }
  return inProcess;
}
