import { dayOf } from '../../platform/calendar-date';
import { sectorsOf } from '../../platform/subgraph/network';
import type { SubgraphStore, ViewerContext } from '../../platform/subgraph/subgraph';
import type { Viewer } from '../../platform/viewer';
import { OfferingRepository } from './repositories/offering-repository';
import { TallyRepository } from './repositories/tally-repository';
import { ReachService } from './services/reach';

/** What insight has at hand for one viewer's one request. */
export interface Desk extends ViewerContext {
  readonly reach: ReachService;
}

export function deskOf(viewer: Viewer, { connection, clock, network }: SubgraphStore): Desk {
  return {
    viewer,
    reach: new ReachService(
      sectorsOf(network),
      dayOf(clock()),
      new TallyRepository(viewer, connection),
      new OfferingRepository(viewer, connection),
    ),
  };
}
