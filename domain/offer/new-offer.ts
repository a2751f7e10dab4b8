import type { CalendarDate } from '../../platform/calendar-date';
import { newId } from '../../platform/ids';
import type { Place } from '../geography/place';
import type { Scheme } from '../scheme/scheme';
import { isOfferCategory } from './categories';
import type { Offer } from './offer';

/** An offer, as its publisher describes it. */
export interface OfferDraft {
  readonly title: string;
  readonly summary: string;
  readonly category: string;
  readonly provider: string;
  readonly howToClaim: string;
  readonly validFrom?: CalendarDate | null | undefined;
  readonly validUntil?: CalendarDate | null | undefined;
}

/** A part of an offer that cannot be used, and the reason. */
export interface OfferFault {
  readonly field: string;
  readonly message: string;
}

/** Makes a new offer of a scheme, for its holders. It counts as assured on the day of its publication. */
export function newOffer(
  draft: OfferDraft,
  scheme: Scheme,
  places: readonly Place[],
  today: CalendarDate,
): { readonly offer: Offer } | { readonly fault: OfferFault } {
  const { category } = draft;
  if (!isOfferCategory(category))
    return fault('category', 'There is no such category; the query offerCategories lists them.');
  const blank = (['title', 'summary', 'provider', 'howToClaim'] as const).find((field) => draft[field].trim() === '');
  if (blank) return fault(blank, 'This may not be empty.');
  const validFrom = draft.validFrom ?? today;
  if (draft.validUntil && draft.validUntil < validFrom) return fault('validUntil', 'The last day is before the first.');
  const offer: Offer = {
    _id: newId('of'),
    schemeId: scheme._id,
    organisation: scheme.organisation,
    title: draft.title.trim(),
    summary: draft.summary.trim(),
    strength: 'DISCRETIONARY',
    audience: 'HOLDERS',
    category,
    provider: draft.provider.trim(),
    places,
    howToClaim: draft.howToClaim.trim(),
    validFrom,
    ...(draft.validUntil && { validUntil: draft.validUntil }),
    assuredOn: today,
    version: 1,
  };
  return { offer };
}

function fault(field: string, message: string): { fault: OfferFault } {
  return { fault: { field, message } };
}
