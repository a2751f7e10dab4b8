import type { PublishRequest } from '../offer/offer-service';
import type { PublishedOffer } from './offer-as-service';

/**
 * Makes a manager's request to publish an offer of a feed. The offer's id in the feed is the key, so that a repeated
 * feed publishes nothing twice.
 */
export function publishRequest(offer: PublishedOffer, schemeId: string): PublishRequest {
  const { _id, title, summary, category, provider, howToClaim, places, validFrom, validUntil } = offer;
  const postcode = places[0]?.postcode;
  return {
    schemeId,
    title,
    summary,
    category,
    provider,
    howToClaim,
    ...(postcode !== undefined && { postcode }),
    validFrom,
    ...(validUntil && { validUntil }),
    idempotencyKey: `open-referral|${schemeId}|${_id}`,
  };
}
