import type { CalendarDate } from '../../platform/calendar-date';

/** Event from a setting with businesses to insight. */
export const businessChanged = 'business.changed';
export const redemptionRecorded = 'redemption.recorded';

/** A business with its places. The newest version wins. */
export interface BusinessChanged {
  readonly businessId: string;
  readonly schemeId: string;
  /** GSS code of the authority of each branch; a branch without a known place has none. */
  readonly branches: readonly { readonly area?: string }[];
  readonly version: number;
}

/** Offers were redeemed at a business. Says nothing of the carers. */
export interface RedemptionRecorded {
  readonly schemeId: string;
  /** GSS code of the authority of the branch, if known. */
  readonly area?: string;
  readonly on: CalendarDate;
  readonly count: number;
}
