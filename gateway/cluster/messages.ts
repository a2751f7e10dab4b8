import type { StoreOpened } from './own-store';
import type { Spent } from '../limits/rates';

/** A message from a worker to the primary. */
export type FromWorker =
  /** The worker has loaded its code, and waits for the store to open. */
  | { readonly type: 'started' }
  | { readonly type: 'ready'; readonly url: string }
  /** The worker wrote events, so the relay need not wait to find them. */
  | { readonly type: 'written'; readonly subgraph: string }
  | { readonly type: 'spent'; readonly spent: Spent };

/** The store that a worker works on. */
export interface Opened {
  /** Undefined where all subgraphs run in processes of their own. */
  readonly store: StoreOpened | undefined;
  /** Whether this worker is the first to open the store, whose collections may still be missing. */
  readonly isFirst: boolean;
}

/** A message from the primary to a worker. */
export type ToWorker =
  ({ readonly type: 'open' } & Opened) | { readonly type: 'spent'; readonly spent: Spent } | { readonly type: 'stop' };
