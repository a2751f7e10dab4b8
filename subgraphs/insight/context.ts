import { dayOf } from '../../platform/calendar-date';
import { sectorsOf } from '../../platform/subgraph/subgraph-list';
import type { SubgraphStore, ViewerContext } from '../../platform/subgraph/subgraph';
import { hub, type Viewer } from '../../platform/viewer';
import { anonymousTallyCollection, tallyCollection } from './models/tally';
import { BusinessCountRepository } from './repositories/business-repository';
import { OfferingRepository } from './repositories/offering-repository';
import { TallyRepository } from './repositories/tally-repository';
import { ReachService } from './services/reach-service';
import { SchemeReportService } from './services/scheme-report-service';
import { TallyService } from './services/tally-service';

/** The context of one request of one viewer at insight. */
export interface InsightContext extends ViewerContext {
  readonly reachService: ReachService;
  readonly schemeReports: SchemeReportService;
}

export function createInsightContext(viewer: Viewer, store: SubgraphStore): InsightContext {
  const { connection, clock, subgraphList } = store;
  const sourcesFor = (reader: Viewer) => ({
    sectors: sectorsOf(subgraphList),
    tallies: new TallyRepository(reader, connection, tallyCollection),
    anonymousTallies: new TallyRepository(reader, connection, anonymousTallyCollection),
    offerings: new OfferingRepository(reader, connection),
    businesses: new BusinessCountRepository(reader, connection),
  });
  const today = dayOf(clock());
  const tallying = new TallyService(store);
  return {
    viewer,
    reachService: new ReachService(today, sourcesFor(viewer), tallying),
    schemeReports: new SchemeReportService({ viewer, today, sources: sourcesFor(hub), tallying, log: store.log }),
  };
}
