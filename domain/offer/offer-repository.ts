import type { Connection, QueryFilter } from 'mongoose';
import { VersionedRepository, type Readable } from '../../platform/access/viewer-repository';
import type { CalendarDate } from '../../platform/calendar-date';
import { modelOf } from '../../platform/mongo/collection';
import { isStaff, type StaffRole, type Viewer } from '../../platform/viewer';
import { offerCollection, type KeptOffer } from './offer';

/** Offers of one sector. All viewers may read them; the sector's staff may change those of their own organisation. */
export class OfferRepository extends VersionedRepository<KeptOffer> {
  constructor(
    viewer: Viewer,
    connection: Connection,
    private readonly staff: readonly StaffRole[],
  ) {
    super(viewer, modelOf(connection, offerCollection));
  }

  protected override readable(): Readable<KeptOffer> {
    return {};
  }

  /** The offer, if the viewer acts for the organisation that made it. */
  async ofViewer(offerId: string): Promise<KeptOffer | undefined> {
    const { viewer } = this;
    if (!isStaff(viewer) || !this.staff.includes(viewer.role)) return undefined;
    return this.findOne({ _id: offerId, organisation: viewer.organisation });
  }

  /** Offers of a scheme that are open on a day, in the order of their ids, after the one with the id `after`. */
  liveOfScheme(schemeId: string, day: CalendarDate, limit: number, after?: string): Promise<KeptOffer[]> {
    return this.find(
      {
        schemeId,
        ...(after !== undefined && { _id: { $gt: after } }),
        validFrom: { $lte: day },
        $or: [{ validUntil: null }, { validUntil: { $gte: day } }],
      },
      { sort: { _id: 1 }, limit },
    );
  }

  countStale(schemeId: string, day: CalendarDate, staleBefore: CalendarDate): Promise<number> {
    return this.count({
      schemeId,
      assuredOn: { $lt: staleBefore },
      validFrom: { $lte: day },
      $or: [{ validUntil: null }, { validUntil: { $gte: day } }],
    });
  }

  /** Offers of a scheme that are open on a day and were last assured before another, the longest ago first. */
  staleOfScheme(
    schemeId: string,
    day: CalendarDate,
    staleBefore: CalendarDate,
    limit: number,
    after?: readonly [assuredOn: string, id: string],
  ): Promise<KeptOffer[]> {
    const next = after && {
      $or: [{ assuredOn: { $gt: after[0] } }, { assuredOn: after[0], _id: { $gt: after[1] } }],
    };
    return this.find(
      {
        $and: [
          { schemeId, assuredOn: { $lt: staleBefore }, validFrom: { $lte: day } },
          { $or: [{ validUntil: null }, { validUntil: { $gte: day } }] },
          ...(next ? [next as QueryFilter<KeptOffer>] : []),
        ],
      },
      { sort: { assuredOn: 1, _id: 1 }, limit },
    );
  }
}
