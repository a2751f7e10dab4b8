import type { RevisionCache } from '../../../platform/cache/revision-cache';
import type { RevisionRepository } from '../../../platform/cache/revision-repository';
import type { IndexedOfferRepository } from '../repositories/indexed-offer-repository';
import type { IndexedOffer } from '../models/index-records';
import { meets, type OfferNarrowing } from '../repositories/offer-narrowing';

/** Larger sets of offers are not cached; each request reads them from the store. */
const many = 500;

/** Returns the offers at a few locations. They are read once per change of the index, for all readers nearby. */
export class OffersAtLocations {
  constructor(
    private readonly offers: IndexedOfferRepository,
    private readonly cached: RevisionCache<readonly IndexedOffer[] | undefined>,
    private readonly revisions: RevisionRepository,
  ) {}

  /** Returns all of them, in no order; undefined where there are too many to filter in memory. */
  async all(narrowing: OfferNarrowing, locations: readonly string[], few: number): Promise<IndexedOffer[] | undefined> {
    if (!narrowing.words) {
      const revision = await this.revisions.current();
      const byLocation = await this.cached.getAll(revision, locations, (unknown) => this.read(narrowing, unknown));
      const known = byLocation.filter((offers) => offers !== undefined);
      if (known.length === locations.length)
        return [...new Map(known.flat().map((offer) => [offer._id, offer])).values()].filter((offer) =>
          meets(offer, narrowing),
        );
    }
    const offers = await this.offers.someAtLocations(narrowing, locations, few);
    return offers.length < few ? offers : undefined;
  }

  private async read(
    { today }: OfferNarrowing,
    locations: readonly string[],
  ): Promise<(location: string) => readonly IndexedOffer[] | undefined> {
    const offers = await this.offers.someFromAt(today, locations, many);
    if (offers.length === many) return () => undefined;
    const byLocation = new Map<string, IndexedOffer[]>(locations.map((location) => [location, []]));
    for (const offer of offers) for (const location of offer.locations) byLocation.get(location)?.push(offer);
    return (location) => byLocation.get(location);
  }
}
