import type { CalendarDate } from '../../platform/calendar-date';
import type { Offer } from '../offer/offer';
import type { PassportStatistics } from '../passport/passport-statistics';
import type { Passport, PassportDates } from '../passport/passport';
import type { Scheme } from '../scheme/scheme';

/**
 * Events from sectors to the rest of the hub. Each body is the whole state with a version, so that a consumer keeps the
 * newest, in any order of delivery.
 */
export const passportChanged = 'passport.changed';
export const schemeChanged = 'scheme.changed';
export const offerChanged = 'offer.changed';
export const trustChanged = 'trust.changed';

/** To identity: a carer, by this sector's pseudonym, holds a passport, with the dates that give its status. */
export interface PassportChanged extends PassportDates {
  readonly sector: string;
  readonly passportId: string;
  readonly carerRef: string;
  readonly schemeId: string;
  readonly schemeName: string;
  readonly number: string;
  readonly issuedOn: CalendarDate;
  readonly statistics?: PassportStatistics;
  readonly version: number;
}

/** To identity, from hospitals: the lists for ward checks. Both are public and name no person. */
export interface TrustChanged {
  /** The trust's current ODS code. */
  readonly trust: string;
  /** The ids of its wards. */
  readonly wards: readonly string[];
  /** Its own schemes, which have no dates here, and recognised schemes of other trusts, on these days. */
  readonly recognises: readonly {
    readonly sector: string;
    readonly schemeId: string;
    readonly validFrom?: CalendarDate;
    readonly validUntil?: CalendarDate;
  }[];
  readonly version: number;
}

/** To the directory, which lists schemes of all sectors. */
export interface SchemeChanged {
  readonly sector: string;
  readonly scheme: Scheme;
}

/** To the directory, which lists offers of all sectors. */
export interface OfferChanged {
  readonly sector: string;
  readonly offer: Offer;
}

export function passportChange(sector: string, scheme: Scheme, passport: Passport): PassportChanged {
  const { _id, carerRef, schemeId, number, issuedOn, validFrom, validUntil, ended, statistics, version } = passport;
  return {
    sector,
    passportId: _id,
    carerRef,
    schemeId,
    schemeName: scheme.name,
    number,
    issuedOn,
    validFrom,
    ...(validUntil && { validUntil }),
    ...(ended && { ended }),
    ...(statistics && { statistics }),
    version,
  };
}
