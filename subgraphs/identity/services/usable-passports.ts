import type { PassportDates } from '../../../domain/passport/passport';
import { isUsable, statusOn } from '../../../domain/passport/status';
import type { CalendarDate } from '../../../platform/calendar-date';
import type { RecognisedPassport } from '../models/ward-check';
import type { KnownTrust } from '../models/known-trust';
import type { Link } from '../models/link';

export function usable<T extends PassportDates>(passports: readonly T[], day: CalendarDate): T[] {
  return passports.filter((passport) => isUsable(statusOn(passport, day)));
}

/** Those of the passports whose scheme the trust recognises on a day: its own schemes, and those that it has agreed about. */
export function recognisedBy(
  { recognises }: KnownTrust,
  passports: readonly Link[],
  day: CalendarDate,
): readonly Link[] {
  const inForce = recognises.filter(({ validFrom = day, validUntil = day }) => validFrom <= day && day <= validUntil);
  return passports.filter((passport) =>
    inForce.some(({ sector, schemeId }) => sector === passport.sector && schemeId === passport.schemeId),
  );
}

/** The last day on which a passport can be used, or could; undefined where it is bound to none. */
export function lastUsableDay({ validUntil, ended }: PassportDates): CalendarDate | undefined {
  const end = ended && (ended.graceUntil ?? ended.on);
  if (end === undefined || validUntil === undefined) return end ?? validUntil;
  return end < validUntil ? end : validUntil;
}

export function recognised(link: Link): RecognisedPassport {
  const { _id: passportId, sector, schemeId, schemeName } = link;
  const validUntil = lastUsableDay(link);
  return { passportId, sector, schemeId, schemeName, ...(validUntil && { validUntil }) };
}
