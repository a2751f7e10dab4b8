import type DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import { once } from '../../kit/once';
import { dayOf } from '../../platform/calendar-date';
import { loaderById } from '../../platform/loaders';
import type { Network } from '../../platform/subgraph/network';
import type { SubgraphStore, ViewerContext } from '../../platform/subgraph/subgraph';
import type { Viewer } from '../../platform/viewer';
import { IndexedOfferRepository } from './indexed-offer-repository';
import { IndexedSchemeRepository } from './indexed-scheme-repository';
import type { IndexedOffer, IndexedScheme } from './model';
import { RevisionRepository } from './revision-repository';
import { NearestSpots } from './services/nearest-spots';
import { OfferCounts, RememberedCounts } from './services/offer-counts';
import { OfferList } from './services/offer-list';
import { RememberedSpots } from './services/remembered-spots';
import { SchemeFinder } from './services/scheme-finder';
import { SchemeList } from './services/scheme-list';
import { SpotRepository } from './spot-repository';

/** What the resolvers of the directory have at hand. */
export interface Desk extends ViewerContext {
  readonly network: Network;
  readonly offerList: OfferList;
  readonly schemeList: SchemeList;
  readonly schemeFinder: SchemeFinder;
  readonly offerById: DataLoader<string, IndexedOffer | undefined>;
  readonly schemeById: DataLoader<string, IndexedScheme | undefined>;
}

/** What all requests of a process remember together, while the index of a database does not change. */
interface Remembered {
  readonly counts: RememberedCounts;
  readonly spots: RememberedSpots;
}

const rememberedOf = new WeakMap<Connection, Remembered>();

function rememberedAt(connection: Connection): Remembered {
  const known = rememberedOf.get(connection);
  if (known) return known;
  const made = { counts: new RememberedCounts(), spots: new RememberedSpots() };
  rememberedOf.set(connection, made);
  return made;
}

export function deskFor(viewer: Viewer, { connection, clock, network }: SubgraphStore): Desk {
  const offers = new IndexedOfferRepository(viewer, connection);
  const schemes = new IndexedSchemeRepository(viewer, connection);
  const revisions = new RevisionRepository(viewer, connection);
  const currentRevision = once(() => revisions.current());
  const remembered = rememberedAt(connection);
  const spots = new NearestSpots(new SpotRepository(viewer, connection), remembered.spots, currentRevision);
  const counts = new OfferCounts(offers, currentRevision, remembered.counts);
  return {
    viewer,
    network,
    offerList: new OfferList(offers, spots, counts, dayOf(clock())),
    schemeList: new SchemeList(schemes),
    schemeFinder: new SchemeFinder(schemes, network),
    offerById: loaderById((ids) => offers.findByIds(ids)),
    schemeById: loaderById((ids) => schemes.findByIds(ids)),
  };
}
