import type { QueryFilter } from 'mongoose';
import { isOfferCategory } from '../../../domain/offer/categories';
import type { CalendarDate } from '../../../platform/calendar-date';
import { everywhere, nowhere, type IndexedOffer } from '../models/index-records';
import { wordFilter, type SoughtWords } from './word-filter';

/** For whom an offer must be. */
export interface Recipient {
  /** Ids of schemes, and `carers`. */
  readonly audiences: readonly string[];
  /** In years, where it is known. */
  readonly age: number | undefined;
}

/** What an offer must be, to stand in a list. */
export interface OfferNarrowing {
  readonly today: CalendarDate;
  readonly recipient?: Recipient | undefined;
  readonly sectors?: readonly string[] | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly words?: SoughtWords | undefined;
  /** Local authorities; what is bound to none of them or to no area at all stays. */
  readonly authorities?: readonly string[] | undefined;
  /** Ids of spots; what is bound to no place stays. */
  readonly locations?: readonly string[] | undefined;
}

/** What meets it, as the store finds it. */
export function filterOf(narrowing: OfferNarrowing): QueryFilter<IndexedOffer> {
  const { today, recipient, sectors, categories, words, authorities, locations } = narrowing;
  return {
    ...(recipient && forRecipient(recipient)),
    ...(sectors && { sector: oneOf(sectors) }),
    ...(categories && { category: { $in: categories.filter(isOfferCategory) } }),
    ...(authorities && { authorities: { $in: [...authorities, everywhere] } }),
    ...(words && wordFilter('words', words)),
    ...(locations && { locations: { $in: [...locations, nowhere] } }),
    // Its text begins with the last day, which may not be past.
    byExpiry: { $gte: today },
    validFrom: { $lte: today },
  };
}

/** A carer whose age nobody knows is shown what sets no age. */
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

/** Whether an offer at hand is one that `filterOf` would find; of words and of spots the store alone can tell. */
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
