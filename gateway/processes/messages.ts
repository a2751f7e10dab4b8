import type { StoreOpened } from './store-inside';
import type { Spent } from '../limits/rates';

/** What a worker tells the primary. */
export type FromWorker =
  /** It has read its code, and asks what to open. */
  | { readonly type: 'started' }
  | { readonly type: 'ready'; readonly url: string }
  /** Events were written that the relay need not wait to find. */
  | { readonly type: 'written'; readonly subgraph: string }
  | { readonly type: 'spent'; readonly spent: Spent };

/** What the primary tells a worker. */
export type ToWorker =
  | { readonly type: 'open'; readonly store: StoreOpened | undefined }
  | { readonly type: 'spent'; readonly spent: Spent }
  | { readonly type: 'stop' };
