import { dayOf } from '../../platform/calendar-date';
import { sectorsOf } from '../../platform/subgraph/network';
import type { SubgraphStore, ViewerContext } from '../../platform/subgraph/subgraph';
import type { Viewer } from '../../platform/viewer';
import { anonymousTallyCollection, tallyCollection } from './model/tally';
import { BusinessRepository } from './repositories/business-repository';
import { OfferingRepository } from './repositories/offering-repository';
import { TallyRepository } from './repositories/tally-repository';
import { ReachQuestions } from './services/reach-questions';
import { Tallying } from './services/tallying';

/** What insight has at hand for one viewer's one request. */
export interface Desk extends ViewerContext {
  readonly questions: ReachQuestions;
}

export function deskOf(viewer: Viewer, store: SubgraphStore): Desk {
  const { connection, clock, network } = store;
  const sources = {
    sectors: sectorsOf(network),
    tallies: new TallyRepository(viewer, connection, tallyCollection),
    anonymousTallies: new TallyRepository(viewer, connection, anonymousTallyCollection),
    offerings: new OfferingRepository(viewer, connection),
    businesses: new BusinessRepository(viewer, connection),
  };
  return { viewer, questions: new ReachQuestions(dayOf(clock()), sources, new Tallying(store)) };
}
