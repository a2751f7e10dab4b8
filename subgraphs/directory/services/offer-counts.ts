import type { RevisionCache } from '../../../platform/cache/revision-cache';
import type { RevisionRepository } from '../../../platform/cache/revision-repository';
import type { IndexedOfferRepository } from '../repositories/indexed-offer-repository';
import type { OfferNarrowing } from '../repositories/offer-narrowing';
import type { Near } from './near';

/**
 * Counts the offers of a whole list. A count reads every offer, so each is made once per change of the index. A carer's
 * count is the sum over their schemes, as each offer is for one scheme's holders, or for every carer. All carers of a
 * scheme who have the same age share those parts, which identify no one.
 */
export class OfferCounts {
  constructor(
    private readonly offers: IndexedOfferRepository,
    private readonly revisions: RevisionRepository,
    private readonly cached: RevisionCache<number>,
  ) {}

  /** Locations near enough are searched only where the count is not cached yet. */
  async count(narrowing: OfferNarrowing, near?: NearEnough): Promise<number> {
    const revision = await this.revisions.current();
    const counts = parts(narrowing).map((part) =>
      this.cached.get(revision, JSON.stringify([part, near?.near]), async () =>
        this.offers.countOf(near ? { ...part, locations: await near.locations() } : part),
      ),
    );
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  }
}

/** The reader's location and radius, and the locations within it. */
export interface NearEnough {
  readonly near: Near;
  readonly locations: () => Promise<readonly string[]>;
}

function parts(narrowing: OfferNarrowing): OfferNarrowing[] {
  const { recipient } = narrowing;
  if (!recipient) return [narrowing];
  return recipient.audiences.map((audiences) => ({
    ...narrowing,
    recipient: { ...recipient, audiences: [audiences] },
  }));
}
