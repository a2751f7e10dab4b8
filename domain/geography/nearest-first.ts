import { ringsAround } from './h3-cells';
import { distanceKm, type Point } from './point';

export interface NearestFound<Place> {
  readonly place: Place;
  readonly distanceKm: number;
}

export interface SearchReach {
  /** The resolution of the cells that index the places. */
  readonly resolution: number;
  readonly withinKm: number;
}

/**
 * Yields places from the nearest to the farthest, equally far ones by id. It calls `placesIn` for one ring of cells at
 * a time, and stops once the caller has enough. So the nearest few cost a query or two on an index of cells.
 */
export async function* nearestFirst<Place extends { readonly id: string; readonly point: Point }>(
  from: Point,
  { resolution, withinKm }: SearchReach,
  placesIn: (cells: readonly string[]) => Promise<readonly Place[]>,
): AsyncGenerator<NearestFound<Place>, void> {
  let waiting: NearestFound<Place>[] = [];
  for (const { cells, seenWithinKm } of ringsAround(from, resolution, withinKm)) {
    const found = (await placesIn(cells)).map((place) => ({ place, distanceKm: distanceKm(from, place.point) }));
    waiting.push(...found.filter((each) => each.distanceKm <= withinKm));
    waiting.sort(byDistanceThenId);
    // A place beyond the covered distance may yet be beaten by one of the next ring.
    const settled = waiting.filter((each) => each.distanceKm <= seenWithinKm);
    waiting = waiting.slice(settled.length);
    yield* settled;
  }
}

function byDistanceThenId<Place extends { readonly id: string }>(
  a: NearestFound<Place>,
  b: NearestFound<Place>,
): number {
  return a.distanceKm - b.distanceKm || (a.place.id < b.place.id ? -1 : 1);
}
