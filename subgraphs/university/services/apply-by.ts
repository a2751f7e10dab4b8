import type { Offer } from '../../../domain/offer/offer';
import type { CalendarDate } from '../../../platform/calendar-date';

/** The last day to apply. Only bursaries are applied for; other offers are there as long as they are valid. */
export function applyBy({ category, validUntil }: Offer): CalendarDate | undefined {
  return category === 'bursary' ? validUntil : undefined;
}
