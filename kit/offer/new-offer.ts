import type { CalendarDate } from '../../platform/calendar-date';
import { newId } from '../../platform/ids';
import type { Place } from '../geography/place';
import type { Scheme } from '../scheme/scheme';
import { isOfferCategory } from './categories';
import type { Offer } from './offer';

/** An offer, as whoever publishes it tells it. */
export interface ToldOffer {
  readonly title: string;
  readonly summary: string;
  readonly category: string;
  readonly provider: string;
  readonly howToClaim: string;
  readonly validFrom?: CalendarDate | null | undefined;
  readonly validUntil?: CalendarDate | null | undefined;
}

/** What in an offer cannot be used, and why. */
export interface OfferFault {
  readonly field: string;
  readonly message: string;
}

/** A new offer of a scheme, for its holders; somebody makes sure of it on the day that it is told. */
export function newOffer(
  told: ToldOffer,
  scheme: Scheme,
  places: readonly Place[],
  today: CalendarDate,
): { readonly offer: Offer } | { readonly fault: OfferFault } {
  const { category } = told;
  if (!isOfferCategory(category))
    return fault('category', 'There is no such category; the query offerCategories lists them.');
  const blank = (['title', 'summary', 'provider', 'howToClaim'] as const).find((field) => told[field].trim() === '');
  if (blank) return fault(blank, 'This may not be empty.');
  const validFrom = told.validFrom ?? today;
  if (told.validUntil && told.validUntil < validFrom) return fault('validUntil', 'The last day is before the first.');
  const offer: Offer = {
    _id: newId('of'),
    schemeId: scheme._id,
    organisation: scheme.organisation,
    title: told.title.trim(),
    summary: told.summary.trim(),
    strength: 'DISCRETIONARY',
    audience: 'HOLDERS',
    category,
    provider: told.provider.trim(),
    places,
    howToClaim: told.howToClaim.trim(),
    validFrom,
    ...(told.validUntil && { validUntil: told.validUntil }),
    assuredOn: today,
    version: 1,
  };
  return { offer };
}

function fault(field: string, message: string): { fault: OfferFault } {
  return { fault: { field, message } };
}
