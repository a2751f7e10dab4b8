import type { Offer, OfferStrength } from '../../../domain/offer/offer';
import type { OfferChanged, SchemeChanged } from '../../../domain/sector/events';
import {
  everyCarerAudience,
  everywhere,
  nowhere,
  type IndexedOffer,
  type IndexedScheme,
} from '../models/index-records';
import { pointOfPlace, locationId } from '../repositories/offer-location';
import { authoritiesOf } from './authorities';
import { vocabularyOf, wordsOf } from './words';

/** Later than every last day of an offer. */
const noLastDay = '9999-12-31';

/** Higher than any age. */
const noOldestAge = 999;

const rank: Readonly<Record<OfferStrength, number>> = { STATUTORY: 1, CONTRACTUAL: 2, DISCRETIONARY: 3 };

/** Returns the directory's record of an offer, with the authorities of its scheme where they are known yet. */
export function indexedOffer({ sector, offer }: OfferChanged, ofScheme: readonly string[]): IndexedOffer {
  const lastDay = offer.validUntil ?? noLastDay;
  const locations = new Set(offer.places.map(pointOfPlace).flatMap((point) => (point ? [locationId(point)] : [])));
  return {
    ...offer,
    sector,
    audiences: offer.audience === 'EVERY_CARER' ? everyCarerAudience : offer.schemeId,
    byRelevance: `${rank[offer.strength]}|${lastDay}|${offer._id}`,
    byExpiry: `${lastDay}|${offer._id}`,
    youngest: offer.minimumAge ?? 0,
    oldest: offer.maximumAge ?? noOldestAge,
    authorities: authoritiesOfOffer(offer, ofScheme),
    locations: locations.size > 0 ? [...locations] : [nowhere],
    words: vocabularyOf(offer.title, offer.summary, offer.provider),
    titleWords: vocabularyOf(offer.title),
  };
}

/** Returns the authorities of an offer: those of its places, or of its scheme. */
export function authoritiesOfOffer({ places }: Offer, ofScheme: readonly string[]): string[] {
  const ofPlaces = authoritiesOf(places.flatMap(({ area }) => area ?? []));
  if (ofPlaces.length > 0) return ofPlaces;
  return ofScheme.length > 0 ? [...ofScheme] : [everywhere];
}

export function indexedScheme({ sector, scheme }: SchemeChanged): IndexedScheme {
  const { rules, branding: _branding, publishedOn: _publishedOn, partners = [], ...shown } = scheme;
  const { minimumAge, maximumAge } = rules.eligibility;
  const authorities = authoritiesOf(scheme.areas);
  return {
    ...shown,
    sector,
    runBy: [scheme.organisation, ...partners],
    ...(minimumAge !== undefined && { minimumAge }),
    ...(maximumAge !== undefined && { maximumAge }),
    // A line break sorts before any character that could continue a longer name.
    byName: `${wordsOf(scheme.name).join(' ')}\n${scheme._id}`,
    authorities: authorities.length > 0 ? authorities : [everywhere],
    words: vocabularyOf(scheme.name, scheme.localName, scheme.summary, scheme.organisationName),
  };
}
