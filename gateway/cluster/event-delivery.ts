import type { Registry } from 'prom-client';
import { systemClock } from '../../platform/clock';
import type { Program } from '../../platform/program';
import type { KeyRing } from '../../platform/tokens/key-ring';
import { openRelay } from './event-relay';
import { watchParts } from '../observability/metrics';
import { clientsOf } from '../federation/subgraph-clients';
import type { StoreOpened } from './own-store';
import { openInProcess } from './in-process-subgraphs';
import type { Workers } from './workers';

/**
 * Delivers the events of all changes by the workers, and counts the waiting ones. Events not delivered when the program
 * ends wait for its next start.
 */
export async function deliverEvents(
  program: Program,
  keys: KeyRing,
  store: StoreOpened | undefined,
  workers: Workers,
  numbers: Registry,
): Promise<void> {
  const { config, log, onStop } = program;
  const inProcess = store ? await openInProcess(store, program, keys, false) : [];
  const subgraphs = await clientsOf({ config, keys, clock: systemClock, log, inProcess });
  watchParts(numbers, subgraphs);
  const relay = openRelay(log, subgraphs, systemClock);
  workers.onWritten = (subgraph) => relay.announce(subgraph);
  onStop(async () => {
    await relay.stop();
    for (const subgraph of subgraphs) await subgraph.close();
  });
}
