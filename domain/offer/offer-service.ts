import { addDays, dayOf, type CalendarDate } from '../../platform/calendar-date';
import type { Work } from '../../platform/mongo/unit-of-work';
import { answered, runMutation, MutationRefused, type MutationResult } from '../../platform/mutation';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import type { Viewer } from '../../platform/viewer';
import { placeOfPostcode } from '../geography/place-of-postcode';
import type { SchemeRepository } from '../scheme/scheme-repository';
import { offerChanged, type OfferChanged } from '../sector/events';
import { newOffer, type OfferFault, type OfferDraft } from './new-offer';
import type { Offer } from './offer';
import type { OfferRepository } from './offer-repository';

export interface PublishRequest extends OfferDraft {
  readonly schemeId: string;
  readonly postcode?: string | null | undefined;
  readonly idempotencyKey: string;
}

export interface OfferRequest {
  readonly offerId: string;
  readonly idempotencyKey: string;
}

interface Dependencies {
  readonly sector: string;
  readonly viewer: Viewer;
  readonly store: SubgraphStore;
  readonly schemes: SchemeRepository;
  readonly offers: OfferRepository;
}

/** Publishes and ends one sector's offers, for one viewer. The directory gets each change in the same transaction. */
export class OfferService {
  constructor(private readonly deps: Dependencies) {}

  async publish(input: PublishRequest): Promise<MutationResult<Offer, 'SchemeNotYours'> | { fault: OfferFault }> {
    const scheme = await this.deps.schemes.ofViewer(input.schemeId);
    if (!scheme) return { refused: 'SchemeNotYours' };
    const { postcode } = input;
    const place = postcode ? placeOfPostcode(input.provider, postcode) : undefined;
    if (postcode && !place)
      return { fault: { field: 'postcode', message: 'This is not a postcode of the United Kingdom.' } };
    const made = newOffer(input, scheme, place ? [place] : [], this.today);
    if ('fault' in made) return made;
    const mutation = { viewer: this.deps.viewer, operation: 'publishOffer', input };
    const outcome = await runMutation<never>(this.deps.store, mutation, (work) => this.add(made.offer, work));
    return this.read(outcome, ({ validUntil }) => validUntil === made.offer.validUntil);
  }

  /** Stores a new offer inside the caller's transaction, sends it to the directory, and returns its id. */
  async add(offer: Offer, work: Work): Promise<string> {
    await this.deps.offers.add({ ...offer, changedAt: this.deps.store.clock() }, work);
    work.emit(offerChanged, offer._id, this.change(offer));
    return offer._id;
  }

  /** Hides the offer from today; yesterday was its last day. */
  end(input: OfferRequest): Promise<MutationResult<Offer, 'OfferNotYours'>> {
    return this.alter('endOffer', input, { validUntil: addDays(this.today, -1) }, (offer) => this.isOver(offer));
  }

  /** Records that the scheme's staff checked the offer today and it is still true. An ended offer is refused. */
  assure(input: OfferRequest): Promise<MutationResult<Offer, 'OfferNotYours'>> {
    return this.alter('assureOffer', input, { assuredOn: this.today }, (offer) => !this.isOver(offer));
  }

  private async alter(
    operation: string,
    input: OfferRequest,
    change: Partial<Pick<Offer, 'validUntil' | 'assuredOn'>>,
    holds: (offer: Offer) => boolean,
  ): Promise<MutationResult<Offer, 'OfferNotYours'>> {
    const mutation = { viewer: this.deps.viewer, operation, input };
    const outcome = await runMutation<'OfferNotYours'>(this.deps.store, mutation, async ({ session, emit }) => {
      const offer = await this.deps.offers.ofViewer(input.offerId);
      if (!offer) throw new MutationRefused('OfferNotYours');
      const { changedAt: _before, ...reported } = offer;
      const next: Offer = { ...reported, ...change, version: offer.version + 1 };
      if (!holds(next)) throw new MutationRefused('OfferNotYours');
      await this.deps.offers.replaceOrFail({ ...next, changedAt: this.deps.store.clock() }, session);
      emit(offerChanged, next._id, this.change(next));
      return next._id;
    });
    return this.read(outcome, holds);
  }

  private isOver({ validUntil }: Offer): boolean {
    return validUntil !== undefined && validUntil < this.today;
  }

  private get today(): CalendarDate {
    return dayOf(this.deps.store.clock());
  }

  private change(offer: Offer): OfferChanged {
    return { sector: this.deps.sector, offer };
  }

  private read<R extends string>(
    outcome: MutationResult<string, R>,
    holds: (offer: Offer) => boolean,
  ): Promise<MutationResult<Offer, R>> {
    return answered(outcome, (id) => this.deps.offers.ofViewer(id), holds);
  }
}
