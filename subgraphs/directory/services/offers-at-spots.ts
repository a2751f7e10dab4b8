import type { Remembered } from '../../../platform/published/remembered';
import type { RevisionRepository } from '../../../platform/published/revision-repository';
import type { IndexedOfferRepository } from '../indexed-offer-repository';
import type { IndexedOffer } from '../model';
import { meets, type OfferNarrowing } from '../offer-narrowing';

/** More at some spots together are not kept, and are asked of the store each time. */
const many = 500;

/** What can be had at a few spots. It is read once per change of the index, for all readers of a neighbourhood. */
export class OffersAtSpots {
  constructor(
    private readonly offers: IndexedOfferRepository,
    private readonly remembered: Remembered<readonly IndexedOffer[] | undefined>,
    private readonly revisions: RevisionRepository,
  ) {}

  /** All of it, in no order; undefined where it is more than can be looked through at once. */
  async all(narrowing: OfferNarrowing, spots: readonly string[], few: number): Promise<IndexedOffer[] | undefined> {
    if (!narrowing.words) {
      const revision = await this.revisions.current();
      const bySpot = await this.remembered.getAll(revision, spots, (unknown) => this.read(narrowing, unknown));
      const known = bySpot.filter((offers) => offers !== undefined);
      if (known.length === spots.length)
        return [...new Map(known.flat().map((offer) => [offer._id, offer])).values()].filter((offer) =>
          meets(offer, narrowing),
        );
    }
    const offers = await this.offers.someAtSpots(narrowing, spots, few);
    return offers.length < few ? offers : undefined;
  }

  private async read(
    { today }: OfferNarrowing,
    spots: readonly string[],
  ): Promise<(spot: string) => readonly IndexedOffer[] | undefined> {
    const offers = await this.offers.someFromAt(today, spots, many);
    if (offers.length === many) return () => undefined;
    const bySpot = new Map<string, IndexedOffer[]>(spots.map((spot) => [spot, []]));
    for (const offer of offers) for (const spot of offer.spots) bySpot.get(spot)?.push(offer);
    return (spot) => bySpot.get(spot);
  }
}
