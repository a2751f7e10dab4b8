import type { Readiness } from '../../platform/mongo/is-ready';
import type { SubgraphClient } from '../federation/subgraph-client';

export interface Health {
  /** ready: everything answers; partly: some sectors do not; not ready: nothing worth asking, or the hub is stopping. */
  readonly status: 'ready' | 'partly' | 'not ready';
  /** What the store of the subgraphs in this process is, and whether it takes reads and writes; null where all run apart. */
  readonly store: ({ readonly kind: string } & State) | null;
  readonly subgraphs: Readonly<Record<string, { readonly runs: 'in-process' | 'remote' } & State>>;
}

interface State {
  readonly ready: boolean;
  /** Whether its disk is full, so that it answers only what is read. */
  readonly full: boolean;
}

/** Asks every part whether it answers. Without identity nobody can be recognised, so without it the hub is not ready. */
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
