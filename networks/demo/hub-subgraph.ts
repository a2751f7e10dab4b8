import type { Subgraph, ViewerContext } from '../../platform/subgraph/subgraph';
import type { DemoPart } from './demo-part';

/** A subgraph of this hub: it answers, and it can take part in the demo network. */
export interface Subgraph<Context extends ViewerContext = ViewerContext> extends Subgraph<Context> {
  /** Loaded only when the demo network is made. */
  readonly demo?: () => DemoPart;
}
