import type { RevisionCache } from '../../../platform/cache/revision-cache';
import type { RevisionRepository } from '../../../platform/cache/revision-repository';
import type { IndexedOfferRepository } from '../repositories/indexed-offer-repository';
import type { OfferNarrowing } from '../repositories/offer-narrowing';
import type { Near } from './near';

/**
 * How many offers a list has in all. To count means to look at each of them, so each count is made once per change of the
 * index. What a carer is offered is the sum of what each scheme gives (an offer is given to one scheme's holders, or to
 * every carer): those parts are shared by all carers of a scheme who are of the same age, and tell nobody apart.
 */
export class OfferCounts {
  constructor(
    private readonly offers: IndexedOfferRepository,
    private readonly revisions: RevisionRepository,
    private readonly cached: RevisionCache<number>,
  ) {}

  /** What is near enough is looked for only where the count is not known yet. */
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

/** Where the reader is and how far they go, and the spots that this takes in. */
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
