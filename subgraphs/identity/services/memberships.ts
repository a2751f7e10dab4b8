import { ageBandOf } from '../../../domain/membership/age-band';
import type { MembershipChanged } from '../../../domain/membership/events';
import type { PassportChanged } from '../../../domain/sector/events';
import { yearsBetween, type CalendarDate } from '../../../platform/calendar-date';
import type { KeyRing } from '../../../platform/tokens/key-ring';
import type { Link } from '../models/link';
import { refsOf } from './refs';
import { blindIndexOf } from './sealing/blind-index';

/** Whose a passport is: the record that it was issued to, and the one that stands for that person today. */
export interface Holder {
  readonly home: string;
  readonly carerId: string;
}

/** The link that a sector's word on a passport makes, in the place of the one before. */
export function linkAfter(change: PassportChanged, { home, carerId }: Holder, keys: KeyRing, before?: Link): Link {
  const { passportId, sector, schemeId, schemeName, number, issuedOn, validFrom, validUntil, ended } = change;
  const { statistics, version } = change;
  return {
    _id: passportId,
    carerId,
    home,
    sector,
    schemeId,
    schemeName,
    card: blindIndexOf(keys).ofCard(number),
    issuedOn,
    validFrom,
    ...(validUntil && { validUntil }),
    ...(ended && { ended }),
    ...(statistics && { statistics }),
    version,
    revision: (before?.revision ?? 0) + 1,
  };
}

/** The record under which insight counts a passport's holder. */
export interface CountedRecord {
  readonly carerId: string;
  readonly area: string;
  readonly dateOfBirth: CalendarDate;
}

/** A link as insight reads it: no name, no number, and no id that a sector has. */
export function membershipOf(
  link: Link,
  { carerId, area, dateOfBirth }: CountedRecord,
  keys: KeyRing,
  today: CalendarDate,
): MembershipChanged {
  const { sector, schemeId, issuedOn, validFrom, validUntil, ended, statistics, revision } = link;
  const refs = refsOf(keys);
  return {
    membershipId: refs.ofMembership(link._id),
    carerRef: refs.of(carerId, 'insight'),
    sector,
    schemeId,
    area,
    ageBand: ageBandOf(yearsBetween(dateOfBirth, today)),
    issuedOn,
    validFrom,
    ...(validUntil && { validUntil }),
    ...(ended && { endedOn: ended.on, ...(ended.graceUntil && { graceUntil: ended.graceUntil }) }),
    ...(statistics && { statistics }),
    version: revision,
  };
}
