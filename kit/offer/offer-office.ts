import { addDays, dayOf, type CalendarDate } from '../../platform/calendar-date';
import { newId } from '../../platform/ids';
import { carryOut, Refused, type Outcome } from '../../platform/mutation';
import type { SubgraphStore } from '../../platform/subgraph/subgraph';
import type { Viewer } from '../../platform/viewer';
import { placeOfPostcode } from '../places/place-of-postcode';
import type { SchemeRepository } from '../scheme/scheme-repository';
import { offerChanged, type OfferChanged } from '../sector/events';
import { isOfferCategory } from './categories';
import type { Offer } from './offer';
import type { OfferRepository } from './offer-repository';

export interface PublishRequest {
  readonly schemeId: string;
  readonly title: string;
  readonly summary: string;
  readonly category: string;
  readonly provider: string;
  readonly howToClaim: string;
  readonly postcode?: string | null | undefined;
  readonly validFrom?: CalendarDate | null | undefined;
  readonly validUntil?: CalendarDate | null | undefined;
  readonly idempotencyKey: string;
}

/** What in an offer cannot be used, and why. */
export interface OfferFault {
  readonly field: string;
  readonly message: string;
}

export interface OfferRequest {
  readonly offerId: string;
  readonly idempotencyKey: string;
}

/** Publishes and ends the offers of one sector, for one viewer; each change tells the directory in the same transaction. */
export class OfferOffice {
  constructor(
    private readonly sector: string,
    private readonly viewer: Viewer,
    private readonly store: SubgraphStore,
    private readonly schemes: SchemeRepository,
    private readonly offers: OfferRepository,
  ) {}

  async publish(input: PublishRequest): Promise<Outcome<Offer, 'SchemeNotYours'> | { fault: OfferFault }> {
    const scheme = await this.schemes.ofViewer(input.schemeId);
    if (!scheme) return { refused: 'SchemeNotYours' };
    const today = dayOf(this.store.clock());
    const { category, postcode } = input;
    if (!isOfferCategory(category))
      return fault('category', 'There is no such category; the query offerCategories lists them.');
    const place = postcode ? placeOfPostcode(input.provider, postcode) : undefined;
    if (postcode && !place) return fault('postcode', 'This is not a postcode of the United Kingdom.');
    const blank = (['title', 'summary', 'provider', 'howToClaim'] as const).find((field) => input[field].trim() === '');
    if (blank) return fault(blank, 'This may not be empty.');
    const validFrom = input.validFrom ?? today;
    if (input.validUntil && input.validUntil < validFrom)
      return fault('validUntil', 'The last day is before the first.');
    const offer: Offer = {
      _id: newId('of'),
      schemeId: scheme._id,
      organisation: scheme.organisation,
      title: input.title.trim(),
      summary: input.summary.trim(),
      strength: 'DISCRETIONARY',
      audience: 'HOLDERS',
      category,
      provider: input.provider.trim(),
      places: place ? [place] : [],
      howToClaim: input.howToClaim.trim(),
      validFrom,
      ...(input.validUntil && { validUntil: input.validUntil }),
      assuredOn: today,
      version: 1,
    };
    const attempt = { viewer: this.viewer, operation: 'publishOffer', input };
    const outcome = await carryOut<never>(this.store, attempt, async ({ session, emit }) => {
      await this.offers.add({ ...offer, changedAt: this.store.clock() }, session);
      emit(offerChanged, offer._id, this.change(offer));
      return offer._id;
    });
    return this.read(outcome);
  }

  /** From today nobody is shown the offer; yesterday was its last day. */
  end(input: OfferRequest): Promise<Outcome<Offer, 'OfferNotYours'>> {
    return this.alter('endOffer', input, { validUntil: addDays(dayOf(this.store.clock()), -1) });
  }

  /** Somebody has made sure today that the offer is still true. */
  assure(input: OfferRequest): Promise<Outcome<Offer, 'OfferNotYours'>> {
    return this.alter('assureOffer', input, { assuredOn: dayOf(this.store.clock()) });
  }

  private async alter(
    operation: string,
    input: OfferRequest,
    change: Partial<Pick<Offer, 'validUntil' | 'assuredOn'>>,
  ): Promise<Outcome<Offer, 'OfferNotYours'>> {
    const attempt = { viewer: this.viewer, operation, input };
    const outcome = await carryOut<'OfferNotYours'>(this.store, attempt, async ({ session, emit }) => {
      const offer = await this.offers.ofViewer(input.offerId);
      if (!offer) throw new Refused('OfferNotYours');
      const { changedAt: _before, ...told } = offer;
      const next: Offer = { ...told, ...change, version: offer.version + 1 };
      if (!(await this.offers.replace({ ...next, changedAt: this.store.clock() }, session))) throw new Error('an offer was changed by two at once');
      emit(offerChanged, next._id, this.change(next));
      return next._id;
    });
    return this.read(outcome);
  }

  private change(offer: Offer): OfferChanged {
    return { sector: this.sector, offer };
  }

  private async read<R extends string>(outcome: Outcome<string, R>): Promise<Outcome<Offer, R>> {
    if ('refused' in outcome) return outcome;
    const offer = await this.offers.findById(outcome.done);
    if (!offer) throw new Error('an offer that was just changed cannot be read');
    return { done: offer };
  }
}

function fault(field: string, message: string): { fault: OfferFault } {
  return { fault: { field, message } };
}
