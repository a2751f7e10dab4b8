import type { QueryFilter } from 'mongoose';
import { isOfferCategory } from '../../../domain/offer/categories';
import type { CalendarDate } from '../../../platform/calendar-date';
import { everywhere, nowhere, type IndexedOffer } from '../models/index-records';
import { wordFilter, type SoughtWords } from './word-filter';

/** A carer or group of carers for whom an offer must be available. */
export interface Recipient {
  /** Ids of schemes, and `carers`. */
  readonly audiences: readonly string[];
  /** The age in years, if it is known. */
  readonly age: number | undefined;
}

/** The conditions that an offer in a list must meet. */
export interface OfferNarrowing {
  readonly today: CalendarDate;
  readonly recipient?: Recipient | undefined;
  readonly sectors?: readonly string[] | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly words?: SoughtWords | undefined;
  /** Local authorities; offers bound to none of them or to no area stay in. */
  readonly authorities?: readonly string[] | undefined;
  /** Ids of locations; offers bound to no place stay in. */
  readonly locations?: readonly string[] | undefined;
}

/** Returns the store's filter for these conditions. */
export function filterOf(narrowing: OfferNarrowing): QueryFilter<IndexedOffer> {
  const { today, recipient, sectors, categories, words, authorities, locations } = narrowing;
  return {
    ...(recipient && forRecipient(recipient)),
    ...(sectors && { sector: oneOf(sectors) }),
    ...(categories && { category: { $in: categories.filter(isOfferCategory) } }),
    ...(authorities && { authorities: { $in: [...authorities, everywhere] } }),
    ...(words && wordFilter('words', words)),
    ...(locations && { locations: { $in: [...locations, nowhere] } }),
    // The text begins with the last day, which must not be past.
    byExpiry: { $gte: today },
    validFrom: { $lte: today },
  };
}

/** Matches only offers without an age limit for a carer of unknown age. */
function forRecipient({ audiences, age }: Recipient): QueryFilter<IndexedOffer> {
  return {
    audiences: oneOf(audiences),
    ...(age === undefined
      ? { minimumAge: null, maximumAge: null }
      : { youngest: { $lte: age }, oldest: { $gte: age } }),
  };
}

export function oneOf(values: readonly string[]): string | { $in: string[] } {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : { $in: [...values] };
}

/** Returns whether `filterOf` would find an offer. Only the store can compare words and locations. */
export function meets(offer: IndexedOffer, narrowing: Omit<OfferNarrowing, 'words' | 'locations'>): boolean {
  const { today, recipient, sectors, categories, authorities } = narrowing;
  return (
    (!recipient || isFor(offer, recipient)) &&
    (!sectors || sectors.includes(offer.sector)) &&
    (!categories || categories.includes(offer.category)) &&
    (!authorities || offer.authorities.some((each) => each === everywhere || authorities.includes(each))) &&
    offer.byExpiry >= today &&
    offer.validFrom <= today
  );
}

function isFor({ audiences, youngest, oldest, minimumAge, maximumAge }: IndexedOffer, recipient: Recipient): boolean {
  const { age } = recipient;
  const isOfAge = age === undefined ? minimumAge == null && maximumAge == null : youngest <= age && age <= oldest;
  return isOfAge && recipient.audiences.includes(audiences);
}
