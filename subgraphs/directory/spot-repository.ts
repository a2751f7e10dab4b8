import type { ClientSession, Connection } from 'mongoose';
import { nearestFirst, type Found } from '../../kit/places/nearest-first';
import { distanceKm, type Point } from '../../kit/places/point';
import { ViewerRepository, type Readable } from '../../platform/access/viewer-repository';
import { modelOf } from '../../platform/mongo/collection';
import type { Viewer } from '../../platform/viewer';
import { spotCollection, type Spot } from './model';
import { pointOfSpot, spotAt } from './spot';

export interface SpotPlace {
  readonly id: string;
  readonly point: Point;
}

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
] as const;

/** Where offers can be had. Anybody may look. */
export class SpotRepository extends ViewerRepository<Spot> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, spotCollection));
  }

  protected override readable(): Readable<Spot> {
    return {};
  }

  /** Spots from the nearest to the farthest; given recipients, only those where one of them is given something. */
  async *nearestFirst(
    from: Point,
    recipients: readonly string[] | undefined,
    withinKm = Number.POSITIVE_INFINITY,
  ): AsyncGenerator<Found<SpotPlace>, void> {
    // Every spot is given to somebody; to say so lets an index find them.
    const givenTo = { givenTo: recipients ? { $in: [...recipients] } : { $gt: '' } };
    const all = await this.find(givenTo, { limit: few });
    if (all.length < few) {
      yield* sorted(from, all.map(placeOf), withinKm);
      return;
    }
    let seen = -1;
    for (const stride of strides) {
      const reach = { resolution: stride.resolution, withinKm: Math.min(withinKm, stride.withinKm) };
      const inCells = async (cells: readonly string[]) =>
        (await this.find({ [stride.cell]: { $in: [...cells] }, ...givenTo })).map(placeOf);
      for await (const found of nearestFirst(from, reach, inCells)) if (found.distanceKm > seen) yield found;
      seen = reach.withinKm;
      if (seen >= withinKm) return;
    }
  }

  /** Remembers that something is given to somebody at these spots. */
  async mark(spots: readonly string[], givenTo: string, session: ClientSession): Promise<void> {
    for (const spot of spots) {
      const { _id, givenTo: _first, ...cells } = spotAt(spot, []);
      await this.model
        .updateOne({ _id }, { $setOnInsert: cells, $addToSet: { givenTo } }, { upsert: true })
        .session(session)
        .exec();
    }
  }

  /** Adds many at once to an index that holds none of them. */
  async addAll(spots: readonly Spot[]): Promise<void> {
    if (spots.length > 0) await this.model.insertMany([...spots], { lean: true, ordered: false });
  }
}

function placeOf({ _id }: Spot): SpotPlace {
  return { id: _id, point: pointOfSpot(_id) };
}

function sorted(from: Point, places: readonly SpotPlace[], withinKm: number): Found<SpotPlace>[] {
  return places
    .map((place) => ({ place, distanceKm: distanceKm(from, place.point) }))
    .filter((found) => found.distanceKm <= withinKm)
    .sort((a, b) => a.distanceKm - b.distanceKm);
}
