import type { NearestFound } from '../../../domain/geography/nearest-first';
import type { IndexedOfferRepository } from '../repositories/indexed-offer-repository';
import { nowhere, type IndexedOffer } from '../models/index-records';
import { kmToNearest } from '../repositories/offer-location';
import type { OfferNarrowing } from '../repositories/offer-narrowing';
import type { LocationPoint } from '../repositories/offer-location-repository';
import type { Near } from './near';
import type { NearestLocations } from './nearest-locations';
import type { OffersAtLocations } from './offers-at-locations';

/**
 * The position of an offer in a list by distance: kilometres to its nearest location (null: it has none), then its id.
 */
export type Distance = readonly [km: number | null, id: string];

export interface Placed {
  readonly offer: IndexedOffer;
  readonly at: Distance;
}

/** The most offers for which sorting costs less than a search outwards. */
const few = 200;
const mostLocationsAtOnce = 256;

interface Dependencies {
  readonly offers: IndexedOfferRepository;
  readonly locations: NearestLocations;
  readonly atLocations: OffersAtLocations;
  readonly near: Near;
  readonly narrowing: OfferNarrowing;
}

/**
 * Lists offers from the nearest to the farthest, equally near ones by id, and those bound to no place last. It searches
 * outwards over locations and reads only as many offers as needed: a page costs the same in a network of any size.
 * Where few offers have the words of a search, it sorts those few.
 */
export class ByDistance {
  constructor(private readonly deps: Dependencies) {}

  /** Returns up to `limit` offers after a position in the list. */
  async page(limit: number, after: Distance | undefined): Promise<Placed[]> {
    const found: Placed[] = [];
    for await (const run of this.runs(limit, after)) {
      found.push(...run);
      if (found.length >= limit) break;
    }
    return found.slice(0, limit);
  }

  /** Yields runs of offers, each in order and wholly after the run before. */
  private async *runs(limit: number, after: Distance | undefined): AsyncGenerator<Placed[], void> {
    if (this.deps.narrowing.words) {
      const matching = await this.deps.offers.some(this.deps.narrowing, few);
      if (matching.length < few) {
        yield this.placed(matching)
          .filter(({ at }) => isAfter(at, after))
          .sort(inOrder);
        return;
      }
    }
    if (after?.[0] !== null) {
      for await (const batch of batches(this.locationsFrom(after?.[0] ?? 0))) yield* this.runsAt(batch, limit, after);
    }
    yield* this.runsById([nowhere], limit, after?.[0] === null ? after[1] : undefined);
  }

  private async *locationsFrom(km: number): AsyncGenerator<NearestFound<LocationPoint>, void> {
    const { point, withinKm } = this.deps.near;
    for await (const location of this.deps.locations.from(point, this.deps.narrowing.recipient?.audiences, withinKm))
      if (location.distanceKm >= km) yield location;
  }

  /** Yields the offers whose nearest location is one of these. */
  private async *runsAt(
    batch: readonly NearestFound<LocationPoint>[],
    limit: number,
    after: Distance | undefined,
  ): AsyncGenerator<Placed[], void> {
    const nearest = batch[0]?.distanceKm ?? 0;
    const all = await this.deps.atLocations.all(this.deps.narrowing, idsOf(batch), few);
    if (all) {
      const isNew = ({ at }: Placed) => (at[0] ?? 0) >= nearest && isAfter(at, after);
      yield this.placed(all).filter(isNew).sort(inOrder);
      return;
    }
    for (const tie of tiesOf(batch)) {
      const km = tie[0]?.distanceKm;
      for await (const run of this.runsById(idsOf(tie), limit, km === after?.[0] ? after?.[1] : undefined))
        yield run.filter(({ at }) => at[0] === km);
    }
  }

  /** Yields the offers at equally near locations. */
  private async *runsById(locations: readonly string[], limit: number, after?: string): AsyncGenerator<Placed[], void> {
    let last = after;
    for (;;) {
      const offers = await this.deps.offers.atLocations(this.deps.narrowing, locations, limit, last);
      yield this.placed(offers);
      if (offers.length < limit) return;
      last = offers.at(-1)?._id;
    }
  }

  private placed(offers: readonly IndexedOffer[]): Placed[] {
    return offers.map((offer) => ({ offer, at: [kmToNearest(this.deps.near.point, offer.locations), offer._id] }));
  }
}

const inOrder = (one: Placed, other: Placed) => compare(one.at, other.at);

const isAfter = (at: Distance, after: Distance | undefined) => !after || compare(at, after) > 0;

function compare([kmA, idA]: Distance, [kmB, idB]: Distance): number {
  const farther = (kmA ?? Infinity) - (kmB ?? Infinity);
  // Two offers without a place are equally far: the difference of two infinities is no number.
  if (farther !== 0 && !Number.isNaN(farther)) return farther;
  return idA < idB ? -1 : Number(idA > idB);
}

const idsOf = (locations: readonly NearestFound<LocationPoint>[]) => locations.map(({ place }) => place.id);

/** Yields few locations first, because they may be enough, then more and more. Equally near ones stay together. */
async function* batches(
  locations: AsyncIterable<NearestFound<LocationPoint>>,
): AsyncGenerator<NearestFound<LocationPoint>[], void> {
  let size = 1;
  let batch: NearestFound<LocationPoint>[] = [];
  for await (const location of locations) {
    if (batch.length >= size && batch.at(-1)?.distanceKm !== location.distanceKm) {
      yield batch;
      batch = [];
      size = Math.min(size * 4, mostLocationsAtOnce);
    }
    batch.push(location);
  }
  if (batch.length > 0) yield batch;
}

function tiesOf(batch: readonly NearestFound<LocationPoint>[]): NearestFound<LocationPoint>[][] {
  const ties: NearestFound<LocationPoint>[][] = [];
  for (const location of batch) {
    const tie = ties.at(-1);
    if (tie?.[0]?.distanceKm === location.distanceKm) tie.push(location);
    else ties.push([location]);
  }
  return ties;
}
