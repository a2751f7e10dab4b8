import type { ClientSession, Connection } from 'mongoose';
import type { Point } from '../../../domain/geography/point';
import { ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { offerLocationCollection, type OfferLocation } from '../models/index-records';
import { pointOfLocation, offerLocationAt } from './offer-location';

export interface LocationPoint {
  readonly id: string;
  readonly point: Point;
  /** Its cell of resolution 6, about 36 km². */
  readonly cell: string;
  readonly audiences: readonly string[];
}

/** Schemes and `carers`; undefined for all audiences. */
export type Recipients = readonly string[] | undefined;

export type CellField = 'cell2' | 'cell4' | 'cell6';

/** Stores the locations of offers. Anyone may read them. */
export class OfferLocationRepository extends ViewerRepository<OfferLocation> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, offerLocationCollection));
  }

  protected override readable(): Readable<OfferLocation> {
    return {};
  }

  /** Returns some of the locations with an offer to one of the recipients. */
  async someForAudiences(recipients: Recipients, limit: number): Promise<LocationPoint[]> {
    return (await this.find(audiences(recipients), { limit })).map(placeOf);
  }

  async inCells(field: CellField, cells: readonly string[], recipients: Recipients): Promise<LocationPoint[]> {
    return (await this.find({ [field]: { $in: [...cells] }, ...audiences(recipients) })).map(placeOf);
  }

  /** Records that these locations have an offer to an audience. */
  async mark(locations: readonly string[], audiences: string, session: ClientSession): Promise<void> {
    for (const location of locations) {
      const { _id, audiences: _first, ...cells } = offerLocationAt(location, []);
      await this.model
        .updateOne({ _id }, { $setOnInsert: cells, $addToSet: { audiences } }, { upsert: true })
        .session(session)
        .exec();
    }
  }

  /** Adds many locations at once to an index that contains none of them. */
  async addAll(locations: readonly OfferLocation[]): Promise<void> {
    if (locations.length > 0) await this.model.insertMany([...locations], { lean: true, ordered: false });
  }
}

/** Every location has an audience; this condition lets an index find them. */
function audiences(recipients: Recipients): { audiences: { $in: string[] } | { $gt: string } } {
  return { audiences: recipients ? { $in: [...recipients] } : { $gt: '' } };
}

function placeOf({ _id, cell6, audiences }: OfferLocation): LocationPoint {
  return { id: _id, point: pointOfLocation(_id), cell: cell6, audiences };
}
