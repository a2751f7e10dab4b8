import type { Offer } from '../../../domain/offer/offer';
import type { CalendarDate } from '../../../platform/calendar-date';

/** Those of some offers, where they are still there, that can be had on a day. */
export function liveOffers(offers: readonly (Offer | undefined)[], day: CalendarDate): Offer[] {
  return offers.flatMap((offer) =>
    offer && offer.validFrom <= day && (offer.validUntil === undefined || day <= offer.validUntil) ? [offer] : [],
  );
}
