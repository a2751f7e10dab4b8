import { OfferRepository } from '../../kit/offer/offer-repository';
import type { Offer, OfferStrength } from '../../kit/offer/offer';
import type { CalendarDate } from '../../platform/calendar-date';

export interface BenefitFilter {
  readonly schemeIds: readonly string[];
  readonly strength?: OfferStrength | null | undefined;
  readonly on: CalendarDate;
  readonly limit: number;
  /** The id of the last benefit of the page before. */
  readonly after?: string | undefined;
}

/** What employers offer, across their schemes. */
export class BenefitRepository extends OfferRepository {
  /** In the order of their ids. */
  liveOfSchemes({ schemeIds, strength, on, limit, after }: BenefitFilter): Promise<Offer[]> {
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
