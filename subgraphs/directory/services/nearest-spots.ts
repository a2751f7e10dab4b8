import { nearestFirst, type Found } from '../../../kit/geography/nearest-first';
import { distanceKm, type Point } from '../../../kit/geography/point';
import type { RevisionRepository } from '../../../platform/published/revision-repository';
import type { CellField, Recipients, SpotPlace, SpotRepository } from '../spot-repository';
import type { RememberedOfIndex } from './remembered';

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
    private readonly remembered: RememberedOfIndex,
    private readonly revisions: RevisionRepository,
  ) {}

  /** Spots from the nearest to the farthest; given recipients, only those where one of them is given something. */
  async *from(
    from: Point,
    recipients: Recipients,
    withinKm = Number.POSITIVE_INFINITY,
  ): AsyncGenerator<Found<SpotPlace>, void> {
    const revision = await this.revisions.current();
    const key = JSON.stringify(recipients && [...recipients].sort());
    const some = () => this.spots.someGivenTo(recipients, few);
    const all = await this.remembered.spotsOfRecipients.get(revision, key, some);
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

  private async inSmallCells(revision: string, cells: readonly string[], recipients: Recipients): Promise<SpotPlace[]> {
    const read = async (unknown: readonly string[]) => byCell(await this.spots.inCells('cell6', unknown, undefined));
    const places = (await this.remembered.spotsOfCell.getAll(revision, cells, read)).flat();
    if (!recipients) return places;
    return places.filter(({ givenTo }) => givenTo.some((recipient) => recipients.includes(recipient)));
  }
}

function byCell(places: readonly SpotPlace[]): (cell: string) => readonly SpotPlace[] {
  const found = new Map<string, SpotPlace[]>();
  for (const place of places) {
    const others = found.get(place.cell);
    if (others) others.push(place);
    else found.set(place.cell, [place]);
  }
  return (cell) => found.get(cell) ?? [];
}

function sorted(from: Point, places: readonly SpotPlace[], withinKm: number): Found<SpotPlace>[] {
  return places
    .map((place) => ({ place, distanceKm: distanceKm(from, place.point) }))
    .filter((found) => found.distanceKm <= withinKm)
    .sort((a, b) => a.distanceKm - b.distanceKm);
}
