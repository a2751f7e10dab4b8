import type { CalendarDate } from '../../platform/calendar-date';
import type { OfferCategoryCode } from '../../domain/offer/categories';
import type { Offer } from '../../domain/offer/offer';
import { nameOf } from '../../domain/geography/area';
import { parseGssCode } from '../../domain/geography/gss-code';
import type { Place } from '../../domain/geography/place';
import { inAlphabeticalOrder, type Language } from './language';
import { textsIn } from './texts/texts';

/** The fields of an offer in a booklet; a sector's offers and the directory's have all of them. */
export type BookletOffer = Pick<
  Offer,
  | 'title'
  | 'summary'
  | 'provider'
  | 'category'
  | 'strength'
  | 'audience'
  | 'places'
  | 'howToClaim'
  | 'url'
  | 'validFrom'
  | 'validUntil'
  | 'assuredOn'
  | 'minimumAge'
  | 'maximumAge'
>;

export interface BookletArea {
  readonly name: string;
  readonly categories: readonly BookletCategory[];
}

interface BookletCategory {
  readonly name: string;
  readonly entries: readonly BookletEntry[];
}

export interface BookletEntry {
  readonly offer: BookletOffer;
  /** The places of the offer in the area of its list. */
  readonly places: readonly Place[];
}

/**
 * Returns the offers of a day, by area and by category, all in alphabetical order. An offer with branches in several
 * areas is listed in each, with the branches there. An offer without an area comes under the last heading.
 */
export function bookletSections(offers: readonly BookletOffer[], day: CalendarDate, language: Language): BookletArea[] {
  const words = textsIn(language).booklet;
  const compare = inAlphabeticalOrder(language);
  const areas = new Map<string, Map<OfferCategoryCode, BookletEntry[]>>();
  for (const offer of offers.filter((each) => holdsOn(each, day))) {
    for (const [area, places] of placesByArea(offer)) {
      const name = area === undefined ? words.everywhere : area;
      const categories = areas.get(name) ?? new Map<OfferCategoryCode, BookletEntry[]>();
      areas.set(name, categories);
      const entries = categories.get(offer.category) ?? [];
      categories.set(offer.category, entries);
      entries.push({ offer, places });
    }
  }
  return [...areas]
    .sort(
      ([left], [right]) =>
        Number(left === words.everywhere) - Number(right === words.everywhere) || compare(left, right),
    )
    .map(([name, categories]) => ({
      name,
      categories: [...categories]
        .map(([code, entries]) => ({ name: words.categories[code], entries: entries.sort(byTitle(compare)) }))
        .sort((left, right) => compare(left.name, right.name)),
    }));
}

function holdsOn({ validFrom, validUntil }: BookletOffer, day: CalendarDate): boolean {
  return validFrom <= day && (validUntil === undefined || day <= validUntil);
}

function placesByArea({ places }: BookletOffer): Map<string | undefined, Place[]> {
  const byArea = new Map<string | undefined, Place[]>();
  for (const place of places) {
    const area = place.area === undefined ? undefined : nameOf(parseGssCode(place.area));
    const there = byArea.get(area);
    if (there) there.push(place);
    else byArea.set(area, [place]);
  }
  return byArea.size > 0 ? byArea : new Map([[undefined, []]]);
}

function byTitle(compare: (left: string, right: string) => number) {
  return (left: BookletEntry, right: BookletEntry) =>
    compare(left.offer.title, right.offer.title) || compare(left.offer.provider, right.offer.provider);
}
