import type { Offer } from '../../../domain/offer/offer';
import type { CalendarDate } from '../../../platform/calendar-date';

/** Returns the last day to apply. Only bursaries need an application; other offers are available while valid. */
export function applyBy({ category, validUntil }: Offer): CalendarDate | undefined {
  return category === 'bursary' ? validUntil : undefined;
}
