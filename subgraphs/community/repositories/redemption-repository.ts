import type { Connection } from 'mongoose';
import { nothing, ViewerRepository, type Readable } from '../../../platform/access/viewer-repository';
import type { CalendarDate } from '../../../platform/calendar-date';
import { modelOf } from '../../../platform/mongo/collection';
import type { Viewer } from '../../../platform/viewer';
import { redemptionCollection, type Redemption } from '../models/redemption';

/** Reads redemptions, each business its own. Its staff sign in as managers of the business. */
export class RedemptionRepository extends ViewerRepository<Redemption> {
  constructor(viewer: Viewer, connection: Connection) {
    super(viewer, modelOf(connection, redemptionCollection));
  }

  protected override readable(): Readable<Redemption> {
    return this.viewer.role === 'manager' ? { business: this.viewer.organisation } : nothing;
  }

  /** Finds a redemption for its recorder. A recorder with a till code is anonymous to the hub. */
  async recorded(id: string): Promise<Redemption | undefined> {
    return (await this.model.findById(id).lean<Redemption>().exec()) ?? undefined;
  }

  /** Counts redemptions in each month ("2026-10") from a day on. The caller must check the right to read them first. */
  async byMonth(business: string, from: CalendarDate): Promise<Map<string, number>> {
    const months = await this.model
      .aggregate<{ _id: string; count: number }>([
        { $match: { business, on: { $gte: from } } },
        { $group: { _id: { $substrBytes: ['$on', 0, 7] }, count: { $sum: '$count' } } },
      ])
      .exec();
    return new Map(months.map(({ _id, count }) => [_id, count]));
  }
}
