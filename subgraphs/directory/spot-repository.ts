import type { ClientSession, Connection } from 'mongoose';
import type { Point } from '../../kit/geography/point';
import { ViewerRepository, type Readable } from '../../platform/access/viewer-repository';
import { modelOf } from '../../platform/mongo/collection';
import type { Viewer } from '../../platform/viewer';
import { spotCollection, type Spot } from './model';
import { pointOfSpot, spotAt } from './spot';

export interface SpotPlace {
  readonly id: string;
  readonly point: Point;
  /** The cell of resolution 6, about 36 km², that it lies in. */
  readonly cell: string;
  readonly givenTo: readonly string[];
}

/** Schemes and `carers`; undefined for whoever is given anything. */
export type Recipients = readonly string[] | undefined;

export type CellField = 'cell2' | 'cell4' | 'cell6';

/** Where offers can be had. Anybody may look. */
export class SpotRepository extends ViewerRepository<Spot> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, spotCollection));
  }

  protected override readable(): Readable<Spot> {
    return {};
  }

  /** Any of the spots where one of the recipients is given something. */
  async someGivenTo(recipients: Recipients, limit: number): Promise<SpotPlace[]> {
    return (await this.find(givenTo(recipients), { limit })).map(placeOf);
  }

  async inCells(field: CellField, cells: readonly string[], recipients: Recipients): Promise<SpotPlace[]> {
    return (await this.find({ [field]: { $in: [...cells] }, ...givenTo(recipients) })).map(placeOf);
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

/** Every spot is given to somebody; to say so lets an index find them. */
function givenTo(recipients: Recipients): { givenTo: { $in: string[] } | { $gt: string } } {
  return { givenTo: recipients ? { $in: [...recipients] } : { $gt: '' } };
}

function placeOf({ _id, cell6, givenTo }: Spot): SpotPlace {
  return { id: _id, point: pointOfSpot(_id), cell: cell6, givenTo };
}
