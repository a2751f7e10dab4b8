import { perConnection } from '../../../platform/mongo/per-connection';
import { RevisionCache } from '../../../platform/cache/revision-cache';
import type { IndexedOffer } from '../models/index-records';
import type { LocationPoint } from '../repositories/offer-location-repository';

/** The caches of an index, shared by all requests of a process. They contain no personal data. */
export interface IndexCaches {
  /**
   * The locations of a cell. All carers nearby need the same few; the United Kingdom has about 7,000 cells with land.
   */
  readonly locationsOfCell: RevisionCache<readonly LocationPoint[]>;
  /** Some of the locations with offers to the same recipients. */
  readonly locationsOfAudiences: RevisionCache<readonly LocationPoint[]>;
  /** The offers at a location, today or later; undefined where there are too many to cache. */
  readonly offersAtLocation: RevisionCache<readonly IndexedOffer[] | undefined>;
  /** The number of offers for a request. More entries than this would come from a crawler, not from people. */
  readonly counts: RevisionCache<number>;
}

export const indexCachesOf = perConnection((): IndexCaches => ({
  locationsOfCell: new RevisionCache(20_000),
  locationsOfAudiences: new RevisionCache(1_000),
  offersAtLocation: new RevisionCache(5_000),
  counts: new RevisionCache(20_000),
}));
