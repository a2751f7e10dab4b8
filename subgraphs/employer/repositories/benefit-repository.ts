import { OfferRepository } from '../../../domain/offer/offer-repository';
import type { KeptOffer, OfferStrength } from '../../../domain/offer/offer';
import type { CalendarDate } from '../../../platform/calendar-date';

export interface BenefitFilter {
  readonly schemeIds: readonly string[];
  readonly strength?: OfferStrength | null | undefined;
  readonly on: CalendarDate;
  readonly limit: number;
  /** The id of the last benefit on the previous page. */
  readonly after?: string | undefined;
}

export interface ChangeFilter {
  readonly schemeIds: readonly string[];
  readonly since?: Date | null | undefined;
  readonly until: Date;
  readonly limit: number;
  /** The time of change and the id of the last benefit on the previous page. */
  readonly after?: readonly [changedAt: Date, id: string] | undefined;
}

/** Reads the benefits of employers across their schemes. */
export class BenefitRepository extends OfferRepository {
  /** Returns changed benefits, including ended ones: the earliest change first, then by id. */
  changedOfSchemes({ schemeIds, since, until, limit, after }: ChangeFilter): Promise<KeptOffer[]> {
    const next = after && {
      $or: [{ changedAt: { $gt: after[0] } }, { changedAt: after[0], _id: { $gt: after[1] } }],
    };
    return this.find(
      {
        schemeId: { $in: [...schemeIds] },
        changedAt: { $lte: until, ...(since && { $gte: since }) },
        ...next,
      },
      { sort: { changedAt: 1, _id: 1 }, limit },
    );
  }

  /** Returns benefits in id order. */
  liveOfSchemes({ schemeIds, strength, on, limit, after }: BenefitFilter): Promise<KeptOffer[]> {
    return this.find(
      {
        schemeId: { $in: [...schemeIds] },
        ...(after !== undefined && { _id: { $gt: after } }),
        ...(strength && { strength }),
        validFrom: { $lte: on },
        $or: [{ validUntil: null }, { validUntil: { $gte: on } }],
      },
      { sort: { _id: 1 }, limit },
    );
  }
}
