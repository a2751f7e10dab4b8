import { perConnection } from '../../../platform/mongo/per-connection';
import { RevisionCache } from '../../../platform/cache/revision-cache';
import type { IndexedOffer } from '../models/index-records';
import type { LocationPoint } from '../repositories/offer-location-repository';

/** What all requests of a process remember together of an index. It says nothing about anybody. */
export interface IndexCaches {
  /** The spots of a cell. All carers of a neighbourhood walk over the same few; the United Kingdom has about 7,000 with land in them. */
  readonly locationsOfCell: RevisionCache<readonly LocationPoint[]>;
  /** Some of the spots where the same recipients are given something. */
  readonly locationsOfAudiences: RevisionCache<readonly LocationPoint[]>;
  /** What can be had at a spot, today or later; undefined where it is too much to be kept. */
  readonly offersAtLocation: RevisionCache<readonly IndexedOffer[] | undefined>;
  /** How many offers a question finds. More would be the questions of a crawler, not of people. */
  readonly counts: RevisionCache<number>;
}

export const indexCachesOf = perConnection((): IndexCaches => ({
  locationsOfCell: new RevisionCache(20_000),
  locationsOfAudiences: new RevisionCache(1_000),
  offersAtLocation: new RevisionCache(5_000),
  counts: new RevisionCache(20_000),
}));
