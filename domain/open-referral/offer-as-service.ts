import type { CalendarDate } from '../../platform/calendar-date';
import { isCalendarDate } from '../../platform/calendar-date';
import { isOfferCategory, offerCategories } from '../offer/categories';
import type { Offer, OfferStrength } from '../offer/offer';
import { areaValue } from '../geography/area-value';
import type { Place } from '../geography/place';
import { hubAttribute, hubTermsOf } from './hub-attribute';
import { nameUuid } from './name-uuid';
import type { OpenReferralLocation, OpenReferralService } from './service';

/** The published part of an offer. Its owner and its audience are left to the scheme that imports it. */
export type PublishedOffer = Omit<Offer, 'schemeId' | 'organisation' | 'audience' | 'version'>;

const strengths: Readonly<Record<OfferStrength, string>> = {
  STATUTORY: 'A right in law',
  CONTRACTUAL: 'Part of a contract or of a signed agreement',
  DISCRETIONARY: 'Given freely',
};

/** Writes an offer as a service. Its category, strength and way to claim have no field there: they are attributes. */
export function serviceOfOffer(offer: PublishedOffer, today: CalendarDate): OpenReferralService {
  const { _id, title, summary, url, provider, validFrom, validUntil, minimumAge, maximumAge } = offer;
  const isOver = validUntil !== undefined && validUntil < today;
  return {
    id: nameUuid(_id),
    name: title,
    description: summary,
    status: isOver ? 'inactive' : 'active',
    ...(url !== undefined && { url }),
    ...(minimumAge !== undefined && { minimum_age: minimumAge }),
    ...(maximumAge !== undefined && { maximum_age: maximumAge }),
    assured_date: offer.assuredOn,
    organization: { id: nameUuid(`organisation|${provider}`), name: provider, description: provider },
    schedules: [
      {
        id: nameUuid(`dates|${_id}`),
        valid_from: validFrom,
        ...(validUntil !== undefined && { valid_to: validUntil }),
      },
    ],
    service_at_locations: offer.places.map((place, at) => ({
      id: nameUuid(`place|${_id}|${at}`),
      location: locationOf(place, `location|${_id}|${at}`),
    })),
    attributes: [
      hubAttribute(_id, 'offer_id', _id, 'The offer’s id in the hub'),
      hubAttribute(_id, 'offer_category', offer.category, offerCategories[offer.category]),
      hubAttribute(_id, 'offer_strength', offer.strength, strengths[offer.strength]),
      hubAttribute(_id, 'how_to_claim', 'how_to_claim', offer.howToClaim),
    ],
  };
}

function locationOf({ name, address, postcode, area, point }: Place, id: string): OpenReferralLocation {
  const town = area === undefined ? '' : areaValue(area).name;
  return {
    id: nameUuid(id),
    location_type: 'physical',
    name,
    ...(point && { latitude: point.latitude, longitude: point.longitude }),
    ...(area !== undefined && { external_identifier: area, external_identifier_type: 'GSS' }),
    addresses: [
      {
        id: nameUuid(`address|${id}`),
        // An address needs a first line: without a street it is the place's own name.
        address_1: address ?? name,
        city: town,
        state_province: town,
        postal_code: postcode ?? '',
        country: 'GB',
        address_type: 'physical',
      },
    ],
  };
}

/** Reads an offer from a service of any feed. A value without a hub attribute gets the most modest choice. */
export function offerOfService(service: OpenReferralService, today: CalendarDate): PublishedOffer {
  const said = hubTermsOf(service);
  const category = said.get('offer_category')?.term ?? '';
  const strength = said.get('offer_strength')?.term ?? '';
  const dates = service.schedules?.[0];
  const validUntil = dayIn(dates?.valid_to);
  const { description, url, minimum_age, maximum_age, organization } = service;
  return {
    _id: said.get('offer_id')?.term ?? service.id,
    title: service.name,
    summary: description ?? service.name,
    strength: isStrength(strength) ? strength : 'DISCRETIONARY',
    category: isOfferCategory(category) ? category : 'advice',
    provider: organization?.name ?? service.name,
    places: (service.service_at_locations ?? []).flatMap(({ location }) => (location ? [placeOf(location)] : [])),
    howToClaim: said.get('how_to_claim')?.description ?? 'Ask the provider.',
    ...(url != null && { url }),
    validFrom: dayIn(dates?.valid_from) ?? today,
    ...(validUntil && { validUntil }),
    // An offer without an assurance counts as never checked, and not as fresh.
    assuredOn: dayIn(service.assured_date) ?? neverAssured,
    ...(minimum_age != null && { minimumAge: minimum_age }),
    ...(maximum_age != null && { maximumAge: maximum_age }),
  };
}

const neverAssured = '1970-01-01' as CalendarDate;

function placeOf(location: OpenReferralLocation): Place {
  const [address] = location.addresses ?? [];
  const name = location.name ?? address?.address_1 ?? '';
  const { latitude, longitude, external_identifier: area, external_identifier_type: kind } = location;
  return {
    name,
    ...(address && address.address_1 !== name && { address: address.address_1 }),
    ...(address?.postal_code && { postcode: address.postal_code }),
    ...(kind === 'GSS' && area != null && { area }),
    ...(latitude != null && longitude != null && { point: { latitude, longitude } }),
  };
}

function dayIn(text: string | null | undefined): CalendarDate | undefined {
  const day = text?.slice(0, 10) ?? '';
  return isCalendarDate(day) ? day : undefined;
}

function isStrength(text: string): text is OfferStrength {
  return Object.hasOwn(strengths, text);
}
