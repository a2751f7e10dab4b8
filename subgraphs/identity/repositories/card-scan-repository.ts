import type { ClientSession, Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { cardScanCollection, type CardScan } from '../models/card';

/** Where cards were shown of late: for the hub itself, to notice a copy, and no one can follow a carer by it. */
export class CardScanRepository extends ViewerRepository<CardScan> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, cardScanCollection));
  }

  protected override readable(): Readable<CardScan> {
    return this.viewer.role === 'hub' ? {} : nothing;
  }

  ofCard(place: number): Promise<CardScan[]> {
    return this.find({ place });
  }

  /** Forgets what no longer matters. */
  async forgetBefore(at: Date, session: ClientSession): Promise<void> {
    await this.model
      .deleteMany({ at: { $lt: at } })
      .session(session)
      .exec();
  }
}
