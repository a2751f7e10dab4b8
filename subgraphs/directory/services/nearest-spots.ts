import { nearestFirst, type Found } from '../../../kit/places/nearest-first';
import { distanceKm, type Point } from '../../../kit/places/point';
import type { CellField, Recipients, SpotPlace, SpotRepository } from '../spot-repository';
import type { RememberedSpots } from './remembered-spots';

/** So many spots are rather sorted at once than walked to. */
const few = 200;

/**
 * Outwards in three strides, each a handful of rings: a step is about 6 km at resolution 6, 42 km at 4 and 290 km at 2.
 * The last reaches from any point in the United Kingdom to any other.
 */
const strides = [
  { resolution: 6, cell: 'cell6', withinKm: 30 },
  { resolution: 4, cell: 'cell4', withinKm: 200 },
  { resolution: 2, cell: 'cell2', withinKm: 1600 },
] as const satisfies readonly { resolution: number; cell: CellField; withinKm: number }[];

/** Walks to where offers can be had. The small cells around a reader are read once per change of the index, for all readers. */
export class NearestSpots {
  constructor(
    private readonly spots: SpotRepository,
    private readonly remembered: RememberedSpots,
    private readonly currentRevision: () => Promise<number>,
  ) {}

  /** Spots from the nearest to the farthest; given recipients, only those where one of them is given something. */
  async *from(
    from: Point,
    recipients: Recipients,
    withinKm = Number.POSITIVE_INFINITY,
  ): AsyncGenerator<Found<SpotPlace>, void> {
    const revision = await this.currentRevision();
    const all = await this.remembered.given(revision, recipients, () => this.spots.someGivenTo(recipients, few));
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
          : this.spots.inCells(stride.cell, cells, recipients);
      for await (const found of nearestFirst(from, reach, inCells)) if (found.distanceKm > seen) yield found;
      seen = reach.withinKm;
      if (seen >= withinKm) return;
    }
  }

  private async inSmallCells(revision: number, cells: readonly string[], recipients: Recipients): Promise<SpotPlace[]> {
    const read = (unknown: readonly string[]) => this.spots.inCells('cell6', unknown, undefined);
    const places = await this.remembered.inCells(revision, cells, read);
    if (!recipients) return places;
    return places.filter(({ givenTo }) => givenTo.some((recipient) => recipients.includes(recipient)));
  }
}

function sorted(from: Point, places: readonly SpotPlace[], withinKm: number): Found<SpotPlace>[] {
  return places
    .map((place) => ({ place, distanceKm: distanceKm(from, place.point) }))
    .filter((found) => found.distanceKm <= withinKm)
    .sort((a, b) => a.distanceKm - b.distanceKm);
}
