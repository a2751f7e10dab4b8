import { nearestFirst, type NearestFound } from '../../../domain/geography/nearest-first';
import { distanceKm, type Point } from '../../../domain/geography/point';
import type { RevisionRepository } from '../../../platform/cache/revision-repository';
import type {
  CellField,
  Recipients,
  LocationPoint,
  OfferLocationRepository,
} from '../repositories/offer-location-repository';
import type { IndexCaches } from './index-caches';

/** The most locations for which sorting costs less than a search outwards. */
const few = 200;

/**
 * The search goes outwards in three strides of a few rings each. A ring is about 6 km at resolution 6, 42 km at 4 and
 * 290 km at 2. The last stride reaches from any point in the United Kingdom to any other.
 */
const strides = [
  { resolution: 6, cell: 'cell6', withinKm: 30 },
  { resolution: 4, cell: 'cell4', withinKm: 200 },
  { resolution: 2, cell: 'cell2', withinKm: 1600 },
] as const satisfies readonly { resolution: number; cell: CellField; withinKm: number }[];

/**
 * Finds the locations of offers, nearest first. The small cells around a reader are read once per change of the index,
 * for all readers.
 */
export class NearestLocations {
  constructor(
    private readonly locations: OfferLocationRepository,
    private readonly cached: IndexCaches,
    private readonly revisions: RevisionRepository,
  ) {}

  /**
   * Yields locations from the nearest to the farthest. With recipients, yields only those with an offer to one of them.
   */
  async *from(
    from: Point,
    recipients: Recipients,
    withinKm = Number.POSITIVE_INFINITY,
  ): AsyncGenerator<NearestFound<LocationPoint>, void> {
    const revision = await this.revisions.current();
    const key = JSON.stringify(recipients && [...recipients].sort());
    const some = () => this.locations.someForAudiences(recipients, few);
    const all = await this.cached.locationsOfAudiences.get(revision, key, some);
    if (all.length < few) {
      yield* sorted(from, all, withinKm);
      return;
    }
    let seen = -1;
    for (const stride of strides) {
      const reach = { resolution: stride.resolution, withinKm: Math.min(withinKm, stride.withinKm) };
      const inCells = (cells: readonly string[]) =>
        stride.cell === 'cell6'
          ? this.inSmallCells(revision, cells, recipients)
          : this.locations.inCells(stride.cell, cells, recipients);
      for await (const found of nearestFirst(from, reach, inCells)) if (found.distanceKm > seen) yield found;
      seen = reach.withinKm;
      if (seen >= withinKm) return;
    }
  }

  private async inSmallCells(
    revision: string,
    cells: readonly string[],
    recipients: Recipients,
  ): Promise<LocationPoint[]> {
    const read = async (unknown: readonly string[]) =>
      byCell(await this.locations.inCells('cell6', unknown, undefined));
    const places = (await this.cached.locationsOfCell.getAll(revision, cells, read)).flat();
    if (!recipients) return places;
    return places.filter(({ audiences }) => audiences.some((recipient) => recipients.includes(recipient)));
  }
}

function byCell(places: readonly LocationPoint[]): (cell: string) => readonly LocationPoint[] {
  const found = new Map<string, LocationPoint[]>();
  for (const place of places) {
    const others = found.get(place.cell);
    if (others) others.push(place);
    else found.set(place.cell, [place]);
  }
  return (cell) => found.get(cell) ?? [];
}

function sorted(from: Point, places: readonly LocationPoint[], withinKm: number): NearestFound<LocationPoint>[] {
  return places
    .map((place) => ({ place, distanceKm: distanceKm(from, place.point) }))
    .filter((found) => found.distanceKm <= withinKm)
    .sort((a, b) => a.distanceKm - b.distanceKm);
}
