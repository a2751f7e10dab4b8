import type { Offer } from '../../../domain/offer/offer';
import type { CalendarDate } from '../../../platform/calendar-date';

/** Returns the offers that still exist and can be used on a day. */
export function liveOffers(offers: readonly (Offer | undefined)[], day: CalendarDate): Offer[] {
  return offers.flatMap((offer) =>
    offer && offer.validFrom <= day && (offer.validUntil === undefined || day <= offer.validUntil) ? [offer] : [],
  );
}
