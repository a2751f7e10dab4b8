import { openStore, type Store } from '../../platform/mongo/open-store';
import type { Program } from '../../platform/program';

export type StoreOpened = Omit<Store, 'stop'>;

/** Opens the store of the subgraphs in this process, until the program stops. */
export async function openOwnStore({ config, say, onStop }: Program): Promise<StoreOpened> {
  say('Opening the store …');
  const { stop, ...store } = await openStore(config, say);
  onStop(stop);
  return store;
}
