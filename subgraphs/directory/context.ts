import type DataLoader from 'dataloader';
import { dayOf } from '../../platform/calendar-date';
import { loaderById } from '../../platform/loaders';
import { RevisionRepository } from '../../platform/cache/revision-repository';
import type { SubgraphList } from '../../platform/subgraph/subgraph-list';
import type { SubgraphStore, ViewerContext } from '../../platform/subgraph/subgraph';
import type { Viewer } from '../../platform/viewer';
import { IndexedOfferRepository } from './repositories/indexed-offer-repository';
import { IndexedSchemeRepository } from './repositories/indexed-scheme-repository';
import type { IndexedOffer, IndexedScheme } from './models/index-records';
import { NearestLocations } from './services/nearest-locations';
import { OfferCounts } from './services/offer-counts';
import { OfferList } from './services/offer-list';
import { OffersAtLocations } from './services/offers-at-locations';
import { indexCachesOf } from './services/index-caches';
import { SchemeFinder } from './services/scheme-finder';
import { SchemeList } from './services/scheme-list';
import { OfferLocationRepository } from './repositories/offer-location-repository';

/** The context of the directory's resolvers. */
export interface DirectoryContext extends ViewerContext {
  readonly subgraphList: SubgraphList;
  readonly offerList: OfferList;
  readonly schemeList: SchemeList;
  readonly schemeFinder: SchemeFinder;
  readonly offerById: DataLoader<string, IndexedOffer | undefined>;
  readonly schemeById: DataLoader<string, IndexedScheme | undefined>;
}

export function createDirectoryContext(
  viewer: Viewer,
  { connection, clock, subgraphList }: SubgraphStore,
): DirectoryContext {
  const offers = new IndexedOfferRepository(viewer, connection);
  const schemes = new IndexedSchemeRepository(viewer, connection);
  const revisions = new RevisionRepository(viewer, connection);
  const caches = indexCachesOf(connection);
  const locations = new NearestLocations(new OfferLocationRepository(viewer, connection), caches, revisions);
  const atLocations = new OffersAtLocations(offers, caches.offersAtLocation, revisions);
  const counts = new OfferCounts(offers, revisions, caches.counts);
  return {
    viewer,
    subgraphList,
    offerList: new OfferList({ offers, locations, atLocations, counts, today: dayOf(clock()) }),
    schemeList: new SchemeList(schemes),
    schemeFinder: new SchemeFinder(schemes, subgraphList),
    offerById: loaderById((ids) => offers.findByIds(ids)),
    schemeById: loaderById((ids) => schemes.findByIds(ids)),
  };
}
