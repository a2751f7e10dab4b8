import { openStore, type Store } from '../../platform/mongo/open-store';
import type { Program } from '../../platform/program';

export type StoreOpened = Omit<Store, 'stop'>;

/** The store of the subgraphs that run here, for as long as the program runs. */
export async function openOwnStore({ config, say, onStop }: Program): Promise<StoreOpened> {
  say('Opening the store …');
  const { stop, ...store } = await openStore(config, say);
  onStop(stop);
  return store;
}
