import type { StoreOpened } from './own-store';
import type { Spent } from '../limits/rates';

/** What a worker tells the primary. */
export type FromWorker =
  /** It has read its code, and asks what to open. */
  | { readonly type: 'started' }
  | { readonly type: 'ready'; readonly url: string }
  /** Events were written that the relay need not wait to find. */
  | { readonly type: 'written'; readonly subgraph: string }
  | { readonly type: 'spent'; readonly spent: Spent };

/** What a worker works on. */
export interface Opened {
  /** Undefined where all subgraphs run in processes of their own. */
  readonly store: StoreOpened | undefined;
  /** Whether nobody has opened it before, so that what is to be in it may not be there yet. */
  readonly isFirst: boolean;
}

/** What the primary tells a worker. */
export type ToWorker =
  ({ readonly type: 'open' } & Opened) | { readonly type: 'spent'; readonly spent: Spent } | { readonly type: 'stop' };
