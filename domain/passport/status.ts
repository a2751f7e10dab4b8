import type { CalendarDate } from '../../platform/calendar-date';
import type { PassportDates } from './passport';

export type PassportStatus =
  'NOT_YET_VALID' | 'ACTIVE' | 'IN_GRACE' | 'EXPIRED' | 'LOST' | 'WITHDRAWN' | 'WITHHELD' | 'ENDED';

/** Returns the status of a passport on a day. Its last day still counts; an end counts from its own day on. */
export function statusOn(dates: PassportDates, day: CalendarDate): PassportStatus {
  const { ended } = dates;
  if (ended && ended.on <= day) {
    const inGrace = ended.reason === 'ENDED' && ended.graceUntil !== undefined && day <= ended.graceUntil;
    return inGrace && !isPast(dates.validUntil, day) ? 'IN_GRACE' : ended.reason;
  }
  if (day < dates.validFrom) return 'NOT_YET_VALID';
  return isPast(dates.validUntil, day) ? 'EXPIRED' : 'ACTIVE';
}

export function isUsable(status: PassportStatus): boolean {
  return status === 'ACTIVE' || status === 'IN_GRACE';
}

/** The last day that a usable passport can be used; undefined where there is none. */
export function lastUsableDay({ validUntil, ended }: PassportDates): CalendarDate | undefined {
  const grace = ended?.graceUntil;
  if (grace === undefined || validUntil === undefined) return grace ?? validUntil;
  return grace < validUntil ? grace : validUntil;
}

function isPast(lastDay: CalendarDate | undefined, day: CalendarDate): boolean {
  return lastDay !== undefined && lastDay < day;
}

/** The reason of its status, in words for its holder. */
export function statusReason(dates: PassportDates, day: CalendarDate): string {
  const { validFrom, validUntil, ended } = dates;
  switch (statusOn(dates, day)) {
    case 'NOT_YET_VALID':
      return `It is valid from ${validFrom}.`;
    case 'ACTIVE':
      return validUntil ? `It is valid to the end of ${validUntil}.` : 'It is valid until it is ended.';
    case 'IN_GRACE':
      return `Caring has ended; it may still be used to the end of ${ended?.graceUntil ?? ''}.`;
    case 'EXPIRED':
      return `Its last day was ${validUntil ?? ''}.`;
    case 'LOST':
      return 'It was reported lost; ask the scheme for a new one.';
    case 'WITHDRAWN':
      return ended?.withdrawnBy === 'CARED_FOR_PERSON'
        ? 'The person cared for no longer agrees to it.'
        : 'The scheme has taken it back; ask the scheme why.';
    case 'WITHHELD':
      return 'The scheme is keeping it back; ask the scheme why.';
    case 'ENDED':
      return 'It ended when caring ended.';
  }
}
