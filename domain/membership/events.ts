import type { CalendarDate } from '../../platform/calendar-date';
import type { PassportStatistics } from '../passport/passport-statistics';
import type { AgeBand } from './age-band';

/** Event from identity to insight, so that carers can be counted and none can be identified. */
export const membershipChanged = 'membership.changed';
/** Many at once, as after an import: a list of the bodies of `membership.changed`. */
export const membershipsChanged = 'memberships.changed';
export const checkRecorded = 'check.recorded';

/** One passport of one carer, both under ids of insight only. The newest version wins. */
export interface MembershipChanged {
  /** Insight's id of the passport. No sector has it. */
  readonly membershipId: string;
  /** Insight's id of the carer: the same in every sector, so that each carer is counted once. */
  readonly carerRef: string;
  readonly sector: string;
  readonly schemeId: string;
  /** GSS code of the carer's home authority. */
  readonly area: string;
  /** On the day of the change. */
  readonly ageBand: AgeBand;
  readonly issuedOn: CalendarDate;
  readonly validFrom: CalendarDate;
  readonly validUntil?: CalendarDate;
  /** The day of its end before its last day, for any reason. */
  readonly endedOn?: CalendarDate;
  /** The last day of grace, if its scheme gives one. */
  readonly graceUntil?: CalendarDate;
  readonly statistics?: PassportStatistics;
  readonly version: number;
}

/** The reason why a ward asks whether a person is a carer. */
export type CheckPurpose = 'VISITING' | 'CARE_PLANNING' | 'DISCHARGE' | 'FACILITIES';

/**
 * The result that a ward received. ENDED cards are EXPIRED to a ward. AMBIGUOUS: two schemes gave one number to two
 * people. NONE_USABLE: the share code was good, and no passport of its carer can be used today. NOT_GENUINE and
 * ISSUER_UNKNOWN: the scanned code is no card, or not one that this hub vouches for. REVOKED: the card was cancelled,
 * its passport not.
 */
export const checkOutcomes = [
  'RECOGNISED',
  'UNKNOWN',
  'AMBIGUOUS',
  'EXPIRED',
  'NOT_YET_VALID',
  'WITHDRAWN',
  'LOST',
  'NONE_USABLE',
  'CODE_REFUSED',
  'NOT_GENUINE',
  'ISSUER_UNKNOWN',
  'REVOKED',
] as const;
export type CheckOutcome = (typeof checkOutcomes)[number];

/** A ward made a check. Says nothing of the person. */
export interface CheckRecorded {
  readonly organisation: string;
  readonly purpose: CheckPurpose;
  readonly outcome: CheckOutcome;
  readonly on: CalendarDate;
}
