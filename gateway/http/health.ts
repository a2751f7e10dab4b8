import type { Readiness } from '../../platform/mongo/is-ready';
import type { SubgraphClient } from '../federation/subgraph-client';

export interface Health {
  /**
   * ready: everything answers; partly: some sectors do not; not ready: nothing useful answers, or the hub is stopping.
   */
  readonly status: 'ready' | 'partly' | 'not ready';
  /**
   * The kind of the store in this process, and whether it accepts reads and writes; null where all subgraphs are
   * remote.
   */
  readonly store: ({ readonly kind: string } & State) | null;
  readonly subgraphs: Readonly<Record<string, { readonly runs: 'in-process' | 'remote' } & State>>;
}

interface State {
  readonly ready: boolean;
  /** Whether its disk is full, so that it answers reads only. */
  readonly full: boolean;
}

/** Checks whether every part answers. Without identity no caller can be recognised, so the hub is then not ready. */
export async function healthOf(
  subgraphs: readonly SubgraphClient[],
  store: string | null,
  stopping: boolean,
): Promise<Health> {
  const parts = await Promise.all(
    subgraphs.map(async (subgraph) => ({
      name: subgraph.name,
      runs: subgraph.runs,
      ...stateOf(await subgraph.readiness()),
    })),
  );
  const inProcess = parts.filter(({ runs }) => runs === 'in-process');
  const all = parts.every(({ ready }) => ready);
  const identity = parts.some(({ name, ready }) => name === 'identity' && ready);
  return {
    status: stopping || !identity ? 'not ready' : all ? 'ready' : 'partly',
    store:
      store === null
        ? null
        : { kind: store, ready: inProcess.every(({ ready }) => ready), full: inProcess.some(({ full }) => full) },
    subgraphs: Object.fromEntries(parts.map(({ name, ...part }) => [name, part])),
  };
}

function stateOf(readiness: Readiness): State {
  return { ready: readiness === 'ready', full: readiness === 'full' };
}
