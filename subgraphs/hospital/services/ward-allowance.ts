import type { CalendarDate } from '../../../platform/calendar-date';
import type { WardEntitlement } from '../models/trust';

export interface WardAllowance extends WardEntitlement {
  readonly basis: string;
  readonly validUntil?: CalendarDate | undefined;
}
