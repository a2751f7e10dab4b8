import type { CalendarDate } from '../../platform/calendar-date';
import type { PassportStatistics } from '../passport/passport-statistics';
import type { AgeBand } from './age-band';

/** What identity tells insight, so that carers can be counted and none can be found again. */
export const membershipChanged = 'membership.changed';
/** Many at once, as after an import: a list of the bodies of `membership.changed`. */
export const membershipsChanged = 'memberships.changed';
export const checkRecorded = 'check.recorded';

/** One passport of one carer, both under names that mean something to insight only. The newest version wins. */
export interface MembershipChanged {
  /** What insight calls the passport; no sector knows it by this. */
  readonly membershipId: string;
  /** What insight calls the carer; the same in every sector, so that each carer is counted once. */
  readonly carerRef: string;
  readonly sector: string;
  readonly schemeId: string;
  /** GSS code of the authority that the carer lives in. */
  readonly area: string;
  /** On the day of the change. */
  readonly ageBand: AgeBand;
  readonly issuedOn: CalendarDate;
  readonly validFrom: CalendarDate;
  readonly validUntil?: CalendarDate;
  /** The day that it was ended, for whatever reason, before its last day. */
  readonly endedOn?: CalendarDate;
  /** The last day of grace, where its scheme gives one. */
  readonly graceUntil?: CalendarDate;
  readonly statistics?: PassportStatistics;
  readonly version: number;
}

/** Why a ward asks whether somebody is a carer. */
export type CheckPurpose = 'VISITING' | 'CARE_PLANNING' | 'DISCHARGE' | 'FACILITIES';

/**
 * What a ward was told. ENDED cards are EXPIRED to a ward. AMBIGUOUS: two schemes gave the same number to two people.
 * NONE_USABLE: the share code was good, and no passport of its carer can be used today. NOT_GENUINE and ISSUER_UNKNOWN: the
 * code that was scanned is no card, or not one that this hub vouches for. REVOKED: the card was cancelled, its passport not.
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

/** That a ward asked. Says nothing of whom. */
export interface CheckRecorded {
  readonly organisation: string;
  readonly purpose: CheckPurpose;
  readonly outcome: CheckOutcome;
  readonly on: CalendarDate;
}
