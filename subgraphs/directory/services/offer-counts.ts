import type { IndexedOfferRepository, OfferNarrowing } from '../indexed-offer-repository';
import type { Near } from './near';

/** More would be the questions of a crawler, not of people. */
const mostRemembered = 20_000;

/** Counts that were made before, good for as long as the index does not change; one for all requests of a process. */
export class RememberedCounts {
  private revision = -1;
  private readonly counts = new Map<string, Promise<number>>();

  remember(revision: number, question: string, count: () => Promise<number>): Promise<number> {
    if (revision !== this.revision || this.counts.size >= mostRemembered) {
      this.counts.clear();
      this.revision = revision;
    }
    const known = this.counts.get(question);
    if (known) return known;
    const counting = count();
    this.counts.set(question, counting);
    counting.catch(() => this.counts.delete(question));
    return counting;
  }
}

/**
 * How many offers a list has in all. To count means to look at each of them, so each count is made once per change of the
 * index. What a carer is offered is the sum of what each scheme gives (an offer is given to one scheme's holders, or to
 * every carer): those parts are shared by all carers of a scheme who are of the same age, and tell nobody apart.
 */
export class OfferCounts {
  constructor(
    private readonly offers: IndexedOfferRepository,
    private readonly currentRevision: () => Promise<number>,
    private readonly remembered: RememberedCounts,
  ) {}

  /** What is near enough is looked for only where the count is not known yet. */
  async count(narrowing: OfferNarrowing, near?: NearEnough): Promise<number> {
    const revision = await this.currentRevision();
    const counts = parts(narrowing).map((part) =>
      this.remembered.remember(revision, JSON.stringify([part, near?.near]), async () =>
        this.offers.countOf(near ? { ...part, spots: await near.spots() } : part),
      ),
    );
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  }
}

/** Where the reader is and how far they go, and the spots that this takes in. */
export interface NearEnough {
  readonly near: Near;
  readonly spots: () => Promise<readonly string[]>;
}

function parts(narrowing: OfferNarrowing): OfferNarrowing[] {
  const { recipient } = narrowing;
  if (!recipient) return [narrowing];
  return recipient.givenTo.map((givenTo) => ({ ...narrowing, recipient: { ...recipient, givenTo: [givenTo] } }));
}
