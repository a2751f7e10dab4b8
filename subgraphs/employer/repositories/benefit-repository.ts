import { OfferRepository } from '../../../domain/offer/offer-repository';
import type { KeptOffer, OfferStrength } from '../../../domain/offer/offer';
import type { CalendarDate } from '../../../platform/calendar-date';

export interface BenefitFilter {
  readonly schemeIds: readonly string[];
  readonly strength?: OfferStrength | null | undefined;
  readonly on: CalendarDate;
  readonly limit: number;
  /** The id of the last benefit of the page before. */
  readonly after?: string | undefined;
}

export interface ChangeFilter {
  readonly schemeIds: readonly string[];
  readonly since?: Date | null | undefined;
  readonly until: Date;
  readonly limit: number;
  /** When the last benefit of the page before changed, and its id. */
  readonly after?: readonly [changedAt: Date, id: string] | undefined;
}

/** What employers offer, across their schemes. */
export class BenefitRepository extends OfferRepository {
  /** Those that ended too: the earliest change first, and of changes at one instant by id. */
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

  /** In the order of their ids. */
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
