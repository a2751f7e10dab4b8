import type { SubgraphClient } from './subgraph-client';

export interface Health {
  /** ready: everything answers; partly: some sectors do not; not ready: nothing worth asking, or the hub is stopping. */
  readonly status: 'ready' | 'partly' | 'not ready';
  /** What the store of the subgraphs in this process is, and whether it answers; null where all run apart. */
  readonly store: { readonly kind: string; readonly ready: boolean } | null;
  readonly subgraphs: Readonly<Record<string, { readonly runs: 'inside' | 'apart'; readonly ready: boolean }>>;
}

/** Asks every part whether it answers. Without identity nobody can be recognised, so without it the hub is not ready. */
export async function healthOf(
  subgraphs: readonly SubgraphClient[],
  store: string | null,
  stopping: boolean,
): Promise<Health> {
  const parts = await Promise.all(
    subgraphs.map(async (subgraph) => ({ name: subgraph.name, runs: subgraph.runs, ready: await subgraph.isReady() })),
  );
  const inside = parts.filter(({ runs }) => runs === 'inside');
  const all = parts.every(({ ready }) => ready);
  const identity = parts.some(({ name, ready }) => name === 'identity' && ready);
  return {
    status: stopping || !identity ? 'not ready' : all ? 'ready' : 'partly',
    store: store === null ? null : { kind: store, ready: inside.every(({ ready }) => ready) },
    subgraphs: Object.fromEntries(parts.map(({ name, runs, ready }) => [name, { runs, ready }])),
  };
}
