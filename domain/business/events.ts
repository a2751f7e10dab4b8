import type { CalendarDate } from '../../platform/calendar-date';

/** What a setting with businesses tells insight of them. */
export const businessChanged = 'business.changed';
export const redemptionRecorded = 'redemption.recorded';

/** A business with the places that it has. The newest version wins. */
export interface BusinessChanged {
  readonly businessId: string;
  readonly schemeId: string;
  /** GSS code of the authority of each branch; a branch whose place is not known has none. */
  readonly branches: readonly { readonly area?: string }[];
  readonly version: number;
}

/** That offers were redeemed at a business. Says nothing of by whom. */
export interface RedemptionRecorded {
  readonly schemeId: string;
  /** GSS code of the authority of the branch, where that is known. */
  readonly area?: string;
  readonly on: CalendarDate;
  readonly count: number;
}
