import { addDays, type CalendarDate } from '../../../../platform/calendar-date';
import type { Membership } from '../../models/carer';

/** The first and last day on which a passport is usable; no last day where none is set. */
export interface UsableDays {
  readonly first: CalendarDate;
  readonly last?: CalendarDate;
}

/**
 * Returns the days on which a passport's status is ACTIVE or IN_GRACE. domain/passport/status.ts decides it for one
 * day; a test compares the two. Undefined where there is none, as when it was lost on its first day.
 */
export function usableDays({ validFrom, validUntil, endedOn, graceUntil }: Membership): UsableDays | undefined {
  const stopped = endedOn === undefined ? undefined : (graceUntil ?? addDays(endedOn, -1));
  const last = stopped === undefined || (validUntil !== undefined && validUntil < stopped) ? validUntil : stopped;
  if (last === undefined) return { first: validFrom };
  return last < validFrom ? undefined : { first: validFrom, last };
}
